// Any bytes as robots.txt, and its last line as an address: an answer, in time, and the same answer twice.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/robots.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view file(reinterpret_cast<const char*>(data), size);
  const auto rules = casus::io::RobotsRules::parse(file, "casus");
  const std::size_t line = file.rfind('\n');
  const std::string_view target = line == std::string_view::npos ? file : file.substr(line + 1);
  if (rules.allows(target) != rules.allows(target)) std::abort();
  if (rules.crawl_delay() && !(*rules.crawl_delay() >= 0)) std::abort();
  return 0;
}
