#include "article/log_table.h"

#include <array>
#include <cmath>

namespace casus::article {
namespace {

constexpr std::size_t kCounts = 4096;

const std::array<float, kCounts> kLogs = [] {
  std::array<float, kCounts> made;
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = std::log1p(static_cast<float>(i));
  return made;
}();

}  // namespace

float log_of(std::size_t count) { return count < kCounts ? kLogs[count] : std::log1p(static_cast<float>(count)); }

}  // namespace casus::article
