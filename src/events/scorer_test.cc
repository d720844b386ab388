// The trained scorer in its places, with a model of a few rows: it rejects readings, and it chooses between two spans.
#include "events/scorer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "events/relate.h"
#include "events/relation_evidence.h"
#include "events/relation_features.h"
#include "events/test_document.h"
#include "learn/model_builder.h"

namespace casus::events {
namespace {

constexpr std::string_view kLexicon = R"(
class weapon
  missile
sense attack.1
  words      attack/v
  cameo      190
  actor      subj
  recipient  obj
)";
constexpr std::string_view kAttack =
    "Iran/Iran/PROPN/NNP/2/nsubj/@IRN attacked/attack/VERB/VBD/0/root Israel/Israel/PROPN/NNP/2/obj/@ISR "
    "with/with/ADP/IN/5/case missiles/missile/NOUN/NNS/2/obl";

void add_model(learn::ModelBuilder& builder, const std::string& prefix, const std::vector<std::string>& labels,
               const std::vector<std::string>& features, const std::vector<std::int8_t>& weights) {
  builder.add_strings(prefix + ".labels", labels);
  builder.add_strings(prefix + ".features", features);
  builder.add_int8(prefix + ".weights", static_cast<std::uint32_t>(labels.size()), weights,
                   std::vector<float>(features.size(), 0.1F));
  builder.add_floats(prefix + ".bias", {static_cast<std::uint32_t>(labels.size())},
                     std::vector<float>(labels.size(), 0.0F));
  builder.add_floats(prefix + ".calibration", {2, 2}, std::vector<float>{0, 0, 1, 1});
}

class ScorerTest : public testing::Test {
 protected:
  /// A coder whose scorer has one feature for readings (weight -3) and one for relations (for AID, against ASSAULT).
  EventCoder make_coder(const std::string& reading_feature, const std::string& relation_feature) {
    learn::ModelBuilder builder;
    add_model(builder, "readings", {"event"}, {reading_feature}, {-30});
    add_model(builder, "relations", {"ASSAULT", "AID"}, {"rules:ASSAULT", relation_feature}, {10, -10, -30, 30});
    builder.add_strings("relations.words", {"attack"});
    builder.add_int8("relations.vectors", 2, std::vector<std::int8_t>{10, -20}, std::vector<float>{0.5F});
    const auto file = learn::ModelFile::parse("test.casus", builder.bytes());
    EXPECT_TRUE(file) << file.error().message;
    auto scorer = Scorer::load(*file);
    EXPECT_TRUE(scorer) << scorer.error().message;
    auto lexicon = catalog::Lexicon::parse({{"test.lex", std::string(kLexicon)}});
    EXPECT_TRUE(lexicon) << lexicon.error().message;
    auto ontology = catalog::Ontology::load(CASUS_SOURCE_DIR "/data/ontology");
    EXPECT_TRUE(ontology) << ontology.error().message;
    return {std::make_shared<const catalog::Lexicon>(*std::move(lexicon)),
            std::make_shared<const catalog::Ontology>(*std::move(ontology)),
            std::make_shared<const Scorer>(*std::move(scorer))};
  }
};

TEST_F(ScorerTest, RejectsWhatTheModelSpeaksAgainst) {
  document::Document document = make_test_document(kAttack);
  EXPECT_TRUE(make_coder("lemma=never seen", "x").trace(document).front().coded);
  const std::vector<TracedReading> trace = make_coder("lemma=attack", "x").trace(document);
  EXPECT_FALSE(trace.front().coded);
  EXPECT_EQ(trace.front().reason, "confidence too low");
  EXPECT_NEAR(trace.front().reading.confidence, 0.0474, 1e-4);  // 1 / (1 + e^3)
  EXPECT_TRUE(document.events.empty());
}

TEST_F(ScorerTest, ChoosesTheTypeOfAPair) {
  document::Document document = make_test_document(kAttack);
  const RelationChoice by_rules = relate(make_coder("x", "path=unseen"), document, {0, 4}, {14, 20});
  EXPECT_EQ(by_rules.type, EventType::kAssault);
  EXPECT_EQ(by_rules.cameo, "190");
  EXPECT_NE(by_rules.why.find("weighed most: rules:ASSAULT"), std::string::npos) << by_rules.why;
  document = make_test_document(kAttack);
  const RelationChoice by_word = relate(make_coder("x", "class=weapon"), document, {0, 4}, {14, 20});
  EXPECT_EQ(by_word.type, EventType::kAid);
  EXPECT_EQ(by_word.cameo, "07");
  EXPECT_EQ(by_word.why, "no reading of the rules; weighed most: class=weapon");
}

TEST_F(ScorerTest, DescribesPairs) {
  document::Document document = make_test_document(kAttack);
  const EventCoder coder = make_coder("x", "x");
  force_actors(document, {0, 4}, {14, 20});
  const View view(document, coder.lexicon());
  const auto trace = coder.trace(document);
  const auto features = relation_features(coder, view, gather_evidence(coder, view, trace, {0, 4}, {14, 20}));
  for (const std::string_view expected : {"rules:ASSAULT", "rules_both:ASSAULT", "code=19", "code=190", "path=attack",
                                          "zone=missile", "class=weapon", "votes:ASSAULT", "case=attack+with"}) {
    const auto same = [&](const learn::Feature& feature) { return feature.name == expected; };
    EXPECT_EQ(std::ranges::count_if(features, same), 1) << expected;
  }
}

TEST_F(ScorerTest, RefusesAModelOfOtherLabels) {
  learn::ModelBuilder builder;
  add_model(builder, "readings", {"event", "other"}, {"x"}, {1, 1});
  add_model(builder, "relations", {"AID"}, {"x"}, {1});
  const auto file = learn::ModelFile::parse("test.casus", builder.bytes());
  ASSERT_TRUE(file);
  EXPECT_FALSE(Scorer::load(*file));
}

}  // namespace
}  // namespace casus::events
