#include "base/timestamp.h"

#include <array>
#include <vector>

#include "base/date.h"
#include "base/strings.h"

namespace casus::base {
namespace {

constexpr std::int64_t kDay = 86'400;

std::string two_digits(std::int64_t value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

// "+02:00", "-0500", "Z", "GMT", "EST" -> seconds east of Greenwich; nothing for an unknown zone.
std::optional<std::int64_t> parse_zone(std::string_view zone) {
  struct Named {
    std::string_view name;
    int hours;
  };
  constexpr std::array kNames = {Named{"", 0},     Named{"z", 0},    Named{"gmt", 0},  Named{"utc", 0},
                                 Named{"ut", 0},   Named{"est", -5}, Named{"edt", -4}, Named{"cst", -6},
                                 Named{"cdt", -5}, Named{"mst", -7}, Named{"mdt", -6}, Named{"pst", -8},
                                 Named{"pdt", -7}};
  const std::string name = to_ascii_lower(trim(zone));
  for (const Named& named : kNames) {
    if (named.name == name) return std::int64_t{3'600} * named.hours;
  }
  if (name.front() != '+' && name.front() != '-') return std::nullopt;
  std::string digits;
  for (const char c : std::string_view(name).substr(1)) {
    if (is_ascii_digit(c)) digits += c;
    if (!is_ascii_digit(c) && c != ':') return std::nullopt;
  }
  if (digits.size() == 2) digits += "00";
  if (digits.size() != 4) return std::nullopt;
  const int value = *parse_int(digits);
  const std::int64_t seconds = std::int64_t{3'600} * (value / 100) + std::int64_t{60} * (value % 100);
  return name.front() == '-' ? -seconds : seconds;
}

// "10:00", "10:00:00.5" and what follows: the zone.
std::optional<std::int64_t> parse_clock(std::string_view text) {
  text = trim(text);
  std::array<int, 3> parts = {};
  std::size_t at = 0;
  for (int& part : parts) {
    std::size_t end = at;
    while (end < text.size() && end < at + 2 && is_ascii_digit(text[end])) ++end;
    if (end == at) return std::nullopt;
    part = *parse_int(text.substr(at, end - at));
    at = end;
    if (at >= text.size() || text[at] != ':') break;
    ++at;
  }
  if (at < text.size() && text[at] == '.') {
    for (++at; at < text.size() && is_ascii_digit(text[at]);) ++at;
  }
  if (parts[0] > 24 || parts[1] > 59 || parts[2] > 60) return std::nullopt;
  const std::optional<std::int64_t> east = parse_zone(text.substr(at));
  if (!east) return std::nullopt;
  return std::int64_t{3'600} * parts[0] + std::int64_t{60} * parts[1] + parts[2] - *east;
}

// "Wed, 06 Mar 2024 10:00:00 GMT".
std::optional<std::int64_t> parse_mail_time(std::string_view text) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  if (const std::size_t comma = text.find(','); comma < 10) text.remove_prefix(comma + 1);
  const std::vector<std::string_view> words = split_words(text);
  if (words.size() < 3) return std::nullopt;
  const std::optional<int> day = parse_int(words[0]);
  std::optional<int> year = parse_int(words[2]);
  if (!day || !year) return std::nullopt;
  if (words[2].size() == 2) year = *year + (*year < 70 ? 2000 : 1900);
  const std::string month = to_ascii_lower(words[1].substr(0, 3));
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (month != kMonths[i]) continue;
    const std::string iso = std::to_string(*year) + "-" + two_digits(static_cast<int>(i) + 1) + "-" +
                            (*day > 0 && *day < 32 ? two_digits(*day) : "00");
    const std::optional<Date> date = parse_iso_date(iso);
    if (!date) return std::nullopt;
    const std::int64_t midnight = kDay * to_day_number(*date);
    if (words.size() == 3) return midnight;
    const auto clock_begin = static_cast<std::size_t>(words[3].data() - text.data());
    const std::optional<std::int64_t> clock = parse_clock(text.substr(clock_begin));
    return clock ? std::optional(midnight + *clock) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::string to_iso_time(std::int64_t seconds) {
  std::int64_t day = seconds / kDay;
  std::int64_t rest = seconds % kDay;
  if (rest < 0) {
    rest += kDay;
    --day;
  }
  return to_iso(from_day_number(static_cast<std::int32_t>(day))) + "T" + two_digits(rest / 3'600) + ":" +
         two_digits(rest / 60 % 60) + ":" + two_digits(rest % 60) + "Z";
}

std::optional<std::int64_t> parse_time(std::string_view text) {
  text = trim(text);
  constexpr std::size_t kDateLength = 10;
  const std::optional<Date> date = parse_iso_date(text.substr(0, kDateLength));
  if (!date) return parse_mail_time(text);
  const std::int64_t midnight = kDay * to_day_number(*date);
  if (text.size() <= kDateLength) return midnight;
  const std::optional<std::int64_t> clock = parse_clock(text.substr(kDateLength + 1));
  return clock ? std::optional(midnight + *clock) : std::nullopt;
}

}  // namespace casus::base
