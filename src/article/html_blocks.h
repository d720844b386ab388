// The visible text of a web page, cut into blocks: what a reader sees as a paragraph, heading, list item or table row.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/html_tree.h"
#include "base/byte_range.h"

namespace casus::article {

struct Block {
  base::ByteRange span;          // of PageText::text
  NodeId node = kNoNode;         // the innermost block-level element around the text
  std::uint32_t link_bytes = 0;  // of the text, inside <a>
  std::uint32_t bold_bytes = 0;  // of the text, inside <b> or <strong>
  std::uint32_t links = 0;       // <a> elements that begin in it
  bool after_break = false;      // parted from the block before by <br><br> only
};

struct PageText {
  std::string text;  // blocks joined by blank lines; white space within a block is one blank, or "\n" for <br>
  std::vector<Block> blocks;
};

/// Hidden elements (attribute `hidden`, "display:none") have no blocks, but folded panels (role region, tabpanel) and
/// what React sends late ("S:1") have. O(nodes
/// + text).
PageText cut_blocks(const HtmlTree& tree);

/// Elements that part blocks.
bool is_block_tag(Tag tag);

}  // namespace casus::article
