// Any bytes as a WARC file, plain or gzip member by member: an end, and a reason for each page that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return casus::fuzz::read_all("x.warc", data, size, casus::fuzz::small_limits());
}
