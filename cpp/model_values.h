// Arguments that only TorchScript has: enums, NamedTuples by field, script objects, unions. The part
// of convert that operators never need.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include <string>

#include "argument_stack.h"
#include "environment.h"

namespace tch {

// The text at `index` of the values beside the stack.
std::string read_text(Environment& environment, int64_t index, napi_value beside);

// Says which type was expected and what was given instead.
[[noreturn]] void mismatch(const c10::Type& type, Tag given);

// The fields of a NamedTuple by name; those left out have their defaults. The tag is read already.
c10::IValue read_named_tuple(Environment& environment, StackReader& reader, const c10::TupleTypePtr& type,
                             napi_value beside);

// { re, im } or [re, im].
c10::complex<double> read_complex(Environment& environment, StackReader& reader, napi_value beside);

// A member of an enum: itself, its name, or its value.
c10::IValue read_enum(Environment& environment, StackReader& reader, const c10::TypePtr& type, napi_value beside);

// A script object that came out of a model.
c10::IValue read_object(Environment& environment, StackReader& reader, const c10::TypePtr& type);

// The first member of the union that the value is one of.
c10::IValue read_union(Environment& environment, StackReader& reader, const c10::TypePtr& type, napi_value beside);

}  // namespace tch
