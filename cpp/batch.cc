#include "batch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "arguments.h"
#include "async_call.h"
#include "convert.h"
#include "promise.h"

namespace tch {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

struct Gather {
  std::vector<at::Tensor> parts;
  std::optional<double> fill;
};

struct Mask {
  at::ScalarType dtype;
  size_t of;
};

struct Argument {
  std::optional<Gather> gather;
  std::optional<Mask> mask;
  c10::IValue value;
};

class Batch {
 public:
  // `schema`: of the method, self first; null where all arguments are tensors.
  Batch(Environment& environment, StackReader reader, napi_value beside, const std::vector<c10::Argument>* schema) {
    const int64_t requests = reader.integer();
    const double* rows = reader.numbers(requests);
    for (int64_t i = 0; i < requests; ++i) total_ += rows_.emplace_back(static_cast<int64_t>(rows[i]));
    const int64_t arguments = reader.integer();
    for (int64_t i = 0; i < arguments; ++i) {
      Argument argument;
      const int64_t kind = reader.integer();
      if (kind == 0) {
        argument.gather = read_gather(environment, reader, requests);
      } else if (kind == 1) {
        const auto dtype = static_cast<at::ScalarType>(reader.integer());
        argument.mask = Mask{dtype, static_cast<size_t>(reader.integer())};
      } else if (kind == 2) {
        argument.value = read_value(environment, reader, schema == nullptr ? c10::TensorType::get() : schema->at(static_cast<size_t>(i) + 1).type(), beside);
      } else {
        argument.value = schema->at(static_cast<size_t>(i) + 1).default_value().value();
      }
      arguments_.push_back(std::move(argument));
    }
    const int64_t lengths = reader.integer();
    if (lengths == 0) return;
    const double* length = reader.numbers(lengths);
    lengths_.assign(length, length + lengths);
    const int64_t cut = reader.integer();
    const double* leaves = reader.numbers(cut);
    for (int64_t i = 0; i < cut; ++i) cut_.push_back(static_cast<size_t>(leaves[i]));
  }

  torch::jit::Stack gather() {
    torch::jit::Stack inputs;
    // One more for the model itself, which libtorch puts in front.
    inputs.reserve(arguments_.size() + 1);
    for (Argument& argument : arguments_) {
      inputs.push_back(argument.gather ? c10::IValue(gathered(*argument.gather)) : std::move(argument.value));
    }
    for (size_t i = 0; i < arguments_.size(); ++i) {
      if (arguments_[i].mask) inputs[i] = masking(*arguments_[i].mask, inputs.at(arguments_[i].mask->of).toTensor());
    }
    arguments_.clear();
    return inputs;
  }

  std::vector<c10::IValue> values() {
    std::vector<c10::IValue> values;
    for (Argument& argument : arguments_) values.push_back(std::move(argument.value));
    return values;
  }

  // The leaves of each request, one request after the other.
  std::vector<c10::IValue> split(const std::vector<c10::IValue>& leaves) const {
    for (const c10::IValue& leaf : leaves) require_batched(leaf);
    std::vector<c10::IValue> out;
    out.reserve(rows_.size() * leaves.size());
    int64_t start = 0;
    for (size_t request = 0; request < rows_.size(); ++request) {
      for (size_t i = 0; i < leaves.size(); ++i) out.push_back(part(leaves[i], start, request, is_cut(i)));
      start += rows_[request];
    }
    return out;
  }

 private:
  static Gather read_gather(Environment& environment, StackReader& reader, int64_t requests) {
    Gather gather;
    const bool padded = reader.number() != 0;
    const double fill = reader.number();
    if (padded) gather.fill = fill;
    const double* handles = reader.numbers(requests);
    gather.parts.reserve(static_cast<size_t>(requests));
    for (int64_t i = 0; i < requests; ++i) {
      const at::Tensor& tensor = environment.tensors->get(static_cast<TensorTable::Handle>(handles[i]));
      environment.pins->require_attached(tensor);
      gather.parts.push_back(tensor);
    }
    return gather;
  }

  at::Tensor gathered(const Gather& gather) const {
    if (gather.parts.size() == 1) return gather.parts[0];
    if (!gather.fill) return at::cat(gather.parts);
    std::vector<int64_t> sizes = gather.parts[0].sizes().vec();
    sizes.at(0) = total_;
    sizes.at(1) = *std::max_element(lengths_.begin(), lengths_.end());
    at::Tensor whole = at::full(sizes, *gather.fill, gather.parts[0].options());
    int64_t start = 0;
    for (size_t i = 0; i < gather.parts.size(); ++i) {
      whole.narrow(0, start, rows_[i]).narrow(1, 0, lengths_.at(i)).copy_(gather.parts[i]);
      start += rows_[i];
    }
    return whole;
  }

  at::Tensor masking(const Mask& mask, const at::Tensor& padded) const {
    at::Tensor out = at::zeros({total_, padded.size(1)}, padded.options().dtype(mask.dtype));
    int64_t start = 0;
    for (size_t i = 0; i < rows_.size(); ++i) {
      out.narrow(0, start, rows_[i]).narrow(1, 0, lengths_.at(i)).fill_(1);
      start += rows_[i];
    }
    return out;
  }

  bool is_cut(size_t leaf) const { return std::find(cut_.begin(), cut_.end(), leaf) != cut_.end(); }

  // A batch of one request is what the model returned, whatever its sizes.
  void require_batched(const c10::IValue& leaf) const {
    if (rows_.size() == 1) return;
    const bool tensor = leaf.isTensor();
    const int64_t rows = tensor ? (leaf.toTensor().dim() == 0 ? -1 : leaf.toTensor().size(0)) : static_cast<int64_t>(leaf.toListRef().size());
    if (rows == total_) return;
    std::string has = rows < 0 ? "a single value" : std::to_string(rows);
    throw Error("ERR_TCH_MODEL_OUTPUT", "an output of the model has " + has + (rows < 0 ? "" : " in dimension 0") + " where the batch has " + std::to_string(total_) +
                                            " rows: its outputs cannot be given back to their requests; serve it with batching: false");
  }

  c10::IValue part(const c10::IValue& leaf, int64_t start, size_t request, bool cut) const {
    const int64_t rows = rows_[request];
    const bool alone = rows_.size() == 1;
    if (!leaf.isTensor()) {
      if (alone) return leaf;
      c10::List<std::string> texts;
      for (int64_t i = start; i < start + rows; ++i) texts.push_back(leaf.toListRef()[static_cast<size_t>(i)].toStringRef());
      return texts;
    }
    if (alone) return leaf;
    at::Tensor view = leaf.toTensor().narrow(0, start, rows);
    if (cut && view.dim() > 1) view = view.narrow(1, 0, std::min(lengths_.at(request), view.size(1)));
    // Memory of its own: one answer that is kept must not keep the whole batch.
    return view.clone(at::MemoryFormat::Contiguous);
  }

  std::vector<int64_t> rows_;
  int64_t total_ = 0;
  std::vector<Argument> arguments_;
  std::vector<size_t> cut_;
  std::vector<int64_t> lengths_;
};

struct Leaves {
  std::vector<c10::IValue> values;
  c10::List<std::string> names;

  void add(const c10::IValue& value, const std::string& path) {
    const auto inside = [&](const std::string& key) { return path.empty() ? key : path + "." + key; };
    if (value.isTensor() || (value.isList() && value.toList().elementType()->kind() == c10::TypeKind::StringType)) {
      values.push_back(value);
      names.push_back(path);
    } else if (value.isList()) {
      size_t at = 0;
      for (const c10::IValue& item : value.toListRef()) add(item, inside(std::to_string(at++)));
    } else if (value.isTuple()) {
      const auto& elements = value.toTupleRef().elements();
      const auto type = value.toTupleRef().type<c10::TupleType>();
      for (size_t i = 0; i < elements.size(); ++i) add(elements[i], inside(type->schema() == nullptr ? std::to_string(i) : type->schema()->arguments()[i].name()));
    } else if (value.isGenericDict()) {
      for (const auto& entry : value.toGenericDict()) add(entry.value(), inside(entry.key().isString() ? entry.key().toStringRef() : std::to_string(values.size())));
    } else if (!value.isNone()) {
      throw Error(code::kUnsupported, "the model returns a value of type " + value.tagKind() + ": models that are served return tensors and lists of texts, in lists, tuples or dictionaries if need be");
    }
  }
};

Deliver deliver_batch(const std::array<Clock::time_point, 4>& times, c10::List<std::string> names, std::vector<c10::IValue> parts) {
  std::vector<c10::IValue> out;
  out.reserve(parts.size() + 4);
  for (size_t i = 1; i < times.size(); ++i) out.emplace_back(milliseconds(times[i] - times[i - 1]));
  out.emplace_back(std::move(names));
  for (c10::IValue& part : parts) out.push_back(std::move(part));
  return deliver_value(c10::ivalue::Tuple::create(std::move(out)), nullptr);
}

// Arguments 2 to 5 after those of the batch: resolve, reject, executor, priority.
template <size_t N>
napi_value start(const CallArguments<N>& args, size_t at, std::function<Deliver()> work) {
  AsyncCall call;
  call.work = std::move(work);
  call.priority = args.integer(at + 3);
  Environment& environment = args.environment();
  Executor& executor = executor_of(environment, args.integer(at + 2));
  return js_number(environment.env, static_cast<double>(start_async(environment, executor, std::move(call), args.value(at), args.value(at + 1))));
}

}  // namespace

napi_value run_batch(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<9> args(env, info);
    Environment& environment = args.environment();
    // Holds the method, too: the model may be disposed while it runs.
    const std::shared_ptr<ScriptModule> module = environment.modules.get(args.integer(0), "module");
    const torch::jit::Method& method = module->methods.at(static_cast<size_t>(args.integer(1)));
    const auto [first, last] = args.stack_range(2, 3);
    const auto batch = std::make_shared<Batch>(environment, StackReader(first, last), args.is_object(4) ? args.value(4) : nullptr,
                                               &method.function().getSchema().arguments());
    return start(args, 5, [module, &method, batch]() -> Deliver {
      std::array<Clock::time_point, 4> times{Clock::now()};
      torch::jit::Stack inputs = batch->gather();
      times[1] = Clock::now();
      Leaves leaves;
      leaves.add(method(std::move(inputs)), "");
      times[2] = Clock::now();
      std::vector<c10::IValue> parts = batch->split(leaves.values);
      times[3] = Clock::now();
      return deliver_batch(times, std::move(leaves.names), std::move(parts));
    });
  });
}

napi_value gather_batch(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<6> args(env, info);
    const auto [first, last] = args.stack_range(0, 1);
    const auto batch = std::make_shared<Batch>(args.environment(), StackReader(first, last), nullptr, nullptr);
    return start(args, 2, [batch]() -> Deliver {
      c10::List<at::Tensor> out;
      for (const c10::IValue& input : batch->gather()) out.push_back(input.toTensor());
      return deliver_value(out, nullptr);
    });
  });
}

napi_value split_batch(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<6> args(env, info);
    const auto [first, last] = args.stack_range(0, 1);
    const auto batch = std::make_shared<Batch>(args.environment(), StackReader(first, last), nullptr, nullptr);
    return start(args, 2, [batch]() -> Deliver {
      const auto began = Clock::now();
      std::vector<c10::IValue> parts = batch->split(batch->values());
      return deliver_batch({began, began, began, Clock::now()}, c10::List<std::string>(), std::move(parts));
    });
  });
}

}  // namespace tch
