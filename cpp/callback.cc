#include "callback.h"

#include <c10/core/AutogradState.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <utility>

#include "arguments.h"
#include "environment.h"
#include "js_function.h"
#include "results.h"

namespace tch {
namespace {

// A callback may run anywhere in an operator or in the backward pass: the modes of that place hold
// again when it returns.
class KeepModes {
 public:
  KeepModes() : state_(c10::AutogradState::get_tls_state()), keys_(c10::impl::tls_local_dispatch_key_set()) {}
  ~KeepModes() {
    c10::AutogradState::set_tls_state(state_);
    c10::impl::_force_tls_local_dispatch_key_set(keys_);
  }
  KeepModes(const KeepModes&) = delete;
  KeepModes& operator=(const KeepModes&) = delete;

 private:
  const c10::AutogradState state_;
  const c10::impl::LocalDispatchKeySet keys_;
};

class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { check(env, napi_open_handle_scope(env, &scope_), "open a handle scope"); }
  ~HandleScope() { napi_close_handle_scope(env_, scope_); }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
};

napi_ref hold(napi_env env, napi_value function) {
  napi_ref out;
  check(env, napi_create_reference(env, function, 1, &out), "hold a function");
  return out;
}

// Calls one of the functions that JavaScript registered; null when it cannot run any more.
napi_value call_registered(napi_env env, napi_ref ref, size_t count, const napi_value* args) {
  napi_value function, receiver, result;
  if (ref == nullptr || napi_get_reference_value(env, ref, &function) != napi_ok || function == nullptr) return nullptr;
  napi_get_undefined(env, &receiver);
  return napi_call_function(env, receiver, function, count, args, &result) == napi_ok ? result : nullptr;
}

}  // namespace

Callbacks::Callbacks(Environment& environment) : environment_(environment), completions_(environment.completions) {}

Callbacks* Callbacks::here() {
  Environment* environment = Environment::here();
  return environment == nullptr || environment->callbacks->closed_ ? nullptr : environment->callbacks.get();
}

void Callbacks::install(napi_value call, napi_value raise, napi_value forget, napi_value stack) {
  call_ = hold(environment_.env, call);
  raise_ = hold(environment_.env, raise);
  forget_ = hold(environment_.env, forget);
  stack_ = hold(environment_.env, stack);
}

void Callbacks::require_thread() const {
  if (std::this_thread::get_id() != thread_) {
    throw Error("ERR_TCH_CALLBACK_THREAD",
                "the graph has a function written in JavaScript, or a hook, and reached it on another thread than its own: "
                "use backward() where this is backwardAsync(), and nest no more than 60 backward passes");
  }
  if (closed_) throw Error(code::kInternal, "JavaScript has ended: the callback cannot run");
}

Reply Callbacks::call(int32_t id, const std::vector<at::Tensor>& tensors, double extra) {
  require_thread();
  napi_env env = environment_.env;
  const HandleScope handles(env);
  const KeepModes modes;
  StackWriter writer(environment_);
  for (const at::Tensor& tensor : tensors) writer.write_tensor(tensor);
  // Beyond the stack: its cells belong to whatever is running.
  napi_value args[] = {js_number(env, id), js_boolean(env, c10::GradMode::is_enabled()), js_number(env, extra),
                       writer.commit(environment_.stack_size)};
  napi_value result = call_registered(env, call_, std::size(args), args);
  double thrown = -1;
  if (result == nullptr || napi_get_value_double(env, result, &thrown) != napi_ok) {
    throw Error(code::kInternal, "JavaScript could not run the callback");
  }
  if (thrown >= 0) throw ThrownInJs(std::make_shared<Callback>(*this, static_cast<int32_t>(thrown)));
  // The header cells of lib/argument-stack.ts: where the answer begins and ends.
  const double* cells = environment_.stack;
  return Reply(cells + static_cast<size_t>(cells[1]), cells + static_cast<size_t>(cells[2]));
}

void Callbacks::raise(int32_t id) {
  napi_value arg = js_number(environment_.env, id);
  call_registered(environment_.env, raise_, 1, &arg);
}

std::string Callbacks::stack_text() {
  if (std::this_thread::get_id() != thread_ || closed_) return "";
  napi_env env = environment_.env;
  const HandleScope handles(env);
  napi_value text = call_registered(env, stack_, 0, nullptr);
  size_t length = 0;
  if (text == nullptr || napi_get_value_string_utf8(env, text, nullptr, 0, &length) != napi_ok) return "";
  std::string out(length, '\0');
  napi_get_value_string_utf8(env, text, out.data(), length + 1, &length);
  return out;
}

void Callbacks::release(int32_t id) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    released_.push_back(id);
    cancelled_.erase(id);
    if (std::exchange(posted_, true)) return;
  }
  const std::weak_ptr<Callbacks> weak = weak_from_this();
  completions_->post([weak](napi_env env) {
    const std::shared_ptr<Callbacks> self = weak.lock();
    if (env == nullptr || self == nullptr) return;
    {
      const std::lock_guard<std::mutex> lock(self->mutex_);
      self->posted_ = false;
    }
    call_registered(env, self->forget_, 0, nullptr);
  });
}

void Callbacks::cancel(int32_t id) {
  const std::lock_guard<std::mutex> lock(mutex_);
  cancelled_.insert(id);
}

bool Callbacks::cancelled(int32_t id) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return cancelled_.contains(id);
}

std::vector<int32_t> Callbacks::take_released() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return std::exchange(released_, {});
}

std::vector<at::Tensor> tensors_of(Environment& environment, const Reply& reply, size_t at) {
  std::vector<at::Tensor> out;
  out.reserve(reply.size());
  for (; at < reply.size(); ++at) {
    const auto handle = static_cast<TensorTable::Handle>(reply[at]);
    out.push_back(handle < 0 ? at::Tensor() : environment.tensors->get(handle));
  }
  return out;
}

napi_value register_callbacks(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    args.environment().callbacks->install(args.value(0), args.value(1), args.value(2), args.value(3));
    return nullptr;
  });
}

napi_value take_released(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    const std::vector<int32_t> released = args.environment().callbacks->take_released();
    if (released.empty()) return nullptr;
    napi_value out;
    check(env, napi_create_array_with_length(env, released.size(), &out), "return numbers");
    for (uint32_t i = 0; i < released.size(); ++i) {
      args.environment().functions->forget(released[i]);
      check(env, napi_set_element(env, out, i, js_number(env, released[i])), "return numbers");
    }
    return out;
  });
}

napi_value cancel_callback(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().callbacks->cancel(args.integer(0));
    return nullptr;
  });
}

}  // namespace tch
