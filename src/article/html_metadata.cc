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
  Finder(const HtmlTree& tree, const LinkedData& linked, ClassGroups& groups)
      : tree_(tree), linked_(linked), groups_(groups) {}

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
    constexpr std::size_t kBlanks = 32;  // times as much, if it is mostly blanks
    std::string text = tree_.text_below(id, kBlanks * longest);
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
    const std::uint64_t groups = groups_.of_class(node);
    if ((groups & (kAuthorGroup | kDateGroup)) == 0) return;
    const std::string text = short_text(id, kLongestLabel);
    if (text.empty()) return;
    if ((groups & kAuthorGroup) != 0) {
      for (std::string& name : parse_byline(text)) add(MetaField::kAuthor, MetaSource::kLabel, std::move(name), id);
    }
    if (const auto printed = find_printed_date(text)) {
      const bool is_update = is_date_of_update(std::string_view(text).substr(0, printed->length));
      add(is_update ? MetaField::kModified : MetaField::kPublished, MetaSource::kLabel, printed->iso, id);
    }
  }

  const HtmlTree& tree_;
  const LinkedData& linked_;
  ClassGroups& groups_;
  std::vector<MetaCandidate> found_;
  bool has_title_ = false;
};

}  // namespace

void add_visible_dates(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates) {
  NodeId title = kNoNode;
  for (const MetaCandidate& candidate : candidates) {
    if (candidate.source == MetaSource::kHeading && title == kNoNode) title = candidate.node;
  }
  const NodeId first = title == kNoNode ? 0 : title - std::min(title, kNodesAbove);
  const NodeId last = title == kNoNode ? 2 * kNodesBelow : tree.node(title).end + kNodesBelow;
  const auto label_of = [&](const Block& block) -> std::optional<Label> {
    const std::string_view text = base::slice(page.text, block.span);
    const bool may_be_date =
        text.size() <= kLongestLabel && std::any_of(text.begin(), text.end(), base::is_ascii_digit);
    std::optional<Label> label = may_be_date ? find_label(text) : std::nullopt;
    return label && label->date ? std::move(label) : std::nullopt;
  };
  for (const Block& block : page.blocks) {
    if (block.node < first || block.node > last) continue;
    const std::optional<Label> label = label_of(block);
    if (!label) continue;
    const MetaField field = label->kind == LabelKind::kModified ? MetaField::kModified : MetaField::kPublished;
    candidates.push_back({field, MetaSource::kLabel, label->date->iso, block.node});
  }
  if (std::any_of(candidates.begin(), candidates.end(), [](const MetaCandidate& c) { return is_date(c.field); }))
    return;
  // "Last updated: June 2022" at the foot of a text that has no other date.
  for (const Block& block : page.blocks) {
    const std::optional<Label> label = label_of(block);
    if (!label || label->kind != LabelKind::kModified) continue;
    candidates.push_back({MetaField::kModified, MetaSource::kLabel, label->date->iso, block.node});
    return;
  }
}

std::vector<MetaCandidate> find_metadata(const HtmlTree& tree, const LinkedData& linked, ClassGroups& groups) {
  return Finder(tree, linked, groups).run();
}

}  // namespace casus::article
