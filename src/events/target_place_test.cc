// Places as those to whom it is done, and witnesses who take no part, on hand-made trees.
#include "events/target_place.h"

#include <gtest/gtest.h>

#include "events/event_coder.h"
#include "events/test_document.h"

namespace casus::events {
namespace {

constexpr std::string_view kLexicon = R"(
class engine_witness
  source
class engine_report
  say
class engine_border
  border
class engine_mission
  force
class engine_currency
  dollar
sense bomb.1
  words      bomb/v
  cameo      195
  actor      subj
  recipient  obj
sense mass.1
  words      mass/v
  cameo      154
  actor      subj
sense send.1
  words      send/v
  cameo      074
  actor      subj
  recipient  to
sense halt.1
  words      halt/v
  cameo      162
  actor      subj
  recipient  to
)";

std::string code(std::string_view spec, Status status = Status::kActual) {
  const auto lexicon = catalog::Lexicon::parse({{"test.lex", std::string(kLexicon)}});
  const auto ontology = catalog::Ontology::load(CASUS_SOURCE_DIR "/data/ontology");
  if (!lexicon || !ontology) return "no tables";
  const EventCoder coder(std::make_shared<const catalog::Lexicon>(*lexicon),
                         std::make_shared<const catalog::Ontology>(*ontology));
  document::Document document = make_test_document(spec);
  for (document::Circumstance& circumstance : document.circumstances) circumstance.status = status;
  EventCoder::Workspace workspace;
  coder.code(document, workspace);
  return dump_events(document);
}

TEST(TargetPlaceTest, TakesThePlaceOfTheObject) {
  // "Turkey bombed camps in Iraq, Iranian sources said"
  EXPECT_EQ(code("Turkey/Turkey/PROPN/NNP/2/nsubj/@TUR bombed/bomb/VERB/VBD/0/root camps/camp/NOUN/NNS/2/obj "
                 "in/in/ADP/IN/5/case Iraq/Iraq/PROPN/NNP/3/nmod/@place:IRQ Iranian/Iranian/ADJ/JJ/7/amod/@IRN "
                 "sources/source/NOUN/NNS/8/nsubj said/say/VERB/VBD/2/parataxis"),
            "ASSAULT 195 Turkey > Iraq");
}

TEST(TargetPlaceTest, LeavesWitnessesOut) {
  // "Turkey bombed camps, Iranian sources said"
  EXPECT_EQ(code("Turkey/Turkey/PROPN/NNP/2/nsubj/@TUR bombed/bomb/VERB/VBD/0/root camps/camp/NOUN/NNS/2/obj "
                 "Iranian/Iranian/ADJ/JJ/5/amod/@IRN sources/source/NOUN/NNS/6/nsubj "
                 "said/say/VERB/VBD/2/parataxis"),
            "ASSAULT 195 Turkey > -");
}

TEST(TargetPlaceTest, ForceIsShownAcrossTheBorder) {
  // "Iraq massed tanks near its border with Kuwait"
  EXPECT_EQ(code("Iraq/Iraq/PROPN/NNP/2/nsubj/@IRQ massed/mass/VERB/VBD/0/root tanks/tank/NOUN/NNS/2/obj "
                 "near/near/ADP/IN/5/case border/border/NOUN/NN/2/obl with/with/ADP/IN/7/case "
                 "Kuwait/Kuwait/PROPN/NNP/5/nmod/@place:KWT"),
            "MOBILIZE 154 Iraq > Kuwait");
  // "Turkey bombed camps near its border with Iran": who lies near by is not hit.
  EXPECT_EQ(code("Turkey/Turkey/PROPN/NNP/2/nsubj/@TUR bombed/bomb/VERB/VBD/0/root camps/camp/NOUN/NNS/2/obj "
                 "near/near/ADP/IN/5/case border/border/NOUN/NN/2/obl with/with/ADP/IN/7/case "
                 "Iran/Iran/PROPN/NNP/5/nmod/@place:IRN"),
            "ASSAULT 195 Turkey > -");
}

TEST(TargetPlaceTest, HelpGoesThroughAForce) {
  // "Ghana sent troops to a force in Haiti"
  EXPECT_EQ(code("Ghana/Ghana/PROPN/NNP/2/nsubj/@GHA sent/send/VERB/VBD/0/root troops/troop/NOUN/NNS/2/obj "
                 "to/to/ADP/IN/5/case force/force/NOUN/NN/2/obl in/in/ADP/IN/7/case "
                 "Haiti/Haiti/PROPN/NNP/5/nmod/@place:HTI"),
            "AID 074 Ghana > Haiti");
}

TEST(ThreatsTest, AMeasureThatDependsIsAThreat) {
  // "France may halt aid to Chad if it attacks"
  constexpr std::string_view kTree =
      "France/France/PROPN/NNP/3/nsubj/@FRA may/may/AUX/MD/3/aux halt/halt/VERB/VB/0/root aid/aid/NOUN/NN/3/obj "
      "to/to/ADP/IN/6/case Chad/Chad/PROPN/NNP/3/obl/@TCD";
  const std::string condition = " if/if/SCONJ/IN/9/mark it/it/PRON/PRP/9/nsubj attacks/attack/VERB/VBZ/3/advcl";
  EXPECT_EQ(code(std::string(kTree) + condition, Status::kConditional), "THREATEN 1311 France > Chad");
  EXPECT_EQ(code(kTree, Status::kHypothetical), "");
}

}  // namespace
}  // namespace casus::events
