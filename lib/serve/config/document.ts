import { dirname } from 'node:path'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { TorchError } from '../../errors.js'
import { describeValue, isPlainObject } from '../../values.js'
import { offsetOf } from '../yaml-offset.js'
import { normalised, type Layer } from './layer.js'

/**
 * Reads the text of a file in YAML, or JSON, which is YAML too.
 *
 * @throws `ERR_TCH_CONFIG` with line and column of what cannot be read.
 */
export function documentLayer(file: string, text: string): Layer & { folder: string } {
  const lines = new LineCounter()
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const refuse = (where: string, what: string): never => {
    throw new TorchError('ERR_TCH_CONFIG', `${where}: ${what}`, { file })
  }
  let document: Document
  let value: unknown
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
    const [error] = document.errors
    if (error === undefined) value = document.toJS({ maxAliasCount: 100 })
    else return refuse(place(error.pos[0]), error.code === 'DUPLICATE_KEY' ? 'a key stands there twice' : `it is neither YAML nor JSON: ${error.message}`)
  } catch (error) {
    // Aliases that expand without end, and nesting deeper than the stack.
    if (error instanceof TorchError) throw error
    return refuse(file, `it cannot be read: ${(error as Error).message}`)
  }
  // A file with nothing but comments in it.
  value ??= {}
  if (!isPlainObject(value)) return refuse(place(0), `a configuration is keys with values, such as "models: ./models", got ${describeValue(value)}`)
  return { value: normalised(value), placeOf: (path) => place(offsetOf(document, path)), folder: dirname(file) }
}
