// What a web page says about its article: candidates from every place where pages say it, and the choice among them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/class_groups.h"
#include "article/html_blocks.h"
#include "article/html_tree.h"
#include "article/json_ld.h"

namespace casus::article {

enum class MetaField : std::uint8_t { kTitle, kPublished, kModified, kAuthor, kPublisher, kUrl, kLanguage };

/// Where a candidate stands.
enum class MetaSource : std::uint8_t {
  kJsonLd,
  kHeading,       // <h1>
  kLowerHeading,  // <h2> to <h4> that the title holds, where no <h1> is the title
  kMeta,          // <meta property> and <meta name>
  kMicrodata,     // itemprop
  kTimeElement,   // <time datetime>
  kLabel,         // visible text: "Published: 5 May 2020", "By Jane Smith"
  kTitleElement,
  kLink,     // <link rel=canonical>, rel=author
  kAddress,  // the URL itself: /2020/05/05/
  kRoot,     // <html lang>
};

struct MetaCandidate {
  MetaField field = MetaField::kTitle;
  MetaSource source = MetaSource::kMeta;
  std::string value;
  NodeId node = kNoNode;  // for elements of the page's body
};

/// Visible dates count where the title is: so many nodes above it and below.
inline constexpr NodeId kNodesAbove = 60;
inline constexpr NodeId kNodesBelow = 150;

/// All candidates, in the order of the page; dates as ISO 8601, other texts plain. Values that are no date are left
/// out.
std::vector<MetaCandidate> find_metadata(const HtmlTree& tree, const LinkedData& linked, ClassGroups& groups);

/// What was chosen; empty where nothing is known.
struct Metadata {
  std::string title;
  NodeId title_node = kNoNode;  // the heading that is the title
  std::string published_at;
  std::string modified_at;
  std::vector<std::string> authors;
  std::string publisher;
  std::string url;
  std::string language;
};

/// Title: an <h1> that agrees with what the metadata say; else the metadata's, without the site's name. Dates: JSON-LD,
/// then <meta>, microdata, <time>, labels, the address; those after `fetched_at` (if given) count as wrong.
Metadata choose_metadata(const std::vector<MetaCandidate>& candidates, std::string_view url,
                         std::string_view fetched_at);

}  // namespace casus::article
