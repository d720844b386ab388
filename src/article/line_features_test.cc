// Lines of a page that came as text: menus and boxes go, the article stays; plain articles are left to the rules.
#include "article/line_features.h"

#include <gtest/gtest.h>

#include "article/reader.h"

namespace casus::article {
namespace {

const BlockNetwork& network() {
  static const Result<BlockNetwork> loaded =
      BlockNetwork::load(CASUS_SOURCE_DIR "/models/lines.txt", kLineFeatureCount);
  EXPECT_TRUE(loaded) << loaded.error().message;
  return *loaded;
}

const std::string kMenu =
    "Home\nWorld\nPolitics\nSport\nWeather\nCulture\nOpinion\nVideo\nPodcasts\nSubscribe\nSign "
    "in\nSearch\nMenu\nNewsletters\n"
    "About us\nContact\n";
const std::string kArticle =
    "Harbour closed after two ships collide\n"
    "The coast guard said on Monday that it had closed the harbour, because two ships had collided in the fog and oil "
    "was "
    "drifting towards the beaches in the south of the bay.\n"
    "Fishermen in the villages, who have asked for years that the channel be dredged, said that nobody had warned "
    "them, and "
    "that their boats would have to stay where they are for at least a week.\n"
    "A spokeswoman for the ministry told reporters that the owners of both ships would be made to pay, but that it was "
    "too "
    "early to say who was to blame for the accident.\n";
const std::string kFooter =
    "Related articles\nStorm warning lifted\nFerry line to close\nPrivacy Policy\nTerms of Use\nCookie settings\n"
    "Sign up for our newsletter to get the latest news every morning.\n\xC2\xA9 2021 Fjord Post. All rights "
    "reserved.\n";

std::string body_of(const std::string& text) {
  document::Page page;
  page.location = "test.txt";
  page.bytes = text;
  return body_text(read_article(std::move(page), &network()));
}

TEST(LineFeatures, TellDumpsFromPlainArticles) {
  EXPECT_TRUE(is_page_dump(cut_pieces(kMenu + kArticle)));
  EXPECT_FALSE(is_page_dump(cut_pieces(kArticle)));
  EXPECT_FALSE(is_page_dump(cut_pieces("")));
}

TEST(LineFeatures, HaveOneRowPerPieceAndKnownIds) {
  const std::string text = kMenu + kArticle + kFooter;
  const std::vector<Piece> pieces = cut_pieces(text);
  const BlockFeatures made = line_features(text, pieces);
  ASSERT_EQ(made.words.size(), pieces.size());
  ASSERT_EQ(made.begins.size(), pieces.size() + 1);
  ASSERT_EQ(made.containers.size(), pieces.size() * kContainers);
  for (const Feature& feature : made.features) EXPECT_LT(feature.id, kLineFeatureCount);
  for (const BlockFeatures::Range& range : made.containers) EXPECT_LE(range.end, pieces.size());
}

TEST(LineFeatures, LetTheClassifierFindTheArticle) {
  const std::string body = body_of(kMenu + kArticle + kFooter);
  EXPECT_NE(body.find("The coast guard said"), std::string::npos) << body;
  EXPECT_NE(body.find("who was to blame"), std::string::npos) << body;
  for (const char* noise : {"Podcasts", "Ferry line", "newsletter", "All rights"}) {
    EXPECT_EQ(body.find(noise), std::string::npos) << body;
  }
}

}  // namespace
}  // namespace casus::article
