#include "article/html_metadata.h"

#include <algorithm>
#include <array>
#include <optional>

#include "article/block_words.h"
#include "article/dates.h"
#include "article/html_blocks.h"
#include "article/labels.h"
#include "base/date.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongestTitle = 400;
constexpr NodeId kNodesAbove = 60;  // a date so far from the title in the tree is still its own
constexpr NodeId kNodesBelow = 150;
constexpr std::size_t kLongestLabel = 160;  // bytes of a visible line that can be a date or a byline

struct MetaName {
  std::string_view name;
  MetaField field;
};
constexpr std::array kMetaNames = {
    MetaName{"og:title", MetaField::kTitle},
    MetaName{"twitter:title", MetaField::kTitle},
    MetaName{"citation_title", MetaField::kTitle},
    MetaName{"dc.title", MetaField::kTitle},
    MetaName{"parsely-title", MetaField::kTitle},
    MetaName{"sailthru.title", MetaField::kTitle},
    MetaName{"article:published_time", MetaField::kPublished},
    MetaName{"article:published", MetaField::kPublished},
    MetaName{"og:article:published_time", MetaField::kPublished},
    MetaName{"og:published_time", MetaField::kPublished},
    MetaName{"og:pubdate", MetaField::kPublished},
    MetaName{"datepublished", MetaField::kPublished},
    MetaName{"date_published", MetaField::kPublished},
    MetaName{"publish_date", MetaField::kPublished},
    MetaName{"publishdate", MetaField::kPublished},
    MetaName{"publish-date", MetaField::kPublished},
    MetaName{"published_date", MetaField::kPublished},
    MetaName{"published_at", MetaField::kPublished},
    MetaName{"published_time", MetaField::kPublished},
    MetaName{"publication_date", MetaField::kPublished},
    MetaName{"publication-date", MetaField::kPublished},
    MetaName{"pubdate", MetaField::kPublished},
    MetaName{"article_date_original", MetaField::kPublished},
    MetaName{"article.published", MetaField::kPublished},
    MetaName{"article:post_date", MetaField::kPublished},
    MetaName{"citation_publication_date", MetaField::kPublished},
    MetaName{"citation_online_date", MetaField::kPublished},
    MetaName{"citation_date", MetaField::kPublished},
    MetaName{"sailthru.date", MetaField::kPublished},
    MetaName{"parsely-pub-date", MetaField::kPublished},
    MetaName{"cxenseparse:recs:publishtime", MetaField::kPublished},
    MetaName{"dc.date.issued", MetaField::kPublished},
    MetaName{"dcterms.issued", MetaField::kPublished},
    MetaName{"dc.date", MetaField::kPublished},
    MetaName{"dc.date.created", MetaField::kPublished},
    MetaName{"dcterms.created", MetaField::kPublished},
    MetaName{"dcterms.date", MetaField::kPublished},
    MetaName{"date", MetaField::kPublished},
    MetaName{"article:modified_time", MetaField::kModified},
    MetaName{"og:updated_time", MetaField::kModified},
    MetaName{"og:article:modified_time", MetaField::kModified},
    MetaName{"dcterms.modified", MetaField::kModified},
    MetaName{"dc.date.modified", MetaField::kModified},
    MetaName{"last-modified", MetaField::kModified},
    MetaName{"lastmod", MetaField::kModified},
    MetaName{"datemodified", MetaField::kModified},
    MetaName{"revised", MetaField::kModified},
    MetaName{"author", MetaField::kAuthor},
    MetaName{"article:author_name", MetaField::kAuthor},
    MetaName{"parsely-author", MetaField::kAuthor},
    MetaName{"sailthru.author", MetaField::kAuthor},
    MetaName{"dc.creator", MetaField::kAuthor},
    MetaName{"citation_author", MetaField::kAuthor},
    MetaName{"byl", MetaField::kAuthor},
    MetaName{"og:site_name", MetaField::kPublisher},
    MetaName{"application-name", MetaField::kPublisher},
    MetaName{"dc.publisher", MetaField::kPublisher},
    MetaName{"citation_publisher", MetaField::kPublisher},
    MetaName{"og:url", MetaField::kUrl},
    MetaName{"og:locale", MetaField::kLanguage},
    MetaName{"dc.language", MetaField::kLanguage},
    MetaName{"language", MetaField::kLanguage},
};

// A listed name, or one that says what it is: "w-published-date", "article.modifiedTime".
std::optional<MetaField> field_of(std::string_view name) {
  for (const MetaName& known : kMetaNames) {
    if (base::equals_ignoring_case(known.name, name)) return known.field;
  }
  const std::string lower = base::to_ascii_lower(name);
  const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
  if (!has("date") && !has("time") && lower != "published" && lower != "modified") return std::nullopt;
  if (has("modif") || has("update")) return MetaField::kModified;
  if (has("publish") || has("pub-") || has("pub_") || has("posted") || has("issued")) return MetaField::kPublished;
  return std::nullopt;
}

bool is_date(MetaField field) { return field == MetaField::kPublished || field == MetaField::kModified; }

// ISO as it is ("2020-05-05T10:00:00Z", also with a blank or slashes), or a printed date as ISO; empty for others.
std::string iso_date(std::string_view value) {
  value = base::trim(value);
  std::string text(value.substr(0, 40));
  if (text.size() >= 10 && (text[4] == '/' || text[4] == '.') && text[7] == text[4]) text[4] = text[7] = '-';
  if (text.size() > 10 && text[10] == ' ' && text.size() > 11 && base::is_ascii_digit(text[11])) text[10] = 'T';
  if (text.size() >= 8 && std::all_of(text.begin(), text.begin() + 8, base::is_ascii_digit) &&
      (text.size() == 8 || !base::is_ascii_digit(text[8]))) {
    text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2);
  }
  if (const auto date = base::parse_iso_date(text)) {
    return date->year >= 1990 && date->year <= 2100 ? std::string(base::trim(text)) : std::string();
  }
  const auto printed = find_printed_date(value);
  return printed ? printed->iso : std::string();
}

class Finder {
 public:
  Finder(const HtmlTree& tree, const LinkedData& linked) : tree_(tree), linked_(linked) {}

  std::vector<MetaCandidate> run() {
    add_linked();
    for (NodeId id = 0; id < tree_.nodes().size(); ++id) visit(id);
    return std::move(found_);
  }

 private:
  void add(MetaField field, MetaSource source, std::string value, NodeId node = kNoNode) {
    if (is_date(field)) value = iso_date(value);
    if (!value.empty()) found_.push_back({field, source, std::move(value), node});
  }

  void add_linked() {
    add(MetaField::kTitle, MetaSource::kJsonLd, linked_.headline);
    add(MetaField::kPublished, MetaSource::kJsonLd, linked_.published_at);
    add(MetaField::kModified, MetaSource::kJsonLd, linked_.modified_at);
    add(MetaField::kPublisher, MetaSource::kJsonLd, linked_.publisher);
    add(MetaField::kLanguage, MetaSource::kJsonLd, linked_.language);
    for (const std::string& author : linked_.authors) add(MetaField::kAuthor, MetaSource::kJsonLd, author);
  }

  void visit(NodeId id) {
    const HtmlNode& node = tree_.node(id);
    if (node.tag == Tag::kText) return;
    switch (node.tag) {
      case Tag::kHtml:
        add(MetaField::kLanguage, MetaSource::kRoot, std::string(tree_.attribute(node, Attribute::kLang)));
        break;
      case Tag::kMeta: visit_meta(node); return;
      case Tag::kTitle:
        // The first one; drawings have titles too.
        if (!has_title_) add(MetaField::kTitle, MetaSource::kTitleElement, plain_text(tree_.text_below(id)));
        has_title_ = true;
        return;
      case Tag::kLink: visit_link(node); return;
      case Tag::kH1: add(MetaField::kTitle, MetaSource::kHeading, short_text(id, kLongestTitle), id); break;
      case Tag::kTime: visit_time(id, node); break;
      default: break;
    }
    if (node.length == 0) return;
    visit_microdata(id, node);
    if (tree_.attribute(node, Attribute::kRel) == "author") {
      add(MetaField::kAuthor, MetaSource::kLink, short_text(id, kLongestLabel), id);
    }
    visit_classes(id, node);
  }

  std::string short_text(NodeId id, std::size_t longest) const {
    std::string text = tree_.text_below(id);
    return text.size() <= longest ? text : std::string();
  }

  void visit_meta(const HtmlNode& node) {
    const std::string_view content = tree_.attribute(node, Attribute::kContent);
    if (content.empty()) return;
    for (const Attribute attribute : {Attribute::kProperty, Attribute::kName}) {
      const std::string_view name = tree_.attribute(node, attribute);
      if (name.empty() || name.size() > 40) continue;
      if (const auto field = field_of(name)) add(*field, MetaSource::kMeta, plain_text(content));
    }
    visit_itemprop(tree_.attribute(node, Attribute::kItemprop), content, kNoNode);
  }

  void visit_itemprop(std::string_view property, std::string_view value, NodeId node) {
    if (property.empty() || value.empty()) return;
    if (property == "headline") add(MetaField::kTitle, MetaSource::kMicrodata, plain_text(value), node);
    if (property == "datePublished") add(MetaField::kPublished, MetaSource::kMicrodata, std::string(value), node);
    if (property == "dateModified") add(MetaField::kModified, MetaSource::kMicrodata, std::string(value), node);
  }

  void visit_microdata(NodeId id, const HtmlNode& node) {
    const std::string_view property = tree_.attribute(node, Attribute::kItemprop);
    if (property != "headline" && property != "datePublished" && property != "dateModified" && property != "author")
      return;
    std::string value(tree_.attribute(node, Attribute::kContent));
    if (value.empty()) value = tree_.attribute(node, Attribute::kDatetime);
    if (value.empty()) value = short_text(id, kLongestTitle);
    if (property == "author") {
      if (value.size() < 80) add(MetaField::kAuthor, MetaSource::kMicrodata, value, id);
    } else {
      visit_itemprop(property, value, id);
    }
  }

  void visit_link(const HtmlNode& node) {
    if (tree_.attribute(node, Attribute::kRel) == "canonical") {
      add(MetaField::kUrl, MetaSource::kLink, std::string(tree_.attribute(node, Attribute::kHref)));
    }
  }

  void visit_time(NodeId id, const HtmlNode& node) {
    std::string value(tree_.attribute(node, Attribute::kDatetime));
    if (value.empty()) value = short_text(id, kLongestLabel);
    if (value.empty()) return;
    std::string classes(tree_.attribute(node, Attribute::kClass));
    if (node.parent != kNoNode) classes.append(" ").append(tree_.attribute(tree_.node(node.parent), Attribute::kClass));
    const bool is_update =
        classes.find("updated") != std::string::npos || classes.find("modified") != std::string::npos;
    const bool is_published =
        classes.find("published") != std::string::npos || classes.find("entry-date") != std::string::npos;
    add(is_update && !is_published ? MetaField::kModified : MetaField::kPublished, MetaSource::kTimeElement,
        std::move(value), id);
  }

  // Elements whose class says that they hold a date or a byline.
  void visit_classes(NodeId id, const HtmlNode& node) {
    constexpr std::uint64_t kAuthorGroup = std::uint64_t{1} << 11;
    constexpr std::uint64_t kDateGroup = std::uint64_t{1} << 12;
    if (node.tag == Tag::kTime || node.end - id > 24) return;
    const std::uint64_t groups = class_groups(tree_.attribute(node, Attribute::kClass));
    if ((groups & (kAuthorGroup | kDateGroup)) == 0) return;
    const std::string text = short_text(id, kLongestLabel);
    if (text.empty()) return;
    if ((groups & kAuthorGroup) != 0) {
      for (std::string& name : parse_byline(text)) add(MetaField::kAuthor, MetaSource::kLabel, std::move(name), id);
    }
    if (const auto printed = find_printed_date(text)) {
      const std::string lower = base::to_ascii_lower(text);
      const bool is_update = lower.find("updated") != std::string::npos || lower.find("modified") != std::string::npos;
      const bool is_published = lower.find("publish") != std::string::npos || lower.find("posted") != std::string::npos;
      add(is_update && !is_published ? MetaField::kModified : MetaField::kPublished, MetaSource::kLabel, printed->iso,
          id);
    }
  }

  const HtmlTree& tree_;
  const LinkedData& linked_;
  std::vector<MetaCandidate> found_;
  bool has_title_ = false;
};

std::string fold_title(std::string_view title) {
  std::string folded;
  for (const char c : base::fold(title)) {
    if (base::is_ascii_alpha(c) || base::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80)
      folded.push_back(c);
  }
  return folded;
}

// One is the other, or a large part of it.
bool agrees(std::string_view a, std::string_view b) {
  const std::string first = fold_title(a);
  const std::string second = fold_title(b);
  if (first.empty() || second.empty()) return false;
  const std::string& longer = first.size() >= second.size() ? first : second;
  const std::string& shorter = first.size() >= second.size() ? second : first;
  return longer.find(shorter) != std::string::npos && shorter.size() * 5 >= longer.size() * 2 && shorter.size() >= 8;
}

class Chooser {
 public:
  Chooser(const std::vector<MetaCandidate>& candidates, std::string_view url, std::string_view fetched_at)
      : candidates_(candidates), url_(url), fetched_(base::parse_iso_date(fetched_at)) {}

  Metadata run() {
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field == MetaField::kPublisher) set(chosen_.publisher, candidate.value);
      if (candidate.field == MetaField::kUrl && candidate.value.starts_with("http")) set(chosen_.url, candidate.value);
      if (candidate.field == MetaField::kLanguage) set(chosen_.language, candidate.value);
    }
    if (!url_.empty()) chosen_.url = url_;
    choose_title();
    choose_dates();
    choose_authors();
    return std::move(chosen_);
  }

 private:
  static void set(std::string& field, const std::string& value) {
    if (field.empty()) field = value;
  }

  const MetaCandidate* first(MetaField field, MetaSource source) const {
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field == field && candidate.source == source) return &candidate;
    }
    return nullptr;
  }

  void choose_title() {
    std::vector<std::string> named;  // what the metadata say, best first
    for (const MetaSource source :
         {MetaSource::kMeta, MetaSource::kJsonLd, MetaSource::kMicrodata, MetaSource::kTitleElement}) {
      if (const MetaCandidate* candidate = first(MetaField::kTitle, source)) {
        named.push_back(without_site_name(candidate->value, chosen_.publisher));
      }
    }
    const MetaCandidate* only = nullptr;
    std::size_t headings = 0;
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field != MetaField::kTitle || candidate.source != MetaSource::kHeading) continue;
      if (!agrees(candidate.value, chosen_.publisher)) {
        ++headings;
        only = &candidate;
      }
      const bool fits = std::any_of(named.begin(), named.end(),
                                    [&](const std::string& title) { return agrees(candidate.value, title); });
      if (!fits) continue;
      take_heading(candidate);
      return;
    }
    // A single heading of some length that the metadata do not know: pages are titled for search engines.
    if (headings == 1 && std::count(only->value.begin(), only->value.end(), ' ') >= 3) {
      take_heading(*only);
    } else if (!named.empty()) {
      chosen_.title = named.front();
    } else if (headings > 0) {
      take_heading(*only);
    }
  }

  void take_heading(const MetaCandidate& heading) {
    chosen_.title = heading.value;
    chosen_.title_node = heading.node;
  }

  bool is_possible(const std::string& date) const {
    const auto day = base::parse_iso_date(date);
    return day && (!fetched_ || *day <= base::add_days(*fetched_, 1));
  }

  // Visible dates count where the title is; those of teasers stand elsewhere.
  bool is_near_title(NodeId node) const {
    if (chosen_.title_node == kNoNode || node == kNoNode) return true;
    return node + kNodesAbove > chosen_.title_node && node < chosen_.title_node + kNodesBelow;
  }

  std::string choose_date(MetaField field) const {
    for (const bool only_near : {true, false}) {
      for (const MetaSource source : {MetaSource::kJsonLd, MetaSource::kMeta, MetaSource::kMicrodata,
                                      MetaSource::kTimeElement, MetaSource::kLabel}) {
        for (const MetaCandidate& candidate : candidates_) {
          const bool fits = candidate.field == field && candidate.source == source && is_possible(candidate.value);
          if (fits && (!only_near || is_near_title(candidate.node))) return candidate.value;
        }
      }
    }
    return {};
  }

  void choose_dates() {
    chosen_.published_at = choose_date(MetaField::kPublished);
    chosen_.modified_at = choose_date(MetaField::kModified);
    if (chosen_.published_at.empty()) chosen_.published_at = date_of_address(chosen_.url);
  }

  // ".../2020/05/05/rebels-leave" and ".../2020-05-05-rebels-leave".
  std::string date_of_address(std::string_view url) const {
    for (std::size_t i = 0; i + 10 < url.size(); ++i) {
      if (url[i] != '/' || (url[i + 5] != '/' && url[i + 5] != '-')) continue;
      std::string date(url.substr(i + 1, 10));
      if (date[7] != date[4] || (url.size() > i + 11 && base::is_ascii_digit(url[i + 11]))) continue;
      date[4] = date[7] = '-';
      const auto day = base::parse_iso_date(date);
      if (day && day->year >= 1990 && is_possible(date)) return date;
    }
    return {};
  }

  void choose_authors() {
    for (const MetaSource source :
         {MetaSource::kJsonLd, MetaSource::kMeta, MetaSource::kMicrodata, MetaSource::kLink, MetaSource::kLabel}) {
      for (const MetaCandidate& candidate : candidates_) {
        if (candidate.field != MetaField::kAuthor || candidate.source != source) continue;
        std::string name = candidate.value;
        for (const std::string_view lead : {"By ", "by ", "BY "}) {
          if (name.starts_with(lead)) name.erase(0, lead.size());
        }
        const bool is_name = name.size() < 80 && name.find("://") == std::string::npos;
        const bool is_new = std::find(chosen_.authors.begin(), chosen_.authors.end(), name) == chosen_.authors.end();
        if (is_name && is_new) chosen_.authors.push_back(std::move(name));
      }
      if (!chosen_.authors.empty()) return;
    }
  }

  const std::vector<MetaCandidate>& candidates_;
  std::string_view url_;
  std::optional<base::Date> fetched_;
  Metadata chosen_;
};

}  // namespace

void add_visible_dates(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates) {
  NodeId title = kNoNode;
  for (const MetaCandidate& candidate : candidates) {
    if (candidate.source == MetaSource::kHeading && title == kNoNode) title = candidate.node;
  }
  const NodeId first = title == kNoNode ? 0 : title - std::min(title, kNodesAbove);
  const NodeId last = title == kNoNode ? 2 * kNodesBelow : tree.node(title).end + kNodesBelow;
  for (const Block& block : page.blocks) {
    if (block.node < first || block.node > last || block.span.length() > kLongestLabel) continue;
    const std::optional<Label> label = find_label(base::slice(page.text, block.span));
    if (!label || !label->date) continue;
    const MetaField field = label->kind == LabelKind::kModified ? MetaField::kModified : MetaField::kPublished;
    candidates.push_back({field, MetaSource::kLabel, label->date->iso, block.node});
  }
}

std::vector<MetaCandidate> find_metadata(const HtmlTree& tree, const LinkedData& linked) {
  return Finder(tree, linked).run();
}

Metadata choose_metadata(const std::vector<MetaCandidate>& candidates, std::string_view url,
                         std::string_view fetched_at) {
  return Chooser(candidates, url, fetched_at).run();
}

std::string without_site_name(std::string_view title, std::string_view publisher) {
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", ": "}) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string_view::npos) continue;
    const std::string_view before = title.substr(0, at);
    const std::string_view behind = title.substr(at + mark.size());
    const bool is_publisher =
        !publisher.empty() && (agrees(behind, publisher) || fold_title(behind) == fold_title(publisher));
    const bool is_short = mark != ": " && mark != " - " && behind.size() * 2 < before.size() && behind.size() < 40;
    if (is_publisher || is_short) return std::string(base::trim(before));
  }
  return std::string(base::trim(title));
}

}  // namespace casus::article
