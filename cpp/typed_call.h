// Unboxed calls: an operator whose schema has a common signature skips the IValue stack.
//
// The table in typed_call.cc lists C++ signatures, not operators: one line serves every operator
// of that shape, in any libtorch. `find_typed_call` returns null where none fits, and the boxed
// path (dispatch.cc) serves the rest.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <vector>

#include "argument_stack.h"
#include "environment.h"

namespace tch {

// Runs the operator on the arguments of the stack; the result is undefined for operators that
// write to their first argument. `defaults` holds the schema's defaults by position.
using TypedCall = at::Tensor (*)(const c10::OperatorHandle& op, Environment& environment, StackReader& reader,
                                 const std::vector<c10::IValue>& defaults);

TypedCall find_typed_call(const c10::OperatorHandle& op);

}  // namespace tch
