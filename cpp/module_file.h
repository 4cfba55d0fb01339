// TorchScript files: read and written, on the JavaScript thread or on an executor's.
#pragma once

#include <node_api.h>

namespace tch {

// loadModule(pathOrBytes, deviceType | -1, deviceIndex, extraFileNames): [handle, extraFiles].
napi_value load_module(napi_env env, napi_callback_info info);

// loadModuleAsync(pathOrBytes, deviceType | -1, deviceIndex, extraFileNames, resolve, reject,
// executor | -1, priority, timeout in ms | -1): the same on an executor's thread. Returns the
// number of the job.
napi_value load_module_async(napi_env env, napi_callback_info info);

// saveModule(handle, path, names, contents) writes a file; with path null it returns the bytes.
napi_value save_module(napi_env env, napi_callback_info info);

// saveModuleAsync(handle, path, names, contents, resolve, reject, executor | -1, priority,
// timeout in ms | -1): the same on an executor's thread. Returns the number of the job.
napi_value save_module_async(napi_env env, napi_callback_info info);

}  // namespace tch
