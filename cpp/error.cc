#include "error.h"

#include <c10/util/Exception.h>
#include <torch/csrc/jit/runtime/jit_exception.h>

#include <new>

#include "callback.h"
#include "environment.h"

namespace tch {
namespace {

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

// What autograd refuses, by what it says.
constexpr std::pair<const char*, const char*> kAutogradMessages[] = {
    {"Trying to backward through the graph a second time", "ERR_TCH_GRAPH_FREED"},
    {"modified by an inplace operation", "ERR_TCH_INPLACE"},
    {"requires grad is being used in an in-place operation", "ERR_TCH_INPLACE"},
    {"requires grad has been used in an in-place operation", "ERR_TCH_INPLACE"},
    {"requires grad and is being used in an inplace operation", "ERR_TCH_INPLACE"},
    {"is being modified inplace", "ERR_TCH_INPLACE"},
    {"is a view and is being modified inplace", "ERR_TCH_INPLACE"},
    {"appears to not have been used in the graph", "ERR_TCH_UNUSED_INPUT"},
    {"does not require grad", "ERR_TCH_NO_GRAD"},
    {"doesn't require grad", "ERR_TCH_NO_GRAD"},
    {"can be implicitly created only for", "ERR_TCH_GRADIENT"},
    {"returned an invalid gradient", "ERR_TCH_GRADIENT"},
    {"returned nan values in its", "ERR_TCH_ANOMALY"},
};

// libtorch reports most failures as plain c10::Error: the message tells the kinds apart that a
// program reacts to differently.
const char* classify(const std::string& message) {
  if (contains(message, "can't allocate memory") || contains(message, "not enough memory") ||
      contains(message, "out of memory") || contains(message, "Storage size calculation overflowed") ||
      contains(message, "numel: integer multiplication overflow")) {
    return "ERR_TCH_OUT_OF_MEMORY";
  }
  if (contains(message, "Could not run '") || contains(message, "not implemented for '")) {
    return "ERR_TCH_NOT_IMPLEMENTED";
  }
  for (const auto& [part, code] : kAutogradMessages) {
    if (contains(message, part)) return code;
  }
  return "ERR_TCH_TORCH";
}

Failure describe_c10(const char* code, const c10::Error& error) {
  return {code, error.what_without_backtrace(), error.what()};
}

}  // namespace

Failure describe_current_exception() {
  try {
    throw;
  } catch (const Error& error) {
    return {error.code(), error.what(), ""};
  } catch (const c10::OutOfMemoryError& error) {
    return describe_c10("ERR_TCH_OUT_OF_MEMORY", error);
  } catch (const c10::NotImplementedError& error) {
    return describe_c10("ERR_TCH_NOT_IMPLEMENTED", error);
  } catch (const c10::IndexError& error) {
    return describe_c10("ERR_TCH_INDEX", error);
  } catch (const c10::TypeError& error) {
    return describe_c10("ERR_TCH_TYPE", error);
  } catch (const c10::ValueError& error) {
    return describe_c10("ERR_TCH_VALUE", error);
  } catch (const c10::Error& error) {
    return describe_c10(classify(error.what_without_backtrace()), error);
  } catch (const torch::jit::JITException& error) {
    return {"ERR_TCH_MODEL_RAISED", error.what(), ""};
  } catch (const std::bad_alloc&) {
    return {"ERR_TCH_OUT_OF_MEMORY", "out of memory", ""};
  } catch (const std::length_error& error) {
    return {"ERR_TCH_OUT_OF_MEMORY", std::string("a size is too large: ") + error.what(), ""};
  } catch (const std::exception& error) {
    return {classify(error.what()), error.what(), ""};
  } catch (...) {
    return {code::kInternal, "an exception of unknown type", ""};
  }
}

Failure describe_exception(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (...) {
    return describe_current_exception();
  }
}

napi_value make_error(napi_env env, const Failure& failure) {
  Environment* environment = Environment::of(env);
  napi_value factory = nullptr;
  if (environment != nullptr && environment->error_factory != nullptr) {
    napi_get_reference_value(env, environment->error_factory, &factory);
  }
  napi_value args[3];
  napi_create_string_utf8(env, failure.code.data(), failure.code.size(), &args[0]);
  napi_create_string_utf8(env, failure.message.data(), failure.message.size(), &args[1]);
  napi_create_string_utf8(env, failure.native_stack.data(), failure.native_stack.size(), &args[2]);
  napi_value error = nullptr;
  if (factory == nullptr) {
    napi_create_error(env, args[0], args[1], &error);
    return error;
  }
  napi_value receiver;
  napi_get_undefined(env, &receiver);
  napi_call_function(env, receiver, factory, 3, args, &error);
  return error;
}

napi_value register_error_factory(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value factory;
  napi_get_cb_info(env, info, &count, &factory, nullptr, nullptr);
  Environment* environment = Environment::of(env);
  if (environment->error_factory != nullptr) napi_delete_reference(env, environment->error_factory);
  napi_create_reference(env, factory, 1, &environment->error_factory);
  return nullptr;
}

void raise_current_exception(napi_env env) {
  try {
    throw;
  } catch (const PendingJsException&) {
    return;
  } catch (const ThrownInJs& thrown) {
    thrown.raise();
  } catch (...) {
    bool pending = false;
    napi_is_exception_pending(env, &pending);
    if (pending) return;
    if (napi_value error = make_error(env, describe_current_exception())) napi_throw(env, error);
  }
}

void check(napi_env env, napi_status status, const char* what) {
  if (status == napi_ok) return;
  if (status == napi_pending_exception) throw PendingJsException();
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(env, &info);
  std::string message = std::string("Node-API refused to ") + what;
  if (info != nullptr && info->error_message != nullptr) message += std::string(": ") + info->error_message;
  throw Error(code::kInternal, message);
}

}  // namespace tch
