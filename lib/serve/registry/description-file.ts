import { readFile, stat } from 'node:fs/promises'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'
import type { ModelDescription } from './description.js'
import { schemas } from './description-schema.js'

/** Whose file it is: that of a version may not say what holds for the model. */
export type DescriptionKind = 'model' | 'version'

const MAX_BYTES = 1 << 20

let validators: Promise<Record<DescriptionKind, ValidateFunction>> | undefined

/** Made when the first description is read: who serves models without one need not load the validator. */
async function compile(): Promise<Record<DescriptionKind, ValidateFunction>> {
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allowUnionTypes: true, verbose: true })
  return { model: ajv.compile(schemas.model), version: ajv.compile(schemas.version) }
}

function wrong(file: string, line: number | undefined, what: string): TorchError {
  return new TorchError('ERR_TCH_CONFIG', `${file}${line === undefined ? '' : `:${line}`}: ${what}`, { file })
}

/**
 * Reads a model.json.
 *
 * @throws `ERR_TCH_CONFIG` with file, line and key for what is no JSON or not what it should be.
 */
export async function readDescription(file: string, kind: DescriptionKind): Promise<ModelDescription> {
  const { size } = await stat(file)
  if (size > MAX_BYTES) throw wrong(file, undefined, `it has ${size} bytes, and may have ${MAX_BYTES}: large samples belong into a file that "golden" names`)
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw wrong(file, await lineOfSyntaxError(text, message), `it is no JSON (${message})`)
  }
  await checkDescription(file, value, kind, text)
  return value as ModelDescription
}

/** The same for values that a program gave; `text` is what they were read from. */
export async function checkDescription(file: string, value: unknown, kind: DescriptionKind, text?: string): Promise<void> {
  validators ??= compile()
  const validate = (await validators)[kind]
  const { duplicate, lineOf } = text === undefined ? { duplicate: undefined, lineOf: () => undefined } : await linesOf(text)
  if (duplicate !== undefined) throw wrong(file, duplicate.line, duplicate.message)
  if (validate(value)) return
  const { path, message } = explain(validate.errors!)
  throw wrong(file, lineOf(path), message)
}

interface Lines {
  /** The first key that stands there twice, which JSON.parse does not mind. */
  duplicate: { line: number; message: string } | undefined
  lineOf(path: readonly string[]): number | undefined
}

async function linesOf(text: string): Promise<Lines> {
  // JSON is YAML, and this parser knows where things stand.
  const [{ LineCounter, parseDocument }, { offsetOf }] = await Promise.all([import('yaml'), import('../yaml-offset.js')])
  const lineCounter = new LineCounter()
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, { lineCounter, uniqueKeys: true })
  } catch {
    // Nested more deeply than there is stack: the schema refuses it in a moment.
    return { duplicate: undefined, lineOf: () => undefined }
  }
  const twice = document.errors.find(({ code }) => code === 'DUPLICATE_KEY')
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line
  return {
    duplicate: twice && { line: lineAt(twice.pos[0]), message: 'a key stands there twice' },
    lineOf: (path) => lineAt(offsetOf(document, path)),
  }
}

async function lineOfSyntaxError(text: string, message: string): Promise<number | undefined> {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length
  if (message.startsWith('Unexpected end')) return text.trimEnd().split('\n').length
  try {
    const { parseDocument } = await import('yaml')
    return parseDocument(text).errors[0]?.linePos?.[0].line
  } catch {
    return undefined
  }
}

/** Of what is said of one value: that no alternative fits says more than how each does not, a single fault in one of them more than that. */
const telling = ['const', 'type', 'anyOf', '', 'propertyNames']

/** What is wrong, of all that a validator said: what is deepest. */
function explain(errors: readonly ErrorObject[]): { path: string[]; message: string } {
  const rank = ({ instancePath, keyword }: ErrorObject): number => instancePath.split('/').length * 8 + telling.indexOf(telling.includes(keyword) ? keyword : '')
  const error = errors.reduce((best, each) => (rank(each) > rank(best) ? each : best))
  const path = error.instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const params = error.params as Record<string, unknown>
  const key = path.join('.') || 'the description'
  const got = `, got ${describeValue(error.data)}`
  switch (error.keyword) {
    case 'additionalProperties': {
      const stray = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {})
      return { path: [...path, stray], message: `there is no key '${[...path, stray].join('.')}'; ${path.length === 0 ? 'there are' : `${key} has`} ${known.join(', ')}` }
    }
    case 'required':
      return { path, message: `${key} lacks '${String(params['missingProperty'])}'` }
    case 'enum':
      return { path, message: `${key} is one of ${(params['allowedValues'] as unknown[]).join(', ')}${got}` }
    case 'anyOf':
      return { path, message: `${key} is none of what it may be${got}: docs/registry.md has the keys and their values` }
    case 'propertyNames':
      return { path: [...path, String(params['propertyName'])], message: `'${String(params['propertyName'])}' is no name for ${key}` }
    case 'pattern':
      return { path, message: `${key} ${path[0] === 'labels' || path[0] === 'versions' ? 'is the number of a version, as text' : `does not match ${String(params['pattern'])}`}${got}` }
    default:
      return { path, message: `${key} ${error.message ?? 'is wrong'}${got}` }
  }
}
