import { expect } from 'vitest'
import { TorchError, type Tensor } from '../../lib/index.js'

/** The code of the TorchError that a body throws. */
export function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  return 'no error'
}

export async function codeOfAsync(body: () => Promise<unknown>): Promise<string> {
  try {
    await body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  return 'no error'
}

/** The numbers of a tensor, rounded to what float32 tells apart. */
export function values(tensor: Tensor | null): unknown {
  if (tensor === null) return null
  const round = (value: unknown): unknown => (Array.isArray(value) ? value.map(round) : typeof value === 'number' ? Number(value.toPrecision(6)) : value)
  return round(tensor.toArray())
}
