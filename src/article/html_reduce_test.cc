#include "article/html_reduce.h"

#include <gtest/gtest.h>

#include <string>

#include "article/html_blocks.h"
#include "article/html_tree.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

TEST(HtmlReduce, KeepsAndDrops) {
  struct Row {
    const char* html;
    const char* expected;
  };
  const Row rows[] = {
      {"<p class=a data-x='1' onclick=\"f('>')\">Hi</p>", "<p class=\"a\">Hi</p>"},
      {"<P CLASS='a \"b\"'>Hi</P>", "<p class='a \"b\"'>Hi</p>"},
      {"a<!-- <p>no</p> -->b<!-->c<!--->d", "abcd"},
      {"<script>if (a < b) document.write('<p>no</p>');</script>x", "x"},
      {"<script>var s = \"<!-- <script>\"; a</script>b</script>x", "x"},
      {"<style>p > a {}</style><svg><path d='M 0'/><text>no</text></svg>x", "x"},
      {"<svg><p>never closed", "<p>never closed"},
      {"<script>never closed <p>x</p>", ""},
      {"1 < 2 &amp; <3 <> </ >x", "1 &lt; 2 &amp; &lt;3 &lt;> x"},
      {"<title>a <b> c</title><b>x</b>", "<title>a <b> c</title><b>x</b>"},
      {"<my-article role=main>x</my-article>", "<x-other role=\"main\">x</x-other>"},
      {"<img src=a><br/><input name=x>y", "<br>y"},
      {"<p rel=\"a\" rel=\"b\" id", ""},
      // Addresses of links, names of fields and styles but for display are not asked for.
      {"<a href=/x/y class=b>z</a><link href=/x/y>", "<a class=\"b\">z</a><link href=\"/x/y\">"},
      {"<p style='color: red'>a<p style='display:none'>b", "<p>a<p style=\"display:none\">b"},
      {"<!DOCTYPE html><?php x ?><html lang=en>", "<html lang=\"en\">"},
  };
  for (const Row& row : rows) EXPECT_EQ(reduce_html(row.html).html, row.expected) << row.html;
}

TEST(HtmlReduce, CollectsJsonLd) {
  const std::string page =
      "<script type=\"application/ld+json\">{\"a\": 1}</script><script>b</script>"
      "<script type='application/ld+json; charset=utf-8'>{}</script>";
  const ReducedPage reduced = reduce_html(page);
  ASSERT_EQ(reduced.json_ld.size(), 2U);
  EXPECT_EQ(reduced.json_ld[0], "{\"a\": 1}");
}

TEST(HtmlReduce, IsLinearInUnclosedElements) {
  std::string page;
  for (int i = 0; i < 200'000; ++i) page += "<svg><noscript><title>";
  EXPECT_LT(reduce_html(page).html.size(), page.size());
}

// Parted for the parser, one text again for the reader; neither an entity nor a character is cut through.
TEST(HtmlReduce, PartsLongTexts) {
  std::string text;
  std::string expected;
  for (int i = 0; text.size() < 300'000; ++i) {
    text += std::string(static_cast<std::size_t>(i % 7), 'x') + "&amp;\xC3\xA9 ";
    expected += std::string(static_cast<std::size_t>(i % 7), 'x') + "&\xC3\xA9 ";
  }
  std::string word;
  while (word.size() < 200'000) word += "x\xE2\x82\xAC";
  for (const auto& [html, plain] : {std::pair{text, expected}, {word, word}}) {
    const std::string reduced = reduce_html("<body><p>" + html).html;
    EXPECT_NE(reduced.find("<!---->"), std::string::npos);
    const auto tree = HtmlTree::parse(reduced, {});
    ASSERT_TRUE(tree);
    EXPECT_EQ(cut_blocks(*tree).text, plain.substr(0, plain.find_last_not_of(' ') + 1));
  }
  const std::string title = reduce_html("<title>" + word + "</title>x").html;
  EXPECT_LT(title.size(), 70'000U);
  EXPECT_EQ(base::find_invalid_utf8(title), std::nullopt);
}

TEST(HtmlReduce, KeepsNamesWithZerosApart) {
  const std::string page("<p\0>a</p\0><b class\0=x class=y>", 30);
  EXPECT_EQ(reduce_html(page).html, "<x-other>a</x-other><b class=\"y\">");
}

TEST(HtmlReduce, CutsAMillionAttributes) {
  std::string page = "<p";
  for (int i = 0; i < 1'000'000; ++i) page += " a" + std::to_string(i) + "=1";
  EXPECT_EQ(reduce_html(page + ">x").html, "<p>x");
}

}  // namespace
}  // namespace casus::article
