#include "dtype.h"

#include <napi.h>

namespace tch {

napi_value dtype_table(napi_env raw) {
  Napi::Env env(raw);
  Napi::Array rows = Napi::Array::New(env);
  uint32_t at = 0;
#define TCH_ROW(name, type, array, lanes)                                                  \
  {                                                                                        \
    Napi::Array row = Napi::Array::New(env, 5);                                            \
    row[0u] = Napi::String::New(env, name);                                                \
    row[1u] = Napi::Number::New(env, static_cast<int>(c10::ScalarType::type));             \
    row[2u] = Napi::String::New(env, array);                                               \
    row[3u] = Napi::Number::New(env, lanes);                                               \
    row[4u] = Napi::Number::New(env, static_cast<double>(c10::elementSize(c10::ScalarType::type))); \
    rows[at++] = row;                                                                      \
  }
  TCH_FORALL_DTYPES(TCH_ROW)
#undef TCH_ROW
  return rows;
}

const char* dtype_name(c10::ScalarType type) {
  switch (type) {
#define TCH_CASE(name, scalar, array, lanes) \
  case c10::ScalarType::scalar:              \
    return name;
    TCH_FORALL_DTYPES(TCH_CASE)
#undef TCH_CASE
    default:
      return "unknown";
  }
}

}  // namespace tch
