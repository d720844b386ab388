// The rules of gold coding that are not about words: who must be known, what a status allows, whose word it is.
#include "events/judgement.h"

#include <algorithm>
#include <array>

#include "events/accidents.h"
#include "events/clause.h"
#include "events/complements.h"
#include "events/contests.h"
#include "events/designations.h"
#include "events/speakers.h"
#include "events/target_place.h"
#include "events/threats.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Circumstance;

namespace {

Circumstance circumstance_at(const View& view, TokenId token) {
  const auto& all = view.document().circumstances;
  return is_some(token) && index_of(token) < all.size() ? all[index_of(token)] : Circumstance{};
}

bool is_speech(EventType type) {
  switch (type) {
    case EventType::kAgree:
    case EventType::kSupport:
    case EventType::kRequest:
    case EventType::kAccuse:
    case EventType::kReject:
    case EventType::kThreaten: return true;
    default: return false;
  }
}

bool any_resolved(const View& view, const std::vector<Party>& parties) {
  return std::ranges::any_of(parties, [&](const Party& party) { return is_resolved(view, party.mention); });
}

bool any_political(const View& view, const std::vector<Party>& parties) {
  return std::ranges::any_of(parties, [&](const Party& party) { return is_political(view, party.mention); });
}

/// Violence, arrests and protests concern private people too: "three villagers were killed", "thousands marched".
bool may_be_private(const View& view, const Reading& reading) {
  if (reading.type == EventType::kAssault || reading.type == EventType::kCoerce) return true;
  return reading.type == EventType::kProtest && std::ranges::any_of(reading.actors, [&](const Party& party) {
           return is_some(party.mention) && view.document().mention(party.mention).is_plural;
         });
}

/// "Mothers of the missing staged a sit-in": whoever they are, a crowd that protests is politics.
bool is_crowd_protest(const View& view, const Reading& reading) {
  return reading.type == EventType::kProtest && may_be_private(view, reading);
}

/// "A father and his son were arrested in Lund", "136,000 residents were evacuated": only a state's organs do that,
/// named or not. Where nothing is known of the people, the place must be.
bool is_act_of_state(const View& view, const Reading& reading, bool known) {
  const bool unnamed = reading.features.passive_without_agent > 0 && !reading.recipients.empty();
  const bool rescue = reading.type == EventType::kAid;  // "some 4,000 people were taken to safety in Assam"
  if (!unnamed || (!rescue && !view.in_class(reading.predicate, "engine_act_of_state"))) return false;
  return known || is_some(circumstance_at(view, reading.circumstance).place);
}

/// "I welcome the question": a speaker of whom nothing is known.
bool is_unknown_speaker(const View& view, const Reading& reading) {
  if (quad_class(reading.type) != 1 && quad_class(reading.type) != 3) return false;
  return !reading.actors.empty() && std::ranges::all_of(reading.actors, [&](const Party& party) {
    return view.document().mention(party.mention).kind == document::MentionKind::kPronoun &&
           !is_resolved(view, party.mention);
  });
}

bool points_at(std::string_view preposition) {
  return preposition == "of" || preposition == "to" || preposition == "against" || preposition == "for";
}

/// What is said: "his promise to build it", "the warning at the start of the year that the North could", and of a noun
/// with a named owner also a phrase ("Hungary's opposition to the plan").
bool has_content(const View& view, TokenId noun, bool named, int depth) {
  if (depth > 3) return false;
  const auto children = view.tree().children(noun);
  return std::ranges::any_of(children, [&](TokenId child) {
    const bool nominal = view.relation(child) == document::Relation::kNmod;
    const bool phrase = nominal && named && points_at(view.preposition_of(child));
    const bool inside = nominal && has_content(view, child, false, depth + 1);
    return phrase || inside || is_content_clause(view, child);
  });
}

/// "his promise", "the president's rejection of a politics of fear": a word of speech as a noun, without a verb that
/// makes it an act and without anybody to whom it is said.
bool is_only_mentioned(const View& view, const Reading& reading) {
  const ReadingFeatures& f = reading.features;
  const bool bare = f.is_noun > 0 && f.has_support == 0 && !reading.reciprocal;
  if (!bare || !is_speech(reading.type) || !reading.recipients.empty()) return false;
  const bool named = std::ranges::any_of(
      reading.actors, [&](const Party& party) { return is_some(party.mention) && !view.is_pronoun(party.token); });
  // "his promises to build a wall": one who is only "he" here promises nothing anew.
  if (reading.has_embedded) return !named;
  return !has_content(view, reading.predicate, named, 0);
}

struct Planned {
  EventType type;
  std::string_view cameo;  // of the plan or the refusal
};
constexpr std::array<Planned, 6> kPlanned = {{{EventType::kConsult, "036"},
                                              {EventType::kSupport, "032"},
                                              {EventType::kCooperate, "031"},
                                              {EventType::kAid, "033"},
                                              {EventType::kConcede, "034"},
                                              {EventType::kRetreat, "035"}}};
constexpr std::array<Planned, 7> kRefused = {{{EventType::kConsult, "125"},
                                              {EventType::kAgree, "120"},
                                              {EventType::kSupport, "121"},
                                              {EventType::kCooperate, "121"},
                                              {EventType::kAid, "122"},
                                              {EventType::kConcede, "124"},
                                              {EventType::kRetreat, "124"}}};

bool has_several_states(const View& view, const std::vector<Party>& parties) {
  return parties.size() > 1 && std::ranges::any_of(parties, [&](const Party& party) {
           const document::CountryCode country = identify(view, party.mention).country;
           return country.is_state() && country != identify(view, parties.front().mention).country;
         });
}

/// "The president announced that the party would be legalised": of a passive that names nobody he who announces it does
/// it, if he governs.
void lend_speaker(const View& view, Reading& reading, base::AttributionId innermost) {
  const bool ahead = reading.status == Status::kFuture ||
                     (reading.status == Status::kNegated && is_willed(view, reading.predicate, false));
  if (!ahead || reading.features.passive_without_agent == 0 || !reading.actors.empty() || !is_some(innermost)) return;
  const base::MentionId source = view.document().attributions[index_of(innermost)].source;
  if (!is_some(source)) return;
  const Identity& speaker = identify(view, source);
  const bool governs = speaker.sectors.has(document::Sector::kGov) || speaker.sectors.has(document::Sector::kPre) ||
                       speaker.type == document::MentionType::kCountry;
  if (!governs || !speaker.country.is_set()) return;
  reading.actors = {{view.document().mention(source).head, source, true, false}};
  reading.features.actor_found = reading.features.actor_resolved = reading.features.actor_implied = 1;
  reading.features.passive_without_agent = 0;
}

/// "Iran must release them, France said": a demand by the speaker, and it was made. True if the reading became one.
bool become_demand(const View& view, Reading& reading, base::AttributionId innermost) {
  const bool cooperative = quad_class(reading.type) <= 2 && reading.type != EventType::kRequest;
  const bool open = reading.status == Status::kHypothetical || reading.status == Status::kFuture;
  // "The fishermen must be freed, Malawi said": whoever is to do it.
  const bool by_somebody = !reading.actors.empty() || reading.features.passive_without_agent > 0;
  if (!cooperative || !open || !by_somebody || !is_some(innermost)) return false;
  const document::AttributionSpan& attribution = view.document().attributions[index_of(innermost)];
  if (!is_some(attribution.source) || speaks_for_itself(view, reading, attribution)) return false;
  if (!is_political(view, attribution.source) || !is_required(view, reading.predicate)) return false;
  reading.type = EventType::kRequest;
  reading.cameo = "100";
  reading.status = Status::kActual;
  reading.reciprocal = false;
  reading.recipients = std::move(reading.actors);
  reading.actors = {{view.document().mention(attribution.source).head, attribution.source, true, false}};
  return true;
}

/// "said no to the offer", "has no intention": a negation that belongs to the pattern denies nothing.
void drop_own_cue(const Reading& reading, Circumstance& circumstance) {
  const auto has_cue = [&](const std::vector<TokenId>& words) {
    return std::ranges::find(words, circumstance.status_cue) != words.end();
  };
  if (!has_cue(reading.words) && !has_cue(reading.bound)) return;
  circumstance.status = Status::kActual;
  circumstance.status_cue = base::kNone<TokenId>;
}

/// "The two meet in Geneva next week", "is visiting Chad tomorrow": the present tense with a day that is yet to come.
bool is_scheduled(const View& view, TokenId verb, base::TimeId time) {
  const document::Document& document = view.document();
  if (!is_some(verb) || !is_some(time) || !view.is_verb(verb)) return false;
  const document::Xpos tag = view.token(verb).xpos;
  bool present = tag == document::Xpos::kVbz || tag == document::Xpos::kVbp;
  for (const TokenId child : view.tree().children(verb)) {
    const std::string_view form = view.form(child);
    const bool progressive = tag == document::Xpos::kVbg && (form == "is" || form == "are");
    present = present || (progressive && view.relation(child) == document::Relation::kAux);
  }
  const document::TimeExpression& when = document.times[index_of(time)];
  const bool own = view.token(when.last).head == verb || view.token(when.first).head == verb;  // not "Monday's debate"
  return own && present && document.info.published.is_set() && when.start.is_set() &&
         document.info.published < when.start;
}

}  // namespace

Circumstance circumstance_of(const View& view, const Reading& reading, const Arguments& arguments) {
  Circumstance result = circumstance_at(view, reading.circumstance);
  drop_own_cue(reading, result);
  if (result.status == Status::kActual && is_scheduled(view, reading.circumstance, result.time)) {
    result.status = Status::kFuture;
    result.status_cue = view.document().times[index_of(result.time)].first;
  }
  if (reading.predicate != reading.circumstance) {
    // "claimed the regime had demanded": an operator that keeps the act keeps its source, time and place too.
    const Circumstance inner = circumstance_at(view, reading.predicate);
    if (is_some(inner.attribution)) result.attribution = inner.attribution;
    if (is_some(inner.time)) result.time = inner.time;
    if (is_some(inner.place)) {
      result.place = inner.place;
      result.place_basis = inner.place_basis;
    }
  }
  if (!is_some(arguments.support)) return result;
  const Circumstance support = circumstance_at(view, arguments.support);
  if (result.status == Status::kActual) {
    result.status = support.status;
    result.status_cue = support.status_cue;
    drop_own_cue(reading, result);
  }
  result.historical = result.historical || support.historical;
  if (!is_some(result.attribution)) result.attribution = support.attribution;
  if (!is_some(result.time)) result.time = support.time;
  if (!is_some(result.place)) {
    result.place = support.place;
    result.place_basis = support.place_basis;
  }
  return result;
}

base::AttributionId source_of(const View& view, const Reading& reading, base::AttributionId innermost) {
  base::AttributionId source = innermost;
  if (!is_speech(reading.type)) return source;
  const auto& all = view.document().attributions;
  for (int steps = 0; is_some(source) && steps < 8; ++steps) {
    if (!speaks_for_itself(view, reading, all[index_of(source)])) return source;
    source = all[index_of(source)].outer;
  }
  return source;
}

void adjust_type(const View& view, Reading& reading, base::AttributionId innermost) {
  drop_venue(view, reading);
  lend_speaker(view, reading, innermost);
  if (become_demand(view, reading, innermost) || become_criticism(view, reading)) return;
  // "Egypt and the United States opened war games": two states that show force together exercise together.
  if (reading.type == EventType::kMobilize && reading.cameo == "150" && has_several_states(view, reading.actors)) {
    reading.type = EventType::kCooperate;
    reading.cameo = "062";
    reading.reciprocal = true;
  }
  // "Iran and Iraq agreed to exchange prisoners": several states do it with each other if nobody else is named.
  const bool joint =
      reading.type == EventType::kAgree || reading.type == EventType::kConsult || reading.type == EventType::kCooperate;
  const bool open = std::ranges::none_of(reading.recipients, [&](const Party& party) {
    return is_some(party.mention) && identify(view, party.mention).country.is_set();
  });
  if (joint && open && has_several_states(view, reading.actors)) reading.reciprocal = true;
  // "said it will not lift the embargo": a refusal, and it was made.
  const bool consents = reading.type == EventType::kAgree;
  if (reading.status == Status::kNegated && is_willed(view, reading.predicate, consents) && !reading.actors.empty()) {
    for (const Planned& refused : kRefused) {
      if (refused.type != reading.type) continue;
      reading.type = EventType::kReject;
      reading.cameo = std::string(refused.cameo);
      reading.status = Status::kActual;
      return;
    }
  }
  if (reading.status == Status::kFuture) {
    for (const Planned& planned : kPlanned) {
      if (planned.type != reading.type) continue;
      reading.type = EventType::kAgree;
      reading.cameo = std::string(planned.cameo);
      return;
    }
  }
  // "North Korea said it would attack": the word of the attacker himself is a threat, and it was made.
  Voice voice = Voice::kArticle;
  if (is_some(innermost)) {
    const document::AttributionSpan& word = view.document().attributions[index_of(innermost)];
    const bool lends = acts_for_speaker(view, reading, word);
    const bool own = speaks_for_itself(view, reading, word) || lends || speaks_for_fighters(view, reading, word);
    const bool announces = speaks_for_state(view, reading, word) || speaks_for_body(view, reading, word);
    // A newspaper that reports it speaks as the article does.
    const bool paper = is_some(word.source) && identify(view, word.source).sectors.has(document::Sector::kJrn);
    if (!own && paper) return become_threat(view, reading, Voice::kArticle);
    voice = own ? Voice::kOwn : announces ? Voice::kSpokesman : Voice::kOther;
    // "said it would shun the talks": a refusal is made by saying so.
    if (own && reading.type == EventType::kReject && reading.status == Status::kFuture)
      reading.status = Status::kActual;
    become_threat(view, reading, voice);
    // "said his men would kill the hostages": he threatens, whoever the men are.
    const bool private_men = !any_political(view, reading.actors);
    if (lends && private_men && reading.type == EventType::kThreaten) {
      reading.actors = {{view.document().mention(word.source).head, word.source, true, false}};
    }
    return;
  }
  become_threat(view, reading, voice);
}

double count_off_topic(const View& view, const document::Sentence& sentence) {
  return view.count_in(sentence, "engine_off_topic", 3);
}

std::string find_objection(const View& view, const catalog::Ontology& ontology, const Reading& reading,
                           double off_topic_share, const CoderOptions& options) {
  if (reading.codes_nothing) return "the operator codes nothing here";
  if (reading.status == Status::kNegated && !options.keep_negated) return "it did not happen";
  if (reading.status == Status::kHypothetical && !options.keep_hypothetical) return "it is only possible";
  const bool actor = any_resolved(view, reading.actors);
  const bool recipient = any_resolved(view, reading.recipients);
  const bool crowd = is_crowd_protest(view, reading);
  const bool of_state = is_act_of_state(view, reading, recipient);
  if (!actor && !recipient && !crowd && !of_state) return "no known political actor takes part";
  const bool political = any_political(view, reading.actors) || any_political(view, reading.recipients);
  if (!political && !of_state && !may_be_private(view, reading)) return "only private people take part";
  if (is_contest(view, reading)) return "a contest of politicians, no assault";
  if (is_opinion(view, reading)) return "an opinion of voters";
  if (is_game(view, reading, off_topic_share)) return "a match of teams";
  if (is_only_mentioned(view, reading)) return "the noun only mentions it";
  if (is_unknown_speaker(view, reading)) return "nothing is known of the speaker";
  if (is_epithet(view, reading)) return "a participle that only describes";
  if (is_publication(view, reading)) return "a paper that was made public";
  if (is_danger(view, reading)) return "a danger that nobody utters";
  if (is_idiom(view, reading)) return "a phrase that means something else";
  if (is_standing(view, reading)) return "a relation that lasts";
  if (is_in_title(view, reading)) return "part of the name of a paper";
  if (is_backing(view, reading)) return "a participle that only describes";
  if (is_in_refused_paper(view, reading)) return "in a paper that was turned down";
  if (is_accident(view, reading)) return "an accident that nobody meant";
  if (is_campaign(view, reading)) return "an event of an election campaign";
  if (is_donation(view, reading)) return "a campaign's money";
  if (is_interview(view, reading)) return "a talk with the press";
  const catalog::TypeRow& needs = ontology.type(reading.type);
  if (needs.actor == catalog::Need::kYes && reading.actors.empty()) return "nobody is named who does it";
  if (needs.recipient == catalog::Need::kYes && reading.recipients.empty()) return "nobody is named to whom it is done";
  if (reading.features.actor_stranger > 0) return "its subject is no actor";
  if (reading.status == Status::kConditional && (!actor || !recipient)) return "conditional, with one side unknown";
  return {};
}

}  // namespace casus::events
