// The one conversion out: IValue → argument stack.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include <string>
#include <vector>

#include "argument_stack.h"
#include "environment.h"

namespace tch {

// Collects results in the form of the stack. Tensors are adopted as they are written, and
// released again when the writer dies before `commit`.
class StackWriter {
 public:
  explicit StackWriter(Environment& environment) : environment_(environment) {}
  ~StackWriter();
  StackWriter(const StackWriter&) = delete;
  StackWriter& operator=(const StackWriter&) = delete;

  void write(const c10::IValue& value, const c10::TypePtr& type);
  void write_tensor(const at::Tensor& tensor);
  // A tensor that has its handle already.
  void write_handle(TensorTable::Handle handle);
  void write_handles(const std::vector<TensorTable::Handle>& handles, const c10::TupleType& type);

  // Puts everything at `base` of the shared stack and returns the count; when it does not fit, a
  // Float64Array; with text among the results, [that, texts].
  napi_value commit(size_t base);

 private:
  void tag(Tag tag) { cells_.push_back(static_cast<double>(static_cast<int>(tag))); }
  void text(const std::string& value);
  void integer(int64_t value);

  Environment& environment_;
  std::vector<double> cells_;
  std::vector<std::string> texts_;
  void opaque(const c10::IValue& value);

  std::vector<TensorTable::Handle> adopted_;
  std::vector<int32_t> opaque_;
};

}  // namespace tch
