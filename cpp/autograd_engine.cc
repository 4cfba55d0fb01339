#include "autograd_engine.h"

#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <mutex>
#include <utility>

#include "arguments.h"

namespace tch {
namespace {

using torch::autograd::AnomalyMetadata;
using torch::autograd::AnomalyMode;
using torch::autograd::Node;

// Where an operator of the graph was called.
class JsStack final : public AnomalyMetadata {
 public:
  void store_stack() override {
    if (Callbacks* callbacks = Callbacks::here()) stack_ = callbacks->stack_text();
  }
  // The error itself says it: see Engine::thread_on_exception.
  void print_stack(const std::string&) override {}
  void assign_parent(const c10::intrusive_ptr<Node>& parent) override { parent_ = parent; }

  std::string report(const std::string& name) const {
    const char* unknown = "\n  (not on a thread that runs JavaScript)";
    std::string text = "\nThe error came from " + name + ", whose forward operator was called here:" + (stack_.empty() ? unknown : "\n" + stack_);
    for (c10::intrusive_ptr<Node> parent = parent_; parent;) {
      const auto* metadata = dynamic_cast<const JsStack*>(parent->metadata());
      if (metadata == nullptr) break;
      text += "\nThat was part of the backward pass of " + parent->name() + ", called here:" + (metadata->stack_.empty() ? unknown : "\n" + metadata->stack_);
      parent = metadata->parent_;
    }
    return text;
  }

 private:
  std::string stack_;
  c10::intrusive_ptr<Node> parent_;
};

thread_local std::shared_ptr<const SavedTensorHooks> saved_hooks;

// One saved tensor as JavaScript packed it: the number of whatever `pack` returned.
class PackedTensor final : public torch::autograd::SavedVariableHooks {
 public:
  explicit PackedTensor(std::shared_ptr<const SavedTensorHooks> hooks) : hooks_(std::move(hooks)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    const Reply reply = hooks_->pack->call({tensor});
    packed_ = std::make_shared<Callback>(hooks_->pack->home(), static_cast<int32_t>(reply.at(0)));
  }

  at::Tensor call_unpack_hook() override {
    const Reply reply = hooks_->unpack->call({}, packed_->id());
    // The callback ran, so this is its environment's thread. Cell 0: whether the tensor is ours alone.
    Environment& environment = *Environment::here();
    at::Tensor tensor = tensors_of(environment, reply, 1).at(0);
    if (reply[0] != 0) environment.tensors->dispose(static_cast<TensorTable::Handle>(reply[1]));
    return tensor;
  }

 private:
  std::shared_ptr<const SavedTensorHooks> hooks_;
  CallbackPtr packed_;
};

class Engine final : public torch::autograd::Engine {
 public:
  std::unique_ptr<AnomalyMetadata> make_anomaly_metadata() override { return std::make_unique<JsStack>(); }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    if (saved_hooks == nullptr) return nullptr;
    return std::make_unique<PackedTensor>(saved_hooks);
  }

  void thread_on_exception(const std::shared_ptr<torch::autograd::GraphTask>& task, const c10::intrusive_ptr<Node>& fn,
                           std::exception& error) override {
    // What a callback threw stays as it is: it has its own stack.
    const JsStack* stack = fn && AnomalyMode::is_enabled() && dynamic_cast<ThrownInJs*>(&error) == nullptr
                               ? dynamic_cast<const JsStack*>(fn->metadata())
                               : nullptr;
    if (stack == nullptr) return torch::autograd::Engine::thread_on_exception(task, fn, error);
    const Failure failure = describe_exception(std::current_exception());
    // libtorch passes on the exception that is being handled: this has to be it.
    try {
      throw Error(failure.code, failure.message + stack->report(fn->name()));
    } catch (Error& told) {
      torch::autograd::Engine::thread_on_exception(task, fn, told);
    }
  }
};

torch::autograd::Engine& engine() {
  static auto* made = new Engine();
  return *made;
}

}  // namespace

void install_autograd_engine() {
  static std::once_flag once;
  std::call_once(once, [] { torch::autograd::set_default_engine_stub(&engine); });
}

napi_value set_anomaly(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    AnomalyMode::set_enabled(args.boolean(0), args.boolean(1));
    return nullptr;
  });
}

napi_value make_saved_tensor_hooks(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    Environment& environment = args.environment();
    const auto held = [&](size_t at) { return std::make_shared<Callback>(*environment.callbacks, args.integer(at)); };
    const auto hooks = std::make_shared<SavedTensorHooks>(SavedTensorHooks{held(0), held(1)});
    return js_number(env, environment.saved_tensor_hooks.add(hooks));
  });
}

napi_value set_saved_tensor_hooks(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const int32_t handle = args.integer(0);
    saved_hooks = handle < 0 ? nullptr : args.environment().saved_tensor_hooks.get(handle, "pair of saved tensor hooks");
    return nullptr;
  });
}

napi_value release_saved_tensor_hooks(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().saved_tensor_hooks.remove(args.integer(0));
    return nullptr;
  });
}

}  // namespace tch
