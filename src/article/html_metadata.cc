#include "article/html_metadata.h"

#include <algorithm>
#include <array>
#include <optional>

#include "article/block_words.h"
#include "article/byline.h"
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
    MetaName{"dcterms.creator", MetaField::kAuthor},
    MetaName{"article:author", MetaField::kAuthor},
    MetaName{"citation_author", MetaField::kAuthor},
    MetaName{"byl", MetaField::kAuthor},
    MetaName{"og:site_name", MetaField::kPublisher},
    MetaName{"application-name", MetaField::kPublisher},
    MetaName{"dc.publisher", MetaField::kPublisher},
    MetaName{"dcterms.publisher", MetaField::kPublisher},
    MetaName{"citation_publisher", MetaField::kPublisher},
    MetaName{"og:url", MetaField::kUrl},
    MetaName{"og:locale", MetaField::kLanguage},
    MetaName{"dc.language", MetaField::kLanguage},
    MetaName{"language", MetaField::kLanguage},
};

constexpr std::size_t kLongestName = 40;

// By their lengths, which first letters the listed names have, as bits.
constexpr std::array<std::uint32_t, kLongestName + 1> kFirstLetters = [] {
  std::array<std::uint32_t, kLongestName + 1> letters = {};
  for (const MetaName& known : kMetaNames) letters[known.name.size()] |= 1U << (known.name.front() & 0x1F);
  return letters;
}();

// A listed name, or one that says what it is: "w-published-date", "article.modifiedTime". Requires that it has
// kLongestName bytes at most.
std::optional<MetaField> field_of(std::string_view name) {
  const bool may_be_listed = (kFirstLetters[name.size()] >> (name.front() & 0x1F) & 1U) != 0;
  for (std::size_t i = 0; i < kMetaNames.size() && may_be_listed; ++i) {
    if (base::equals_ignoring_case(kMetaNames[i].name, name)) return kMetaNames[i].field;
  }
  std::array<char, kLongestName> bytes;
  std::transform(name.begin(), name.end(), bytes.begin(), base::ascii_lower);
  const std::string_view lower(bytes.data(), name.size());
  const auto has = [&](std::string_view word) { return lower.find(word) != std::string_view::npos; };
  if (lower == "pdate" || lower == "created") return MetaField::kPublished;
  if (!has("date") && !has("time") && lower != "published" && lower != "modified") return std::nullopt;
  if (has("modif") || has("update")) return MetaField::kModified;
  for (const std::string_view word : {"publi", "pub-", "pub_", "pubdate", "posted", "issued", "release", "display"}) {
    if (has(word)) return MetaField::kPublished;
  }
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
      : tree_(tree), linked_(linked), groups_(groups), naming_(tree.attribute_count()) {}

  std::vector<MetaCandidate> run() {
    add_linked();
    for (NodeId id = 0; id < tree_.nodes().size(); ++id) visit(id);
    return std::move(found_);
  }

 private:
  enum class Naming : std::uint8_t { kUnknown, kNone, kSome };

  void add(MetaField field, MetaSource source, std::string value, NodeId node = kNoNode) {
    if (is_date(field)) value = iso_date(value);
    // "Q&amp;amp;A": some systems escape a headline twice.
    if (source == MetaSource::kHeading && value.find("&") != std::string::npos) value = plain_text(value);
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
    if (may_name(node)) {
      visit_microdata(id, node);
      if (tree_.attribute(node, Attribute::kRel) == "author") {
        add(MetaField::kAuthor, MetaSource::kLink, first_line(id), id);
      }
    }
    visit_classes(id, node);
  }

  // Whether an element has attributes that name what it holds. Elements with equal attributes share them.
  bool may_name(const HtmlNode& node) {
    Naming& naming = naming_[node.begin];
    if (naming == Naming::kUnknown) {
      const bool has_any = tree_.has_attribute(node, Attribute::kItemprop) ||
                           tree_.has_attribute(node, Attribute::kProperty) ||
                           tree_.has_attribute(node, Attribute::kRel);
      naming = has_any ? Naming::kSome : Naming::kNone;
    }
    return naming == Naming::kSome;
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
      if (name.empty() || name.size() > kLongestName) continue;
      if (const auto field = field_of(name)) add_meta(*field, name, content);
      // <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Smith">
      if (name.starts_with("twitter:label")) is_byline_ = plain_text(content).ends_with("by");
      if (name.starts_with("twitter:data") && is_byline_)
        add(MetaField::kAuthor, MetaSource::kMeta, plain_text(content));
      if (name.starts_with("twitter:data")) is_byline_ = false;
    }
    visit_itemprop(tree_.attribute(node, Attribute::kItemprop), content, kNoNode);
  }

  void add_meta(MetaField field, std::string_view name, std::string_view content) {
    std::string value = plain_text(content);
    // "Smith, Jane": libraries and journals put the family name first.
    const std::size_t comma = value.find(", ");
    const bool is_library = field == MetaField::kAuthor && name.starts_with("citation_") && comma != std::string::npos;
    if (is_library && value.find(',', comma + 1) == std::string::npos) {
      value = value.substr(comma + 2) + " " + value.substr(0, comma);
    }
    add(field, MetaSource::kMeta, std::move(value));
  }

  void visit_itemprop(std::string_view property, std::string_view value, NodeId node) {
    if (property.empty() || value.empty()) return;
    if (property == "author") add(MetaField::kAuthor, MetaSource::kMicrodata, plain_text(value), node);
    if (property == "headline") add(MetaField::kTitle, MetaSource::kMicrodata, plain_text(value), node);
    if (property == "datePublished") add(MetaField::kPublished, MetaSource::kMicrodata, std::string(value), node);
    if (property == "dateModified") add(MetaField::kModified, MetaSource::kMicrodata, std::string(value), node);
  }

  // The names of schema.org in microdata and RDFa, Dublin Core's in RDFa: "dc:date dc:created".
  static std::string_view schema_name(std::string_view properties) {
    while (!properties.empty()) {
      const std::size_t end = std::min(properties.find(' '), properties.size());
      const std::string_view whole = properties.substr(0, end);
      properties.remove_prefix(std::min(end + 1, properties.size()));
      std::size_t begin = whole.size();  // also of "http://schema.org/datePublished"
      while (begin > 0 && base::is_ascii_alpha(whole[begin - 1])) --begin;
      const std::string_view name = whole.substr(begin);
      for (const std::string_view known : {std::string_view("headline"), std::string_view("datePublished"),
                                           std::string_view("dateModified"), std::string_view("author")}) {
        if (name == known) return known;
      }
      if (name == "created" || name == "issued") return "datePublished";
      if (name == "modified") return "dateModified";
    }
    return {};
  }

  void visit_microdata(NodeId id, const HtmlNode& node) {
    std::string_view property = schema_name(tree_.attribute(node, Attribute::kItemprop));
    if (property.empty()) property = schema_name(tree_.attribute(node, Attribute::kProperty));
    if (property.empty()) return;
    std::string value(tree_.attribute(node, Attribute::kContent));
    if (value.empty()) value = tree_.attribute(node, Attribute::kDatetime);
    if (value.empty()) value = property == "author" ? first_line(id) : short_text(id, kLongestTitle);
    visit_itemprop(property, value, id);
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
    if ((groups & kAuthorGroup) != 0) add_byline(id, node, text);
    if (const auto printed = find_printed_date(text)) {
      const std::string_view begin = std::string_view(text).substr(0, printed->length);
      if (is_date_of_other(begin)) return;
      const bool is_update = is_date_of_update(begin);
      add(is_update ? MetaField::kModified : MetaField::kPublished, MetaSource::kLabel, printed->iso, id);
    }
  }

  // The first line that an element shows.
  std::string first_line(NodeId id) const {
    std::string line;
    NodeId end = tree_.node(id).end;
    for (NodeId inner = id; inner < end && line.size() < kLongestLabel; ++inner) {
      const HtmlNode& node = tree_.node(inner);
      const bool is_block = inner != id && node.tag != Tag::kText && is_block_tag(node.tag);
      const bool has_text = !base::trim(line).empty();
      if (has_text && (is_block || node.tag == Tag::kBr)) break;
      if (is_block && !has_text && node.end > inner + 1) end = node.end;
      if (node.tag == Tag::kText) line.append(tree_.text(node));
      if (inner + 1 == end && base::trim(line).empty()) end = tree_.node(id).end;  // a block without text
    }
    return base::squeeze_space(line);
  }

  // "By Jane Smith"; or a name alone, a date aside, where the class says that it is an author's.
  void add_byline(NodeId id, const HtmlNode& node, std::string_view text) {
    const std::string_view classes = tree_.attribute(node, Attribute::kClass);
    const auto has = [&](std::string_view word) { return classes.find(word) != std::string_view::npos; };
    const bool is_author = (has("uthor") && !has("uthori")) || has("yline") || has("yLine");  // no "authority"
    const std::string line = is_author ? first_line(id) : std::string(text);
    std::vector<std::string> names = parse_byline(line);
    if (names.empty() && is_author) {
      std::string_view rest = line;
      if (const auto date = parse_printed_date(rest)) rest = rest.substr(date->length);
      names = parse_names(rest);
      if (!std::all_of(names.begin(), names.end(), is_person_name)) return;
    }
    for (std::string& name : names) add(MetaField::kAuthor, MetaSource::kLabel, std::move(name), id);
  }

  const HtmlTree& tree_;
  const LinkedData& linked_;
  ClassGroups& groups_;
  std::vector<Naming> naming_;  // by an element's first attribute
  std::vector<MetaCandidate> found_;
  bool is_byline_ = false;  // what the next <meta name="twitter:data1"> says
  bool has_title_ = false;
};

}  // namespace

std::vector<MetaCandidate> find_metadata(const HtmlTree& tree, const LinkedData& linked, ClassGroups& groups) {
  return Finder(tree, linked, groups).run();
}

}  // namespace casus::article
