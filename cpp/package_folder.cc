#include "package_folder.h"

#include <filesystem>
#include <mutex>
#include <unordered_map>

namespace tch {
namespace {

struct Known {
  std::string path;
  std::weak_ptr<PackageFolder> live;
};

struct Registry {
  std::mutex mutex;
  std::unordered_map<std::string, Known> by_digest;
};

Registry& registry() {
  static Registry all;
  return all;
}

}  // namespace

std::shared_ptr<PackageFolder> PackageFolder::settle(const std::string& digest, std::shared_ptr<PackageFolder> unpacked) {
  const std::lock_guard lock(registry().mutex);
  Known& known = registry().by_digest[digest];
  if (auto live = known.live.lock()) return live;
  std::error_code failed;
  if (!known.path.empty()) std::filesystem::rename(unpacked->path_, known.path, failed);
  // Something else may lie there by now; then the new path is the one to remember.
  if (known.path.empty() || failed) {
    known.path = unpacked->path_;
  } else {
    unpacked->path_ = known.path;
  }
  known.live = unpacked;
  return unpacked;
}

PackageFolder::~PackageFolder() {
  const std::lock_guard lock(registry().mutex);
  // Without exceptions: what cannot be removed, such as a library in use on Windows, stays behind.
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace tch
