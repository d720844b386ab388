// Short blocks of the page's frame that the classifier took for body, as they stand among the body's own: share lines,
// dates and bylines above the text, captions, headings of boxes.
#pragma once

#include <cstdint>
#include <vector>

#include "article/html_blocks.h"
#include "article/html_tree.h"
#include "article/page_kind.h"

namespace casus::article {

/// Makes labels, captions and related links of body blocks whose words tell that they are such. Above the first longer
/// paragraph and behind the last all labels count; between them "Source: ..." or "1 | 2 | 3" may be the text's own.
/// A heading is dropped where all that stood under it was, and at the end of the body.
void drop_stray_blocks(const HtmlTree& tree, const PageText& page, const std::vector<std::uint32_t>& words,
                       BlockKinds& kinds);

}  // namespace casus::article
