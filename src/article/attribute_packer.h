// Sets of attributes that many elements have in common, each kept once, under a number.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "article/html_attribute.h"

namespace casus::article {

/// Attributes of many elements, each set of them once: pages repeat the same few.
struct AttributeSets {
  struct Value {
    Attribute name = Attribute::kClass;
    std::uint32_t begin = 0;  // in `bytes`
    std::uint32_t length = 0;
  };
  struct Set {
    std::uint32_t begin = 0;  // in `values`
    std::uint32_t count = 0;
  };

  std::vector<Set> sets;
  std::vector<Value> values;
  std::string bytes;
};

/// An attribute of the tag at hand; the value is a view into the page.
struct KeptAttribute {
  Attribute name = Attribute::kClass;
  bool has_quote = false;  // '"' in the value
  std::string_view value;
};

class AttributePacker {
 public:
  /// Equal attributes in the same order have one number, as the parser compares those of <b> and <a>. Nothing for
  /// further sets once there are so many that they can hardly be the same.
  std::optional<std::uint32_t> number_of(std::span<const KeptAttribute> attributes);

  AttributeSets take() { return std::move(packed_); }

 private:
  bool is_same(std::uint32_t number, std::span<const KeptAttribute> attributes) const;
  void grow();

  AttributeSets packed_;
  std::vector<std::uint64_t> hashes_;   // of each set
  std::vector<std::uint32_t> numbers_;  // open addressing; a power of two, at most half of it taken
};

}  // namespace casus::article
