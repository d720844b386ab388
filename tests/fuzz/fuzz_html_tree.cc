// Any bytes as markup, up to the tree and its blocks: nodes nest, ranges lie within, blocks are in order and UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "article/html_blocks.h"
#include "article/html_encoding.h"
#include "article/html_reduce.h"
#include "article/html_tree.h"
#include "base/utf8.h"

namespace {

using casus::article::HtmlTree;
using casus::article::NodeId;

void check_tree(const HtmlTree& tree) {
  for (NodeId id = 0; id < tree.nodes().size(); ++id) {
    const auto& node = tree.node(id);
    if (node.end <= id || node.end > tree.nodes().size()) std::abort();
    if ((node.parent == casus::article::kNoNode) != (id == 0)) std::abort();
    if (id != 0 && (node.parent >= id || tree.node(node.parent).end < node.end)) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string html = casus::article::decode_html(std::string(reinterpret_cast<const char*>(data), size), "");
  if (casus::base::find_invalid_utf8(html)) std::abort();
  casus::article::MarkupReader markup(html, true);
  const auto tree = HtmlTree::parse(markup, {.depth = 24, .formatting = 6, .nodes = 5000, .seconds = 1e9});
  if (!tree) return 0;
  check_tree(*tree);
  const auto page = casus::article::cut_blocks(*tree);
  if (casus::base::find_invalid_utf8(page.text)) std::abort();
  std::uint32_t end = 0;
  for (const auto& block : page.blocks) {
    if (block.span.begin < end || block.span.end <= block.span.begin || block.span.end > page.text.size()) std::abort();
    if (block.node >= tree->nodes().size()) std::abort();
    end = block.span.end;
  }
  return 0;
}
