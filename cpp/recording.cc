#include "recording.h"

#include <ATen/ATen.h>

#include "arguments.h"
#include "async_call.h"
#include "environment.h"

namespace tch {
namespace {

using Values = std::vector<at::Tensor>;
using Places = std::unordered_map<const c10::TensorImpl*, size_t>;

// Calls `visit` for each tensor in an argument. Operators and methods take them alone, in lists
// and in tuples.
template <class Visit>
void each_tensor(const c10::IValue& argument, Visit&& visit) {
  if (argument.isTensor()) {
    visit(argument.toTensor());
  } else if (argument.isList()) {
    for (const c10::IValue& item : argument.toListRef()) each_tensor(item, visit);
  } else if (argument.isTuple()) {
    for (const c10::IValue& item : argument.toTupleRef().elements()) each_tensor(item, visit);
  } else if (argument.isGenericDict()) {
    for (const auto& entry : argument.toGenericDict()) each_tensor(entry.value(), visit);
  }
}

// The argument with values in place of what stands for them.
c10::IValue substitute(const c10::IValue& argument, const Places& places, const Values& values) {
  const auto value = [&](const at::Tensor& tensor) {
    const auto place = places.find(tensor.unsafeGetTensorImpl());
    return place == places.end() ? tensor : values[place->second];
  };
  if (argument.isTensor()) return value(argument.toTensor());
  bool stands = false;
  each_tensor(argument, [&](const at::Tensor& tensor) { stands = stands || places.count(tensor.unsafeGetTensorImpl()) > 0; });
  if (!stands) return argument;
  if (argument.isTensorList()) {
    c10::List<at::Tensor> list;
    for (const at::Tensor& tensor : argument.toTensorVector()) list.push_back(value(tensor));
    return list;
  }
  if (argument.isList()) {
    c10::impl::GenericList list(argument.toList().elementType());
    for (const c10::IValue& item : argument.toListRef()) list.push_back(substitute(item, places, values));
    return list;
  }
  if (argument.isTuple()) {
    std::vector<c10::IValue> elements;
    for (const c10::IValue& item : argument.toTupleRef().elements()) elements.push_back(substitute(item, places, values));
    return c10::ivalue::Tuple::createNamed(std::move(elements), argument.toTupleRef().type<c10::TupleType>());
  }
  const auto given = argument.toGenericDict();
  c10::impl::GenericDict dict(given.keyType(), given.valueType());
  for (const auto& entry : given) dict.insert(entry.key(), substitute(entry.value(), places, values));
  return dict;
}

}  // namespace

std::vector<TensorTable::Handle> Recording::add(Call call, torch::jit::Stack arguments, size_t results) {
  if (modes_ == nullptr) modes_ = std::make_shared<const at::ThreadLocalState>(call_state(options_));
  Step step{std::move(call), std::move(arguments), {}, modes_, {}};
  std::vector<TensorTable::Handle> handles;
  for (size_t i = 0; i < results; ++i) {
    const c10::impl::ExcludeDispatchKeyGuard plain(c10::autograd_dispatch_keyset);
    at::Tensor stand_in = at::empty({0}, at::TensorOptions().device(c10::kMeta));
    values_[stand_in.unsafeGetTensorImpl()] = standing_.size();
    step.results.push_back(standing_.size());
    const auto handle = tensors_.adopt_pending();
    placeholders_[handle] = stand_in;
    standing_.push_back(std::move(stand_in));
    handles.push_back(handle);
  }
  steps_.push_back(std::move(step));
  return handles;
}

Recording::Value Recording::value_of(TensorTable::Handle handle) const {
  const auto found = placeholders_.find(handle);
  if (found == placeholders_.end()) throw Error(code::kInternal, "a tensor that is not pending was asked for; please report this");
  return values_.at(found->second.unsafeGetTensorImpl());
}

struct Recording::Program {
  std::vector<Step> steps;
  Places places;
  Values standing;
  std::vector<Value> wanted;

  void find_last_uses() {
    std::unordered_map<Value, size_t> last;
    for (size_t i = 0; i < steps.size(); ++i) {
      for (const Value value : steps[i].results) last[value] = i;
      for (const c10::IValue& argument : steps[i].arguments) {
        each_tensor(argument, [&](const at::Tensor& tensor) {
          const auto place = places.find(tensor.unsafeGetTensorImpl());
          if (place != places.end()) last[place->second] = i;
        });
      }
    }
    for (const Value value : wanted) last.erase(value);
    for (const auto& [value, step] : last) steps[step].last_used.push_back(value);
  }

  c10::IValue run() {
    Values values(standing.size());
    std::optional<at::ThreadLocalStateGuard> modes;
    const at::ThreadLocalState* applied = nullptr;
    for (Step& step : steps) {
      if (step.modes.get() != applied) {
        modes.reset();
        modes.emplace(*(applied = step.modes.get()));
      }
      torch::jit::Stack stack;
      for (const c10::IValue& argument : step.arguments) stack.push_back(substitute(argument, places, values));
      step.arguments.clear();
      step.call(stack);
      for (size_t i = 0; i < step.results.size(); ++i) values[step.results[i]] = stack.at(i).toTensor();
      for (const Value value : step.last_used) values[value] = at::Tensor();
    }
    c10::List<at::Tensor> out;
    for (const Value value : wanted) out.push_back(values[value]);
    return out;
  }
};

std::function<c10::IValue()> Recording::finish(const std::vector<TensorTable::Handle>& wanted) {
  const auto program = std::make_shared<Program>();
  for (const auto handle : wanted) program->wanted.push_back(value_of(handle));
  program->steps = std::move(steps_);
  program->places = std::move(values_);
  program->standing = std::move(standing_);
  program->find_last_uses();
  return [program] { return program->run(); };
}

napi_value begin_recording(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    Environment& environment = args.environment();
    if (environment.recording != nullptr) throw Error(code::kInvalidArgument, "runAsync() cannot be used inside another runAsync()");
    environment.recording = std::make_unique<Recording>(*environment.tensors, executor_of(environment, args.integer(0)).options());
    return nullptr;
  });
}

napi_value drop_recording(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    args.environment().recording = nullptr;
    return nullptr;
  });
}

napi_value run_recording(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<7> args(env, info);
    Environment& environment = args.environment();
    const std::unique_ptr<Recording> recording = std::move(environment.recording);
    const auto [first, last] = args.stack_range(0, 1);
    AsyncCall call;
    call.work = [run = recording->finish({first, last})]() -> Deliver { return deliver_value(run(), nullptr); };
    call.priority = args.integer(5);
    call.timeout_ms = args.number(6);
    Executor& executor = executor_of(environment, args.integer(4));
    return js_number(env, static_cast<double>(start_async(environment, executor, std::move(call), args.value(2), args.value(3))));
  });
}

napi_value is_pending(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_boolean(env, args.environment().tensors->is_pending(args.integer(0)));
  });
}

napi_value fulfil(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    args.environment().tensors->fulfil(args.integer(0), args.tensor(1));
    return nullptr;
  });
}

}  // namespace tch
