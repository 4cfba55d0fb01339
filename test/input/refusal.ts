import { expect } from 'vitest'
import { errorCodes, TorchError } from '../../lib/index.js'

/** Runs what must be refused: a TorchError with a known code and a message that says something. */
export function refusal(body: () => unknown): TorchError {
  let result: unknown
  try {
    result = body()
  } catch (error) {
    if (!(error instanceof TorchError)) throw new Error(`not a TorchError: ${String(error)}`, { cause: error })
    expect(errorCodes).toHaveProperty(error.code)
    expect(error.code).not.toBe('ERR_TCH_INTERNAL')
    expect(error.message.length).toBeGreaterThan(10)
    expect(error.message).not.toMatch(/\[object Object\]|please report/)
    return error
  }
  throw new Error(`expected an error, got ${typeof result === 'object' ? Object.prototype.toString.call(result) : String(result)}`)
}

/** Text that works whatever the value is: symbols, objects without a prototype, proxies. */
export function title(value: unknown): string {
  try {
    return typeof value === 'symbol' ? value.toString() : typeof value === 'bigint' ? `${value}n` : typeof value === 'function' ? 'function' : JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
