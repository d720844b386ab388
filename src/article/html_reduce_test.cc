#include "article/html_reduce.h"

#include <gtest/gtest.h>

#include <string>

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

TEST(HtmlReduce, CutsAMillionAttributes) {
  std::string page = "<p";
  for (int i = 0; i < 1'000'000; ++i) page += " a" + std::to_string(i) + "=1";
  EXPECT_EQ(reduce_html(page + ">x").html, "<p>x");
}

}  // namespace
}  // namespace casus::article
