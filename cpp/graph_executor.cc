#include "graph_executor.h"

#include <ATen/Context.h>
#include <napi.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <array>

#include "arguments.h"
#include "script_module.h"

namespace tch {
namespace {

struct Engine {
  const char* name;
  at::QEngine engine;
};

// The names of torch.backends.quantized.
constexpr std::array<Engine, 5> kEngines = {{{"none", at::QEngine::NoQEngine},
                                             {"fbgemm", at::QEngine::FBGEMM},
                                             {"qnnpack", at::QEngine::QNNPACK},
                                             {"onednn", at::QEngine::ONEDNN},
                                             {"x86", at::QEngine::X86}}};

const char* engine_name(at::QEngine engine) {
  for (const Engine& each : kEngines) {
    if (each.engine == engine) return each.name;
  }
  return "unknown";
}

}  // namespace

napi_value graph_executor_settings(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    Napi::Object out = Napi::Object::New(env);
    out["mode"] = Napi::Boolean::New(env, torch::jit::getExecutorMode());
    out["profiling"] = Napi::Boolean::New(env, torch::jit::getProfilingMode());
    out["optimize"] = Napi::Boolean::New(env, torch::jit::getGraphExecutorOptimize());
    out["profiledRuns"] = Napi::Number::New(env, static_cast<double>(torch::jit::getNumProfiledRuns()));
    out["bailoutDepth"] = Napi::Number::New(env, static_cast<double>(torch::jit::getBailoutDepth()));
    Napi::Array strategy = Napi::Array::New(env);
    for (const auto& [behavior, depth] : torch::jit::getFusionStrategy()) {
      strategy[strategy.Length()] = Napi::Number::New(env, behavior == torch::jit::FusionBehavior::DYNAMIC ? 1 : 0);
      strategy[strategy.Length()] = Napi::Number::New(env, static_cast<double>(depth));
    }
    out["fusionStrategy"] = strategy;
    return out;
  });
}

napi_value set_graph_executor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const std::string setting = args.text(0);
    if (setting == "mode") {
      torch::jit::getExecutorMode() = args.boolean(1);
    } else if (setting == "profiling") {
      torch::jit::getProfilingMode() = args.boolean(1);
    } else if (setting == "optimize") {
      torch::jit::setGraphExecutorOptimize(args.boolean(1));
    } else if (setting == "profiledRuns") {
      torch::jit::getNumProfiledRuns() = static_cast<size_t>(args.integer(1));
    } else {
      const Napi::Array cells(env, args.value(1));
      torch::jit::FusionStrategy strategy;
      for (uint32_t i = 0; i + 1 < cells.Length(); i += 2) {
        const bool dynamic = Napi::Value(cells[i]).As<Napi::Number>().Int32Value() == 1;
        strategy.emplace_back(dynamic ? torch::jit::FusionBehavior::DYNAMIC : torch::jit::FusionBehavior::STATIC,
                              Napi::Value(cells[i + 1]).As<Napi::Number>().Uint32Value());
      }
      torch::jit::setFusionStrategy(strategy);
    }
    return nullptr;
  });
}

napi_value last_optimized_graph(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    const auto graph = torch::jit::lastExecutedOptimizedGraph();
    return graph ? js_text(env, graph->toString()) : Napi::Env(env).Null();
  });
}

napi_value execution_plans(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    torch::jit::Method method = args.environment().modules.get(args.integer(0), "module")->module.get_method(args.text(1));
    torch::jit::GraphExecutor& executor = method.get_executor();
    Napi::Object out = Napi::Object::New(env);
    Napi::Array plans = Napi::Array::New(env);
    out["optimized"] = Napi::Boolean::New(env, executor.isOptimized());
    out["plans"] = plans;
    out["fallback"] = Napi::Env(env).Null();
    // Before the profiled runs are over there is no state to ask for: libtorch asserts.
    if (!executor.isOptimized()) return out;
    const torch::jit::GraphExecutorState state = executor.getDebugState();
    for (const auto& [specification, plan] : state.execution_plans) {
      if (plan.graph) plans[plans.Length()] = Napi::String::New(env, plan.graph->toString());
    }
    if (state.fallback.graph) out["fallback"] = Napi::String::New(env, state.fallback.graph->toString());
    return out;
  });
}

napi_value quantized_engine(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return js_text(env, engine_name(at::globalContext().qEngine())); });
}

napi_value set_quantized_engine(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const std::string name = args.text(0);
    for (const Engine& each : kEngines) {
      if (name == each.name) at::globalContext().setQEngine(each.engine);
    }
    return nullptr;
  });
}

napi_value supported_quantized_engines(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    Napi::Array out = Napi::Array::New(env);
    for (const at::QEngine engine : at::globalContext().supportedQEngines()) {
      out[out.Length()] = Napi::String::New(env, engine_name(engine));
    }
    return out;
  });
}

}  // namespace tch
