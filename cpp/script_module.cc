#include "script_module.h"

#include <napi.h>

#include <sstream>
#include <tuple>

#include "arguments.h"
#include "async_call.h"
#include "convert.h"
#include "results.h"

namespace tch {
namespace {

// What the methods' calls have in common: the module, the method and its encoded arguments.
struct MethodCall {
  template <size_t N>
  explicit MethodCall(const CallArguments<N>& args) : module(args.environment().modules.get(args.integer(0), "module")) {
    const auto number = static_cast<size_t>(args.integer(1));
    if (number >= module->methods.size()) throw Error(code::kInternal, "the model has no method of this number");
    method = &module->methods[number];
    std::tie(first, last) = args.stack_range(2, 3);
  }
  // Holds the method, too: the model may be disposed while it runs.
  std::shared_ptr<ScriptModule> module;
  const torch::jit::Method* method;
  const double* first;
  const double* last;
};

// A tensor where one is taken, which needs no conversion; null for all else, one that is disposed or
// pending included.
const at::Tensor* plain_tensor(Environment& environment, const c10::Type& type, StackReader reader) {
  if (type.kind() != c10::TypeKind::TensorType || reader.tag() != Tag::kTensor) return nullptr;
  const auto handle = static_cast<TensorTable::Handle>(reader.number());
  return environment.tensors->is_live(handle) && !environment.tensors->is_pending(handle) ? &environment.tensors->get(handle) : nullptr;
}

// Reads one tagged value for each argument after self, in the order of the schema.
std::vector<c10::IValue> read_inputs(Environment& environment, const c10::FunctionSchema& schema, StackReader reader,
                                     napi_value beside) {
  std::vector<c10::IValue> inputs;
  const auto& arguments = schema.arguments();
  // One more for the model itself, which libtorch puts in front.
  inputs.reserve(arguments.size());
  for (size_t i = 1; i < arguments.size(); ++i) {
    if (const at::Tensor* tensor = plain_tensor(environment, *arguments[i].type(), reader)) {
      environment.pins->require_attached(*tensor);
      inputs.emplace_back(*tensor);
      reader.numbers(2);
      continue;
    }
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
std::vector<TensorTable::Handle> record(Environment& environment, const MethodCall& call, napi_value beside, const c10::TupleType* tuple) {
  const c10::FunctionSchema& schema = call.method->function().getSchema();
  const c10::TypePtr& type = return_type(schema);
  const std::vector<c10::TypePtr> parts = tuple != nullptr ? tuple->elements().vec() : std::vector<c10::TypePtr>{type};
  for (const c10::TypePtr& part : parts) {
    if (part->kind() == c10::TypeKind::TensorType) continue;
    throw Error(code::kUnsupported, schema.name() + "() gives a result of type " + type->annotation_str() +
                                        ": inside torch.runAsync() a method gives a tensor or a tuple of tensors; await its own call instead");
  }
  std::vector<c10::IValue> inputs;
  {
    const Recording::Reading reading(*environment.recording);
    inputs = read_inputs(environment, schema, StackReader(call.first, call.last), beside);
  }
  return environment.recording->add(
      [module = call.module, method = call.method](torch::jit::Stack& stack) {
        c10::IValue result = (*method)(std::move(stack));
        stack = result.isTuple() ? result.toTupleRef().elements().vec() : torch::jit::Stack{result};
      },
      std::move(inputs), parts.size());
}

template <size_t N>
napi_value beside_or_null(const CallArguments<N>& args) {
  return args.is_object(4) ? args.value(4) : nullptr;
}

template <size_t N>
c10::IValue run(const CallArguments<N>& args, const MethodCall& call) {
  const c10::FunctionSchema& schema = call.method->function().getSchema();
  return (*call.method)(read_inputs(args.environment(), schema, StackReader(call.first, call.last), beside_or_null(args)));
}

}  // namespace

napi_value module_methods(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto& module = args.environment().modules.get(args.integer(0), "module");
    Napi::Array out = Napi::Array::New(env);
    uint32_t at = 0;
    for (const auto& method : module->methods) {
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
    const MethodCall call(args);
    const c10::TypePtr& type = return_type(call.method->function().getSchema());
    StackWriter writer(environment);
    if (environment.recording == nullptr) {
      writer.write(run(args, call), type);
    } else if (const auto tuple = type->cast<c10::TupleType>()) {
      writer.write_handles(record(environment, call, beside_or_null(args), tuple.get()), *tuple);
    } else {
      writer.write_handle(record(environment, call, beside_or_null(args), nullptr).at(0));
    }
    return writer.commit(static_cast<size_t>(args.integer(2)));
  });
}

napi_value run_tensor_method(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<6> args(env, info);
    Environment& environment = args.environment();
    const MethodCall call(args);
    if (environment.recording == nullptr) return js_handle(environment, run(args, call).toTensor(), args.value(5), args.is_object(5));
    const auto handle = record(environment, call, beside_or_null(args), nullptr).at(0);
    if (args.is_object(5)) environment.tensors->attach(args.value(5), handle);
    return js_number(env, handle);
  });
}

napi_value run_method_async(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<10> args(env, info);
    Environment& environment = args.environment();
    const MethodCall method(args);
    const c10::FunctionSchema& schema = method.method->function().getSchema();
    AsyncCall call;
    call.work = [module = method.module, run = method.method, type = return_type(schema),
                 inputs = read_inputs(environment, schema, StackReader(method.first, method.last), beside_or_null(args))]() mutable {
      return deliver_value((*run)(std::move(inputs)), type);
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
