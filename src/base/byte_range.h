// A half-open range of bytes [begin, end) in a document's text. All evidence is kept as byte ranges.
#pragma once

#include <cstdint>
#include <string_view>

namespace casus::base {

struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t length() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(ByteRange other) const { return begin < other.end && other.begin < end; }
  constexpr bool operator==(const ByteRange&) const = default;
};

/// The bytes of `text` that `range` covers. Requires range.end <= text.size().
constexpr std::string_view slice(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.length());
}

}  // namespace casus::base
