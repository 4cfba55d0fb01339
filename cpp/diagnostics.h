// What this build and this machine are: for `tch-node doctor` and error reports.
#pragma once

#include <node_api.h>

namespace tch {

napi_value show_config(napi_env env, napi_callback_info info);
napi_value parallel_info(napi_env env, napi_callback_info info);
napi_value cpu_capability(napi_env env, napi_callback_info info);
// cpuFeatures(): what this CPU can do, as libtorch names it: avx2, avx512_vnni.
napi_value cpu_features(napi_env env, napi_callback_info info);
// devices(): {cuda: count, mps: boolean}.
napi_value devices(napi_env env, napi_callback_info info);
// buildInfo(): {torchVersion, nodeApiVersion, compiler}.
napi_value build_info(napi_env env, napi_callback_info info);

}  // namespace tch
