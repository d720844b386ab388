// Any bytes as JSON Lines: no crash, and every page that is ok holds UTF-8 text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "io/source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::io::Options options;
  options.format = casus::io::Format::kJsonLines;
  options.max_line_bytes = 4096;
  const auto source =
      casus::io::open_bytes("fuzz.jsonl", std::string(reinterpret_cast<const char*>(data), size), options);
  while (const auto page = source->next()) {
    if (casus::base::find_invalid_utf8(page->bytes)) std::abort();
  }
  return 0;
}
