// Small string helpers over views; ASCII only (for Unicode see base/utf8.h). No locale anywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus::base {

constexpr bool is_ascii_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_alpha(char c) { return is_ascii_upper(c) || is_ascii_lower(c); }
constexpr char ascii_lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}
/// Pieces between separators, empty ones kept; one empty piece for an empty text. Views into `text`.
std::vector<std::string_view> split(std::string_view text, char separator);
/// Pieces between separators, trimmed, empty ones dropped.
std::vector<std::string_view> split_list(std::string_view text, char separator);
/// Words between runs of white space.
std::vector<std::string_view> split_words(std::string_view text);
std::string to_ascii_lower(std::string_view text);
bool equals_ignoring_case(std::string_view a, std::string_view b);
std::optional<int> parse_int(std::string_view text);
/// The nearest double; plain decimals of up to 15 digits ("-0.125") take a short way.
std::optional<double> parse_double(std::string_view text);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// Runs of white space (also non-breaking) become one blank, the ends are trimmed.
std::string squeeze_space(std::string_view text);

}  // namespace casus::base
