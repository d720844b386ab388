// Each rule below answers one question: does the word go on across this mark?
#include "text/word_scanner.h"

#include "base/strings.h"
#include "base/utf8.h"
#include "text/syllables.h"
#include "text/word_lists.h"

namespace casus::text {
namespace {

CharClass class_of(char32_t value) {
  switch (value) {
    case 0x2019:
    case 0x02BC:
    case 0x2018: return CharClass::kApostrophe;
    case 0x2010:
    case 0x2011: return CharClass::kHyphen;
    case 0x00AD:
    case 0x200C:
    case 0x200D:
    case 0xFE0F: return CharClass::kLetter;
    case 0x200B:
    case 0xFEFF: return CharClass::kSpace;
    default: break;
  }
  if (value >= 0x300 && value < 0x370) return CharClass::kLetter;  // combining accents
  if (base::is_letter(value)) return CharClass::kLetter;
  if (base::is_digit(value)) return CharClass::kDigit;
  if (base::is_space(value) || (value >= 0x80 && value < 0xA0)) return CharClass::kSpace;
  return CharClass::kMark;
}

bool is_digit_at(std::string_view text, std::size_t i) { return i < text.size() && base::is_ascii_digit(text[i]); }
bool is_upper_at(std::string_view text, std::size_t i) { return i < text.size() && base::is_ascii_upper(text[i]); }
bool is_word_at(std::string_view text, std::size_t i) {
  return i < text.size() && is_word_class(char_at(text, i).type);
}
bool is_letter_at(std::string_view text, std::size_t i) {
  return i < text.size() && char_at(text, i).type == CharClass::kLetter;
}

std::size_t end_of_run(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    const Char c = char_at(text, i);
    if (!is_word_class(c.type)) break;
    i += c.length;
  }
  return i;
}

std::size_t end_of_digits(std::string_view text, std::size_t i) {
  while (is_digit_at(text, i)) ++i;
  return i;
}

bool all_digits(std::string_view text) { return end_of_digits(text, 0) == text.size() && !text.empty(); }

// A word under way: [begin, mark) has been read, the run [segment, mark) since the last mark, a mark stands at `mark`.
struct Word {
  std::string_view chunk;
  std::size_t begin;
  std::size_t segment;
  std::size_t mark;

  std::string_view last() const { return chunk.substr(segment, mark - segment); }
};

// "irc.example.net", "misc.consumers.living": small letters around two stops or more.
bool has_two_stops(std::string_view chunk, std::size_t begin) {
  std::size_t stops = 0;
  for (std::size_t i = begin; i < chunk.size(); ++i) {
    if (chunk[i] == '.' && i + 1 < chunk.size() && base::is_ascii_lower(chunk[i + 1]))
      ++stops;
    else if (!base::is_ascii_lower(chunk[i]) && chunk[i] != '-')
      break;
  }
  return stops >= 2;
}

// "7.5", "1.2.3"; "U.S", "e.g", "Ph.D"; "cra.org", "memo.doc". Not "sanctions.The", nor "S.Korea".
bool goes_on_across_stop(const Word& word) {
  const std::size_t next = word.mark + 1;
  const std::string_view left = word.last();
  const std::string_view right = word.chunk.substr(next, end_of_run(word.chunk, next) - next);
  if (right.empty()) return false;
  if (base::is_ascii_digit(right.front())) return base::is_ascii_digit(left.back());
  if (left.size() == 1 && is_letter_at(left, 0)) {
    if (right.size() == 1) return true;
    const std::size_t after = next + right.size();
    if (right.size() == 2 && after < word.chunk.size() && word.chunk[after] == '.') return true;  // "M.Sc."
    return is_dotted_suffix(right);
  }
  if (base::equals_ignoring_case(left, "ph") && right == "D") return true;
  if (!base::is_ascii_lower(right.front()) || left.size() < 2) return false;
  return is_dotted_suffix(right) || has_two_stops(word.chunk, word.begin);
}

// "1,200", "3,300,000"; not "2003,2004".
bool goes_on_across_comma(const Word& word) {
  const std::size_t next = word.mark + 1;
  return is_digit_at(word.chunk, word.mark - 1) && end_of_digits(word.chunk, next) == next + 3;
}

// Length of a number with hyphens that is no range: dates, telephone numbers ("2015-08-21", "713-853-3989",
// "345-9945").
bool is_hyphenated_number(std::string_view chunk, std::size_t begin, std::size_t mark) {
  std::size_t groups = 1;
  std::size_t last = 0;
  std::size_t i = mark;
  while (i < chunk.size() && chunk[i] == '-' && is_digit_at(chunk, i + 1)) {
    const std::size_t end = end_of_digits(chunk, i + 1);
    last = end - i - 1;
    i = end;
    ++groups;
  }
  if (is_letter_at(chunk, i)) return false;
  const std::size_t first = mark - begin;
  return groups >= 3 || (groups == 2 && ((first == 3 && last == 4) || (first == 5 && last == 4)));
}

// Groups before `mark` already read: "02-05|-02".
bool has_hyphen(std::string_view word) { return word.find('-') != std::string_view::npos; }

bool goes_on_across_hyphen(const Word& word, std::uint32_t hyphen_length) {
  const std::size_t next = word.mark + hyphen_length;
  if (!is_word_at(word.chunk, next)) return false;
  const std::string_view so_far = word.chunk.substr(word.begin, word.mark - word.begin);
  if (all_digits(word.last()) && is_digit_at(word.chunk, next)) {
    return has_hyphen(so_far) || is_hyphenated_number(word.chunk, word.segment, word.mark);
  }
  if (has_hyphen(so_far)) return false;
  if (is_bound_prefix(so_far)) return true;
  const std::string_view right = word.chunk.substr(next, end_of_run(word.chunk, next) - next);
  return right == "esque" || right == "wise" || is_hyphenated_given_name(so_far, right);
}

// "11/28/2000", "9/11"; not "1/2", "and/or".
bool goes_on_across_slash(const Word& word) {
  const std::string_view chunk = word.chunk;
  const std::size_t next = word.mark + 1;
  const std::string_view left = word.last();
  if (all_digits(left) && is_digit_at(chunk, next)) {
    if (word.segment != word.begin) return chunk[word.segment - 1] == '/';
    const std::size_t end = end_of_digits(chunk, next);
    if (end < chunk.size() && chunk[end] == '/' && is_digit_at(chunk, end + 1)) return true;
    const auto month = base::parse_int(left);
    const auto day = base::parse_int(chunk.substr(next, end - next));
    return month && day && *month >= 3 && *month <= 12 && *day >= 5 && *day <= 31;
  }
  // "l/c", "I/C", but "f / b / o".
  const std::size_t end = end_of_run(chunk, next);
  return left.size() == 1 && word.segment == word.begin && is_letter_at(chunk, word.begin) && end == next + 1 &&
         is_letter_at(chunk, next) && (end == chunk.size() || chunk[end] != '/');
}

// "AT&T", "PG&E", "R&D".
bool goes_on_across_ampersand(const Word& word) {
  const std::string_view left = word.last();
  const std::size_t next = word.mark + 1;
  const std::size_t end = end_of_run(word.chunk, next);
  return left.size() <= 3 && is_upper_at(left, left.size() - 1) && end - next <= 2 && is_upper_at(word.chunk, next);
}

// Bytes of the mark when the word goes on behind it, else 0.
std::size_t joining_mark(const Word& word) {
  const Char c = char_at(word.chunk, word.mark);
  if (!is_word_at(word.chunk, word.mark + c.length)) return 0;
  if (c.type == CharClass::kApostrophe) return c.length;
  if (c.type == CharClass::kHyphen) return goes_on_across_hyphen(word, c.length) ? c.length : 0;
  switch (c.value) {
    case U'.': return goes_on_across_stop(word) ? 1 : 0;
    case U',': return goes_on_across_comma(word) ? 1 : 0;
    case U':': return is_digit_at(word.chunk, word.mark - 1) && is_digit_at(word.chunk, word.mark + 1) ? 1 : 0;
    case U'/': return goes_on_across_slash(word) ? 1 : 0;
    case U'&': return goes_on_across_ampersand(word) ? 1 : 0;
    case U'_': return 1;
    case U'*': return is_letter_at(word.chunk, word.mark - 1) && is_letter_at(word.chunk, word.mark + 1) ? 1 : 0;
    default: return 0;
  }
}

// "Gen.", "U.S.", "J." with its stop; a stop that belongs to an ellipsis stays outside.
bool takes_stop(std::string_view chunk, std::size_t begin, std::size_t end) {
  if (end >= chunk.size() || chunk[end] != '.') return false;
  if (end + 1 < chunk.size() && chunk[end + 1] == '.') return false;
  const std::string_view word = chunk.substr(begin, end - begin);
  if (word.size() == 1) return base::is_ascii_upper(word[0]) && word != "I";
  const std::size_t dot = word.rfind('.');
  if (dot != std::string_view::npos) return word.size() - dot <= 3 && is_letter_at(word, dot + 1);
  return is_abbreviation(word);
}

// "5pm", "35mm", "25bn" end behind the digits; "23rd", "1970s", "4G" do not. Capital K, M, B, T count after a currency
// sign.
std::size_t end_before_unit(std::string_view chunk, std::size_t begin, std::size_t end) {
  std::size_t i = begin;
  while (i < end && (base::is_ascii_digit(chunk[i]) || chunk[i] == ',' || chunk[i] == '.' || chunk[i] == ':')) ++i;
  if (i == begin || i == end || !base::is_ascii_digit(chunk[i - 1])) return end;
  const std::string_view unit = chunk.substr(i, end - i);
  const bool is_money = begin > 0 && !is_word_at(chunk, begin - 1) && chunk[begin - 1] != '.';
  if (unit.size() == 1 && base::is_ascii_upper(unit[0])) {
    return is_money && (chunk[begin - 1] == '$' || begin >= 2) && is_unit(unit) && unit != "G" ? i : end;
  }
  return is_unit(unit) ? i : end;
}

bool ends_address(char c) {
  return c == '<' || c == '>' || c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || c == '{' ||
         c == '}';
}

// Stops, commas and the like behind an address belong to the sentence.
std::size_t trim_address(std::string_view chunk, std::size_t begin, std::size_t end) {
  while (end > begin) {
    const char c = chunk[end - 1];
    if (c != '.' && c != ',' && c != ';' && c != ':' && c != '!' && c != '?' && c != '-' && c != '*') break;
    --end;
  }
  return end;
}

std::size_t end_of_address(std::string_view chunk, std::size_t begin) {
  std::size_t end = begin;
  while (end < chunk.size() && !ends_address(chunk[end])) ++end;
  return trim_address(chunk, begin, end);
}

}  // namespace

Char wide_char_at(std::string_view text, std::size_t offset) {
  const base::CodePoint point = base::code_point_at(text, offset);
  return {class_of(point.value), point.value, point.length};
}

std::size_t find_word_end(std::string_view chunk, std::size_t begin) {
  Word word{chunk, begin, begin, end_of_run(chunk, begin)};
  while (word.mark < chunk.size()) {
    const std::size_t length = joining_mark(word);
    if (length == 0) break;
    word.segment = word.mark + length;
    word.mark = end_of_run(chunk, word.segment);
  }
  const std::size_t end = end_before_unit(chunk, begin, word.mark);
  return end == word.mark && takes_stop(chunk, begin, end) ? end + 1 : end;
}

std::size_t find_address_end(std::string_view chunk, std::size_t begin) {
  const std::string_view rest = chunk.substr(begin);
  const std::size_t scheme = rest.find("://");
  if (scheme != std::string_view::npos && scheme > 1 && end_of_run(rest, 0) == scheme)
    return end_of_address(chunk, begin);
  if (base::equals_ignoring_case(rest.substr(0, 4), "www.") && is_word_at(chunk, begin + 4)) {
    return end_of_address(chunk, begin);
  }
  const std::size_t end = end_of_address(chunk, begin);
  const std::string_view address = chunk.substr(begin, end - begin);
  const std::size_t at = address.find('@');
  if (at != std::string_view::npos && at + 1 < address.size() && is_word_at(address, at + 1)) return end;
  // "cra.org/resources/survey": a domain with a path.
  const std::size_t slash = address.find('/');
  if (slash == std::string_view::npos) return begin;
  const std::size_t dot = address.substr(0, slash).rfind('.');
  const bool has_domain = dot != std::string_view::npos && dot > 0 &&
                          is_dotted_suffix(address.substr(dot + 1, slash - dot - 1)) && is_letter_at(address, dot - 1);
  return has_domain ? end : begin;
}

}  // namespace casus::text
