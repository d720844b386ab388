#include "events/contexts.h"

#include <gtest/gtest.h>

#include "events/test_document.h"

namespace casus::events {
namespace {

class ContextFinderTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto table = base::Table::parse(
        "contexts.tsv", "context\twords\nlegal\tcourt|appeal court\nelection\tvote\nmilitary\tarmy\ncrime\tgang\n");
    ASSERT_TRUE(table);
    auto contexts = catalog::ContextTable::from_table(*table);
    ASSERT_TRUE(contexts) << contexts.error().message;
    contexts_ = *std::move(contexts);
  }

  std::vector<std::string> find(std::string_view spec, std::size_t predicate, const std::vector<std::string>& by_code) {
    const document::Document document = make_test_document(spec);
    const View view(document, lexicon_);
    Reading reading;
    reading.predicate = base::make_id<base::TokenId>(predicate);
    return ContextFinder(view, contexts_).find(reading, by_code);
  }

  catalog::Lexicon lexicon_;
  catalog::ContextTable contexts_;
};

TEST_F(ContextFinderTest, WordsOfTheActAfterThoseOfTheCode) {
  EXPECT_EQ(
      find("Mali/Mali/PROPN/NNP/2/nsubj sued/sue/VERB/VBD/0/root Togo/Togo/PROPN/NNP/2/obj over/over/ADP/IN/6/case "
           "a/a/DET/DT/6/det vote/vote/NOUN/NN/2/obl in/in/ADP/IN/8/case court/court/NOUN/NN/2/obl",
           1, {"diplomatic"}),
      (std::vector<std::string>{"diplomatic", "legal", "election"}));
}

TEST_F(ContextFinderTest, AnotherClauseIsAnotherMatter) {
  EXPECT_EQ(
      find("Mali/Mali/PROPN/NNP/2/nsubj sued/sue/VERB/VBD/0/root Togo/Togo/PROPN/NNP/2/obj while/while/SCONJ/IN/7/mark "
           "the/the/DET/DT/6/det army/army/NOUN/NN/7/nsubj slept/sleep/VERB/VBD/2/advcl",
           1, {}),
      std::vector<std::string>{});
}

TEST_F(ContextFinderTest, TopicOfTheArticleNeedsSeveralWords) {
  const std::string gangs = "gang/gang/NOUN/NN/4/nsubj gang/gang/NOUN/NN/4/dep gang/gang/NOUN/NN/4/dep ";
  const std::string fled = "fled/flee/VERB/VBD/0/root Mali/Mali/PROPN/NNP/4/obj";
  EXPECT_EQ(find(gangs + fled, 4, {}), std::vector<std::string>{});
  EXPECT_EQ(find(gangs + fled + " gang/gang/NOUN/NN/4/dep", 4, {}), std::vector<std::string>{"crime"});
}

}  // namespace
}  // namespace casus::events
