#include "profiler.h"

#include <ATen/Context.h>
#include <napi.h>
#include <torch/csrc/autograd/profiler_kineto.h>

#include <atomic>
#include <cstdlib>
#include <set>

#include "arguments.h"

namespace tch {
namespace {

using torch::autograd::profiler::KinetoEvent;
using torch::autograd::profiler::ProfilerResult;
using torch::profiler::impl::ActivityType;
using torch::profiler::impl::ProfilerConfig;
using torch::profiler::impl::ProfilerState;

std::atomic<bool> process_is_profiled = false;

// Kineto tells stderr of each session, above the level of its errors, unless the user wants to hear it.
void quieten_kineto() {
  if (std::getenv("KINETO_LOG_LEVEL") != nullptr) return;
#ifdef _WIN32
  _putenv_s("KINETO_LOG_LEVEL", "6");
#else
  setenv("KINETO_LOG_LEVEL", "6", 0);
#endif
}

Napi::Array texts(napi_env env, c10::ArrayRef<std::string> values) {
  Napi::Array out = Napi::Array::New(env, values.size());
  for (uint32_t i = 0; i < values.size(); ++i) out[i] = Napi::String::New(env, values[i]);
  return out;
}

Napi::Array shapes_of(napi_env env, const KinetoEvent& event) {
  Napi::Array out = Napi::Array::New(env);
  if (!event.hasShapes()) return out;
  for (const std::vector<int64_t>& shape : event.shapes()) {
    Napi::Array sizes = Napi::Array::New(env, shape.size());
    for (uint32_t i = 0; i < shape.size(); ++i) sizes[i] = Napi::Number::New(env, static_cast<double>(shape[i]));
    out[out.Length()] = sizes;
  }
  return out;
}

Napi::Array row_of(napi_env env, const KinetoEvent& event, uint64_t began_ns) {
  const auto microseconds = [](double nanoseconds) { return nanoseconds / 1000; };
  Napi::Array row = Napi::Array::New(env, 13);
  row[0u] = Napi::String::New(env, event.name());
  row[1u] = Napi::Number::New(env, event.scope());
  row[2u] = Napi::Number::New(env, microseconds(static_cast<double>(static_cast<int64_t>(event.startNs() - began_ns))));
  row[3u] = Napi::Number::New(env, microseconds(static_cast<double>(event.durationNs())));
  row[4u] = Napi::Number::New(env, static_cast<double>(event.startThreadId()));
  row[5u] = Napi::Boolean::New(env, event.isAsync() || event.startThreadId() != event.endThreadId());
  row[6u] = Napi::Boolean::New(env, event.isHiddenEvent());
  row[7u] = Napi::String::New(env, c10::DeviceTypeName(event.deviceType(), /*lower_case=*/true));
  row[8u] = Napi::Number::New(env, static_cast<double>(event.nBytes()));
  row[9u] = Napi::Number::New(env, static_cast<double>(event.flops()));
  row[10u] = shapes_of(env, event);
  row[11u] = texts(env, event.stack());
  row[12u] = texts(env, event.moduleHierarchy());
  return row;
}

ProfilerSession& session_of(Environment& environment) {
  if (environment.profiler == nullptr) throw Error(code::kInternal, "no profiler session is open; please report this");
  return *environment.profiler;
}

}  // namespace

ProfilerSession::ProfilerSession(const Options& options) {
  if (process_is_profiled.exchange(true)) {
    throw Error("ERR_TCH_BUSY", "the process is being profiled already, here or in another Worker; wait for that to end");
  }
  // From here on the destructor of a half-made session would not run.
  struct Release {
    bool armed = true;
    ~Release() {
      if (armed) process_is_profiled = false;
    }
  } release;
  quieten_kineto();
  const ProfilerConfig config(ProfilerState::KINETO, options.shapes, options.memory, options.stack, options.flops, options.modules);
  std::set<ActivityType> activities{ActivityType::CPU};
  if (at::globalContext().hasCUDA()) activities.insert(ActivityType::CUDA);
  torch::autograd::profiler::prepareProfiler(config, activities);
  torch::autograd::profiler::enableProfiler(config, activities);
  recording_ = true;
  release.armed = false;
}

ProfilerSession::~ProfilerSession() {
  if (recording_) finish();
  process_is_profiled = false;
}

std::unique_ptr<ProfilerResult> ProfilerSession::finish() {
  recording_ = false;
  return torch::autograd::profiler::disableProfiler();
}

napi_value start_profiler(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    args.environment().profiler = std::make_unique<ProfilerSession>(
        ProfilerSession::Options{args.boolean(0), args.boolean(1), args.boolean(2), args.boolean(3), args.boolean(4)});
    return nullptr;
  });
}

napi_value profiler_in_use(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    return js_boolean(env, session_of(args.environment()).in_use());
  });
}

napi_value stop_profiler(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    session_of(args.environment());
    const std::unique_ptr<ProfilerSession> session = std::move(args.environment().profiler);
    const std::unique_ptr<ProfilerResult> result = session->finish();
    Napi::Value path(env, args.value(0));
    if (path.IsString()) result->save(path.As<Napi::String>());
    Napi::Array out = Napi::Array::New(env);
    for (const KinetoEvent& event : result->events()) out[out.Length()] = row_of(env, event, result->trace_start_ns());
    return out;
  });
}

}  // namespace tch
