#include "script_module.h"

#include <napi.h>
#include <torch/csrc/jit/serialization/import.h>

#include <sstream>

#include "arguments.h"
#include "async_call.h"
#include "convert.h"
#include "results.h"

namespace tch {
namespace {

torch::jit::Method find_method(const std::shared_ptr<ScriptModule>& module, const std::string& name) {
  auto method = module->module.find_method(name);
  if (!method) throw Error("ERR_TCH_NO_METHOD", "the model has no method '" + name + "'");
  return *method;
}

// Reads one tagged value for each argument after self, in the order of the schema.
std::vector<c10::IValue> read_inputs(Environment& environment, const c10::FunctionSchema& schema, StackReader reader,
                                     napi_value beside) {
  std::vector<c10::IValue> inputs;
  const auto& arguments = schema.arguments();
  for (size_t i = 1; i < arguments.size(); ++i) {
    with_context(schema.name() + "(): argument '" + arguments[i].name() + "' (" + arguments[i].type()->annotation_str() + "): ", [&] {
      if (reader.peek() == Tag::kDefault && arguments[i].default_value().has_value()) {
        reader.tag();
        inputs.push_back(*arguments[i].default_value());
      } else {
        inputs.push_back(read_value(environment, reader, arguments[i].type(), beside));
      }
    });
    if (inputs.back().isTensor() && inputs.back().toTensor().defined()) environment.pins->require_attached(inputs.back().toTensor());
  }
  return inputs;
}

const c10::TypePtr& return_type(const c10::FunctionSchema& schema) { return schema.returns().at(0).type(); }

napi_value beside_or_null(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  return type == napi_object ? value : nullptr;
}

}  // namespace

napi_value load_module(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    Environment& environment = *static_cast<Environment*>(info.Data());
    std::optional<c10::Device> device;
    const int32_t kind = info[1].As<Napi::Number>();
    if (kind >= 0) device = c10::Device(static_cast<c10::DeviceType>(kind), static_cast<c10::DeviceIndex>(info[2].As<Napi::Number>().Int32Value()));
    torch::jit::ExtraFilesMap extra;
    const Napi::Array names = info[3].As<Napi::Array>();
    for (uint32_t i = 0; i < names.Length(); ++i) extra[Napi::Value(names[i]).As<Napi::String>()] = "";
    torch::jit::Module module = [&] {
      if (info[0].IsString()) return torch::jit::load(info[0].As<Napi::String>().Utf8Value(), device, extra);
      const auto bytes = info[0].As<Napi::Uint8Array>();
      std::istringstream stream(std::string(reinterpret_cast<const char*>(bytes.Data()), bytes.ByteLength()));
      return torch::jit::load(stream, device, extra);
    }();
    Napi::Array out = Napi::Array::New(env, 2);
    Napi::Object files = Napi::Object::New(env);
    for (const auto& [name, content] : extra) files[name] = Napi::String::New(env, content);
    out[0u] = Napi::Number::New(env, environment.modules.add(std::make_shared<ScriptModule>(std::move(module))));
    out[1u] = files;
    return out;
  });
}

napi_value module_methods(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto& module = args.environment().modules.get(args.integer(0), "module")->module;
    Napi::Array out = Napi::Array::New(env);
    uint32_t at = 0;
    for (const auto& method : module.get_methods()) {
      const c10::FunctionSchema& schema = method.function().getSchema();
      Napi::Array row = Napi::Array::New(env, 3);
      Napi::Array arguments = Napi::Array::New(env);
      Napi::Array returns = Napi::Array::New(env);
      for (size_t i = 1; i < schema.arguments().size(); ++i) {
        const c10::Argument& argument = schema.arguments()[i];
        Napi::Array part = Napi::Array::New(env, 4);
        part[0u] = Napi::String::New(env, argument.name());
        part[1u] = Napi::String::New(env, argument.type()->annotation_str());
        part[2u] = Napi::Boolean::New(env, argument.kwarg_only());
        if (argument.default_value().has_value()) {
          std::ostringstream text;
          text << *argument.default_value();
          part[3u] = Napi::String::New(env, text.str());
        } else {
          part[3u] = Napi::Env(env).Null();
        }
        arguments[static_cast<uint32_t>(i - 1)] = part;
      }
      for (uint32_t i = 0; i < schema.returns().size(); ++i) {
        returns[i] = Napi::String::New(env, schema.returns()[i].type()->annotation_str());
      }
      row[0u] = Napi::String::New(env, method.name());
      row[1u] = arguments;
      row[2u] = returns;
      out[at++] = row;
    }
    return out;
  });
}

napi_value run_method(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    Environment& environment = args.environment();
    const std::shared_ptr<ScriptModule> module = environment.modules.get(args.integer(0), "module");
    const torch::jit::Method method = find_method(module, args.text(1));
    const auto [first, last] = args.stack_range(2, 3);
    const c10::FunctionSchema& schema = method.function().getSchema();
    c10::IValue result = method(read_inputs(environment, schema, StackReader(first, last), beside_or_null(env, args.value(4))));
    StackWriter writer(environment);
    writer.write(result, return_type(schema));
    return writer.commit(static_cast<size_t>(args.integer(2)));
  });
}

napi_value run_method_async(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<10> args(env, info);
    Environment& environment = args.environment();
    const std::shared_ptr<ScriptModule> module = environment.modules.get(args.integer(0), "module");
    const torch::jit::Method method = find_method(module, args.text(1));
    const auto [first, last] = args.stack_range(2, 3);
    const c10::FunctionSchema& schema = method.function().getSchema();
    AsyncCall call;
    call.work = [module, method, inputs = read_inputs(environment, schema, StackReader(first, last), beside_or_null(env, args.value(4)))]() mutable {
      return method(std::move(inputs));
    };
    call.type = return_type(schema);
    call.priority = args.integer(8);
    call.timeout_ms = args.number(9);
    Executor& executor = executor_of(environment, args.integer(7));
    return js_number(env, static_cast<double>(start_async(environment, executor, std::move(call), args.value(5), args.value(6))));
  });
}

napi_value module_tensors(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    Environment& environment = args.environment();
    const auto& module = environment.modules.get(args.integer(0), "module")->module;
    Napi::Array out = Napi::Array::New(env);
    uint32_t at = 0;
    const auto add = [&](const std::string& name, const at::Tensor& tensor) {
      Napi::Array pair = Napi::Array::New(env, 2);
      pair[0u] = Napi::String::New(env, name);
      pair[1u] = Napi::Number::New(env, environment.tensors->adopt(tensor));
      out[at++] = pair;
    };
    if (args.text(1) == "parameters") {
      for (const auto& entry : module.named_parameters()) add(entry.name, entry.value);
    } else {
      for (const auto& entry : module.named_buffers()) add(entry.name, entry.value);
    }
    return out;
  });
}

napi_value module_set_training(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    args.environment().modules.get(args.integer(0), "module")->module.train(args.boolean(1));
    return nullptr;
  });
}

napi_value module_training(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_boolean(env, args.environment().modules.get(args.integer(0), "module")->module.is_training());
  });
}

napi_value module_to(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    auto& module = args.environment().modules.get(args.integer(0), "module")->module;
    if (args.integer(1) >= 0) {
      module.to(c10::Device(static_cast<c10::DeviceType>(args.integer(1)), static_cast<c10::DeviceIndex>(args.integer(2))));
    }
    if (args.integer(3) >= 0) {
      // torch::jit::Module::to converts integer buffers as well; Python's does not.
      const auto dtype = static_cast<c10::ScalarType>(args.integer(3));
      const auto convert = [dtype](const at::Tensor& tensor) {
        if (tensor.is_floating_point() || tensor.is_complex()) tensor.set_data(tensor.detach().to(dtype));
      };
      for (const auto& parameter : module.parameters()) convert(parameter);
      for (const auto& buffer : module.buffers()) convert(buffer);
    }
    return nullptr;
  });
}

napi_value release_module(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().modules.remove(args.integer(0));
    return nullptr;
  });
}

}  // namespace tch
