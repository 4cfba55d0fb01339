// JavaScript buffers that tensors look into (`torch.asTensor`).
//
// A pinned buffer is held by a reference until the last tensor over it is gone. The storage may
// die on any thread, inside a collection, or after its environment: the deleter only queues the
// pin, and the environment's own thread drops the reference later.
#pragma once

#include <ATen/core/Tensor.h>
#include <node_api.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace tch {

class BufferPins {
 public:
  static BufferPins* create(napi_env env);

  // A CPU tensor over `bytes` of `buffer` from `data`; the buffer lives as long as it.
  at::Tensor tensor_over(napi_value buffer, void* data, size_t bytes, at::ScalarType type, at::IntArrayRef shape);

  // Throws when the tensor looks into a buffer that was detached since.
  void require_attached(const at::Tensor& tensor) {
    if (live_ != 0 && tensor.has_storage()) check_storage(tensor);
  }

  // The JavaScript buffer that this tensor looks into and where its storage starts, or null.
  napi_value buffer_of(const at::Tensor& tensor, const char** start);

  int64_t live() const { return live_; }

  // Drops references to buffers that no tensor looks into any more. On the environment's thread.
  void drain();

  // The environment begins to end: pins released from now on wake nobody.
  void stop();

  // The environment has ended. Frees itself.
  void close();

 private:
  struct Queue;
  struct Pin {
    napi_ref reference;
    const char* start;
    bool shared;
    std::shared_ptr<Queue> queue;
  };
  struct Queue {
    std::mutex mutex;
    std::vector<Pin*> released;
    bool closed = false;
    napi_threadsafe_function wake = nullptr;
  };

  explicit BufferPins(napi_env env) : env_(env), queue_(std::make_shared<Queue>()) {}
  static void unpin(void* context);
  static Pin* pin_of(const at::Tensor& tensor);
  void check_storage(const at::Tensor& tensor);

  napi_env env_;
  std::shared_ptr<Queue> queue_;
  int64_t live_ = 0;
};

}  // namespace tch
