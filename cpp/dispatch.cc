#include "dispatch.h"

#include <ATen/core/LegacyTypeDispatch.h>

#include "convert.h"
#include "environment.h"
#include "operator_table.h"
#include "results.h"
#include "trace.h"
#include "typed_call.h"

namespace tch {
namespace {

// The handle in an encoded tensor argument; -1 for anything else. Steps over one value.
TensorTable::Handle skip_value(StackReader& reader) {
  const Tag tag = reader.tag();
  switch (tag) {
    case Tag::kTensor:
      return static_cast<TensorTable::Handle>(reader.number());
    case Tag::kNone:
    case Tag::kDefault:
      return -1;
    case Tag::kComplex:
    case Tag::kDevice:
      reader.numbers(2);
      return -1;
    case Tag::kInts:
    case Tag::kFloats:
    case Tag::kBools:
    case Tag::kTensors:
      reader.numbers(reader.integer());
      return -1;
    case Tag::kList:
    case Tag::kTuple:
    case Tag::kDict:
    case Tag::kNamedTuple: {
      const int64_t count = reader.integer() * (tag == Tag::kDict || tag == Tag::kNamedTuple ? 2 : 1);
      for (int64_t i = 0; i < count; ++i) skip_value(reader);
      return -1;
    }
    default:
      reader.number();
      return -1;
  }
}

// Written tensors may have been resized: their bytes are read again.
void recount_written(Environment& environment, const Operator& op, StackReader reader) {
  size_t next = 0;
  for (int position = 0; next < op.written.size() && !reader.done(); ++position) {
    const auto handle = skip_value(reader);
    if (position != op.written[next]) continue;
    ++next;
    if (handle >= 0) environment.tensors->recount(handle);
  }
}

// Reads the arguments onto the stack; whether one of them may be part of a graph.
bool read_arguments(Environment& environment, const Operator& op, StackReader& reader, napi_value beside,
                    torch::jit::Stack& stack) {
  const auto& arguments = op.schema.arguments();
  stack.reserve(arguments.size());
  // A trace has to see each call exactly once and whole; transforms see every one.
  bool in_graph = environment.tracing || environment.transforms;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (reader.peek() == Tag::kDefault && arguments[i].default_value().has_value()) {
      reader.tag();
      stack.push_back(op.defaults[i]);
    } else {
      stack.push_back(read_value(environment, reader, arguments[i].real_type(), beside));
    }
    const c10::IValue& value = stack.back();
    if (value.isTensor() && value.toTensor().defined()) {
      environment.pins->require_attached(value.toTensor());
      in_graph = in_graph || value.toTensor().unsafeGetTensorImpl()->autograd_meta() != nullptr;
    } else if (value.isTensorList() || value.isOptionalTensorList()) {
      in_graph = true;
    }
  }
  return in_graph;
}

void run_boxed(Environment& environment, const Operator& op, StackReader& reader, napi_value beside,
               torch::jit::Stack& stack) {
  const bool in_graph = read_arguments(environment, op, reader, beside, stack);
  // Only operators with kernels of their own: whether a result is a view is not looked at here.
  if (op.graph == Graph::kNever && !in_graph) {
    const at::AutoDispatchBelowADInplaceOrView below;
    op.handle.callBoxed(stack);
  } else {
    op.handle.callBoxed(stack);
  }
}

// What lib/argument-stack.ts writes before the call, and where it reads the handle after it.
enum Cell { kLiveBytes = 0, kBase = 1, kEnd = 2, kOperator = 3, kResult = 4 };

Environment& environment_of(napi_env env, napi_callback_info info, size_t count, napi_value* args) {
  void* data;
  napi_get_cb_info(env, info, &count, args, nullptr, &data);
  return *static_cast<Environment*>(data);
}

// Writes the call down instead of running it.
template <class Adopted>
napi_value record_operator(Environment& environment, const Operator& op, StackReader reader, napi_value beside, size_t base,
                           Adopted&& adopted) {
  const auto& returns = op.schema.returns();
  const size_t results = op.returns == Returns::kNothing ? 0 : returns.size();
  for (size_t i = 0; i < results; ++i) {
    if (returns[i].type()->kind() == c10::TypeKind::TensorType) continue;
    throw Error(code::kUnsupported, op.schema.name() + " gives a result of type " + returns[i].type()->annotation_str() +
                                        ", which is only known when it has run: it cannot be part of torch.runAsync()");
  }
  torch::jit::Stack arguments;
  {
    const Recording::Reading reading(*environment.recording);
    read_arguments(environment, op, reader, beside, arguments);
  }
  const auto handles = environment.recording->add([handle = op.handle](torch::jit::Stack& stack) { handle.callBoxed(stack); },
                                                  std::move(arguments), results);
  if (op.returns == Returns::kNothing) return nullptr;
  if (op.returns == Returns::kTensor) {
    adopted(handles[0]);
    environment.stack[kResult] = handles[0];
    return nullptr;
  }
  StackWriter writer(environment);
  for (const auto handle : handles) writer.write_handle(handle);
  return writer.commit(base);
}

// Runs the operator that the header cells name. A single tensor's handle goes to its cell;
// `adopted` is told of it while garbage collection still cannot see it.
template <class Adopted>
napi_value run_operator(Environment& environment, napi_value beside, Adopted&& adopted) {
  double* cells = environment.stack;
  const auto base = static_cast<size_t>(cells[kBase]);
  const auto end = static_cast<size_t>(cells[kEnd]);
  if (end < base || end > environment.stack_size) {
    throw Error(code::kInternal, "the argument stack was misused; please report this");
  }
  const Operator& op = OperatorTable::instance().at(static_cast<int32_t>(cells[kOperator]));
  StackReader reader(cells + base, cells + end);
  if (environment.recording != nullptr) {
    return record_operator(environment, op, reader, beside, base, std::forward<Adopted>(adopted));
  }
  const StackReader start = reader;
  if (op.reads_values) note_values_read(environment, op.schema.name().c_str());
  const TensorTable::Busy busy(*environment.tensors);
  // A hook on saved tensors runs JavaScript, and that may have made the stack anew: its old cells are gone then.
  const auto recount = [&] {
    if (environment.stack == cells) recount_written(environment, op, start);
  };
  at::Tensor result;
  torch::jit::Stack stack;
  if (op.typed) {
    result = op.typed.function(op.typed, environment, reader, op.defaults);
    if (op.resizes) recount();
  } else {
    run_boxed(environment, op, reader, beside, stack);
    if (!op.written.empty()) recount();
    if (op.returns == Returns::kTensor) result = std::move(stack.at(0)).toTensor();
  }
  if (op.returns == Returns::kNothing) return nullptr;
  if (op.returns == Returns::kTensor) {
    TensorTable::Handle handle = -1;
    if (result.defined()) {
      handle = environment.tensors->adopt(std::move(result));
      adopted(handle);
    }
    environment.stack[kResult] = handle;
    return nullptr;
  }
  StackWriter writer(environment);
  const auto& returns = op.schema.returns();
  for (size_t i = 0; i < returns.size(); ++i) writer.write(stack.at(i), returns[i].real_type());
  return writer.commit(base);
}

}  // namespace

napi_value call(napi_env env, napi_callback_info info) {
  Environment& environment = environment_of(env, info, 0, nullptr);
  return guard(env, [&] { return run_operator(environment, nullptr, [](TensorTable::Handle) {}); });
}

napi_value call_owned(napi_env env, napi_callback_info info) {
  napi_value target;
  Environment& environment = environment_of(env, info, 1, &target);
  return guard(env, [&] {
    return run_operator(environment, nullptr, [&](TensorTable::Handle handle) { environment.tensors->attach(target, handle); });
  });
}

napi_value call_beside(napi_env env, napi_callback_info info) {
  napi_value beside;
  Environment& environment = environment_of(env, info, 1, &beside);
  return guard(env, [&] { return run_operator(environment, beside, [](TensorTable::Handle) {}); });
}

napi_value attach(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value args[2];
  void* data;
  napi_get_cb_info(env, info, &count, args, nullptr, &data);
  Environment& environment = *static_cast<Environment*>(data);
  return guard(env, [&]() -> napi_value {
    int32_t handle = -1;
    napi_get_value_int32(env, args[1], &handle);
    if (!environment.tensors->is_live(handle)) environment.tensors->get(handle);
    environment.tensors->attach(args[0], handle);
    return nullptr;
  });
}

}  // namespace tch
