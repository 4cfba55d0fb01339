#include "functorch.h"

#include <ATen/ATen.h>
#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/DynamicLayer.h>
#include <ATen/functorch/TensorWrapper.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/autograd.h>

#include "arguments.h"

namespace tch {
namespace {

using at::functorch::RandomnessType;
using at::functorch::TransformType;

TransformType transform_of(const std::string& kind) {
  if (kind == "vmap") return TransformType::Vmap;
  if (kind == "grad") return TransformType::Grad;
  if (kind == "jvp") return TransformType::Jvp;
  throw Error(code::kInternal, "there is no transform " + kind);
}

RandomnessType randomness_of(const std::string& name) {
  if (name == "error") return RandomnessType::Error;
  if (name == "same") return RandomnessType::Same;
  if (name == "different") return RandomnessType::Different;
  throw Error(code::kInvalidArgument, "randomness is 'error', 'same' or 'different', not '" + name + "'");
}

// The value behind a wrapper of this level; a tensor of another level as it is.
at::Tensor unwrapped(const at::Tensor& tensor, int64_t level) {
  const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor);
  if (wrapper == nullptr || !wrapper->is_alive() || wrapper->level() != level) return tensor;
  return wrapper->value();
}

}  // namespace

napi_value push_layer(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    const TransformType kind = transform_of(args.text(0));
    std::optional<c10::SymInt> batch;
    std::optional<RandomnessType> randomness;
    std::optional<bool> grad, forward_grad;
    if (kind == TransformType::Vmap) {
      batch = static_cast<int64_t>(args.number(1));
      randomness = randomness_of(args.text(2));
    } else if (kind == TransformType::Grad) {
      grad = c10::GradMode::is_enabled();
    } else {
      forward_grad = c10::AutogradState::get_tls_state().get_fw_grad_mode();
    }
    const int64_t level = at::functorch::initAndPushDynamicLayer(kind, batch, randomness, grad, forward_grad);
    args.environment().transforms = true;
    return js_number(env, static_cast<double>(level));
  });
}

napi_value pop_layer(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<0> args(env, info);
    at::functorch::popDynamicLayerAndDeleteMetadata();
    args.environment().transforms = !at::functorch::getDynamicLayerStack().empty();
    return nullptr;
  });
}

napi_value add_batch_dim(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    at::Tensor out = at::functorch::addBatchDim(args.tensor(0), args.integer(1), args.integer(2));
    return js_handle(args.environment(), std::move(out), args.value(3), args.is_object(3));
  });
}

napi_value remove_batch_dim(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<5> args(env, info);
    const at::Tensor& tensor = args.tensor(0);
    const auto batch = static_cast<int64_t>(args.number(1));
    const auto* batched = at::functorch::maybeGetBatchedImpl(tensor);
    at::Tensor out;
    if (batched != nullptr && batched->level() == args.integer(3)) {
      const int64_t dim = at::maybe_wrap_dim(args.integer(2), batched->value().dim());
      out = batched->value().movedim(batched->bdim(), dim);
    } else {
      // It did not depend on what was mapped: every part of the batch has the same.
      const int64_t dim = at::maybe_wrap_dim(args.integer(2), tensor.dim() + 1);
      auto sizes = tensor.sizes().vec();
      sizes.insert(sizes.begin() + dim, batch);
      out = tensor.unsqueeze(dim).expand(sizes);
    }
    return js_handle(args.environment(), std::move(out), args.value(4), args.is_object(4));
  });
}

napi_value wrap_for_grad(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<4> args(env, info);
    at::Tensor out = at::functorch::makeTensorWrapper(args.tensor(0), args.integer(1));
    if (args.boolean(2)) out.set_requires_grad(true);
    return js_handle(args.environment(), std::move(out), args.value(3), args.is_object(3));
  });
}

napi_value unwrap_for_grad(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<3> args(env, info);
    return js_handle(args.environment(), unwrapped(args.tensor(0), args.integer(1)), args.value(2), args.is_object(2));
  });
}

napi_value is_batched(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    return js_boolean(env, at::functorch::isBatchedTensor(args.tensor(0)));
  });
}

napi_value enter_dual_level(napi_env env, napi_callback_info) {
  return guard(env, [&]() -> napi_value { return js_number(env, static_cast<double>(torch::autograd::forward_ad::enter_dual_level())); });
}

napi_value exit_dual_level(napi_env env, napi_callback_info info) {
  return guard(env, [&]() -> napi_value {
    const CallArguments<1> args(env, info);
    torch::autograd::forward_ad::exit_dual_level(args.integer(0));
    return nullptr;
  });
}

}  // namespace tch
