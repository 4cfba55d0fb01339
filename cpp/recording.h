// A chain of calls written down on the JavaScript thread and run on an executor's.
//
// While an environment records, operators and methods of models are not run: their arguments are
// read as always and kept, and their results are pending tensors, handles without a value. The chain
// then runs as one job, each call in the modes that held when it was written down.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <ATen/core/stack.h>
#include <node_api.h>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "executor.h"
#include "tensor_table.h"

namespace tch {

struct Environment;

class Recording {
 public:
  // Takes its arguments from the stack and leaves its results there.
  using Call = std::function<void(torch::jit::Stack&)>;

  Recording(TensorTable& tensors, const Executor::Options& options) : tensors_(tensors), options_(options) {}

  // Lets arguments that are pending tensors be read, as what stands for them.
  class Reading {
   public:
    explicit Reading(const Recording& recording) : tensors_(recording.tensors_) { tensors_.read_pending(&recording.placeholders_); }
    ~Reading() { tensors_.read_pending(nullptr); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

   private:
    TensorTable& tensors_;
  };

  // Writes a call down; the handles are its first `results` results.
  std::vector<TensorTable::Handle> add(Call call, torch::jit::Stack arguments, size_t results);

  // The chain as work for an executor, which gives the values of these pending tensors as a list.
  // Values are freed after their last use.
  std::function<c10::IValue()> finish(const std::vector<TensorTable::Handle>& wanted);

  // Modes of the environment have changed.
  void modes_changed() { modes_ = nullptr; }

 private:
  using Value = size_t;
  struct Step {
    Call call;
    torch::jit::Stack arguments;
    std::vector<Value> results;
    std::shared_ptr<const at::ThreadLocalState> modes;
    std::vector<Value> last_used;
  };
  struct Program;

  Value value_of(TensorTable::Handle handle) const;

  TensorTable& tensors_;
  const Executor::Options options_;
  std::vector<Step> steps_;
  std::shared_ptr<const at::ThreadLocalState> modes_;
  TensorTable::Placeholders placeholders_;
  std::unordered_map<const c10::TensorImpl*, Value> values_;
  // What stands for each value: they live as long as the chain, so that none is mistaken for another.
  std::vector<at::Tensor> standing_;
};

// beginRecording(executor | -1), dropRecording().
napi_value begin_recording(napi_env env, napi_callback_info info);
napi_value drop_recording(napi_env env, napi_callback_info info);

// runRecording(base, end, resolve, reject, executor | -1, priority, timeout in ms | -1): ends the
// recording and runs it; stack[base..end) holds the handles of the pending tensors that are wanted,
// resolve gets their values as a list. Returns the number of the job.
napi_value run_recording(napi_env env, napi_callback_info info);

// isPending(handle); fulfil(pending, handle): gives a pending tensor its value.
napi_value is_pending(napi_env env, napi_callback_info info);
napi_value fulfil(napi_env env, napi_callback_info info);

}  // namespace tch
