#include "operator_table.h"

namespace tch {
namespace {

std::unique_ptr<Operator> describe(const c10::OperatorHandle& handle) {
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

}  // namespace

int32_t OperatorTable::number(const c10::OperatorName& name) {
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

std::vector<c10::OperatorName> OperatorTable::overloads(const std::string& name) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (index_.empty()) {
    for (auto& each : c10::Dispatcher::singleton().getAllOpNames()) index_[each.name].push_back(each);
  }
  const auto found = index_.find(name);
  return found == index_.end() ? std::vector<c10::OperatorName>() : found->second;
}

void OperatorTable::forget_index() {
  const std::lock_guard<std::mutex> lock(mutex_);
  index_.clear();
}

}  // namespace tch
