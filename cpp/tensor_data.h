// A tensor's properties and its bytes: in, out, shared and copied.
#pragma once

#include <node_api.h>

namespace tch {

// describe(handle, base): writes to the stack, from `base`,
// [dtype, deviceType, deviceIndex, layout, requiresGrad, isLeaf, storageOffset, contiguous,
//  quantised, conj, neg, version, sparse, dims, …sizes, …strides]; returns the count.
napi_value describe(napi_env env, napi_callback_info info);

// sharedTensor(bytes: Uint8Array, dtype, base, end, target): a tensor over these bytes;
// copiedTensor: the same arguments, over a copy. The shape is stack[base..end). Return the handle.
napi_value shared_tensor(napi_env env, napi_callback_info info);
napi_value copied_tensor(napi_env env, napi_callback_info info);

// sharedBytes(handle): [buffer, byteOffset, byteLength] of a dense CPU tensor's own memory.
napi_value shared_bytes(napi_env env, napi_callback_info info);

// storageOf(handle): [address, bytes] of the memory a dense tensor looks into, which tells views of one
// storage; null for tensors that have none (sparse ones, meta, no elements).
napi_value storage_of(napi_env env, napi_callback_info info);

// copyBytes(handle, into: Uint8Array): copies the values in row-major order.
napi_value copy_bytes(napi_env env, napi_callback_info info);

// item(handle): the one value as number, boolean, bigint (int64 beyond ±2^53) or [real, imaginary].
napi_value item(napi_env env, napi_callback_info info);

// dispose(handle), disposeMany(base, end): frees tensors now.
napi_value dispose(napi_env env, napi_callback_info info);
napi_value dispose_many(napi_env env, napi_callback_info info);

// trackInScope(scope, handle), untrackFromScope(scope, handle), endScope(scope), isLive(handle): see TensorTable.
napi_value track_in_scope(napi_env env, napi_callback_info info);
napi_value untrack_from_scope(napi_env env, napi_callback_info info);
napi_value end_scope(napi_env env, napi_callback_info info);
napi_value is_live(napi_env env, napi_callback_info info);

// memoryStats(): [live, peakLive, bytes, peakBytes, made, pinnedBuffers]; resetPeakMemoryStats().
napi_value memory_stats(napi_env env, napi_callback_info info);
napi_value reset_peak_memory_stats(napi_env env, napi_callback_info info);

// grad(handle, target): handle of the gradient or -1. setGrad(handle, handle | -1).
napi_value grad(napi_env env, napi_callback_info info);
napi_value set_grad(napi_env env, napi_callback_info info);

// setData(handle, handle): the tensor takes the other's data.
napi_value set_data(napi_env env, napi_callback_info info);

// sameTensor(handle, handle): whether both are one tensor (one autograd identity).
napi_value same_tensor(napi_env env, napi_callback_info info);

}  // namespace tch
