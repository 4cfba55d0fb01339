// Calls of operators by their number: one conversion in, one call, one conversion out serves every operator.
#pragma once

#include <node_api.h>

namespace tch {

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

}  // namespace tch
