// Word classes are engine_accident, engine_accident_verb and engine_violence of the lexicon.
#include "events/accidents.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::Relation;

namespace {

constexpr std::array<std::string_view, 9> kCircumstances = {"in",   "by",   "from",      "after", "during",
                                                            "when", "amid", "following", "as"};

bool tells_of(const View& view, const document::Sentence& sentence, TokenId but, std::string_view word_class) {
  return view.count_in(sentence, word_class, 1, but) > 0;
}

// "The floods are the worst in years. It has left 1,600 people dead."
bool resumes_accident(const View& view, TokenId subject) {
  const document::Sentence& sentence = view.document().sentence_of(subject);
  if (view.lemma(subject) != "it" || sentence.first_token == 0) return false;
  const auto last = base::make_id<TokenId>(sentence.first_token - 1);
  const document::Sentence& before = view.document().sentence_of(last);
  return tells_of(view, before, subject, "engine_accident") && !tells_of(view, before, subject, "engine_violence");
}

bool is_disaster(const View& view, TokenId subject) {
  const auto before = base::make_id<TokenId>(base::index_of(subject) == 0 ? 0 : base::index_of(subject) - 1);
  const bool named = view.token(subject).upos == document::Upos::kPropn && view.in_class(before, "engine_accident");
  return named || view.in_class(subject, "engine_accident") || resumes_accident(view, subject);
}

bool names_accident(const View& view, TokenId phrase) {
  const std::string_view preposition = view.preposition_of(phrase);
  const bool circumstance = std::ranges::find(kCircumstances, preposition) != kCircumstances.end();
  return circumstance && view.in_class(phrase, "engine_accident");
}

// "a gas explosion"
bool is_leak(const View& view, TokenId subject) {
  if (view.relation(subject) != Relation::kNsubj) return false;
  return std::ranges::any_of(view.tree().children(subject),
                             [&](TokenId part) { return view.lemma(part) == "gas" || view.lemma(part) == "boiler"; });
}

bool tells_accident(const View& view, TokenId clause) {
  return view.relation(clause) == Relation::kAdvcl && view.in_class(clause, "engine_accident_verb");
}

bool has_accident(const View& view, TokenId head) {
  return std::ranges::any_of(view.tree().children(head), [&](TokenId child) {
    if (names_accident(view, child) || tells_accident(view, child) || is_leak(view, child)) return true;
    // "killed and sixty injured after a crash": the phrase may hang on the other verb.
    const bool joined = view.relation(child) == Relation::kConj && view.is_verb(child);
    return joined && has_accident(view, child);
  });
}

}  // namespace

bool is_accident(const View& view, const Reading& reading) {
  if (reading.type != EventType::kAssault || !view.in_class(reading.predicate, "engine_harm")) return false;
  const bool done =
      std::ranges::any_of(reading.actors, [&](const Party& party) { return !is_disaster(view, party.token); });
  const document::Sentence& sentence = view.document().sentence_of(reading.predicate);
  if (done || tells_of(view, sentence, reading.predicate, "engine_violence")) return false;
  if (!reading.actors.empty() || has_accident(view, reading.predicate)) return true;
  const TokenId head = view.token(reading.predicate).head;
  return view.relation(reading.predicate) == Relation::kConj && is_some(head) && has_accident(view, head);
}

}  // namespace casus::events
