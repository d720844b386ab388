// The words of FetchStatus (casus/watch.h).
#include <array>

#include "casus/watch.h"

namespace casus {
namespace {

constexpr std::array<std::string_view, 12> kWords = {"pending",   "retry",   "fetched",   "duplicate",
                                                     "robots",    "refused", "redirects", "unwanted",
                                                     "too_large", "timeout", "failed",    "http_error"};

}  // namespace

std::string_view to_string(FetchStatus status) { return kWords[static_cast<std::size_t>(status)]; }

std::optional<FetchStatus> fetch_status_from(std::string_view text) {
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    if (kWords[i] == text) return static_cast<FetchStatus>(i);
  }
  return std::nullopt;
}

}  // namespace casus
