// Objects that JavaScript holds by integer handle and that are few: generators, modules.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

#include "error.h"

namespace tch {

template <class Object>
class HandleTable {
 public:
  int32_t add(Object object) {
    const int32_t handle = next_++;
    objects_.emplace(handle, std::move(object));
    return handle;
  }
  Object& get(int32_t handle, const char* noun) {
    const auto found = objects_.find(handle);
    if (found == objects_.end()) throw Error(code::kDisposed, std::string("the ") + noun + " was disposed");
    return found->second;
  }
  void remove(int32_t handle) { objects_.erase(handle); }
  void clear() { objects_.clear(); }
  size_t size() const { return objects_.size(); }

 private:
  std::unordered_map<int32_t, Object> objects_;
  int32_t next_ = 0;
};

}  // namespace tch
