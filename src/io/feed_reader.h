// The entries of RSS and Atom feeds and of sitemaps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::io {

/// Fields as the feed gives them; empty where it says nothing. Dates may be in any spelling.
struct FeedEntry {
  std::size_t begin = 0;  // byte of its start tag
  std::string id;         // the feed's own, else the address
  std::string url;        // may be relative
  std::string title;
  std::string body;  // HTML
  std::string published_at;
  std::string modified_at;
  std::string author;
};

/// By the first bytes.
bool looks_like_feed(std::string_view bytes);

/// Walks the entries in the order of the feed; broken XML gives what can be found. `xml` is valid UTF-8 and must
/// outlive the reader.
class FeedReader {
 public:
  explicit FeedReader(std::string_view xml);

  std::optional<FeedEntry> next();

  /// The entries are addresses of further sitemaps.
  bool is_index() const { return entry_name_ == "sitemap"; }
  const std::string& title() const { return title_; }
  /// Seconds between two polls that the feed asks for (ttl, updatePeriod), a day at most.
  std::optional<std::int64_t> pause() const { return pause_; }

 private:
  std::string_view xml_;
  std::string_view entry_name_;
  std::string title_;
  std::optional<std::int64_t> pause_;
  std::size_t at_ = 0;
  std::size_t no_cdata_end_ = std::string_view::npos;
};

}  // namespace casus::io
