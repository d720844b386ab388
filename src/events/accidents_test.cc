#include "events/accidents.h"

#include <gtest/gtest.h>

#include "events/test_document.h"

namespace casus::events {
namespace {

class AccidentTest : public testing::Test {
 protected:
  void SetUp() override {
    auto lexicon = catalog::Lexicon::parse(
        {{"test.lex",
          "class engine_harm\n  kill\nclass engine_accident\n  crash\nclass engine_accident_verb\n  sink\n"
          "class engine_violence\n  missile\n"}});
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    lexicon_ = *std::move(lexicon);
  }

  /// Of the first verb "killed" with nobody who did it.
  bool read(std::string_view spec) {
    const document::Document document = make_test_document(spec);
    const View view(document, lexicon_);
    Reading reading;
    reading.type = EventType::kAssault;
    reading.predicate = base::make_id<base::TokenId>(1);
    return is_accident(view, reading);
  }

  catalog::Lexicon lexicon_;
};

TEST_F(AccidentTest, CrashesAndSinkings) {
  EXPECT_TRUE(
      read("Ten/ten/NUM/CD/2/nsubj:pass killed/kill/VERB/VBN/0/root in/in/ADP/IN/4/case "
           "crash/crash/NOUN/NN/2/obl"));
  EXPECT_TRUE(
      read("Ten/ten/NUM/CD/2/nsubj:pass killed/kill/VERB/VBN/0/root when/when/ADV/WRB/5/advmod "
           "ferry/ferry/NOUN/NN/5/nsubj sank/sink/VERB/VBD/2/advcl"));
}

TEST_F(AccidentTest, NotWithAWordOfViolence) {
  EXPECT_FALSE(read("Ten/ten/NUM/CD/2/nsubj:pass killed/kill/VERB/VBN/0/root"));
  EXPECT_FALSE(
      read("Ten/ten/NUM/CD/2/nsubj:pass killed/kill/VERB/VBN/0/root after/after/ADP/IN/4/case "
           "missile/missile/NOUN/NN/2/obl in/in/ADP/IN/6/case crash/crash/NOUN/NN/2/obl"));
}

}  // namespace
}  // namespace casus::events
