// The switches of libtorch that a program sets: grad mode, inference mode, autocast, default
// dtype, threads, seeds and generators.
//
// Grad mode, inference mode and autocast are thread-local in libtorch. lib/context.ts decides
// which hold for the running async task and sets them here before an operator runs.
#pragma once

#include <node_api.h>

namespace tch {

// applyModes(grad, inference, autocastDevice | -1, autocastDtype, cacheEnabled): sets all at once.
napi_value apply_modes(napi_env env, napi_callback_info info);

// defaultDtype(), setDefaultDtype(code).
napi_value default_dtype(napi_env env, napi_callback_info info);
napi_value set_default_dtype(napi_env env, napi_callback_info info);

// numThreads(), setNumThreads(n), numInteropThreads(), setNumInteropThreads(n).
napi_value num_threads(napi_env env, napi_callback_info info);
napi_value set_num_threads(napi_env env, napi_callback_info info);
napi_value num_interop_threads(napi_env env, napi_callback_info info);
napi_value set_num_interop_threads(napi_env env, napi_callback_info info);

// generator(deviceType, deviceIndex): handle of a new generator; defaultGenerator(): of the CPU's own.
napi_value make_generator(napi_env env, napi_callback_info info);
napi_value default_generator(napi_env env, napi_callback_info info);
// generatorSeed(handle): initial seed as bigint; generatorSetSeed(handle, bigint);
// generatorState(handle, target): a uint8 tensor; generatorSetState(handle, tensor).
napi_value generator_seed(napi_env env, napi_callback_info info);
napi_value generator_set_seed(napi_env env, napi_callback_info info);
napi_value generator_state(napi_env env, napi_callback_info info);
napi_value generator_set_state(napi_env env, napi_callback_info info);
napi_value release_generator(napi_env env, napi_callback_info info);
// manualSeed(bigint): seeds the default generators of every device.
napi_value manual_seed(napi_env env, napi_callback_info info);

}  // namespace tch
