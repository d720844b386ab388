// What the terminal can do, and text cut and wrapped to its width.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace casus::cli {

bool is_terminal(std::FILE* file);
/// Columns of the terminal; 100 where there is none.
std::size_t terminal_width(std::FILE* file);

/// Colours for people. Plain when told so, when NO_COLOR is set, or when the output is no terminal.
class Style {
 public:
  enum class When { kAuto, kAlways, kNever };
  Style(When when, std::FILE* file);
  explicit Style(bool enabled) : enabled_(enabled) {}

  /// The text between the escape codes of `code` ("1" bold, "2" dim, "31" red, "0" nothing) and of the reset.
  std::string paint(std::string_view text, std::string_view code) const;

 private:
  bool enabled_;
};

/// Columns that a text takes: one per code point, two for East Asian wide ones, none for combining marks.
std::size_t display_width(std::string_view text);
/// The text cut to `width` columns, with an ellipsis where something is missing, filled up with blanks.
std::string fit(std::string_view text, std::size_t width);
/// Lines of at most `width` columns, broken at blanks; white space is squeezed.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace casus::cli
