#include "events/official_acts.h"

#include <gtest/gtest.h>

#include "events/test_document.h"

namespace casus::events {
namespace {

class OfficialActTest : public testing::Test {
 protected:
  void SetUp() override {
    auto lexicon = catalog::Lexicon::parse({{"test.lex", "class engine_official\n  sentence\n"}});
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    lexicon_ = *std::move(lexicon);
  }

  bool read(std::string_view spec, Status status = Status::kActual) {
    const document::Document document = make_test_document(spec);
    const View view(document, lexicon_);
    Reading reading;
    reading.status = status;
    reading.predicate = base::make_id<base::TokenId>(1);
    reading.actors.push_back({base::make_id<base::TokenId>(0), document.mention_of_head[0], false, false});
    reading.features.recipient_found = 1;
    return is_official_act(view, reading);
  }

  catalog::Lexicon lexicon_;
};

constexpr std::string_view kCourt =
    "court/court/NOUN/NN/2/nsubj/@RUS:JUD sentenced/sentence/VERB/VBD/0/root Reyes/Reyes/PROPN/NNP/2/obj/@PHL:PTY";

TEST_F(OfficialActTest, ACourtSentences) {
  EXPECT_TRUE(read(kCourt));
  EXPECT_FALSE(read(kCourt, Status::kHypothetical));
}

TEST_F(OfficialActTest, OthersAndOtherVerbsDoNot) {
  EXPECT_FALSE(
      read("army/army/NOUN/NN/2/nsubj/@RUS:MIL sentenced/sentence/VERB/VBD/0/root Reyes/Reyes/PROPN/NNP/2/obj"));
  EXPECT_FALSE(read("court/court/NOUN/NN/2/nsubj/@RUS:JUD praised/praise/VERB/VBD/0/root Reyes/Reyes/PROPN/NNP/2/obj"));
}

}  // namespace
}  // namespace casus::events
