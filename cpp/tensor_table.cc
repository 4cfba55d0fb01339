#include "tensor_table.h"

#include <c10/core/StorageImpl.h>

#include <algorithm>
#include <utility>

namespace tch {
namespace {

// What a tensor costs besides its storage: TensorImpl, StorageImpl, slot and allocator overhead.
constexpr int64_t kTensorOverhead = 640;

// V8 is told of a change once it is this large: a call costs more than a small tensor is worth.
constexpr int64_t kReportStep = 256 * 1024;

struct Footprint {
  const void* key;
  int64_t bytes;
};

Footprint footprint(const at::Tensor& tensor) {
  if (tensor.has_storage()) {
    c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
    const bool real = tensor.device().type() != c10::DeviceType::Meta;
    return {storage, real ? static_cast<int64_t>(storage->nbytes()) : 0};
  }
  // Sparse tensors have no storage of their own: count the parts they are made of.
  int64_t bytes = 0;
  if (tensor.layout() == c10::kSparse) {
    bytes = static_cast<int64_t>(tensor._indices().nbytes() + tensor._values().nbytes());
  } else if (tensor.layout() == c10::kSparseCsr || tensor.layout() == c10::kSparseBsr) {
    bytes = static_cast<int64_t>(tensor.crow_indices().nbytes() + tensor.col_indices().nbytes() +
                                 tensor.values().nbytes());
  } else if (tensor.layout() == c10::kSparseCsc || tensor.layout() == c10::kSparseBsc) {
    bytes = static_cast<int64_t>(tensor.ccol_indices().nbytes() + tensor.row_indices().nbytes() +
                                 tensor.values().nbytes());
  }
  return {tensor.unsafeGetTensorImpl(), bytes};
}

}  // namespace

const at::Tensor& TensorTable::absent(Handle handle) const {
  if (is_pending(handle)) {
    const auto found = placeholders_ == nullptr ? Placeholders::const_iterator() : placeholders_->find(handle);
    if (placeholders_ != nullptr && found != placeholders_->end()) return found->second;
    throw Error("ERR_TCH_PENDING",
                "the tensor is a result inside torch.runAsync(): its values, shape and dtype are known when the promise "
                "has resolved; inside, it can only be passed to operators and models");
  }
  throw Error(code::kDisposed,
              "the tensor was disposed: dispose() was called on it or the scope that made it has ended; "
              "keep it with scope.keep(tensor) or return it from the scope");
}

void TensorTable::account(int64_t bytes) {
  if (published_ != nullptr) *published_ = static_cast<double>(stats_.bytes);
  unreported_ += bytes;
  if (unreported_ < kReportStep && unreported_ > -kReportStep) return;
  // The call may collect garbage, and finalizers then come back here.
  const int64_t change = std::exchange(unreported_, 0);
  int64_t total = 0;
  napi_adjust_external_memory(env_, change, &total);
}

void TensorTable::charge(Slot& slot) {
  const Footprint print = footprint(slot.tensor);
  slot.storage = print.key;
  const int64_t added = ledger_.retain(print.key, print.bytes);
  stats_.bytes += added;
  stats_.peak_bytes = std::max(stats_.peak_bytes, stats_.bytes);
  account(added + kTensorOverhead);
}

TensorTable::Handle TensorTable::take_slot() {
  Handle handle;
  if (free_.empty()) {
    handle = count_++;
    if ((handle & (kChunk - 1)) == 0) chunks_.push_back(std::make_unique<Slot[]>(kChunk));
  } else {
    handle = free_.back();
    free_.pop_back();
  }
  slot(handle).state = State::kOwned;
  return handle;
}

TensorTable::Handle TensorTable::adopt(at::Tensor tensor) {
  const Handle handle = take_slot();
  Slot& entry = slot(handle);
  entry.tensor = std::move(tensor);
  ++stats_.made;
  stats_.peak_live = std::max(stats_.peak_live, ++stats_.live);
  charge(entry);
  return handle;
}

TensorTable::Handle TensorTable::adopt_pending() {
  const Handle handle = take_slot();
  slot(handle).pending = true;
  return handle;
}

void TensorTable::fulfil(Handle handle, at::Tensor tensor) {
  if (!is_pending(handle)) return;
  Slot& entry = slot(handle);
  entry.pending = false;
  entry.tensor = std::move(tensor);
  ++stats_.made;
  stats_.peak_live = std::max(stats_.peak_live, ++stats_.live);
  charge(entry);
}

void TensorTable::attach(napi_value object, Handle handle) {
  slot(handle).state = State::kAttached;
  const napi_status status = napi_add_finalizer(
      env_, object, reinterpret_cast<void*>(static_cast<intptr_t>(handle)),
      reinterpret_cast<node_api_basic_finalize>(&TensorTable::finalize), this, nullptr);
  if (status != napi_ok) {
    slot(handle).state = State::kOwned;
    check(env_, status, "tie a tensor to garbage collection");
  }
  ++finalizers_;
}

void TensorTable::finalize(node_api_basic_env, void* data, void* hint) {
  auto* table = static_cast<TensorTable*>(hint);
  const auto handle = static_cast<Handle>(reinterpret_cast<intptr_t>(data));
  --table->finalizers_;
  if (table->closed_) {
    if (table->finalizers_ == 0) delete table;
  } else if (table->busy_ > 0) {
    table->waiting_.push_back({handle, true});
  } else {
    table->release_slot(handle);
  }
}

void TensorTable::release_tensor(Slot& slot) {
  slot.pending = false;
  if (!slot.tensor.defined()) return;
  const int64_t freed = ledger_.release(slot.storage);
  stats_.bytes -= freed;
  --stats_.live;
  slot.storage = nullptr;
  slot.tensor.reset();
  account(-(freed + kTensorOverhead));
}

void TensorTable::release_slot(Handle handle) {
  Slot& entry = slot(handle);
  release_tensor(entry);
  entry.state = State::kFree;
  entry.scope = 0;
  free_.push_back(handle);
}

void TensorTable::release_waiting() {
  // Releasing may set off a collection that adds to the list: take it first.
  std::vector<Waiting> ready;
  ready.swap(waiting_);
  for (const Waiting& waiting : ready) {
    if (waiting.collected) {
      release_slot(waiting.handle);
    } else {
      dispose(waiting.handle);
    }
  }
}

void TensorTable::dispose(Handle handle) {
  if (handle < 0 || handle >= count_) return;
  if (busy_ > 0) {
    waiting_.push_back({handle, false});
    return;
  }
  Slot& entry = slot(handle);
  if (entry.state == State::kAttached) {
    release_tensor(entry);
  } else if (entry.state == State::kOwned) {
    release_slot(handle);
  }
}

void TensorTable::track(int32_t scope, Handle handle) {
  get(handle);
  slot(handle).scope = scope;
  TrackedScope& tracked = scopes_[scope];
  tracked.handles.push_back(handle);
  if (tracked.handles.size() < tracked.sweep_at) return;
  // Forget what was collected meanwhile, so that a long loop in one scope stays small.
  std::erase_if(tracked.handles, [&](Handle each) { return slot(each).scope != scope; });
  std::sort(tracked.handles.begin(), tracked.handles.end());
  tracked.handles.erase(std::unique(tracked.handles.begin(), tracked.handles.end()), tracked.handles.end());
  tracked.sweep_at = std::max<size_t>(4096, 2 * tracked.handles.size());
}

bool TensorTable::untrack(int32_t scope, Handle handle) {
  if (handle < 0 || handle >= count_ || slot(handle).scope != scope) return false;
  slot(handle).scope = 0;
  return true;
}

void TensorTable::end_scope(int32_t scope) {
  const auto found = scopes_.find(scope);
  if (found == scopes_.end()) return;
  const TrackedScope tracked = std::move(found->second);
  scopes_.erase(found);
  for (const Handle handle : tracked.handles) {
    if (slot(handle).scope == scope) dispose(handle);
  }
}

void TensorTable::replace(Handle handle, at::Tensor tensor) {
  get(handle);
  Slot& entry = slot(handle);
  release_tensor(entry);
  entry.tensor = std::move(tensor);
  ++stats_.live;
  charge(entry);
}

void TensorTable::recount(Handle handle) {
  Slot& entry = slot(handle);
  if (!entry.tensor.defined()) return;
  const Footprint print = footprint(entry.tensor);
  int64_t change = 0;
  if (print.key == entry.storage) {
    change = ledger_.resize(print.key, print.bytes);
  } else {
    change = ledger_.retain(print.key, print.bytes) - ledger_.release(entry.storage);
    entry.storage = print.key;
  }
  if (change == 0) return;
  stats_.bytes += change;
  stats_.peak_bytes = std::max(stats_.peak_bytes, stats_.bytes);
  account(change);
}

void TensorTable::close() {
  closed_ = true;
  chunks_.clear();
  count_ = 0;
  if (finalizers_ == 0) delete this;
}

}  // namespace tch
