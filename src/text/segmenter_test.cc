// Sentences of news text, written "one / two"; and the invariants of the two layers.
#include "text/segmenter.h"

#include <gtest/gtest.h>

#include <string>

#include "text/boundary_features.h"
#include "text/tokenizer.h"

namespace casus::text {
namespace {

using document::ParagraphKind;

const Segmenter& segmenter() {
  static const Result<Segmenter> loaded = Segmenter::load(CASUS_SOURCE_DIR "/models/sentences.txt");
  return *loaded;
}

document::Document annotated(std::string text, ParagraphKind kind = ParagraphKind::kBody) {
  document::Document document;
  document.text = std::move(text);
  document.paragraphs.push_back({{0, static_cast<std::uint32_t>(document.text.size())}, kind});
  Segmenter::Workspace workspace;
  segmenter().annotate(document, workspace);
  return document;
}

std::string dump(const document::Document& document) {
  std::string line;
  for (const document::Sentence& sentence : document.sentences) {
    if (!line.empty()) line.append(" / ");
    line.append(document.slice(sentence.span));
  }
  return line;
}

// Each row is the expected dump; the input is the same text with the slashes taken out.
std::string without_slashes(std::string text) {
  for (std::size_t at = text.find(" / "); at != std::string::npos; at = text.find(" / ", at)) text.replace(at, 3, " ");
  return text;
}

TEST(Segmenter, SplitsNews) {
  const char* rows[] = {
      "The talks failed. / Both sides blamed each other.",
      "Gen. Ali Reza met Mr. Brown in Washington D.C. on Monday. / They agreed on nothing.",
      "He arrived in the U.S. on Tuesday. / The U.S. Senate votes at 5 p.m. on Friday.",
      "\"We will not talk,\" the minister said. / \"They must leave first.\" / Then he left.",
      "“It is over.” / He gave no reason.",
      "\"Is it over?\" asked the minister. / Nobody knew.",
      "The ministry stated: \"The border is closed.\"",
      "The army lost 2.5 percent of its tanks, i.e. about 40. / It wants more.",
      "J. R. Smith of Acme Inc. said no. / His deputy agreed.",
      "The ship sank off the coast... / No one was hurt.",
      "Protesters gathered in St. Petersburg, Mt. Carmel and Ft. Worth.",
      "North Korea fired two missiles on Sept. 5, 2016. / Seoul condemned the launch.",
      "Will they sign? / It is too early to say!",
      "The vote was 51-49 (with one abstention). / The bill now goes to the president.",
      "The court upheld Marsh v. Alabama on Monday. / Nobody appealed.",
      "Sanctions on Iran were lifted in Jan. 2016. / They came back in 2018.",
  };
  for (const std::string row : rows) EXPECT_EQ(dump(annotated(without_slashes(row))), row);
}

TEST(Segmenter, TakesTheStopOffAnAbbreviationAtTheEnd) {
  const document::Document document = annotated("Troops left the U.S. They returned to the U.K.");
  ASSERT_EQ(document.sentences.size(), 2U);
  EXPECT_EQ(document.slice(document.tokens[3].span), "U.S");
  EXPECT_EQ(document.slice(document.tokens[4].span), ".");
  EXPECT_EQ(document.slice(document.tokens.back().span), ".");
  EXPECT_FALSE(document.tokens[3].space_after);
}

TEST(Segmenter, HeadlinesAreOneSentence) {
  EXPECT_EQ(annotated("Leader Vows Revenge: 'We Are Ready' - TV", ParagraphKind::kHeadline).sentences.size(), 1U);
  EXPECT_EQ(annotated("Talks Fail. What Now?", ParagraphKind::kHeadline).sentences.size(), 2U);
}

TEST(Segmenter, LeavesLabelsAlone) {
  EXPECT_TRUE(annotated("News ID: 12345", ParagraphKind::kLabel).sentences.empty());
  EXPECT_TRUE(annotated("", ParagraphKind::kBody).sentences.empty());
}

TEST(Segmenter, TokensStandInTheirSentence) {
  const document::Document document = annotated("Iran's army didn't move. Why? \"No orders,\" it said.");
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const document::Sentence& sentence = document.sentences[s];
    ASSERT_LT(sentence.first_token, sentence.end_token);
    for (const document::Token& token : document.tokens_of(sentence)) {
      EXPECT_TRUE(sentence.span.contains(token.span));
      EXPECT_EQ(base::index_of(token.sentence), s);
    }
  }
  EXPECT_TRUE(document.tokens[0].joined_to_next);
}

// The model's file holds texts, the program asks with the keys of their parts.
TEST(Segmenter, KeysOfFeaturesAreThoseOfTheirTexts) {
  EXPECT_EQ((TextKey("ab|") + TextKey("") + TextKey("c")).sum, TextKey("ab|c").sum);
  EXPECT_NE(TextKey("ab|c").sum, TextKey("a|bc").sum);
  std::vector<std::string> names;
  FeatureKeys features(&names);
  const std::string text = "Mr. Kim, of Incomprehensibilities-and-more, left the \"U.S.\" | He said no.";
  std::vector<document::Token> tokens;
  add_tokens(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::size_t gaps = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    BoundaryCandidate candidate;
    if (!find_candidate(text, tokens, i, candidate)) continue;
    ++gaps;
    collect_features(text, tokens, candidate, {}, features);
    ASSERT_EQ(features.keys().size(), names.size());
    EXPECT_EQ(names.front().substr(0, 5), "kind=");
    for (std::size_t k = 0; k < names.size(); ++k) EXPECT_EQ(features.keys()[k], TextKey(names[k]).sum) << names[k];
  }
  EXPECT_GT(gaps, 3U);
}

// The first of two lines counts; features without a line weigh nothing.
TEST(Segmenter, SumsTheWeightsOfKnownFeatures) {
  const auto model = BoundaryModel::parse("m.txt", "casus-sentences 1\nbias\t1\nkind=.\t2\nkind=.\t5\nnext=.|Xx\t-4\n");
  ASSERT_TRUE(model);
  FeatureKeys features;
  EXPECT_EQ(model->score(features.keys()), 1);
  features.add("kind", ".");
  features.add("next", ".", "x");
  EXPECT_EQ(model->score(features.keys()), 3);
  features.add("next", ".", "Xx");
  EXPECT_EQ(model->score(features.keys()), -1);
}

TEST(Segmenter, FailsWithFileAndLine) {
  EXPECT_FALSE(Segmenter::load("no/such/file"));
  const auto bad = BoundaryModel::parse("m.txt", "casus-sentences 1\nbias\t1\noops\n");
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.error().message, "m.txt:3: expected feature<TAB>weight");
  EXPECT_FALSE(BoundaryModel::parse("m.txt", "casus-sentences 2\n"));
}

}  // namespace
}  // namespace casus::text
