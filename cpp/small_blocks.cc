#include "small_blocks.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <array>
#include <cstring>
#include <mutex>
#include <vector>

namespace tch {
namespace {

// Sizes of blocks and how many of each a thread keeps: at most 256 KiB for each size.
constexpr size_t kSizes[] = {64, 256, 1024};
constexpr size_t kKept[] = {4096, 1024, 256};

struct Cache {
  ~Cache() {
    ended = true;
    for (auto& kept : blocks) {
      for (void* block : kept) c10::free_cpu(block);
    }
  }
  std::array<std::vector<void*>, std::size(kSizes)> blocks;
  // Tensors may die after the thread's own objects, at the end of the process.
  static thread_local bool ended;
};
thread_local bool Cache::ended = false;

Cache& cache() {
  static thread_local Cache cache;
  return cache;
}

template <size_t Class>
void recycle(void* block) {
  if (!Cache::ended) {
    auto& kept = cache().blocks[Class];
    if (kept.size() < kKept[Class]) {
      kept.push_back(block);
      return;
    }
  }
  c10::free_cpu(block);
}

// Each block is one allocation of libtorch's, so that its own deleter can free it too.
class SmallBlocks final : public c10::Allocator {
 public:
  explicit SmallBlocks(c10::Allocator* rest) : rest_(rest) {}

  c10::DataPtr allocate(size_t bytes) override {
    // A memory profiler is told of every block by libtorch's allocator.
    if (bytes == 0 || bytes > kSizes[std::size(kSizes) - 1] || Cache::ended || c10::memoryProfilingEnabled()) {
      return rest_->allocate(bytes);
    }
    if (bytes <= kSizes[0]) return block<0>();
    if (bytes <= kSizes[1]) return block<1>();
    return block<2>();
  }

  c10::DeleterFnPtr raw_deleter() const override { return rest_->raw_deleter(); }

  void copy_data(void* to, const void* from, size_t count) const override { std::memcpy(to, from, count); }

 private:
  template <size_t Class>
  static c10::DataPtr block() {
    auto& kept = cache().blocks[Class];
    void* data;
    if (kept.empty()) {
      data = c10::alloc_cpu(kSizes[Class]);
    } else {
      data = kept.back();
      kept.pop_back();
    }
    return {data, data, &recycle<Class>, c10::Device(c10::DeviceType::CPU)};
  }

  c10::Allocator* rest_;
};

}  // namespace

void install_small_blocks() {
  static std::once_flag once;
  // Never destroyed: tensors outlive static objects.
  std::call_once(once, [] { c10::SetCPUAllocator(new SmallBlocks(c10::GetCPUAllocator()), 1); });
}

}  // namespace tch
