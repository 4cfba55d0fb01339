#include "executor.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "error.h"

namespace tch {
namespace {

class Pool {
 public:
  void retain() {
    const std::lock_guard<std::mutex> lock(mutex_);
    ++users_;
  }

  void release() {
    std::vector<std::thread> ending;
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      if (--users_ > 0) return;
      stopping_ = true;
      ending.swap(threads_);
    }
    wake_.notify_all();
    for (std::thread& thread : ending) thread.join();
    const std::lock_guard<std::mutex> lock(mutex_);
    stopping_ = false;
    tasks_.clear();
  }

  void submit(Task task) {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      tasks_.push_back(std::move(task));
      // A thread is made when none is free, up to the number of cores.
      if (idle_ < tasks_.size() && threads_.size() < limit_) threads_.emplace_back([this] { work(); });
    }
    wake_.notify_one();
  }

 private:
  void work() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      ++idle_;
      wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
      --idle_;
      if (stopping_) return;
      Task task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
      task = nullptr;
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Task> tasks_;
  std::vector<std::thread> threads_;
  size_t idle_ = 0;
  size_t limit_ = std::max(2u, std::thread::hardware_concurrency());
  int users_ = 0;
  bool stopping_ = false;
};

// Never destroyed: environments may end after static destructors began.
Pool& pool() {
  static auto* pool = new Pool();
  return *pool;
}

}  // namespace

void submit(Task task) { pool().submit(std::move(task)); }
void retain_executor() { pool().retain(); }
void release_executor() { pool().release(); }

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

void Completions::run(const Task& task) {
  {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    if (state_->closed) return;
    ++state_->running;
  }
  task();
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
