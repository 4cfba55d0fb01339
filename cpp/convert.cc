#include "convert.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/enum_type.h>
#include <c10/core/MemoryFormat.h>

#include "dtype.h"
#include "model_values.h"

namespace tch {
namespace {

// What read_scalar takes, checked before it: the error then names the type.
void require_number(const c10::Type& type, Tag tag) {
  if (tag != Tag::kTensor && (tag < Tag::kInt || tag > Tag::kComplex)) mismatch(type, tag);
}

std::optional<c10::ScalarType> dtype_named(const std::string& name) {
#define TCH_NAMED(text, type, array, lanes) \
  if (name == text) return c10::ScalarType::type;
  TCH_FORALL_DTYPES(TCH_NAMED)
#undef TCH_NAMED
  return std::nullopt;
}

// Reads a homogeneous list; the element type tells how a short form of the stack is meant.
c10::IValue read_list(Environment& environment, StackReader& reader, const c10::TypePtr& element, napi_value beside) {
  const Tag tag = reader.tag();
  if (tag != Tag::kList && tag != Tag::kTuple && (tag < Tag::kInts || tag > Tag::kTensors)) {
    mismatch(*c10::ListType::create(element), tag);
  }
  const int64_t count = reader.integer();
  switch (element->kind()) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      if (tag == Tag::kInts) {
        c10::List<int64_t> list;
        list.reserve(count);
        const double* numbers = reader.numbers(count);
        for (int64_t i = 0; i < count; ++i) list.push_back(static_cast<int64_t>(numbers[i]));
        return list;
      }
      break;
    case c10::TypeKind::FloatType:
      if (tag == Tag::kInts || tag == Tag::kFloats) {
        c10::List<double> list;
        list.reserve(count);
        const double* numbers = reader.numbers(count);
        for (int64_t i = 0; i < count; ++i) list.push_back(numbers[i]);
        return list;
      }
      break;
    case c10::TypeKind::BoolType:
      if (tag == Tag::kBools) {
        c10::List<bool> list;
        list.reserve(count);
        const double* numbers = reader.numbers(count);
        for (int64_t i = 0; i < count; ++i) list.push_back(numbers[i] != 0);
        return list;
      }
      break;
    case c10::TypeKind::TensorType:
      if (tag == Tag::kTensors) {
        c10::List<at::Tensor> list;
        list.reserve(count);
        const double* handles = reader.numbers(count);
        for (int64_t i = 0; i < count; ++i) {
          list.push_back(environment.tensors->get(static_cast<TensorTable::Handle>(handles[i])));
        }
        return list;
      }
      break;
    case c10::TypeKind::OptionalType:
      if (tag == Tag::kTensors && element->castRaw<c10::OptionalType>()->getElementType()->kind() == c10::TypeKind::TensorType) {
        c10::List<std::optional<at::Tensor>> list;
        list.reserve(count);
        const double* handles = reader.numbers(count);
        for (int64_t i = 0; i < count; ++i) {
          if (handles[i] < 0) {
            list.push_back(std::nullopt);
          } else {
            list.push_back(environment.tensors->get(static_cast<TensorTable::Handle>(handles[i])));
          }
        }
        return list;
      }
      break;
    default:
      break;
  }
  c10::impl::GenericList list(element);
  if (tag == Tag::kList || tag == Tag::kTuple) {
    for (int64_t i = 0; i < count; ++i) list.push_back(read_value(environment, reader, element, beside));
    return list;
  }
  // A list of plain numbers for a type that also takes other things (Scalar, Any, Union).
  const double* numbers = reader.numbers(count);
  for (int64_t i = 0; i < count; ++i) {
    switch (tag) {
      case Tag::kInts:
        list.push_back(c10::IValue(static_cast<int64_t>(numbers[i])));
        break;
      case Tag::kFloats:
        list.push_back(c10::IValue(numbers[i]));
        break;
      case Tag::kBools:
        list.push_back(c10::IValue(numbers[i] != 0));
        break;
      case Tag::kTensors:
        if (numbers[i] < 0) {
          list.push_back(c10::IValue());
        } else {
          list.push_back(c10::IValue(environment.tensors->get(static_cast<TensorTable::Handle>(numbers[i]))));
        }
        break;
      default:
        mismatch(*c10::ListType::create(element), tag);
    }
  }
  return list;
}

c10::IValue read_dict(Environment& environment, StackReader& reader, const c10::TypePtr& key, const c10::TypePtr& value,
                      napi_value beside) {
  const Tag tag = reader.tag();
  if (tag != Tag::kDict && tag != Tag::kNamedTuple) mismatch(*c10::DictType::create(key, value), tag);
  c10::impl::GenericDict dict(key, value);
  const int64_t count = reader.integer();
  for (int64_t i = 0; i < count; ++i) {
    c10::IValue name = read_value(environment, reader, key, beside);
    dict.insert_or_assign(std::move(name), read_value(environment, reader, value, beside));
  }
  return dict;
}

c10::IValue read_tuple(Environment& environment, StackReader& reader, const c10::TypePtr& given, napi_value beside) {
  const auto type = given->expect<c10::TupleType>();
  const auto& elements = type->elements();
  const Tag tag = reader.tag();
  if ((tag == Tag::kDict || tag == Tag::kNamedTuple) && type->schema() != nullptr) {
    return read_named_tuple(environment, reader, type, beside);
  }
  if (tag != Tag::kList && tag != Tag::kTuple && (tag < Tag::kInts || tag > Tag::kTensors)) mismatch(*type, tag);
  const int64_t count = reader.integer();
  if (static_cast<size_t>(count) != elements.size()) {
    throw Error("ERR_TCH_TYPE", "expected " + type->annotation_str() + ", an array of " + std::to_string(elements.size()) +
                                    " values, not of " + std::to_string(count));
  }
  std::vector<c10::IValue> values;
  values.reserve(count);
  if (tag == Tag::kList || tag == Tag::kTuple) {
    for (const auto& element : elements) values.push_back(read_value(environment, reader, element, beside));
  } else {
    // A short form of equal elements: give each the tag it stands for.
    const Tag each = tag == Tag::kInts     ? Tag::kInt
                     : tag == Tag::kFloats ? Tag::kFloat
                     : tag == Tag::kBools  ? Tag::kBool
                                           : Tag::kTensor;
    const double* numbers = reader.numbers(count);
    for (int64_t i = 0; i < count; ++i) {
      const double cell[2] = {static_cast<double>(static_cast<int>(each == Tag::kTensor && numbers[i] < 0 ? Tag::kNone : each)),
                              numbers[i]};
      StackReader one(cell, cell + 2);
      values.push_back(read_value(environment, one, elements[i], beside));
    }
  }

  if (type->schema() != nullptr) return c10::ivalue::Tuple::createNamed(std::move(values), type);
  return c10::ivalue::Tuple::create(std::move(values));
}

// Keys of a dictionary whose type nothing tells have the type of the first.
c10::TypePtr key_type(StackReader reader) {
  reader.tag();
  if (reader.integer() == 0) return c10::StringType::get();
  switch (reader.peek()) {
    case Tag::kInt:
    case Tag::kBigInt:
      return c10::IntType::get();
    case Tag::kFloat:
      return c10::FloatType::get();
    case Tag::kBool:
      return c10::BoolType::get();
    case Tag::kTensor:
      return c10::TensorType::get();
    default:
      return c10::StringType::get();
  }
}

// Reads a value by its own tag: for `Any` and type variables.
c10::IValue read_any(Environment& environment, StackReader& reader, napi_value beside) {
  switch (reader.peek()) {
    case Tag::kTensor:
      return read_value(environment, reader, c10::TensorType::get(), beside);
    case Tag::kInt:
    case Tag::kBigInt:
      return read_value(environment, reader, c10::IntType::get(), beside);
    case Tag::kFloat:
      return read_value(environment, reader, c10::FloatType::get(), beside);
    case Tag::kBool:
      return read_value(environment, reader, c10::BoolType::get(), beside);
    case Tag::kComplex:
      return read_value(environment, reader, c10::ComplexType::get(), beside);
    case Tag::kString:
      return read_value(environment, reader, c10::StringType::get(), beside);
    case Tag::kInts:
      return read_list(environment, reader, c10::IntType::get(), beside);
    case Tag::kFloats:
      return read_list(environment, reader, c10::FloatType::get(), beside);
    case Tag::kBools:
      return read_list(environment, reader, c10::BoolType::get(), beside);
    case Tag::kTensors:
      return read_list(environment, reader, c10::TensorType::get(), beside);
    case Tag::kList:
      return read_list(environment, reader, c10::AnyType::get(), beside);
    case Tag::kDict:
      return read_dict(environment, reader, key_type(reader), c10::AnyType::get(), beside);
    case Tag::kObject:
      return read_object(environment, reader, c10::AnyType::get());
    case Tag::kEnum:
      throw Error(code::kUnsupported, "a member of an enum can only be given where its enum is expected");
    case Tag::kDevice:
      return read_value(environment, reader, c10::DeviceObjType::get(), beside);
    case Tag::kGenerator:
      return read_value(environment, reader, c10::GeneratorType::get(), beside);
    case Tag::kNone:
    case Tag::kDefault:
      reader.tag();
      return c10::IValue();
    default:
      reader.tag();
      return reader.integer();
  }
}

}  // namespace

at::Tensor wrap_number(const c10::Scalar& scalar) {
  at::Tensor tensor = c10::scalar_to_tensor(scalar);
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

c10::Scalar read_scalar(Environment& environment, StackReader& reader, const c10::IValue* fallback) {
  switch (reader.tag()) {
    case Tag::kInt:
      return c10::Scalar(reader.integer());
    case Tag::kBigInt:
      return c10::Scalar(reader.bits());
    case Tag::kFloat:
      return c10::Scalar(reader.number());
    case Tag::kBool:
      return c10::Scalar(reader.number() != 0);
    case Tag::kComplex: {
      const double real = reader.number();
      return c10::Scalar(c10::complex<double>(real, reader.number()));
    }
    case Tag::kTensor:
      return environment.tensors->get(static_cast<TensorTable::Handle>(reader.number())).item();
    case Tag::kDefault:
      if (fallback != nullptr) return fallback->toScalar();
      [[fallthrough]];
    default:
      throw Error("ERR_TCH_TYPE", "expected a number");
  }
}

c10::IValue read_value(Environment& environment, StackReader& reader, const c10::TypePtr& type, napi_value beside) {
  const Tag tag = reader.peek();
  switch (type->kind()) {
    case c10::TypeKind::OptionalType:
      if (tag == Tag::kNone || tag == Tag::kDefault) {
        reader.tag();
        return c10::IValue();
      }
      return read_value(environment, reader, type->castRaw<c10::OptionalType>()->getElementType(), beside);
    case c10::TypeKind::TensorType:
      if (tag == Tag::kTensor) {
        reader.tag();
        return environment.tensors->get(static_cast<TensorTable::Handle>(reader.number()));
      }
      // An optional tensor has a type of its own: only an argument left to its default is none at all.
      if (tag == Tag::kDefault) {
        reader.tag();
        return at::Tensor();
      }
      if (tag == Tag::kNone || tag == Tag::kString || tag >= Tag::kInts) mismatch(*type, tag);
      return wrap_number(read_scalar(environment, reader, nullptr));
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: {
      switch (reader.tag()) {
        case Tag::kInt:
        case Tag::kBool:
        case Tag::kDtype:
        case Tag::kLayout:
        case Tag::kMemoryFormat:
        case Tag::kQScheme:
          return reader.integer();
        case Tag::kBigInt:
          return reader.bits();
        case Tag::kTensor:
          return environment.tensors->get(static_cast<TensorTable::Handle>(reader.number())).item().toLong();
        case Tag::kString:
          // TorchScript knows dtypes as integers.
          if (const auto dtype = dtype_named(read_text(environment, reader.integer(), beside))) return static_cast<int64_t>(*dtype);
          mismatch(*type, tag);
        default:
          mismatch(*type, tag);
      }
    }
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      require_number(*type, tag);
      return read_scalar(environment, reader, nullptr).toDouble();
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType: {
      require_number(*type, tag);
      const c10::Scalar scalar = read_scalar(environment, reader, nullptr);
      return scalar.toBool();
    }
    case c10::TypeKind::ComplexType:
      // { re, im }, or the pair that results have.
      if (tag == Tag::kDict || tag == Tag::kList) return read_complex(environment, reader, beside);
      require_number(*type, tag);
      return c10::IValue(c10::complex<double>(read_scalar(environment, reader, nullptr).toComplexDouble()));
    case c10::TypeKind::NumberType:
      require_number(*type, tag);
      return read_scalar(environment, reader, nullptr);
    case c10::TypeKind::StringType:
      if (reader.tag() != Tag::kString) mismatch(*type, tag);
      return read_text(environment, reader.integer(), beside);
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType:
    case c10::TypeKind::QSchemeType:
      reader.tag();
      return reader.integer();
    case c10::TypeKind::DeviceObjType: {
      reader.tag();
      if (tag == Tag::kString) return c10::Device(read_text(environment, reader.integer(), beside));
      if (tag != Tag::kDevice) mismatch(*type, tag);
      const auto kind = static_cast<c10::DeviceType>(reader.integer());
      return c10::Device(kind, static_cast<c10::DeviceIndex>(reader.integer()));
    }
    case c10::TypeKind::GeneratorType:
      if (tag == Tag::kNone || tag == Tag::kDefault) {
        reader.tag();
        return c10::IValue();
      }
      if (reader.tag() != Tag::kGenerator) mismatch(*type, tag);
      return environment.generators.get(static_cast<int32_t>(reader.number()), "generator");
    case c10::TypeKind::ListType:
      return read_list(environment, reader, type->castRaw<c10::ListType>()->getElementType(), beside);
    case c10::TypeKind::TupleType:
      return read_tuple(environment, reader, type, beside);
    case c10::TypeKind::DictType: {
      const auto* dict = type->castRaw<c10::DictType>();
      return read_dict(environment, reader, dict->getKeyType(), dict->getValueType(), beside);
    }
    case c10::TypeKind::NoneType:
      reader.tag();
      return c10::IValue();
    case c10::TypeKind::EnumType:
      return read_enum(environment, reader, type, beside);
    case c10::TypeKind::ClassType:
    case c10::TypeKind::InterfaceType:
      return read_object(environment, reader, type);
    case c10::TypeKind::UnionType:
      return read_union(environment, reader, type, beside);
    case c10::TypeKind::AnyType:
    case c10::TypeKind::VarType:
      return read_any(environment, reader, beside);
    default:
      throw Error(code::kUnsupported, "an argument of type " + type->annotation_str() + " cannot be given from JavaScript yet");
  }
}

}  // namespace tch
