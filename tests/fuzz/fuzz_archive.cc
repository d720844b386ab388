// Any bytes as any input (gzip, zstd, tar, zip, WARC, feeds, records, documents): no crash, an end, and a reason for
// each page that is not ok. The first byte chooses the name.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "io/source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array kNames = {"x",         "x.html",     "x.txt", "x.jsonl", "x.xml", "x.warc",
                                 "x.warc.gz", "x.warc.zst", "x.tar", "x.zip",   "x.gz"};
  if (size == 0) return 0;
  casus::io::Options options;
  options.max_document_bytes = 1 << 16;
  options.max_line_bytes = 1 << 12;
  const auto source = casus::io::open_bytes(kNames[data[0] % kNames.size()],
                                            std::string(reinterpret_cast<const char*>(data + 1), size - 1), options);
  std::size_t pages = 0;
  while (const auto page = source->next()) {
    if (page->status != casus::DocumentStatus::kOk && page->status_reason.empty()) std::abort();
    if (++pages > size + 16) std::abort();
  }
  return 0;
}
