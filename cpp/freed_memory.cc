#include "freed_memory.h"

#include <cstdlib>
#include <cstring>
#include <mutex>

// Known once a header of the C library is read.
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tch {

#ifdef __GLIBC__
namespace {

constexpr int kKept = 64 << 20;
// What glibc raises it to by itself as larger blocks are freed; it stops doing so once either limit is set.
constexpr int kLargestOnHeap = 32 << 20;

bool user_decides() {
  for (const char* name : {"MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TOP_PAD_", "MALLOC_MMAP_MAX_"}) {
    if (std::getenv(name) != nullptr) return true;
  }
  const char* tunables = std::getenv("GLIBC_TUNABLES");
  return tunables != nullptr && std::strstr(tunables, "glibc.malloc.") != nullptr;
}

}  // namespace
#endif

void keep_freed_memory() {
#ifdef __GLIBC__
  static std::once_flag once;
  std::call_once(once, [] {
    if (user_decides()) return;
    mallopt(M_MMAP_THRESHOLD, kLargestOnHeap);
    mallopt(M_TRIM_THRESHOLD, kKept);
  });
#endif
}

}  // namespace tch
