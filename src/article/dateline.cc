// A scanner over the first hundred bytes: place, then date and agency in any order, then a dash.
#include "article/dateline.h"

#include <array>

#include "article/dates.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongest = 140;

// Agencies that stand without brackets: "TEHRAN, IRNA –", "/TASS/", "ANKARA, Anadolu —".
constexpr std::array kAgencies = {
    "AFP",      "AP",   "ANI",  "ANSA",  "Anadolu", "BELTA", "dpa",    "DPA",     "EFE",     "IANS", "IRNA", "INTERFAX",
    "Interfax", "ISNA", "KCNA", "Kyodo", "MNA",     "PAP",   "PTI",    "Reuters", "REUTERS", "RIA",  "SANA", "SPA",
    "Sputnik",  "TASS", "UNI",  "UPI",   "WAM",     "WAFA",  "Xinhua", "XINHUA",  "Yonhap",  "IPS",  "IRIN"};

// Kickers that look like a place in capitals.
constexpr std::array kNoPlaces = {
    "BREAKING",  "UPDATE",    "EXCLUSIVE", "WATCH",  "VIDEO",     "ANALYSIS", "OPINION", "CORRECTION",
    "LIVE",      "PHOTOS",    "NEW",       "NOTE",   "READ",      "MORE",     "FACTBOX", "TIMELINE",
    "EXPLAINER", "INTERVIEW", "CORRECTED", "WRAPUP", "EDITORIAL", "COMMENT",  "FEATURE", "PROFILE",
    "Q",         "A",         "Q&A",       "PS",     "P.S",       "TV",       "RELATED"};

template <std::size_t size>
bool contains(const std::array<const char*, size>& table, std::string_view word) {
  for (const char* entry : table) {
    if (word == entry) return true;
  }
  return false;
}

class DatelineScanner {
 public:
  explicit DatelineScanner(std::string_view text) : text_(text.substr(0, kLongest)) {}

  std::optional<ParsedDateline> scan() {
    scan_place();
    while (scan_date() || scan_agency()) {
    }
    if (!scan_dash() || !is_credible()) return std::nullopt;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    result_.length = at_;
    return result_;
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  void skip_separators() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == ',' || text_[at_] == '.')) ++at_;
  }

  // A word of letters with inner marks: "Washington", "St.", "Port-au-Prince", "N'Djamena", "D.C.", "Zürich".
  std::string_view word_at(std::size_t begin) const {
    std::size_t end = begin;
    while (end < text_.size()) {
      const base::CodePoint point = base::code_point_at(text_, end);
      const bool is_inner = point.value == U'\'' || point.value == U'-' || point.value == 0x2019 ||
                            point.value == U'.' || point.value == U'/';
      const bool next_is_letter =
          end + point.length < text_.size() && base::is_letter(base::code_point_at(text_, end + point.length).value);
      if (!base::is_letter(point.value) && !(end > begin && is_inner && next_is_letter)) break;
      end += point.length;
    }
    if (end < text_.size() && text_[end] == '.' && end - begin <= 5) ++end;  // "D.C.", "St.", "Calif."
    return text_.substr(begin, end - begin);
  }

  static bool is_place_word(std::string_view word, bool is_first) {
    if (word.empty()) return false;
    const bool is_capital = base::is_upper(base::code_point_at(word, 0).value);
    return is_capital || (!is_first && (word == "of" || word == "and" || word == "al" || word == "the" ||
                                        word == "de" || word == "el"));
  }

  void scan_place() {
    std::size_t words = 0;
    bool all_capitals = true;
    while (words < 7) {
      const std::size_t start = at_;
      if (words > 0) {
        if (text_.substr(at_).starts_with(", "))
          at_ += 2, ++commas_;
        else if (text_.substr(at_).starts_with(" "))
          ++at_;
        else
          break;
      }
      const std::string_view word = word_at(at_);
      const std::string_view bare = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
      const bool is_month = month_number(bare) != 0 && followed_by_digit(at_ + word.size());
      if (!is_place_word(word, words == 0) || is_month || contains(kAgencies, bare)) {
        at_ = start;
        break;
      }
      if (words == 0 && contains(kNoPlaces, bare)) return;
      all_capitals = all_capitals && is_all_capitals(bare);
      first_is_capitals_ = words == 0 ? is_all_capitals(bare) : first_is_capitals_;
      at_ += word.size();
      ++words;
    }
    words_ = words;
    all_capitals_ = words > 0 && all_capitals;
    result_.place_end = at_;
    if (words == 0 || text_[at_ - 1] != '.') return;
    has_stop_ = true;
    // "KYIV. April 5": the stop is no part of the name, as it is in "D.C.".
    const std::size_t word = text_.substr(0, at_).find_last_of(' ');
    const std::string_view last = text_.substr(word == std::string_view::npos ? 0 : word + 1, at_);
    if (words == 1 && last.find('.') == at_ - 1) --result_.place_end;
  }

  static bool is_all_capitals(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < word.size();) {
      const base::CodePoint point = base::code_point_at(word, i);
      if (base::is_lower(point.value)) return false;
      letters += base::is_letter(point.value) ? 1 : 0;
      i += point.length;
    }
    return letters >= 2;
  }

  bool followed_by_digit(std::size_t at) const {
    while (at < text_.size() && (text_[at] == ' ' || text_[at] == '.')) ++at;
    return at < text_.size() && base::is_ascii_digit(text_[at]);
  }

  std::optional<int> number() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && base::is_ascii_digit(text_[at_])) ++at_;
    return base::parse_int(text_.substr(begin, at_ - begin));
  }

  // "April 3", "Sept. 5, 2016", "5 March", "(3 March 2021)".
  bool scan_date() {
    const std::size_t start = at_;
    skip_separators();
    if (at_ < text_.size() && text_[at_] == '(') ++at_;
    int month = month_number(word_without_stop());
    std::optional<int> day;
    if (month != 0) {
      skip_word();
      day = number();
    } else if ((day = number())) {
      while (at_ < text_.size() && text_[at_] == ' ') ++at_;
      month = month_number(word_without_stop());
      skip_word();
    }
    if (month == 0 || !day || *day < 1 || *day > 31 || result_.month != 0) {
      at_ = start;
      return false;
    }
    result_.month = month;
    result_.day = *day;
    scan_year();
    if (at_ < text_.size() && text_[at_] == ')') ++at_;
    return true;
  }

  void scan_year() {
    const std::size_t start = at_;
    skip_separators();
    const auto year = number();
    if (year && *year >= 1900 && *year <= 2100) {
      result_.year = *year;
    } else {
      at_ = start;
    }
  }

  std::string_view word_without_stop() const {
    const std::string_view word = word_at(at_);
    return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
  }

  void skip_word() {
    at_ += word_at(at_).size();
    skip_separators();
  }

  // "(Reuters)", "/TASS/", "[AP]", ", IRNA".
  bool scan_agency() {
    if (result_.agency_end > result_.agency_begin) return false;
    const std::size_t start = at_;
    skip_separators();
    const char open = at_ < text_.size() ? text_[at_] : '\0';
    const char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : '\0';
    if (close != '\0') {
      const std::size_t end = text_.find(close, at_ + 1);
      if (end != std::string_view::npos && end > at_ + 1 && end - at_ <= 40) {
        result_.agency_begin = at_ + 1;
        result_.agency_end = end;
        at_ = end + 1;
        return true;
      }
    } else if (const std::string_view word = word_without_stop(); contains(kAgencies, word)) {
      result_.agency_begin = at_;
      result_.agency_end = at_ + word.size();
      at_ += word.size();
      return true;
    }
    at_ = start;
    return false;
  }

  // An en or em dash, a hyphen between blanks or doubled, a colon; TASS and Interfax end with a stop.
  bool scan_dash() {
    const bool has_stop = rest().starts_with(".") || has_stop_;
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '.')) ++at_;
    for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95", "--", "-"}) {
      if (!rest().starts_with(dash)) continue;
      const std::size_t after = at_ + dash.size();
      if (dash == "-" && after < text_.size() && text_[after] != ' ') return false;
      is_long_dash_ = dash != "-";
      at_ = after;
      return true;
    }
    if (rest().starts_with(":") && (all_capitals_ || has_agency() || result_.month != 0)) {
      is_colon_ = true;
      ++at_;
      return true;
    }
    return has_stop && has_agency() && result_.month != 0;
  }

  bool has_agency() const { return result_.agency_end > result_.agency_begin; }

  bool is_credible() const {
    if (has_agency() && words_ <= 7) return words_ > 0 || is_long_dash_ || rest().starts_with(" ");
    if (words_ == 0 || words_ > 6) return false;
    if (result_.month != 0) return true;
    if (is_colon_) return all_capitals_ && words_ <= 3 && result_.place_end >= 4;
    if (first_is_capitals_ && result_.place_end >= 4) return true;
    return is_long_dash_ && commas_ >= 1 && words_ <= 5;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t words_ = 0;
  std::size_t commas_ = 0;
  bool all_capitals_ = false;
  bool first_is_capitals_ = false;
  bool has_stop_ = false;
  bool is_long_dash_ = false;
  bool is_colon_ = false;
  ParsedDateline result_;
};

}  // namespace

std::optional<ParsedDateline> parse_dateline(std::string_view paragraph) { return DatelineScanner(paragraph).scan(); }

base::Date dateline_date(const ParsedDateline& dateline, base::Date published) {
  if (dateline.month == 0) return {};
  int year = dateline.year;
  if (year == 0) {
    if (!published.is_set()) return {};
    year = published.year;
  }
  if (dateline.day > base::days_in_month(year, dateline.month)) return {};
  base::Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(dateline.month),
                  static_cast<std::uint8_t>(dateline.day)};
  if (dateline.year == 0 && date > base::add_days(published, 1)) --date.year;
  if (dateline.day > base::days_in_month(date.year, dateline.month)) return {};  // 29 February of the year before
  return date;
}

}  // namespace casus::article
