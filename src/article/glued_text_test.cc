#include "article/glued_text.h"

#include <gtest/gtest.h>

#include <string>

#include "article/reader.h"
#include "document/validate.h"

namespace casus::article {
namespace {

std::string cut(const std::string& line) {
  std::string out;
  std::size_t begin = 0;
  for (const std::size_t seam : find_seams(line)) {
    out += line.substr(begin, seam - begin) + "|";
    begin = seam;
  }
  return out + line.substr(begin);
}

const std::string kParagraph =
    "The coast guard said on Monday that it had closed the harbour, because two ships had collided in the fog and oil "
    "was "
    "drifting towards the beaches in the south of the bay. Fishermen in the villages said that nobody had warned them, "
    "and "
    "that their boats would have to stay where they are for at least a week.";

TEST(GluedText, FindsSeams) {
  const std::string rest = "Home" + kParagraph + kParagraph + kParagraph;
  struct Row {
    const char* line;
    const char* expected;
  };
  const Row rows[] = {
      {"NewsSport ", "News|Sport "},
      {"closed.The U.S.Navy ", "closed.|The U.S.Navy "},
      {"on YouTube and McDonald ", "on YouTube and McDonald "},
      {"in 2025By Kari Lund ", "in 2025|By Kari Lund "},
      {"she said.\xE2\x80\x9D\xE2\x80\x9CNo, he said ", "she said.\xE2\x80\x9D|\xE2\x80\x9CNo, he said "},
  };
  for (const Row& row : rows) EXPECT_TRUE(cut(row.line + rest).starts_with(row.expected)) << cut(row.line + rest);
}

TEST(GluedText, LeavesWholeLinesAlone) {
  EXPECT_TRUE(find_seams("NewsSportWeather").empty());
  EXPECT_TRUE(find_seams(kParagraph + " " + kParagraph + " " + kParagraph).empty());
  EXPECT_TRUE(find_seams(kParagraph + " " + kParagraph + "One slip " + kParagraph).empty());
}

TEST(GluedText, TheReaderPartsMenusFromTheArticle) {
  document::Page page;
  page.location = "glued.txt";
  page.bytes = "HomeWorldSportWeatherSign inSearchHarbour closed after collision in the bayBy Kari LundMarch 8, 2021" +
               kParagraph + kParagraph + kParagraph +
               "Most readSnow in the hillsNew bridge opensPrivacyTermsCopyright 2021 Fjord Post\n";
  const document::Document document = read_article(page);
  EXPECT_EQ(document::find_broken_invariant(document), std::nullopt);
  EXPECT_EQ(body_text(document), kParagraph + "\n\n" + kParagraph + "\n\n" + kParagraph);
  EXPECT_EQ(document.info.title, "Harbour closed after collision in the bay");
  EXPECT_EQ(document.info.published_at, "2021-03-08");
}

}  // namespace
}  // namespace casus::article
