// RSS, Atom and sitemaps as files: each entry is a page of its own.
//
// Feeds are often no well-formed XML; so the reader looks for the tags of entries and of their fields, wherever they
// stand, and takes what is between. Entries with text give it as a web page without a frame; those of news sitemaps are
// a headline; plain sitemaps only list addresses, each an empty document.
#include <array>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// An element: what stands between its tags, and its start tag.
struct Element {
  std::string_view tag;
  std::string_view content;
};

bool ends_name(char c) { return base::is_ascii_space(c) || c == '>' || c == '/'; }

// The first element `name` at or behind `from`; moves `from` behind it. CDATA sections hide tags.
std::optional<Element> find_element(std::string_view xml, std::string_view name, std::size_t& from) {
  const std::string open = "<" + std::string(name);
  const std::string close = "</" + std::string(name);
  for (std::size_t at = xml.find(open, from); at != kNone; at = xml.find(open, at + 1)) {
    const std::size_t behind = at + open.size();
    if (behind >= xml.size() || !ends_name(xml[behind])) continue;
    const std::size_t tag_end = xml.find('>', behind);
    if (tag_end == kNone) break;
    const std::string_view tag = xml.substr(at, tag_end + 1 - at);
    if (tag.ends_with("/>")) {
      from = tag_end + 1;
      return Element{tag, {}};
    }
    std::size_t end = xml.find(close, tag_end);
    std::size_t hidden = xml.find("<![CDATA[", tag_end);
    while (end != kNone && hidden < end) {
      const std::size_t cdata_end = xml.find("]]>", hidden);
      if (cdata_end == kNone) break;
      if (cdata_end > end) end = xml.find(close, cdata_end);
      hidden = xml.find("<![CDATA[", cdata_end);
    }
    if (end == kNone) break;
    from = end + close.size();
    return Element{tag, xml.substr(tag_end + 1, end - tag_end - 1)};
  }
  from = xml.size();
  return std::nullopt;
}

std::string decode(std::string_view xml) {
  struct Entity {
    std::string_view name;
    char text;
  };
  constexpr std::array kEntities = {Entity{"&lt;", '<'}, Entity{"&gt;", '>'}, Entity{"&quot;", '"'},
                                    Entity{"&apos;", '\''}, Entity{"&amp;", '&'}};
  std::string out;
  for (std::size_t i = 0; i < xml.size();) {
    const Entity* found = nullptr;
    for (const Entity& entity : kEntities) {
      if (xml[i] == '&' && xml.substr(i).starts_with(entity.name)) found = &entity;
    }
    out.push_back(found != nullptr ? found->text : xml[i]);
    i += found != nullptr ? found->name.size() : 1;
  }
  return out;
}

// The text of an element: CDATA as it is, entities decoded.
std::string text_of(std::string_view content) {
  content = base::trim(content);
  if (content.find("<![CDATA[") == kNone) return decode(content);
  std::string out;
  while (!content.empty()) {
    const std::size_t begin = content.find("<![CDATA[");
    out += decode(base::trim(content.substr(0, begin)));
    if (begin == kNone) break;
    const std::size_t end = std::min(content.find("]]>", begin), content.size());
    out += content.substr(begin + 9, end - begin - 9);
    content = content.substr(std::min(end + 3, content.size()));
  }
  return out;
}

std::string find_text(std::string_view xml, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::size_t from = 0;
    const std::optional<Element> element = find_element(xml, name, from);
    if (!element) continue;
    std::string text = text_of(element->content);
    if (!text.empty()) return text;
  }
  return {};
}

// RSS: <link>address</link>; Atom: <link rel="alternate" href="address"/>.
std::string find_link(std::string_view xml) {
  std::string first;
  for (std::size_t from = 0; from < xml.size();) {
    const std::optional<Element> link = find_element(xml, "link", from);
    if (!link) break;
    std::string address = text_of(link->content);
    if (const std::size_t at = link->tag.find("href="); address.empty() && at != kNone && at + 5 < link->tag.size()) {
      const char quote = link->tag[at + 5];
      const std::size_t end = link->tag.find(quote, at + 6);
      if (end != kNone) address = decode(link->tag.substr(at + 6, end - at - 6));
    }
    const bool is_other = link->tag.find("rel=") != kNone && link->tag.find("alternate") == kNone;
    if (!address.empty() && !is_other) return address;
    if (first.empty()) first = std::move(address);
  }
  return first;
}

// "Tue, 05 May 2020 10:00:00 GMT" stays as it is: article/ reads printed dates.
std::string without_weekday(std::string date) {
  const std::size_t comma = date.find(", ");
  return comma != std::string::npos && comma < 10 ? date.substr(comma + 2) : date;
}

class FeedSource final : public Source {
 public:
  FeedSource(Input input, const Options& options) : input_(std::move(input)), options_(options) {}

  std::optional<document::Page> next() override {
    if (is_done_) return std::nullopt;
    if (!is_read_) {
      if (auto problem = read()) return problem;
    }
    const std::optional<Element> entry = find_element(xml_, entry_name_, at_);
    if (entry) {
      ++entries_;
      return make_entry(*entry, static_cast<std::size_t>(entry->tag.data() - xml_.data()));
    }
    is_done_ = true;
    if (entries_ > 0) return std::nullopt;
    return make_failed_page(input_.name, input_.id, DocumentStatus::kEmpty, input_.name + ": a feed without entries");
  }

  std::uint64_t bytes_read() const override { return input_.reader.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  std::optional<document::Page> read() {
    is_read_ = true;
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
    const auto has = [&](std::string_view root) { return xml_.find(root) != std::string::npos; };
    entry_name_ = has("<urlset") ? "url" : has("<sitemapindex") ? "sitemap" : has("<feed") ? "entry" : "item";
    publisher_ = entry_name_ == "url" ? find_text(xml_, {"news:name"}) : find_text(xml_, {"title"});
    return std::nullopt;
  }

  document::Page make_entry(const Element& entry, std::size_t begin) {
    const std::string_view xml = entry.content;
    const std::string location = input_.name + "@" + std::to_string(begin);
    const bool is_map = entry_name_ == "url" || entry_name_ == "sitemap";
    const std::string url = is_map ? find_text(xml, {"loc"}) : find_link(xml);
    std::string id = find_text(xml, {"guid", "id"});
    if (id.empty()) id = url;
    std::string title = find_text(xml, {"news:title", "title"});
    std::string body =
        is_map ? std::string() : find_text(xml, {"content:encoded", "content", "description", "summary"});
    if (body.empty() && title.empty()) {
      return make_failed_page(location, id, DocumentStatus::kEmpty,
                              location + ": an address without text" + (url.empty() ? "" : " (" + url + ")"));
    }
    if (body.empty()) body = title;
    document::Page page = make_html_page(std::move(body), location, std::move(id));
    page.is_plain_body = true;
    page.url = url;
    page.title = base::squeeze_space(title);
    page.publisher = base::squeeze_space(publisher_);
    page.published_at =
        without_weekday(find_text(xml, {"news:publication_date", "pubDate", "published", "dc:date", "date"}));
    page.modified_at = find_text(xml, {"updated", "lastmod"});
    if (std::string author = find_text(xml, {"dc:creator", "name"}); !author.empty())
      page.authors.push_back(std::move(author));
    return page;
  }

  Input input_;
  Options options_;
  std::string xml_;
  std::string_view entry_name_;
  std::string publisher_;
  std::size_t at_ = 0;
  std::size_t entries_ = 0;
  bool is_read_ = false;
  bool is_done_ = false;
};

}  // namespace

std::unique_ptr<Source> open_feed(Input input, const Options& options) {
  return std::make_unique<FeedSource>(std::move(input), options);
}

}  // namespace casus::io
