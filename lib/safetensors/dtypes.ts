import type { Dtype } from '../dtype.js'

/** The format's names: https://docs.rs/safetensors/latest/safetensors/tensor/enum.Dtype.html. Others have no counterpart in PyTorch. */
const names: Readonly<Record<string, Dtype>> = {
  BOOL: 'bool', U8: 'uint8', I8: 'int8', U16: 'uint16', I16: 'int16', U32: 'uint32', I32: 'int32', U64: 'uint64', I64: 'int64',
  F8_E4M3: 'float8_e4m3fn', F8_E5M2: 'float8_e5m2', F8_E8M0: 'float8_e8m0fnu', F8_E4M3FNUZ: 'float8_e4m3fnuz', F8_E5M2FNUZ: 'float8_e5m2fnuz',
  F16: 'float16', BF16: 'bfloat16', F32: 'float32', F64: 'float64', C64: 'complex64',
}
const byDtype = new Map(Object.entries(names).map(([name, dtype]) => [dtype, name]))

export function dtypeNamed(name: string): Dtype | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined
}

export function nameOfDtype(dtype: Dtype): string | undefined {
  return byDtype.get(dtype)
}
