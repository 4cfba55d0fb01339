#include "opaque_value.h"

#include "arguments.h"
#include "results.h"

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
    napi_ref resolve, reject;
    check(env, napi_create_reference(env, args.value(1), 1, &resolve), "hold a callback");
    check(env, napi_create_reference(env, args.value(2), 1, &reject), "hold a callback");
    const std::shared_ptr<Completions> completions = environment.completions;
    completions->begin();
    // Runs on the thread that completes the future, or here when it is complete already.
    future->addCallback([completions, resolve, reject](c10::ivalue::Future& done) {
      auto result = std::make_shared<c10::IValue>();
      auto failure = std::make_shared<std::optional<Failure>>();
      describe_failure_of(*failure, [&] { *result = done.value(); });
      completions->post([completions, resolve, reject, result, failure, type = done.elementType()](napi_env running) {
        if (running == nullptr) return;
        completions->end();
        napi_value callback, value = nullptr, receiver;
        if (!failure->has_value()) {
          describe_failure_of(*failure, [&] {
            Environment& there = *Environment::of(running);
            StackWriter writer(there);
            writer.write(*result, type);
            value = writer.commit(there.stack_size);
          });
        }
        if (failure->has_value()) value = make_error(running, **failure);
        napi_get_undefined(running, &receiver);
        napi_get_reference_value(running, failure->has_value() ? reject : resolve, &callback);
        napi_delete_reference(running, resolve);
        napi_delete_reference(running, reject);
        napi_call_function(running, receiver, callback, 1, &value, nullptr);
      });
    });
    return nullptr;
  });
}

}  // namespace tch
