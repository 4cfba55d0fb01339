// Plain arguments of the small native functions: integers, handles, text.
#pragma once

#include <node_api.h>

#include <array>
#include <string>

#include "environment.h"
#include "error.h"

namespace tch {

template <size_t N>
class CallArguments {
 public:
  CallArguments(napi_env env, napi_callback_info info) : env_(env) {
    size_t count = N;
    void* data = nullptr;
    check(env, napi_get_cb_info(env, info, &count, values_.data(), nullptr, &data), "read arguments");
    environment_ = static_cast<Environment*>(data);
  }

  Environment& environment() const { return *environment_; }
  napi_value value(size_t at) const { return values_[at]; }

  int32_t integer(size_t at) const {
    int32_t out = 0;
    if (napi_get_value_int32(env_, values_[at], &out) != napi_ok) {
      throw Error(code::kInvalidArgument, "expected an integer as native argument " + std::to_string(at));
    }
    return out;
  }
  double number(size_t at) const {
    double out = 0;
    if (napi_get_value_double(env_, values_[at], &out) != napi_ok) {
      throw Error(code::kInvalidArgument, "expected a number as native argument " + std::to_string(at));
    }
    return out;
  }
  bool boolean(size_t at) const {
    bool out = false;
    if (napi_get_value_bool(env_, values_[at], &out) != napi_ok) {
      throw Error(code::kInvalidArgument, "expected a boolean as native argument " + std::to_string(at));
    }
    return out;
  }
  std::string text(size_t at) const {
    size_t length = 0;
    if (napi_get_value_string_utf8(env_, values_[at], nullptr, 0, &length) != napi_ok) {
      throw Error(code::kInvalidArgument, "expected text as native argument " + std::to_string(at));
    }
    std::string out(length, '\0');
    napi_get_value_string_utf8(env_, values_[at], out.data(), length + 1, &length);
    return out;
  }
  bool is_object(size_t at) const {
    napi_valuetype type;
    napi_typeof(env_, values_[at], &type);
    return type == napi_object || type == napi_function;
  }
  // The part of the argument stack between two integer arguments.
  std::pair<double*, double*> stack_range(size_t base_at, size_t end_at) const {
    const int32_t base = integer(base_at);
    const int32_t end = integer(end_at);
    if (base < 0 || end < base || static_cast<size_t>(end) > environment_->stack_size) {
      throw Error(code::kInternal, "the argument stack was misused; please report this");
    }
    return {environment_->stack + base, environment_->stack + end};
  }
  // The tensor of a handle argument, its buffer checked.
  const at::Tensor& tensor(size_t at) const {
    const at::Tensor& tensor = environment_->tensors->get(integer(at));
    environment_->pins->require_attached(tensor);
    return tensor;
  }

 private:
  napi_env env_;
  Environment* environment_ = nullptr;
  std::array<napi_value, N> values_{};
};

inline napi_value js_number(napi_env env, double value) {
  napi_value out;
  check(env, napi_create_double(env, value, &out), "return a number");
  return out;
}

inline napi_value js_text(napi_env env, const std::string& value) {
  napi_value out;
  check(env, napi_create_string_utf8(env, value.data(), value.size(), &out), "return text");
  return out;
}

inline napi_value js_boolean(napi_env env, bool value) {
  napi_value out;
  check(env, napi_get_boolean(env, value, &out), "return a boolean");
  return out;
}

inline napi_value js_handle(Environment& environment, at::Tensor tensor, napi_value target, bool attach) {
  int32_t handle = -1;
  if (tensor.defined()) {
    handle = environment.tensors->adopt(std::move(tensor));
    if (attach) environment.tensors->attach(target, handle);
  }
  napi_value out;
  check(environment.env, napi_create_int32(environment.env, handle, &out), "return a handle");
  return out;
}

}  // namespace tch
