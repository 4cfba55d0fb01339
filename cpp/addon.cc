// The state of each environment and the table of what JavaScript can call.
#include <node_api.h>

#include "async_call.h"
#include "autograd.h"
#include "autograd_engine.h"
#include "batch.h"
#include "context.h"
#include "diagnostics.h"
#include "dispatch.h"
#include "dtype.h"
#include "environment.h"
#include "error.h"
#include "freed_memory.h"
#include "functorch.h"
#include "graph_executor.h"
#include "js_function.h"
#include "module_file.h"
#include "module_state.h"
#include "node_api_version.h"
#include "opaque_value.h"
#include "package_module.h"
#include "profiler.h"
#include "recording.h"
#include "schema.h"
#include "script_module.h"
#include "shared_objects.h"
#include "small_blocks.h"
#include "tensor_data.h"
#include "tensor_hook.h"
#include "trace.h"

namespace tch {

Environment::Environment(napi_env env)
    : env(env),
      tensors(TensorTable::create(env)),
      pins(BufferPins::create(env)),
      completions(std::make_shared<Completions>(env)),
      callbacks(std::make_shared<Callbacks>(*this)),
      functions(std::make_unique<FunctionTable>()) {}

Environment::~Environment() {
  Environment::here() = nullptr;
  tensors->close();
  pins->close();
}

namespace {

napi_value set_stack(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value array;
  void* data;
  napi_get_cb_info(env, info, &count, &array, nullptr, &data);
  auto& environment = *static_cast<Environment*>(data);
  return guard(env, [&]() -> napi_value {
    napi_typedarray_type type;
    size_t length = 0, offset = 0;
    void* cells = nullptr;
    napi_value buffer;
    check(env, napi_get_typedarray_info(env, array, &type, &length, &cells, &buffer, &offset), "read the stack");
    if (type != napi_float64_array) throw Error(code::kInternal, "the argument stack is a Float64Array");
    if (environment.stack_ref != nullptr) napi_delete_reference(env, environment.stack_ref);
    check(env, napi_create_reference(env, array, 1, &environment.stack_ref), "hold the stack");
    environment.stack = static_cast<double*>(cells);
    environment.stack_size = length;
    // Cell 0 is not part of the stack: it shows the live bytes.
    environment.tensors->publish_to(environment.stack);
    return nullptr;
  });
}

napi_value dtypes(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return dtype_table(env); });
}

// Runs while the environment and its buffers are still whole: other threads let go of both.
void begin_end(void* data) {
  auto* environment = static_cast<Environment*>(data);
  environment->callbacks->close();
  environment->completions->close();
  environment->pins->stop();
  environment->recording = nullptr;
  environment->executors.clear();
  environment->executor.reset();
  environment->profiler.reset();
}

struct Export {
  const char* name;
  napi_callback function;
};

constexpr Export kExports[] = {
    // the argument stack and errors
    {"setStack", set_stack},
    {"registerErrorFactory", register_error_factory},
    // operators
    {"operatorNames", operator_names},
    {"overloads", overloads},
    {"call", call},
    {"callOwned", call_owned},
    {"callBeside", call_beside},
    {"attach", attach},
    {"loadLibrary", load_library},
    // tensors
    {"dtypes", dtypes},
    {"describe", describe},
    {"sharedTensor", shared_tensor},
    {"copiedTensor", copied_tensor},
    {"sharedBytes", shared_bytes},
    {"storageOf", storage_of},
    {"copyBytes", copy_bytes},
    {"item", item},
    {"dispose", dispose},
    {"disposeMany", dispose_many},
    {"trackInScope", track_in_scope},
    {"untrackFromScope", untrack_from_scope},
    {"isLive", is_live},
    {"endScope", end_scope},
    {"memoryStats", memory_stats},
    {"resetPeakMemoryStats", reset_peak_memory_stats},
    {"grad", grad},
    {"setGrad", set_grad},
    {"setData", set_data},
    {"sameTensor", same_tensor},
    // autograd
    {"registerCallbacks", register_callbacks},
    {"takeReleased", take_released},
    {"cancelCallback", cancel_callback},
    {"runBackward", run_backward},
    {"runBackwardAsync", run_backward_async},
    {"gradFn", grad_fn},
    {"gradAccumulator", grad_accumulator},
    {"nodeName", node_name},
    {"nodeEdges", node_edges},
    {"nodeNext", node_next},
    {"nodeSequence", node_sequence},
    {"outputNr", output_nr},
    {"registerHook", register_hook},
    {"registerPostAccumulateGradHook", register_post_accumulate_grad_hook},
    {"registerNodeHook", register_node_hook},
    {"makeFunction", make_function},
    {"finishFunction", finish_function},
    {"dropFunction", drop_function},
    {"savedTensors", saved_tensors},
    {"setAnomaly", set_anomaly},
    {"makeSavedTensorHooks", make_saved_tensor_hooks},
    {"setSavedTensorHooks", set_saved_tensor_hooks},
    {"releaseSavedTensorHooks", release_saved_tensor_hooks},
    // transforms
    {"pushLayer", push_layer},
    {"popLayer", pop_layer},
    {"addBatchDim", add_batch_dim},
    {"removeBatchDim", remove_batch_dim},
    {"wrapForGrad", wrap_for_grad},
    {"unwrapForGrad", unwrap_for_grad},
    {"isBatched", is_batched},
    {"enterDualLevel", enter_dual_level},
    {"exitDualLevel", exit_dual_level},
    // the context
    {"applyModes", apply_modes},
    {"defaultDtype", default_dtype},
    {"setDefaultDtype", set_default_dtype},
    {"numThreads", num_threads},
    {"setNumThreads", set_num_threads},
    {"numInteropThreads", num_interop_threads},
    {"setNumInteropThreads", set_num_interop_threads},
    {"makeGenerator", make_generator},
    {"defaultGenerator", default_generator},
    {"generatorSeed", generator_seed},
    {"generatorSetSeed", generator_set_seed},
    {"generatorState", generator_state},
    {"generatorSetState", generator_set_state},
    {"releaseGenerator", release_generator},
    {"manualSeed", manual_seed},
    // models
    {"loadModule", load_module},
    {"loadModuleAsync", load_module_async},
    {"saveModule", save_module},
    {"saveModuleAsync", save_module_async},
    {"moduleMethods", module_methods},
    {"runMethod", run_method},
    {"runTensorMethod", run_tensor_method},
    {"runMethodAsync", run_method_async},
    {"runBatch", run_batch},
    {"gatherBatch", gather_batch},
    {"splitBatch", split_batch},
    {"moduleTensors", module_tensors},
    {"moduleSetTraining", module_set_training},
    {"moduleTraining", module_training},
    {"moduleTo", module_to},
    {"releaseModule", release_module},
    {"moduleAttributes", module_attributes},
    {"moduleAttribute", module_attribute},
    {"moduleSetAttribute", module_set_attribute},
    {"moduleChildren", module_children},
    {"moduleState", module_state},
    {"moduleCopy", module_copy},
    {"moduleFreeze", module_freeze},
    {"moduleOptimize", module_optimize},
    {"moduleText", module_text},
    {"moduleName", module_name},
    {"releaseOpaque", release_opaque},
    {"settleFuture", settle_future},
    {"graphExecutorSettings", graph_executor_settings},
    {"setGraphExecutor", set_graph_executor},
    {"lastOptimizedGraph", last_optimized_graph},
    {"executionPlans", execution_plans},
    {"quantizedEngine", quantized_engine},
    {"setQuantizedEngine", set_quantized_engine},
    {"supportedQuantizedEngines", supported_quantized_engines},
    // between environments
    {"shareTensor", share_tensor},
    {"shareModule", share_module},
    {"takeTensor", take_tensor},
    {"takeModule", take_module},
    {"sharePackage", share_package},
    {"takePackage", take_package},
    {"releaseToken", release_token},
    {"tokenCount", token_count},
    // chains of calls
    {"beginRecording", begin_recording},
    {"dropRecording", drop_recording},
    {"runRecording", run_recording},
    {"isPending", is_pending},
    {"fulfil", fulfil},
    // traces
    {"traceModule", trace_module},
    {"enterTracedModule", enter_traced_module},
    {"leaveTracedModule", leave_traced_module},
    {"traceDifference", trace_difference},
    {"nondeterministicNodes", nondeterministic_nodes},
    // models compiled ahead of time
    {"holdFolder", hold_folder},
    {"releaseFolder", release_folder},
    {"loadPackage", load_package},
    {"loadPackageAsync", load_package_async},
    {"runPackage", run_package},
    {"runPackageAsync", run_package_async},
    {"packageConstants", package_constants},
    {"packageState", package_state},
    {"packageUpdate", package_update},
    {"releasePackage", release_package},
    // the profiler
    {"startProfiler", start_profiler},
    {"profilerInUse", profiler_in_use},
    {"stopProfiler", stop_profiler},
    // executors
    {"makeExecutor", make_executor},
    {"executorStats", executor_stats},
    {"closeExecutor", close_executor},
    {"cancelJob", cancel_job},
    {"releaseExecutor", release_executor},
    {"endWork", end_work},
    // the build and the machine
    {"showConfig", show_config},
    {"parallelInfo", parallel_info},
    {"cpuCapability", cpu_capability},
    {"cpuFeatures", cpu_features},
    {"devices", devices},
    {"buildInfo", build_info},
};

napi_value initialise(napi_env env, napi_value exports) {
  return guard(env, [&]() -> napi_value {
    auto* environment = new Environment(env);
    check(env,
          napi_set_instance_data(
              env, environment, [](napi_env, void* data, void*) { delete static_cast<Environment*>(data); }, nullptr),
          "keep the state of the environment");
    Environment::here() = environment;
    install_small_blocks();
    keep_freed_memory();
    install_autograd_engine();
    check(env, napi_add_env_cleanup_hook(env, &begin_end, environment), "add a clean-up hook");
    for (const Export& each : kExports) {
      napi_value function;
      check(env, napi_create_function(env, each.name, NAPI_AUTO_LENGTH, each.function, environment, &function),
            "create a function");
      check(env, napi_set_named_property(env, exports, each.name, function), "export a function");
    }
    return exports;
  });
}

}  // namespace
}  // namespace tch

extern "C" NAPI_MODULE_EXPORT int32_t node_api_module_get_api_version_v1() { return tch::node_api_version(); }

extern "C" NAPI_MODULE_EXPORT napi_value napi_register_module_v1(napi_env env, napi_value exports) {
  return tch::initialise(env, exports);
}
