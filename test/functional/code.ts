import { TorchError } from '../../lib/index.js'

/** The code of the error that a call ends in; undefined when it ends in none. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return undefined
}
