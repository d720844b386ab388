#include "events/event_coder.h"

#include <gtest/gtest.h>

#include "events/relate.h"
#include "events/test_document.h"

namespace casus::events {
namespace {

constexpr std::string_view kLexicon = R"(
class engine_support
  launch  hold
class engine_receive
  face
class engine_quantity
  series
class engine_off_topic
  goal  striker
class engine_subject_control
  promise
class talks
  talk  negotiation
class sanction
  sanction  trade ban
sense condemn.1
  words      condemn/v  condemnation/n
  cameo      111
  actor      subj
  recipient  obj
sense arrest.1
  words      arrest/v
  cameo      173
  actor      subj
  recipient  obj
sense attack.1
  words      attack/v  attack/n  air strike/n
  cameo      190
  actor      subj
  recipient  obj | on | against
sense talks.1
  words      hold [obj=@talks]/v
  cameo      046
  reciprocal subj & with
sense talks.2
  words      talk/n
  cameo      046
  reciprocal party
sense lift.1
  words      lift [obj=@sanction]/v
  cameo      085
  actor      subj
  recipient  on | against
sense criticism.1
  words      criticism/n
  cameo      111
operator demand.1
  words      demand/v  urge/v
  takes      comp | obj
  actor      subj
  recipient  obj
  map        085=1054 *=100
  alone      100
operator refuse.1
  words      refuse/v
  takes      comp
  actor      subj
  map        CONSULT=125 *=120
  alone      none
operator promise.1
  words      promise/v
  takes      comp
  actor      subj
  recipient  obj
  map        *=030
)";

class EventCoderTest : public testing::Test {
 protected:
  void SetUp() override {
    auto lexicon = catalog::Lexicon::parse({{"test.lex", std::string(kLexicon)}});
    ASSERT_TRUE(lexicon) << lexicon.error().message;
    auto ontology = catalog::Ontology::load(CASUS_SOURCE_DIR "/data/ontology");
    ASSERT_TRUE(ontology) << ontology.error().message;
    coder_ = std::make_unique<EventCoder>(std::make_shared<const catalog::Lexicon>(*std::move(lexicon)),
                                          std::make_shared<const catalog::Ontology>(*std::move(ontology)));
  }
  std::string code(std::string_view spec) {
    document::Document document = make_test_document(spec);
    EventCoder::Workspace workspace;
    coder_->code(document, workspace);
    return dump_events(document);
  }
  std::unique_ptr<EventCoder> coder_;
};

struct Case {
  const char* what;
  const char* tree;
  const char* events;
};

TEST_F(EventCoderTest, FindsRolesInTrees) {
  const Case cases[] = {
      {"active",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN condemned/condemn/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR",
       "ACCUSE 111 Iran > Israel"},
      {"passive with agent",
       "Israel/Israel/PROPN/NNP/3/nsubj:pass/@ISR was/be/AUX/VBD/3/aux:pass attacked/attack/VERB/VBN/0/root "
       "by/by/ADP/IN/5/case Iran/Iran/PROPN/NNP/3/obl:agent/@IRN",
       "ASSAULT 190 Iran > Israel"},
      {"conjoined subjects",
       "Iran/Iran/PROPN/NNP/4/nsubj/@IRN and/and/CCONJ/CC/3/cc Syria/Syria/PROPN/NNP/1/conj/@SYR "
       "condemned/condemn/VERB/VBD/0/root Israel/Israel/PROPN/NNP/4/obj/@ISR",
       "ACCUSE 111 Iran & Syria > Israel"},
      {"relative clause",
       "Iran/Iran/PROPN/NNP/0/root/@IRN which/which/PRON/WDT/3/nsubj attacked/attack/VERB/VBD/1/acl:relcl "
       "Israel/Israel/PROPN/NNP/3/obj/@ISR",
       "ASSAULT 190 Iran > Israel"},
      {"owner of the thing condemned",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN condemned/condemn/VERB/VBD/0/root Israel/Israel/PROPN/NNP/5/nmod:poss/@ISR "
       "'s/'s/PART/POS/3/case conduct/conduct/NOUN/NN/2/obj",
       "ACCUSE 111 Iran > Israel"},
      {"support verb",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN launched/launch/VERB/VBD/0/root an/a/DET/DT/5/det air/air/NOUN/NN/5/compound "
       "strike/strike/NOUN/NN/2/obj on/on/ADP/IN/7/case Israel/Israel/PROPN/NNP/5/nmod/@ISR",
       "ASSAULT 190 Iran > Israel"},
      {"receiving verb",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN faced/face/VERB/VBD/0/root criticism/criticism/NOUN/NN/2/obj "
       "from/from/ADP/IN/5/case Israel/Israel/PROPN/NNP/3/nmod/@ISR",
       "ACCUSE 111 Israel > Iran"},
      {"reciprocal, coded once",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN held/hold/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj with/with/ADP/IN/5/case "
       "Israel/Israel/PROPN/NNP/3/nmod/@ISR",
       "CONSULT 046 Iran & Israel > Israel"},
      {"talks between",
       "Talks/talk/NOUN/NNS/6/nsubj between/between/ADP/IN/3/case Iran/Iran/PROPN/NNP/1/nmod/@IRN "
       "and/and/CCONJ/CC/5/cc "
       "Israel/Israel/PROPN/NNP/3/conj/@ISR ended/end/VERB/VBD/0/root",
       "CONSULT 046 Iran & Israel > Israel"},
      {"a subject that is no actor",
       "Hail/hail/NOUN/NN/2/nsubj attacked/attack/VERB/VBD/0/root Iran/Iran/PROPN/NNP/2/obj/@IRN", ""},
  };
  for (const Case& item : cases) EXPECT_EQ(code(item.tree), item.events) << item.what;
}

TEST_F(EventCoderTest, OperatorsTakeActs) {
  const Case cases[] = {
      {"object control",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN urged/urge/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR "
       "to/to/PART/TO/5/mark "
       "lift/lift/VERB/VB/2/xcomp sanctions/sanction/NOUN/NNS/5/obj",
       "REQUEST 1054 Iran > Israel"},
      {"embedded act is not coded",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark "
       "attack/attack/VERB/VB/2/xcomp "
       "Israel/Israel/PROPN/NNP/4/obj/@ISR",
       "REJECT 120 Iran > Israel"},
      {"light verb and noun inside",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark hold/hold/VERB/VB/2/xcomp "
       "talks/talk/NOUN/NNS/4/obj with/with/ADP/IN/7/case Israel/Israel/PROPN/NNP/5/nmod/@ISR",
       "REJECT 125 Iran > Israel"},
      {"nested",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark "
       "promise/promise/VERB/VB/2/xcomp to/to/PART/TO/6/mark attack/attack/VERB/VB/4/xcomp "
       "Israel/Israel/PROPN/NNP/6/obj/@ISR",
       "REJECT 120 Iran > Israel"},
      {"no embedded act: the code for alone",
       "Iran/Iran/PROPN/NNP/2/nsubj/@IRN urged/urge/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR "
       "to/to/PART/TO/5/mark "
       "sing/sing/VERB/VB/2/xcomp",
       "REQUEST 100 Iran > Israel"},
  };
  for (const Case& item : cases) EXPECT_EQ(code(item.tree), item.events) << item.what;
}

TEST_F(EventCoderTest, StatusDecides) {
  document::Document document = make_test_document(
      "Iran/Iran/PROPN/NNP/2/nsubj/@IRN attacked/attack/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR");
  EventCoder::Workspace workspace;
  for (const Status status : {Status::kNegated, Status::kHypothetical}) {
    document.circumstances[1].status = status;
    coder_->code(document, workspace);
    EXPECT_EQ(dump_events(document), "") << to_string(status);
  }
  document.circumstances[1].status = Status::kFuture;
  coder_->code(document, workspace);
  EXPECT_EQ(dump_events(document), "ASSAULT 190 Iran > Israel");
  EXPECT_EQ(document.events[0].status, Status::kFuture);
}

// "attacks Israel on Friday": the present with a day to come is no fact yet; with a day gone by it is.
TEST_F(EventCoderTest, PresentWithADayToComeLiesAhead) {
  document::Document document = make_test_document(
      "Iran/Iran/PROPN/NNP/2/nsubj/@IRN attacks/attack/VERB/VBZ/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR "
      "Friday/Friday/PROPN/NNP/2/obl");
  document.info.published = {2024, 6, 12};
  document::TimeExpression friday;
  friday.first = friday.last = base::make_id<base::TokenId>(3);
  friday.start = friday.end = {2024, 6, 14};
  document.times.push_back(friday);
  document.circumstances[1].time = base::make_id<base::TimeId>(0);
  EventCoder::Workspace workspace;
  coder_->code(document, workspace);
  ASSERT_EQ(document.events.size(), 1U);
  EXPECT_EQ(document.events[0].status, Status::kFuture);
  document.times[0].start = document.times[0].end = {2024, 6, 7};
  coder_->code(document, workspace);
  ASSERT_EQ(document.events.size(), 1U);
  EXPECT_EQ(document.events[0].status, Status::kActual);
}

TEST_F(EventCoderTest, RelateAlwaysAnswers) {
  document::Document linked = make_test_document(
      "Iran/Iran/PROPN/NNP/2/nsubj/@IRN attacked/attack/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR");
  const RelationChoice choice = relate(*coder_, linked, {0, 4}, {14, 20});
  EXPECT_EQ(choice.type, EventType::kAssault);
  EXPECT_EQ(choice.why, "attack.1: 'attacked', both spans in their roles");
  document::Document unknown = make_test_document(
      "Iran/Iran/PROPN/NNP/2/nsubj/@IRN resembles/resemble/VERB/VBZ/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR");
  EXPECT_FALSE(relate(*coder_, unknown, {0, 4}, {15, 21}).why.empty());
}

}  // namespace
}  // namespace casus::events
