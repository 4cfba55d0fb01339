#include "buffer_pins.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/StorageImpl.h>
#include <c10/core/TensorImpl.h>

#include "error.h"

namespace tch {

BufferPins* BufferPins::create(napi_env env) {
  auto* pins = new BufferPins(env);
  // Wakes the event loop when a pin is released elsewhere, so that an idle program frees it too.
  napi_value name;
  check(env, napi_create_string_utf8(env, "tch-node buffer pins", NAPI_AUTO_LENGTH, &name), "name a function");
  check(env,
        napi_create_threadsafe_function(
            env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, pins,
            [](napi_env running, napi_value, void* context, void*) {
              if (running != nullptr) static_cast<BufferPins*>(context)->drain();
            },
            &pins->queue_->wake),
        "create a wake-up");
  napi_unref_threadsafe_function(env, pins->queue_->wake);
  return pins;
}

at::Tensor BufferPins::tensor_over(napi_value buffer, void* data, size_t bytes, at::ScalarType type,
                                   at::IntArrayRef shape) {
  drain();
  bool plain = false;
  napi_is_arraybuffer(env_, buffer, &plain);
  auto pin = std::make_unique<Pin>();
  void* start = data;
  if (plain) {
    size_t length = 0;
    check(env_, napi_get_arraybuffer_info(env_, buffer, &start, &length), "read a buffer");
  }
  pin->start = static_cast<const char*>(start);
  pin->shared = !plain;
  pin->queue = queue_;
  check(env_, napi_create_reference(env_, buffer, 1, &pin->reference), "hold a buffer");
  ++live_;
  // Resizable, with an allocator: growing a tensor over a buffer gives it memory of its own. Were it
  // refused, libtorch would leave the tensor with its new sizes and the old memory, and reading it
  // would reach beyond the buffer.
  c10::Storage storage(c10::Storage::use_byte_size_t(), bytes,
                       c10::DataPtr(data, pin.release(), &BufferPins::unpin, c10::Device(c10::kCPU)),
                       c10::GetCPUAllocator(), true);
  at::Tensor tensor = at::detail::make_tensor<c10::TensorImpl>(
      std::move(storage), c10::DispatchKeySet(c10::DispatchKey::CPU), c10::scalarTypeToTypeMeta(type));
  tensor.unsafeGetTensorImpl()->set_sizes_contiguous(shape);
  return tensor;
}

void BufferPins::unpin(void* context) {
  auto* pin = static_cast<Pin*>(context);
  const std::shared_ptr<Queue> queue = pin->queue;
  const std::lock_guard<std::mutex> lock(queue->mutex);
  if (queue->closed) {
    // The environment is gone, and its references with it.
    delete pin;
    return;
  }
  queue->released.push_back(pin);
  if (queue->released.size() == 1) napi_call_threadsafe_function(queue->wake, nullptr, napi_tsfn_nonblocking);
}

void BufferPins::drain() {
  std::vector<Pin*> released;
  {
    const std::lock_guard<std::mutex> lock(queue_->mutex);
    released.swap(queue_->released);
  }
  for (Pin* pin : released) {
    napi_delete_reference(env_, pin->reference);
    --live_;
    delete pin;
  }
}

void BufferPins::stop() {
  drain();
  const std::lock_guard<std::mutex> lock(queue_->mutex);
  queue_->closed = true;
}

void BufferPins::close() { delete this; }

BufferPins::Pin* BufferPins::pin_of(const at::Tensor& tensor) {
  if (!tensor.has_storage()) return nullptr;
  const c10::DataPtr& data = tensor.storage().unsafeGetStorageImpl()->data_ptr();
  return data.get_deleter() == &BufferPins::unpin ? static_cast<Pin*>(data.get_context()) : nullptr;
}

void BufferPins::check_storage(const at::Tensor& tensor) {
  Pin* pin = pin_of(tensor);
  if (pin == nullptr || pin->shared || pin->queue != queue_) return;
  napi_value buffer = nullptr;
  bool detached = true;
  napi_get_reference_value(env_, pin->reference, &buffer);
  if (buffer != nullptr) napi_is_detached_arraybuffer(env_, buffer, &detached);
  if (!detached) return;
  throw Error(code::kDetachedBuffer,
              "the ArrayBuffer behind this tensor was transferred or detached; copy with torch.tensor(data) "
              "before giving the buffer away, or share a SharedArrayBuffer");
}

napi_value BufferPins::buffer_of(const at::Tensor& tensor, const char** start) {
  Pin* pin = pin_of(tensor);
  if (pin == nullptr || pin->queue != queue_) return nullptr;
  napi_value buffer = nullptr;
  napi_get_reference_value(env_, pin->reference, &buffer);
  *start = pin->start;
  return buffer;
}

}  // namespace tch
