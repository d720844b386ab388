#include "server/parameters.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "server/problem.h"

namespace casus::server {
namespace {

template <typename Number>
std::optional<Number> parse_number(std::string_view text) {
  Number value{};
  const char* end = text.data() + text.size();
  const std::from_chars_result result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return value;
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = parse_number<unsigned>(text.substr(0, 4));
  const auto month = parse_number<unsigned>(text.substr(5, 2));
  const auto day = parse_number<unsigned>(text.substr(8, 2));
  if (!year || !month || !day) return false;
  return std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                     std::chrono::day(*day))
      .ok();
}

std::string shown(double value) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

}  // namespace

void Parameters::fail(std::string_view name, const std::string& what) {
  if (!failure_.empty()) return;
  failed_name_ = name;
  failure_ = std::string(name) + ": " + what;
}

std::vector<std::string> Parameters::texts(std::string_view name) {
  asked_.emplace(name);
  std::vector<std::string> out;
  for (const Parameter& parameter : given_) {
    if (parameter.name != name) continue;
    if (parameter.value.empty()) fail(name, "given without a value");
    out.push_back(parameter.value);
  }
  return out;
}

std::string Parameters::text(std::string_view name) {
  const std::vector<std::string> all = texts(name);
  if (all.size() > 1) fail(name, "given " + std::to_string(all.size()) + " times, expected once");
  return all.empty() ? std::string() : all.front();
}

std::string Parameters::date(std::string_view name) {
  std::string day = text(name);
  if (!day.empty() && !is_day(day)) fail(name, "'" + day + "' is not a date like 2024-03-06");
  return day;
}

std::int64_t Parameters::integer(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback) {
  const std::string given = text(name);
  if (given.empty()) return fallback;
  const auto value = parse_number<std::int64_t>(given);
  if (value && *value >= least && *value <= most) return *value;
  fail(name, "'" + given + "', expected a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return fallback;
}

std::optional<double> Parameters::number(std::string_view name, double least, double most) {
  const std::string given = text(name);
  if (given.empty()) return std::nullopt;
  const auto value = parse_number<double>(given);
  if (value && *value >= least && *value <= most) return value;  // false for NaN
  fail(name, "'" + given + "', expected a number from " + shown(least) + " to " + shown(most));
  return std::nullopt;
}

std::optional<bool> Parameters::flag(std::string_view name) {
  const std::string given = text(name);
  if (given.empty()) return std::nullopt;
  if (given != "true" && given != "false") fail(name, "'" + given + "', expected true or false");
  return given == "true";
}

std::string Parameters::choice(std::string_view name, std::span<const std::string_view> known) {
  const std::string given = text(name);
  if (given.empty()) return std::string(known.front());
  if (std::find(known.begin(), known.end(), given) != known.end()) return given;
  std::string all;
  for (const std::string_view word : known) all += " " + std::string(word);
  fail(name, "'" + given + "' is none of" + all);
  return std::string(known.front());
}

std::optional<Response> Parameters::refusal() const {
  if (!failure_.empty()) return make_problem(400, failure_, failed_name_);
  for (const Parameter& parameter : given_) {
    if (asked_.contains(parameter.name)) continue;
    std::string known;
    for (const std::string& name : asked_) known += " " + name;
    return make_problem(400, parameter.name + ": unknown parameter; known are" + (known.empty() ? " none" : known),
                        parameter.name);
  }
  return std::nullopt;
}

}  // namespace casus::server
