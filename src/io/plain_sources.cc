// The sources that read one input without unpacking: a document, JSON Lines.
#include <utility>

#include "base/strings.h"
#include "io/json_record.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

/// Reading that failed: a device, or an archive that is damaged.
document::Page make_broken_page(const Input& input) {
  const bool is_archive = input.depth > 0;
  return make_failed_page(input.name, input.id, is_archive ? DocumentStatus::kBadArchive : DocumentStatus::kRejected,
                          input.name + ": " + input.reader.problem());
}

class DocumentSource final : public Source {
 public:
  DocumentSource(Input input, bool is_html, const Options& options)
      : input_(std::move(input)), is_html_(is_html), options_(options) {}

  std::optional<document::Page> next() override {
    if (is_done_) return std::nullopt;
    is_done_ = true;
    std::string bytes;
    const bool is_whole = read_rest(input_.reader, options_.max_document_bytes, bytes);
    if (input_.reader.has_failed()) return make_broken_page(input_);
    if (!is_whole) {
      return make_failed_page(input_.name, input_.id, DocumentStatus::kTooLarge,
                              input_.name + ": more than " + std::to_string(options_.max_document_bytes) + " bytes");
    }
    return is_html_ ? make_html_page(std::move(bytes), input_.name, input_.id)
                    : make_text_page(std::move(bytes), input_.name, input_.id);
  }

  std::uint64_t bytes_read() const override { return input_.reader.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  Input input_;
  bool is_html_;
  Options options_;
  bool is_done_ = false;
};

class JsonLinesSource final : public Source {
 public:
  JsonLinesSource(Input input, const Options& options) : input_(std::move(input)), options_(options) {}

  std::optional<document::Page> next() override {
    if (is_done_) return std::nullopt;
    std::string line;
    while (true) {
      const LineStatus status = read_line(input_.reader, options_.max_line_bytes, line);
      ++line_;
      const std::string location = input_.name + ":" + std::to_string(line_);
      if (status == LineStatus::kEnd) break;
      if (status == LineStatus::kTooLong) {
        return make_failed_page(location, "", DocumentStatus::kTooLarge,
                                location + ": line of more than " + std::to_string(options_.max_line_bytes) + " bytes");
      }
      std::string_view record = line;
      if (line_ == 1 && record.starts_with("\xEF\xBB\xBF")) record.remove_prefix(3);
      if (!base::trim(record).empty()) return parse_json_record(record, location, options_);
    }
    is_done_ = true;
    if (input_.reader.has_failed()) return make_broken_page(input_);
    if (line_ > 1) return std::nullopt;
    return make_failed_page(input_.name, input_.id, DocumentStatus::kEmpty, input_.name + ": no text");
  }

  std::uint64_t bytes_read() const override { return input_.reader.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  Input input_;
  Options options_;
  std::size_t line_ = 0;
  bool is_done_ = false;
};

class FailedSource final : public Source {
 public:
  FailedSource(Input input, DocumentStatus status, std::string reason)
      : page_(make_failed_page(input.name, input.id, status, std::move(reason))), bytes_(input.reader.bytes_read()) {}

  std::optional<document::Page> next() override { return std::exchange(page_, std::nullopt); }
  std::uint64_t bytes_read() const override { return bytes_; }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  std::optional<document::Page> page_;
  std::uint64_t bytes_;
};

}  // namespace

std::unique_ptr<Source> open_document(Input input, bool is_html, const Options& options) {
  return std::make_unique<DocumentSource>(std::move(input), is_html, options);
}

std::unique_ptr<Source> open_json_lines(Input input, const Options& options) {
  return std::make_unique<JsonLinesSource>(std::move(input), options);
}

std::unique_ptr<Source> open_nothing(Input input, DocumentStatus status, std::string reason) {
  return std::make_unique<FailedSource>(std::move(input), status, std::move(reason));
}

}  // namespace casus::io
