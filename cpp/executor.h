// Native threads that run models off the event loop.
//
// One pool for the process, apart from libuv's (a slow model must not hold up file and DNS work).
// A task touches no JavaScript; its end is told to the environment that asked, on its own thread,
// through `Completions`. The pool's threads are joined when the last environment ends: a thread
// that waits on a static condition variable would hang the exit of the process.
#pragma once

#include <node_api.h>

#include <functional>
#include <memory>

namespace tch {

// Runs on a pool thread.
using Task = std::function<void()>;

void submit(Task task);

// One environment more or less uses the pool.
void retain_executor();
void release_executor();

// Carries the end of tasks back to one environment's thread.
class Completions {
 public:
  // Runs on the environment's thread; `env` is null when the environment is ending.
  using Callback = std::function<void(napi_env env)>;

  explicit Completions(napi_env env);
  Completions(const Completions&) = delete;
  Completions& operator=(const Completions&) = delete;

  // On the environment's thread: a task was started, or its callback has run. While one is under
  // way the event loop stays alive.
  void begin();
  void end();

  // On a pool thread: runs `task`, or drops it when the environment has ended meanwhile.
  void run(const Task& task);

  // From any thread; false when the environment has ended.
  bool post(Callback callback);

  // The environment ends: waits for its running tasks (their inputs may lie in its buffers), drops
  // those that have not begun, and refuses later posts. Calling it again does nothing.
  void close();

 private:
  struct State;
  std::shared_ptr<State> state_;
  napi_env env_;
  int64_t under_way_ = 0;
};

}  // namespace tch
