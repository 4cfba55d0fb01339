#include "completions.h"

#include <condition_variable>
#include <mutex>

#include "error.h"

namespace tch {

struct Completions::State {
  std::mutex mutex;
  std::condition_variable idle;
  napi_threadsafe_function wake = nullptr;
  int running = 0;
  bool closed = false;
};

Completions::Completions(napi_env env) : state_(std::make_shared<State>()), env_(env) {
  napi_value name;
  check(env, napi_create_string_utf8(env, "tch-node", NAPI_AUTO_LENGTH, &name), "name a function");
  check(env,
        napi_create_threadsafe_function(
            env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, nullptr,
            [](napi_env running, napi_value, void*, void* data) {
              const std::unique_ptr<Callback> callback(static_cast<Callback*>(data));
              (*callback)(running);
            },
            &state_->wake),
        "create a completion queue");
  napi_unref_threadsafe_function(env, state_->wake);
}

void Completions::begin() {
  if (under_way_++ == 0) napi_ref_threadsafe_function(env_, state_->wake);
}

void Completions::end() {
  if (--under_way_ == 0) napi_unref_threadsafe_function(env_, state_->wake);
}

void Completions::run(const std::function<void()>& work) {
  {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    if (state_->closed) return;
    ++state_->running;
  }
  work();
  const std::lock_guard<std::mutex> lock(state_->mutex);
  --state_->running;
  state_->idle.notify_all();
}

bool Completions::post(Callback callback) {
  const std::lock_guard<std::mutex> lock(state_->mutex);
  if (state_->closed) return false;
  auto held = std::make_unique<Callback>(std::move(callback));
  if (napi_call_threadsafe_function(state_->wake, held.get(), napi_tsfn_nonblocking) != napi_ok) return false;
  held.release();
  return true;
}

void Completions::close() {
  std::unique_lock<std::mutex> lock(state_->mutex);
  state_->closed = true;
  state_->idle.wait(lock, [this] { return state_->running == 0; });
}

}  // namespace tch
