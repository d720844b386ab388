// schema.org metadata in <script type="application/ld+json">: what it says of the article that the page is about.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus::article {

struct LinkedData {
  std::string headline;      // of an article; entities decoded, tags removed
  std::string page_name;     // of the web page, often with the site's name behind it
  std::string published_at;  // as found
  std::string modified_at;
  std::string publisher;
  std::string language;
  std::string article_body;
  std::vector<std::string> authors;
  bool is_locked = false;  // isAccessibleForFree: false
  bool is_live = false;    // LiveBlogPosting
  bool is_list = false;    // CollectionPage and the like, and no article
};

/// Reads all scripts; an article's fields win over a web page's, the first over later ones. Never fails.
LinkedData read_json_ld(std::span<const std::string_view> scripts);

/// "&amp;" and its like as characters, tags removed, white space squeezed: for texts that stand in JSON or attributes.
std::string plain_text(std::string_view markup);

}  // namespace casus::article
