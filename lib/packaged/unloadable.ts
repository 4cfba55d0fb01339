import type { TorchErrorCode } from '../errors.js'

/** Why a package cannot be used, as the rest of a sentence about its file: the loader knows which one that is. */
export class Unloadable extends Error {
  readonly code: TorchErrorCode

  constructor(message: string, { code = 'ERR_TCH_MODEL_LOAD', cause }: { code?: TorchErrorCode; cause?: unknown } = {}) {
    super(message, { cause })
    this.code = code
  }
}
