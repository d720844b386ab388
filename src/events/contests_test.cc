#include "events/contests.h"

#include <gtest/gtest.h>

#include "events/test_document.h"

namespace casus::events {
namespace {

class ContestTest : public testing::Test {
 protected:
  void SetUp() override {
    auto lexicon = catalog::Lexicon::parse(
        {{"test.lex", "class engine_contest\n  attack  beat\nclass engine_verbal_attack\n  attack\n"}});
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    lexicon_ = *std::move(lexicon);
  }

  /// "contest", "criticism" or "assault": what an assault by the first word on the third becomes.
  std::string read(std::string_view spec) {
    const document::Document document = make_test_document(spec);
    const View view(document, lexicon_);
    Reading reading;
    reading.type = EventType::kAssault;
    reading.predicate = base::make_id<base::TokenId>(1);
    for (const std::size_t side : {0, 2}) {
      const base::MentionId mention = document.mention_of_head[side];
      auto& parties = side == 0 ? reading.actors : reading.recipients;
      parties.push_back({base::make_id<base::TokenId>(side), mention, false, false});
    }
    const bool contest = is_contest(view, reading);
    return become_criticism(view, reading) ? "criticism" : contest ? "contest" : "assault";
  }

  catalog::Lexicon lexicon_;
};

TEST_F(ContestTest, PoliticiansAttackInWordsAndBeatByVotes) {
  EXPECT_EQ(
      read("Reyes/Reyes/PROPN/NNP/2/nsubj/@PHL:PTY attacked/attack/VERB/VBD/0/root Cruz/Cruz/PROPN/NNP/2/obj/@PHL:LEG"),
      "criticism");
  EXPECT_EQ(read("Reyes/Reyes/PROPN/NNP/2/nsubj/@PHL:PTY beat/beat/VERB/VBD/0/root Cruz/Cruz/PROPN/NNP/2/obj/@PHL:LEG"),
            "contest");
}

TEST_F(ContestTest, SoldiersAndStatesDoNot) {
  EXPECT_EQ(
      read("Reyes/Reyes/PROPN/NNP/2/nsubj/@PHL:MIL attacked/attack/VERB/VBD/0/root Cruz/Cruz/PROPN/NNP/2/obj/@PHL:LEG"),
      "assault");
  EXPECT_EQ(read("Iran/Iran/PROPN/NNP/2/nsubj/@IRN attacked/attack/VERB/VBD/0/root Iraq/Iraq/PROPN/NNP/2/obj/@IRQ"),
            "assault");
}

TEST_F(ContestTest, OtherWordsAreNoContest) {
  EXPECT_EQ(
      read("Reyes/Reyes/PROPN/NNP/2/nsubj/@PHL:PTY shot/shoot/VERB/VBD/0/root Cruz/Cruz/PROPN/NNP/2/obj/@PHL:LEG"),
      "assault");
}

}  // namespace
}  // namespace casus::events
