// Unboxed calls: an operator whose schema has a common signature skips the IValue stack.
//
// The table in typed_call.cc lists C++ signatures, not operators: one line serves every operator
// of that shape, in any libtorch. `find_typed_call` finds nothing where none fits, and the boxed
// path (dispatch.cc) serves the rest.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <memory>
#include <vector>

#include "argument_stack.h"
#include "environment.h"

namespace tch {

// Whether an operator has to pass through autograd's dispatch when none of its arguments is in a graph.
enum class Graph {
  // It makes views or writes to its arguments: autograd keeps their relations.
  kAlways,
  // It has a kernel of its own that makes fresh results: autograd's would only pass it on.
  kNever,
  // It is composed of others. Its results are fresh by its schema, but some return a view all
  // the same: then it runs again, with autograd.
  kUnlessView,
};

Graph graph_need(const c10::OperatorHandle& op);

// Whether another tensor looks into the storage of a result.
inline bool shares_storage(const at::Tensor& result) {
  return result.defined() && result.has_storage() && result.storage().use_count() > 1;
}

// An unboxed call that fits one operator.
struct TypedCall {
  // Runs the operator on the arguments of the stack; the result is undefined for operators that
  // write to their first argument. `defaults` holds the schema's defaults by position.
  using Function = at::Tensor (*)(const TypedCall& self, Environment& environment, StackReader& reader,
                                  const std::vector<c10::IValue>& defaults);

  Function function = nullptr;
  // The c10::TypedOperatorHandle of this signature: its check is done once.
  std::shared_ptr<const void> handle;
  Graph graph = Graph::kAlways;

  explicit operator bool() const { return function != nullptr; }
};

TypedCall find_typed_call(const c10::OperatorHandle& op);

}  // namespace tch
