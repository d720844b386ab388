#include "io/open_source.h"

#include <filesystem>
#include <utility>

#include "base/strings.h"
#include "io/decoders.h"
#include "io/feed_reader.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSniffed = 1024;
constexpr int kDeepest = 4;  // archives within archives

std::string ending_of(const std::string& path) { return base::to_ascii_lower(fs::path(path).extension().string()); }

bool is_json_lines_ending(const std::string& ending) {
  return ending == ".jsonl" || ending == ".ndjson" || ending == ".jsonlines";
}

bool is_html_ending(const std::string& ending) { return ending == ".html" || ending == ".htm" || ending == ".xhtml"; }

std::string_view without_mark(std::string_view bytes) {
  return base::trim(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
}

// The first thing in the input is an object whose first key is quoted.
bool looks_like_json(std::string_view bytes) {
  bytes = without_mark(bytes);
  if (!bytes.starts_with("{")) return false;
  bytes = base::trim(bytes.substr(1));
  return bytes.starts_with("\"") || bytes.starts_with("}");
}

// A document type, a comment or one of the elements that pages begin with (a sniffer as browsers have it, in short).
bool looks_like_html(std::string_view bytes) {
  const std::string start = base::to_ascii_lower(without_mark(bytes));
  for (const std::string_view mark :
       {"<!doctype html", "<html", "<head", "<body", "<script", "<title", "<meta", "<!--"}) {
    if (start.starts_with(mark)) return true;
  }
  return false;
}

bool looks_like_tar(std::string_view bytes) { return bytes.size() >= 262 && bytes.substr(257, 5) == "ustar"; }

bool looks_like_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

// "dump.jsonl.gz" -> "dump.jsonl"
std::string without_ending(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::unique_ptr<Source> open_compressed(Input input, bool is_gzip, const Options& options) {
  if (is_gzip && first_inflated(input.reader.peek(kSniffed * 8)).starts_with("WARC/")) {
    return open_warc(std::move(input), true, options);
  }
  if (input.depth >= kDeepest) {
    std::string reason = input.name + ": more than " + std::to_string(kDeepest) + " archives within each other";
    return open_nothing(std::move(input), DocumentStatus::kBadArchive, std::move(reason));
  }
  const std::string ending = ending_of(input.name);
  Input inner;
  inner.name = ending == ".gz" || ending == ".zst" || ending == ".tgz" ? without_ending(input.name) : input.name;
  inner.id = input.id.empty() ? "" : stem_of(inner.name);
  inner.depth = input.depth + 1;
  inner.budget = input.budget;
  const RatioLimit limit{.budget = std::move(input.budget)};
  inner.reader = is_gzip ? inflate_gzip(std::move(input.reader), limit) : inflate_zstd(std::move(input.reader), limit);
  return open_source(std::move(inner), options);
}

std::unique_ptr<Source> open_as(Format format, Input input, const Options& options) {
  switch (format) {
    case Format::kHtml: return open_document(std::move(input), true, options);
    case Format::kJsonLines: return open_json_lines(std::move(input), options);
    default: return open_document(std::move(input), false, options);
  }
}

}  // namespace

bool is_readable_name(const std::string& name) {
  const std::string ending = ending_of(name);
  for (const std::string_view known :
       {".txt", ".text", ".xml", ".rss", ".atom", ".warc", ".wet", ".tar", ".tgz", ".zip"}) {
    if (ending == known) return true;
  }
  if (ending == ".gz" || ending == ".zst") {
    const std::string inner = without_ending(name);
    return ending_of(inner).empty() || is_readable_name(inner);
  }
  return is_json_lines_ending(ending) || is_html_ending(ending);
}

std::string stem_of(const std::string& path) { return fs::path(path).stem().string(); }

std::unique_ptr<Source> open_source(Input input, const Options& options) {
  const std::string_view start = input.reader.peek(kSniffed).substr(0, kSniffed);
  if (looks_like_gzip(start)) return open_compressed(std::move(input), true, options);
  if (looks_like_zstd(start)) return open_compressed(std::move(input), false, options);
  if (looks_like_zip(start)) return open_zip(std::move(input), options);
  if (looks_like_tar(start)) return open_tar(std::move(input), options);
  if (start.starts_with("WARC/")) return open_warc(std::move(input), false, options);
  if (options.format != Format::kAuto) return open_as(options.format, std::move(input), options);
  const std::string ending = ending_of(input.name);
  if (is_json_lines_ending(ending)) return open_json_lines(std::move(input), options);
  if (is_html_ending(ending)) return open_document(std::move(input), true, options);
  if (ending == ".txt" || ending == ".text") return open_document(std::move(input), false, options);
  if (looks_like_feed(start)) return open_feed(std::move(input), options);
  if (looks_like_html(start)) return open_document(std::move(input), true, options);
  if (looks_like_json(start)) return open_json_lines(std::move(input), options);
  return open_document(std::move(input), false, options);
}

}  // namespace casus::io
