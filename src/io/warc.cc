// WARC 1.0 and 1.1 (ISO 28500): responses of web servers, and text conversions (WET). Other records are passed over.
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/strings.h"
#include "io/decoders.h"
#include "io/http_response.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

constexpr std::size_t kLongestHeader = std::size_t{1} << 16;
constexpr std::size_t kNone = std::string_view::npos;

/// One record in memory.
struct Record {
  std::string_view header;
  std::string_view block;
};

std::uint64_t content_length(std::string_view header) {
  const std::string_view value = find_header(header, "content-length");
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
  return error == std::errc() && end == value.data() + value.size() ? length : static_cast<std::uint64_t>(-1);
}

/// What a record is worth: a page, or nothing for records that are no pages.
std::optional<document::Page> page_of(const Record& record, std::string location, const Options& options) {
  const std::string_view type = find_header(record.header, "warc-type");
  std::string url(find_header(record.header, "warc-target-uri"));
  if (url.starts_with("<") && url.ends_with(">")) url = url.substr(1, url.size() - 2);
  const bool is_response = type == "response";
  if (!is_response && type != "conversion" && type != "resource") return std::nullopt;
  std::string_view media = find_header(record.header, "content-type");
  document::Page page;
  if (is_response) {
    HttpResponse response = parse_http_response(record.block, options.max_document_bytes);
    if (response.status != 200 || !is_html_type(response.media_type)) return std::nullopt;
    if (!response.problem.empty()) {
      std::string reason = location + ": " + response.problem;
      const DocumentStatus status = response.is_too_large ? DocumentStatus::kTooLarge : DocumentStatus::kBadArchive;
      return make_failed_page(std::move(location), std::move(url), status, std::move(reason));
    }
    page = make_html_page(std::move(response.body), std::move(location), url);
    page.charset = std::move(response.charset);
  } else if (is_html_type(media)) {
    page = make_html_page(std::string(record.block), std::move(location), url);
  } else if (media.starts_with("text/plain")) {
    page = make_text_page(std::string(record.block), std::move(location), url);
  } else {
    return std::nullopt;
  }
  page.url = std::move(url);
  page.fetched_at = find_header(record.header, "warc-date");
  return page;
}

class WarcSource final : public Source {
 public:
  WarcSource(Input input, bool is_gzip, const Options& options) : name_(input.name), options_(options) {
    const std::size_t longest = options.max_document_bytes + kLongestHeader;
    if (is_gzip) {
      members_ = std::make_unique<GzipMembers>(std::move(input.reader), longest, RatioLimit{.budget = input.budget});
    } else {
      reader_ = std::move(input.reader);
    }
  }

  std::optional<document::Page> next() override {
    while (!is_done_) {
      std::optional<document::Page> page = members_ ? next_member() : next_plain();
      if (page) return page;
    }
    return std::nullopt;
  }

  std::uint64_t bytes_read() const override { return members_ ? members_->bytes_read() : reader_.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  std::string location(std::uint64_t offset) const { return name_ + "@" + std::to_string(offset); }

  document::Page failed(std::uint64_t offset, DocumentStatus status, const std::string& what) const {
    return make_failed_page(location(offset), "", status, location(offset) + ": " + what);
  }

  // A gzip member holds one record.
  std::optional<document::Page> next_member() {
    std::optional<GzipMembers::Member> member = members_->next();
    if (!member) {
      is_done_ = true;
      return std::nullopt;
    }
    if (!member->problem.empty()) {
      const bool is_large = member->problem.starts_with("the record has more than");
      return failed(member->offset, is_large ? DocumentStatus::kTooLarge : DocumentStatus::kBadArchive,
                    member->problem);
    }
    const std::string_view bytes = member->bytes;
    const std::size_t end = bytes.find("\r\n\r\n");
    if (!bytes.starts_with("WARC/") || end == kNone) {
      return failed(member->offset, DocumentStatus::kBadArchive, "no WARC record in the gzip member");
    }
    Record record{bytes.substr(0, end), bytes.substr(end + 4)};
    const std::uint64_t length = content_length(record.header);
    if (length > record.block.size()) {
      return failed(member->offset, DocumentStatus::kBadArchive, "the record is shorter than its Content-Length");
    }
    record.block = record.block.substr(0, length);
    return page_of(record, location(member->offset), options_);
  }

  std::optional<document::Page> next_plain() {
    skip_line_ends();
    const std::uint64_t offset = reader_.position();
    const std::string_view head = reader_.peek(kLongestHeader).substr(0, kLongestHeader);
    if (head.empty()) {
      is_done_ = true;
      if (!reader_.has_failed()) return std::nullopt;
      return failed(offset, DocumentStatus::kBadArchive, reader_.problem());
    }
    const std::size_t end = find_header_end(head);
    const std::uint64_t length = end == kNone ? 0 : content_length(head.substr(0, end));
    if (!head.starts_with("WARC/") || end == kNone || length == static_cast<std::uint64_t>(-1)) {
      resynchronise();
      return failed(offset, DocumentStatus::kBadArchive, "no WARC record at this byte");
    }
    const std::string header(head.substr(0, end));
    reader_.skip(end + 4);
    const bool is_page = find_header(header, "warc-type") == "response" ||
                         find_header(header, "warc-type") == "conversion" ||
                         find_header(header, "warc-type") == "resource";
    const bool is_large = length > options_.max_document_bytes + kLongestHeader;
    if (!is_page || is_large) {
      if (!skip(length)) return failed(offset, DocumentStatus::kBadArchive, "the record is cut off");
      if (!is_page) return std::nullopt;
      return failed(offset, DocumentStatus::kTooLarge, std::to_string(length) + " bytes");
    }
    const std::string_view block = reader_.peek(length);
    if (block.size() < length) {
      is_done_ = true;
      return failed(offset, DocumentStatus::kBadArchive, "the record is cut off");
    }
    std::optional<document::Page> page = page_of({header, block.substr(0, length)}, location(offset), options_);
    reader_.skip(length);
    return page;
  }

  // Lines that only begin like a record may follow each other closely; what one search has seen, the next jumps over.
  std::size_t find_header_end(std::string_view head) {
    const std::uint64_t begin = reader_.position();
    const std::size_t from = searched_ > begin ? std::min<std::size_t>(searched_ - begin, head.size()) : 0;
    const std::size_t end = head.find("\r\n\r\n", from);
    if (end == kNone && head.size() > 3) searched_ = std::max(searched_, begin + head.size() - 3);
    return end;
  }

  void skip_line_ends() {
    while (true) {
      const std::string_view bytes = reader_.peek(1);
      const std::size_t count = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
      if (count == 0) return;
      reader_.skip(count);
    }
  }

  bool skip(std::uint64_t length) {
    while (length > 0) {
      const std::size_t count = std::min<std::uint64_t>(length, reader_.peek(1).size());
      if (count == 0) {
        is_done_ = true;
        return false;
      }
      reader_.skip(count);
      length -= count;
    }
    return true;
  }

  // To the next line that begins like a record.
  void resynchronise() {
    reader_.skip(1);
    while (true) {
      const std::string_view bytes = reader_.peek(kLongestHeader);
      if (bytes.empty()) return;
      const std::size_t at = bytes.find("\nWARC/1.");
      if (at != kNone) {
        reader_.skip(at + 1);
        return;
      }
      reader_.skip(bytes.size() > 8 && bytes.size() >= kLongestHeader ? bytes.size() - 8 : bytes.size());
    }
  }

  std::string name_;
  Options options_;
  std::unique_ptr<GzipMembers> members_;
  ByteReader reader_ = ByteReader::over({});
  std::uint64_t searched_ = 0;  // no header ends between the current position and here
  bool is_done_ = false;
};

}  // namespace

std::unique_ptr<Source> open_warc(Input input, bool is_gzip, const Options& options) {
  return std::make_unique<WarcSource>(std::move(input), is_gzip, options);
}

}  // namespace casus::io
