#include "tensor_data.h"

#include <ATen/ATen.h>
#include <ATen/TracerMode.h>
#include <torch/csrc/autograd/variable.h>

#include <cstring>

#include "arguments.h"
#include "dtype.h"
#include "trace.h"

namespace tch {
namespace {

struct Bytes {
  char* data;
  size_t length;
  napi_value buffer;
};

Bytes view_bytes(napi_env env, napi_value view) {
  napi_typedarray_type type;
  size_t length = 0, offset = 0;
  void* data = nullptr;
  napi_value buffer;
  if (napi_get_typedarray_info(env, view, &type, &length, &data, &buffer, &offset) != napi_ok || type != napi_uint8_array) {
    throw Error(code::kInvalidArgument, "expected a Uint8Array over the bytes");
  }
  return {static_cast<char*>(data), length, buffer};
}

at::DimVector read_shape(const std::pair<double*, double*>& range) {
  at::DimVector shape;
  for (const double* at = range.first; at != range.second; ++at) shape.push_back(static_cast<int64_t>(*at));
  return shape;
}

size_t needed_bytes(const at::DimVector& shape, at::ScalarType type) {
  int64_t count = 1;
  for (const int64_t size : shape) {
    if (size < 0) throw Error(code::kOutOfRange, "a size is negative");
    if (__builtin_mul_overflow(count, size, &count)) throw Error(code::kOutOfRange, "the sizes overflow");
  }
  int64_t bytes = 0;
  if (__builtin_mul_overflow(count, static_cast<int64_t>(c10::elementSize(type)), &bytes)) {
    throw Error(code::kOutOfRange, "the sizes overflow");
  }
  return static_cast<size_t>(bytes);
}

at::ScalarType scalar_type(int32_t value) {
  if (value < 0 || value >= static_cast<int32_t>(at::ScalarType::NumOptions)) {
    throw Error(code::kInvalidArgument, "unknown dtype");
  }
  return static_cast<at::ScalarType>(value);
}

void require_bytes(size_t given, const at::DimVector& shape, at::ScalarType type) {
  const size_t needed = needed_bytes(shape, type);
  if (given == needed) return;
  throw Error(code::kOutOfRange, "the shape needs " + std::to_string(needed) + " bytes of " + dtype_name(type) +
                                     ", the data has " + std::to_string(given));
}

void require_dense_cpu(const at::Tensor& tensor) {
  if (tensor.layout() != c10::kStrided || !tensor.has_storage()) {
    throw Error(code::kUnsupported, "only dense tensors have bytes to share; call toDense() first");
  }
  if (!tensor.device().is_cpu()) {
    throw Error(code::kUnsupported, "the tensor is on " + tensor.device().str() + "; call cpu() first");
  }
}

}  // namespace

napi_value describe(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const at::Tensor& tensor = args.environment().tensors->get(args.integer(0));
    const int32_t base = args.integer(1);
    constexpr int64_t kFixed = 14;
    const int64_t dims = tensor.dim();
    if (base < 0 || base + kFixed + 2 * dims > static_cast<int64_t>(args.environment().stack_size)) {
      throw Error(code::kInternal, "the argument stack is too small; please report this");
    }
    const bool strided = tensor.layout() == c10::kStrided;
    double* out = args.environment().stack + base;
    *out++ = static_cast<double>(static_cast<int>(tensor.scalar_type()));
    *out++ = static_cast<double>(static_cast<int>(tensor.device().type()));
    *out++ = tensor.device().index();
    *out++ = static_cast<double>(static_cast<int>(tensor.layout()));
    *out++ = tensor.requires_grad();
    *out++ = tensor.is_leaf();
    *out++ = strided ? static_cast<double>(tensor.storage_offset()) : 0;
    *out++ = strided && tensor.is_contiguous();
    *out++ = tensor.is_quantized();
    *out++ = tensor.is_conj();
    *out++ = tensor.is_neg();
    *out++ = tensor.is_inference() ? 0 : static_cast<double>(tensor.unsafeGetTensorImpl()->version_counter().current_version());
    *out++ = tensor.is_sparse();
    *out++ = static_cast<double>(dims);
    for (const int64_t size : tensor.sizes()) *out++ = static_cast<double>(size);
    if (strided) {
      for (const int64_t stride : tensor.strides()) *out++ = static_cast<double>(stride);
    }
    return js_number(env, static_cast<double>(kFixed + (strided ? 2 : 1) * dims));
  });
}

napi_value shared_tensor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    const Bytes bytes = view_bytes(env, args.value(0));
    const at::ScalarType type = scalar_type(args.integer(1));
    const at::DimVector shape = read_shape(args.stack_range(2, 3));
    require_bytes(bytes.length, shape, type);
    at::Tensor tensor = args.environment().pins->tensor_over(bytes.buffer, bytes.data, bytes.length, type, shape);
    return js_handle(args.environment(), std::move(tensor), args.value(4), args.is_object(4));
  });
}

napi_value copied_tensor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    const Bytes bytes = view_bytes(env, args.value(0));
    const at::ScalarType type = scalar_type(args.integer(1));
    const at::DimVector shape = read_shape(args.stack_range(2, 3));
    require_bytes(bytes.length, shape, type);
    at::Tensor tensor = at::detail::empty_cpu(shape, type, false, std::nullopt);
    if (bytes.length > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
    return js_handle(args.environment(), std::move(tensor), args.value(4), args.is_object(4));
  });
}

napi_value shared_bytes(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const at::Tensor& tensor = args.tensor(0);
    require_dense_cpu(tensor);
    note_values_read(args.environment(), "asTypedArray()");
    if (!tensor.is_contiguous()) {
      throw Error(code::kUnsupported,
                  "the tensor is not contiguous: its values do not lie in row-major order; "
                  "call contiguous() first, or toTypedArray() for a copy");
    }
    if (tensor.is_conj() || tensor.is_neg()) {
      throw Error(code::kUnsupported, "the tensor is a lazy conjugate or negation; call resolveConj() or resolveNeg() first");
    }
    const size_t length = tensor.nbytes();
    size_t offset = 0;
    napi_value buffer = nullptr;
    const char* start = nullptr;
    char* data = length == 0 ? nullptr : static_cast<char*>(tensor.mutable_data_ptr());
    if (length > 0) buffer = args.environment().pins->buffer_of(tensor, &start);
    if (buffer != nullptr) {
      offset = static_cast<size_t>(data - start);
    } else if (length == 0) {
      void* empty;
      check(env, napi_create_arraybuffer(env, 0, &empty, &buffer), "make an empty buffer");
    } else {
      auto* keep = new c10::Storage(tensor.storage());
      const napi_status status = napi_create_external_arraybuffer(
          env, data, length,
          reinterpret_cast<node_api_basic_finalize>(
              +[](node_api_basic_env, void*, void* hint) { delete static_cast<c10::Storage*>(hint); }),
          keep, &buffer);
      if (status != napi_ok) {
        delete keep;
        check(env, status, "share memory with JavaScript");
      }
    }
    napi_value out;
    check(env, napi_create_array_with_length(env, 3, &out), "return bytes");
    napi_set_element(env, out, 0, buffer);
    napi_set_element(env, out, 1, js_number(env, static_cast<double>(offset)));
    napi_set_element(env, out, 2, js_number(env, static_cast<double>(length)));
    return out;
  });
}

napi_value storage_of(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    const at::Tensor& tensor = args.tensor(0);
    napi_value out;
    const void* data = tensor.layout() == c10::kStrided && tensor.has_storage() ? tensor.storage().data() : nullptr;
    if (data == nullptr) {
      check(env, napi_get_null(env, &out), "return null");
      return out;
    }
    check(env, napi_create_array_with_length(env, 2, &out), "return a storage");
    // User space ends below 2^53 on every platform: an address is a whole number in JavaScript.
    napi_set_element(env, out, 0, js_number(env, static_cast<double>(reinterpret_cast<uintptr_t>(data))));
    napi_set_element(env, out, 1, js_number(env, static_cast<double>(tensor.storage().nbytes())));
    return out;
  });
}

napi_value copy_bytes(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Tensor tensor = args.tensor(0).detach();
    const Bytes bytes = view_bytes(env, args.value(1));
    note_values_read(args.environment(), "toArray() or toTypedArray()");
    const at::tracer::impl::NoTracerDispatchMode no_tracer;
    if (tensor.is_quantized()) tensor = tensor.int_repr();
    if (tensor.layout() != c10::kStrided) tensor = tensor.to_dense();
    if (tensor.device().is_meta()) throw Error(code::kUnsupported, "a tensor on the meta device has no values");
    tensor = tensor.resolve_conj().resolve_neg();
    if (!tensor.device().is_cpu()) tensor = tensor.cpu();
    tensor = tensor.contiguous();
    if (tensor.nbytes() != bytes.length) {
      throw Error(code::kOutOfRange, "the tensor has " + std::to_string(tensor.nbytes()) + " bytes, the array " +
                                         std::to_string(bytes.length));
    }
    if (bytes.length > 0) std::memcpy(bytes.data, tensor.const_data_ptr(), bytes.length);
    return nullptr;
  });
}

napi_value item(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    note_values_read(args.environment(), "item()");
    const c10::Scalar value = args.tensor(0).item();
    napi_value out;
    if (value.isBoolean()) return js_boolean(env, value.toBool());
    if (value.isFloatingPoint()) return js_number(env, value.toDouble());
    if (value.isComplex()) {
      const auto number = value.toComplexDouble();
      check(env, napi_create_array_with_length(env, 2, &out), "return a complex number");
      napi_set_element(env, out, 0, js_number(env, number.real()));
      napi_set_element(env, out, 1, js_number(env, number.imag()));
      return out;
    }
    constexpr int64_t kSafe = (int64_t{1} << 53) - 1;
    if (value.type() == c10::ScalarType::UInt64) {
      const uint64_t number = value.toUInt64();
      if (number <= static_cast<uint64_t>(kSafe)) return js_number(env, static_cast<double>(number));
      check(env, napi_create_bigint_uint64(env, number, &out), "return a bigint");
      return out;
    }
    const int64_t number = value.toLong();
    if (number >= -kSafe && number <= kSafe) return js_number(env, static_cast<double>(number));
    check(env, napi_create_bigint_int64(env, number, &out), "return a bigint");
    return out;
  });
}

napi_value dispose(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().tensors->dispose(args.integer(0));
    return nullptr;
  });
}

napi_value dispose_many(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    const auto [first, last] = args.stack_range(0, 1);
    // The newest first: its memory is the likeliest to be in the cache for who allocates next.
    for (const double* at = last; at != first; --at) args.environment().tensors->dispose(static_cast<int32_t>(at[-1]));
    return nullptr;
  });
}

napi_value track_in_scope(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    args.environment().tensors->track(args.integer(0), args.integer(1));
    return nullptr;
  });
}

napi_value untrack_from_scope(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    return js_boolean(env, args.environment().tensors->untrack(args.integer(0), args.integer(1)));
  });
}

napi_value is_live(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_boolean(env, args.environment().tensors->is_live(args.integer(0)));
  });
}

napi_value end_scope(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().tensors->end_scope(args.integer(0));
    return nullptr;
  });
}

napi_value memory_stats(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    args.environment().pins->drain();
    const auto& stats = args.environment().tensors->stats();
    const double values[] = {static_cast<double>(stats.live),  static_cast<double>(stats.peak_live),
                             static_cast<double>(stats.bytes), static_cast<double>(stats.peak_bytes),
                             static_cast<double>(stats.made),  static_cast<double>(args.environment().pins->live())};
    napi_value out;
    check(env, napi_create_array_with_length(env, std::size(values), &out), "return figures");
    for (uint32_t i = 0; i < std::size(values); ++i) napi_set_element(env, out, i, js_number(env, values[i]));
    return out;
  });
}

napi_value reset_peak_memory_stats(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    args.environment().tensors->reset_peak();
    return nullptr;
  });
}

napi_value grad(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Tensor grad = args.tensor(0).grad();
    return js_handle(args.environment(), std::move(grad), args.value(1), args.is_object(1));
  });
}

napi_value set_grad(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Tensor tensor = args.tensor(0);
    const int32_t value = args.integer(1);
    if (value < 0) {
      tensor.mutable_grad().reset();
      return nullptr;
    }
    const at::Tensor& grad = args.tensor(1);
    if (grad.sizes() != tensor.sizes() || grad.scalar_type() != tensor.scalar_type() || grad.device() != tensor.device()) {
      throw Error(code::kInvalidArgument, "a gradient has the shape, dtype and device of its tensor");
    }
    tensor.mutable_grad() = grad;
    return nullptr;
  });
}

napi_value set_data(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    at::Tensor tensor = args.tensor(0);
    tensor.set_data(args.tensor(1));
    args.environment().tensors->recount(args.integer(0));
    return nullptr;
  });
}

napi_value same_tensor(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<2> args(env, info);
    return js_boolean(env, args.environment().tensors->get(args.integer(0)).is_same(args.environment().tensors->get(args.integer(1))));
  });
}

}  // namespace tch
