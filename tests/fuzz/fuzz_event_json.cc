// Any bytes as an event, a query or a request in JSON: what is read as an event is written and read again the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "casus/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kDeepest = 16;
  const std::string_view json(reinterpret_cast<const char*>(data), size);
  static_cast<void>(casus::relation_query_from_json(json).has_value());
  static_cast<void>(casus::code_request_from_json(json, kDeepest).has_value());
  const auto event = casus::event_from_json(json);
  if (!event) return 0;
  const std::string once = casus::to_json(*event);
  const auto again = casus::event_from_json(once);
  if (!again || casus::to_json(*again) != once) std::abort();
  return 0;
}
