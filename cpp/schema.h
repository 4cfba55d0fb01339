// What JavaScript is told of the dispatcher's operators.
#pragma once

#include <node_api.h>

namespace tch {

// operatorNames(): every name with its namespace, `aten::add`.
napi_value operator_names(napi_env env, napi_callback_info info);

// overloads(name): for each overload
// [number, overload, arguments, returns, schema], with
// argument = [name, type, listSize, keywordOnly, default (text or null), writes] and
// return = [name, type, index of the argument that it is, or -1].
napi_value overloads(napi_env env, napi_callback_info info);

// loadLibrary(path): opens a library of custom operators.
napi_value load_library(napi_env env, napi_callback_info info);

}  // namespace tch
