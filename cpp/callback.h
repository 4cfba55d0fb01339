// JavaScript functions that C++ holds and calls: hooks, functions written in JavaScript.
//
// Thread: they are called on the thread of their environment only; anywhere else the call is a coded
// error. Owner: JavaScript keeps the function (or any other value) in a table by number
// (lib/autograd/callback.ts); a Callback stands for one number. When freed: a Callback may die on any
// thread and inside garbage collection, so its number only joins a list, which JavaScript takes when
// it next holds something and when the event loop turns.
#pragma once

#include <ATen/core/Tensor.h>
#include <node_api.h>

#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

namespace tch {

class Completions;
struct Environment;

// What JavaScript answered: cells of the argument stack.
using Reply = std::vector<double>;

// The callbacks of one environment.
class Callbacks : public std::enable_shared_from_this<Callbacks> {
 public:
  explicit Callbacks(Environment& environment);
  Callbacks(const Callbacks&) = delete;
  Callbacks& operator=(const Callbacks&) = delete;

  // Those of the running thread's environment, or null.
  static Callbacks* here();

  // Remembers the JavaScript functions behind `call`, `raise`, `release` and `stack_text`.
  void install(napi_value call, napi_value raise, napi_value forget, napi_value stack);

  // Calls the function of a number on tensors and a number, in the grad mode of the running code;
  // modes that it leaves behind are undone. What it throws becomes a ThrownInJs.
  Reply call(int32_t id, const std::vector<at::Tensor>& tensors, double extra = 0);

  // Leaves what JavaScript threw pending again.
  void raise(int32_t id);

  // The JavaScript stack of the running code; empty on other threads.
  std::string stack_text();

  // From any thread, inside garbage collection too.
  void release(int32_t id);
  // A hook was removed: whoever holds its number drops it at its next look.
  void cancel(int32_t id);
  bool cancelled(int32_t id);

  // The numbers released since the last time.
  std::vector<int32_t> take_released();

  // The environment ends: nothing is called any more.
  void close() { closed_ = true; }

 private:
  void require_thread() const;

  Environment& environment_;
  const std::shared_ptr<Completions> completions_;
  const std::thread::id thread_ = std::this_thread::get_id();
  std::mutex mutex_;
  std::vector<int32_t> released_;
  std::unordered_set<int32_t> cancelled_;
  bool posted_ = false;
  napi_ref call_ = nullptr;
  napi_ref raise_ = nullptr;
  napi_ref forget_ = nullptr;
  napi_ref stack_ = nullptr;
  bool closed_ = false;
};

// One number of JavaScript's table, given back when this dies.
class Callback {
 public:
  Callback(Callbacks& home, int32_t id) : home_(home.shared_from_this()), id_(id) {}
  ~Callback() { home_->release(id_); }
  Callback(const Callback&) = delete;
  Callback& operator=(const Callback&) = delete;

  int32_t id() const { return id_; }
  Callbacks& home() const { return *home_; }
  bool cancelled() const { return home_->cancelled(id_); }
  Reply call(const std::vector<at::Tensor>& tensors, double extra = 0) const { return home_->call(id_, tensors, extra); }

 private:
  std::shared_ptr<Callbacks> home_;
  int32_t id_;
};

using CallbackPtr = std::shared_ptr<const Callback>;

// What packs tensors that operators save for the backward pass, and unpacks them.
struct SavedTensorHooks {
  CallbackPtr pack;
  CallbackPtr unpack;
};

// What a callback threw, on its way through C++ back to JavaScript.
class ThrownInJs : public std::exception {
 public:
  explicit ThrownInJs(CallbackPtr error) : error_(std::move(error)) {}
  const char* what() const noexcept override { return "a JavaScript callback threw"; }
  void raise() const { error_->home().raise(error_->id()); }

 private:
  CallbackPtr error_;
};

// The tensors whose handles JavaScript answered with, from cell `at` on; -1 is an absent one.
std::vector<at::Tensor> tensors_of(Environment& environment, const Reply& reply, size_t at = 0);

// registerCallbacks(call, raise, forget, stack). takeReleased(): numbers, or undefined for none.
// cancelCallback(id).
napi_value register_callbacks(napi_env env, napi_callback_info info);
napi_value take_released(napi_env env, napi_callback_info info);
napi_value cancel_callback(napi_env env, napi_callback_info info);

}  // namespace tch
