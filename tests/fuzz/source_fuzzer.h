// What the targets over io::Source share: small limits, and what must hold of every page that comes out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "base/utf8.h"
#include "io/open_source.h"
#include "io/source.h"

namespace casus::fuzz {

/// Small limits, so that inputs of a few hundred bytes meet them.
inline io::Options small_limits() {
  io::Options options;
  options.max_document_bytes = 1 << 12;
  options.max_line_bytes = 1 << 10;
  return options;
}

inline io::Input input_of(const char* name, const std::uint8_t* data, std::size_t size) {
  return {name, "x", io::ByteReader::over(std::string(reinterpret_cast<const char*>(data), size)), 0};
}

/// Reads all pages. Each is ok or has a reason; texts are UTF-8; there are no more than the bytes can hold.
/// Targets open the reader they are for, not whatever the first bytes say: else all of them end up in zstd.
inline int read_all(std::unique_ptr<io::Source> source, std::size_t size) {
  std::size_t pages = 0;
  // A compressed byte may stand for many lines of records; RatioLimit and the line limits bound them.
  const std::size_t most = 16 + size * 1032;
  while (const auto page = source->next()) {
    if (page->status != DocumentStatus::kOk && page->status_reason.empty()) std::abort();
    if (page->kind == document::PageKind::kText && base::find_invalid_utf8(page->bytes)) std::abort();
    if (++pages > most) std::abort();
  }
  return 0;
}

}  // namespace casus::fuzz
