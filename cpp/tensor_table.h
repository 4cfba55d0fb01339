// The tensors that one JavaScript environment holds, by integer handle.
//
// Owner: the environment; touched only on its thread. A slot belongs to exactly one JavaScript
// Tensor for that object's whole life, so a handle never means another tensor:
//   - `adopt` puts a tensor in a slot that only a scope or dispose() frees;
//   - `adopt_pending` makes one whose tensor is still being computed (recording.h);
//   - `attach` also ties it to garbage collection: the slot is reused only after the JavaScript
//     object is gone, even when dispose() released the tensor long before.
// Finalizers run inside the collection (see addon.cc), so they touch no JavaScript. While an
// operator runs (`Busy`), releases wait: a kernel may be reading a slot by reference.
#pragma once

#include <ATen/core/Tensor.h>
#include <node_api.h>

#include <memory>
#include <unordered_map>
#include <vector>

#include "error.h"
#include "storage_ledger.h"

namespace tch {

class TensorTable {
 public:
  using Handle = int32_t;

  struct Stats {
    int64_t live = 0;
    int64_t peak_live = 0;
    int64_t bytes = 0;
    int64_t peak_bytes = 0;
    int64_t made = 0;
  };

  // Holds back releases while a kernel may be reading slots.
  class Busy {
   public:
    explicit Busy(TensorTable& table) : table_(table) { ++table_.busy_; }
    ~Busy() {
      if (--table_.busy_ == 0 && !table_.waiting_.empty()) table_.release_waiting();
    }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

   private:
    TensorTable& table_;
  };

  // Created on the heap: it outlives its environment until the last finalizer has run.
  static TensorTable* create(napi_env env) { return new TensorTable(env); }

  // What stands for pending tensors while calls are written down.
  using Placeholders = std::unordered_map<Handle, at::Tensor>;

  Handle adopt(at::Tensor tensor);
  Handle adopt_pending();
  // Gives a pending tensor its value; one that was disposed meanwhile needs none.
  void fulfil(Handle handle, at::Tensor tensor);
  // From now on `get` gives these for pending tensors; with null it refuses them.
  void read_pending(const Placeholders* placeholders) { placeholders_ = placeholders; }
  void attach(napi_value object, Handle handle);
  void dispose(Handle handle);
  bool is_live(Handle handle) const {
    return handle >= 0 && handle < count_ && (slot(handle).tensor.defined() || slot(handle).pending);
  }
  bool is_pending(Handle handle) const { return handle >= 0 && handle < count_ && slot(handle).pending; }

  const at::Tensor& get(Handle handle) const {
    if (handle >= 0 && handle < count_) {
      const at::Tensor& tensor = slot(handle).tensor;
      if (tensor.defined()) return tensor;
    }
    return absent(handle);
  }

  // Scopes keep most of their tensors in JavaScript; those beyond its limit are tied to garbage
  // collection and tracked here by number, so that the scope still frees them when it ends.
  void track(int32_t scope, Handle handle);
  // Whether the scope was tracking it.
  bool untrack(int32_t scope, Handle handle);
  void end_scope(int32_t scope);

  // Where the live bytes are published for JavaScript to read without a call.
  void publish_to(double* cell) { published_ = cell; }

  // Puts another tensor behind a handle (`x.data = y`): the JavaScript object stays.
  void replace(Handle handle, at::Tensor tensor);

  // Reads the size of a storage again after an operator that may have resized it.
  void recount(Handle handle);

  const Stats& stats() const { return stats_; }
  void reset_peak() {
    stats_.peak_live = stats_.live;
    stats_.peak_bytes = stats_.bytes;
  }

  // The environment ends: frees every tensor now and itself with the last finalizer.
  void close();

 private:
  enum class State : uint8_t { kFree, kOwned, kAttached };
  struct Slot {
    at::Tensor tensor;
    const void* storage = nullptr;
    int32_t scope = 0;
    State state = State::kFree;
    bool pending = false;
  };
  struct TrackedScope {
    std::vector<Handle> handles;
    size_t sweep_at = 4096;
  };

  // A release held back by a running operator; `collected` frees the slot as well.
  struct Waiting {
    Handle handle;
    bool collected;
  };

  explicit TensorTable(napi_env env) : env_(env) {}
  ~TensorTable() = default;

  static void finalize(node_api_basic_env env, void* data, void* hint);
  // What stands for a pending tensor, or an error that says why there is none.
  const at::Tensor& absent(Handle handle) const;
  Handle take_slot();
  void release_tensor(Slot& slot);
  void release_slot(Handle handle);
  void release_waiting();
  void charge(Slot& slot);
  void account(int64_t bytes);

  napi_env env_;
  // Growing moves no slot, so references held by a running kernel stay good.
  static constexpr Handle kChunkBits = 12;
  static constexpr Handle kChunk = 1 << kChunkBits;
  Slot& slot(Handle handle) { return chunks_[handle >> kChunkBits][handle & (kChunk - 1)]; }
  const Slot& slot(Handle handle) const { return chunks_[handle >> kChunkBits][handle & (kChunk - 1)]; }
  std::vector<std::unique_ptr<Slot[]>> chunks_;
  Handle count_ = 0;
  std::vector<Handle> free_;
  std::vector<Waiting> waiting_;
  std::unordered_map<int32_t, TrackedScope> scopes_;
  StorageLedger ledger_;
  const Placeholders* placeholders_ = nullptr;
  double* published_ = nullptr;
  Stats stats_;
  int64_t unreported_ = 0;
  int busy_ = 0;
  int64_t finalizers_ = 0;
  bool closed_ = false;
};

}  // namespace tch
