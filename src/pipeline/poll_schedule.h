// When a feed is polled again and an article is tried again. Pure functions over seconds.
#pragma once

#include <cstdint>
#include <optional>

namespace casus::pipeline {

/// The longest anyone makes us wait: feeds, servers, and we ourselves behind failures.
inline constexpr std::int64_t kLongestPause = 86'400;
/// A fetch that failed in passing is tried so often in all.
inline constexpr std::int64_t kMaxAttempts = 4;

struct PollAnswer {
  std::int64_t interval = 900;              // what the user asks for
  std::optional<std::int64_t> feed_pause;   // ttl
  std::optional<std::int64_t> max_age;      // Cache-Control
  std::optional<std::int64_t> retry_after;  // 429, 503
  std::int64_t failures = 0;                // one behind the other, this one included; 0 = it succeeded
};

/// Seconds until the next poll: the longest of what is asked for; behind failures twice as long each time.
std::int64_t seconds_to_next_poll(const PollAnswer& answer);

/// Seconds until the next attempt behind so many failed ones: one minute, ten minutes, one hour forty.
std::int64_t seconds_to_next_attempt(std::int64_t attempts, std::optional<std::int64_t> retry_after);

}  // namespace casus::pipeline
