#include "model_values.h"

#include <ATen/core/enum_type.h>

#include "convert.h"

namespace tch {
namespace {

const char* noun(Tag tag) {
  switch (tag) {
    case Tag::kNone:
    case Tag::kDefault:
      return "null";
    case Tag::kTensor:
      return "a Tensor";
    case Tag::kInt:
    case Tag::kBigInt:
      return "an integer";
    case Tag::kFloat:
      return "a number that is no integer";
    case Tag::kBool:
      return "a boolean";
    case Tag::kComplex:
      return "a complex number";
    case Tag::kString:
      return "text";
    case Tag::kDict:
      return "a Map or an object";
    case Tag::kObject:
      return "a script object";
    case Tag::kEnum:
      return "a member of an enum";
    case Tag::kGenerator:
      return "a Generator";
    case Tag::kDevice:
      return "a device";
    default:
      return "an array";
  }
}

// Whether the next value is one of `type`, by its tag and its first element: how a member of a union
// is chosen. `lenient` also takes an integer for a float. The reader is a copy.
bool fits(StackReader reader, const c10::Type& type, bool lenient) {
  const StackReader whole = reader;
  const Tag tag = reader.tag();
  const bool array = tag == Tag::kList || tag == Tag::kTuple;
  const bool object = tag == Tag::kDict || tag == Tag::kNamedTuple;
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return tag == Tag::kTensor;
    case c10::TypeKind::IntType:
      return tag == Tag::kInt || tag == Tag::kBigInt;
    case c10::TypeKind::FloatType:
      return tag == Tag::kFloat || (lenient && tag == Tag::kInt);
    case c10::TypeKind::ComplexType:
      return tag == Tag::kComplex || (lenient && (tag == Tag::kInt || tag == Tag::kFloat));
    case c10::TypeKind::BoolType:
      return tag == Tag::kBool;
    case c10::TypeKind::NumberType:
      return tag >= Tag::kInt && tag <= Tag::kComplex && tag != Tag::kBool;
    case c10::TypeKind::StringType:
      return tag == Tag::kString;
    case c10::TypeKind::NoneType:
      return tag == Tag::kNone || tag == Tag::kDefault;
    case c10::TypeKind::DeviceObjType:
      return tag == Tag::kDevice || (lenient && tag == Tag::kString);
    case c10::TypeKind::GeneratorType:
      return tag == Tag::kGenerator;
    case c10::TypeKind::EnumType:
      return tag == Tag::kEnum || (lenient && (tag == Tag::kString || tag == Tag::kInt || tag == Tag::kFloat));
    case c10::TypeKind::ClassType:
    case c10::TypeKind::InterfaceType:
      return tag == Tag::kObject;
    case c10::TypeKind::ListType:
      return array && (reader.integer() == 0 || fits(reader, *type.containedType(0), lenient));
    case c10::TypeKind::TupleType: {
      if (object) return type.castRaw<c10::TupleType>()->schema() != nullptr;
      if (!array || static_cast<size_t>(reader.integer()) != type.containedTypeSize()) return false;
      return type.containedTypeSize() == 0 || fits(reader, *type.containedType(0), lenient);
    }
    case c10::TypeKind::DictType:
      return object && (reader.integer() == 0 || fits(reader, *type.containedType(0), lenient));
    case c10::TypeKind::OptionalType:
    case c10::TypeKind::UnionType: {
      for (const auto& member : type.containedTypes()) {
        if (fits(whole, *member, lenient)) return true;
      }
      return false;
    }
    default:
      return type.kind() == c10::TypeKind::AnyType;
  }
}

}  // namespace

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

void mismatch(const c10::Type& type, Tag given) {
  throw Error("ERR_TCH_TYPE", "expected a value of type " + type.annotation_str() + ", not " + noun(given));
}

c10::IValue read_named_tuple(Environment& environment, StackReader& reader, const c10::TupleTypePtr& type,
                             napi_value beside) {
  const auto& fields = type->schema()->arguments();
  std::vector<std::optional<c10::IValue>> given(fields.size());
  const int64_t count = reader.integer();
  for (int64_t i = 0; i < count; ++i) {
    if (reader.tag() != Tag::kString) throw Error("ERR_TCH_TYPE", "fields of " + type->annotation_str() + " are named by text");
    const std::string name = read_text(environment, reader.integer(), beside);
    size_t at = 0;
    while (at < fields.size() && fields[at].name() != name) ++at;
    if (at == fields.size()) throw Error("ERR_TCH_TYPE", type->annotation_str() + " has no field '" + name + "'");
    with_context("field '" + name + "': ", [&] { given[at] = read_value(environment, reader, type->elements()[at], beside); });
  }
  std::vector<c10::IValue> values;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (!given[i]) given[i] = fields[i].default_value();
    if (!given[i]) throw Error("ERR_TCH_TYPE", "field '" + fields[i].name() + "' of " + type->annotation_str() + " is missing");
    values.push_back(std::move(*given[i]));
  }
  return c10::ivalue::Tuple::createNamed(std::move(values), type);
}

c10::complex<double> read_complex(Environment& environment, StackReader& reader, napi_value beside) {
  const Tag tag = reader.tag();
  if (reader.integer() != 2) mismatch(*c10::ComplexType::get(), tag);
  double parts[2] = {0, 0};
  for (int i = 0; i < 2; ++i) {
    int at = i;
    if (tag == Tag::kDict) {
      const Tag key = reader.tag();
      const std::string name = key == Tag::kString ? read_text(environment, reader.integer(), beside) : std::string();
      if (name != "re" && name != "im") mismatch(*c10::ComplexType::get(), tag);
      at = name == "re" ? 0 : 1;
    }
    parts[at] = read_value(environment, reader, c10::FloatType::get(), beside).toDouble();
  }
  return {parts[0], parts[1]};
}

c10::IValue read_enum(Environment& environment, StackReader& reader, const c10::TypePtr& given, napi_value beside) {
  const auto type = given->expect<c10::EnumType>();
  const Tag tag = reader.tag();
  std::string text;
  c10::IValue value;
  if (tag == Tag::kEnum) {
    reader.tag();
    reader.number();
    reader.tag();
    text = read_text(environment, reader.integer(), beside);
    read_value(environment, reader, type->getValueType(), beside);
  } else if (tag == Tag::kString) {
    value = text = read_text(environment, reader.integer(), beside);
  } else if (tag == Tag::kInt) {
    value = reader.integer();
    if (type->getValueType()->kind() == c10::TypeKind::FloatType) value = static_cast<double>(value.toInt());
  } else if (tag == Tag::kFloat) {
    value = reader.number();
  } else {
    mismatch(*type, tag);
  }
  const auto member = [&](const c10::EnumNameValue& found) {
    return c10::IValue(c10::make_intrusive<c10::ivalue::EnumHolder>(type, found.first, found.second));
  };
  for (const auto& each : type->enumNamesValues()) {
    if (!text.empty() && each.first == text) return member(each);
  }
  std::string names;
  for (const auto& each : type->enumNamesValues()) {
    if (tag != Tag::kEnum && each.second.tagKind() == value.tagKind() && each.second == value) return member(each);
    names += (names.empty() ? "" : ", ") + each.first;
  }
  throw Error("ERR_TCH_TYPE", "expected a member of " + type->qualifiedClassName().name() + " (" + names + ")");
}

c10::IValue read_object(Environment& environment, StackReader& reader, const c10::TypePtr& type) {
  const Tag tag = reader.tag();
  if (tag != Tag::kObject) mismatch(*type, tag);
  const c10::IValue& value = environment.opaque.get(static_cast<int32_t>(reader.number()), "script object");
  if (type->kind() != c10::TypeKind::AnyType && !value.type()->isSubtypeOf(*type)) {
    throw Error("ERR_TCH_TYPE", "expected a value of type " + type->annotation_str() + ", not of type " + value.type()->annotation_str());
  }
  return value;
}

c10::IValue read_union(Environment& environment, StackReader& reader, const c10::TypePtr& type, napi_value beside) {
  for (const bool lenient : {false, true}) {
    for (const auto& member : type->containedTypes()) {
      if (fits(reader, *member, lenient)) return read_value(environment, reader, member, beside);
    }
  }
  mismatch(*type, reader.peek());
}

}  // namespace tch
