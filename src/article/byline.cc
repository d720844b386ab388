// Words in capitals are names until a role, a place or a date ends them.
#include "article/byline.h"

#include <algorithm>

#include "article/dates.h"
#include "article/lines.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

bool is_name_word(std::string_view word) {
  const base::CodePoint first = base::code_point_at(word, 0);
  return base::is_upper(first.value);
}

bool is_joining_word(std::string_view word) {
  static constexpr std::array<std::string_view, 17> kSmall = {
      "and", "&", "|", "in", "of", "for", "at", "the", "with", "de", "al", "el", "bin", "van", "von", "da", "-"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

// Where the names of a byline end: a role, an agency, a bar.
bool ends_names(std::string_view word) {
  static constexpr std::array<std::string_view, 44> kRoles = {
      "staff",       "correspondent", "writer",    "writers",   "reporter",  "reporters", "editor",   "reuters",
      "ap",          "afp",           "special",   "senior",    "political", "foreign",   "world",    "chief",
      "diplomatic",  "bureau",        "news",      "in",        "for",       "of",        "at",       "|",
      "-",           "published",     "updated",   "posted",    "the",       "on",        "agencies", "agency",
      "wires",       "others",        "via",       "freelance", "columnist", "assistant", "deputy",   "managing",
      "contributor", "contributing",  "executive", "associated"};
  const std::string folded = base::fold(word);
  return base::is_ascii_digit(word.front()) || std::find(kRoles.begin(), kRoles.end(), folded) != kRoles.end();
}

// "5 May" and "May 5", "Sunday"; "May Lee" and "Joseph Sun" are persons.
bool begins_date(std::string_view word, std::string_view next) {
  constexpr std::size_t kShortestWeekday = 6;
  const bool is_before_number = !next.empty() && base::is_ascii_digit(next.front());
  if (month_number(word) != 0) return is_before_number;
  return weekday_number(word) != 0 && (word.size() >= kShortestWeekday || is_before_number || word.ends_with(','));
}

// Bytes of "By ", "Written by " and the like with the blanks behind them; 0 where the line begins with none.
std::size_t byline_lead(std::string_view line) {
  constexpr std::string_view kFirstLetters = "BbAaWwPpTtSsRr";
  if (line.empty() || kFirstLetters.find(line.front()) == std::string_view::npos) return 0;
  // "by the army", "By contrast": told by the words that follow, which must be capitals.
  for (const std::string_view lead :
       {"By ", "BY ", "by ", "By: ", "by: ", "By:", "Author: ", "Authors: ", "AUTHOR: "}) {
    if (line.starts_with(lead)) return lead.size();
  }
  for (const std::string_view lead : kBylineLeads) {
    if (line.size() <= lead.size() || !base::equals_ignoring_case(line.substr(0, lead.size()), lead)) continue;
    const std::size_t end = line.find_first_not_of(" :\t\n", lead.size());
    return end == lead.size() || end == std::string_view::npos ? 0 : end;
  }
  return 0;
}

/// Reads "Jane Smith and John Doe, Staff Writers".
class NameList {
 public:
  std::vector<std::string> read(std::string_view line) {
    const std::vector<std::string_view> words = base::split_words(line);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string_view word = words[i];
      if (word == "and" || word == "&" || word == "with") {
        close(true);
        continue;
      }
      if (is_bullet(word) && name_.empty() && names_.empty()) continue;
      if (is_bullet(word)) break;
      const std::string_view bare = word.substr(0, word.find_last_not_of(",;|") + 1);
      const std::string_view next = i + 1 < words.size() ? words[i + 1] : std::string_view();
      has_role_ = has_role_ || bare.empty() || ends_names(bare) || begins_date(bare, next);
      if (!bare.empty() && !is_name_word(bare) && !is_joining_word(bare) && !has_role_) {
        return {};  // "By contrast", "by the army"
      }
      const bool ends_sentence = bare.size() > 4 && bare.ends_with('.') && !name_.empty();  // "Jane Smith. She ..."
      if (!has_role_) {
        name_.append(name_.empty() ? "" : " ").append(ends_sentence ? bare.substr(0, bare.size() - 1) : bare);
      }
      if (ends_sentence) break;
      if (bare.size() < word.size()) close(false);
    }
    close(false);
    return std::move(names_);
  }

 private:
  static bool is_bullet(std::string_view word) {
    for (const std::string_view mark :
         {"\xC2\xB7", "\xE2\x80\xA2", "\xE2\x8B\x85", "\xE2\x80\x93", "\xE2\x80\x94", "/", "\xC2\xBB", "//"}) {
      if (word == mark) return true;
    }
    return false;
  }

  void close(bool next_is_person) {
    const bool is_name = !name_.empty() && (is_person_ || (!has_role_ && name_.find(' ') != std::string::npos));
    if (is_name) names_.push_back(name_);
    name_.clear();
    has_role_ = false;
    is_person_ = next_is_person;
  }

  std::vector<std::string> names_;
  std::string name_;
  bool has_role_ = false;  // in this part of the list: "Africa Editor"
  bool is_person_ = true;  // the part stands first or behind "and", where persons stand
};

bool is_particle(std::string_view word) {
  for (const std::string_view particle : {"de", "van", "von", "der", "den", "bin", "al", "el", "da", "di",
                                          "du", "la",  "le",  "dos", "ben", "ibn", "y",  "e",  "of", "the"}) {
    if (word == particle) return true;
  }
  return false;
}

}  // namespace

std::vector<std::string> parse_byline(std::string_view line) {
  const std::size_t lead = byline_lead(line);
  return lead == 0 ? std::vector<std::string>() : parse_names(line.substr(lead));
}

std::vector<std::string> parse_names(std::string_view line) {
  line = line.substr(0, line.find('\n'));
  for (const std::string_view end : {"ublished", "pdated", "eviewed", "osted "}) {  // "Published 5 May", "Reviewed by"
    if (const std::size_t at = line.find(end); at != std::string_view::npos && at > 1) line = line.substr(0, at - 1);
  }
  if (count_words(line) > 16 || (ends_with_stop(line) && count_words(line) > 6)) return {};
  return NameList().read(line);
}

bool is_person_name(std::string_view text) {
  constexpr std::size_t kMostWords = 5;
  const std::vector<std::string_view> words = base::split_words(text);
  if (words.size() < 2 || words.size() > kMostWords || text.size() > 50) return false;
  for (const std::string_view word : words) {
    const base::CodePoint first = base::code_point_at(word, 0);
    if (!base::is_upper(first.value) && !is_particle(word)) return false;
    const bool has_mark = std::any_of(word.begin(), word.end(), [](char c) {
      return base::is_ascii_digit(c) || std::string_view(":;!?/|@#&()[]\"").find(c) != std::string_view::npos;
    });
    if (has_mark) return false;
    const std::string lower = base::to_ascii_lower(word);
    for (const std::string_view other :
         {"about",     "all",    "articles", "author",   "authors",  "by",      "more", "posts",
          "view",      "read",   "follow",   "share",    "profile",  "bio",     "meet", "our",
          "from",      "latest", "stories",  "get",      "contact",  "see",     "your", "this",
          "subscribe", "login",  "sign",     "comments", "reviewed", "written", "min",  "minutes"}) {
      if (lower == other) return false;
    }
  }
  return true;
}

}  // namespace casus::article
