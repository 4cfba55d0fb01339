// The one conversion in: argument stack → IValue, by schema type. results.h is the way out.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include "argument_stack.h"
#include "environment.h"

namespace tch {

// Reads the next value of the stack as `type`. `beside` is the JavaScript array of values that
// are no numbers, or null.
c10::IValue read_value(Environment& environment, StackReader& reader, const c10::TypePtr& type,
                       napi_value beside);

// Reads any tagged scalar (a 0-d tensor included) as a Scalar.
c10::Scalar read_scalar(Environment& environment, StackReader& reader, const c10::IValue* fallback);

// A number where PyTorch takes a tensor: a 0-d tensor that does not take part in type promotion.
at::Tensor wrap_number(const c10::Scalar& scalar);

}  // namespace tch
