// Any bytes as a WARC file, plain or gzip member by member: an end, and a reason for each page that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const bool is_gzip = size > 0 && data[0] == 0x1F;
  return casus::fuzz::read_all(
      casus::io::open_warc(casus::fuzz::input_of("x.warc", data, size), is_gzip, casus::fuzz::small_limits()), size);
}
