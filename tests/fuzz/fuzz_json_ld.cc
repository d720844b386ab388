// Any bytes as JSON-LD: no crash, and strings that are UTF-8 if the input is.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "article/json_ld.h"
#include "base/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view scripts[] = {{reinterpret_cast<const char*>(data), size}};
  if (casus::base::find_invalid_utf8(scripts[0])) return 0;
  const casus::article::LinkedData found = casus::article::read_json_ld(scripts);
  if (casus::base::find_invalid_utf8(found.headline) || casus::base::find_invalid_utf8(found.article_body))
    std::abort();
  return 0;
}
