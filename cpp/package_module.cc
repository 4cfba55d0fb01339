#include "package_module.h"

#include <ATen/ops/empty_strided.h>
#include <napi.h>

#include <mutex>
#include <shared_mutex>

#include "arguments.h"
#include "async_call.h"
#include "results.h"

namespace tch {
namespace {

using torch::inductor::AOTIModelPackageLoader;

// libtorch reads the metadata of packages through an object that all loads share.
std::mutex loading;

std::vector<at::Tensor> read_inputs(Environment& environment, double* first, double* last) {
  std::vector<at::Tensor> inputs;
  inputs.reserve(static_cast<size_t>(last - first));
  for (; first < last; ++first) {
    const at::Tensor& tensor = environment.tensors->get(static_cast<int32_t>(*first));
    environment.pins->require_attached(tensor);
    // A tensor of its own: JavaScript may give the original another shape before the call runs. Bits
    // for "conjugate" and "negative" are unknown to compiled code.
    inputs.push_back(tensor.detach().resolve_conj().resolve_neg());
  }
  return inputs;
}

// An output may be a constant or a view of one, whose memory goes with the model.
bool owns_memory(const at::Tensor& tensor) {
  return !tensor.has_storage() || tensor.storage().data() == nullptr || tensor.storage().data_ptr().get_context() != nullptr;
}

c10::IValue run_model(PackagedModel& model, std::vector<at::Tensor> inputs) {
  const std::shared_lock lock(model.running);
  std::vector<at::Tensor> outputs = model.loader->boxed_run(std::move(inputs));
  for (at::Tensor& output : outputs) {
    if (output.defined() && !owns_memory(output)) output = output.clone();
  }
  return outputs;
}

std::shared_ptr<PackagedModel> package_of(Environment& environment, int32_t handle) {
  return environment.packages.get(handle, "module");
}

// By the names of the model. The tensors look at memory of the package.
std::unordered_map<std::string, at::Tensor> constants_of(PackagedModel& model) {
  return model.loader->get_runner()->extract_constants_map(/*use_inactive=*/false);
}

bool computes_constants(PackagedModel& model) {
  const auto constants = constants_of(model);
  for (const auto& [name, original] : model.loader->get_runner()->getConstantNamesToOriginalFQNs()) {
    if (constants.find(original) == constants.end()) return true;
  }
  return false;
}

// A copy with a storage of exactly its size: libtorch copies the whole storage of what it is given.
at::Tensor compact(const at::Tensor& like, const at::Tensor& values) {
  return at::empty_strided(like.sizes(), like.strides(), like.options()).copy_(values);
}

struct Opening {
  std::shared_ptr<PackageFolder> unpacked;
  std::string digest;
  std::string model;
  size_t runners = 1;
  c10::DeviceIndex device = -1;
  bool keep_files = false;
};

struct Opened {
  std::shared_ptr<PackagedModel> model;
  std::vector<std::string> spec;
};

template <size_t N>
Opening opening_of(const CallArguments<N>& args) {
  auto held = args.environment().unpacking.extract(args.text(0));
  if (held.empty()) throw Error(code::kInternal, "the folder of a package was not held; please report this");
  return {std::move(held.mapped()), args.text(1), args.text(2), static_cast<size_t>(args.integer(3)),
          static_cast<c10::DeviceIndex>(args.integer(4)), args.boolean(5)};
}

// On any thread.
Opened open(const Opening& opening) {
  auto model = std::make_shared<PackagedModel>();
  model->folder = PackageFolder::settle(opening.digest, opening.unpacked);
  {
    const std::lock_guard lock(loading);
    model->loader = std::make_unique<AOTIModelPackageLoader>(
        model->folder->path(), opening.model, /*run_single_threaded=*/false, opening.runners, opening.device);
  }
  model->folds = computes_constants(*model);
  // Now, and not in the first call, which could be on another thread while this one looks at the constants.
  if (model->folds) model->loader->get_runner()->run_const_fold(/*use_inactive=*/false);
  if (!opening.keep_files) model->folder = nullptr;
  std::vector<std::string> spec = model->loader->get_call_spec();
  return {std::move(model), std::move(spec)};
}

napi_value give(Environment& environment, const Opened& opened) {
  Napi::Array out = Napi::Array::New(environment.env, 3);
  out[0u] = Napi::Number::New(environment.env, environment.packages.add(opened.model));
  out[1u] = Napi::String::New(environment.env, opened.spec.at(0));
  out[2u] = Napi::String::New(environment.env, opened.spec.at(1));
  return out;
}

}  // namespace

napi_value hold_folder(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().unpacking.emplace(args.text(0), std::make_shared<PackageFolder>(args.text(0)));
    return nullptr;
  });
}

napi_value release_folder(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().unpacking.erase(args.text(0));
    return nullptr;
  });
}

napi_value load_package(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<6> args(env, info);
    return give(args.environment(), open(opening_of(args)));
  });
}

napi_value load_package_async(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<11> args(env, info);
    AsyncCall call;
    call.work = [opening = opening_of(args)]() -> Deliver {
      return [opened = open(opening)](Environment& environment) { return give(environment, opened); };
    };
    call.priority = args.integer(9);
    call.timeout_ms = args.number(10);
    Executor& executor = executor_of(args.environment(), args.integer(8));
    return js_number(env, static_cast<double>(start_async(args.environment(), executor, std::move(call), args.value(6), args.value(7))));
  });
}

napi_value run_package(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    Environment& environment = args.environment();
    if (environment.recording != nullptr) {
      throw Error(code::kUnsupported, "forward() of an AOTInductor package cannot be part of torch.runAsync(): await its forwardAsync() instead");
    }
    const auto model = package_of(environment, args.integer(0));
    const auto [first, last] = args.stack_range(1, 2);
    const c10::IValue outputs = run_model(*model, read_inputs(environment, first, last));
    StackWriter writer(environment);
    writer.write(outputs, c10::ListType::ofTensors());
    return writer.commit(static_cast<size_t>(args.integer(1)));
  });
}

napi_value run_package_async(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<8> args(env, info);
    Environment& environment = args.environment();
    const auto [first, last] = args.stack_range(1, 2);
    AsyncCall call;
    call.work = [model = package_of(environment, args.integer(0)), inputs = read_inputs(environment, first, last)]() mutable {
      return deliver_value(run_model(*model, std::move(inputs)), c10::ListType::ofTensors());
    };
    call.priority = args.integer(6);
    call.timeout_ms = args.number(7);
    Executor& executor = executor_of(environment, args.integer(5));
    return js_number(env, static_cast<double>(start_async(environment, executor, std::move(call), args.value(3), args.value(4))));
  });
}

napi_value package_constants(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const auto model = package_of(args.environment(), args.integer(0));
    const std::lock_guard lock(model->constants);
    const auto constants = constants_of(*model);
    Napi::Array out = Napi::Array::New(env);
    for (const auto& [name, original] : model->loader->get_runner()->getConstantNamesToOriginalFQNs()) {
      const auto found = constants.find(original);
      // What the package computes from other constants at its first run is nothing to set.
      if (found == constants.end()) continue;
      const at::Tensor& tensor = found->second;
      Napi::Array shape = Napi::Array::New(env);
      for (const int64_t size : tensor.sizes()) shape[shape.Length()] = Napi::Number::New(env, static_cast<double>(size));
      Napi::Array row = Napi::Array::New(env, 6);
      row[0u] = Napi::String::New(env, name);
      row[1u] = Napi::String::New(env, original);
      row[2u] = Napi::Number::New(env, static_cast<int>(tensor.scalar_type()));
      row[3u] = shape;
      row[4u] = Napi::Number::New(env, static_cast<int>(tensor.device().type()));
      row[5u] = Napi::Number::New(env, tensor.device().index());
      out[out.Length()] = row;
    }
    return out;
  });
}

napi_value package_state(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    Environment& environment = args.environment();
    const auto model = package_of(environment, args.integer(0));
    const std::lock_guard lock(model->constants);
    Napi::Array out = Napi::Array::New(env);
    for (const auto& [name, tensor] : constants_of(*model)) {
      Napi::Array row = Napi::Array::New(env, 2);
      row[0u] = Napi::String::New(env, name);
      row[1u] = Napi::Number::New(env, environment.tensors->adopt(compact(tensor, tensor)));
      out[out.Length()] = row;
    }
    return out;
  });
}

napi_value package_update(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    Environment& environment = args.environment();
    const auto model = package_of(environment, args.integer(0));
    const Napi::Array names(env, args.value(1));
    const auto [first, last] = args.stack_range(2, 3);
    const std::vector<at::Tensor> values = read_inputs(environment, first, last);
    std::unordered_map<std::string, at::Tensor> given;
    for (uint32_t i = 0; i < values.size(); ++i) given.emplace(Napi::Value(names[i]).As<Napi::String>(), values[i]);

    // The second buffer is filled whole, then takes the place of the first between two calls.
    std::unordered_map<std::string, at::Tensor> next;
    const std::lock_guard lock(model->constants);
    const auto constants = constants_of(*model);
    auto& runner = *model->loader->get_runner();
    for (const auto& [name, original] : runner.getConstantNamesToOriginalFQNs()) {
      const auto found = constants.find(original);
      if (found == constants.end()) continue;
      const auto value = given.find(original);
      next.emplace(name, compact(found->second, value == given.end() ? found->second : value->second));
    }
    runner.update_constant_buffer(next, /*use_inactive=*/true, /*validate_full_updates=*/false);
    if (model->folds) runner.run_const_fold(/*use_inactive=*/true);
    const std::unique_lock alone(model->running);
    runner.swap_constant_buffer();
    // libtorch cannot fill a freed buffer again that held computed constants: it would read what it freed.
    if (!model->folds) runner.free_inactive_constant_buffer();
    return nullptr;
  });
}

napi_value release_package(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().packages.remove(args.integer(0));
    return nullptr;
  });
}

}  // namespace tch
