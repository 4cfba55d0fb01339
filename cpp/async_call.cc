#include "async_call.h"

#include <ATen/autocast_mode.h>
#include <c10/core/InferenceMode.h>

#include "arguments.h"

namespace tch {
namespace {

// Casts of parameters are kept while autocast is on; the thread must not keep them for the next call.
void forget_casts() {
  for (const auto device : {c10::DeviceType::CPU, c10::DeviceType::CUDA}) {
    if (at::autocast::is_autocast_enabled(device)) return at::autocast::clear_cache();
  }
}

}  // namespace

// They are set here for as long as it takes to copy them.
at::ThreadLocalState call_state(const Executor::Options& options) {
  std::optional<c10::InferenceMode> inference;
  if (options.inference_mode) inference.emplace();
  if (!options.autocast) return at::ThreadLocalState();
  const at::ThreadLocalStateGuard restore{at::ThreadLocalState()};
  at::autocast::set_autocast_enabled(options.autocast->device, true);
  at::autocast::set_autocast_dtype(options.autocast->device, options.autocast->dtype);
  return at::ThreadLocalState();
}

uint64_t start_async(Environment& environment, Executor& executor, AsyncCall call, napi_value resolve, napi_value reject) {
  const Promise promise = Promise::hold(environment.env, resolve, reject);
  const std::shared_ptr<Completions> completions = environment.completions;
  // Shared: std::function copies what it holds, and inputs must be freed as soon as they were used.
  const auto work = std::make_shared<std::function<Deliver()>>(std::move(call.work));
  Job job;
  job.priority = call.priority;
  if (call.timeout_ms >= 0) {
    job.deadline = std::chrono::steady_clock::now() +
                   std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double, std::milli>(call.timeout_ms));
  }
  const auto outcome = std::make_shared<Outcome>();
  // The state below holds the session of the profiler, if one is open.
  const std::shared_ptr<const void> profiled = environment.profiler == nullptr ? nullptr : environment.profiler->token();
  job.run = [completions, work, outcome, profiled, state = call_state(executor.options())] {
    completions->run([&] {
      describe_failure_of(outcome->failure, [&] {
        const at::ThreadLocalStateGuard guard(state);
        outcome->deliver = (*work)();
        forget_casts();
      });
      *work = nullptr;
    });
  };
  job.finish = [completions, promise, outcome] { post_outcome(completions, promise, outcome); };
  job.drop = [completions, promise, work, outcome](const Failure& reason) {
    *work = nullptr;
    outcome->failure = reason;
    post_outcome(completions, promise, outcome);
  };
  completions->begin();
  std::optional<Failure> refused;
  uint64_t number = 0;
  describe_failure_of(refused, [&] { number = executor.submit(std::move(job)); });
  if (refused) {
    outcome->failure = refused;
    post_outcome(completions, promise, outcome);
  }
  return number;
}

Executor& executor_of(Environment& environment, int32_t handle) {
  if (handle < 0 && environment.executor == nullptr) throw Error(code::kDisposed, "the process is ending: no further calls are run");
  return handle < 0 ? *environment.executor : *environment.executors.get(handle, "executor");
}

napi_value make_executor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<6> args(env, info);
    Executor::Options options;
    options.threads = static_cast<uint32_t>(args.integer(0));
    options.intra_op_threads = static_cast<uint32_t>(args.integer(1));
    options.queue_limit = static_cast<size_t>(args.number(2));
    options.inference_mode = args.boolean(3);
    if (args.integer(4) >= 0) {
      options.autocast = {static_cast<c10::DeviceType>(args.integer(4)), static_cast<at::ScalarType>(args.integer(5))};
    }
    return js_number(env, args.environment().executors.add(std::make_shared<Executor>(options)));
  });
}

napi_value executor_stats(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const Executor::Stats stats = executor_of(args.environment(), args.integer(0)).stats();
    const double values[] = {
        static_cast<double>(stats.queued),  static_cast<double>(stats.running), static_cast<double>(stats.done),
        static_cast<double>(stats.dropped), static_cast<double>(stats.refused), static_cast<double>(stats.threads),
        static_cast<double>(stats.contexts_made), static_cast<double>(stats.contexts_reused), stats.waited_ms, stats.ran_ms};
    napi_value out;
    check(env, napi_create_array_with_length(env, std::size(values), &out), "return figures");
    for (uint32_t i = 0; i < std::size(values); ++i) napi_set_element(env, out, i, js_number(env, values[i]));
    return out;
  });
}

napi_value close_executor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const std::shared_ptr<Completions> completions = args.environment().completions;
    napi_ref drained;
    check(env, napi_create_reference(env, args.value(1), 1, &drained), "hold a callback");
    completions->begin();
    executor_of(args.environment(), args.integer(0)).close([completions, drained] {
      completions->post([completions, drained](napi_env running) {
        if (running == nullptr) return;
        completions->end();
        napi_value callback, receiver;
        napi_get_undefined(running, &receiver);
        napi_get_reference_value(running, drained, &callback);
        napi_delete_reference(running, drained);
        napi_call_function(running, receiver, callback, 0, nullptr, nullptr);
      });
    });
    return nullptr;
  });
}

napi_value cancel_job(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    Executor& executor = executor_of(args.environment(), args.integer(0));
    return js_boolean(env, executor.cancel(static_cast<uint64_t>(args.number(1)), {args.text(2), args.text(3), ""}));
  });
}

napi_value release_executor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().executors.remove(args.integer(0));
    return nullptr;
  });
}

napi_value end_work(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    Environment& environment = args.environment();
    environment.completions->close();
    environment.executors.clear();
    environment.executor.reset();
    return nullptr;
  });
}

}  // namespace tch
