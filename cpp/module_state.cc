#include "module_state.h"

#include <napi.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/serialization/python_print.h>

#include <sstream>

#include "arguments.h"
#include "convert.h"
#include "results.h"
#include "script_module.h"

namespace tch {
namespace {

torch::jit::Module& module_of(Environment& environment, int32_t handle) {
  return environment.modules.get(handle, "module")->module;
}

int32_t add_module(Environment& environment, torch::jit::Module module) {
  return environment.modules.add(std::make_shared<ScriptModule>(std::move(module)));
}

size_t slot_of(const torch::jit::Module& module, const std::string& name) {
  const auto slot = module.type()->findAttributeSlot(name);
  if (!slot) throw Error("ERR_TCH_NO_ATTRIBUTE", "the model has no attribute '" + name + "'");
  return *slot;
}

const char* kind_of(const c10::ClassType& type, size_t slot) {
  const c10::TypePtr& attribute = type.getAttribute(slot);
  if (attribute->is_module()) return "module";
  if (type.is_parameter(slot)) return "parameter";
  return attribute->isSubtypeOf(*c10::TensorType::get()) ? "buffer" : "attribute";
}

napi_value pair(napi_env env, const std::string& name, int32_t handle) {
  Napi::Array out = Napi::Array::New(env, 2);
  out[0u] = Napi::String::New(env, name);
  out[1u] = Napi::Number::New(env, handle);
  return out;
}

std::vector<std::string> texts(napi_env env, napi_value value) {
  const Napi::Array array(env, value);
  std::vector<std::string> out;
  for (uint32_t i = 0; i < array.Length(); ++i) out.push_back(Napi::Value(array[i]).As<Napi::String>());
  return out;
}

void add_state(Environment& environment, const torch::jit::Module& module, const std::string& prefix, Napi::Array& out) {
  const auto add = [&](const std::string& name, const at::Tensor& tensor) {
    out[out.Length()] = pair(environment.env, prefix + name, environment.tensors->adopt(tensor));
  };
  for (const auto& entry : module.named_parameters(false)) add(entry.name, entry.value);
  for (const auto& entry : module.named_buffers(false)) {
    // An optional buffer that is None has no entry.
    if (entry.value.defined()) add(entry.name, entry.value);
  }
  for (const auto& child : module.named_children()) add_state(environment, child.value, prefix + child.name + ".", out);
}

}  // namespace

napi_value module_attributes(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto type = module_of(args.environment(), args.integer(0)).type();
    Napi::Array out = Napi::Array::New(env);
    for (uint32_t i = 0; i < type->numAttributes(); ++i) {
      Napi::Array row = Napi::Array::New(env, 3);
      row[0u] = Napi::String::New(env, type->getAttributeName(i));
      row[1u] = Napi::String::New(env, kind_of(*type, i));
      row[2u] = Napi::String::New(env, type->getAttribute(i)->annotation_str());
      out[i] = row;
    }
    return out;
  });
}

napi_value module_attribute(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const auto& module = module_of(args.environment(), args.integer(0));
    const size_t slot = slot_of(module, args.text(1));
    StackWriter writer(args.environment());
    writer.write(module._ivalue()->getSlot(slot), module.type()->getAttribute(slot));
    return writer.commit(static_cast<size_t>(args.integer(2)));
  });
}

napi_value module_set_attribute(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    Environment& environment = args.environment();
    const auto& module = module_of(environment, args.integer(0));
    const std::string name = args.text(1);
    const size_t slot = slot_of(module, name);
    const c10::TypePtr& type = module.type()->getAttribute(slot);
    const auto [first, last] = args.stack_range(2, 3);
    with_context("attribute '" + name + "' (" + type->annotation_str() + "): ", [&] {
      if (type->is_module()) throw Error(code::kUnsupported, "a sub-module cannot be replaced");
      StackReader reader(first, last);
      c10::IValue value = read_value(environment, reader, type, args.is_object(4) ? args.value(4) : nullptr);
      if (value.isTensor() && value.toTensor().defined()) environment.pins->require_attached(value.toTensor());
      if (value.isTensor() && !value.toTensor().defined()) throw Error("ERR_TCH_TYPE", "expected a tensor, not null");
      module._ivalue()->setSlot(slot, std::move(value));
    });
    return nullptr;
  });
}

napi_value module_children(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    Environment& environment = args.environment();
    const auto& module = module_of(environment, args.integer(0));
    Napi::Array out = Napi::Array::New(env);
    const auto add = [&](const auto& entries) {
      for (const auto& entry : entries) out[out.Length()] = pair(env, entry.name, add_module(environment, entry.value));
    };
    if (args.boolean(1)) {
      add(module.named_modules());
    } else {
      add(module.named_children());
    }
    return out;
  });
}

napi_value module_state(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    Napi::Array out = Napi::Array::New(env);
    add_state(args.environment(), module_of(args.environment(), args.integer(0)), "", out);
    return out;
  });
}

napi_value module_copy(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto& module = module_of(args.environment(), args.integer(0));
    const std::string how = args.text(1);
    torch::jit::Module made = how == "clone" ? module.clone() : module.deepcopy();
    return js_number(env, add_module(args.environment(), std::move(made)));
  });
}

napi_value module_freeze(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const auto& module = module_of(args.environment(), args.integer(0));
    return js_number(env, add_module(args.environment(), torch::jit::freeze(module, texts(env, args.value(1)), args.boolean(2))));
  });
}

napi_value module_optimize(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    auto& module = module_of(args.environment(), args.integer(0));
    return js_number(env, add_module(args.environment(), torch::jit::optimize_for_inference(module, texts(env, args.value(1)))));
  });
}

napi_value module_text(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const torch::jit::Method method = module_of(args.environment(), args.integer(0)).get_method(args.text(1));
    const std::string what = args.text(2);
    if (what == "code") {
      std::vector<c10::IValue> constants;
      torch::jit::PrintDepsTable dependencies;
      torch::jit::PythonPrint printer(constants, dependencies);
      printer.printMethod(method.function());
      return js_text(env, printer.str());
    }
    if (what == "graph") return js_text(env, method.graph()->toString());
    const auto graph = method.graph()->copy();
    torch::jit::Inline(*graph);
    return js_text(env, graph->toString());
  });
}

napi_value module_name(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto name = module_of(args.environment(), args.integer(0)).type()->name();
    return js_text(env, name ? name->name() : std::string());
  });
}

}  // namespace tch
