// A scanner over words, numbers and marks; each form is one function that moves the scanner only when it fits.
#include "article/dates.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

// "sept" and "tues", "thurs" are prefixes like all other abbreviations.
template <std::size_t size>
int find_name(const std::array<std::string_view, size>& names, std::string_view word) {
  constexpr std::size_t kLongest = 9;  // "wednesday"
  if (word.size() < 3 || word.size() > kLongest) return 0;
  std::array<char, kLongest> letters = {};
  std::transform(word.begin(), word.end(), letters.begin(), base::ascii_lower);
  const std::string_view lower(letters.data(), word.size());
  for (std::size_t i = 0; i < size; ++i) {
    if (names[i].front() != lower.front() || !names[i].starts_with(lower)) continue;
    if (lower.size() <= 5 || lower.size() == names[i].size()) return static_cast<int>(i) + 1;
  }
  return 0;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::size_t position() const { return at_; }
  void reset(std::size_t position) { at_ = position; }
  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }

  // Blanks, commas, stops, bars and dashes between the parts of a date.
  void skip_marks() {
    while (!at_end()) {
      const char c = text_[at_];
      const bool is_mark = base::is_ascii_space(c) || c == ',' || c == '.' || c == '|' || c == '-' || c == '/';
      if (is_mark) {
        ++at_;
      } else if (text_.substr(at_).starts_with("\xC2\xA0") || text_.substr(at_).starts_with("\xC2\xB7")) {
        at_ += 2;
      } else if (text_.substr(at_).starts_with("\xE2\x80\x93") || text_.substr(at_).starts_with("\xE2\x80\x94") ||
                 text_.substr(at_).starts_with("\xE2\x80\xA2")) {
        at_ += 3;
      } else {
        return;
      }
    }
  }

  std::string_view word() {
    const std::size_t begin = at_;
    while (!at_end() && base::is_ascii_alpha(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // A number of at most `digits` digits that no further digit follows.
  std::optional<int> number(std::size_t digits) {
    std::size_t end = at_;
    while (end < text_.size() && base::is_ascii_digit(text_[end])) ++end;
    if (end == at_ || end - at_ > digits) return std::nullopt;
    const auto value = base::parse_int(text_.substr(at_, end - at_));
    at_ = end;
    return value;
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

bool is_date(int year, int month, int day) {
  return year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 &&
         day <= base::days_in_month(year, month);
}

std::optional<base::Date> make_date(int year, int month, int day) {
  if (!is_date(year, month, day)) return std::nullopt;
  return base::Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void skip_ordinal(Scanner& scanner) {
  const std::size_t start = scanner.position();
  const std::string word = base::to_ascii_lower(scanner.word());
  if (word != "st" && word != "nd" && word != "rd" && word != "th") scanner.reset(start);
}

// "August 21, 2015", "Aug. 21st 2015".
std::optional<base::Date> month_first(Scanner& scanner) {
  const int month = month_number(scanner.word());
  if (month == 0) return std::nullopt;
  scanner.skip_marks();
  const auto day = scanner.number(2);
  if (!day) return std::nullopt;
  skip_ordinal(scanner);
  scanner.skip_marks();
  const auto year = scanner.number(4);
  return year ? make_date(*year, month, *day) : std::nullopt;
}

// "21 August 2015", "11April 2019", "5th of March, 2020".
std::optional<base::Date> day_first(Scanner& scanner) {
  const auto day = scanner.number(2);
  if (!day) return std::nullopt;
  skip_ordinal(scanner);
  scanner.skip_marks();
  std::size_t start = scanner.position();
  if (!base::equals_ignoring_case(scanner.word(), "of")) scanner.reset(start);
  scanner.skip_marks();
  const int month = month_number(scanner.word());
  if (month == 0) return std::nullopt;
  scanner.skip_marks();
  const auto year = scanner.number(4);
  return year ? make_date(*year, month, *day) : std::nullopt;
}

// "2015-08-21", "2015/8/21", "21.08.2015", "21/08/2015"; "Mon, 03/05/2012", where the weekday (0: none) tells the
// month.
std::optional<base::Date> all_digits(Scanner& scanner, int weekday) {
  const auto first = scanner.number(4);
  const char mark = scanner.peek();
  if (!first || (mark != '-' && mark != '/' && mark != '.') || !scanner.take(mark)) return std::nullopt;
  const auto second = scanner.number(2);
  if (!second || !scanner.take(mark)) return std::nullopt;
  const auto third = scanner.number(4);
  if (!third) return std::nullopt;
  if (*first >= 1000) return make_date(*first, *second, *third);
  if (mark == '.' || *first > 12 || *first == *second) return make_date(*third, *second, *first);
  const auto american = make_date(*third, *first, *second);
  if (*second > 12 || weekday == 0 || !american) return *second > 12 ? american : std::nullopt;
  const auto other = make_date(*third, *second, *first);
  const bool is_american = base::weekday(*american) == weekday;
  const bool is_other = other && base::weekday(*other) == weekday;
  if (is_american == is_other) return std::nullopt;
  return is_american ? american : other;
}

std::string two_digits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

// "UTC", "GMT+2", "+03:00", "EST": only what is an offset by itself is kept; other names are passed over.
std::string take_zone(Scanner& scanner) {
  std::size_t start = scanner.position();
  while (scanner.take(' ') || scanner.take('(')) {
  }
  const std::string_view name = scanner.word();
  const bool is_utc = name == "UTC" || name == "GMT" || name == "Z";
  const bool is_name = is_utc || name == "EST" || name == "EDT" || name == "ET" || name == "PST" || name == "PDT" ||
                       name == "PT" || name == "CET" || name == "CEST" || name == "BST" || name == "IST" ||
                       name == "MSK" || name == "JST" || name == "KST" || name == "HKT" || name == "AEST" ||
                       name == "CST" || name == "CDT" || name == "EET";
  if (!name.empty() && !is_name) {
    scanner.reset(start);
    return "";
  }
  const char sign = scanner.peek();
  const std::size_t before_sign = scanner.position();
  if ((sign == '+' || sign == '-') && (is_utc || name.empty()) && scanner.take(sign)) {
    std::size_t digits_at = scanner.position();
    auto hours = scanner.number(2);
    int minutes = 0;
    if (!hours) {
      scanner.reset(digits_at);
      if (const auto both = scanner.number(4)) hours = *both / 100, minutes = *both % 100;
    } else if (scanner.take(':')) {
      minutes = scanner.number(2).value_or(0);
    }
    if (hours && *hours <= 14 && minutes < 60) {
      scanner.take(')');
      return std::string(1, sign) + two_digits(*hours) + ":" + two_digits(minutes);
    }
    scanner.reset(name.empty() ? start : before_sign);
    return is_utc ? "Z" : "";
  }
  if (name.empty()) scanner.reset(start);
  scanner.take(')');
  return is_utc ? "Z" : "";
}

// "18:28", "at 6.15 p.m. GMT", "T18:28:00Z": appended to the ISO form.
void take_time(Scanner& scanner, std::string& iso) {
  const std::size_t start = scanner.position();
  if (!scanner.take('T')) scanner.skip_marks();
  const std::size_t word_at = scanner.position();
  if (!base::equals_ignoring_case(scanner.word(), "at")) scanner.reset(word_at);
  scanner.skip_marks();
  auto hour = scanner.number(2);
  const bool has_minutes = hour && (scanner.take(':') || scanner.take('.'));
  const auto minute = has_minutes ? scanner.number(2) : std::nullopt;
  if (!minute || *hour > 23 || *minute > 59) {
    scanner.reset(start);
    return;
  }
  if (scanner.take(':')) {
    scanner.number(2);
    if (scanner.take('.')) scanner.number(9);
  }
  const std::size_t half_at = scanner.position();
  scanner.take(' ');
  std::string half(1, base::ascii_lower(scanner.peek()));
  if ((half == "a" || half == "p") && scanner.take(scanner.peek())) {
    scanner.take('.');
    const bool is_half = base::ascii_lower(scanner.peek()) == 'm' && scanner.take(scanner.peek());
    if (is_half) {
      scanner.take('.');
      if (half == "p" && *hour < 12) *hour += 12;
      if (half == "a" && *hour == 12) *hour = 0;
    } else {
      scanner.reset(half_at);
    }
  } else {
    scanner.reset(half_at);
  }
  iso += "T" + two_digits(*hour) + ":" + two_digits(*minute);
  iso += take_zone(scanner);
}

}  // namespace

bool has_year(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) {
    digits = base::is_ascii_digit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

int month_number(std::string_view word) { return find_name(kMonths, word); }
int weekday_number(std::string_view word) { return find_name(kWeekdays, word); }

std::optional<PrintedDate> parse_printed_date(std::string_view text) {
  Scanner scanner(text);
  const int weekday = weekday_number(scanner.word());
  if (weekday == 0) scanner.reset(0);
  scanner.skip_marks();
  const std::size_t start = scanner.position();
  if (start > 0 && weekday_number(text.substr(0, 3)) == 0) return std::nullopt;
  std::optional<base::Date> date = month_first(scanner);
  if (!date) scanner.reset(start), date = day_first(scanner);
  if (!date) scanner.reset(start), date = all_digits(scanner, weekday);
  if (!date || base::is_ascii_digit(scanner.peek())) return std::nullopt;
  PrintedDate printed;
  printed.date = *date;
  printed.iso = base::to_iso(*date);
  take_time(scanner, printed.iso);
  printed.length = scanner.position();
  return printed;
}

std::optional<PrintedDate> find_printed_date(std::string_view line) {
  if (!has_year(line)) return std::nullopt;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool starts = base::is_ascii_upper(line[i]) ||
                        (base::is_ascii_digit(line[i]) && (i == 0 || !base::is_ascii_digit(line[i - 1])));
    if (!starts) continue;
    if (auto printed = parse_printed_date(line.substr(i))) {
      printed->length += i;
      return printed;
    }
  }
  return std::nullopt;
}

std::optional<PrintedDate> parse_date_line(std::string_view line) {
  if (!has_year(line)) return std::nullopt;
  std::optional<PrintedDate> printed = parse_printed_date(line);
  if (!printed) return std::nullopt;
  Scanner rest(line.substr(printed->length));
  rest.skip_marks();
  if (!rest.at_end()) return std::nullopt;
  return printed;
}

}  // namespace casus::article
