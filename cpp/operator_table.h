// The operators that JavaScript addresses by number, with what a call has to know of each.
//
// An operator enters the table when JavaScript first asks for its overloads; from then on a call
// costs no look-up. The table is shared by all environments of the process.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "error.h"
#include "typed_call.h"

namespace tch {

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

// Entries are never removed and never move, so a reader needs no lock once it has been given a number.
class OperatorTable {
 public:
  static OperatorTable& instance() {
    static auto* table = new OperatorTable();
    return *table;
  }

  int32_t number(const c10::OperatorName& name);

  // Overload names of an operator; the index is made once and again after a library was opened.
  std::vector<c10::OperatorName> overloads(const std::string& name);

  void forget_index();

  const Operator& at(int32_t number) const {
    if (number < 0 || number >= count_.load(std::memory_order_acquire)) {
      throw Error(code::kUnknownOperator, "no operator of this number");
    }
    return *chunks_[number / kChunk][number % kChunk];
  }

 private:
  static constexpr int32_t kChunk = 512;
  static constexpr int32_t kChunks = 512;

  std::mutex mutex_;
  std::unordered_map<std::string, std::vector<c10::OperatorName>> index_;
  std::map<std::pair<std::string, std::string>, int32_t> numbers_;
  std::unique_ptr<std::unique_ptr<Operator>[]> chunks_[kChunks];
  std::atomic<int32_t> count_{0};
};

}  // namespace tch
