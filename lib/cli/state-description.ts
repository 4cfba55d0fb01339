import { statSync } from 'node:fs'
import { openArchive } from '../archive/open-archive.js'
import { torch } from '../index.js'
import { isLegacy } from '../serialization/legacy.js'
import { withStoredBytes } from '../stored-bytes.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray, isPlainObject } from '../values.js'
import { columns, describeTensor, fileSize, total, type TensorDescription } from './model-description.js'

type StateFormat = 'torch.save' | 'safetensors' | 'numpy'

/** What `tch-node inspect` reports of a file of tensors. */
export interface StateDescription {
  file: string
  bytes: number
  format: StateFormat
  tensors: TensorDescription[]
  /** What else is in it: numbers, texts. */
  values: { name: string; value: string }[]
  metadata: Record<string, string>
  totals: { tensors: number; elements: number; bytes: number; dtypes: string[] }
}

/** Which kind of file of tensors it is, by its content; undefined for models and all else. */
export function stateFormat(file: string): StateFormat | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  return withStoredBytes('inspect', file, true, (bytes) => {
    const head = bytes.read(0, 16)
    if (head.toString('latin1', 0, 6) === '\x93NUMPY') return 'numpy'
    if (isLegacy(head)) return 'torch.save'
    if (head[8] === 0x7b && bytes.size > 8 && head.readBigUInt64LE() < BigInt(bytes.size)) return 'safetensors'
    if (head.toString('latin1', 0, 2) !== 'PK') return undefined
    try {
      const names = [...openArchive(bytes).keys()]
      if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) return 'numpy'
      return names.some((name) => name.endsWith('/data.pkl')) && !names.some((name) => name.endsWith('/constants.pkl')) ? 'torch.save' : undefined
    } catch {
      // Whoever opens it as a model says what is wrong with it.
      return undefined
    }
  })
}

export function describeState(file: string, format: StateFormat): StateDescription {
  const tensors: [string, Tensor][] = []
  const values: { name: string; value: string }[] = []
  const visit = (name: string, value: unknown): void => {
    const within = (key: unknown): string => (name === '' ? String(key) : `${name}.${String(key)}`)
    if (isTensor(value)) tensors.push([name, value])
    else if (value instanceof Map) for (const [key, item] of value) visit(within(key), item)
    else if (isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) value.forEach((item, i) => visit(within(i), item))
    else values.push({ name, value: textOf(value) })
  }
  const state = openState(file, format)
  visit('', state)
  const described = tensors.map(describeTensor)
  return {
    file,
    bytes: statSync(file).size,
    format,
    tensors: described,
    values,
    metadata: Object.fromEntries((state as { metadata?: ReadonlyMap<string, string> }).metadata ?? []),
    totals: { ...total(described), dtypes: [...new Set(described.map(({ dtype }) => dtype))] },
  }
}

function openState(file: string, format: StateFormat): unknown {
  if (format === 'safetensors') return torch.loadStateDict(file)
  return format === 'numpy' ? torch.loadNumpy(file, { mmap: true }) : torch.load(file, { mmap: true, mapLocation: 'cpu' })
}

function textOf(value: unknown): string {
  if (isArray(value)) return `[${value.slice(0, 8).map(textOf).join(', ')}${value.length > 8 ? ', …' : ''}]`
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 59)}…` : value
  return value === null || typeof value !== 'object' ? String(value) : isPlainObject(value) ? JSON.stringify(value) : describeValue(value)
}

export function formatState(state: StateDescription): string {
  const names: Record<StateFormat, string> = { 'torch.save': 'tensors of torch.save', safetensors: 'safetensors', numpy: 'numpy' }
  const { totals } = state
  const lines = [`${state.file}: ${names[state.format]}, ${fileSize(state.bytes)}`]
  for (const [name, text] of Object.entries(state.metadata)) lines.push(`  ${name}: ${text}`)
  lines.push('', `Tensors: ${totals.tensors === 0 ? 'none' : `${totals.tensors}, ${totals.elements.toLocaleString('en')} elements, ${fileSize(totals.bytes)}`}`)
  lines.push(...columns(state.tensors.map(({ name, shape, dtype, bytes }) => [name, `[${shape.join(', ')}]`, dtype, fileSize(bytes)])))
  if (state.values.length > 0) lines.push('', 'Values', ...columns(state.values.map(({ name, value }) => [name, value])))
  return `${lines.join('\n')}\n`
}
