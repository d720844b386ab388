// With a scorer the label comes from it, and the reading of that label with the strongest link gives code, status and
// reason; without, the strongest link of all decides (relation_evidence.h).
#include "events/relate.h"

#include <array>
#include <cmath>

#include "base/strings.h"
#include "events/pattern.h"
#include "events/relation_evidence.h"
#include "events/relation_features.h"
#include "events/view.h"

namespace casus::events {

using base::ByteRange;
using base::kNone;
using base::TokenId;

namespace {

/// The sense of the first word that the lexicon knows at all, whatever its conditions ask; verbs before nouns.
const catalog::Sense* find_by_word(const View& view, TokenId& word) {
  for (const auto word_class : {catalog::WordClass::kVerb, catalog::WordClass::kNoun, catalog::WordClass::kAdjective}) {
    for (std::size_t i = 0; i < view.document().tokens.size(); ++i) {
      word = base::make_id<TokenId>(i);
      if (word_class_of(view, word) != word_class) continue;
      for (const catalog::PatternRef& ref : view.lexicon().find(view.lemma(word), word_class)) {
        const catalog::Sense& sense = view.lexicon().sense(ref.sense);
        if (!sense.cameo.empty() && sense.patterns[ref.pattern].words.empty() &&
            sense.patterns[ref.pattern].bound.empty()) {
          return &sense;
        }
      }
    }
  }
  return nullptr;
}

RelationChoice from_words(const View& view, const catalog::Ontology& ontology) {
  RelationChoice choice;
  TokenId word = kNone<TokenId>;
  const catalog::Sense* sense = find_by_word(view, word);
  const catalog::CameoRow* row = sense == nullptr ? nullptr : ontology.find(sense->cameo);
  if (row == nullptr || (!row->type && !sense->type)) {
    choice.cameo = "04";
    choice.confidence = 0.1;
    choice.why = "no word of the lexicon; most pairs named together meet or talk";
    return choice;
  }
  choice.type = sense->type ? *sense->type : *row->type;
  choice.cameo = sense->cameo;
  choice.confidence = 0.2;
  choice.why = sense->name + ": the word '" + std::string(view.document().form(word)) + "' alone";
  return choice;
}

std::string reason_of(const View& view, const LinkedReading& linked) {
  std::string why = linked.reading.rule + ": '";
  why += view.document().form(linked.reading.predicate);
  why += linked.joins_both() ? "', both spans in their roles"
         : linked.source > 0 ? "', the source is the actor"
         : linked.target > 0 ? "', the target is the recipient"
                             : "', the nearest act";
  return why;
}

RelationChoice from_reading(const View& view, const LinkedReading& linked) {
  RelationChoice choice;
  choice.type = linked.type;
  choice.cameo = linked.reading.cameo;
  choice.status = linked.reading.status;
  choice.confidence = 1.0 / (1.0 + std::exp(2.0 - linked.link));
  choice.why = reason_of(view, linked);
  return choice;
}

RelationChoice choose_by_rules(const EventCoder& coder, const View& view, const RelationEvidence& evidence) {
  const LinkedReading* best = evidence.rule_choice();
  if (best == nullptr || best->reading.codes_nothing) return from_words(view, coder.ontology());
  return from_reading(view, *best);
}

/// The reading of that label with the strongest link; null where the rules have none.
const LinkedReading* find_reading(const RelationEvidence& evidence, std::string_view label) {
  const LinkedReading* best = nullptr;
  for (const LinkedReading& linked : evidence.readings) {
    if (linked.reading.codes_nothing || relation_label(linked.type) != label) continue;
    if (best == nullptr || linked.link > best->link) best = &linked;
  }
  return best;
}

/// What a label stands for where no reading says more: its type and the root of its codes.
RelationChoice from_label(std::string_view label) {
  struct Root {
    std::string_view label;
    EventType type;
    std::string_view cameo;
  };
  constexpr std::array<Root, 15> kRoots = {{{"AGREE", EventType::kAgree, "03"},
                                            {"CONSULT", EventType::kConsult, "04"},
                                            {"SUPPORT", EventType::kSupport, "05"},
                                            {"YIELD", EventType::kRetreat, "08"},
                                            {"COOPERATE", EventType::kCooperate, "06"},
                                            {"AID", EventType::kAid, "07"},
                                            {"REQUEST", EventType::kRequest, "10"},
                                            {"ACCUSE", EventType::kAccuse, "11"},
                                            {"REJECT", EventType::kReject, "12"},
                                            {"THREATEN", EventType::kThreaten, "13"},
                                            {"PROTEST", EventType::kProtest, "14"},
                                            {"SANCTION", EventType::kSanction, "16"},
                                            {"MOBILIZE", EventType::kMobilize, "15"},
                                            {"COERCE", EventType::kCoerce, "17"},
                                            {"ASSAULT", EventType::kAssault, "18"}}};
  RelationChoice choice;
  for (const Root& root : kRoots) {
    if (root.label != label) continue;
    choice.type = root.type;
    choice.cameo = root.cameo;
  }
  choice.why = "no reading of the rules";
  return choice;
}

RelationChoice choose_by_scorer(const EventCoder& coder, const View& view, const RelationEvidence& evidence) {
  const auto features = relation_features(coder, view, evidence);
  const Scorer::Choice best = coder.scorer()->choose_relation(features);
  const LinkedReading* reading = find_reading(evidence, best.label);
  RelationChoice choice = reading != nullptr ? from_reading(view, *reading) : from_label(best.label);
  choice.confidence = best.probability;
  choice.why += "; weighed most: " + base::join(best.grounds, ", ");
  return choice;
}

}  // namespace

RelationChoice relate(const EventCoder& coder, document::Document& document, ByteRange source, ByteRange target) {
  force_actors(document, source, target);
  const std::vector<TracedReading> trace = coder.trace(document);
  const View view(document, coder.lexicon());
  const RelationEvidence evidence = gather_evidence(coder, view, trace, source, target);
  if (coder.scorer() == nullptr) return choose_by_rules(coder, view, evidence);
  return choose_by_scorer(coder, view, evidence);
}

}  // namespace casus::events
