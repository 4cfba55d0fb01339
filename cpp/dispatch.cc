#include "dispatch.h"

#include <ATen/DynamicLibrary.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <napi.h>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <unordered_map>

#include "convert.h"
#include "environment.h"
#include "results.h"
#include "trace.h"
#include "typed_call.h"

namespace tch {
namespace {

enum class Returns { kTensor, kNothing, kMany };

struct Operator {
  explicit Operator(c10::OperatorHandle found) : handle(std::move(found)), schema(handle.schema()) {}
  c10::OperatorHandle handle;
  const c10::FunctionSchema& schema;
  std::vector<c10::IValue> defaults;
  std::vector<int> written;
  TypedCall typed;
  Returns returns = Returns::kMany;
  bool resizes = false;
  // Its result depends on the values of tensors and is none itself.
  bool reads_values = false;
  Graph graph = Graph::kAlways;
};

// Shared by all environments of the process. Entries are never removed and never move, so a
// reader needs no lock once it has been given a number.
class OperatorTable {
 public:
  static OperatorTable& instance() {
    static auto* table = new OperatorTable();
    return *table;
  }

  int32_t number(const c10::OperatorName& name) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = numbers_.find({name.name, name.overload_name});
    if (found != numbers_.end()) return found->second;
    const auto handle = c10::Dispatcher::singleton().findSchema(name);
    if (!handle) throw Error(code::kUnknownOperator, "no operator " + c10::toString(name));
    const auto number = static_cast<int32_t>(count_.load());
    if (number >= kChunks * kChunk) throw Error(code::kInternal, "the operator table is full");
    auto& chunk = chunks_[number / kChunk];
    if (chunk == nullptr) chunk = std::make_unique<std::unique_ptr<Operator>[]>(kChunk);
    chunk[number % kChunk] = describe(*handle);
    numbers_.emplace(std::make_pair(name.name, name.overload_name), number);
    count_.store(number + 1, std::memory_order_release);
    return number;
  }

  // Overload names of an operator; the index is made once and again after a library was opened.
  std::vector<c10::OperatorName> overloads(const std::string& name) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (index_.empty()) {
      for (auto& each : c10::Dispatcher::singleton().getAllOpNames()) index_[each.name].push_back(each);
    }
    const auto found = index_.find(name);
    return found == index_.end() ? std::vector<c10::OperatorName>() : found->second;
  }

  void forget_index() {
    const std::lock_guard<std::mutex> lock(mutex_);
    index_.clear();
  }

  const Operator& at(int32_t number) const {
    if (number < 0 || number >= count_.load(std::memory_order_acquire)) {
      throw Error(code::kUnknownOperator, "no operator of this number");
    }
    return *chunks_[number / kChunk][number % kChunk];
  }

 private:
  static constexpr int32_t kChunk = 512;
  static constexpr int32_t kChunks = 512;

  static std::unique_ptr<Operator> describe(const c10::OperatorHandle& handle) {
    auto entry = std::make_unique<Operator>(handle);
    const auto& arguments = entry->schema.arguments();
    for (size_t i = 0; i < arguments.size(); ++i) {
      entry->defaults.push_back(arguments[i].default_value().value_or(c10::IValue()));
      const auto* alias = arguments[i].alias_info();
      if (alias != nullptr && alias->isWrite()) entry->written.push_back(static_cast<int>(i));
    }
    const auto& returns = entry->schema.returns();
    bool only_written = true;
    for (const auto& value : returns) {
      only_written = only_written && value.alias_info() != nullptr && value.alias_info()->isWrite();
    }
    const bool one_tensor = returns.size() == 1 && returns[0].type()->kind() == c10::TypeKind::TensorType;
    entry->returns = only_written ? Returns::kNothing : one_tensor ? Returns::kTensor : Returns::kMany;
    entry->typed = find_typed_call(handle);
    entry->graph = graph_need(handle);
    const std::string& name = entry->schema.name();
    entry->reads_values = handle.hasTag(at::Tag::data_dependent_output) || name == "aten::is_nonzero";
    entry->resizes = name.find("resize") != std::string::npos || name.find("set_") != std::string::npos ||
                     (!entry->written.empty() && entry->written[0] > 0);
    return entry;
  }

  std::mutex mutex_;
  std::unordered_map<std::string, std::vector<c10::OperatorName>> index_;
  std::map<std::pair<std::string, std::string>, int32_t> numbers_;
  std::unique_ptr<std::unique_ptr<Operator>[]> chunks_[kChunks];
  std::atomic<int32_t> count_{0};
};

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

napi_value operator_names(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value {
    std::set<std::string> names;
    for (const auto& name : c10::Dispatcher::singleton().getAllOpNames()) {
      const auto handle = c10::Dispatcher::singleton().findOp(name);
      if (handle && handle->hasSchema()) names.insert(name.name);
    }
    Napi::Array out = Napi::Array::New(env, names.size());
    uint32_t at = 0;
    for (const std::string& name : names) out[at++] = Napi::String::New(env, name);
    return out;
  });
}

namespace {

std::string default_text(const c10::Argument& argument) {
  std::ostringstream out;
  out << *argument.default_value();
  return out.str();
}

Napi::Array describe_argument(Napi::Env env, const c10::Argument& argument) {
  Napi::Array row = Napi::Array::New(env, 6);
  row[0u] = Napi::String::New(env, argument.name());
  row[1u] = Napi::String::New(env, argument.real_type()->str());
  row[2u] = Napi::Number::New(env, argument.N().value_or(0));
  row[3u] = Napi::Boolean::New(env, argument.kwarg_only());
  row[4u] = argument.default_value().has_value() ? Napi::Value(Napi::String::New(env, default_text(argument)))
                                                 : Napi::Value(env.Null());
  row[5u] = Napi::Boolean::New(env, argument.alias_info() != nullptr && argument.alias_info()->isWrite());
  return row;
}

int written_argument(const c10::FunctionSchema& schema, const c10::Argument& value) {
  if (value.alias_info() == nullptr || !value.alias_info()->isWrite()) return -1;
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    const auto* alias = schema.arguments()[i].alias_info();
    if (alias != nullptr && alias->isWrite() && alias->beforeSets() == value.alias_info()->beforeSets()) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

}  // namespace

napi_value overloads(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    const std::string wanted = info[0].As<Napi::String>();
    Napi::Array out = Napi::Array::New(env);
    uint32_t at = 0;
    for (const auto& name : OperatorTable::instance().overloads(wanted)) {
      const auto handle = c10::Dispatcher::singleton().findSchema(name);
      if (!handle) continue;
      const c10::FunctionSchema& schema = handle->schema();
      Napi::Array row = Napi::Array::New(env, 5);
      Napi::Array arguments = Napi::Array::New(env, schema.arguments().size());
      Napi::Array returns = Napi::Array::New(env, schema.returns().size());
      for (uint32_t i = 0; i < schema.arguments().size(); ++i) {
        arguments[i] = describe_argument(env, schema.arguments()[i]);
      }
      for (uint32_t i = 0; i < schema.returns().size(); ++i) {
        const c10::Argument& value = schema.returns()[i];
        Napi::Array part = Napi::Array::New(env, 3);
        part[0u] = Napi::String::New(env, value.name());
        part[1u] = Napi::String::New(env, value.real_type()->str());
        part[2u] = Napi::Number::New(env, written_argument(schema, value));
        returns[i] = part;
      }
      row[0u] = Napi::Number::New(env, OperatorTable::instance().number(name));
      row[1u] = Napi::String::New(env, schema.overload_name());
      row[2u] = arguments;
      row[3u] = returns;
      row[4u] = Napi::String::New(env, c10::toString(schema));
      out[at++] = row;
    }
    return out;
  });
}

napi_value load_library(napi_env env, napi_callback_info raw) {
  return guard(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    const std::string path = info[0].As<Napi::String>();
    // Kept open for the life of the process: the dispatcher holds pointers into it.
    static auto* libraries = new std::vector<std::unique_ptr<at::DynamicLibrary>>();
    static std::mutex mutex;
    const std::lock_guard<std::mutex> lock(mutex);
    libraries->push_back(std::make_unique<at::DynamicLibrary>(path.c_str()));
    OperatorTable::instance().forget_index();
    return nullptr;
  });
}

}  // namespace tch
