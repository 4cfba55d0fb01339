#include "convert.h"

#include <ATen/ScalarOps.h>
#include <c10/core/MemoryFormat.h>

#include <algorithm>

namespace tch {
namespace {

std::string read_text(Environment& environment, int64_t index, napi_value beside) {
  if (beside == nullptr) throw Error(code::kInternal, "text without its array; please report this");
  napi_value value;
  check(environment.env, napi_get_element(environment.env, beside, static_cast<uint32_t>(index), &value), "read text");
  size_t length = 0;
  check(environment.env, napi_get_value_string_utf8(environment.env, value, nullptr, 0, &length), "read text");
  std::string text(length, '\0');
  check(environment.env, napi_get_value_string_utf8(environment.env, value, text.data(), length + 1, &length),
        "read text");
  return text;
}

[[noreturn]] void mismatch(const c10::Type& type) {
  throw Error("ERR_TCH_TYPE", "expected a value of type " + type.annotation_str());
}

bool is_list(Tag tag) {
  switch (tag) {
    case Tag::kInts:
    case Tag::kFloats:
    case Tag::kBools:
    case Tag::kTensors:
    case Tag::kList:
    case Tag::kTuple:
      return true;
    default:
      return false;
  }
}

// Reads a homogeneous list; the element type tells how a short form of the stack is meant.
c10::IValue read_list(Environment& environment, StackReader& reader, const c10::TypePtr& element, napi_value beside) {
  const Tag tag = reader.tag();
  if (!is_list(tag)) throw Error("ERR_TCH_TYPE", "expected a list of " + element->annotation_str());
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
        mismatch(*element);
    }
  }
  return list;
}

c10::IValue read_dict(Environment& environment, StackReader& reader, const c10::TypePtr& key, const c10::TypePtr& value,
                      napi_value beside) {
  if (reader.tag() != Tag::kDict) throw Error("ERR_TCH_TYPE", "expected a Map or a plain object");
  c10::impl::GenericDict dict(key, value);
  const int64_t count = reader.integer();
  for (int64_t i = 0; i < count; ++i) {
    c10::IValue name = read_value(environment, reader, key, beside);
    dict.insert_or_assign(std::move(name), read_value(environment, reader, value, beside));
  }
  return dict;
}

// Reads an object whose keys are the names of a named tuple, in any order.
c10::IValue read_named_tuple(Environment& environment, StackReader& reader, const c10::TupleTypePtr& type, napi_value beside) {
  const auto& fields = type->schema()->arguments();
  std::vector<std::optional<c10::IValue>> found(fields.size());
  const int64_t count = reader.integer();
  for (int64_t i = 0; i < count; ++i) {
    const std::string name = read_value(environment, reader, c10::StringType::get(), beside).toStringRef();
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const c10::Argument& each) { return each.name() == name; });
    if (field == fields.end()) throw Error("ERR_TCH_TYPE", type->annotation_str() + " has no field '" + name + "'");
    found[field - fields.begin()] = read_value(environment, reader, field->type(), beside);
  }
  std::vector<c10::IValue> values;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (!found[i]) throw Error("ERR_TCH_TYPE", type->annotation_str() + " needs a field '" + fields[i].name() + "'");
    values.push_back(std::move(*found[i]));
  }
  return c10::ivalue::Tuple::createNamed(std::move(values), type);
}

c10::IValue read_tuple(Environment& environment, StackReader& reader, const c10::TypePtr& given, napi_value beside) {
  const auto type = given->expect<c10::TupleType>();
  const auto& elements = type->elements();
  const Tag tag = reader.tag();
  if (tag == Tag::kDict && type->schema() != nullptr) return read_named_tuple(environment, reader, type, beside);
  if (!is_list(tag)) mismatch(*type);
  const int64_t count = reader.integer();
  if (static_cast<size_t>(count) != elements.size()) mismatch(*type);
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

// Reads a value by its own tag: for `Any`, type variables and unions.
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
      return read_dict(environment, reader, c10::StringType::get(), c10::AnyType::get(), beside);
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
      if (tag == Tag::kNone || tag == Tag::kString || tag >= Tag::kInts) mismatch(*type);
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
        default:
          mismatch(*type);
      }
    }
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      return read_scalar(environment, reader, nullptr).toDouble();
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType: {
      const c10::Scalar scalar = read_scalar(environment, reader, nullptr);
      return scalar.toBool();
    }
    case c10::TypeKind::ComplexType:
      return c10::IValue(c10::complex<double>(read_scalar(environment, reader, nullptr).toComplexDouble()));
    case c10::TypeKind::NumberType:
      return read_scalar(environment, reader, nullptr);
    case c10::TypeKind::StringType:
      if (reader.tag() != Tag::kString) mismatch(*type);
      return read_text(environment, reader.integer(), beside);
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType:
    case c10::TypeKind::QSchemeType:
      reader.tag();
      return reader.integer();
    case c10::TypeKind::DeviceObjType: {
      if (reader.tag() != Tag::kDevice) mismatch(*type);
      const auto kind = static_cast<c10::DeviceType>(reader.integer());
      return c10::Device(kind, static_cast<c10::DeviceIndex>(reader.integer()));
    }
    case c10::TypeKind::GeneratorType:
      if (tag == Tag::kNone || tag == Tag::kDefault) {
        reader.tag();
        return c10::IValue();
      }
      if (reader.tag() != Tag::kGenerator) mismatch(*type);
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
    case c10::TypeKind::AnyType:
    case c10::TypeKind::VarType:
    case c10::TypeKind::UnionType:
      return read_any(environment, reader, beside);
    default:
      throw Error(code::kUnsupported, "an argument of type " + type->annotation_str() + " cannot be given from JavaScript yet");
  }
}

}  // namespace tch
