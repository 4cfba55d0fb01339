// How values cross between JavaScript and C++: a stack of doubles that both sides see.
//
// lib/argument-stack.ts writes each argument as a tag and its payload into one shared
// Float64Array; C++ reads it without a Node-API call, and answers the same way. Text, script
// objects and other values that are no numbers travel in a JavaScript array beside it, by index.
// Both files hold the same table of tags.
#pragma once

#include <cstdint>
#include <cstring>

#include "error.h"

namespace tch {

enum class Tag : int {
  kNone = 0,          // null or undefined
  kDefault = 1,       // not given: take the schema's default
  kTensor = 2,        // handle
  kInt = 3,           // a safe integer
  kBigInt = 4,        // the bits of an int64
  kFloat = 5,         // number
  kBool = 6,          // 0 or 1
  kComplex = 7,       // real, imaginary
  kString = 8,        // index into the values beside the stack
  kInts = 9,          // count, numbers
  kFloats = 10,       // count, numbers
  kBools = 11,        // count, 0 or 1
  kTensors = 12,      // count, handles; -1 is an absent tensor
  kList = 13,         // count, tagged values
  kDtype = 14,        // ScalarType
  kDevice = 15,       // DeviceType, index
  kLayout = 16,       // Layout
  kMemoryFormat = 17, // MemoryFormat
  kGenerator = 18,    // handle
  kTuple = 19,        // count, tagged values
  kDict = 20,         // count, tagged key and value pairs
  kQScheme = 21,      // QScheme
  kNamedTuple = 22,   // count, pairs of a string and a tagged value
  kValue = 23,        // index into the values beside the stack: any other value
  kObject = 24,       // handle of an opaque value, then its type as a string
  kFuture = 25,       // handle of an opaque value that holds a future
  kEnum = 26,         // type as a string, name as a string, tagged value
};

class StackReader {
 public:
  StackReader(const double* at, const double* end) : at_(at), end_(end) {}

  // Past the end every argument has its default: JavaScript writes only what was given.
  Tag peek() const { return at_ == end_ ? Tag::kDefault : static_cast<Tag>(static_cast<int>(*at_)); }
  Tag tag() {
    if (at_ == end_) return Tag::kDefault;
    return static_cast<Tag>(static_cast<int>(*at_++));
  }
  double number() {
    need(1);
    return *at_++;
  }
  int64_t integer() { return static_cast<int64_t>(number()); }
  int64_t bits() {
    const double value = number();
    int64_t out;
    std::memcpy(&out, &value, sizeof(out));
    return out;
  }
  // `count` numbers in place; the caller reads them before anything is written.
  const double* numbers(int64_t count) {
    if (count < 0) malformed();
    need(count);
    const double* first = at_;
    at_ += count;
    return first;
  }
  bool done() const { return at_ == end_; }

 private:
  void need(int64_t count) const {
    if (end_ - at_ < count) malformed();
  }
  [[noreturn]] static void malformed() {
    throw Error(code::kInternal, "the argument stack ended early; please report this");
  }

  const double* at_;
  const double* end_;
};

}  // namespace tch
