// What the addon keeps for one JavaScript environment (the main thread or one Worker).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/ivalue.h>
#include <node_api.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "buffer_pins.h"
#include "callback.h"
#include "completions.h"
#include "executor.h"
#include "handle_table.h"
#include "profiler.h"
#include "recording.h"
#include "script_module.h"
#include "tensor_table.h"

namespace tch {

class PackageFolder;
struct PackagedModel;
class FunctionTable;

struct Environment {
  explicit Environment(napi_env env);
  ~Environment();

  // The environment of the running thread, or null: one that an executor owns, or one of libtorch.
  static Environment*& here() {
    static thread_local Environment* environment = nullptr;
    return environment;
  }

  static Environment* of(napi_env env) {
    void* data = nullptr;
    napi_get_instance_data(env, &data);
    return static_cast<Environment*>(data);
  }

  napi_env env;
  TensorTable* tensors;
  BufferPins* pins;
  std::shared_ptr<Completions> completions;
  std::shared_ptr<Callbacks> callbacks;
  std::unique_ptr<FunctionTable> functions;
  HandleTable<std::shared_ptr<const SavedTensorHooks>> saved_tensor_hooks;
  HandleTable<at::Generator> generators;
  HandleTable<std::shared_ptr<ScriptModule>> modules;
  HandleTable<std::shared_ptr<PackagedModel>> packages;
  // Folders of packages that are being unpacked, by path.
  std::unordered_map<std::string, std::shared_ptr<PackageFolder>> unpacking;
  HandleTable<std::shared_ptr<Executor>> executors;
  std::shared_ptr<Executor> executor = default_executor();
  // The chain that is being written down, if any.
  std::unique_ptr<Recording> recording;
  // Values of models that JavaScript holds and cannot look into: script objects, futures.
  HandleTable<c10::IValue> opaque;
  // While JavaScript profiles this thread.
  std::unique_ptr<ProfilerSession> profiler;

  // Whether this thread records a trace (trace.h).
  bool tracing = false;
  // Whether a transform of torch.func runs: every operator then passes through the whole dispatcher.
  bool transforms = false;
  // Whether an argument of the call being read takes part in an autograd graph.
  bool in_graph = false;
  // The dtype of the tensor argument read last.
  at::ScalarType operand_dtype = at::ScalarType::Undefined;

  napi_ref error_factory = nullptr;

  // The argument stack of lib/argument-stack.ts.
  double* stack = nullptr;
  size_t stack_size = 0;
  napi_ref stack_ref = nullptr;
};

}  // namespace tch
