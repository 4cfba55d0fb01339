// How TorchScript's graph executor compiles: settings of the process, and what it made of a method.
#pragma once

#include <node_api.h>

namespace tch {

// graphExecutorSettings(): { mode, profiling, optimize, profiledRuns, bailoutDepth, fusionStrategy }.
napi_value graph_executor_settings(napi_env env, napi_callback_info info);

// setGraphExecutor(setting, value); value is a boolean or a number, and for 'fusionStrategy' an
// array [behaviour, depth, …] with behaviour 0 (static) or 1 (dynamic).
napi_value set_graph_executor(napi_env env, napi_callback_info info);

// lastOptimizedGraph(): the graph that this thread ran last, or null.
napi_value last_optimized_graph(napi_env env, napi_callback_info info);

// executionPlans(handle, method): { optimized, plans: [graph…], fallback }.
napi_value execution_plans(napi_env env, napi_callback_info info);

// quantizedEngine(), setQuantizedEngine(name), supportedQuantizedEngines(): Python's names.
napi_value quantized_engine(napi_env env, napi_callback_info info);
napi_value set_quantized_engine(napi_env env, napi_callback_info info);
napi_value supported_quantized_engines(napi_env env, napi_callback_info info);

}  // namespace tch
