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

// An unboxed call that fits one operator.
struct TypedCall {
  // Runs the operator on the arguments of the stack; the result is undefined for operators that
  // write to their first argument. `defaults` holds the schema's defaults by position.
  using Function = at::Tensor (*)(const TypedCall& self, Environment& environment, StackReader& reader,
                                  const std::vector<c10::IValue>& defaults);

  Function function = nullptr;
  // The c10::TypedOperatorHandle of this signature: its check is done once.
  std::shared_ptr<const void> handle;
  // The result is fresh and the operator has a kernel of its own, so that autograd adds nothing
  // when no argument takes part in a graph: its dispatch is then skipped, as its own kernel would.
  bool leaf = false;

  explicit operator bool() const { return function != nullptr; }
};

TypedCall find_typed_call(const c10::OperatorHandle& op);

}  // namespace tch
