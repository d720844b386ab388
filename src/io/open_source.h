// Bytes of any known format -> a source of pages: documents, record files, feeds, archives, and any of them compressed.
#pragma once

#include <memory>
#include <string>

#include "io/byte_reader.h"
#include "io/source.h"

namespace casus::io {

struct UnpackBudget;

/// What is being opened: `name` stands for it in messages, its ending helps to tell the format; `depth` counts the
/// archives around it.
struct Input {
  std::string name;
  std::string id;  // of a single document; empty for standard input
  ByteReader reader;
  int depth = 0;
  std::shared_ptr<UnpackBudget> budget = {};  // of the outermost archive with files in it
};

/// By the first bytes, then by the ending of the name. Never fails: what cannot be read becomes a page with a status.
std::unique_ptr<Source> open_source(Input input, const Options& options);

/// "dump/a.b.txt" -> "a.b".
std::string stem_of(const std::string& path);

// One maker per kind; open_source() chooses.
std::unique_ptr<Source> open_document(Input input, bool is_html, const Options& options);
std::unique_ptr<Source> open_json_lines(Input input, const Options& options);
std::unique_ptr<Source> open_feed(Input input, const Options& options);
std::unique_ptr<Source> open_tar(Input input, const Options& options);
std::unique_ptr<Source> open_zip(Input input, const Options& options);
std::unique_ptr<Source> open_warc(Input input, bool is_gzip, const Options& options);
/// One page that says what is wrong.
std::unique_ptr<Source> open_nothing(Input input, DocumentStatus status, std::string reason);

}  // namespace casus::io
