// Moments as seconds since 1970-01-01T00:00:00Z. Never reads the clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::base {

/// "2024-03-06T10:00:00Z".
std::string to_iso_time(std::int64_t seconds);

/// A moment in ISO 8601 ("2024-03-06", "2024-03-06T10:00Z", "2024-03-06 10:00:00.5+02:00") or as mails and feeds write
/// it ("Wed, 06 Mar 2024 10:00:00 GMT", "6 Mar 2024 10:00 -0500"). Without a zone it is taken as UTC.
std::optional<std::int64_t> parse_time(std::string_view text);

}  // namespace casus::base
