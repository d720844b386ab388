// Whom an act is aimed at where its own phrase does not say (judgement.h): the other side of its condition, the one
// other state of the sentence.
#include <algorithm>

#include "events/judgement.h"
#include "events/target_place.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Circumstance;

namespace {

/// "after Turkish planes had crossed the line", "after the North's test", "to deter China": in what occasions the act,
/// and there the one who does it ("after rebels hit the German embassy" is no show of force to Germany).
bool is_in_adverbial(const View& view, TokenId predicate, TokenId token) {
  bool found = false;
  bool acts = false;
  for (TokenId up = token; is_some(up); up = view.token(up).head) {
    if (up == predicate) return found;
    const document::Relation relation = view.relation(up);
    const std::string_view preposition = view.preposition_of(up);
    const bool occasion = view.lexicon().in_class("engine_presupposing", preposition) || preposition == "against" ||
                          preposition == "opposite";
    const bool clause = relation == document::Relation::kAdvcl && (acts || view.is_infinitive(up));
    found = found || clause || (occasion && !preposition.empty() && !view.is_verb(up));
    acts = relation == document::Relation::kNsubj || (acts && !view.is_verb(up));
  }
  return false;
}

/// The one other state that acts in a sentence; nothing when there are several, which `several` tells. Who only tells
/// of the act is none.
base::MentionId find_other_state(const View& view, TokenId predicate, base::SentenceId sentence,
                                 document::CountryCode own, bool in_answer, bool& several) {
  base::MentionId found = kNone<base::MentionId>;
  document::CountryCode country;
  const auto& mentions = view.document().mentions;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].sentence != sentence) continue;
    const auto id = make_id<base::MentionId>(i);
    const Identity& identity = identify(view, id);
    if (!identity.is_actor || !identity.country.is_state() || identity.country == own) continue;
    if (!is_kind(view, {mentions[i].head, id, false, false}, "power")) continue;
    if (is_in_report(view, predicate, mentions[i].head)) continue;
    if (in_answer && !is_in_adverbial(view, predicate, mentions[i].head)) continue;
    if (is_some(found) && identity.country != country) {
      several = true;
      return kNone<base::MentionId>;
    }
    found = id;
    country = identity.country;
  }
  return found;
}

}  // namespace

bool continues_paragraph(const View& view, base::SentenceId sentence) {
  const auto& all = view.document().sentences;
  const std::size_t i = index_of(sentence);
  return i > 0 && all[i].paragraph == all[i - 1].paragraph;
}

void recover_recipient(const View& view, const Arguments& arguments, const Circumstance& circumstance,
                       Reading& reading) {
  if (!reading.recipients.empty() || reading.reciprocal || reading.actors.empty()) return;
  const auto offer = [&](Party party) {
    const bool usable = is_some(party.mention) && !party.is_place && is_resolved(view, party.mention);
    const bool self = std::ranges::any_of(
        reading.actors, [&](const Party& actor) { return same_party(view, actor.mention, party.mention); });
    if (!usable || self || !reading.recipients.empty()) return;
    party.implied = true;
    reading.recipients.push_back(party);
    reading.features.recipient_found = reading.features.recipient_resolved = reading.features.recipient_implied = 1;
  };
  for (const Argument& item : arguments.items) {
    const bool condition =
        item.preposition == "if-subj" || item.preposition == "unless-subj" || item.preposition == "until-subj";
    if (!condition || item.kind != catalog::SlotKind::kPreposition) continue;
    for (const Party& party : find_parties(view, item.token)) offer(party);
  }
  if (!is_some(circumstance.attribution)) return;
  // "Germany told Poland it would return the paintings": what is to come is promised, or refused, to the one who is
  // told.
  const TokenId cue = view.document().attributions[index_of(circumstance.attribution)].cue;
  const bool ahead = reading.status == Status::kFuture || reading.status == Status::kNegated;
  if (ahead && is_some(cue) && view.lemma(cue) == "tell") {
    const TokenId told = view.tree().find_child(cue, document::Relation::kIobj);
    if (is_some(told)) {
      for (const Party& party : find_parties(view, told)) {
        if (is_kind(view, party, "power")) offer(party);
      }
    }
  }
  if (reading.type != EventType::kRequest) return;
  const base::MentionId source = view.document().attributions[index_of(circumstance.attribution)].source;
  if (!is_some(source)) return;
  const Identity& identity = identify(view, source);
  // A news agency that reports a demand is not the one it is made to.
  if (identity.country.is_state() && !identity.sectors.has(document::Sector::kJrn)) {
    offer({view.document().mention(source).head, source, true, false});
  }
}

void recover_opponent(const View& view, Reading& reading) {
  const bool aimed = reading.type == EventType::kRequest || reading.type == EventType::kThreaten ||
                     reading.type == EventType::kMobilize ||
                     (reading.type == EventType::kAssault && reading.cameo.starts_with("19"));
  if (!aimed || !reading.recipients.empty() || reading.reciprocal || reading.actors.size() != 1) return;
  const document::CountryCode own = identify(view, reading.actors.front().mention).country;
  // "NATO may strike if Serbia ...": a body of states threatens and fights as a state does; it asks on behalf of many.
  if (!own.is_state() && (!own.is_set() || reading.type == EventType::kRequest)) return;
  const base::SentenceId sentence = view.token(reading.predicate).sentence;
  // Force is shown to the one whom its occasion or its purpose names.
  const bool show = reading.type == EventType::kMobilize;
  bool several = false;
  base::MentionId other = find_other_state(view, reading.predicate, sentence, own, show, several);
  if (!is_some(other) && !several && !show && continues_paragraph(view, sentence)) {
    const auto before = make_id<base::SentenceId>(index_of(sentence) - 1);
    other = find_other_state(view, reading.predicate, before, own, false, several);
  }
  if (!is_some(other)) return;
  reading.recipients.push_back({view.document().mention(other).head, other, true, false});
  reading.features.recipient_found = reading.features.recipient_resolved = reading.features.recipient_implied = 1;
}

}  // namespace casus::events
