// TorchScript models: describe, run on this thread or on the executor.
#pragma once

#include <node_api.h>
#include <torch/csrc/jit/api/module.h>

#include <memory>
#include <vector>

namespace tch {

struct ScriptModule {
  explicit ScriptModule(torch::jit::Module loaded) : module(std::move(loaded)), methods(module.get_methods()) {}
  torch::jit::Module module;
  // What other environments take of it; see shared_objects.h.
  std::shared_ptr<const torch::jit::Module> shared;
  // Calls name a method by its place here: finding it by text takes longer than a small model.
  const std::vector<torch::jit::Method> methods;
};

// moduleMethods(handle): [[name, [[argument, type, keywordOnly, default]…], [returnType…]]…].
napi_value module_methods(napi_env env, napi_callback_info info);

// runMethod(handle, method, base, end, beside): the result as StackWriter::commit gives it.
// `method` is its place in moduleMethods. stack[base..end) holds, for each argument of the schema
// after self, one tagged value.
napi_value run_method(napi_env env, napi_callback_info info);

// runTensorMethod(handle, method, base, end, beside, target | undefined): the same for a method
// that returns one tensor: its handle, tied to the garbage collection of the target; -1 for none.
napi_value run_tensor_method(napi_env env, napi_callback_info info);

// runMethodAsync(handle, method, base, end, beside, resolve, reject, executor | -1, priority,
// timeout in ms | -1): runMethod on an executor's thread; resolve gets a Float64Array or
// [Float64Array, texts]. Returns the number of the job.
napi_value run_method_async(napi_env env, napi_callback_info info);

// moduleTensors(handle, what): names and tensors, what = 'parameters' or 'buffers'.
napi_value module_tensors(napi_env env, napi_callback_info info);

// moduleSetTraining(handle, on); moduleTraining(handle); moduleTo(handle, deviceType | -1,
// index, dtype | -1); releaseModule(handle).
napi_value module_set_training(napi_env env, napi_callback_info info);
napi_value module_training(napi_env env, napi_callback_info info);
napi_value module_to(napi_env env, napi_callback_info info);
napi_value release_module(napi_env env, napi_callback_info info);

}  // namespace tch
