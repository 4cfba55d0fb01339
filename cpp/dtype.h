// The only table of dtypes: PyTorch's name, ScalarType, and the typed array that carries it.
#pragma once

#include <c10/core/ScalarType.h>
#include <node_api.h>

#include <cstdint>

// name, ScalarType, JavaScript typed array ("" where JavaScript has none), elements of that array
// for each tensor element (two for complex).
#define TCH_FORALL_DTYPES(_)                     \
  _("uint8", Byte, "Uint8Array", 1)              \
  _("int8", Char, "Int8Array", 1)                \
  _("int16", Short, "Int16Array", 1)             \
  _("int32", Int, "Int32Array", 1)               \
  _("int64", Long, "BigInt64Array", 1)           \
  _("float16", Half, "Float16Array", 1)          \
  _("float32", Float, "Float32Array", 1)         \
  _("float64", Double, "Float64Array", 1)        \
  _("complex32", ComplexHalf, "Float16Array", 2) \
  _("complex64", ComplexFloat, "Float32Array", 2)\
  _("complex128", ComplexDouble, "Float64Array", 2) \
  _("bool", Bool, "Uint8Array", 1)               \
  _("qint8", QInt8, "Int8Array", 1)              \
  _("quint8", QUInt8, "Uint8Array", 1)           \
  _("qint32", QInt32, "Int32Array", 1)           \
  _("bfloat16", BFloat16, "Uint16Array", 1)      \
  _("quint4x2", QUInt4x2, "", 1)                 \
  _("quint2x4", QUInt2x4, "", 1)                 \
  _("bits1x8", Bits1x8, "Uint8Array", 1)         \
  _("bits2x4", Bits2x4, "Uint8Array", 1)         \
  _("bits4x2", Bits4x2, "Uint8Array", 1)         \
  _("bits8", Bits8, "Uint8Array", 1)             \
  _("bits16", Bits16, "Uint16Array", 1)          \
  _("float8_e5m2", Float8_e5m2, "Uint8Array", 1) \
  _("float8_e4m3fn", Float8_e4m3fn, "Uint8Array", 1) \
  _("float8_e5m2fnuz", Float8_e5m2fnuz, "Uint8Array", 1) \
  _("float8_e4m3fnuz", Float8_e4m3fnuz, "Uint8Array", 1) \
  _("float8_e8m0fnu", Float8_e8m0fnu, "Uint8Array", 1) \
  _("uint16", UInt16, "Uint16Array", 1)          \
  _("uint32", UInt32, "Uint32Array", 1)          \
  _("uint64", UInt64, "BigUint64Array", 1)

namespace tch {

// The dtype table as JavaScript rows: [name, code, array, lanes, itemSize].
napi_value dtype_table(napi_env env);

// The name of a dtype; "unknown" for those that are not in the table.
const char* dtype_name(c10::ScalarType type);

}  // namespace tch
