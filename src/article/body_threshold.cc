// Blocks are taken in the order of their probability; the sum of the expected precision and recall is known after each.
#include "article/body_threshold.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace casus::article {
namespace {

constexpr float kSure = 0.5F;            // more is body in any page
constexpr float kLeast = 0.005F;         // less is body in none
constexpr float kShareOfBest = 0.03F;    // of the likeliest block: far behind it is none, either
constexpr float kUnsure = 0.5F;          // where even that is less likely, the network knows no page like this one ...
constexpr float kShareOfUnsure = 0.3F;   // ... and only what comes near the likeliest block counts
constexpr std::uint32_t kFewWords = 10;  // shorter blocks do not count as the likeliest
constexpr double kWordsOfABlock = 0.5;   // so that marks and rules count, too

// The errors of a page go together (the network errs about a whole list, not about each entry for itself), so it is
// less sure of the page's sums than of each block: the square root of the odds, found on held-out pages.
double soften(float probability) {
  const double yes = std::sqrt(static_cast<double>(probability));
  return yes / (yes + std::sqrt(1.0 - static_cast<double>(probability)));
}

float best_block(const std::vector<std::uint32_t>& words, const std::vector<float>& probabilities) {
  float best = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] >= kFewWords) best = std::max(best, probabilities[i]);
  }
  return best;
}

// The likeliest first, equals in their order: numbers of blocks in the lower halves, below what sorts as they should.
std::vector<std::uint64_t> by_probability(const std::vector<float>& probabilities) {
  std::vector<std::uint64_t> keys(probabilities.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::uint64_t falling = ~std::bit_cast<std::uint32_t>(probabilities[i]);  // they are not negative
    keys[i] = falling << 32 | i;
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

}  // namespace

float choose_body_threshold(const std::vector<std::uint32_t>& words, const std::vector<float>& probabilities) {
  const std::vector<std::uint64_t> order = by_probability(probabilities);
  const auto size_of = [&](std::size_t i) { return words[i] + kWordsOfABlock; };
  std::vector<double> bodies(words.size());
  double all_body = 1;
  for (std::size_t i = 0; i < words.size(); ++i) {
    bodies[i] = size_of(i) * soften(probabilities[i]);
    all_body += bodies[i];
  }
  double taken = 1;
  double body = 0;
  double best = 0;
  float threshold = kSure;
  for (const std::uint64_t key : order) {
    const auto i = static_cast<std::uint32_t>(key);
    taken += size_of(i);
    body += bodies[i];
    const double value = body / taken + body / all_body;
    if (value <= best) continue;
    best = value;
    threshold = probabilities[i];
  }
  const float likeliest = best_block(words, probabilities);
  const float floor = std::max(kLeast, (likeliest < kUnsure ? kShareOfUnsure : kShareOfBest) * likeliest);
  return std::clamp(threshold, floor, kSure);
}

}  // namespace casus::article
