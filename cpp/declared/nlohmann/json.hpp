// nlohmann::json as far as ATen/functorch/Interpreter.h mentions it.
//
// The torch wheel has that header but not this library's. Only its types' layout and functions of
// libtorch are used here, never the members that write JSON: declarations are enough, and a use would
// fail to link.
#pragma once

#include <string>

namespace nlohmann {

class json {
 public:
  json();
  template <class T>
  explicit json(const T& value);
  static json parse(const std::string& text);
  std::string dump() const;
  template <class T>
  T get() const;
};

}  // namespace nlohmann
