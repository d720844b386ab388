// Kadane's algorithm.
#include "article/region.h"

#include <algorithm>

namespace casus::article {

int line_score(const Line& line, bool is_label) {
  const int words = static_cast<int>(line.words);
  if (is_label) return -2;
  if (line.ends_with_stop) return words >= 5 ? std::min(words, 60) : 1;
  if (words >= 20) return std::min(words, 60) / 2;
  return words <= 3 ? -5 : -4;
}

Region find_region(std::span<const int> scores) {
  Region best;
  int best_sum = 0;
  int sum = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (sum <= 0) {
      sum = 0;
      begin = i;
    }
    sum += scores[i];
    if (sum > best_sum) {
      best_sum = sum;
      best = {begin, i + 1};
    }
  }
  return best;
}

}  // namespace casus::article
