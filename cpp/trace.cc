#include "trace.h"

#include <ATen/autocast_mode.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/equal.h>
#include <napi.h>
#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/canonicalize.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/passes/shape_analysis.h>

#include "arguments.h"
#include "convert.h"
#include "results.h"
#include "script_module.h"

namespace tch {
namespace {

namespace jit = torch::jit;

struct Warning {
  std::string message;
  std::string stack;
};

// The trace that is made on this thread; libtorch's warnings come without a context.
struct Trace {
  napi_env env;
  std::vector<Warning> warnings;
};
thread_local Trace* current = nullptr;

// Where the JavaScript that is running was called from.
std::string javascript_stack(napi_env env) {
  const Napi::Value stack = Napi::Error::New(env).Value().Get("stack");
  return stack.IsString() ? stack.As<Napi::String>().Utf8Value() : std::string();
}

void collect_warning(const std::string& message) {
  if (current == nullptr) {
    TORCH_WARN(message);
    return;
  }
  current->warnings.push_back({message, javascript_stack(current->env)});
}

// Holds `Environment::tracing` and the current trace for as long as the tracer is at work.
class Tracing {
 public:
  explicit Tracing(Environment& environment) : environment_(environment), trace_{environment.env, {}} {
    // For the whole process; it is the same function each time.
    jit::tracer::setWarn(&collect_warning);
    current = &trace_;
    environment_.tracing = true;
    // See apply_modes.
    at::autocast::set_autocast_cache_enabled(false);
  }
  ~Tracing() {
    environment_.tracing = false;
    current = nullptr;
    at::autocast::set_autocast_cache_enabled(cache_);
  }
  Tracing(const Tracing&) = delete;
  Tracing& operator=(const Tracing&) = delete;

  const std::vector<Warning>& warnings() const { return trace_.warnings; }

 private:
  Environment& environment_;
  Trace trace_;
  const bool cache_ = at::autocast::is_autocast_cache_enabled();
};

c10::IValue read_tensor(Environment& environment, StackReader& reader, napi_value beside) {
  c10::IValue value = read_value(environment, reader, c10::TensorType::get(), beside);
  environment.pins->require_attached(value.toTensor());
  return value;
}

// Tensors, arrays (tuples) and Maps (Dict[str, Tensor]) as lib/jit/traced-values.ts admits them.
c10::IValue read_traceable(Environment& environment, StackReader& reader, napi_value beside) {
  const Tag kind = reader.peek();
  if (kind == Tag::kTensor) return read_tensor(environment, reader, beside);
  reader.tag();
  const int64_t count = reader.integer();
  if (kind == Tag::kList) {
    std::vector<c10::IValue> elements;
    for (int64_t i = 0; i < count; ++i) elements.push_back(read_traceable(environment, reader, beside));
    return c10::ivalue::Tuple::create(std::move(elements));
  }
  if (kind != Tag::kDict) throw Error("ERR_TCH_TYPE", "expected tensors, arrays and dicts of tensors");
  c10::impl::GenericDict dict(c10::StringType::get(), c10::TensorType::get());
  for (int64_t i = 0; i < count; ++i) {
    const c10::IValue key = read_value(environment, reader, c10::StringType::get(), beside);
    dict.insert(key, read_tensor(environment, reader, beside));
  }
  return dict;
}

jit::Module build_module(Environment& environment, const Napi::Object& structure, const std::shared_ptr<jit::CompilationUnit>& unit) {
  const std::string name = structure.Get("name").As<Napi::String>();
  jit::Module module(c10::QualifiedName("__torch__." + name), unit, true);
  module.register_attribute("training", c10::BoolType::get(), structure.Get("training").As<Napi::Boolean>().Value());
  const auto each = [&](const char* what, const auto& add) {
    const auto rows = structure.Get(what).As<Napi::Array>();
    for (uint32_t i = 0; i < rows.Length(); ++i) {
      const auto row = rows.Get(i).As<Napi::Array>();
      add(row.Get(0u).As<Napi::String>().Utf8Value(), row.Get(1u));
    }
  };
  const auto tensor = [&](const Napi::Value& handle) { return environment.tensors->get(handle.As<Napi::Number>().Int32Value()); };
  each("parameters", [&](const std::string& key, const Napi::Value& value) { module.register_parameter(key, tensor(value), false); });
  each("buffers", [&](const std::string& key, const Napi::Value& value) { module.register_buffer(key, tensor(value)); });
  each("children", [&](const std::string& key, const Napi::Value& value) {
    if (value.IsNumber()) {
      module.register_module(key, environment.modules.get(value.As<Napi::Number>(), "module")->module);
    } else {
      module.register_module(key, build_module(environment, value.As<Napi::Object>(), unit));
    }
  });
  return module;
}

// Runs the callback on the inputs that the tracer prepared.
jit::Stack run_callback(Environment& environment, napi_value callback, size_t base, const jit::Stack& inputs) {
  napi_env env = environment.env;
  StackWriter writer(environment);
  for (const c10::IValue& input : inputs) writer.write(input, nullptr);
  napi_value results = writer.commit(base);
  napi_value receiver;
  napi_value returned;
  check(env, napi_get_undefined(env, &receiver), "call the traced function");
  check(env, napi_call_function(env, receiver, callback, 1, &results, &returned), "call the traced function");
  // An operator that fails ends the trace, though the function may have caught its error.
  if (!jit::tracer::isTracing()) {
    throw Error("ERR_TCH_TRACE", "the trace ended early: an operator failed, and the function caught its error");
  }
  const Napi::Array result(env, returned);
  const auto begin = static_cast<size_t>(Napi::Value(result[0u]).As<Napi::Number>().Int64Value());
  const auto end = static_cast<size_t>(Napi::Value(result[1u]).As<Napi::Number>().Int64Value());
  if (end < begin || end > environment.stack_size) throw Error(code::kInternal, "the argument stack was misused; please report this");
  const Napi::Value beside = result[2u];
  StackReader reader(environment.stack + begin, environment.stack + end);
  return {read_traceable(environment, reader, beside.IsObject() ? static_cast<napi_value>(beside) : nullptr)};
}

std::vector<std::string> texts(const Napi::Array& array) {
  std::vector<std::string> out;
  for (uint32_t i = 0; i < array.Length(); ++i) out.push_back(Napi::Value(array[i]).As<Napi::String>());
  return out;
}

std::shared_ptr<jit::Graph> comparable_graph(const jit::Module& module) {
  auto graph = module.get_method("forward").graph()->copy();
  jit::Inline(*graph);
  graph = jit::Canonicalize(graph, false);
  jit::EraseShapeInformation(graph);
  return graph;
}

bool same_values(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes() || a.scalar_type() != b.scalar_type()) return false;
  return a.is_floating_point() ? at::allclose(a.to(at::kDouble), b.to(at::kDouble), 1.3e-6, 1e-5, true) : at::equal(a, b);
}

// The first constant tensor that is another in the second graph; the graphs are alike up to there.
std::optional<std::string> differing_constant(const jit::Graph& a, const jit::Graph& b) {
  auto other = b.nodes().begin();
  for (const jit::Node* node : a.nodes()) {
    if (other == b.nodes().end() || other->kind() != node->kind()) return std::nullopt;
    const jit::Node* same = *other;
    ++other;
    const auto is_tensor = [](const jit::Node* each) {
      return each->kind() == c10::prim::Constant && each->hasAttribute(c10::attr::value) && each->kindOf(c10::attr::value) == jit::AttributeKind::t;
    };
    if (!is_tensor(node) || !is_tensor(same)) continue;
    if (!same_values(node->t(c10::attr::value), same->t(c10::attr::value))) {
      std::ostringstream text;
      text << *node;
      return text.str();
    }
  }
  return std::nullopt;
}

void find_nondeterministic(const jit::Block* block, Napi::Array& out) {
  for (const jit::Node* node : block->nodes()) {
    if (node->isNondeterministic()) {
      std::ostringstream text;
      text << *node;
      out[out.Length()] = Napi::String::New(out.Env(), text.str());
    }
    for (const jit::Block* inner : node->blocks()) find_nondeterministic(inner, out);
  }
}

}  // namespace

napi_value trace_module(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<7> args(env, info);
    Environment& environment = args.environment();
    // libtorch would refuse it too, and end the outer trace with it.
    if (jit::tracer::isTracing()) throw Error("ERR_TCH_TRACE", "a trace cannot be made while another is being recorded");
    if (environment.recording != nullptr) throw Error("ERR_TCH_TRACE", "a trace cannot be made within torch.runAsync(): nothing runs there yet");
    const auto [first, last] = args.stack_range(1, 2);
    StackReader reader(first, last);
    jit::Stack inputs;
    while (!reader.done()) inputs.push_back(read_traceable(environment, reader, args.is_object(3) ? args.value(3) : nullptr));
    auto unit = std::make_shared<jit::CompilationUnit>();
    jit::Module module = build_module(environment, Napi::Object(env, args.value(0)), unit);

    const Tracing tracing(environment);
    const auto base = static_cast<size_t>(args.integer(1));
    const auto traced = jit::tracer::trace(
        std::move(inputs), [&](const jit::Stack& given) { return run_callback(environment, args.value(4), base, given); },
        [](const at::Tensor&) { return std::string(); }, args.boolean(5), false, &module, texts(Napi::Array(env, args.value(6))));
    module.type()->addMethod(unit->create_function(c10::QualifiedName(*module.type()->name(), "forward"), traced.first->graph));

    Napi::Array warnings = Napi::Array::New(env);
    for (const Warning& warning : tracing.warnings()) {
      Napi::Array row = Napi::Array::New(env, 2);
      row[0u] = Napi::String::New(env, warning.message);
      row[1u] = Napi::String::New(env, warning.stack);
      warnings[warnings.Length()] = row;
    }
    Napi::Array out = Napi::Array::New(env, 2);
    out[0u] = Napi::Number::New(env, environment.modules.add(std::make_shared<ScriptModule>(std::move(module))));
    out[1u] = warnings;
    return out;
  });
}

napi_value enter_traced_module(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    if (const auto& state = jit::tracer::getTracingState()) state->graph->push_scope(args.text(0));
    return nullptr;
  });
}

napi_value leave_traced_module(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    if (const auto& state = jit::tracer::getTracingState()) state->graph->pop_scope();
    return nullptr;
  });
}

napi_value trace_difference(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto graph = [&](size_t at) { return comparable_graph(args.environment().modules.get(args.integer(at), "module")->module); };
    const auto a = graph(0);
    const auto b = graph(1);
    const auto constant = differing_constant(*a, *b);
    Napi::Array out = Napi::Array::New(env, 3);
    out[0u] = Napi::String::New(env, a->toString(false));
    out[1u] = Napi::String::New(env, b->toString(false));
    out[2u] = constant ? Napi::Value(Napi::String::New(env, *constant)) : Napi::Value(Napi::Env(env).Null());
    return out;
  });
}

napi_value nondeterministic_nodes(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto graph = comparable_graph(args.environment().modules.get(args.integer(0), "module")->module);
    Napi::Array out = Napi::Array::New(env);
    find_nondeterministic(graph->block(), out);
    return out;
  });
}

void note_values_read(const Environment& environment, const char* how) {
  if (!environment.tracing) return;
  collect_warning(std::string(how) +
                  " gives JavaScript the values of a tensor, and they become constants of the trace: "
                  "what depends on them is recorded as it went for the example inputs, and will not follow others");
}

}  // namespace tch
