#include "article/html_tree.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>
#include <string>

#include "article/html_blocks.h"
#include "article/html_reduce.h"
#include "base/strings.h"

namespace casus::article {
namespace {

// "(html(head)(body(p 'Hi')))"
std::string dump(const HtmlTree& tree, NodeId id) {
  const HtmlNode& node = tree.node(id);
  if (node.tag == Tag::kText) return "'" + std::string(tree.text(node)) + "'";
  std::string out = "(" + std::to_string(static_cast<int>(node.tag));
  for (NodeId child = id + 1; child < node.end; child = tree.node(child).end) out += dump(tree, child);
  return out + ")";
}

Result<HtmlTree> parse(const std::string& html, const HtmlTree::Limits& limits = {}) {
  return HtmlTree::parse(reduce_html(html).html, limits);
}

std::string repeat(const std::string& text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

TEST(HtmlTree, BuildsWhatBrowsersBuild) {
  const auto tag = [](Tag value) { return "(" + std::to_string(static_cast<int>(value)); };
  const Result<HtmlTree> tree = parse("<p>a<p>b<b>c</p>d");
  ASSERT_TRUE(tree);
  EXPECT_EQ(dump(*tree, 0), tag(Tag::kHtml) + tag(Tag::kHead) + ")" + tag(Tag::kBody) + tag(Tag::kP) + "'a')" +
                                tag(Tag::kP) + "'b'" + tag(Tag::kB) + "'c'))" + tag(Tag::kB) + "'d')))");
}

TEST(HtmlTree, KeepsAttributes) {
  const Result<HtmlTree> tree = parse("<body><div class='x &amp; y' id=z hidden>t</div>");
  ASSERT_TRUE(tree);
  for (const HtmlNode& node : tree->nodes()) {
    if (node.tag != Tag::kDiv) continue;
    EXPECT_EQ(tree->attribute(node, Attribute::kClass), "x & y");
    EXPECT_EQ(tree->attribute(node, Attribute::kId), "z");
    EXPECT_TRUE(tree->has_attribute(node, Attribute::kHidden));
    EXPECT_FALSE(tree->has_attribute(node, Attribute::kRole));
  }
}

// Each of these stalls or overflows a parser without limits.
TEST(HtmlTree, SurvivesHostilePages) {
  const std::string pages[] = {
      repeat("<div>", 300'000) + "deep",
      repeat("<b>", 60'000) + "bold" + repeat("<p>", 1000),
      repeat("<b><i><a href=x><font><p>", 20'000),
      repeat("<table><tr><td>", 50'000) + "x",
      repeat("<div><table><td></div>", 50'000) + "x",
      repeat("</b></i></p></div>", 100'000),
      repeat("<a-" + std::string(1000, 'x') + ">", 2000),
      repeat("<ul><li>", 100'000),
      repeat("<form><button><select><option>", 50'000),
      repeat("&amp;&#x41;&notanentity;", 100'000),
      std::string(1'000'000, '<'),
      std::string(1'000'000, '\0') + "x",
      "<p " + repeat("class=a id=b ", 200'000) + ">x",
  };
  for (const std::string& page : pages) {
    const Result<HtmlTree> tree = parse(page, {.seconds = 60});
    if (!tree) {
      EXPECT_EQ(tree.error().code, ErrorCode::kLimit);
      continue;
    }
    EXPECT_LE(tree->nodes().size(), HtmlTree::Limits{}.nodes);
    cut_blocks(*tree);
  }
}

TEST(HtmlTree, GivesTheBeginningOfLongTexts) {
  const Result<HtmlTree> tree = parse("<body><p>one <b>two</b>\n three</p>");
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->text_below(0), "one two three");
  EXPECT_EQ(tree->text_below(0, 6), "one tw");
  EXPECT_EQ(tree->text_below(0, 0), "");
}

TEST(HtmlTree, StopsAtTheClockAndAtTooManyNodes) {
  EXPECT_FALSE(parse(repeat("<p>x</p>", 10'000), {.seconds = 0}));
  EXPECT_FALSE(parse(repeat("<p>x</p>", 10'000), {.nodes = 1000}));
}

TEST(HtmlBlocks, CutsAtBlockElementsAndDoubleBreaks) {
  const Result<HtmlTree> tree = parse(
      "<title>No</title><body><div>One <b>two</b>\n three<br>four<br><br>five</div><ul><li>six<li><a "
      "href=x>seven</a></ul>"
      "<table><tr><td>eight<td>nine</table><p hidden>no</p><p style='Display: none'>yes</p><p "
      "style='display:none'>no</p>"
      "<p>soft\xC2\xADhyphen&nbsp;here</p>");
  ASSERT_TRUE(tree);
  const PageText page = cut_blocks(*tree);
  std::string joined;
  for (const Block& block : page.blocks) joined += std::string(base::slice(page.text, block.span)) + "|";
  EXPECT_EQ(joined, "One two three\nfour|five|six|seven|eight nine|yes|softhyphen here|");
  EXPECT_EQ(page.blocks[0].bold_bytes, 4U);  // with the blank before it
  EXPECT_TRUE(page.blocks[1].after_break);
  EXPECT_EQ(page.blocks[3].link_bytes, 5U);
}

// React streams <div hidden id="S:0"> and moves it into place by a script, accordions unfold; other hidden elements
// stay hidden.
TEST(Blocks, ReadWhatIsStreamedOrFolded) {
  const Result<HtmlTree> tree = HtmlTree::parse(
      "<div hidden id=S:0><p>Rebels leave</div><div hidden id=menu><p>Home</div></div>"
      "<div role=region style='display: none'><p>Army stays</p></div><div style='display:none'>x</div>",
      {});
  ASSERT_TRUE(tree);
  EXPECT_EQ(cut_blocks(*tree).text, "Rebels leave\n\nArmy stays");
}

std::string dump_all(const HtmlTree& tree) {
  std::string out;
  for (const HtmlNode& node : tree.nodes()) {
    out += std::to_string(node.parent) + ":" + std::to_string(static_cast<int>(node.tag));
    if (node.tag == Tag::kText) out += "'" + std::string(tree.text(node)) + "'";
    for (std::size_t i = 0; node.tag != Tag::kText && i < kAttributeNames.size(); ++i) {
      const auto name = static_cast<Attribute>(i);
      if (HtmlTree::has_attribute(node, name)) {
        out += " " + std::string(kAttributeNames[i]) + "=" + std::string(tree.attribute(node, name));
      }
    }
    out += "\n";
  }
  return out;
}

// "word<!-- x -->word": one text, however often it is parted.
TEST(HtmlTree, CountsPartedTextsOnce) {
  const std::string html = repeat("word<!-- x -->", 50'000);
  MarkupReader markup(html, true);
  const Result<HtmlTree> tree = HtmlTree::parse(markup, {.nodes = 100});
  ASSERT_TRUE(tree);
  EXPECT_EQ(cut_blocks(*tree).text, repeat("word", 50'000));
}

// Piece by piece past the tokenizer, and written out for the tokenizer: the same trees. (But in a title that never ends
// tags are text, those of sets as a=N.)
TEST(HtmlTree, IsTheSamePastTheTokenizer) {
  constexpr std::string_view kPieces[] = {"<p>",
                                          "</p>",
                                          "<div class=a>",
                                          "<div class='a' id=\"b\">",
                                          "</div>",
                                          "<b class=x>",
                                          "</b>",
                                          "<i>",
                                          "</i>",
                                          "<a href=/x class=x>",
                                          "</a>",
                                          "<table>",
                                          "<tr>",
                                          "<td role=main>",
                                          "</table>",
                                          "<title>x &lt; <b>y</title>",
                                          "<h1 class='a &amp; b'>",
                                          "</h1>",
                                          "<my-part class=a>",
                                          "</my-part>",
                                          "<svg>x</svg>",
                                          "<svg>",
                                          "<br/>",
                                          "<br>",
                                          "<!-- c -->",
                                          "<!---->",
                                          "<script>a < b</script>",
                                          "<body class=q>",
                                          "<html lang=en>",
                                          "text",
                                          " ",
                                          "\n",
                                          "\r\n",
                                          "&amp;",
                                          "&am",
                                          "p; ",
                                          " < ",
                                          "<",
                                          "\xC3\xA9",
                                          "<li class=a style='display:none'>",
                                          "<plaintext>",
                                          "</plaintext>",
                                          "<select><option>1</select>",
                                          "<form>",
                                          "</form>",
                                          "<p\tclass = a\t>",
                                          "<meta name=a content=b>",
                                          "<link href=a>",
                                          "<ul hidden>",
                                          "</ul>",
                                          "<pre>",
                                          "\n\n",
                                          "<nobr>",
                                          "<button>",
                                          "&#65",
                                          "two\nlines",
                                          "<em class= id>",
                                          "</ >",
                                          "<p class='x>y'>",
                                          "</br>"};
  std::minstd_rand random(7);
  for (int round = 0; round < 4000; ++round) {
    std::string html;
    for (std::size_t i = random() % 40; i > 0; --i) html += kPieces[random() % std::size(kPieces)];
    MarkupReader markup(html, true);
    const Result<HtmlTree> fast = HtmlTree::parse(markup, {});
    const Result<HtmlTree> slow = parse(html);
    ASSERT_EQ(static_cast<bool>(fast), static_cast<bool>(slow)) << html;
    ASSERT_EQ(dump_all(*fast), dump_all(*slow)) << html;
  }
}

}  // namespace
}  // namespace casus::article
