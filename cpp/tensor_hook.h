// Hooks on gradients that JavaScript wrote.
//
// Each tensor or node has at most one hook object of libtorch's with all its callbacks, in the order
// they were added. A callback that JavaScript removed is dropped at the next look.
#pragma once

#include <node_api.h>
#include <torch/csrc/autograd/function.h>

namespace tch {

// registerHook(handle, callback): the gradient of a tensor may be looked at and replaced.
napi_value register_hook(napi_env env, napi_callback_info info);

// registerPostAccumulateGradHook(handle, callback): told after a leaf's grad was added to.
napi_value register_post_accumulate_grad_hook(napi_env env, napi_callback_info info);

// registerNodeHook(node, callback, before): a callback on all gradients of a node, before it runs
// (those of its results) or after (those of its inputs, then those of its results).
napi_value register_node_hook(napi_env env, napi_callback_info info);

// Whether a backward pass through a node calls JavaScript.
bool has_js_hook(torch::autograd::Node& node);

}  // namespace tch
