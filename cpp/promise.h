// Settles a JavaScript promise from work that ended on another thread.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include <functional>
#include <memory>
#include <optional>

#include "completions.h"
#include "error.h"

namespace tch {

struct Environment;

// The two functions of a promise; used once, on the environment's thread.
struct Promise {
  napi_ref resolve = nullptr;
  napi_ref reject = nullptr;

  static Promise hold(napi_env env, napi_value resolve, napi_value reject);
  void settle(napi_env env, bool failed, napi_value value) const;
};

// Makes the JavaScript value of a result, on the environment's thread. It holds the result, so it
// can be dropped on any thread.
using Deliver = std::function<napi_value(Environment&)>;

// Delivers a value as StackWriter::commit gives it.
Deliver deliver_value(c10::IValue value, c10::TypePtr type);

// What the work left for the environment's thread.
struct Outcome {
  Deliver deliver;
  std::optional<Failure> failure;
};

// From any thread: has the promise settled with the outcome. The matching `completions->begin()`
// was called when the work was started.
void post_outcome(const std::shared_ptr<Completions>& completions, const Promise& promise, std::shared_ptr<Outcome> outcome);

}  // namespace tch
