// Words of a text mostly fit in two numbers of eight bytes: then they are lowered, and looked through for a byte,
// without a loop, and become a std::string without a call.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace casus::base {

/// Eight bytes of one, and the highest bit of each of eight.
inline constexpr std::uint64_t kEveryByte = 0x0101010101010101U;
inline constexpr std::uint64_t kHighBits = kEveryByte * 0x80;

/// The letters A to Z among eight bytes in small; other bytes stay as they are.
constexpr std::uint64_t lower_bytes(std::uint64_t bytes) {
  const std::uint64_t low = bytes & (kEveryByte * 0x7F);
  const std::uint64_t from_a = low + kEveryByte * (0x80 - 'A');
  const std::uint64_t behind_z = low + kEveryByte * (0x7F - 'Z');
  const std::uint64_t capitals = ~bytes & (from_a ^ behind_z) & kHighBits;
  return bytes | (capitals >> 2U);
}

constexpr bool has_byte(std::uint64_t bytes, char wanted) {
  const std::uint64_t others = bytes ^ (kEveryByte * static_cast<unsigned char>(wanted));
  return ((others - kEveryByte) & ~others & kHighBits) != 0;
}

/// A text of at most kLongest bytes, the rest filled up with zero bytes. Holds no view of it.
class ShortText {
 public:
  /// What a std::string keeps without an allocation; nothing is short where the first byte is not the lowest.
  static constexpr std::size_t kLongest = std::endian::native == std::endian::little ? 15 : 0;

  static bool fits(std::string_view text) { return text.size() <= kLongest; }
  /// Requires fits(text).
  explicit ShortText(std::string_view text) : size_(text.size()) {
    const char* bytes = text.data();
    if (size_ >= 8) {
      first_ = load<std::uint64_t>(bytes);
      if (size_ > 8) second_ = load<std::uint64_t>(bytes + size_ - 8) >> (8 * (16 - size_));
    } else if (size_ >= 4) {  // both loads hold what they share
      first_ = load<std::uint32_t>(bytes) | static_cast<std::uint64_t>(load<std::uint32_t>(bytes + size_ - 4))
                                                << (8 * (size_ - 4));
    } else if (size_ > 0) {
      first_ =
          byte(bytes[0]) | byte(bytes[size_ / 2]) << (8 * (size_ / 2)) | byte(bytes[size_ - 1]) << (8 * (size_ - 1));
    }
  }

  bool is_ascii() const { return ((first_ | second_) & kHighBits) == 0; }
  /// Requires a byte that is not zero.
  bool contains(char wanted) const { return has_byte(first_, wanted) || has_byte(second_, wanted); }
  /// A to Z in small.
  void lower() {
    first_ = lower_bytes(first_);
    second_ = lower_bytes(second_);
  }
  std::string string() const {
    std::string text("\0\0\0\0\0\0\0\0\0\0\0\0\0\0", kLongest);  // of a fixed length: two stores
    std::memcpy(text.data(), &first_, 8);
    std::memcpy(text.data() + 8, &second_, 8);  // its last byte is the zero behind the text
    text.resize(size_);
    return text;
  }

 private:
  template <typename Bytes>
  static Bytes load(const char* bytes) {
    Bytes number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
  }
  static std::uint64_t byte(char c) { return static_cast<unsigned char>(c); }

  std::size_t size_;
  std::uint64_t first_ = 0;
  std::uint64_t second_ = 0;
};

}  // namespace casus::base
