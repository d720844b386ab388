// Any bytes as JSON Lines: an end, and a reason for each record that is not ok.
#include "source_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return casus::fuzz::read_all(
      casus::io::open_json_lines(casus::fuzz::input_of("x.jsonl", data, size), casus::fuzz::small_limits()), size);
}
