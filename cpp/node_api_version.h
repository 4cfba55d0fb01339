// The Node-API version that the addon asks for.
//
// With the experimental version finalizers run inside the garbage collection; with a stable one
// they wait until the event loop turns, and a synchronous loop keeps every tensor it made. The
// loader lowers it (TCH_NODE_API_VERSION) where a runtime refuses the experimental one: scopes
// still free exactly then.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace tch {

inline int32_t node_api_version() {
  constexpr int32_t kExperimental = 2147483647;
  const char* asked = std::getenv("TCH_NODE_API_VERSION");
  const int32_t version = asked != nullptr ? static_cast<int32_t>(std::strtol(asked, nullptr, 10)) : kExperimental;
  return version > 0 ? version : kExperimental;
}

}  // namespace tch
