#include "js_function.h"

#include <torch/csrc/autograd/custom_function.h>

#include <unordered_set>

#include "arguments.h"
#include "results.h"

namespace tch {
namespace {

using torch::autograd::variable_list;
using ImplSet = std::unordered_set<at::TensorImpl*>;

// A count and as many handles; -1 is an undefined tensor.
variable_list read_tensors(Environment& environment, StackReader& reader) {
  variable_list out;
  const int64_t count = reader.integer();
  const double* handles = reader.numbers(count);
  out.reserve(count);
  for (int64_t i = 0; i < count; ++i) {
    if (handles[i] < 0) {
      out.emplace_back();
      continue;
    }
    const at::Tensor& tensor = environment.tensors->get(static_cast<TensorTable::Handle>(handles[i]));
    environment.pins->require_attached(tensor);
    out.push_back(tensor);
  }
  return out;
}

ImplSet impls_of(const variable_list& tensors) {
  ImplSet out;
  for (const at::Tensor& tensor : tensors) {
    if (tensor.defined()) out.insert(tensor.unsafeGetTensorImpl());
  }
  return out;
}

variable_list no_jvp(const variable_list&, const variable_list&) {
  throw Error(code::kUnsupported, "functions written in JavaScript have no forward derivative (jvp)");
}

}  // namespace

void FunctionNode::release_variables() {
  saved_.clear();
  freed_ = true;
}

void FunctionNode::release_resources() {
  Node::release_resources();
  saved_.clear();
  output_info_.clear();
  backward_.reset();
}

void FunctionNode::finish(const std::vector<std::optional<at::Tensor>>& outputs, const variable_list& saved, bool materialize) {
  materialize_ = materialize;
  output_info_.reserve(outputs.size());
  for (const auto& output : outputs) output_info_.push_back(output ? torch::autograd::VariableInfo(*output) : torch::autograd::VariableInfo());
  saved_.reserve(saved.size());
  for (const at::Tensor& tensor : saved) saved_.emplace_back(tensor, tensor.defined() && tensor.grad_fn().get() == this);
}

variable_list FunctionNode::saved_tensors() {
  if (freed_) throw Error("ERR_TCH_GRAPH_FREED", torch::autograd::ERR_BACKWARD_TWICE);
  variable_list out;
  out.reserve(saved_.size());
  for (const auto& variable : saved_) out.push_back(variable.unpack(getptr()));
  return out;
}

variable_list FunctionNode::apply(variable_list&& grads) {
  at::OptionalDeviceGuard device;
  for (size_t i = 0; i < grads.size() && materialize_; ++i) {
    if (!grads[i].defined()) grads[i] = output_info_.at(i).zeros(device);
  }
  const Reply reply = backward_->call(grads);
  // The callback ran, so this is its environment's thread.
  return tensors_of(*Environment::here(), reply);
}

void FunctionTable::start(int32_t id, NodePtr node) {
  nodes_.insert_or_assign(id, c10::weak_intrusive_ptr<FunctionNode>(node));
  started_.emplace(id, std::move(node));
}

FunctionTable::NodePtr FunctionTable::finish(int32_t id) {
  auto started = started_.extract(id);
  return started ? std::move(started.mapped()) : NodePtr();
}

FunctionTable::NodePtr FunctionTable::find(int32_t id) const {
  const auto found = nodes_.find(id);
  return found == nodes_.end() ? NodePtr() : found->second.lock();
}

void FunctionTable::forget(int32_t id) { nodes_.erase(id); }

napi_value make_function(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    Environment& environment = args.environment();
    const int32_t id = args.integer(1);
    const auto callback = std::make_shared<Callback>(*environment.callbacks, id);
    const auto [begin, end] = args.stack_range(2, 3);
    StackReader reader(begin, end);
    const variable_list inputs = read_tensors(environment, reader);
    if (!at::GradMode::is_enabled() || !torch::autograd::any_variable_requires_grad(inputs)) return js_boolean(env, false);
    auto node = c10::make_intrusive<FunctionNode>(args.text(0), callback);
    // Now: forward may write to its arguments.
    node->set_next_edges(torch::autograd::collect_next_edges(inputs));
    environment.functions->start(id, std::move(node));
    return js_boolean(env, true);
  });
}

napi_value finish_function(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    Environment& environment = args.environment();
    const FunctionTable::NodePtr node = environment.functions->finish(args.integer(0));
    const auto [begin, end] = args.stack_range(1, 2);
    StackReader reader(begin, end);
    const variable_list inputs = read_tensors(environment, reader);
    const variable_list outputs = read_tensors(environment, reader);
    const ImplSet fixed = impls_of(read_tensors(environment, reader));
    const variable_list written = read_tensors(environment, reader);
    const variable_list saved = read_tensors(environment, reader);
    const bool materialize = reader.number() != 0;
    const bool apart = reader.number() != 0;
    for (const at::Tensor& tensor : written) tensor.unsafeGetTensorImpl()->bump_version();
    std::vector<std::optional<at::Tensor>> raw;
    for (const at::Tensor& output : outputs) raw.push_back(output.defined() ? std::optional(output) : std::nullopt);
    const auto wrapped = torch::autograd::_wrap_outputs(inputs, fixed, impls_of(written), raw, node, no_jvp,
                                                        apart ? impls_of(saved) : ImplSet(),
                                                        [](const at::Tensor& tensor) { return tensor.view_as(tensor); }, false);
    if (node) node->finish(wrapped, saved, materialize);
    StackWriter writer(environment);
    for (size_t i = 0; i < wrapped.size(); ++i) {
      writer.write_tensor(wrapped[i] && !wrapped[i]->is_same(outputs[i]) ? *wrapped[i] : at::Tensor());
    }
    return writer.commit(args.integer(1));
  });
}

napi_value drop_function(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().functions->finish(args.integer(0));
    return nullptr;
  });
}

napi_value saved_tensors(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    Environment& environment = args.environment();
    const FunctionTable::NodePtr node = environment.functions->find(args.integer(0));
    if (!node) throw Error("ERR_TCH_GRAPH_FREED", "the graph of this context is gone, and the tensors that it saved with it");
    StackWriter writer(environment);
    for (const at::Tensor& tensor : node->saved_tensors()) writer.write_tensor(tensor);
    return writer.commit(args.integer(1));
  });
}

}  // namespace tch
