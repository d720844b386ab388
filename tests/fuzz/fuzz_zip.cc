// Any bytes as a zip archive: an end, and a reason for each page that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return casus::fuzz::read_all(
      casus::io::open_zip(casus::fuzz::input_of("x.zip", data, size), casus::fuzz::small_limits()), size);
}
