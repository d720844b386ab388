// Feeds are often no well-formed XML; so the reader looks for the tags of entries and of their fields, wherever they
// stand, and takes what is between.
#include "io/feed_reader.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "base/strings.h"

namespace casus::io {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// An element: what stands between its tags, and its start tag.
struct Element {
  std::string_view tag;
  std::string_view content;
};

bool ends_name(char c) { return base::is_ascii_space(c) || c == '>' || c == '/'; }

// The first element `name` at or behind `from`; moves `from` behind it. CDATA sections hide tags; `no_cdata_end` is
// where it is known that no section ends any more (a search for each entry would take quadratic time).
std::optional<Element> find_element(std::string_view xml, std::string_view name, std::size_t& from,
                                    std::size_t& no_cdata_end) {
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
    // Looked for up to the end tag only: a search to the end of the feed for each entry would take quadratic time.
    const auto find_hidden = [&](std::size_t begin) { return xml.substr(0, end).find("<![CDATA[", begin); };
    std::size_t hidden = end == kNone ? kNone : find_hidden(tag_end);
    while (end != kNone && hidden != kNone) {
      const std::size_t cdata_end = hidden < no_cdata_end ? xml.find("]]>", hidden) : kNone;
      if (cdata_end == kNone) {
        no_cdata_end = std::min(no_cdata_end, hidden);
        break;
      }
      if (cdata_end > end) end = xml.find(close, cdata_end);
      hidden = end == kNone ? kNone : find_hidden(cdata_end);
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
    std::size_t no_cdata_end = kNone;
    const std::optional<Element> element = find_element(xml, name, from, no_cdata_end);
    if (!element) continue;
    std::string text = text_of(element->content);
    if (!text.empty()) return text;
  }
  return {};
}

// RSS: <link>address</link>; Atom: <link rel="alternate" href="address"/>.
std::string find_link(std::string_view xml) {
  std::string first;
  std::size_t no_cdata_end = kNone;
  for (std::size_t from = 0; from < xml.size();) {
    const std::optional<Element> link = find_element(xml, "link", from, no_cdata_end);
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

// "hourly", twice -> 1800. What a feed says of itself is believed up to a day.
std::optional<std::int64_t> find_pause(std::string_view head) {
  constexpr std::int64_t kDay = 86'400;
  if (const std::optional<int> minutes = base::parse_int(find_text(head, {"ttl"})); minutes && *minutes > 0) {
    return std::min(kDay, std::int64_t{60} * *minutes);
  }
  const std::string period = find_text(head, {"sy:updatePeriod"});
  if (period.empty()) return std::nullopt;
  const int times = std::max(1, base::parse_int(find_text(head, {"sy:updateFrequency"})).value_or(1));
  return (period == "hourly" ? 3'600 : kDay) / times;
}

}  // namespace

bool looks_like_feed(std::string_view bytes) {
  bytes = base::trim(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
  if (!bytes.starts_with("<")) return false;
  for (const std::string_view root : {"<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex"}) {
    const std::size_t at = bytes.find(root);
    if (at == 0 || (at != std::string_view::npos && bytes.starts_with("<?xml"))) return true;
  }
  return false;
}

FeedReader::FeedReader(std::string_view xml) : xml_(xml) {
  const auto has = [&](std::string_view root) { return xml_.find(root) != kNone; };
  entry_name_ = has("<urlset") ? "url" : has("<sitemapindex") ? "sitemap" : has("<feed") ? "entry" : "item";
  title_ = base::squeeze_space(entry_name_ == "url" ? find_text(xml_, {"news:name"}) : find_text(xml_, {"title"}));
  std::size_t first = 0;
  const std::optional<Element> entry = find_element(xml_, entry_name_, first, no_cdata_end_);
  const std::size_t head_end = entry ? static_cast<std::size_t>(entry->tag.data() - xml_.data()) : xml_.size();
  pause_ = find_pause(xml_.substr(0, head_end));
}

std::optional<FeedEntry> FeedReader::next() {
  const std::optional<Element> element = find_element(xml_, entry_name_, at_, no_cdata_end_);
  if (!element) return std::nullopt;
  const std::string_view xml = element->content;
  const bool is_map = entry_name_ == "url" || is_index();
  FeedEntry entry;
  entry.begin = static_cast<std::size_t>(element->tag.data() - xml_.data());
  entry.url = is_map ? find_text(xml, {"loc"}) : find_link(xml);
  entry.id = find_text(xml, {"guid", "id"});
  if (entry.id.empty()) entry.id = entry.url;
  entry.title = base::squeeze_space(find_text(xml, {"news:title", "title"}));
  if (!is_map) entry.body = find_text(xml, {"content:encoded", "content", "description", "summary"});
  entry.published_at =
      without_weekday(find_text(xml, {"news:publication_date", "pubDate", "published", "dc:date", "date"}));
  entry.modified_at = find_text(xml, {"updated", "lastmod"});
  entry.author = find_text(xml, {"dc:creator", "name"});
  return entry;
}

}  // namespace casus::io
