// The backward pass, and the graph as JavaScript sees it.
//
// A graph node in JavaScript (lib/autograd/graph-node.ts) owns its C++ node through napi_wrap and gives
// it back inside garbage collection, like a tensor.
#pragma once

#include <node_api.h>
#include <torch/csrc/autograd/function.h>

namespace tch {

// runBackward(base, end), with three lists between base and end, each a count and handles: results,
// their gradients (-1: none), inputs; then retainGraph (0, 1, -1: as createGraph), createGraph,
// accumulate, allowUnused. Accumulating, it adds to the leaves (or the inputs) and returns undefined;
// otherwise it returns the gradients of the inputs as StackWriter::commit does.
napi_value run_backward(napi_env env, napi_callback_info info);

// runBackwardAsync(base, end, resolve, reject, executor, priority, timeout): the number of the job.
napi_value run_backward_async(napi_env env, napi_callback_info info);

// gradFn(handle, target): wraps the node that computed a tensor in `target`; its address, or 0 for a
// leaf. gradAccumulator(handle, target): the same for the node that adds to a leaf's grad.
napi_value grad_fn(napi_env env, napi_callback_info info);
napi_value grad_accumulator(napi_env env, napi_callback_info info);

// nodeName(node). nodeEdges(node): [address, input number] pairs, flat; nodeNext(node, at, target):
// wraps the node of an edge. nodeSequence(node). outputNr(handle).
napi_value node_name(napi_env env, napi_callback_info info);
napi_value node_edges(napi_env env, napi_callback_info info);
napi_value node_next(napi_env env, napi_callback_info info);
napi_value node_sequence(napi_env env, napi_callback_info info);
napi_value output_nr(napi_env env, napi_callback_info info);

// The node that a JavaScript object wraps.
c10::intrusive_ptr<torch::autograd::Node> unwrap_node(napi_env env, napi_value object);

}  // namespace tch
