// Dates and bylines that a page shows around its title, whatever their markup.
#pragma once

#include <vector>

#include "article/html_blocks.h"
#include "article/html_metadata.h"
#include "article/html_tree.h"

namespace casus::article {

/// Adds the dates that stand alone or behind a label, and the bylines, in short blocks around the title.
void add_visible_labels(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates);

}  // namespace casus::article
