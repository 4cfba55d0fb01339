// Kineto's profiler of the calling thread: what torch.profiler is in Python.
//
// A session belongs to the environment that began it and begins and ends on its JS thread; the process
// has one at most, as Kineto does. Asynchronous calls begun meanwhile take it along to their thread
// (async_call.cc) and hold `token`: libtorch reads their queues without a lock when the session ends,
// so it may end only when no call holds it any more.
#pragma once

#include <node_api.h>

#include <memory>

namespace torch::autograd::profiler {
struct ProfilerResult;
}

namespace tch {

class ProfilerSession {
 public:
  struct Options {
    bool shapes, memory, stack, flops, modules;
  };

  explicit ProfilerSession(const Options& options);
  ProfilerSession(const ProfilerSession&) = delete;
  ProfilerSession& operator=(const ProfilerSession&) = delete;
  ~ProfilerSession();

  std::shared_ptr<const void> token() const { return token_; }
  bool in_use() const { return token_.use_count() > 1; }

  // Ends the recording and gives what was recorded.
  std::unique_ptr<torch::autograd::profiler::ProfilerResult> finish();

 private:
  std::shared_ptr<const void> token_ = std::make_shared<int>(0);
  bool recording_ = false;
};

// startProfiler(shapes, memory, stack, flops, modules).
napi_value start_profiler(napi_env env, napi_callback_info info);

// profilerInUse(): whether asynchronous calls still record into the session.
napi_value profiler_in_use(napi_env env, napi_callback_info info);

// stopProfiler(path or null): writes a Chrome trace to the path and returns the events,
// [name, scope, start, duration, thread, async, hidden, device, bytes, flops, shapes, stack, modules];
// times in microseconds since the session began.
napi_value stop_profiler(napi_env env, napi_callback_info info);

}  // namespace tch
