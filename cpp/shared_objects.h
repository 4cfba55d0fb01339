// Tensors and models that one environment offers to the others of the process, by token.
//
// A token is text, so that it can be posted to a Worker. What it stands for is held by the process
// until it is taken for the first time (the owner may be gone by then); after that it can be taken
// again for as long as somebody who holds it is left. Every environment gets objects of its own over
// the same memory: sizes, gradients and attributes are never shared between threads, values are.
#pragma once

#include <node_api.h>

namespace tch {

// shareTensor(handle), shareModule(handle): a token.
napi_value share_tensor(napi_env env, napi_callback_info info);
napi_value share_module(napi_env env, napi_callback_info info);

// sharePackage(handle, description): a token. takePackage(token): [handle, description]. Here the threads
// have one and the same model, which may be called on several at once.
napi_value share_package(napi_env env, napi_callback_info info);
napi_value take_package(napi_env env, napi_callback_info info);

// takeTensor(token, target), takeModule(token): a handle.
napi_value take_tensor(napi_env env, napi_callback_info info);
napi_value take_module(napi_env env, napi_callback_info info);

// releaseToken(token): whether there was one. tokenCount(): tokens that hold or may be taken.
napi_value release_token(napi_env env, napi_callback_info info);
napi_value token_count(napi_env env, napi_callback_info info);

}  // namespace tch
