// Any bytes as a stored HTTP response (chunks, gzip, headers): a body within the limit, or a reason.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/http_response.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLimit = 4096;
  const auto response = casus::io::parse_http_response({reinterpret_cast<const char*>(data), size}, kLimit);
  if (response.body.size() > kLimit && response.problem.empty()) std::abort();
  if (response.is_too_large && response.problem.empty()) std::abort();
  return 0;
}
