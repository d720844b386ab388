// Per sentence: readings of all predicates, operators take what they embed, the best reading of each free predicate is
// judged, doubles go.
#include "events/event_coder.h"

#include <algorithm>
#include <array>
#include <optional>

#include "events/contexts.h"
#include "events/judgement.h"
#include "events/reader.h"
#include "events/reading_features.h"
#include "events/target_place.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::CodedEvent;
using document::Relation;

namespace {

class SentenceCoder {
 public:
  SentenceCoder(const View& view, const EventCoder& coder, const TextProfile& profile, Reader& reader,
                base::SentenceId id)
      : view_(view),
        coder_(coder),
        profile_(profile),
        reader_(reader),
        id_(id),
        sentence_(view.document().sentences[index_of(id)]) {
    consumed_.resize(sentence_.end_token - sentence_.first_token);
  }

  std::vector<TracedReading> run() {
    const double off_topic = count_off_topic(view_, sentence_);
    for (const TokenId token : predicates()) {
      if (!consumed_by(token).empty()) {
        trace_consumed(token);
        continue;
      }
      judge(token, off_topic);
    }
    drop_doubles();
    return std::move(results_);
  }

 private:
  std::string& consumed_by(TokenId token) { return consumed_[index_of(token) - sentence_.first_token]; }

  int depth(TokenId token) const {
    int steps = 0;
    for (TokenId up = view_.token(token).head; is_some(up); up = view_.token(up).head) ++steps;
    return steps;
  }

  /// Twice the depth; "the vitriol he directed at Israel" comes just before the noun, which is part of it.
  int place_in_order(TokenId token, const Reading& reading) const {
    int place = 2 * depth(token);
    for (const TokenId bound : reading.bound) {
      if (view_.tree().is_ancestor(bound, token)) place = std::min(place, 2 * depth(bound) - 1);
    }
    return place;
  }

  /// Tokens with readings, outer before inner, so that operators come before the acts they take.
  std::vector<TokenId> predicates() {
    std::vector<std::pair<int, TokenId>> ordered;
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      const auto token = make_id<TokenId>(i);
      const std::vector<Reading>& readings = reader_.readings(token);
      if (readings.empty()) continue;
      // A trailing verb of saying hangs below what it embeds and must still come first.
      // A participle before its noun takes nothing: "a suspended sentence" suspends none.
      const bool above = readings.front().has_embedded && view_.relation(token) != Relation::kAmod &&
                         view_.tree().is_ancestor(readings.front().embedded.front(), token);
      ordered.emplace_back(above ? -1 : place_in_order(token, readings.front()), token);
    }
    std::ranges::sort(ordered);
    std::vector<TokenId> tokens;
    for (const auto& [level, token] : ordered) tokens.push_back(token);
    return tokens;
  }

  void trace_consumed(TokenId token) {
    TracedReading traced{id_, reader_.readings(token).front(), false, "part of " + consumed_by(token), {}};
    results_.push_back(std::move(traced));
  }

  void judge(TokenId token, double off_topic) {
    const std::vector<Reading>& readings = reader_.readings(token);
    consume(readings.front());
    std::string winner;
    for (const Reading& candidate : readings) {
      TracedReading traced{id_, candidate, false, {}, {}};
      Reading& reading = traced.reading;
      const document::Circumstance circumstance = circumstance_of(view_, reading, reader_.arguments(token));
      if (reading.status == Status::kActual) reading.status = circumstance.status;
      if (expects_ahead(candidate) && (reading.status == Status::kFuture || reading.status == Status::kHypothetical)) {
        reading.status = Status::kActual;  // "must deal a blow": the threat is made by saying so
      }
      reading.features.off_topic = off_topic;
      recover_recipient(view_, reader_.arguments(token), circumstance, reading);
      adjust_type(view_, reading, circumstance.attribution);
      recover_opponent(view_, reading);
      // Once more: the act may have another type by now, and the phrases of the act that an operator takes count too.
      const TokenId act = reading.has_embedded ? reading.embedded.back() : token;
      recover_recipient(view_, reader_.arguments(act), circumstance, reading);
      recover_place(view_, reader_.arguments(act), reading);
      lend_place(view_, circumstance, reading);
      reading.features.future = reading.status == Status::kFuture ? 1 : 0;
      reading.features.conditional = reading.status == Status::kConditional ? 1 : 0;
      reading.features.hypothetical = reading.status == Status::kHypothetical ? 1 : 0;
      traced.features = reading_features(view_, profile_, reading, circumstance);
      const Scorer* scorer = coder_.scorer();
      reading.confidence = scorer != nullptr ? scorer->confidence(traced.features) : score_by_hand(reading.features);
      traced.reason = find_objection(view_, coder_.ontology(), reading, profile_.off_topic, coder_.options());
      if (traced.reason.empty() && reading.confidence < coder_.options().threshold) {
        traced.reason = "confidence too low";
      }
      if (traced.reason.empty() && !winner.empty()) traced.reason = "a more specific reading won: " + winner;
      traced.coded = traced.reason.empty();
      if (traced.coded) {
        consume(candidate);
        winner = candidate.rule;
      }
      results_.push_back(std::move(traced));
    }
  }

  bool expects_ahead(const Reading& reading) const {
    if (reading.type != EventType::kThreaten) return false;
    const auto& conditions = view_.lexicon().sense(reading.sense).conditions;
    return std::ranges::any_of(conditions, [](const catalog::Condition& condition) {
      return condition.any.front().test == catalog::Test::kAhead;
    });
  }

  // An operator takes the act it embeds and what belongs to that act; a pattern takes the nouns bound in it.
  void consume(const Reading& reading) {
    for (const TokenId token : reading.bound) consumed_by(token) = reading.rule;
    for (const TokenId token : reading.words) {
      if (token != reading.predicate) consumed_by(token) = reading.rule;
    }
    if (!reading.has_embedded) return;
    for (const TokenId token : reading.embedded) consume_clause(token, reading.rule);
  }

  void consume_clause(TokenId head, const std::string& rule) {
    consumed_by(head) = rule;
    for (const TokenId child : view_.tree().children(head)) {
      const Relation relation = view_.token(child).relation;
      const Relation base = document::base_of(relation);
      const bool own_matter = relation == Relation::kAclRelcl || base == Relation::kParataxis ||
                              base == Relation::kAdvcl || base == Relation::kNsubj;
      if (own_matter) continue;
      if (view_.lexicon().in_class("engine_presupposing", view_.preposition_of(child))) continue;
      consume_clause(child, rule);
    }
  }

  bool same_parties(const std::vector<Party>& inner, const std::vector<Party>& outer) const {
    return std::ranges::all_of(inner, [&](const Party& party) {
      const document::CountryCode country = identify(view_, party.mention).country;
      return std::ranges::any_of(outer, [&](const Party& other) {
        // "Kim's warning that North Korea could": the man and his state.
        const bool same_state = country.is_state() && identify(view_, other.mention).country == country;
        return same_state || same_party(view_, party.mention, other.mention);
      });
    });
  }

  /// The same act named twice: same type, parties among the other's, one word below the other, or the same word: "the
  /// deal it finished negotiating" is read before the verb that keeps it.
  bool is_double(const Reading& inner, const Reading& outer) const {
    const bool below = view_.tree().is_ancestor(outer.predicate, inner.predicate);
    if (inner.type != outer.type || (!below && inner.predicate != outer.predicate)) return false;
    std::vector<Party> all = outer.actors;
    all.insert(all.end(), outer.recipients.begin(), outer.recipients.end());
    return same_parties(inner.actors, all) && same_parties(inner.recipients, all);
  }

  void drop_doubles() {
    for (TracedReading& inner : results_) {
      const bool speech = inner.reading.type == EventType::kThreaten || inner.reading.type == EventType::kConsult ||
                          inner.reading.type == EventType::kRequest || inner.reading.type == EventType::kAgree;
      const bool deed = view_.is_verb(inner.reading.predicate) && !speech;
      if (!inner.coded) continue;
      for (const TracedReading& outer : results_) {
        if (&outer == &inner || !outer.coded || !is_double(inner.reading, outer.reading)) continue;
        if (deed && outer.reading.predicate != inner.reading.predicate) continue;
        inner.coded = false;
        inner.reason = "the same act as " + outer.reading.rule;
        break;
      }
    }
  }

  const View& view_;
  const EventCoder& coder_;
  const TextProfile& profile_;
  Reader& reader_;
  base::SentenceId id_;
  const document::Sentence& sentence_;
  std::vector<std::string> consumed_;  // per token: the rule that took it
  std::vector<TracedReading> results_;
};

void add_mentions(const std::vector<Party>& parties, std::vector<base::MentionId>& out) {
  for (const Party& party : parties) {
    if (is_some(party.mention) && std::ranges::find(out, party.mention) == out.end()) out.push_back(party.mention);
  }
}

base::ByteRange span_of(const View& view, const std::vector<TokenId>& words) {
  return {view.token(words.front()).span.begin, view.token(words.back()).span.end};
}

CodedEvent to_event(const View& view, const catalog::Ontology& ontology, const ContextFinder& contexts, Reader& reader,
                    const TracedReading& traced) {
  const Reading& reading = traced.reading;
  const catalog::Sense& sense = view.lexicon().sense(reading.sense);
  const document::Circumstance circumstance = circumstance_of(view, reading, reader.arguments(reading.predicate));
  CodedEvent event;
  event.sense = reading.sense;
  event.type = reading.type;
  event.cameo_code = reading.cameo;
  const catalog::CameoRow* row = ontology.find(reading.cameo);
  event.mode = !sense.mode.empty() ? sense.mode : row == nullptr ? "" : row->mode;
  const bool by_sense = !sense.contexts.empty() || row == nullptr;
  event.contexts = contexts.find(reading, by_sense ? sense.contexts : row->contexts);
  event.sentence = traced.sentence;
  event.predicate = reading.predicate;
  event.predicate_span = span_of(view, reading.words);
  add_mentions(reading.actors, event.actors);
  add_mentions(reading.recipients, event.recipients);
  if (event.recipients.empty() && !reading.reciprocal) event.recipients = reading.unknown_recipients;
  event.reciprocal = reading.reciprocal;
  // Each party of a reciprocal act is also done to: the second and later ones are listed as recipients too.
  if (event.reciprocal && event.actors.size() > 1)
    event.recipients.assign(event.actors.begin() + 1, event.actors.end());
  event.actor_implied = reading.features.actor_implied > 0;
  event.recipient_implied = reading.features.recipient_implied > 0;
  event.status = reading.status;
  event.historical = circumstance.historical;
  event.attribution = source_of(view, reading, circumstance.attribution);
  event.time = circumstance.time;
  event.place = circumstance.place;
  event.place_basis = circumstance.place_basis;
  event.confidence = reading.confidence;
  event.rule = reading.rule;
  return event;
}

}  // namespace

EventCoder::EventCoder(std::shared_ptr<const catalog::Lexicon> lexicon,
                       std::shared_ptr<const catalog::Ontology> ontology, std::shared_ptr<const Scorer> scorer,
                       CoderOptions options)
    : lexicon_(std::move(lexicon)),
      ontology_(std::move(ontology)),
      scorer_(std::move(scorer)),
      slots_(std::make_shared<const RoleSlots>(*lexicon_)),
      options_(options) {}

void EventCoder::code(document::Document& document, Workspace& workspace) const { workspace.trace = trace(document); }

std::vector<TracedReading> EventCoder::trace(document::Document& document) const {
  const View view(document, *lexicon_);
  Reader reader(view, *ontology_, *slots_);
  const TextProfile profile = profile_text(view);
  std::vector<TracedReading> trace;
  std::vector<CodedEvent> events;
  std::optional<ContextFinder> contexts;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    SentenceCoder coder(view, *this, profile, reader, base::make_id<base::SentenceId>(i));
    std::vector<TracedReading> results = coder.run();
    std::ranges::stable_sort(results, {}, [](const TracedReading& item) { return item.reading.predicate; });
    for (TracedReading& result : results) {
      if (result.coded && !contexts) contexts.emplace(view, ontology_->contexts());
      if (result.coded) events.push_back(to_event(view, *ontology_, *contexts, reader, result));
      trace.push_back(std::move(result));
    }
  }
  document.events = std::move(events);
  return trace;
}

}  // namespace casus::events
