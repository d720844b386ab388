// robots.txt (RFC 9309): which paths of a site a robot may fetch.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus::io {

/// Crawlers must read at least this much of the file; what lies behind is not looked at.
inline constexpr std::size_t kMaxRobotsBytes = std::size_t{500} << 10;

/// The rules of one site for one robot. Never fails: lines that say nothing known are skipped.
class RobotsRules {
 public:
  /// `product` is the robot's name ("casus"), compared without regard to case. Takes the groups that name it, all of
  /// them together; without any those for "*".
  static RobotsRules parse(std::string_view file, std::string_view product);
  static RobotsRules allow_all() { return {}; }
  static RobotsRules disallow_all();

  /// `target` is path and query ("/news?id=7"). The longest rule that matches decides; of equal ones an allowing one.
  bool allows(std::string_view target) const;
  /// Seconds between two requests that the site asks for.
  std::optional<double> crawl_delay() const { return crawl_delay_; }

 private:
  struct Rule {
    std::string pattern;
    bool allows = false;
  };
  void add(std::string_view pattern, bool allows);

  std::vector<Rule> rules_;
  std::optional<double> crawl_delay_;
};

}  // namespace casus::io
