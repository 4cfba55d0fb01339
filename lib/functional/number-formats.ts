import { dtypeOf, type Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { dtypeOfCode } from '../dtype.js'
import type { Theme } from './parameters.js'

/** What a floating point dtype can hold: https://docs.pytorch.org/docs/stable/type_info.html */
export interface FloatInfo {
  dtype: Dtype
  bits: number
  /** The step from 1 to the next larger number. */
  eps: number
  max: number
  min: number
  /** The smallest positive normal number. */
  tiny: number
  smallestNormal: number
  /** Decimal digits that survive. */
  resolution: number
}

/** What an integer dtype can hold. 64-bit limits are rounded to a number. */
export interface IntegerInfo {
  dtype: Dtype
  bits: number
  max: number
  min: number
}

// Bits of the significand behind the point, largest exponent, smallest normal exponent.
const formats: Partial<Record<Dtype, [fraction: number, largest: number, smallest: number]>> = {
  float64: [52, 1023, -1022], float32: [23, 127, -126], float16: [10, 15, -14], bfloat16: [7, 127, -126], float8_e5m2: [2, 15, -14],
  float8_e4m3fn: [3, 8, -6], float8_e5m2fnuz: [2, 15, -15], float8_e4m3fnuz: [3, 7, -7],
}
// Formats without infinities may lose the last numbers to NaN or not: the largest is not all ones.
const largest: Partial<Record<Dtype, number>> = { float8_e4m3fn: 448 }

const realPart: Partial<Record<Dtype, Dtype>> = { complex32: 'float16', complex64: 'float32', complex128: 'float64' }

function finfo(name: unknown): FloatInfo {
  const given = name === undefined ? dtypeOfCode(native.defaultDtype()).name : dtypeOf(name).name
  const dtype = realPart[given] ?? given
  const format = formats[dtype]
  if (format === undefined) throw new TorchError('ERR_TCH_TYPE', `finfo(): takes a floating point dtype, not '${dtype}'; see torch.iinfo`, { op: 'finfo' })
  const [fraction, top, bottom] = format
  const eps = 2 ** -fraction
  const max = largest[dtype] ?? (2 - eps) * 2 ** top
  const tiny = 2 ** bottom
  const digits = Math.floor(fraction * Math.log10(2))
  return { dtype, bits: dtypeOf(dtype).itemSize * 8, eps, max, min: -max, tiny, smallestNormal: tiny, resolution: Number(`1e-${digits}`) }
}

function iinfo(name: unknown): IntegerInfo {
  const info = dtypeOf(name)
  if (info.kind !== 'int') throw new TorchError('ERR_TCH_TYPE', `iinfo(): takes an integer dtype, not '${info.name}'; see torch.finfo`, { op: 'iinfo' })
  const bits = info.itemSize * 8
  const signed = !info.name.startsWith('u')
  return { dtype: info.name, bits, max: 2 ** (signed ? bits - 1 : bits) - 1, min: signed ? -(2 ** (bits - 1)) : 0 }
}

/** Limits of dtypes. */
export const numberFormats: Theme = { functions: { finfo, iinfo } }

export interface NumberFormatsFunctions {
  /** What a floating point dtype can hold, the default dtype when none is named. */
  finfo(dtype?: Dtype): FloatInfo
  /** What an integer dtype can hold. */
  iinfo(dtype: Dtype): IntegerInfo
}
