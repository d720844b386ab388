// See RFC 9309. Patterns and targets are compared after both are brought to one spelling of percent codes, so that
// "/a%3cd", "/a%3Cd" and "/a<d" are one path.
#include "io/robots.h"

#include "base/strings.h"

namespace casus::io {
namespace {

constexpr std::size_t kMaxRules = 20'000;
constexpr std::size_t kMaxPattern = 2'000;

std::optional<int> hex_digit(char c) {
  if (base::is_ascii_digit(c)) return c - '0';
  const char lower = base::ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? std::optional<int>(lower - 'a' + 10) : std::nullopt;
}

bool is_unreserved(char c) {
  return base::is_ascii_alpha(c) || base::is_ascii_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

void append_percent(std::string& out, unsigned char byte) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
}

// "/a%7eb%2F" -> "/a~b%2F"; bytes beyond ASCII become codes.
std::string settle_percents(std::string_view path) {
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const char c = path[i];
    if (c == '%' && i + 2 < path.size()) {
      const std::optional<int> high = hex_digit(path[i + 1]);
      const std::optional<int> low = hex_digit(path[i + 2]);
      if (high && low) {
        const auto byte = static_cast<unsigned char>(*high * 16 + *low);
        if (is_unreserved(static_cast<char>(byte))) {
          out += static_cast<char>(byte);
        } else {
          append_percent(out, byte);
        }
        i += 2;
        continue;
      }
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x21 || byte > 0x7e) {
      append_percent(out, byte);
    } else {
      out += c;
    }
  }
  return out;
}

// Whether the pattern matches from the start of the path: `*` is any run of characters, a last `$` the path's end.
// Greedy with one point to fall back to: time is at most the product of the lengths, whatever the pattern.
bool matches(std::string_view pattern, std::string_view path) {
  const bool is_anchored = pattern.ends_with('$');
  if (is_anchored) pattern.remove_suffix(1);
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  for (std::size_t i = 0;;) {
    if (p == pattern.size() && (!is_anchored || i == path.size())) return true;
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      resume = i;
    } else if (p < pattern.size() && i < path.size() && pattern[p] == path[i]) {
      ++p;
      ++i;
    } else {
      if (star == std::string_view::npos || resume >= path.size()) return false;
      p = star;
      i = ++resume;
    }
  }
}

struct Line {
  std::string_view key;
  std::string_view value;
};

std::optional<Line> read_line(std::string_view line) {
  line = line.substr(0, line.find('#'));
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  return Line{base::trim(line.substr(0, colon)), base::trim(line.substr(colon + 1))};
}

// "casus/2.0 (news)" -> "casus": letters, digits, - and _ count.
std::string_view product_of(std::string_view value) {
  std::size_t end = 0;
  while (end < value.size() && (is_unreserved(value[end]) && value[end] != '.' && value[end] != '~')) ++end;
  return value.substr(0, end);
}

}  // namespace

RobotsRules RobotsRules::disallow_all() {
  RobotsRules rules;
  rules.rules_.push_back({"/", false});
  return rules;
}

void RobotsRules::add(std::string_view pattern, bool allows) {
  if (pattern.empty() || pattern.size() > kMaxPattern || rules_.size() >= kMaxRules) return;
  if (pattern.front() != '/' && pattern.front() != '*') return;
  rules_.push_back({settle_percents(pattern), allows});
}

RobotsRules RobotsRules::parse(std::string_view file, std::string_view product) {
  file = file.substr(0, kMaxRobotsBytes);
  if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
  RobotsRules own;
  RobotsRules general;
  bool has_own = false;
  bool in_own = false;      // the group at hand names the robot
  bool in_general = false;  // or everybody
  bool after_rule = true;   // the next user-agent line begins a group
  while (!file.empty()) {
    const std::size_t end = file.find_first_of("\r\n");
    const std::optional<Line> line = read_line(file.substr(0, end));
    file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
    if (!line) continue;
    if (base::equals_ignoring_case(line->key, "user-agent")) {
      if (after_rule) in_own = in_general = false;
      after_rule = false;
      in_general = in_general || line->value == "*";
      in_own = in_own || base::equals_ignoring_case(product_of(line->value), product);
      has_own = has_own || in_own;
      continue;
    }
    const bool is_allow = base::equals_ignoring_case(line->key, "allow");
    const bool is_delay = base::equals_ignoring_case(line->key, "crawl-delay");
    if (!is_allow && !is_delay && !base::equals_ignoring_case(line->key, "disallow")) continue;
    after_rule = true;
    for (RobotsRules* rules : {in_own ? &own : nullptr, in_general ? &general : nullptr}) {
      if (rules == nullptr) continue;
      if (!is_delay) {
        rules->add(line->value, is_allow);
      } else if (const std::optional<double> seconds = base::parse_double(line->value); seconds && *seconds >= 0) {
        rules->crawl_delay_ = *seconds;
      }
    }
  }
  return has_own ? own : general;
}

bool RobotsRules::allows(std::string_view target) const {
  const std::string path = settle_percents(target.empty() ? "/" : target);
  if (path == "/robots.txt") return true;
  const Rule* best = nullptr;
  for (const Rule& rule : rules_) {
    const bool is_longer = best == nullptr || rule.pattern.size() > best->pattern.size() ||
                           (rule.pattern.size() == best->pattern.size() && rule.allows);
    if (is_longer && matches(rule.pattern, path)) best = &rule;
  }
  return best == nullptr || best->allows;
}

}  // namespace casus::io
