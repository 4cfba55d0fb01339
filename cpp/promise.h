// Settles a JavaScript promise from work that ended on another thread.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include <memory>
#include <optional>

#include "completions.h"
#include "error.h"

namespace tch {

// The two functions of a promise; used once, on the environment's thread.
struct Promise {
  napi_ref resolve = nullptr;
  napi_ref reject = nullptr;

  static Promise hold(napi_env env, napi_value resolve, napi_value reject);
  void settle(napi_env env, bool failed, napi_value value) const;
};

// What the work left for the environment's thread.
struct Outcome {
  c10::IValue result;
  std::optional<Failure> failure;
};

// From any thread: has the promise settled with the outcome, its result written as `type`. The
// matching `completions->begin()` was called when the work was started.
void post_outcome(const std::shared_ptr<Completions>& completions, const Promise& promise, const c10::TypePtr& type,
                  std::shared_ptr<Outcome> outcome);

}  // namespace tch
