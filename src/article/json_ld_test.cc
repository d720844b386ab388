#include "article/json_ld.h"

#include <gtest/gtest.h>

#include <string>

#include "article/lenient_json.h"
#include "base/strings.h"

namespace casus::article {
namespace {

LinkedData read(std::string_view script) {
  const std::string_view scripts[] = {script};
  return read_json_ld(scripts);
}

TEST(LenientJson, ReadsBrokenJson) {
  struct Row {
    const char* json;
    const char* expected;  // of key "a"
  };
  const Row rows[] = {
      {R"({"a": "x"})", "x"},
      {R"(<!-- {"a": "x", } -->)", "x"},
      {"//<![CDATA[\n{\"a\": \"x\"} //]]>", "x"},
      {R"({"b": [1, {"c": 2}],, "a": "x")", "x"},
      {R"({"b" "c", "a": "x"})", "x"},
      {R"({"a": "He said "no" again", "b": 1})", "He said \"no\" again"},
      {"{\"a\": \"two\nlines\"}", "two\nlines"},
      {R"({"a": "\u00e9\ud83d\ude00\ud800\n"})", "é😀\xEF\xBF\xBD\n"},
      {R"(/* c */ {"a": "x)", "x"},
  };
  for (const Row& row : rows) {
    const JsonValue value = read_lenient_json(row.json);
    const JsonValue* found = value.find("a");
    ASSERT_NE(found, nullptr) << row.json;
    EXPECT_EQ(found->text, row.expected) << row.json;
  }
}

TEST(LenientJson, CutsDeepNesting) {
  const JsonValue value = read_lenient_json(std::string(1'000'000, '['));
  EXPECT_EQ(value.kind, JsonValue::Kind::kList);
}

TEST(JsonLd, ReadsTypesInAnyCaseAndAsAddresses) {
  EXPECT_EQ(read(R"({"@type": "newsarticle", "headline": "Floods"})").headline, "Floods");
  EXPECT_EQ(read(R"({"@type": "http://schema.org/BlogPosting", "headline": "Floods"})").headline, "Floods");
  EXPECT_EQ(read(R"({"@type": "Organization", "headline": "Floods"})").headline, "");
}

TEST(JsonLd, PrefersTheArticleAndResolvesReferences) {
  const LinkedData data = read(R"({"@graph": [
    {"@type": "WebPage", "@id": "p", "name": "Floods | The Fjord Post", "datePublished": "2020-01-01"},
    {"@type": ["Article", "NewsArticle"], "headline": "Floods &amp; storms", "datePublished": "2020-05-05T10:00:00Z",
     "dateModified": "2020-05-06", "author": [{"@id": "a"}, {"@type": "Person", "name": "Ola Nord"}],
     "publisher": {"@id": "o"}, "isAccessibleForFree": "False", "articleBody": "<p>It rained.</p>",
     "mentions": {"@type": "Article", "headline": "Another"}},
    {"@type": "Person", "@id": "a", "name": "Kari Lund"}, {"@type": "Organization", "@id": "o", "name": "The Fjord Post"}]})");
  EXPECT_EQ(data.headline, "Floods & storms");
  EXPECT_EQ(data.published_at, "2020-05-05T10:00:00Z");
  EXPECT_EQ(data.modified_at, "2020-05-06");
  EXPECT_EQ(base::join(data.authors, "; "), "Kari Lund; Ola Nord");
  EXPECT_EQ(data.publisher, "The Fjord Post");
  EXPECT_EQ(data.article_body, "It rained.");
  EXPECT_TRUE(data.is_locked);
  EXPECT_FALSE(data.is_list);
}

TEST(JsonLd, KnowsListsAndLiveBlogs) {
  EXPECT_TRUE(read(R"({"@type": "CollectionPage", "name": "World"})").is_list);
  EXPECT_TRUE(read(R"({"@type": "LiveBlogPosting", "headline": "Vote: live"})").is_live);
}

TEST(JsonLd, PlainText) {
  EXPECT_EQ(plain_text("A &amp;#39;B&amp;#39; <b>c</b>\n d"), "A 'B' c d");
  EXPECT_EQ(plain_text("1 < 2 & 3 &unknown; &#xFFFFFFFF;"), "1 < 2 & 3 &unknown; &#xFFFFFFFF;");
}

}  // namespace
}  // namespace casus::article
