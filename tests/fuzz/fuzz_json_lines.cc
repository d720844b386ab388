// Any bytes as JSON Lines: an end, and a reason for each record that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::io::Options options = casus::fuzz::small_limits();
  options.format = casus::io::Format::kJsonLines;
  return casus::fuzz::read_all("x.jsonl", data, size, options);
}
