import { realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative } from 'node:path'
import { TorchError } from '../../errors.js'

/** A file that a model is made of, or a link to one, cannot be used. */
function unusable(path: string, what: string, cause?: unknown): TorchError {
  return new TorchError('ERR_TCH_MODEL_LOAD', `${path} ${what}`, { file: path, ...(cause === undefined ? {} : { cause }) })
}

function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return from === '' || (!from.startsWith('..') && !isAbsolute(from))
}

/** Folders that models may be in: links that lead out of them are refused. */
export class Bounds {
  readonly #folders: readonly string[]

  private constructor(folders: readonly string[]) {
    this.#folders = folders
  }

  static async of(folders: readonly string[]): Promise<Bounds> {
    return new Bounds(await Promise.all(folders.map((folder) => realpath(folder))))
  }

  /**
   * Where a path really is.
   *
   * @throws `ERR_TCH_MODEL_LOAD` for links that lead nowhere, in a circle or out of the bounds.
   */
  async resolve(path: string): Promise<string> {
    let real: string
    try {
      real = await realpath(path)
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      if (code === 'ELOOP') throw unusable(path, 'is a link that leads in a circle', cause)
      if (code === 'ENOENT') throw unusable(path, 'is a link that leads nowhere', cause)
      throw unusable(path, `cannot be read: ${message}`, cause)
    }
    if (!this.#folders.some((folder) => isInside(real, folder))) throw unusable(path, `leads to ${dirname(real)}, out of the models' folder: the option "links" names further folders that links may lead to`)
    return real
  }
}

/**
 * Tells whether a file is still the same: one that is replaced or written to has another.
 *
 * @throws `ERR_TCH_MODEL_LOAD` when it is no regular file or cannot be looked at.
 */
export async function fileIdentity(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch((cause: NodeJS.ErrnoException) => {
    throw unusable(path, cause.code === 'ENOENT' ? 'is not there' : `cannot be read: ${cause.message}`, cause)
  })
  if (!found.isFile()) throw unusable(path, `is ${found.isDirectory() ? 'a folder' : 'no regular file'}, not a model`)
  return `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`
}
