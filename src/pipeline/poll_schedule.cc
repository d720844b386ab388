#include "pipeline/poll_schedule.h"

#include <algorithm>

namespace casus::pipeline {

std::int64_t seconds_to_next_poll(const PollAnswer& answer) {
  std::int64_t pause = std::max<std::int64_t>(1, answer.interval);
  for (std::int64_t i = 1; i < answer.failures && pause < kLongestPause; ++i) pause *= 2;
  // A user's own interval may be longer than a day; what others ask for counts up to a day.
  const std::int64_t longest = std::max(kLongestPause, answer.interval);
  pause = std::min(pause, longest);
  for (const std::optional<std::int64_t>& asked : {answer.feed_pause, answer.max_age, answer.retry_after}) {
    if (asked) pause = std::max(pause, std::min(*asked, kLongestPause));
  }
  return pause;
}

std::int64_t seconds_to_next_attempt(std::int64_t attempts, std::optional<std::int64_t> retry_after) {
  std::int64_t pause = 60;
  for (std::int64_t i = 1; i < attempts && pause < kLongestPause; ++i) pause *= 10;
  return std::min(kLongestPause, std::max(pause, retry_after.value_or(0)));
}

}  // namespace casus::pipeline
