#include "tensor_hook.h"

#include <torch/csrc/autograd/variable.h>

#include <algorithm>

#include "arguments.h"
#include "autograd.h"

namespace tch {
namespace {

using torch::autograd::variable_list;

class HookList {
 public:
  void add(CallbackPtr callback) {
    drop_removed();
    callbacks_.push_back(std::move(callback));
  }
  bool empty() {
    drop_removed();
    return callbacks_.empty();
  }
  // A copy: hooks add and remove hooks.
  std::vector<CallbackPtr> callbacks() {
    drop_removed();
    return callbacks_;
  }

 private:
  void drop_removed() {
    std::erase_if(callbacks_, [](const CallbackPtr& callback) { return callback->cancelled(); });
  }
  std::vector<CallbackPtr> callbacks_;
};

// Calls hooks on gradients; an answer takes their place for the next one. `beside` goes along unchanged.
variable_list run_hooks(HookList& hooks, variable_list grads, const variable_list& beside = {}) {
  for (const CallbackPtr& callback : hooks.callbacks()) {
    if (callback->cancelled()) continue;
    variable_list given = grads;
    given.insert(given.end(), beside.begin(), beside.end());
    const Reply reply = callback->call(given, static_cast<double>(grads.size()));
    if (!reply.empty()) grads = tensors_of(*Environment::here(), reply);
  }
  return grads;
}

// On one of a node's results, or on a leaf. It stays with the node when the tensor is written in place.
struct TensorHook final : torch::autograd::FunctionPreHook {
  explicit TensorHook(size_t at) : at(at) {}
  variable_list operator()(const variable_list& grads) override {
    variable_list out = grads;
    if (out.at(at).defined()) out[at] = run_hooks(hooks, {out[at]}).at(0);
    return out;
  }
  size_t at;
  HookList hooks;
};

struct PostAccumulateHook final : torch::autograd::PostAccumulateGradHook {
  void operator()(const at::Tensor& tensor) override { run_hooks(hooks, {tensor}); }
  HookList hooks;
};

struct NodePreHook final : torch::autograd::FunctionPreHook {
  variable_list operator()(const variable_list& grads) override { return run_hooks(hooks, grads); }
  HookList hooks;
};

struct NodePostHook final : torch::autograd::FunctionPostHook {
  variable_list operator()(const variable_list& grads, const variable_list& of_results) override {
    return run_hooks(hooks, grads, of_results);
  }
  HookList hooks;
};

// Adds to the hook object of a kind in a list of them, made when there is none that fits.
template <class Hook, class Base, class Fits, class... Arguments>
void add_to(std::vector<std::unique_ptr<Base>>& list, CallbackPtr callback, Fits&& fits, Arguments... arguments) {
  for (const auto& hook : list) {
    auto* ours = dynamic_cast<Hook*>(hook.get());
    if (ours != nullptr && fits(*ours)) return ours->hooks.add(std::move(callback));
  }
  auto made = std::make_unique<Hook>(arguments...);
  made->hooks.add(std::move(callback));
  list.push_back(std::move(made));
}

template <class Hook, class Base>
bool calls_js(const std::vector<std::unique_ptr<Base>>& list) {
  return std::any_of(list.begin(), list.end(), [](const auto& hook) {
    auto* ours = dynamic_cast<Hook*>(hook.get());
    return ours != nullptr && !ours->hooks.empty();
  });
}

}  // namespace

bool has_js_hook(torch::autograd::Node& node) {
  if (calls_js<NodePreHook>(node.pre_hooks()) || calls_js<NodePostHook>(node.post_hooks())) return true;
  auto* after = dynamic_cast<PostAccumulateHook*>(node.tensor_post_acc_grad_hooks().get());
  if (after != nullptr && !after->hooks.empty()) return true;
  return calls_js<TensorHook>(node.tensor_pre_hooks());
}

napi_value register_hook(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto callback = std::make_shared<Callback>(*args.environment().callbacks, args.integer(1));
    const at::Tensor& tensor = args.environment().tensors->get(args.integer(0));
    if (!tensor.requires_grad()) throw Error("ERR_TCH_NO_GRAD", "cannot register a hook on a tensor that doesn't require gradient");
    const auto& node = tensor.grad_fn();
    const size_t at = node ? tensor.output_nr() : 0;
    auto& list = node ? node->tensor_pre_hooks() : torch::autograd::impl::hooks(tensor);
    add_to<TensorHook>(list, callback, [at](const TensorHook& hook) { return hook.at == at; }, at);
    return nullptr;
  });
}

napi_value register_post_accumulate_grad_hook(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto callback = std::make_shared<Callback>(*args.environment().callbacks, args.integer(1));
    const at::Tensor& tensor = args.environment().tensors->get(args.integer(0));
    if (!tensor.requires_grad()) throw Error("ERR_TCH_NO_GRAD", "cannot register a hook on a tensor that doesn't require gradient");
    if (tensor.grad_fn()) throw Error("ERR_TCH_NOT_LEAF", "post accumulate grad hooks cannot be registered on non-leaf tensors");
    auto& existing = torch::autograd::impl::post_acc_grad_hooks(tensor);
    if (auto* ours = dynamic_cast<PostAccumulateHook*>(existing.get())) {
      ours->hooks.add(callback);
      return nullptr;
    }
    auto made = std::make_unique<PostAccumulateHook>();
    made->hooks.add(callback);
    torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::move(made));
    return nullptr;
  });
}

napi_value register_node_hook(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const auto callback = std::make_shared<Callback>(*args.environment().callbacks, args.integer(1));
    const auto node = unwrap_node(env, args.value(0));
    const auto any = [](const auto&) { return true; };
    if (args.boolean(2)) {
      add_to<NodePreHook>(node->pre_hooks(), callback, any);
    } else {
      add_to<NodePostHook>(node->post_hooks(), callback, any);
    }
    return nullptr;
  });
}

}  // namespace tch
