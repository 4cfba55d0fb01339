// The only catch ladder of the addon: every C++ exception becomes one TorchError.
//
// Native code throws `tch::Error` (or lets libtorch throw); each function that
// JavaScript can call runs its body inside `guard`. No other file catches.
#pragma once

#include <node_api.h>

#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace tch {

// The stable codes that native code can give. lib/errors.ts holds the whole table.
namespace code {
inline constexpr const char* kInvalidArgument = "ERR_TCH_INVALID_ARGUMENT";
inline constexpr const char* kOutOfRange = "ERR_TCH_OUT_OF_RANGE";
inline constexpr const char* kDisposed = "ERR_TCH_DISPOSED";
inline constexpr const char* kDetachedBuffer = "ERR_TCH_DETACHED_BUFFER";
inline constexpr const char* kUnsupported = "ERR_TCH_UNSUPPORTED";
inline constexpr const char* kUnknownOperator = "ERR_TCH_UNKNOWN_OPERATOR";
inline constexpr const char* kModelLoad = "ERR_TCH_MODEL_LOAD";
inline constexpr const char* kInternal = "ERR_TCH_INTERNAL";
}  // namespace code

class Error : public std::runtime_error {
 public:
  Error(std::string code, const std::string& message) : std::runtime_error(message), code_(std::move(code)) {}
  const std::string& code() const noexcept { return code_; }

 private:
  std::string code_;
};

// What an exception says, as plain data: it can cross threads before it becomes a JS error.
struct Failure {
  std::string code;
  std::string message;
  std::string native_stack;
};

// Describes the exception being handled. Call only inside a catch block.
Failure describe_current_exception();

// The same for an exception that is not being handled.
Failure describe_exception(const std::exception_ptr& exception);

// Makes the TorchError for a failure, through the factory that JavaScript registered.
napi_value make_error(napi_env env, const Failure& failure);

// Remembers the factory `(code, message, nativeStack) => TorchError` of this environment.
napi_value register_error_factory(napi_env env, napi_callback_info info);

// Throws the exception being handled as a JavaScript exception.
void raise_current_exception(napi_env env);

// Turns a failed Node-API call into an exception (or keeps the pending JS one).
void check(napi_env env, napi_status status, const char* what);

// Thrown when a JavaScript exception is already pending: unwinds without adding another.
class PendingJsException {};

template <class Body>
napi_value guard(napi_env env, Body&& body) noexcept {
  try {
    return std::forward<Body>(body)();
  } catch (...) {
    raise_current_exception(env);
    return nullptr;
  }
}

// Runs `body`; an Error that it throws says first what it was about.
template <class Body>
void with_context(const std::string& context, Body&& body) {
  try {
    std::forward<Body>(body)();
  } catch (const Error& error) {
    throw Error(error.code(), context + error.what());
  }
}

// Runs `body`; what it throws becomes data. For work on threads that have no JavaScript.
template <class Body>
void describe_failure_of(std::optional<Failure>& failure, Body&& body) noexcept {
  try {
    std::forward<Body>(body)();
  } catch (...) {
    failure = describe_current_exception();
  }
}

}  // namespace tch
