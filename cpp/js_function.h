// Functions written in JavaScript: nodes of the graph whose backward is a callback.
//
// JavaScript runs `forward` between makeFunction and finishFunction (lib/autograd/function.ts); from
// then on only the graph owns the node. Saved tensors are SavedVariables, so changes in place are
// noticed and an output that is saved makes no cycle. The number of the callback names the node for
// JavaScript, which never owns it: the context object may live as long as it likes.
#pragma once

#include <node_api.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "callback.h"

namespace tch {

class FunctionNode final : public torch::autograd::Node {
 public:
  FunctionNode(std::string name, CallbackPtr backward) : name_(std::move(name)), backward_(std::move(backward)) {}

  std::string name() const override { return name_; }
  void release_variables() override;
  // The last owner is gone, though a weak reference keeps the memory: the callback must go now.
  void release_resources() override;

  // Gives the node what `forward` left: results as the graph has them, and tensors to save.
  void finish(const std::vector<std::optional<at::Tensor>>& outputs, const std::vector<at::Tensor>& saved, bool materialize);

  std::vector<at::Tensor> saved_tensors();

 protected:
  torch::autograd::variable_list apply(torch::autograd::variable_list&& grads) override;

 private:
  std::string name_;
  CallbackPtr backward_;
  std::vector<torch::autograd::VariableInfo> output_info_;
  std::vector<torch::autograd::SavedVariable> saved_;
  bool materialize_ = true;
  bool freed_ = false;
};

// The nodes of one environment by the number of their callback; touched only on its thread.
class FunctionTable {
 public:
  using NodePtr = c10::intrusive_ptr<FunctionNode>;

  // Owns a node while its forward runs; afterwards the graph does.
  void start(int32_t id, NodePtr node);
  NodePtr finish(int32_t id);
  // Null when the graph of the node is gone.
  NodePtr find(int32_t id) const;
  void forget(int32_t id);

 private:
  std::unordered_map<int32_t, c10::weak_intrusive_ptr<FunctionNode>> nodes_;
  std::unordered_map<int32_t, NodePtr> started_;
};

// makeFunction(name, callback, base, end), with the handles of the tensors among the arguments
// between base and end: whether a node was made, that is gradients are recorded and an argument needs one.
napi_value make_function(napi_env env, napi_callback_info info);

// finishFunction(callback or -1, base, end), with five lists between base and end, each a count and
// handles: arguments; results (-1: no tensor); results without gradient; arguments written to;
// tensors to save (-1: none); then whether absent gradients become zeros, and whether the context was
// set up apart. Returns for each result a tensor, or null where it is the one that was given.
napi_value finish_function(napi_env env, napi_callback_info info);

// dropFunction(callback): forward failed. savedTensors(callback): the saved tensors of a node.
napi_value drop_function(napi_env env, napi_callback_info info);
napi_value saved_tensors(napi_env env, napi_callback_info info);

}  // namespace tch
