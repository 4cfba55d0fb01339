// Autograd's engine, with what Python adds to it in a class of its own: JavaScript stacks in anomaly
// mode, and hooks on saved tensors.
//
// One for the process, made when the addon first loads and never destroyed: threads of libtorch may
// still use it while the process ends.
#pragma once

#include <node_api.h>

#include "callback.h"

namespace tch {

void install_autograd_engine();

// setAnomaly(enabled, checkNan): for the whole process, as libtorch has it.
napi_value set_anomaly(napi_env env, napi_callback_info info);

// makeSavedTensorHooks(pack, unpack): a handle for a pair of callbacks. setSavedTensorHooks(handle):
// they get what operators save on this thread from now on; -1: no hooks. Graphs hold the pair after
// releaseSavedTensorHooks(handle) too.
napi_value make_saved_tensor_hooks(napi_env env, napi_callback_info info);
napi_value set_saved_tensor_hooks(napi_env env, napi_callback_info info);
napi_value release_saved_tensor_hooks(napi_env env, napi_callback_info info);

}  // namespace tch
