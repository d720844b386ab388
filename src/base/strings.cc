// Small string helpers; see the header.
#include "base/strings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

#include "base/short_text.h"

namespace casus::base {
namespace {

template <typename Number>
std::optional<Number> parse_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

// "12", "-0.125": a whole number below 2^53 by a power of ten that is a double, so that one division rounds once.
std::optional<double> parse_short_decimal(std::string_view text) {
  constexpr std::size_t kMostDigits = 15;
  constexpr std::array<double, kMostDigits + 1> kPowers = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                           1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.size() > kMostDigits + 1 || text.empty() || !is_ascii_digit(text.front()) || !is_ascii_digit(text.back()))
    return std::nullopt;
  std::int64_t digits = 0;
  std::size_t stop = text.size();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '.' && stop == text.size()) {
      stop = i;
      continue;
    }
    if (!is_ascii_digit(text[i])) return std::nullopt;
    digits = 10 * digits + (text[i] - '0');
  }
  const std::size_t decimals = stop == text.size() ? 0 : text.size() - stop - 1;
  if (text.size() - (decimals == 0 ? 0 : 1) > kMostDigits) return std::nullopt;
  const double value = static_cast<double>(digits) / kPowers[decimals];
  return negative ? -value : value;
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  pieces.reserve(1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), separator)));
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = text.find(separator, begin);
    pieces.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
    if (end == std::string_view::npos) return pieces;
    begin = end + 1;
  }
}

std::vector<std::string_view> split_list(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    if (const std::string_view piece = trim(text.substr(begin, end - begin)); !piece.empty()) {
      // The first is mostly the only one.
      if (!pieces.empty() && pieces.size() == pieces.capacity()) pieces.reserve(8 * pieces.size());
      pieces.push_back(piece);
    }
    begin = end + 1;
  }
  return pieces;
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && is_ascii_space(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && !is_ascii_space(text[i])) ++i;
    if (i == begin) break;
    if (words.size() == words.capacity()) words.reserve(8 * words.size() + 2);
    words.push_back(text.substr(begin, i - begin));
  }
  return words;
}

std::string to_ascii_lower(std::string_view text) {
  if (ShortText::fits(text)) {
    ShortText word(text);
    word.lower();
    return word.string();
  }
  std::string out(text);
  std::size_t i = 0;
  for (; i + 8 <= out.size(); i += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, out.data() + i, sizeof bytes);
    bytes = lower_bytes(bytes);
    std::memcpy(out.data() + i, &bytes, sizeof bytes);
  }
  for (; i < out.size(); ++i) out[i] = ascii_lower(out[i]);
  return out;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
  }
  return true;
}

std::optional<int> parse_int(std::string_view text) { return parse_number<int>(text); }
std::optional<double> parse_double(std::string_view text) {
  const std::optional<double> plain = parse_short_decimal(text);
  return plain ? plain : parse_number<double>(text);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out.append(separator);
    out.append(part);
  }
  return out;
}

std::string squeeze_space(std::string_view text) {
  std::string out;
  bool pending = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
    if (no_break || is_ascii_space(text[i])) {
      pending = !out.empty();
      i += no_break ? 1 : 0;
      continue;
    }
    if (pending) out.push_back(' ');
    pending = false;
    out.push_back(text[i]);
  }
  return out;
}

}  // namespace casus::base
