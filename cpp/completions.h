// Carries the end of jobs back to one environment's thread, and its end to the jobs.
#pragma once

#include <node_api.h>

#include <cstdint>
#include <functional>
#include <memory>

namespace tch {

class Completions {
 public:
  // Runs on the environment's thread; `env` is null when the environment is ending.
  using Callback = std::function<void(napi_env env)>;

  explicit Completions(napi_env env);
  Completions(const Completions&) = delete;
  Completions& operator=(const Completions&) = delete;

  // On the environment's thread: a job was started, or its callback has run. While one is under
  // way the event loop stays alive.
  void begin();
  void end();

  // On an executor's thread: runs `work`, or nothing when the environment has ended meanwhile.
  void run(const std::function<void()>& work);

  // From any thread; false when the environment has ended.
  bool post(Callback callback);

  // The environment ends: waits for its running work (the inputs may lie in its buffers), refuses
  // what has not begun, and later posts. Calling it again does nothing.
  void close();

 private:
  struct State;
  std::shared_ptr<State> state_;
  napi_env env_;
  int64_t under_way_ = 0;
};

}  // namespace tch
