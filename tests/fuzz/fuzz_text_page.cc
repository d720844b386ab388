// Any bytes as a text file, also in UTF-16: a page that is ok holds UTF-8.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return casus::fuzz::read_all(
      casus::io::open_document(casus::fuzz::input_of("x.txt", data, size), false, casus::fuzz::small_limits()), size);
}
