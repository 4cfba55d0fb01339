#include "opaque_value.h"

#include "arguments.h"
#include "promise.h"

namespace tch {

napi_value release_opaque(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    args.environment().opaque.remove(args.integer(0));
    return nullptr;
  });
}

napi_value settle_future(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    Environment& environment = args.environment();
    const auto future = environment.opaque.get(args.integer(0), "future").toFuture();
    environment.opaque.remove(args.integer(0));
    const Promise promise = Promise::hold(env, args.value(1), args.value(2));
    const std::shared_ptr<Completions> completions = environment.completions;
    completions->begin();
    // Runs on the thread that completes the future, or here when it is complete already.
    future->addCallback([completions, promise](c10::ivalue::Future& done) {
      auto outcome = std::make_shared<Outcome>();
      describe_failure_of(outcome->failure, [&] { outcome->deliver = deliver_value(done.value(), done.elementType()); });
      post_outcome(completions, promise, std::move(outcome));
    });
    return nullptr;
  });
}

}  // namespace tch
