// Keeps small blocks of tensor memory for reuse.
//
// libtorch asks the C library for aligned memory for every tensor, which for a few bytes costs as
// much as the arithmetic. Blocks of three sizes are kept, per thread, and handed out again; the
// rest goes to libtorch's own allocator. A block may be freed on another thread than it was made
// on: it then stays with that thread.
#pragma once

namespace tch {

// Puts the cache before libtorch's CPU allocator, once for the process.
void install_small_blocks();

}  // namespace tch
