// The unpacked files of an AOTInductor package, in a private folder for as long as libtorch needs them.
//
// A compiled model stays mapped until the process ends: its unique symbols and thread-locals keep the
// dynamic linker from unloading it. But the linker knows a library again by its path, so files of the
// same content always lie at the same path, and a package loaded a hundred times is mapped once.
// Any thread; the destructor removes the files.
#pragma once

#include <memory>
#include <string>

namespace tch {

class PackageFolder {
 public:
  // The folder for files that `digest` stands for: `unpacked`, moved to where the same files lay before,
  // or the one that lies there now.
  static std::shared_ptr<PackageFolder> settle(const std::string& digest, std::shared_ptr<PackageFolder> unpacked);

  explicit PackageFolder(std::string path) : path_(std::move(path)) {}
  ~PackageFolder();
  PackageFolder(const PackageFolder&) = delete;
  PackageFolder& operator=(const PackageFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace tch
