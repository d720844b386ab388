#include "article/block_context.h"

#include <gtest/gtest.h>

#include <array>

#include "article/block_features.h"
#include "article/html_reduce.h"

namespace casus::article {
namespace {

constexpr std::string_view kList =
    "<html><head><title>Five harbours of the north</title></head><body><p>Ships come here.</p><h2>Harbours</h2>"
    "<div class=card><h3>Vik</h3><p>Deep.</p></div><div class=card><h3>Nes</h3><p>Small.</p></div>"
    "<div class=card><h3>Bo</h3><p>Old.</p></div><h2>Related</h2><ul><li><a>Five harbours of the north</a></ul>";

struct Page {
  HtmlTree tree;
  PageText text;
  LinkedData linked;
  std::vector<TextCounts> counts;
  std::vector<std::uint64_t> words;
  std::vector<std::uint32_t> word_begins;
  std::vector<std::uint32_t> good;
  std::vector<ContainerSum> sums;

  explicit Page(std::string_view html) : tree(*HtmlTree::parse(reduce_html(html).html, {})), text(cut_blocks(tree)) {
    sums.resize(tree.nodes().size());
    for (const Block& block : text.blocks) {
      word_begins.push_back(static_cast<std::uint32_t>(words.size()));
      counts.push_back(count_text(text.text, block.span, words));
      good.push_back(block.link_bytes == 0 ? counts.back().words : 0);
      for (NodeId id = block.node; id != kNoNode; id = tree.node(id).parent) {
        ++sums[id].blocks;
        sums[id].words += counts.back().words;
        sums[id].good += good.back();
      }
    }
    word_begins.push_back(static_cast<std::uint32_t>(words.size()));
  }

  std::size_t find(std::string_view wanted) const {
    for (std::size_t i = 0; i < text.blocks.size(); ++i) {
      if (base::slice(text.text, text.blocks[i].span) == wanted) return i;
    }
    return text.blocks.size();
  }
};

float value_of(BlockContext& context, std::size_t block, std::size_t number) {
  std::array<float, BlockContext::kFeatures> values = {};
  context.describe(block, values);
  return values.at(number);
}

TEST(BlockContext, FindsLikesAndSections) {
  const Page page(kList);
  BlockContext context(
      {page.tree, page.text, page.linked, page.counts, page.words, page.word_begins, page.good, page.sums});
  const std::size_t deep = page.find("Deep.");
  const std::size_t small = page.find("Small.");
  ASSERT_LT(small, page.text.blocks.size());
  EXPECT_EQ(context.likes_of(deep), context.likes_of(small));
  EXPECT_NE(context.likes_of(deep), context.likes_of(page.find("Ships come here.")));
  EXPECT_EQ(context.section_of(deep), context.section_of(page.find("Vik")));
  EXPECT_NE(context.section_of(deep), context.section_of(small));
  // The card is the nearest element around the text that comes three times.
  EXPECT_FLOAT_EQ(value_of(context, deep, BlockContext::kFirstRepeat + 8), 0.2F);
  EXPECT_FLOAT_EQ(value_of(context, page.find("Ships come here."), BlockContext::kFirstRepeat + 8), 0);
}

TEST(BlockContext, ComparesWithTheTitle) {
  const Page page(kList);
  BlockContext context(
      {page.tree, page.text, page.linked, page.counts, page.words, page.word_begins, page.good, page.sums});
  EXPECT_FLOAT_EQ(value_of(context, page.find("Five harbours of the north"), BlockContext::kFirstHint + 1), 1);
  EXPECT_FLOAT_EQ(value_of(context, page.find("Ships come here."), BlockContext::kFirstHint + 1), 0);
}

TEST(BlockContext, ChainsGrow) {
  const Page page(kList);
  BlockContext context(
      {page.tree, page.text, page.linked, page.counts, page.words, page.word_begins, page.good, page.sums});
  std::array<NodeId, 4> chain = {};
  context.find_chain(page.find("Deep."), chain);
  EXPECT_EQ(page.sums[chain[0]].blocks, 1U);
  EXPECT_EQ(page.sums[chain[1]].blocks, 2U);  // the card
  EXPECT_EQ(page.sums[chain[2]].blocks, page.text.blocks.size());
  EXPECT_EQ(chain[3], chain[2]);
}

}  // namespace
}  // namespace casus::article
