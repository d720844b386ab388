// One open input at a time; folders are listed when their turn comes.
#include "io/source.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/file.h"
#include "base/strings.h"
#include "io/byte_reader.h"
#include "io/json_record.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSniffed = 256;

std::string ending_of(const std::string& path) { return base::to_ascii_lower(fs::path(path).extension().string()); }

// "dump/a.b.txt" -> "a.b"; standard input has no name.
std::string id_of(const std::string& path) { return path == "-" ? "" : fs::path(path).stem().string(); }

bool is_json_lines_ending(const std::string& ending) {
  return ending == ".jsonl" || ending == ".ndjson" || ending == ".jsonlines";
}

bool is_html_ending(const std::string& ending) { return ending == ".html" || ending == ".htm" || ending == ".xhtml"; }

bool is_known_ending(const std::string& ending) {
  return is_json_lines_ending(ending) || is_html_ending(ending) || ending == ".txt" || ending == ".text";
}

std::string display_name(const std::string& path) { return path == "-" ? "standard input" : path; }

// The first thing in the input is an object whose first key is quoted.
bool looks_like_json(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes = base::trim(bytes);
  if (!bytes.starts_with("{")) return false;
  bytes = base::trim(bytes.substr(1));
  return bytes.starts_with("\"") || bytes.starts_with("}");
}

// A document type, a comment or one of the elements that pages begin with (a sniffer as browsers have it, in short).
bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::string start = base::to_ascii_lower(base::trim(bytes));
  for (const std::string_view mark :
       {"<!doctype html", "<html", "<head", "<body", "<script", "<title", "<meta", "<!--"}) {
    if (start.starts_with(mark)) return true;
  }
  return false;
}

Format format_of(const std::string& path, Format wanted, ByteReader& reader) {
  if (wanted != Format::kAuto) return wanted;
  const std::string ending = ending_of(path);
  if (is_json_lines_ending(ending)) return Format::kJsonLines;
  if (is_html_ending(ending)) return Format::kHtml;
  if (is_known_ending(ending)) return Format::kText;
  const std::string_view start = reader.peek(kSniffed);
  if (looks_like_html(start)) return Format::kHtml;
  return looks_like_json(start) ? Format::kJsonLines : Format::kText;
}

std::uint64_t size_of(const std::string& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  return error ? 0 : size;
}

class InputSource : public Source {
 public:
  InputSource(std::vector<std::string> inputs, const Options& options) : options_(options) {
    std::reverse(inputs.begin(), inputs.end());
    waiting_ = std::move(inputs);
    for (const std::string& input : waiting_) has_stdin_ = has_stdin_ || input == "-";
    expand_folders();
  }

  InputSource(std::string name, std::string bytes, const Options& options) : options_(options), total_(bytes.size()) {
    reader_ = ByteReader::over(std::move(bytes));
    start(std::move(name));
  }

  std::optional<document::Page> next() override {
    while (true) {
      if (reader_) {
        if (auto page = next_of_reader()) return page;
        continue;
      }
      if (!failed_.empty()) {
        document::Page page = std::move(failed_.back());
        failed_.pop_back();
        return page;
      }
      if (waiting_.empty()) return std::nullopt;
      std::string path = std::move(waiting_.back());
      waiting_.pop_back();
      if (auto page = open(std::move(path))) return page;
    }
  }

  std::uint64_t bytes_read() const override { return done_ + (reader_ ? reader_->bytes_read() : 0); }
  std::uint64_t bytes_total() const override { return has_stdin_ ? 0 : total_; }

 private:
  // Replaces each folder by its files, and sums up the sizes.
  void expand_folders() {
    std::vector<std::string> files;
    for (std::string& input : waiting_) {
      if (input == "-" || !base::is_folder(input)) {
        files.push_back(std::move(input));
        continue;
      }
      auto listed = base::list_files(input);
      if (!listed) {
        failed_.push_back(make_failed_page(input, "", DocumentStatus::kRejected, listed.error().message));
        continue;
      }
      std::erase_if(*listed, [](const std::string& path) { return !is_known_ending(ending_of(path)); });
      if (listed->empty()) {
        failed_.push_back(make_failed_page(input, "", DocumentStatus::kRejected,
                                           input + ": no .txt, .html, .jsonl or other known file in this folder"));
      }
      std::reverse(listed->begin(), listed->end());
      std::move(listed->begin(), listed->end(), std::back_inserter(files));
    }
    waiting_ = std::move(files);
    for (const std::string& path : waiting_) total_ += path == "-" ? 0 : size_of(path);
  }

  // Makes `path` the open input, or returns the page that says why not.
  std::optional<document::Page> open(std::string path) {
    Result<ByteReader> reader = ByteReader::open(path);
    if (!reader) return make_failed_page(path, id_of(path), DocumentStatus::kRejected, reader.error().message);
    reader_ = *std::move(reader);
    start(std::move(path));
    return std::nullopt;
  }

  void start(std::string path) {
    path_ = std::move(path);
    line_ = 0;
    format_ = format_of(path_, options_.format, *reader_);
  }

  void finish() {
    done_ += reader_->bytes_read();
    reader_.reset();
  }

  std::optional<document::Page> next_of_reader() {
    if (format_ == Format::kJsonLines) return next_record();
    std::string bytes;
    const std::string name = display_name(path_);
    if (path_ != "-" && size_of(path_) > options_.max_document_bytes) {
      finish();
      return too_large(name);
    }
    const bool is_whole = read_rest(*reader_, options_.max_document_bytes, bytes);
    const bool has_failed = reader_->has_failed();
    finish();
    if (has_failed) return make_failed_page(name, id_of(path_), DocumentStatus::kRejected, name + ": reading failed");
    if (!is_whole) return too_large(name);
    return format_ == Format::kHtml ? make_html_page(std::move(bytes), name, id_of(path_))
                                    : make_text_page(std::move(bytes), name, id_of(path_));
  }

  document::Page too_large(const std::string& name) const {
    return make_failed_page(name, id_of(path_), DocumentStatus::kTooLarge,
                            name + ": more than " + std::to_string(options_.max_document_bytes) + " bytes");
  }

  std::optional<document::Page> next_record() {
    std::string line;
    while (true) {
      const LineStatus status = read_line(*reader_, options_.max_line_bytes, line);
      ++line_;
      const std::string location = display_name(path_) + ":" + std::to_string(line_);
      if (status == LineStatus::kEnd) break;
      if (status == LineStatus::kTooLong) {
        return make_failed_page(location, "", DocumentStatus::kTooLarge,
                                location + ": line of more than " + std::to_string(options_.max_line_bytes) + " bytes");
      }
      std::string_view record = line;
      if (line_ == 1 && record.starts_with("\xEF\xBB\xBF")) record.remove_prefix(3);
      if (base::trim(record).empty()) continue;
      return parse_json_record(record, location, options_);
    }
    const bool is_empty = line_ == 1;
    const bool has_failed = reader_->has_failed();
    finish();
    const std::string name = display_name(path_);
    if (has_failed) return make_failed_page(name, "", DocumentStatus::kRejected, name + ": reading failed");
    if (is_empty) return make_failed_page(name, id_of(path_), DocumentStatus::kEmpty, name + ": no text");
    return std::nullopt;
  }

  Options options_;
  std::vector<std::string> waiting_;  // the next one last
  std::vector<document::Page> failed_;
  std::optional<ByteReader> reader_;
  std::string path_;
  std::size_t line_ = 0;
  Format format_ = Format::kText;
  bool has_stdin_ = false;
  std::uint64_t done_ = 0;
  std::uint64_t total_ = 0;
};

}  // namespace

std::unique_ptr<Source> open_inputs(const std::vector<std::string>& inputs, const Options& options) {
  return std::make_unique<InputSource>(inputs, options);
}

std::unique_ptr<Source> open_bytes(std::string name, std::string bytes, const Options& options) {
  return std::make_unique<InputSource>(std::move(name), std::move(bytes), options);
}

}  // namespace casus::io
