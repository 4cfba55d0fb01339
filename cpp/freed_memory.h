// How much freed memory the C library keeps for the next tensors.
//
// A model frees its intermediate results at each call, and glibc gives what lies on top of its heap back
// to the system when that passes twice the largest block it has seen. The next call then faults the same
// pages in again: a tenth of a convolutional network's time, more or less of it by the luck of what else
// lies on the heap.
#pragma once

namespace tch {

// Lets glibc keep up to 64 MB on top of each heap, once for the process, unless its user has set glibc's
// own variables (MALLOC_TRIM_THRESHOLD_, GLIBC_TUNABLES…). Other C libraries are left alone.
void keep_freed_memory();

}  // namespace tch
