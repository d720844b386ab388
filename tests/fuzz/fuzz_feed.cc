// Any bytes as RSS, Atom or a sitemap: each entry a page, each page ok or with a reason.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return casus::fuzz::read_all(
      casus::io::open_feed(casus::fuzz::input_of("x.xml", data, size), casus::fuzz::small_limits()), size);
}
