import { replaceFile, replaceFileAsync } from './atomic-file.js'
import { TorchError } from './errors.js'
import { checkOptions } from './options.js'
import { describeValue, isPlainObject } from './values.js'

export interface SaveOptions {
  /** Files to put beside the model in the archive, by name; `Module.load(path, { extraFiles: [name] })` reads them. */
  extraFiles?: Readonly<Record<string, string | Uint8Array>>
}

type Written = Uint8Array | undefined
type Write<Result> = (path: string | null, names: string[], contents: Uint8Array[]) => Result

/** Names and contents of the files to put beside a model. */
function extraFiles(options: SaveOptions): [names: string[], contents: Uint8Array[]] {
  const extra = options.extraFiles ?? {}
  if (!isPlainObject(extra)) throw new TorchError('ERR_TCH_TYPE', `save(): extraFiles is an object of names and contents, not ${describeValue(extra)}`)
  const contents = Object.entries(extra).map(([name, content]) => {
    if (typeof content === 'string') return Buffer.from(content)
    if (content instanceof Uint8Array) return content
    throw new TorchError('ERR_TCH_TYPE', `save(): the extra file '${name}' must be text or a Uint8Array, not ${describeValue(content)}`)
  })
  return [Object.keys(extra), contents]
}

/** Writes a model to a file, or with no path gives its bytes. */
export function writeModel(path: string | URL | null, options: SaveOptions, write: Write<Written>): Written {
  checkOptions('save', options, ['extraFiles'])
  const [names, contents] = extraFiles(options)
  if (path === null) return write(null, names, contents)
  replaceFile('save', path, (temporary) => void write(temporary, names, contents))
  return undefined
}

/** The same with a `write` that works on another thread. */
export async function writeModelAsync(path: string | URL | null, options: SaveOptions, write: Write<Promise<Written>>): Promise<Written> {
  const [names, contents] = extraFiles(options)
  if (path === null) return write(null, names, contents)
  await replaceFileAsync('save', path, async (temporary) => void (await write(temporary, names, contents)))
  return undefined
}
