#include "script_module.h"

#include <napi.h>

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

// Writes the call down instead of running it; what it gives must be known before.
napi_value record_method(Environment& environment, const std::shared_ptr<ScriptModule>& module, const torch::jit::Method& method,
                         StackReader reader, napi_value beside, size_t base) {
  const c10::FunctionSchema& schema = method.function().getSchema();
  const c10::TypePtr& type = return_type(schema);
  const auto tuple = type->cast<c10::TupleType>();
  const std::vector<c10::TypePtr> parts = tuple ? tuple->elements().vec() : std::vector<c10::TypePtr>{type};
  for (const c10::TypePtr& part : parts) {
    if (part->kind() == c10::TypeKind::TensorType) continue;
    throw Error(code::kUnsupported, schema.name() + "() gives a result of type " + type->annotation_str() +
                                        ": inside torch.runAsync() a method gives a tensor or a tuple of tensors; await its own call instead");
  }
  std::vector<c10::IValue> inputs;
  {
    const Recording::Reading reading(*environment.recording);
    inputs = read_inputs(environment, schema, reader, beside);
  }
  const auto handles = environment.recording->add(
      [module, method](torch::jit::Stack& stack) {
        c10::IValue result = method(std::move(stack));
        stack = result.isTuple() ? result.toTupleRef().elements().vec() : torch::jit::Stack{result};
      },
      std::move(inputs), parts.size());
  StackWriter writer(environment);
  if (tuple) {
    writer.write_handles(handles, *tuple);
  } else {
    writer.write_handle(handles.at(0));
  }
  return writer.commit(base);
}

napi_value beside_or_null(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  return type == napi_object ? value : nullptr;
}

}  // namespace

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
    const napi_value beside = beside_or_null(env, args.value(4));
    if (environment.recording != nullptr) {
      return record_method(environment, module, method, StackReader(first, last), beside, static_cast<size_t>(args.integer(2)));
    }
    c10::IValue result = method(read_inputs(environment, schema, StackReader(first, last), beside));
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
    call.work = [module, method, type = return_type(schema),
                 inputs = read_inputs(environment, schema, StackReader(first, last), beside_or_null(env, args.value(4)))]() mutable {
      return deliver_value(method(std::move(inputs)), type);
    };
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
