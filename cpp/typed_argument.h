// Reads one argument of the stack as the C++ type that an unboxed kernel takes.
//
// Each specialisation holds what it reads for the length of the call and converts to the
// parameter type; `fallback` is the schema's default.
#pragma once

#include <ATen/EmptyTensor.h>
#include <ATen/core/IListRef.h>
#include <ATen/core/Tensor.h>
#include <c10/core/MemoryFormat.h>
#include <c10/util/OptionalArrayRef.h>
#include <c10/util/SmallVector.h>

#include <optional>

#include "argument_stack.h"
#include "convert.h"
#include "environment.h"

namespace tch {

using Fallback = const c10::IValue*;

// The tensor of a handle, ready to be computed with. A tensor without autograd metadata is in no
// graph, forward or backward.
inline const at::Tensor& operand(Environment& environment, double handle) {
  const at::Tensor& tensor = environment.tensors->get(static_cast<TensorTable::Handle>(handle));
  environment.pins->require_attached(tensor);
  environment.in_graph |= tensor.unsafeGetTensorImpl()->autograd_meta() != nullptr;
  environment.operand_dtype = tensor.scalar_type();
  return tensor;
}

// A number beside a float32 or float64 operand is made in that dtype at once: the kernel would
// convert it, by a copy that costs more than the operator. The value is rounded once either way.
inline at::Tensor number_operand(Environment& environment, const c10::Scalar& scalar) {
  const auto dtype = environment.operand_dtype;
  if ((dtype != at::kFloat && dtype != at::kDouble) || scalar.isComplex()) return wrap_number(scalar);
  at::Tensor tensor = at::detail::empty_cpu({}, dtype, false, std::nullopt);
  if (dtype == at::kFloat) {
    *tensor.mutable_data_ptr<float>() = scalar.isIntegral(true) ? static_cast<float>(scalar.toLong()) : static_cast<float>(scalar.toDouble());
  } else {
    *tensor.mutable_data_ptr<double>() = scalar.toDouble();
  }
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

[[noreturn]] inline void wrong_argument(const char* expected) {
  throw Error("ERR_TCH_TYPE", std::string("expected ") + expected);
}

inline bool absent(StackReader& reader) {
  const Tag tag = reader.peek();
  if (tag != Tag::kNone && tag != Tag::kDefault) return false;
  reader.tag();
  return true;
}

template <class T>
struct TypedArgument;

template <>
struct TypedArgument<const at::Tensor&> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (reader.peek() == Tag::kTensor) {
      reader.tag();
      tensor = &operand(environment, reader.number());
    } else {
      own = number_operand(environment, read_scalar(environment, reader, nullptr));
      tensor = &own;
    }
  }
  const at::Tensor& get() const { return *tensor; }
  const at::Tensor* tensor;
  at::Tensor own;
};

template <>
struct TypedArgument<at::Tensor&> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (reader.tag() != Tag::kTensor) wrong_argument("a Tensor to write to");
    // A copy of the handle, not of the data: the kernel may swap what the reference holds.
    tensor = operand(environment, reader.number());
  }
  at::Tensor& get() { return tensor; }
  at::Tensor tensor;
};

template <>
struct TypedArgument<const std::optional<at::Tensor>&> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (absent(reader)) return;
    if (reader.tag() != Tag::kTensor) wrong_argument("a Tensor or null");
    tensor = operand(environment, reader.number());
  }
  const std::optional<at::Tensor>& get() const { return tensor; }
  std::optional<at::Tensor> tensor;
};

struct TensorListArgument {
  TensorListArgument(Environment& environment, StackReader& reader) {
    if (reader.tag() != Tag::kTensors) wrong_argument("an array of Tensors");
    const int64_t count = reader.integer();
    const double* handles = reader.numbers(count);
    tensors.reserve(count);
    for (int64_t i = 0; i < count; ++i) {
      tensors.push_back(operand(environment, handles[i]));
    }
  }
  c10::SmallVector<at::Tensor, 8> tensors;
};

template <>
struct TypedArgument<at::TensorList> : TensorListArgument {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) : TensorListArgument(environment, reader) {}
  at::TensorList get() const { return tensors; }
};

template <>
struct TypedArgument<const at::ITensorListRef&> : TensorListArgument {
  TypedArgument(Environment& environment, StackReader& reader, Fallback)
      : TensorListArgument(environment, reader), list(at::TensorList(tensors)) {}
  const at::ITensorListRef& get() const { return list; }
  at::ITensorListRef list;
};

template <>
struct TypedArgument<const at::Scalar&> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback fallback)
      : scalar(read_scalar(environment, reader, fallback)) {}
  const at::Scalar& get() const { return scalar; }
  at::Scalar scalar;
};

template <>
struct TypedArgument<const std::optional<at::Scalar>&> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (!absent(reader)) scalar = read_scalar(environment, reader, nullptr);
  }
  const std::optional<at::Scalar>& get() const { return scalar; }
  std::optional<at::Scalar> scalar;
};

inline int64_t read_int(Environment& environment, StackReader& reader, Fallback fallback) {
  switch (reader.tag()) {
    case Tag::kInt:
    case Tag::kBool:
      return reader.integer();
    case Tag::kBigInt:
      return reader.bits();
    case Tag::kTensor:
      return environment.tensors->get(static_cast<TensorTable::Handle>(reader.number())).item().toLong();
    case Tag::kDefault:
      if (fallback != nullptr && fallback->isInt()) return fallback->toInt();
      [[fallthrough]];
    default:
      wrong_argument("an integer");
  }
}

template <>
struct TypedArgument<int64_t> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback fallback)
      : value(read_int(environment, reader, fallback)) {}
  int64_t get() const { return value; }
  int64_t value;
};

template <>
struct TypedArgument<c10::SymInt> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback fallback)
      : value(read_int(environment, reader, fallback)) {}
  c10::SymInt get() const { return c10::SymInt(value); }
  int64_t value;
};

template <>
struct TypedArgument<std::optional<int64_t>> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (!absent(reader)) value = read_int(environment, reader, nullptr);
  }
  std::optional<int64_t> get() const { return value; }
  std::optional<int64_t> value;
};

template <>
struct TypedArgument<std::optional<c10::SymInt>> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (!absent(reader)) value = c10::SymInt(read_int(environment, reader, nullptr));
  }
  std::optional<c10::SymInt> get() const { return value; }
  std::optional<c10::SymInt> value;
};

template <>
struct TypedArgument<double> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback fallback)
      : value(read_scalar(environment, reader, fallback).toDouble()) {}
  double get() const { return value; }
  double value;
};

template <>
struct TypedArgument<bool> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback fallback)
      : value(reader.peek() == Tag::kDefault && fallback != nullptr
                  ? (reader.tag(), fallback->toBool())
                  : read_scalar(environment, reader, nullptr).toBool()) {}
  bool get() const { return value; }
  bool value;
};

template <class Element>
struct IntListArgument {
  // Returns false when the argument is absent.
  bool read(StackReader& reader, Fallback fallback) {
    const Tag tag = reader.tag();
    if (tag == Tag::kInts) {
      const int64_t count = reader.integer();
      const double* numbers = reader.numbers(count);
      values.reserve(count);
      for (int64_t i = 0; i < count; ++i) values.push_back(Element(static_cast<int64_t>(numbers[i])));
      return true;
    }
    if (tag == Tag::kDefault && fallback != nullptr && fallback->isIntList()) {
      for (const c10::IValue& value : fallback->toListRef()) values.push_back(Element(value.toInt()));
      return true;
    }
    if (tag == Tag::kNone || tag == Tag::kDefault) return false;
    wrong_argument("an array of integers");
  }
  c10::SmallVector<Element, 6> values;
};

template <>
struct TypedArgument<at::IntArrayRef> : IntListArgument<int64_t> {
  TypedArgument(Environment&, StackReader& reader, Fallback fallback) {
    if (!read(reader, fallback)) wrong_argument("an array of integers");
  }
  at::IntArrayRef get() const { return values; }
};

template <>
struct TypedArgument<c10::SymIntArrayRef> : IntListArgument<c10::SymInt> {
  TypedArgument(Environment&, StackReader& reader, Fallback fallback) {
    if (!read(reader, fallback)) wrong_argument("an array of integers");
  }
  c10::SymIntArrayRef get() const { return values; }
};

template <>
struct TypedArgument<at::OptionalIntArrayRef> : IntListArgument<int64_t> {
  TypedArgument(Environment&, StackReader& reader, Fallback fallback) : given(read(reader, fallback)) {}
  at::OptionalIntArrayRef get() const { return given ? at::OptionalIntArrayRef(values) : at::OptionalIntArrayRef(); }
  bool given;
};

// dtype, layout, device, pin_memory, memory_format: a code, or absent.
template <class Enum>
struct OptionalCode {
  OptionalCode(Environment&, StackReader& reader, Fallback) {
    if (absent(reader)) return;
    reader.tag();
    value = static_cast<Enum>(reader.integer());
  }
  std::optional<Enum> get() const { return value; }
  std::optional<Enum> value;
};
template <>
struct TypedArgument<at::ScalarType> {
  TypedArgument(Environment&, StackReader& reader, Fallback) {
    if (reader.tag() != Tag::kDtype) wrong_argument("a dtype");
    value = static_cast<at::ScalarType>(reader.integer());
  }
  at::ScalarType get() const { return value; }
  at::ScalarType value;
};

template <>
struct TypedArgument<std::optional<at::ScalarType>> : OptionalCode<at::ScalarType> {
  using OptionalCode::OptionalCode;
};
template <>
struct TypedArgument<std::optional<at::Layout>> : OptionalCode<at::Layout> {
  using OptionalCode::OptionalCode;
};
template <>
struct TypedArgument<std::optional<at::MemoryFormat>> : OptionalCode<at::MemoryFormat> {
  using OptionalCode::OptionalCode;
};
template <>
struct TypedArgument<std::optional<bool>> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (!absent(reader)) value = read_scalar(environment, reader, nullptr).toBool();
  }
  std::optional<bool> get() const { return value; }
  std::optional<bool> value;
};
template <>
struct TypedArgument<std::optional<double>> {
  TypedArgument(Environment& environment, StackReader& reader, Fallback) {
    if (!absent(reader)) value = read_scalar(environment, reader, nullptr).toDouble();
  }
  std::optional<double> get() const { return value; }
  std::optional<double> value;
};
template <>
struct TypedArgument<std::optional<at::Device>> {
  TypedArgument(Environment&, StackReader& reader, Fallback) {
    if (absent(reader)) return;
    if (reader.tag() != Tag::kDevice) wrong_argument("a device");
    const auto kind = static_cast<at::DeviceType>(reader.integer());
    value = at::Device(kind, static_cast<at::DeviceIndex>(reader.integer()));
  }
  std::optional<at::Device> get() const { return value; }
  std::optional<at::Device> value;
};

}  // namespace tch
