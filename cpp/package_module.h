// AOTInductor packages: models compiled ahead of time, run here or on the executor.
//
// lib/packaged-module.ts unpacks the archive and checks every input against what the package was
// compiled for: compiled code reads sizes, strides and dtypes on trust.
#pragma once

#include <node_api.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>

#include <memory>
#include <mutex>
#include <shared_mutex>

#include "package_folder.h"

namespace tch {

struct PackagedModel {
  // Outlives the loader, which may read from it at the first run.
  std::shared_ptr<PackageFolder> folder;
  std::unique_ptr<torch::inductor::AOTIModelPackageLoader> loader;
  // Whether it computes constants from others (aot_inductor.use_runtime_constant_folding).
  bool folds = false;
  // Threads of JavaScript that share the model read and replace its constants one at a time.
  std::mutex constants;
  // Held by calls together, since a result may be a constant until it is copied, and alone by what
  // puts other constants in their place.
  std::shared_mutex running;
};

// holdFolder(path): the folder that a package is going to be unpacked into. It goes with the environment,
// so that a Worker that is terminated in the middle leaves nothing; releaseFolder(path): it goes now.
napi_value hold_folder(napi_env env, napi_callback_info info);
napi_value release_folder(napi_env env, napi_callback_info info);

// loadPackage(folder, digest, model, runners, deviceIndex | -1, keepFiles): [handle, input spec, output
// spec]. Takes the folder that is held; without keepFiles it is gone when this returns.
napi_value load_package(napi_env env, napi_callback_info info);

// loadPackageAsync(the same six, resolve, reject, executor | -1, priority, timeout in ms | -1): the same on
// an executor's thread.
napi_value load_package_async(napi_env env, napi_callback_info info);

// runPackage(handle, base, end): a list of tensors as StackWriter::commit gives it. stack[base..end)
// holds the handles of the inputs.
napi_value run_package(napi_env env, napi_callback_info info);

// runPackageAsync(handle, base, end, resolve, reject, executor | -1, priority, timeout in ms | -1): the
// same on an executor's thread. Returns the number of the job.
napi_value run_package_async(napi_env env, napi_callback_info info);

// packageConstants(handle): [[name in the code, name in the model, ScalarType, shape, device type, device index]…].
napi_value package_constants(napi_env env, napi_callback_info info);

// packageState(handle): [[name in the model, handle of a copy]…].
napi_value package_state(napi_env env, napi_callback_info info);

// packageUpdate(handle, names, base, end): gives the named constants the values of the tensors in
// stack[base..end), all at once, when no call runs. Shapes and dtypes are the constants'.
napi_value package_update(napi_env env, napi_callback_info info);

napi_value release_package(napi_env env, napi_callback_info info);

}  // namespace tch
