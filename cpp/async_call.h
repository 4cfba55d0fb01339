// Work whose result becomes a JavaScript promise: begun here, run by an executor, settled here.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <node_api.h>

#include <functional>
#include <memory>

#include "environment.h"
#include "executor.h"
#include "promise.h"

namespace tch {

struct AsyncCall {
  // Runs on the executor, in the modes of the caller and those of the executor's own; what it
  // returns makes the result on the environment's thread.
  std::function<Deliver()> work;
  int32_t priority = 0;
  // Milliseconds that it may wait; none when negative.
  double timeout_ms = -1;
};

// The modes that a call runs in: those of this thread, on top of them those of the executor.
at::ThreadLocalState call_state(const Executor::Options& options);

// Starts the call. `resolve` gets what `work` delivers, `reject` a TorchError. Returns the number of
// the job, for Executor::cancel.
uint64_t start_async(Environment& environment, Executor& executor, AsyncCall call, napi_value resolve, napi_value reject);

// makeExecutor(threads, intraOpThreads, queueLimit, inferenceMode, autocastDevice | -1,
// autocastDtype): handle. executorStats(handle), handle -1: the
// default one: [queued, running, done, dropped, refused, threads, contextsMade, contextsReused,
// waitedMs, ranMs]. closeExecutor(handle, drained): calls back when all accepted work has ended.
// cancelJob(handle, number): whether it was still waiting. releaseExecutor(handle). endWork(): the
// process ends: drops calls that wait, waits for those that run, and refuses further ones.
napi_value make_executor(napi_env env, napi_callback_info info);
napi_value executor_stats(napi_env env, napi_callback_info info);
napi_value close_executor(napi_env env, napi_callback_info info);
napi_value cancel_job(napi_env env, napi_callback_info info);
napi_value release_executor(napi_env env, napi_callback_info info);
napi_value end_work(napi_env env, napi_callback_info info);

// The executor of a handle; -1 is the default one.
Executor& executor_of(Environment& environment, int32_t handle);

}  // namespace tch
