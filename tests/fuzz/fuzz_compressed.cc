// Any bytes as a gzip or zstd file of text: an end, and a reason for each page that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const char* const name = data[0] == 0x1F ? "x.txt.gz" : "x.txt.zst";
  return casus::fuzz::read_all(
      casus::io::open_source(casus::fuzz::input_of(name, data, size), casus::fuzz::small_limits()), size);
}
