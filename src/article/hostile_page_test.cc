// Pages made to stall, overflow or exhaust a reader: each ends with a document and a status, in little time and memory.
// bench/hostile.py measures the same kinds at up to fifty megabytes.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <functional>
#include <string>
#include <utility>

#include "article/json_ld.h"
#include "article/web_page.h"
#include "base/utf8.h"
#include "document/validate.h"

namespace casus::article {
namespace {

const BlockNetwork& network() {
  static const Result<BlockNetwork> loaded = BlockNetwork::load(CASUS_SOURCE_DIR "/models/blocks.txt", kFeatureCount);
  return *loaded;
}

document::Document read(std::string bytes, const std::string& charset = "") {
  document::Page page;
  page.location = "test.html";
  page.kind = document::PageKind::kHtml;
  page.charset = charset;
  page.bytes = std::move(bytes);
  return read_web_page(std::move(page), network(), {});
}

std::string fill(const std::string& piece, std::size_t size) {
  std::string out;
  out.reserve(size + piece.size());
  while (out.size() < size) out += piece;
  return out;
}

std::string numbered(const std::function<std::string(int)>& piece, std::size_t size) {
  std::string out;
  for (int i = 0; out.size() < size; ++i) out += piece(i);
  return out;
}

double seconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

long peak_megabytes() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

constexpr std::size_t kSize = 200'000;

TEST(HostilePages, EachKindEndsInAStatus) {
  const std::pair<const char*, std::string> pages[] = {
      {"nested", fill("<div>", kSize)},
      {"nested lists", fill("<ul><li>word ", kSize)},
      {"lists closed at the end", fill("<ul><li>", kSize) + "word" + fill("</li></ul>", kSize)},
      {"nested tables", fill("<table><tr><td>", kSize)},
      {"tables that break out", fill("<div><table><td>x</div>", kSize)},
      {"text between rows", "<table>" + fill("word<tr><td>x</td></tr>", kSize)},
      {"end tags", fill("</b></i></p></div></table></body></html>", kSize)},
      {"formatting", fill("<b><i><u><font><p>word</b></i></u></font>", kSize)},
      {"fonts of many kinds", numbered([](int i) { return "<font class=c" + std::to_string(i) + "><p>word"; }, kSize)},
      {"links", numbered([](int i) { return "<a href=/n/" + std::to_string(i) + ">word"; }, kSize)},
      {"links across blocks", fill("<a href=x><div>word</a>", kSize)},
      {"forms", fill("<form><select><option>a<option>b<input><button>go", kSize)},
      {"svg and math", fill("<svg><math><mi><foreignObject><p>", kSize)},
      {"framesets", fill("<frameset><frame>", kSize)},
      {"heads and bodies", fill("<html a=1><head><body class=x>", kSize)},
      {"attributes", "<p " + numbered([](int i) { return "data-" + std::to_string(i) + "=x "; }, kSize) + ">x"},
      {"long class", "<div class='" + fill("menu nav comment ", kSize) + "'>word"},
      {"open quote", fill("<p class=\"x", kSize)},
      {"less-than signs", fill("<", kSize)},
      {"tag name", "<" + fill("x", kSize)},
      {"entities", fill("&amp;&#x41;&#xD800;&#1114112;&notanentity;&", kSize)},
      {"zero bytes", fill(std::string("<p\0 class='\0'>\0", 15), kSize)},
      {"blanks", fill(" \n", kSize)},
      {"one word", fill("x", kSize)},
      {"comments", fill("<!-- x --><!--", kSize)},
      {"scripts", fill("<script><!-- <script></script>", kSize)},
      {"raw text", fill("<style><title><textarea><xmp><plaintext>", kSize)},
      {"cdata", fill("<![CDATA[x]]><?php ?>", kSize)},
      {"dates", fill("<p>Published: Updated: 4 May 2026 By ", kSize)},
      {"times", fill("<time datetime=2026-05-04>4 May 2026</time>", kSize)},
      {"metas", fill("<meta property=og:title content='Talks fail'>", kSize)},
      {"headlines", fill("<h1>Talks fail</h1>", kSize)},
      {"hidden", fill("<div hidden id=S:0>", kSize)},
      {"json-ld",
       fill("<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"x\"</script>", kSize)},
      {"utf-16", "\xFF\xFE" + fill(std::string("<\0p\0>\0\x00\xD8", 8), kSize)},
      {"utf-16, odd", "\xFE\xFF" + fill("x", kSize)},
      {"broken utf-8", fill("<p>w\xFF\xC3\xE2\x82", kSize)},
      {"utf-8 of utf-8", fill("\xC3\xA2\xC2\x80\xC2\x99", kSize)},
      {"utf-7", "<meta charset=utf-7>" + fill("+ADw-p+AD4-w\xE9", kSize)},
      {"utf-16 label", "<meta charset=utf-16le>" + fill("<p>w\xE9", kSize)},
  };
  for (const auto& [name, bytes] : pages) {
    for (const char* charset : {"", "iso-2022-jp", "utf-16be", "nonsense"}) {
      document::Document document;
      const double seconds = seconds_of([&] { document = read(bytes, charset); });
      EXPECT_EQ(document::find_broken_invariant(document), std::nullopt) << name;
      EXPECT_EQ(base::find_invalid_utf8(document.text), std::nullopt) << name;
      EXPECT_TRUE(document.info.status == DocumentStatus::kOk || !document.info.status_reason.empty()) << name;
      EXPECT_LT(seconds, 20) << name;  // far above what it takes, far below a stall
    }
  }
}

// One text grows while attributes are stored beside it: with room for just what is added, it moves each time, and a
// megabyte of page takes more than a gigabyte of memory.
TEST(HostilePages, GrowingTextsStayInOnePlace) {
  const auto spans = numbered([](int i) { return "<span class=c" + std::to_string(i) + ">word "; }, 1'000'000);
  const auto rows =
      numbered([](int i) { return "word<tr class=c" + std::to_string(i) + "><td>x</td></tr>"; }, 1'000'000);
  const long before = peak_megabytes();
  const document::Document deep = read(spans);
  const document::Document table = read("<table>" + rows);
  EXPECT_NE(deep.info.status, DocumentStatus::kTimeout);
  EXPECT_NE(table.info.status, DocumentStatus::kTimeout);
  EXPECT_LT(peak_megabytes() - before, 500);
}

// Each of these was compared with all before it.
TEST(HostilePages, LongListsInJsonLd) {
  const std::string names = numbered([](int i) { return "\"Kari Lund " + std::to_string(i) + "\","; }, 900'000);
  const std::string open = fill("<a", 900'000);
  const std::string scripts[] = {"[{\"@type\":\"NewsArticle\",\"author\":[" + names + "\"x\"]}]",
                                 "[{\"@type\":\"NewsArticle\",\"headline\":\"" + open + "\"}]"};
  for (const std::string& script : scripts) {
    const std::string_view views[] = {script};
    LinkedData data;
    EXPECT_LT(seconds_of([&] { data = read_json_ld(views); }), 10);
    EXPECT_LE(data.authors.size(), 64U);
  }
}

TEST(HostilePages, LongListsOfAuthors) {
  const auto number = [](int i) { return std::to_string(i); };
  const std::string pages[] = {
      numbered([&](int i) { return "<p class=byline>By Kari Lund" + number(i) + "</p>"; }, kSize),
      numbered([&](int i) { return "<span itemprop=author>Kari Lund " + number(i) + "</span>"; }, kSize),
      numbered([&](int i) { return "<meta name=author content='Kari Lund " + number(i) + "'>"; }, kSize)};
  for (const std::string& page : pages) {
    const document::Document document = read("<html><body><h1>Talks fail</h1>" + page);
    EXPECT_FALSE(document.info.authors.empty());
    EXPECT_LE(document.info.authors.size(), 64U);
  }
}

}  // namespace
}  // namespace casus::article
