#include "promise.h"

#include "environment.h"
#include "results.h"

namespace tch {

Promise Promise::hold(napi_env env, napi_value resolve, napi_value reject) {
  Promise promise;
  check(env, napi_create_reference(env, resolve, 1, &promise.resolve), "hold a callback");
  check(env, napi_create_reference(env, reject, 1, &promise.reject), "hold a callback");
  return promise;
}

void Promise::settle(napi_env env, bool failed, napi_value value) const {
  napi_value callback, receiver;
  napi_get_undefined(env, &receiver);
  napi_get_reference_value(env, failed ? reject : resolve, &callback);
  napi_delete_reference(env, resolve);
  napi_delete_reference(env, reject);
  napi_call_function(env, receiver, callback, 1, &value, nullptr);
}

Deliver deliver_value(c10::IValue value, c10::TypePtr type) {
  return [value = std::move(value), type = std::move(type)](Environment& environment) {
    StackWriter writer(environment);
    writer.write(value, type);
    return writer.commit(environment.stack_size);
  };
}

void post_outcome(const std::shared_ptr<Completions>& completions, const Promise& promise, std::shared_ptr<Outcome> outcome) {
  completions->post([completions, promise, outcome = std::move(outcome)](napi_env env) {
    if (env == nullptr) return;
    completions->end();
    napi_value value = nullptr;
    if (!outcome->failure) describe_failure_of(outcome->failure, [&] { value = outcome->deliver(*Environment::of(env)); });
    if (outcome->failure) value = make_error(env, *outcome->failure);
    promise.settle(env, outcome->failure.has_value(), value);
  });
}

}  // namespace tch
