#include "article/stray_blocks.h"

#include <gtest/gtest.h>

#include <string>

#include "article/html_reduce.h"
#include "article/labels.h"
#include "article/lines.h"

namespace casus::article {
namespace {

using document::ParagraphKind;

const std::string kText =
    "<p>The coast guard said on Monday that it had closed the harbour because two ships had collided in the fog off "
    "the "
    "southern bay.</p>";

// All blocks of the page are taken for body; what is left of them, "|" between them, the running text as "...".
std::string left_of(const std::string& html) {
  const ReducedPage reduced = reduce_html(html);
  const Result<HtmlTree> tree = HtmlTree::parse(reduced.html, {});
  const PageText page = cut_blocks(*tree);
  BlockKinds kinds(page.blocks.size(), ParagraphKind::kBody);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (tree->node(page.blocks[i].node).tag == Tag::kH1) kinds[i] = ParagraphKind::kHeadline;
  }
  std::vector<std::uint32_t> words;
  for (const Block& block : page.blocks) words.push_back(count_words(base::slice(page.text, block.span)));
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (base::slice(page.text, page.blocks[i].span).starts_with("gone")) kinds[i] = std::nullopt;
  }
  drop_stray_blocks(*tree, page, words, kinds);
  std::string left;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != ParagraphKind::kBody) continue;
    const std::string_view text = base::slice(page.text, page.blocks[i].span);
    left.append(left.empty() ? "" : "|").append(text.size() > 60 ? "..." : text);
  }
  return left;
}

TEST(StrayBlocks, DropsLabelsAboveAndBehindTheText) {
  struct Row {
    std::string html;
    const char* left;
  };
  const Row rows[] = {
      {"<p>5 May 2020</p><p>By Kari Lund</p><p>Share this</p>" + kText, "..."},
      {"<p><a>Home</a> &gt; <a>World</a></p>" + kText + "<p><a>Print</a> | <a>Send to a friend</a></p>", "..."},
      {"<p>FOR IMMEDIATE RELEASE</p>" + kText + "<h3>Contacts</h3><p>Press office, Telephone: 555, x@y.example</p>",
       "..."},
      {kText + "<p>editor@fjord.example</p>", "..."},
      {"<ul><li>World<li>Sport</ul><p>News of the fjord</p><h1>Storm</h1>" + kText, "..."},
      {kText + "<p>Seen from the ferry</p><h1>Storm</h1>" + kText, "...|Seen from the ferry|..."},
      // Between the paragraphs a date or a name may be the text's own; captions and links are not.
      {kText + "<p>5 May 2020</p><p>Print</p>" + kText, "...|5 May 2020|Print|..."},
      {kText + "<p>Oil off the beach. Photo: Ola Nord</p><p>Also read: <a>Old harbour, new trouble</a></p>" + kText,
       "...|..."},
      {kText + "<ul><li><a>gone</a><li><a>Old harbour, new trouble</a></ul>" + kText, "...|..."},
      {kText + "<ul><li><a>Oslo</a><li><a>Bergen</a></ul>" + kText, "...|Oslo|Bergen|..."},
      {kText + "<p>Sign up for our newsletter</p><p>Advertisement - scroll on</p>" + kText, "...|..."},
      {kText + "<p>Read more slowly, he said.</p>" + kText, "...|Read more slowly, he said.|..."},
      {kText + "<p>Reading the letter took an hour.</p>" + kText, "...|Reading the letter took an hour.|..."},
      {kText + "<p>Write to x@y.example until noon</p>" + kText, "...|Write to x@y.example until noon|..."},
  };
  for (const Row& row : rows) EXPECT_EQ(left_of(row.html), row.left) << row.html;
}

TEST(StrayBlocks, DropsHeadingsWithNothingUnderThem) {
  struct Row {
    std::string html;
    const char* left;
  };
  const Row rows[] = {
      {kText + "<h2>Our newsletter</h2><p>gone</p><h2>What comes next</h2>" + kText, "...|What comes next|..."},
      {kText + "<div><h3>Our newsletter</h3><p>gone</p></div>" + kText, "...|..."},
      {kText + "<h2>More from us</h2><p>gone</p>", "..."},
      {kText + "<h2>The vote</h2><h3>In the north</h3>" + kText, "...|The vote|In the north|..."},
      {"<dl><dt>Number:</dt><dd>gone</dd></dl>" + kText, "..."},
  };
  for (const Row& row : rows) EXPECT_EQ(left_of(row.html), row.left) << row.html;
}

// The quick look may let anything pass, but no label that begins with a letter of its own, captions aside.
TEST(StrayBlocks, TheQuickLookMissesNoLabel) {
  for (const char* line :
       {"Share this", "By Kari Lund", "Updated 5 May 2020", "\xC2\xA9 2020 Fjord Post", "Related stories",
        "(Reporting by Kari Lund)", "Text by Kari Lund", "3 Comments", "Copyright 2020"}) {
    ASSERT_TRUE(find_label(line)) << line;
    EXPECT_TRUE(may_begin_label(line)) << line;
  }
  for (const char* line : {"The army left", "\"Share this\" he said", "Now it rains", ""}) {
    EXPECT_FALSE(may_begin_label(line)) << line;
  }
}

}  // namespace
}  // namespace casus::article
