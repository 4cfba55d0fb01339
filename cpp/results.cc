#include "results.h"

#include <cstring>

namespace tch {

StackWriter::~StackWriter() {
  for (const auto handle : adopted_) environment_.tensors->dispose(handle);
  for (const auto handle : opaque_) environment_.opaque.remove(handle);
}

void StackWriter::write_tensor(const at::Tensor& tensor) {
  if (!tensor.defined()) return tag(Tag::kNone);
  write_handle(environment_.tensors->adopt(tensor));
}

void StackWriter::write_handle(TensorTable::Handle handle) {
  adopted_.push_back(handle);
  tag(Tag::kTensor);
  cells_.push_back(handle);
}

void StackWriter::write_handles(const std::vector<TensorTable::Handle>& handles, const c10::TupleType& type) {
  const bool named = type.schema() != nullptr;
  tag(named ? Tag::kNamedTuple : Tag::kTuple);
  cells_.push_back(static_cast<double>(handles.size()));
  for (size_t i = 0; i < handles.size(); ++i) {
    if (named) text(type.schema()->arguments()[i].name());
    write_handle(handles[i]);
  }
}

void StackWriter::text(const std::string& value) {
  tag(Tag::kString);
  cells_.push_back(static_cast<double>(texts_.size()));
  texts_.push_back(value);
}

void StackWriter::opaque(const c10::IValue& value) {
  opaque_.push_back(environment_.opaque.add(value));
  cells_.push_back(opaque_.back());
}

void StackWriter::integer(int64_t value) {
  constexpr int64_t kSafe = (int64_t{1} << 53) - 1;
  if (value >= -kSafe && value <= kSafe) {
    tag(Tag::kInt);
    cells_.push_back(static_cast<double>(value));
    return;
  }
  tag(Tag::kBigInt);
  double bits;
  std::memcpy(&bits, &value, sizeof(bits));
  cells_.push_back(bits);
}

void StackWriter::write(const c10::IValue& value, const c10::TypePtr& type) {
  if (value.isTensor()) return write_tensor(value.toTensor());
  if (value.isNone()) return tag(Tag::kNone);
  if (value.isInt()) {
    if (type != nullptr && type->kind() == c10::TypeKind::ScalarTypeType) {
      tag(Tag::kDtype);
      cells_.push_back(static_cast<double>(value.toInt()));
      return;
    }
    if (type != nullptr && type->kind() == c10::TypeKind::QSchemeType) {
      tag(Tag::kQScheme);
      cells_.push_back(static_cast<double>(value.toInt()));
      return;
    }
    return integer(value.toInt());
  }
  if (value.isDouble()) {
    tag(Tag::kFloat);
    cells_.push_back(value.toDouble());
  } else if (value.isBool()) {
    tag(Tag::kBool);
    cells_.push_back(value.toBool());
  } else if (value.isComplexDouble()) {
    const auto number = value.toComplexDouble();
    tag(Tag::kComplex);
    cells_.push_back(number.real());
    cells_.push_back(number.imag());
  } else if (value.isSymInt()) {
    integer(value.toSymInt().guard_int(__FILE__, __LINE__));
  } else if (value.isString()) {
    text(value.toStringRef());
  } else if (value.isDevice()) {
    const c10::Device device = value.toDevice();
    tag(Tag::kDevice);
    cells_.push_back(static_cast<double>(static_cast<int>(device.type())));
    cells_.push_back(device.index());
  } else if (value.isGenerator()) {
    tag(Tag::kGenerator);
    cells_.push_back(environment_.generators.add(value.toGenerator()));
  } else if (value.isList() || value.isTensorList()) {
    const auto list = value.toListRef();
    tag(Tag::kList);
    cells_.push_back(static_cast<double>(list.size()));
    const c10::TypePtr element =
        type != nullptr && type->kind() == c10::TypeKind::ListType ? type->castRaw<c10::ListType>()->getElementType() : nullptr;
    for (const auto& item : list) write(item, element);
  } else if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    const auto tuple = value.toTupleRef().type<c10::TupleType>();
    const bool named = tuple->schema() != nullptr;
    tag(named ? Tag::kNamedTuple : Tag::kTuple);
    cells_.push_back(static_cast<double>(elements.size()));
    for (size_t i = 0; i < elements.size(); ++i) {
      if (named) text(tuple->schema()->arguments()[i].name());
      write(elements[i], nullptr);
    }
  } else if (value.isGenericDict()) {
    const auto dict = value.toGenericDict();
    tag(Tag::kDict);
    cells_.push_back(static_cast<double>(dict.size()));
    for (const auto& entry : dict) {
      write(entry.key(), nullptr);
      write(entry.value(), nullptr);
    }
  } else if (value.isEnum()) {
    const auto member = value.toEnumHolder();
    tag(Tag::kEnum);
    text(member->type()->qualifiedClassName().name());
    text(member->name());
    write(member->value(), nullptr);
  } else if (value.isFuture()) {
    tag(Tag::kFuture);
    opaque(value);
  } else if (value.isObject()) {
    tag(Tag::kObject);
    opaque(value);
    text(value.toObjectRef().name());
  } else {
    throw Error(code::kUnsupported, "a result of type " + value.tagKind() + " cannot be given to JavaScript yet");
  }
}

napi_value StackWriter::commit(size_t base) {
  napi_env env = environment_.env;
  napi_value out;
  if (base + cells_.size() <= environment_.stack_size) {
    std::memcpy(environment_.stack + base, cells_.data(), cells_.size() * sizeof(double));
    check(env, napi_create_double(env, static_cast<double>(cells_.size()), &out), "return a count");
  } else {
    void* data;
    napi_value buffer;
    check(env, napi_create_arraybuffer(env, cells_.size() * sizeof(double), &data, &buffer), "return a long result");
    std::memcpy(data, cells_.data(), cells_.size() * sizeof(double));
    check(env, napi_create_typedarray(env, napi_float64_array, cells_.size(), buffer, 0, &out), "return a long result");
  }
  if (!texts_.empty()) {
    napi_value pair;
    napi_value texts;
    check(env, napi_create_array_with_length(env, texts_.size(), &texts), "return text");
    for (size_t i = 0; i < texts_.size(); ++i) {
      napi_value value;
      check(env, napi_create_string_utf8(env, texts_[i].data(), texts_[i].size(), &value), "return text");
      check(env, napi_set_element(env, texts, static_cast<uint32_t>(i), value), "return text");
    }
    check(env, napi_create_array_with_length(env, 2, &pair), "return text");
    check(env, napi_set_element(env, pair, 0, out), "return text");
    check(env, napi_set_element(env, pair, 1, texts), "return text");
    out = pair;
  }
  adopted_.clear();
  opaque_.clear();
  return out;
}

}  // namespace tch
