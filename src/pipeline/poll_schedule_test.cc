#include "pipeline/poll_schedule.h"

#include <gtest/gtest.h>

namespace casus::pipeline {
namespace {

TEST(PollScheduleTest, TheLongestOfWhatIsAskedFor) {
  EXPECT_EQ(seconds_to_next_poll({}), 900);
  EXPECT_EQ(seconds_to_next_poll({.feed_pause = 600}), 900);
  EXPECT_EQ(seconds_to_next_poll({.feed_pause = 3'600, .max_age = 1'800}), 3'600);
  EXPECT_EQ(seconds_to_next_poll({.max_age = 31'536'000}), kLongestPause);
  EXPECT_EQ(seconds_to_next_poll({.interval = 0}), 1);
  EXPECT_EQ(seconds_to_next_poll({.interval = 7 * kLongestPause}), 7 * kLongestPause);
}

TEST(PollScheduleTest, FailuresDoubleThePauseUpToADay) {
  std::int64_t last = 0;
  for (const auto& [failures, pause] :
       {std::pair(1, 900), {2, 1'800}, {3, 3'600}, {7, 57'600}, {8, 86'400}, {9, 86'400}, {1'000'000, 86'400}}) {
    EXPECT_EQ(seconds_to_next_poll({.failures = failures}), pause) << failures;
    EXPECT_GE(pause, last);
    last = pause;
  }
  EXPECT_EQ(seconds_to_next_poll({.retry_after = 7'200, .failures = 1}), 7'200);
  EXPECT_EQ(seconds_to_next_poll({.retry_after = 10, .failures = 1}), 900);
}

TEST(PollScheduleTest, AttemptsAtAnArticle) {
  EXPECT_EQ(seconds_to_next_attempt(1, {}), 60);
  EXPECT_EQ(seconds_to_next_attempt(2, {}), 600);
  EXPECT_EQ(seconds_to_next_attempt(3, {}), 6'000);
  EXPECT_EQ(seconds_to_next_attempt(99, {}), kLongestPause);
  EXPECT_EQ(seconds_to_next_attempt(1, 300), 300);
  EXPECT_EQ(seconds_to_next_attempt(1, 1'000'000), kLongestPause);
}

}  // namespace
}  // namespace casus::pipeline
