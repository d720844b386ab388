#include "article/body_threshold.h"

#include <gtest/gtest.h>

namespace casus::article {
namespace {

TEST(BodyThreshold, FollowsThePage) {
  struct Case {
    const char* what;
    std::vector<std::uint32_t> words;
    std::vector<float> probabilities;
    std::size_t taken;
  };
  const Case cases[] = {
      {"a page without blocks", {}, {}, 0},
      {"nothing is likely", {40, 30, 3}, {0.001F, 0.002F, 0.004F}, 0},
      {"sure paragraphs, a stray line", {80, 70, 60, 90}, {0.99F, 0.98F, 0.99F, 0.1F}, 3},
      {"a list that the network half believes", {40, 40, 40, 40, 40}, {0.3F, 0.25F, 0.2F, 0.25F, 0.001F}, 4},
      {"what is more likely than not, whatever the others are", {900, 5}, {0.99F, 0.5F}, 2},
      {"nothing is sure: what comes near the likeliest", {22, 20, 20, 9}, {0.2F, 0.18F, 0.03F, 0.02F}, 2},
      {"far behind the likeliest", {20, 300, 300}, {0.6F, 0.01F, 0.01F}, 1},
  };
  for (const Case& c : cases) {
    const float least = choose_body_threshold(c.words, c.probabilities);
    std::size_t taken = 0;
    for (const float probability : c.probabilities) taken += probability >= least ? 1 : 0;
    EXPECT_EQ(taken, c.taken) << c.what << ", from " << least;
  }
}

}  // namespace
}  // namespace casus::article
