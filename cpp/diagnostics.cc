#include "diagnostics.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/cpu/Utils.h>
#include <ATen/native/DispatchStub.h>
#include <napi.h>
#include <torch/version.h>

#include "error.h"
#include "node_api_version.h"

namespace tch {

napi_value show_config(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return Napi::String::New(env, at::show_config()); });
}

napi_value parallel_info(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return Napi::String::New(env, at::get_parallel_info()); });
}

napi_value cpu_capability(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return Napi::String::New(env, at::get_cpu_capability()); });
}

napi_value cpu_features(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    Napi::Array out = Napi::Array::New(env);
    for (const auto& [name, value] : at::cpu::get_cpu_capabilities()) {
      if (value.isBool() && value.toBool()) out[out.Length()] = Napi::String::New(env, name);
    }
    return out;
  });
}

napi_value devices(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    Napi::Object out = Napi::Object::New(env);
    const bool cuda = at::globalContext().hasCUDA();
    out["cuda"] = Napi::Number::New(env, cuda ? static_cast<double>(at::detail::getCUDAHooks().deviceCount()) : 0);
    out["mps"] = Napi::Boolean::New(env, at::globalContext().hasMPS());
    return out;
  });
}

napi_value build_info(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    Napi::Object out = Napi::Object::New(env);
    out["torchVersion"] = Napi::String::New(env, TORCH_VERSION);
    out["nodeApiVersion"] = Napi::Number::New(env, node_api_version());
    out["compiler"] = Napi::String::New(env, __VERSION__);
    return out;
  });
}

}  // namespace tch
