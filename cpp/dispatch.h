// The dispatcher's operators as a table that JavaScript addresses by number.
//
// An operator enters the table when JavaScript first asks for its overloads; from then on a call
// costs no look-up. One conversion in, one call, one conversion out serves every operator.
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

// Run the operator that the header cells of the argument stack name, on the arguments between
// base and end. An operator with one tensor as result puts its handle in the result cell (-1:
// none) and returns undefined; those that only write to their arguments return undefined; others
// return what StackWriter::commit returns.
//
// call(…): nothing owns the result yet. callOwned(target, …): it is tied to garbage collection
// through `target`. callBeside(beside, …): as call, with text among the arguments.
// Further arguments are not read: they keep JavaScript objects alive during the call.
napi_value call(napi_env env, napi_callback_info info);
napi_value call_owned(napi_env env, napi_callback_info info);
napi_value call_beside(napi_env env, napi_callback_info info);

// attach(target, handle): ties a tensor to garbage collection.
napi_value attach(napi_env env, napi_callback_info info);

// loadLibrary(path): opens a library of custom operators.
napi_value load_library(napi_env env, napi_callback_info info);

}  // namespace tch
