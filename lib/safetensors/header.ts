import { dtypeOf, type DtypeInfo } from '../dtype.js'
import { unreadable, type StoredBytes } from '../stored-bytes.js'
import { dtypeNamed } from './dtypes.js'
import { duplicateKey } from './duplicate-key.js'

/** A tensor as the header describes it; `start` counts from the beginning of the file. */
export interface Row {
  name: string
  dtype: DtypeInfo
  shape: number[]
  start: number
  length: number
}

export interface Header {
  rows: Row[]
  metadata: Map<string, string>
}

// The limit of the reference implementation.
const LONGEST = 100_000_000

/**
 * The header of a .safetensors file, checked as strictly as the reference implementation does: the
 * tensors lie one after another without gap or overlap and end where the file ends.
 * https://github.com/huggingface/safetensors#format
 */
export function readHeader(bytes: StoredBytes): Header {
  const refuse = (reason: string, cause?: unknown): never => {
    throw unreadable(bytes.name, reason, cause)
  }
  if (bytes.size < 8) return refuse('it is not a .safetensors file, or is cut short')
  const claimed = bytes.read(0, 8).readBigUInt64LE()
  if (claimed > BigInt(LONGEST)) return refuse(`it claims a header of ${claimed} bytes, more than the format allows: it is not a .safetensors file, or is damaged`)
  const length = Number(claimed)
  if (8 + length > bytes.size) return refuse(`its header should have ${length} bytes, the file ends after ${bytes.size - 8}: it is not a .safetensors file, or is cut short`)

  let text = ''
  let parsed: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.read(8, length))
    parsed = JSON.parse(text)
  } catch (cause) {
    refuse(`its header is damaged (${(cause as Error).message})`, cause)
  }
  if (!isRecord(parsed)) return refuse('its header is damaged: it is no object')
  const twice = duplicateKey(text)
  if (twice !== undefined) refuse(`its header has '${twice}' twice`)

  const metadata = new Map<string, string>()
  const rows: Row[] = []
  for (const [name, value] of Object.entries(parsed)) {
    if (name === '__metadata__') {
      if (!isRecord(value)) return refuse('its metadata is no object')
      for (const [key, entry] of Object.entries(value)) {
        if (typeof entry !== 'string') return refuse(`its metadata '${key}' is no text`)
        metadata.set(key, entry)
      }
    } else rows.push(readRow(name, value, 8 + length, refuse))
  }

  let end = 8 + length
  for (const row of [...rows].sort((a, b) => a.start - b.start || a.length - b.length)) {
    if (row.start !== end) refuse(row.start < end ? `'${row.name}' overlaps another tensor` : `there is a gap before '${row.name}'`)
    end = row.start + row.length
  }
  if (end > bytes.size) refuse(`its tensors end at byte ${end}, the file has ${bytes.size}: it is cut short`)
  if (end < bytes.size) refuse(`it has ${bytes.size - end} bytes after its last tensor`)
  return { rows, metadata }
}

function readRow(name: string, value: unknown, dataStart: number, refuse: (reason: string) => never): Row {
  if (!isRecord(value)) return refuse(`its header is damaged at '${name}'`)
  const { dtype: dtypeName, shape, data_offsets: place } = value
  if (typeof dtypeName !== 'string' || !Array.isArray(shape) || !Array.isArray(place) || place.length !== 2 || !place.every(isCount)) {
    return refuse(`its header is damaged at '${name}'`)
  }
  const found = dtypeNamed(dtypeName)
  if (found === undefined) return refuse(`dtype ${dtypeName} of '${name}' has no counterpart in PyTorch`)
  const dtype = dtypeOf(found)
  if (!shape.every(isCount)) return refuse(`[${shape.join(', ')}] of '${name}' is not a shape`)
  const length = shape.reduce((product, size) => product * size, dtype.itemSize)
  const [start, end] = place as [number, number]
  if (end - start !== length) return refuse(`'${name}' has ${end - start} bytes, its shape [${shape.join(', ')}] of ${dtype.name} needs ${length}`)
  return { name, dtype, shape, start: dataStart + start, length }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
