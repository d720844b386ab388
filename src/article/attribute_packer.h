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
#include "article/html_reduce.h"

namespace casus::article {

/// An attribute of the tag at hand; the value is a view into the page.
struct KeptAttribute {
  Attribute name;
  std::string_view value;
};

class AttributePacker {
 public:
  /// `written` are the attributes as the parser would see them. Equal ones have one number, as the parser compares
  /// those of <b> and <a>. Nothing for further sets once there are so many that they can hardly be the same.
  std::optional<std::uint32_t> number_of(std::string_view written, std::span<const KeptAttribute> attributes);

  AttributeSets take() { return std::move(packed_); }

 private:
  std::string_view key(std::uint32_t number) const;
  std::uint32_t& place_of(std::string_view written);
  void grow();

  AttributeSets packed_;
  std::string keys_;  // what was written of each set, one behind the other
  std::vector<std::size_t> key_ends_;
  std::vector<std::uint32_t> numbers_;  // open addressing; a power of two, at most half of it taken
};

}  // namespace casus::article
