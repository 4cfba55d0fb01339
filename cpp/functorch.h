// Transforms of functions (torch.func): libtorch's stack of interpreters, and forward derivatives.
//
// The stack belongs to the thread. JavaScript pushes a layer, runs the function without a break and
// pops the layer (lib/func/layer.ts), so no other task ever sees it.
#pragma once

#include <node_api.h>

namespace tch {

// pushLayer(kind, batchSize, randomness): kind 'vmap', 'grad' or 'jvp'; returns the level.
// popLayer(level).
napi_value push_layer(napi_env env, napi_callback_info info);
napi_value pop_layer(napi_env env, napi_callback_info info);

// Of a tensor's handle, each giving the handle of another tensor:
// addBatchDim(handle, dim, level, target): hides a dimension from what runs at the level.
// removeBatchDim(handle, batchSize, dim, level, target): shows it again, or makes it by repeating.
// wrapForGrad(handle, level, requiresGrad, target), unwrapForGrad(handle, level, target): a tensor
// with a graph of its own at the level.
napi_value add_batch_dim(napi_env env, napi_callback_info info);
napi_value remove_batch_dim(napi_env env, napi_callback_info info);
napi_value wrap_for_grad(napi_env env, napi_callback_info info);
napi_value unwrap_for_grad(napi_env env, napi_callback_info info);

// isBatched(handle): whether a running vmap hides a dimension of it.
napi_value is_batched(napi_env env, napi_callback_info info);

// enterDualLevel(): the level. exitDualLevel(level).
napi_value enter_dual_level(napi_env env, napi_callback_info info);
napi_value exit_dual_level(napi_env env, napi_callback_info info);

}  // namespace tch
