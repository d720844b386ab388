// Any bytes as a text file, also in UTF-16: a page that is ok holds UTF-8.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::io::Options options = casus::fuzz::small_limits();
  options.format = casus::io::Format::kText;
  return casus::fuzz::read_all("x.txt", data, size, options);
}
