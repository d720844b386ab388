// RSS, Atom and sitemaps as files: each entry is a page of its own.
//
// Entries with text give it as a web page without a frame; those of news sitemaps are a headline; plain sitemaps only
// list addresses, each an empty document.
#include <utility>

#include "base/utf8.h"
#include "io/feed_reader.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

class FeedSource final : public Source {
 public:
  FeedSource(Input input, const Options& options) : input_(std::move(input)), options_(options) {}

  std::optional<document::Page> next() override {
    if (is_done_) return std::nullopt;
    if (!reader_) {
      if (auto problem = read()) return problem;
    }
    if (std::optional<FeedEntry> entry = reader_->next()) {
      ++entries_;
      return make_page(*std::move(entry));
    }
    is_done_ = true;
    if (entries_ > 0) return std::nullopt;
    return make_failed_page(input_.name, input_.id, DocumentStatus::kEmpty, input_.name + ": a feed without entries");
  }

  std::uint64_t bytes_read() const override { return input_.reader.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  std::optional<document::Page> read() {
    const bool is_whole = read_rest(input_.reader, options_.max_document_bytes, xml_);
    std::string problem;
    if (!is_whole) problem = "more than " + std::to_string(options_.max_document_bytes) + " bytes";
    DocumentStatus status = DocumentStatus::kTooLarge;
    if (input_.reader.has_failed()) {
      problem = input_.reader.problem();
      status = DocumentStatus::kBadArchive;
    } else if (const auto bad = base::find_invalid_utf8(xml_); problem.empty() && bad) {
      problem = "byte " + std::to_string(*bad) + " is not UTF-8";
      status = DocumentStatus::kBadEncoding;
    }
    if (!problem.empty()) {
      is_done_ = true;
      return make_failed_page(input_.name, input_.id, status, input_.name + ": " + problem);
    }
    reader_.emplace(xml_);
    return std::nullopt;
  }

  document::Page make_page(FeedEntry entry) const {
    const std::string location = input_.name + "@" + std::to_string(entry.begin);
    if (entry.body.empty() && entry.title.empty()) {
      return make_failed_page(
          location, entry.id, DocumentStatus::kEmpty,
          location + ": an address without text" + (entry.url.empty() ? "" : " (" + entry.url + ")"));
    }
    if (entry.body.empty()) entry.body = entry.title;
    document::Page page = make_html_page(std::move(entry.body), location, std::move(entry.id));
    page.is_plain_body = true;
    page.url = std::move(entry.url);
    page.title = std::move(entry.title);
    page.publisher = reader_->title();
    page.published_at = std::move(entry.published_at);
    page.modified_at = std::move(entry.modified_at);
    if (!entry.author.empty()) page.authors.push_back(std::move(entry.author));
    return page;
  }

  Input input_;
  Options options_;
  std::string xml_;
  std::optional<FeedReader> reader_;
  std::size_t entries_ = 0;
  bool is_done_ = false;
};

}  // namespace

std::unique_ptr<Source> open_feed(Input input, const Options& options) {
  return std::make_unique<FeedSource>(std::move(input), options);
}

}  // namespace casus::io
