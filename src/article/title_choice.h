// The title of a page's article and the name of its site, out of what the metadata and the headings say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/html_blocks.h"
#include "article/html_metadata.h"
#include "article/html_tree.h"

namespace casus::article {

struct TitleChoice {
  std::string title;
  NodeId node = kNoNode;  // the heading that is the title
  std::string publisher;  // the site's name, where it stands beside the title: "Rebels leave town - The Daily Post"
};

/// Whether an <h1> says what the metadata say. Where none does, the title may stand in a heading of a lower level.
bool has_title_heading(const std::vector<MetaCandidate>& candidates);

/// Adds lower headings (source kLowerHeading) that are a part of what the metadata say; on pages without headings, a
/// line of text that is.
void add_lower_headings(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates);

/// A heading that agrees with the metadata's title or is a part of it between bars and dashes; else a single long <h1>;
/// else the metadata's title without the site's name. `publisher` may be empty; then the site's name is what stands
/// beside the heading in the page's title, or the part of it that the address is named after.
TitleChoice choose_title(const std::vector<MetaCandidate>& candidates, std::string_view publisher,
                         std::string_view url);

}  // namespace casus::article
