// Comments first, so that a bracket in one means nothing.
#include "catalog/petrarch_lines.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::catalog {
namespace {

// What an entry is written with: the words before its comment, or behind one that opens the line.
std::string_view cut_comment(std::string_view line, bool& in_comment) {
  if (in_comment) {
    const std::size_t end = line.find("-->");
    if (end == std::string_view::npos) return {};
    in_comment = false;
    return cut_comment(line.substr(end + 3), in_comment);
  }
  const std::size_t mark = line.find("<!--");
  const std::size_t note = line.find_first_of("#;");
  if (mark != std::string_view::npos && mark < note) {
    const std::string_view before = line.substr(0, mark);
    const std::size_t end = line.find("-->", mark);
    in_comment = end == std::string_view::npos;
    return in_comment || !base::trim(before).empty() ? before : cut_comment(line.substr(end + 3), in_comment);
  }
  return line.substr(0, note);
}

bool is_name_character(char c) {
  const bool is_other_script = static_cast<unsigned char>(c) >= 0x80;
  constexpr std::string_view kMarks = "_ -.'&,/()";
  return base::is_ascii_alpha(c) || base::is_ascii_digit(c) || is_other_script ||
         kMarks.find(c) != std::string_view::npos;
}

std::string spaced(std::string_view phrase) {
  std::string text(phrase);
  std::replace(text.begin(), text.end(), '_', ' ');
  return base::squeeze_space(text);
}

// Latin-1 is frequent in old dictionaries; its letters would match nothing.
bool is_phrase(std::string_view text) {
  const bool has_letter = std::any_of(text.begin(), text.end(), [](char c) {
    return base::is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  return has_letter && std::all_of(text.begin(), text.end(), is_name_character) && !base::find_invalid_utf8(text);
}

}  // namespace

std::vector<PetrarchLine> petrarch_lines(std::string_view text) {
  std::vector<PetrarchLine> lines;
  bool in_comment = false;
  std::uint32_t number = 0;
  for (const std::string_view line : base::split(text, '\n')) {
    ++number;
    const std::string_view kept = base::trim(cut_comment(line, in_comment));
    if (!kept.empty()) lines.push_back({number, kept});
  }
  return lines;
}

std::string petrarch_name(std::string_view phrase) {
  constexpr std::array<std::string_view, 9> kSmall = {"of", "the", "and", "for", "in", "on", "at", "to", "de"};
  if (!is_phrase(phrase)) return {};
  const std::string text = spaced(phrase);
  if (text.size() <= 3 && text.find(' ') == std::string::npos) return text;
  std::string name;
  for (const std::string_view word : base::split_words(text)) {
    std::string lower = base::to_ascii_lower(word);
    const bool is_small = !name.empty() && std::find(kSmall.begin(), kSmall.end(), lower) != kSmall.end();
    for (std::size_t i = 0; i < lower.size() && !is_small; ++i) {
      const bool starts = i == 0 || lower[i - 1] == '-' || lower[i - 1] == '.';
      if (starts && base::is_ascii_lower(lower[i])) lower[i] = static_cast<char>(lower[i] - 'a' + 'A');
    }
    name += (name.empty() ? "" : " ") + lower;
  }
  return name;
}

std::string petrarch_noun(std::string_view phrase) {
  if (!is_phrase(phrase)) return {};
  return base::to_ascii_lower(spaced(phrase));
}

bool next_bracket(std::string_view text, char open, char close, std::size_t& from, std::string_view& inside,
                  bool& is_open) {
  const std::size_t begin = text.find(open, from);
  if (begin == std::string_view::npos) return false;
  const std::size_t end = text.find(close, begin);
  is_open = end == std::string_view::npos;
  if (is_open) return false;
  inside = base::trim(text.substr(begin + 1, end - begin - 1));
  from = end + 1;
  return true;
}

}  // namespace casus::catalog
