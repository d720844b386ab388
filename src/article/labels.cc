// One function per kind of label. Matching folds case and typographic marks.
#include "article/labels.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "article/byline.h"
#include "article/label_table.h"
#include "article/lines.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kLongestLabel = 25;  // words of a line that can still be a label

bool starts_with_folded(std::string_view line, std::string_view phrase) {
  if (line.size() < phrase.size() || base::ascii_lower(line.front()) != base::ascii_lower(phrase.front())) return false;
  return base::equals_ignoring_case(line.substr(0, phrase.size()), phrase);
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && (base::is_ascii_space(line[at]) || line[at] == ':')) ++at;
  return at;
}

constexpr std::array<bool, 256> kEdgeMarks = [] {
  std::array<bool, 256> marks = {};
  for (const char c : std::string_view(" \t\n\r\f\v0123456789/:|#*-.,()[]<>+\xE2\x80\xA6\x93\x94\xC2\xA0\xBB")) {
    marks[static_cast<unsigned char>(c)] = true;
  }
  return marks;
}();
bool is_edge_mark(char c) { return kEdgeMarks[static_cast<unsigned char>(c)]; }

// The line without marks and numbers at its ends: "message end/", "3 Comments (12)", "-- ends --".
std::string_view core_of(std::string_view line) {
  while (!line.empty() && is_edge_mark(line.front())) line.remove_prefix(1);
  while (!line.empty() && is_edge_mark(line.back())) line.remove_suffix(1);
  return line;
}

bool matches(const Phrase& phrase, std::string_view folded, std::string_view core) {
  if (phrase.match == Match::kWhole) return core == phrase.text;
  if (!folded.starts_with(phrase.text)) return false;
  std::string_view rest = folded.substr(phrase.text.size());
  if (phrase.match == Match::kColon) return base::trim(rest).starts_with(":");
  return rest.empty() || !base::is_ascii_alpha(rest.front()) || phrase.text.back() == '1' || phrase.text.back() == '2';
}

/// The phrases by their first letter: most lines begin with one that few of them have.
class PhraseIndex {
 public:
  constexpr PhraseIndex() {
    for (const Phrase& phrase : kPhrases) ++begins_[first_of(phrase) + 1];
    for (std::size_t c = 0; c < 256; ++c) begins_[c + 1] += begins_[c];
    std::array<std::uint16_t, 257> next = begins_;
    for (std::uint16_t i = 0; i < kPhrases.size(); ++i) numbers_[next[first_of(kPhrases[i])]++] = i;
  }

  /// The numbers of those that begin with the first byte of `text`, in the order of the table.
  std::span<const std::uint16_t> of(std::string_view text) const {
    const auto c = static_cast<unsigned char>(text.front());
    return std::span(numbers_).subspan(begins_[c], begins_[c + 1] - begins_[c]);
  }

 private:
  static constexpr std::size_t first_of(const Phrase& phrase) {
    return static_cast<unsigned char>(phrase.text.front());
  }

  std::array<std::uint16_t, 257> begins_ = {};
  std::array<std::uint16_t, kPhrases.size()> numbers_ = {};
};
constexpr PhraseIndex kPhraseIndex;

std::optional<Label> find_phrase(std::string_view line, std::uint32_t words) {
  if (words > kLongestLabel) return std::nullopt;
  const std::string_view bare = core_of(line);
  if (bare.empty()) return Label{LabelKind::kNoise, line.size(), std::nullopt};  // "###", "1 / 5"
  const std::string folded = base::fold(line);
  const bool is_ascii =
      std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  const std::string of_bare = is_ascii ? std::string() : base::fold(bare);
  const std::size_t lead = static_cast<std::size_t>(bare.data() - line.data());
  const std::string_view core = is_ascii ? std::string_view(folded).substr(lead, bare.size()) : of_bare;
  std::size_t first = kPhrases.size();
  const auto look_up = [&](std::string_view text) {
    for (const std::uint16_t i : kPhraseIndex.of(text)) {
      if (i < first && matches(kPhrases[i], folded, core)) first = i;
    }
  };
  if (!folded.empty()) look_up(folded);
  if (!core.empty() && (folded.empty() || core.front() != folded.front())) look_up(core);
  if (first == kPhrases.size()) return std::nullopt;
  return Label{kPhrases[first].kind, line.size(), std::nullopt};
}

// "June 2022" and no more: behind a label, a month stands for its first day.
std::optional<PrintedDate> parse_month_line(std::string_view text) {
  text = base::trim(text);
  if (text.starts_with("\xC2\xA0")) text = base::trim(text.substr(2));
  const std::size_t cut = text.find_first_of(" ,");
  if (cut == std::string_view::npos) return std::nullopt;
  const int month = month_number(text.substr(0, cut));
  const std::string_view digits = base::trim(text.substr(cut + 1));
  const auto year = digits.size() == 4 ? base::parse_int(digits) : std::nullopt;
  if (month == 0 || !year || *year < 1990 || *year > 2100) return std::nullopt;
  const base::Date date{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(month), 1};
  return PrintedDate{date, base::to_iso(date), text.size()};
}

// "Publish Date: 11April 2019 - 18:28", "Posted on 5 March 2020", "Updated in: ...", "Last updated: June 2022".
std::optional<Label> find_date_label(std::string_view line) {
  for (const DatePhrase& phrase : kDatePhrases) {
    if (!starts_with_folded(line, phrase.text)) continue;
    std::size_t at = skip_blanks(line, phrase.text.size());
    for (const std::string_view small : {"date", "time", "on", "at", "in"}) {
      const bool is_word = starts_with_folded(line.substr(at), small) && at + small.size() < line.size() &&
                           !base::is_ascii_alpha(line[at + small.size()]);
      if (is_word) at = skip_blanks(line, at + small.size());
    }
    if (auto date = parse_printed_date(line.substr(at))) {
      const std::size_t length = at + date->length;
      return Label{phrase.kind, length, std::move(date)};
    }
    if (auto month = parse_month_line(line.substr(at))) return Label{phrase.kind, line.size(), std::move(month)};
  }
  return std::nullopt;
}

// "News ID: 76740": the number delimits the label.
std::optional<Label> find_number_label(std::string_view line) {
  static constexpr std::array<std::string_view, 5> kNumbered = {"news id", "news code", "story code", "article id",
                                                                "code"};
  for (const std::string_view phrase : kNumbered) {
    if (!starts_with_folded(line, phrase) || !base::trim(line.substr(phrase.size())).starts_with(":")) continue;
    std::size_t at = skip_blanks(line, phrase.size());
    const std::size_t digits = at;
    while (at < line.size() && base::is_ascii_digit(line[at])) ++at;
    if (at > digits) return Label{LabelKind::kNoise, at, std::nullopt};
  }
  return std::nullopt;
}

// "Soldiers near the border on Friday. Image: Jane Smith." and "(Photo by ...)", "... / Getty Images".
bool is_caption(std::string_view line, std::uint32_t words) {
  static constexpr std::array<std::string_view, 6> kBeforeColon = {"image",      "photo",        "picture",
                                                                   "photograph", "photo credit", "credit"};
  static constexpr std::array<std::string_view, 3> kFromBracket = {"(photo by ", "(file photo", "[photo/"};
  static constexpr std::array<std::string_view, 8> kEnds = {"getty images", "ap photo", "/afp",      "/reuters",
                                                            "file photo",   "/epa",     "afp photo", "/xinhua"};
  if (words > 60) return false;
  const bool may_have_mark =
      std::any_of(line.begin(), line.end(), [](char c) { return c == ':' || c == '(' || c == '['; });
  std::string_view bare = line;
  while (!bare.empty() && is_edge_mark(bare.back())) bare.remove_suffix(1);
  const bool may_end = bare.size() > 4 && std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) {
                         return base::ascii_lower(bare.back()) == end.back() &&
                                base::ascii_lower(bare[bare.size() - 2]) == end[end.size() - 2];
                       });
  if (!may_have_mark && !may_end) return false;
  const std::string folded = base::fold(line);
  const std::string_view text = folded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ':' && text[at] != '(' && text[at] != '[') continue;
    const std::string_view before = text.substr(0, at);
    const std::string_view rest = text.substr(at);
    const auto is_word = [&](std::string_view word) {
      const bool has_more = before.size() > word.size() && before.ends_with(word);
      return has_more && std::string_view(" \n([").find(before[before.size() - word.size() - 1]) != text.npos;
    };
    const auto is_lead = [&](std::string_view lead) { return rest.starts_with(lead); };
    const bool is_mark = text[at] == ':'
                             ? rest.starts_with(": ") && std::any_of(kBeforeColon.begin(), kBeforeColon.end(), is_word)
                             : std::any_of(kFromBracket.begin(), kFromBracket.end(), is_lead);
    if (is_mark) return true;
  }
  std::string_view tail = text;
  while (!tail.empty() && is_edge_mark(tail.back())) tail.remove_suffix(1);
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return tail.ends_with(end); });
}

// "Home > World > Asia", "News / Politics / Elections".
bool is_breadcrumb(std::string_view line, std::uint32_t words) {
  std::size_t marks = 0;
  static constexpr std::array<std::string_view, 5> kMarks = {" > ", " \xC2\xBB ", " / ", " \xE2\x80\xBA ", " | "};
  for (const std::string_view mark : kMarks) {
    // Without its blanks a mark is rare, and looking for it is quick.
    if (line.find(mark.substr(1, mark.size() - 2)) == std::string_view::npos) continue;
    for (std::size_t at = line.find(mark); at != std::string_view::npos; at = line.find(mark, at + 1)) ++marks;
  }
  return marks >= 2 && words <= 6 * (marks + 1) && !ends_with_stop(line);
}

/// The first three characters of all phrases, as bits.
class LabelStarts {
 public:
  constexpr LabelStarts() {
    for (const Phrase& phrase : kPhrases) add(phrase.text);
    for (const DatePhrase& phrase : kDatePhrases) add(phrase.text);
    for (const std::string_view lead : kBylineLeads) add(lead);
    for (const std::string_view lead : {"by ", "by:", "author"}) add(lead);
  }

  constexpr bool may_begin(std::string_view line) const {
    const std::size_t number = number_of(line);
    return (bits_[number / 64] >> number % 64 & 1U) != 0;
  }

 private:
  static constexpr std::size_t kLetters = 27;  // and all that are none

  static constexpr std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const char c = i < text.size() ? base::ascii_lower(text[i]) : ' ';
      number = number * kLetters + (base::is_ascii_lower(c) ? static_cast<std::size_t>(c - 'a') : kLetters - 1);
    }
    return number;
  }

  constexpr void add(std::string_view phrase) {
    const std::size_t number = number_of(phrase);
    bits_[number / 64] |= std::uint64_t{1} << number % 64;
  }

  std::array<std::uint64_t, kLetters* kLetters* kLetters / 64 + 1> bits_ = {};
};
constexpr LabelStarts kLabelStarts;

// "by Jane Smith | March 5, 2020 | 3 min read", "Jane Smith on Dec. 13, 2025": few words around a date, and no
// sentence.
std::optional<Label> find_dated_line(std::string_view line, std::uint32_t words) {
  constexpr std::uint32_t kMostWords = 18;
  constexpr std::uint32_t kWordsOfDate = 3;
  if (words > kMostWords || ends_with_stop(line)) return std::nullopt;
  if (std::none_of(line.begin(), line.end(), base::is_ascii_digit)) return std::nullopt;
  auto date = find_printed_date(line);
  if (!date) return std::nullopt;
  const std::string folded = base::fold(line);
  bool has_sign = false;
  for (const std::string_view sign : {"by ", "updated", "published", "posted", " on ", "|", "\xC2\xB7", "\xE2\x80\xA2",
                                      "min read", " - ", "modified"}) {
    has_sign = has_sign || folded.find(sign) != std::string::npos;
  }
  if (words > kWordsOfDate + (has_sign ? 14 : 5)) return std::nullopt;
  const LabelKind kind = is_date_of_update(line.substr(0, date->length)) ? LabelKind::kModified : LabelKind::kDate;
  return Label{kind, line.size(), std::move(date)};
}

}  // namespace

std::optional<Label> find_label(std::string_view line) {
  if (auto label = find_date_label(line)) return label;
  if (auto label = find_number_label(line)) return label;
  if (auto date = parse_date_line(line)) return Label{LabelKind::kDate, line.size(), std::move(date)};
  if (!parse_byline(line).empty()) {
    // "By Jane Smith, updated 5 May 2020"
    auto date = find_printed_date(line);
    const bool is_update = date && is_date_of_update(line.substr(0, date->length));
    return Label{is_update ? LabelKind::kModified : LabelKind::kByline, line.size(), std::move(date)};
  }
  const std::uint32_t words = count_words(line);
  if (auto label = find_phrase(line, words)) return label;
  if (auto label = find_dated_line(line, words)) return label;
  if (is_caption(line, words)) return Label{LabelKind::kCaption, line.size(), std::nullopt};
  if (is_breadcrumb(line, words)) return Label{LabelKind::kNoise, line.size(), std::nullopt};
  return std::nullopt;
}

std::size_t find_inner_label(std::string_view line) {
  std::size_t best = std::string_view::npos;
  if (line.find(':') == best) return best;  // all phrases end with one
  // With a capital and a colon, as sites print them; "updated on 5 May 2020" within a sentence stays there.
  for (const std::string_view phrase :
       {"News ID:", "News Code:", "News ID :", "Publish Date:", "Published:", "Date published:", "Updated:",
        "Updated in:", "Last updated:", "Last Updated:", "Last Update:", "Last modified:", "Posted:", "Posted on:",
        "Publication date:", "Published on:", "Updated on:", "Published at:"}) {
    for (std::size_t at = line.find(phrase, 1); at != std::string_view::npos && at < best;
         at = line.find(phrase, at + 1)) {
      const std::string_view rest = line.substr(at);
      if (find_date_label(rest) || find_number_label(rest)) best = at;
    }
  }
  return best;
}

bool may_begin_label(std::string_view line) {
  if (line.empty()) return false;
  const auto first = static_cast<unsigned char>(line.front());
  if (!base::is_ascii_alpha(line.front())) return first < 0xE2 && first != '"';
  return kLabelStarts.may_begin(line);
}

bool is_date_of_update(std::string_view line) {
  const std::string lower = base::to_ascii_lower(line);
  const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
  return (has("updated") || has("modified")) && !has("publish") && !has("posted");
}

bool is_date_of_other(std::string_view line) {
  std::size_t end = line.find(':');
  if (end == std::string_view::npos) return false;
  const std::size_t digit = line.find_first_of("0123456789");
  if (digit < end) return false;  // "5 May 2020, 10:00"
  std::size_t begin = end;
  while (begin > 0 && base::is_ascii_alpha(line[begin - 1])) --begin;
  const std::string word = base::to_ascii_lower(line.substr(begin, end - begin));
  for (const std::string_view other : {"joined", "born", "birth", "registered", "since", "deadline", "expires", "due",
                                       "starts", "ends", "begins", "closes", "event", "until"}) {
    if (word == other) return true;
  }
  return false;
}

}  // namespace casus::article
