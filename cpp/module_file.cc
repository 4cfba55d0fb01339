#include "module_file.h"

#include <napi.h>
#include <torch/csrc/jit/serialization/import.h>

#include <sstream>

#include "async_call.h"
#include "environment.h"
#include "error.h"
#include "script_module.h"

namespace tch {
namespace {

// The arguments that every asynchronous call ends with.
struct Settling {
  napi_value resolve;
  napi_value reject;
  int32_t executor;
  int32_t priority;
  double timeout_ms;
};

Settling settling(const Napi::CallbackInfo& info, size_t first) {
  return {info[first], info[first + 1], info[first + 2].As<Napi::Number>(), info[first + 3].As<Napi::Number>(),
          info[first + 4].As<Napi::Number>().DoubleValue()};
}

napi_value start(Environment& environment, const Settling& settling, std::function<Deliver()> work) {
  AsyncCall call;
  call.work = std::move(work);
  call.priority = settling.priority;
  call.timeout_ms = settling.timeout_ms;
  Executor& executor = executor_of(environment, settling.executor);
  const uint64_t job = start_async(environment, executor, std::move(call), settling.resolve, settling.reject);
  return Napi::Number::New(environment.env, static_cast<double>(job));
}

std::string content_of(const Napi::Uint8Array& bytes) {
  return {reinterpret_cast<const char*>(bytes.Data()), bytes.ByteLength()};
}

// A file to load, as plain data.
struct Source {
  // A path, or with `in_memory` the content itself.
  std::string text;
  bool in_memory = false;
  std::optional<c10::Device> device;
  torch::jit::ExtraFilesMap extra;

  torch::jit::Module load() {
    if (!in_memory) return torch::jit::load(text, device, extra);
    std::istringstream stream(std::move(text));
    return torch::jit::load(stream, device, extra);
  }
};

Source read_source(const Napi::CallbackInfo& info) {
  Source source;
  source.in_memory = !info[0].IsString();
  source.text = source.in_memory ? content_of(info[0].As<Napi::Uint8Array>()) : info[0].As<Napi::String>().Utf8Value();
  const int32_t kind = info[1].As<Napi::Number>();
  if (kind >= 0) source.device = c10::Device(static_cast<c10::DeviceType>(kind), static_cast<c10::DeviceIndex>(info[2].As<Napi::Number>().Int32Value()));
  const auto names = info[3].As<Napi::Array>();
  for (uint32_t i = 0; i < names.Length(); ++i) source.extra[Napi::Value(names[i]).As<Napi::String>()] = "";
  return source;
}

napi_value deliver_module(Environment& environment, const torch::jit::Module& module, const torch::jit::ExtraFilesMap& extra) {
  const Napi::Env env = environment.env;
  Napi::Array out = Napi::Array::New(env, 2);
  Napi::Object files = Napi::Object::New(env);
  for (const auto& [name, content] : extra) files[name] = Napi::String::New(env, content);
  out[0u] = Napi::Number::New(env, environment.modules.add(std::make_shared<ScriptModule>(module)));
  out[1u] = files;
  return out;
}

torch::jit::ExtraFilesMap read_extra_files(const Napi::CallbackInfo& info) {
  torch::jit::ExtraFilesMap extra;
  const auto names = info[2].As<Napi::Array>();
  const auto contents = info[3].As<Napi::Array>();
  for (uint32_t i = 0; i < names.Length(); ++i) {
    extra[Napi::Value(names[i]).As<Napi::String>()] = content_of(Napi::Value(contents[i]).As<Napi::Uint8Array>());
  }
  return extra;
}

std::string write_bytes(const torch::jit::Module& module, const torch::jit::ExtraFilesMap& extra) {
  std::ostringstream stream;
  module.save(stream, extra);
  return stream.str();
}

}  // namespace

napi_value load_module(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    Source source = read_source(info);
    const torch::jit::Module module = source.load();
    return deliver_module(*static_cast<Environment*>(info.Data()), module, source.extra);
  });
}

napi_value load_module_async(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    return start(*static_cast<Environment*>(info.Data()), settling(info, 4), [source = read_source(info)]() mutable -> Deliver {
      torch::jit::Module module = source.load();
      return [module = std::move(module), extra = std::move(source.extra)](Environment& environment) {
        return deliver_module(environment, module, extra);
      };
    });
  });
}

napi_value save_module(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    const auto module = static_cast<Environment*>(info.Data())->modules.get(info[0].As<Napi::Number>(), "module");
    const torch::jit::ExtraFilesMap extra = read_extra_files(info);
    if (info[1].IsString()) {
      module->module.save(info[1].As<Napi::String>(), extra);
      return nullptr;
    }
    const std::string bytes = write_bytes(module->module, extra);
    return Napi::Buffer<char>::Copy(env, bytes.data(), bytes.size());
  });
}

napi_value save_module_async(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    Environment& environment = *static_cast<Environment*>(info.Data());
    const auto module = environment.modules.get(info[0].As<Napi::Number>(), "module");
    std::optional<std::string> path;
    if (info[1].IsString()) path = info[1].As<Napi::String>().Utf8Value();
    return start(environment, settling(info, 4), [module, path, extra = read_extra_files(info)]() -> Deliver {
      if (path) {
        module->module.save(*path, extra);
        return [](Environment& environment) -> napi_value { return Napi::Env(environment.env).Undefined(); };
      }
      return [bytes = write_bytes(module->module, extra)](Environment& environment) -> napi_value {
        return Napi::Buffer<char>::Copy(environment.env, bytes.data(), bytes.size());
      };
    });
  });
}

}  // namespace tch
