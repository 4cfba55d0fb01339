// Bytes of tensor storage kept alive by one environment, each storage counted once.
//
// Views share a storage, so every table slot points at the entry of its storage and the entry
// counts slots. An open-addressing map keeps this to a few nanoseconds for each tensor made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tch {

class StorageLedger {
 public:
  StorageLedger() : entries_(kInitial) {}

  // One more slot looks at `key`; returns the bytes that this adds (0 when it was known).
  int64_t retain(const void* key, int64_t bytes) {
    if (2 * (used_ + 1) > entries_.size()) grow();
    Entry& entry = entries_[find(key)];
    if (entry.key == nullptr) {
      entry = {key, bytes, 0};
      ++used_;
    }
    ++entry.slots;
    if (entry.slots > 1) return 0;
    return bytes;
  }

  // One slot less; returns the bytes that this frees.
  int64_t release(const void* key) {
    const size_t at = find(key);
    Entry& entry = entries_[at];
    if (entry.key == nullptr || --entry.slots > 0) return 0;
    const int64_t bytes = entry.bytes;
    erase(at);
    return bytes;
  }

  // The storage was resized; returns the change in bytes.
  int64_t resize(const void* key, int64_t bytes) {
    Entry& entry = entries_[find(key)];
    if (entry.key == nullptr) return 0;
    const int64_t change = bytes - entry.bytes;
    entry.bytes = bytes;
    return change;
  }

 private:
  struct Entry {
    const void* key = nullptr;
    int64_t bytes = 0;
    int64_t slots = 0;
  };
  static constexpr size_t kInitial = 1024;

  size_t home(const void* key) const {
    // Storages are heap objects: the low bits are alignment, multiply to spread the rest.
    const uint64_t bits = reinterpret_cast<uintptr_t>(key) >> 4;
    return static_cast<size_t>((bits * 0x9E3779B97F4A7C15ull) >> 20) & (entries_.size() - 1);
  }

  size_t find(const void* key) const {
    size_t at = home(key);
    while (entries_[at].key != nullptr && entries_[at].key != key) at = (at + 1) & (entries_.size() - 1);
    return at;
  }

  void erase(size_t hole) {
    const size_t mask = entries_.size() - 1;
    // Close the gap, so that a probe never stops early at a deleted entry.
    for (size_t at = (hole + 1) & mask; entries_[at].key != nullptr; at = (at + 1) & mask) {
      if (((at - home(entries_[at].key)) & mask) >= ((at - hole) & mask)) {
        entries_[hole] = entries_[at];
        hole = at;
      }
    }
    entries_[hole] = Entry{};
    --used_;
  }

  void grow() {
    std::vector<Entry> old(entries_.size() * 2);
    old.swap(entries_);
    for (const Entry& entry : old) {
      if (entry.key != nullptr) entries_[find(entry.key)] = entry;
    }
  }

  std::vector<Entry> entries_;
  size_t used_ = 0;
};

}  // namespace tch
