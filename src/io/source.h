// Where documents come from: files, folders and standard input, as a stream of pages.
//
// A source never fails: what cannot be read becomes a page with a status and a reason that names file and line, and the
// stream goes on. Nothing is held in memory but the page at hand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/page.h"

namespace casus::io {

class Source {
 public:
  virtual ~Source() = default;
  /// The next page in input order, or nothing at the end.
  virtual std::optional<document::Page> next() = 0;
  /// Bytes consumed so far, for progress bars.
  virtual std::uint64_t bytes_read() const = 0;
  /// Bytes of all inputs together; 0 when unknown (standard input).
  virtual std::uint64_t bytes_total() const = 0;
};

enum class Format : std::uint8_t {
  kAuto,       // by the file's ending (.html .jsonl .txt ...), else by the first bytes
  kText,       // one document per file
  kHtml,       // one web page per file
  kJsonLines,  // one record per line: {"id", "text", "title", "published_at", "url", ...}
};

struct Options {
  Format format = Format::kAuto;
  std::uint64_t offset = 0;  // where to begin in the first input: a line, a record, a gzip member that a report named
  std::size_t max_document_bytes = std::size_t{10} << 20;
  std::size_t max_line_bytes = std::size_t{16} << 20;
};

/// `inputs`: files, folders (searched recursively for files with known endings, sorted by path), "-" for standard
/// input. Any of them may be compressed (gzip, zstd), an archive (tar, zip, WARC) or a feed (RSS, Atom, sitemap): the
/// first bytes tell, whatever the name.
std::unique_ptr<Source> open_inputs(const std::vector<std::string>& inputs, const Options& options);

/// True for names that folders and archives are searched for: documents, records, feeds, archives, also compressed.
bool is_readable_name(const std::string& name);

/// The same over bytes in memory; `name` stands for the file in messages and ids.
std::unique_ptr<Source> open_bytes(std::string name, std::string bytes, const Options& options);

}  // namespace casus::io
