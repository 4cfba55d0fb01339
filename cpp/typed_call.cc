#include "typed_call.h"

#include <ATen/core/LegacyTypeDispatch.h>

#include <type_traits>
#include <utility>

#include "typed_argument.h"

namespace tch {
namespace {

using T = const at::Tensor&;
using MutableT = at::Tensor&;
using OptT = const std::optional<at::Tensor>&;
using S = const at::Scalar&;
using OptS = const std::optional<at::Scalar>&;
using I = int64_t;
using Sym = c10::SymInt;
using Ints = at::IntArrayRef;
using Syms = c10::SymIntArrayRef;
using OptInts = at::OptionalIntArrayRef;
using B = bool;
using D = double;
using Dtype = std::optional<at::ScalarType>;
using Layout = std::optional<at::Layout>;
using Device = std::optional<at::Device>;
using Pin = std::optional<bool>;
using Format = std::optional<at::MemoryFormat>;

template <size_t, class P>
struct Held {
  Held(Environment& environment, StackReader& reader, Fallback fallback) : value(environment, reader, fallback) {}
  TypedArgument<P> value;
};

// Base classes are initialised in order, so the arguments are read in order and never moved.
template <class Order, class... A>
struct Arguments;
template <size_t... N, class... A>
struct Arguments<std::index_sequence<N...>, A...> : Held<N, A>... {
  Arguments(Environment& environment, StackReader& reader, const std::vector<c10::IValue>& defaults)
      : Held<N, A>(environment, reader, &defaults[N])... {}
};

template <class R, class... A, size_t... N>
at::Tensor call_with(const TypedCall& self, Environment& environment, StackReader& reader,
                     const std::vector<c10::IValue>& defaults, std::index_sequence<N...> order) {
  // A trace has to see each call exactly once and whole; transforms see every one.
  environment.in_graph = environment.tracing || environment.transforms;
  environment.operand_dtype = at::ScalarType::Undefined;
  Arguments<decltype(order), A...> arguments(environment, reader, defaults);
  const auto& typed = *static_cast<const c10::TypedOperatorHandle<R(A...)>*>(self.handle.get());
  if constexpr (std::is_reference_v<R>) {
    typed.call(static_cast<Held<N, A>&>(arguments).value.get()...);
    return at::Tensor();
  } else {
    if (self.graph != Graph::kAlways && !environment.in_graph) {
      const at::AutoDispatchBelowADInplaceOrView below;
      at::Tensor result = typed.call(static_cast<Held<N, A>&>(arguments).value.get()...);
      if (self.graph == Graph::kNever || !shares_storage(result)) return result;
    }
    return typed.call(static_cast<Held<N, A>&>(arguments).value.get()...);
  }
}

template <class R, class... A>
at::Tensor call(const TypedCall& self, Environment& environment, StackReader& reader,
                const std::vector<c10::IValue>& defaults) {
  return call_with<R, A...>(self, environment, reader, defaults, std::index_sequence_for<A...>{});
}

template <class P>
bool parameter_matches(const c10::Argument& argument) {
  const c10::TypePtr& type = argument.real_type();
  const bool writes = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
  const auto kind = type->kind();
  const auto inner = [&]() -> c10::TypePtr {
    if (kind == c10::TypeKind::OptionalType) return type->castRaw<c10::OptionalType>()->getElementType();
    if (kind == c10::TypeKind::ListType) return type->castRaw<c10::ListType>()->getElementType();
    return type;
  };
  const auto optional_of = [&](c10::TypeKind of) { return kind == c10::TypeKind::OptionalType && inner()->kind() == of; };
  const auto list_of = [&](c10::TypeKind of) { return kind == c10::TypeKind::ListType && inner()->kind() == of; };
  using K = c10::TypeKind;
  if constexpr (std::is_same_v<P, T>) return kind == K::TensorType && !writes;
  if constexpr (std::is_same_v<P, MutableT>) return kind == K::TensorType && writes;
  if constexpr (std::is_same_v<P, OptT>) return optional_of(K::TensorType);
  if constexpr (std::is_same_v<P, at::TensorList> || std::is_same_v<P, const at::ITensorListRef&>) return list_of(K::TensorType);
  if constexpr (std::is_same_v<P, S>) return kind == K::NumberType;
  if constexpr (std::is_same_v<P, OptS>) return optional_of(K::NumberType);
  if constexpr (std::is_same_v<P, I>) return kind == K::IntType;
  if constexpr (std::is_same_v<P, Sym>) return kind == K::SymIntType;
  if constexpr (std::is_same_v<P, std::optional<int64_t>>) return optional_of(K::IntType);
  if constexpr (std::is_same_v<P, std::optional<c10::SymInt>>) return optional_of(K::SymIntType);
  if constexpr (std::is_same_v<P, D>) return kind == K::FloatType;
  if constexpr (std::is_same_v<P, std::optional<double>>) return optional_of(K::FloatType);
  if constexpr (std::is_same_v<P, B>) return kind == K::BoolType;
  if constexpr (std::is_same_v<P, Ints>) return list_of(K::IntType);
  if constexpr (std::is_same_v<P, Syms>) return list_of(K::SymIntType);
  if constexpr (std::is_same_v<P, OptInts>) {
    return kind == K::OptionalType && inner()->kind() == K::ListType &&
           inner()->template castRaw<c10::ListType>()->getElementType()->kind() == K::IntType;
  }
  if constexpr (std::is_same_v<P, at::ScalarType>) return kind == K::ScalarTypeType;
  if constexpr (std::is_same_v<P, Dtype>) return optional_of(K::ScalarTypeType);
  if constexpr (std::is_same_v<P, Layout>) return optional_of(K::LayoutType);
  if constexpr (std::is_same_v<P, Device>) return optional_of(K::DeviceObjType);
  if constexpr (std::is_same_v<P, Pin>) return optional_of(K::BoolType);
  if constexpr (std::is_same_v<P, Format>) return optional_of(K::MemoryFormatType);
}

template <class R, class... A, size_t... N>
bool signature_matches(const c10::FunctionSchema& schema, std::index_sequence<N...>) {
  const auto& arguments = schema.arguments();
  if (arguments.size() != sizeof...(A)) return false;
  return (parameter_matches<A>(arguments[N]) && ...);
}

template <class R, class... A>
TypedCall match(const c10::OperatorHandle& op) {
  const c10::FunctionSchema& schema = op.schema();
  if (schema.returns().size() != 1 || schema.returns()[0].type()->kind() != c10::TypeKind::TensorType) return {};
  const auto* alias = schema.returns()[0].alias_info();
  const bool writes = alias != nullptr && alias->isWrite();
  if (writes != std::is_reference_v<R>) return {};
  if (!signature_matches<R, A...>(schema, std::index_sequence_for<A...>{})) return {};
  using Handle = c10::TypedOperatorHandle<R(A...)>;
  std::shared_ptr<const void> handle;
  std::optional<Failure> mismatch;
  // The kernels may be registered with another C++ type for the same schema type.
  describe_failure_of(mismatch, [&] { handle = std::make_shared<const Handle>(op.typed<R(A...)>()); });
  if (mismatch) return {};
  return {&call<R, A...>, std::move(handle), graph_need(op)};
}

template <class... A>
constexpr auto fresh = &match<at::Tensor, A...>;
template <class... A>
constexpr auto in_place = &match<at::Tensor&, A...>;

using Matcher = TypedCall (*)(const c10::OperatorHandle&);

constexpr Matcher kSignatures[] = {
    // unary, binary and ternary; with scalars
    fresh<T>, fresh<T, T>, fresh<T, T, T>, fresh<T, S>, fresh<T, T, S>, fresh<T, S, S>, fresh<S, T>, fresh<T, T, T, S>,
    fresh<T, T, T, S, S>, fresh<T, S, S, S>, fresh<T, OptS, OptS>, fresh<T, OptT, OptT>, fresh<T, T, OptT>,
    in_place<MutableT>, in_place<MutableT, T>, in_place<MutableT, S>, in_place<MutableT, T, S>, in_place<MutableT, S, S>,
    in_place<MutableT, T, T>, in_place<MutableT, T, T, S>, in_place<MutableT, T, B>, in_place<MutableT, T, T, S, S>,
    in_place<MutableT, OptS, OptS>, in_place<MutableT, I>,
    // reductions
    fresh<T, Dtype>, fresh<T, I, Dtype>, fresh<T, Ints, B>, fresh<T, Ints, B, Dtype>, fresh<T, OptInts, B, Dtype>,
    fresh<T, OptInts, B>, fresh<T, I, B>, fresh<T, std::optional<int64_t>, B>, fresh<T, B>,
    // shapes and views
    fresh<T, I>, fresh<T, Sym>, fresh<T, I, I>, fresh<T, I, Sym>, fresh<T, I, I, I>, fresh<T, I, Sym, Sym>,
    fresh<T, Ints>, fresh<T, Syms>, fresh<T, Syms, B>, fresh<T, Ints, Ints>, fresh<T, I, T>, fresh<T, I, T, B>, fresh<T, I, T, T>,
    fresh<T, I, std::optional<c10::SymInt>, std::optional<c10::SymInt>, Sym>, fresh<T, Syms, S>,
    // lists
    fresh<at::TensorList>, fresh<const at::ITensorListRef&>, fresh<at::TensorList, I>, fresh<const at::ITensorListRef&, I>,
    // copies and conversions
    fresh<T, Format>, fresh<T, Dtype, B, B, Format>, fresh<T, Dtype, Layout, Device, Pin, B, B, Format>,
    fresh<T, at::ScalarType, B, B, Format>,
    // creation
    fresh<Syms, Dtype, Layout, Device, Pin>, fresh<Syms, Dtype, Layout, Device, Pin, Format>,
    fresh<Syms, S, Dtype, Layout, Device, Pin>, fresh<S, Dtype, Layout, Device, Pin>, fresh<S, S, Dtype, Layout, Device, Pin>,
    fresh<S, S, S, Dtype, Layout, Device, Pin>, fresh<T, Dtype, Layout, Device, Pin, Format>,
    fresh<T, S, Dtype, Layout, Device, Pin, Format>,
    // layers
    fresh<T, T, OptT, Syms, Syms, Syms, Sym>, fresh<T, D, B>, fresh<T, Ints, Ints, Ints, Ints, B>,
    fresh<T, Ints, Ints, Ints, B, B>, fresh<T, Syms, OptT, OptT, D>, fresh<T, Syms, OptT, OptT, D, B>, fresh<T, T, Sym, B, B>,
    fresh<T, T, OptT, I, Sym>,
};

}  // namespace

Graph graph_need(const c10::OperatorHandle& op) {
  for (const auto& value : op.schema().returns()) {
    if (value.alias_info() != nullptr) return Graph::kAlways;
  }
  for (const auto& argument : op.schema().arguments()) {
    if (argument.alias_info() != nullptr && argument.alias_info()->isWrite()) return Graph::kAlways;
  }
  return op.hasKernelForDispatchKey(c10::DispatchKey::CPU) ? Graph::kNever : Graph::kUnlessView;
}

TypedCall find_typed_call(const c10::OperatorHandle& op) {
  for (const Matcher matcher : kSignatures) {
    if (TypedCall found = matcher(op)) return found;
  }
  return {};
}

}  // namespace tch
