// Runs tests/cases/article/*.case and tests/cases/pages/*.case: a text or a web page as it comes, then what the reader
// must make of it.
//
// A case: lines of comment ("# ..."), perhaps "record title: ..." and "record published_at: ..." as a carrier gives
// them, a line "text:" or "html:", the text, a line "expected:", the dump of the document. CASUS_ACCEPT=1 in the
// environment rewrites the dumps; review the difference like code.
#include "article/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>

#include "article/block_features.h"
#include "article/web_page.h"
#include "base/file.h"
#include "base/strings.h"

namespace casus::article {
namespace {

using document::Document;
using document::Page;
using document::ParagraphKind;

constexpr const char* kCases = CASUS_SOURCE_DIR "/tests/cases/article";
constexpr const char* kPageCases = CASUS_SOURCE_DIR "/tests/cases/pages";

std::string_view name_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::kHeadline: return "headline";
    case ParagraphKind::kBody: return "body";
    case ParagraphKind::kCaption: return "caption";
    case ParagraphKind::kLabel: return "label";
    case ParagraphKind::kComment: return "comment";
    case ParagraphKind::kRelated: return "related";
  }
  return "";
}

void add_line(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out.append(name).append(": ").append(base::squeeze_space(value)).append("\n");
}

std::string dump(const Document& document) {
  std::string out;
  if (document.info.status != DocumentStatus::kOk) add_line(out, "status", document.info.status_reason);
  add_line(out, "title", document.info.title);
  add_line(out, "published_at", document.info.published_at);
  add_line(out, "modified_at", document.info.modified_at);
  add_line(out, "day", base::to_iso(document.info.published));
  add_line(out, "authors", base::join(document.info.authors, "; "));
  if (!document.dateline.span.empty()) {
    const auto part = [&](base::ByteRange range) { return std::string(document.slice(range)); };
    add_line(out, "dateline",
             part(document.dateline.place) + " | " + part(document.dateline.agency) + " | " +
                 base::to_iso(document.dateline.date));
  }
  for (const document::Paragraph& paragraph : document.paragraphs) {
    add_line(out, name_of(paragraph.kind), document.slice(paragraph.span));
  }
  return out;
}

struct Case {
  std::string head;  // everything up to and with the line "expected:"
  Page page;
  std::string expected;
};

Case parse_case(const std::string& bytes) {
  Case parsed;
  const std::size_t text = std::min(bytes.find("\ntext:\n"), bytes.find("\nhtml:\n")) + 1;
  const std::size_t expected = bytes.find("\nexpected:\n", text);
  parsed.head = bytes.substr(0, expected + 11);
  parsed.expected = bytes.substr(expected + 11);
  parsed.page.bytes = bytes.substr(text + 6, expected + 1 - text - 6);
  parsed.page.location = "case";
  for (const std::string_view line : base::split(std::string_view(bytes).substr(0, text), '\n')) {
    if (line.starts_with("record title: ")) {
      parsed.page.title = line.substr(14);
      parsed.page.is_plain_body = true;
    }
    if (line.starts_with("record published_at: ")) parsed.page.published_at = line.substr(21);
  }
  return parsed;
}

void run_cases(const char* folder, std::size_t least, const std::function<std::string(const Page&)>& read) {
  const auto files = base::list_files(folder);
  ASSERT_TRUE(files);
  EXPECT_GE(files->size(), least);
  for (const std::string& path : *files) {
    const auto bytes = base::read_file(path, 1 << 20);
    ASSERT_TRUE(bytes);
    const Case parsed = parse_case(*bytes);
    const std::string found = read(parsed.page);
    if (std::getenv("CASUS_ACCEPT") != nullptr) {
      ASSERT_TRUE(base::write_file(path, parsed.head + found));
    } else {
      EXPECT_EQ(found, parsed.expected) << path;
    }
  }
}

TEST(Reader, PassesItsCases) {
  run_cases(kCases, 25, [](const Page& page) { return dump(read_article(page)); });
}

TEST(WebPage, PassesItsCases) {
  const auto network = BlockNetwork::load(CASUS_SOURCE_DIR "/models/blocks.txt", kFeatureCount);
  ASSERT_TRUE(network);
  run_cases(kPageCases, 13, [&](const Page& page) {
    const Document document = read_web_page(page, *network, {});
    std::string publisher;
    add_line(publisher, "publisher", document.info.publisher);
    return publisher + dump(document);
  });
}

TEST(Reader, KeepsTheBytes) {
  Page page;
  page.bytes = "\xEF\xBB\xBFNews ID: 5\r\n\r\nThe army left the town.\r\n";
  const std::string bytes = page.bytes;
  const Document document = read_article(page);
  EXPECT_EQ(document.text, bytes);
  EXPECT_EQ(body_text(document), "The army left the town.");
}

TEST(Reader, KeepsTheStatusOfAPage) {
  Page page;
  page.status = DocumentStatus::kBadEncoding;
  page.status_reason = "x.txt: byte 3";
  const Document document = read_article(page);
  EXPECT_EQ(document.info.status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(document.info.status_reason, "x.txt: byte 3");
}

TEST(Reader, GivesEmptyForLabelsOnly) {
  Page page;
  page.location = "x.txt";
  page.bytes = "News ID: 5\n\nShare this\n";
  EXPECT_EQ(read_article(page).info.status, DocumentStatus::kEmpty);
}

TEST(Reader, ParagraphsAreOrderedForAllShortTexts) {
  const std::string alphabet[] = {
      "The army left the town on Friday.", "Talks Fail", "\n", "\n\n", "Sources\n", "By Ann Lee\n", "5 May 2020", "A"};
  for (std::size_t code = 0; code < 4096; ++code) {
    Page page;
    for (std::size_t i = 0, rest = code; i < 4; ++i, rest /= 8) page.bytes += alphabet[rest % 8];
    const Document document = read_article(page);
    std::uint32_t end = 0;
    for (const document::Paragraph& paragraph : document.paragraphs) {
      ASSERT_GE(paragraph.span.begin, end) << page.bytes;
      ASSERT_GT(paragraph.span.end, paragraph.span.begin) << page.bytes;
      ASSERT_LE(paragraph.span.end, document.text.size()) << page.bytes;
      end = paragraph.span.end;
    }
  }
}

}  // namespace
}  // namespace casus::article
