import { fixed, scientific } from './float.js'
import type { PrintOptions } from './options.js'
import type { Cell } from './printable.js'

/** The texts of all shown elements, padded to one width so that they line up. */
export interface Column {
  readonly width: number
  readonly texts: readonly string[]
}

export function columnOf(cells: ArrayLike<Cell>, dtype: string, options: PrintOptions): Column {
  if (dtype.startsWith('complex')) return complexColumn(cells, options)
  if (isFloating(dtype)) return floatColumn(Array.from(cells, Number), options, measuredIn(dtype))
  if (dtype === 'bool') return padded(Array.from(cells, (cell) => (cell ? 'True' : 'False')))
  return padded(Array.from(cells, String))
}

function isFloating(dtype: string): boolean {
  return dtype.startsWith('float') || dtype === 'bfloat16'
}

/** Only these values choose the notation and the width; the others are padded to it where they fit. */
type IsMeasured = (value: number) => boolean

const isNonZeroFinite: IsMeasured = (value) => value !== 0 && Number.isFinite(value)

/** PyTorch takes every float8_e8m0fnu for finite, so a nan among them counts, and rules out scientific notation. */
function measuredIn(dtype: string): IsMeasured {
  return dtype === 'float8_e8m0fnu' ? () => true : isNonZeroFinite
}

function floatColumn(values: readonly number[], options: PrintOptions, isMeasured = isNonZeroFinite): Column {
  const measured = values.filter(isMeasured)
  const toText = notation(measured, options)
  const texts = values.map(toText)
  let width = 1
  values.forEach((value, i) => {
    if (isMeasured(value)) width = Math.max(width, texts[i]!.length)
  })
  return { width, texts: texts.map((text) => text.padStart(width)) }
}

function notation(measured: readonly number[], { precision, sciMode }: PrintOptions): (value: number) => string {
  if (measured.length === 0) return integer
  let smallest = Infinity
  let largest = 0
  for (const value of measured) {
    // Math.min and Math.max let a nan through to both.
    smallest = Math.min(smallest, Math.abs(value))
    largest = Math.max(largest, Math.abs(value))
  }
  const isWide = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4
  if (sciMode ?? isWide) return (value) => scientific(value, precision)
  return measured.every(Number.isInteger) ? integer : (value) => fixed(value, precision)
}

/** A trailing point tells a float from an integer; nan and inf need none. */
function integer(value: number): string {
  return fixed(value, 0) + (Number.isFinite(value) ? '.' : '')
}

/** Real and imaginary parts choose notation and width apart; the imaginary part follows without padding. */
function complexColumn(cells: ArrayLike<Cell>, options: PrintOptions): Column {
  const pairs = Array.from(cells, (cell) => cell as readonly [number, number])
  const real = floatColumn(pairs.map(([re]) => re), options)
  const imaginary = floatColumn(pairs.map(([, im]) => im), options)
  const texts = real.texts.map((text, i) => {
    const part = imaginary.texts[i]!.trimStart()
    return `${text}${part.startsWith('-') ? '' : '+'}${part}j`
  })
  return { width: real.width + imaginary.width + 1, texts }
}

function padded(texts: readonly string[]): Column {
  const width = texts.reduce((widest, text) => Math.max(widest, text.length), 1)
  return { width, texts: texts.map((text) => text.padStart(width)) }
}
