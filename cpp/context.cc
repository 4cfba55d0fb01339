#include "context.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <c10/core/InferenceMode.h>

#include "arguments.h"

namespace tch {
namespace {

at::Generator make_cpu_generator() { return at::detail::createCPUGenerator(); }

uint64_t read_seed(napi_env env, napi_value value) {
  int64_t bits = 0;
  bool lossless = false;
  check(env, napi_get_value_bigint_int64(env, value, &bits, &lossless), "read a seed");
  return static_cast<uint64_t>(bits);
}

}  // namespace

napi_value apply_modes(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    const bool inference = args.boolean(1);
    // The state of InferenceMode (c10/core/InferenceMode.h), without the scope of its guard: an
    // async task leaves and enters it in any order.
    c10::AutogradState state(args.boolean(0) && !inference, inference, !inference, !inference);
    c10::AutogradState::set_tls_state(state);
    const auto current = c10::impl::tls_local_dispatch_key_set();
    auto included = current.included_;
    auto excluded = current.excluded_;
    if (inference) {
      included = included.remove(c10::DispatchKey::ADInplaceOrView);
      excluded = excluded | c10::autograd_dispatch_keyset;
    } else {
      included = included.add(c10::DispatchKey::ADInplaceOrView);
      excluded = excluded - c10::autograd_dispatch_keyset;
    }
    c10::impl::PODLocalDispatchKeySet keys{};
    keys.set_included(included);
    keys.set_excluded(excluded);
    c10::impl::_force_tls_local_dispatch_key_set(keys);

    const int32_t device = args.integer(2);
    for (const auto each : {c10::DeviceType::CPU, c10::DeviceType::CUDA}) {
      const bool wanted = device == static_cast<int32_t>(each);
      const bool enabled = at::autocast::is_autocast_enabled(each);
      if (wanted != enabled) at::autocast::set_autocast_enabled(each, wanted);
      if (wanted) at::autocast::set_autocast_dtype(each, static_cast<at::ScalarType>(args.integer(3)));
      if (enabled && !wanted) at::autocast::clear_cache();
    }
    // A cached cast has no place in a trace: it would be a constant where it is used again.
    at::autocast::set_autocast_cache_enabled(args.boolean(4) && !args.environment().tracing);
    if (args.environment().recording != nullptr) args.environment().recording->modes_changed();
    return nullptr;
  });
}

napi_value default_dtype(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    return js_number(env, static_cast<int>(c10::typeMetaToScalarType(c10::get_default_dtype())));
  });
}

napi_value set_default_dtype(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<at::ScalarType>(args.integer(0))));
    return nullptr;
  });
}

napi_value num_threads(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return js_number(env, at::get_num_threads()); });
}

napi_value set_num_threads(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    at::set_num_threads(args.integer(0));
    return nullptr;
  });
}

napi_value num_interop_threads(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return js_number(env, at::get_num_interop_threads()); });
}

napi_value set_num_interop_threads(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    at::set_num_interop_threads(args.integer(0));
    return nullptr;
  });
}

napi_value make_generator(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const c10::Device device(static_cast<c10::DeviceType>(args.integer(0)), static_cast<c10::DeviceIndex>(args.integer(1)));
    at::Generator generator = device.is_cpu() ? make_cpu_generator() : at::globalContext().defaultGenerator(device).clone();
    return js_number(env, args.environment().generators.add(std::move(generator)));
  });
}

napi_value default_generator(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    return js_number(env, args.environment().generators.add(at::globalContext().defaultGenerator(c10::Device(c10::kCPU))));
  });
}

napi_value generator_seed(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    at::Generator& generator = args.environment().generators.get(args.integer(0), "generator");
    napi_value out;
    check(env, napi_create_bigint_uint64(env, generator.current_seed(), &out), "return a seed");
    return out;
  });
}

napi_value generator_set_seed(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Generator& generator = args.environment().generators.get(args.integer(0), "generator");
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_current_seed(read_seed(env, args.value(1)));
    return nullptr;
  });
}

napi_value generator_state(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Generator& generator = args.environment().generators.get(args.integer(0), "generator");
    const std::lock_guard<std::mutex> lock(generator.mutex());
    return js_handle(args.environment(), generator.get_state(), args.value(1), args.is_object(1));
  });
}

napi_value generator_set_state(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Generator& generator = args.environment().generators.get(args.integer(0), "generator");
    const at::Tensor& state = args.tensor(1);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_state(state);
    return nullptr;
  });
}

napi_value release_generator(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().generators.remove(args.integer(0));
    return nullptr;
  });
}

napi_value manual_seed(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    at::manual_seed(read_seed(env, args.value(0)));
    return nullptr;
  });
}

}  // namespace tch
