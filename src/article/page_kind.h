// What kind of page it is, where it is not simply an article: walls, live blogs, index pages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "article/html_blocks.h"
#include "article/html_tree.h"
#include "article/json_ld.h"
#include "document/document.h"

namespace casus::article {

/// Per block: its kind, or nothing for what is left out.
using BlockKinds = std::vector<std::optional<document::ParagraphKind>>;

/// Of "paywall" (only the beginning may be open), "consent_wall", "live_blog". `words` is per block.
std::vector<std::string> page_flags(const PageText& page, const std::vector<std::uint32_t>& words,
                                    const BlockKinds& kinds, const LinkedData& linked);

/// Why the page holds no article (an index of others, a wall, nothing to read); empty when it does. `words` is per
/// block.
std::string why_no_article(const HtmlTree& tree, const PageText& page, const std::vector<std::uint32_t>& words,
                           const BlockKinds& kinds, const std::vector<std::string>& flags);

}  // namespace casus::article
