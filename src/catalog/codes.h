// Short codes of the tables: countries (three letters) and sectors (PLOVER's three letters), in lists of up to four.
//
// The catalog knows codes as spellings only; what they mean to a mention is document/'s business.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace casus::catalog {

/// Three letters, or nothing.
class Code {
 public:
  constexpr Code() = default;
  /// Anything but three characters gives the empty code.
  constexpr explicit Code(std::string_view text) {
    if (text.size() == 3) letters_ = {text[0], text[1], text[2]};
  }
  constexpr bool is_set() const { return letters_[0] != 0; }
  constexpr std::string_view text() const { return {letters_.data(), is_set() ? 3U : 0U}; }
  constexpr auto operator<=>(const Code&) const = default;

 private:
  std::array<char, 3> letters_ = {0, 0, 0};
};

/// Up to four codes in the order of the table, no repeats.
class CodeList {
 public:
  static constexpr std::size_t kCapacity = 4;
  /// Does nothing when full, when already there, or for the empty code.
  void add(Code code);
  bool has(Code code) const;
  bool empty() const { return size_ == 0; }
  std::span<const Code> items() const { return {items_.data(), size_}; }
  bool operator==(const CodeList&) const = default;

 private:
  std::array<Code, kCapacity> items_ = {};
  std::uint8_t size_ = 0;
};

/// True for the PLOVER sectors that the tables may use.
bool is_sector(std::string_view text);

/// "GOV MIL", "GOV|MIL" or "GOV,MIL"; the empty text is the empty list. Nothing when a word is no sector.
std::optional<CodeList> sectors_from(std::string_view text);

}  // namespace casus::catalog
