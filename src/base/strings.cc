// Small string helpers; see the header.
#include "base/strings.h"

#include <algorithm>
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

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

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
  for (const std::string_view piece : split(text, separator)) {
    if (const std::string_view trimmed = trim(piece); !trimmed.empty()) pieces.push_back(trimmed);
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
    if (i > begin) words.push_back(text.substr(begin, i - begin));
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
std::optional<double> parse_double(std::string_view text) { return parse_number<double>(text); }

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
