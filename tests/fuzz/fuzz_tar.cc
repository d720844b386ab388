// Any bytes as a tar archive: an end, and a reason for each page that is not ok. Checksums of the headers are put
// right first, or no change of a header would get past them.
#include <cstdio>
#include <string>

#include "source_fuzzer.h"

namespace {

constexpr std::size_t kBlock = 512;

// Each block that says that it is a header gets the checksum of its bytes.
std::string with_right_checksums(std::string bytes) {
  for (std::size_t at = 0; at + kBlock <= bytes.size(); at += kBlock) {
    if (bytes.compare(at + 257, 5, "ustar") != 0) continue;
    unsigned sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
      sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(bytes[at + i]);
    std::snprintf(bytes.data() + at + 148, 8, "%06o", sum & 0777777U);
    bytes[at + 155] = ' ';
  }
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = with_right_checksums(std::string(reinterpret_cast<const char*>(data), size));
  const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.data());
  return casus::fuzz::read_all(
      casus::io::open_tar(casus::fuzz::input_of("x.tar", begin, bytes.size()), casus::fuzz::small_limits()), size);
}
