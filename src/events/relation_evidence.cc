// The weights of a link were set by hand on sentences of ours; the trained scorer takes the links as features.
#include "events/relation_evidence.h"

#include <algorithm>

#include "events/reader.h"

namespace casus::events {

using base::ByteRange;
using base::is_some;
using base::kNone;
using base::TokenId;

namespace {

constexpr double kLoosePrice = 1.0;  // of a reading whose conditions are not asked

/// The token of a span whose head lies outside it; kNone when the span covers no token.
TokenId head_of_span(const document::Document& document, ByteRange span) {
  TokenId first = kNone<TokenId>;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const document::Token& token = document.tokens[i];
    if (!span.overlaps(token.span)) continue;
    const auto id = base::make_id<TokenId>(i);
    if (!is_some(first)) first = id;
    if (!is_some(token.head) || !span.overlaps(document.token(token.head).span)) return id;
  }
  return first;
}

void force_actor(document::Document& document, TokenId head, ByteRange span) {
  if (!is_some(head)) return;
  base::MentionId& slot = document.mention_of_head[base::index_of(head)];
  if (!is_some(slot)) {
    document::Mention mention;
    mention.span = span;
    mention.first = mention.last = mention.head = head;
    mention.sentence = document.token(head).sentence;
    mention.type = document::MentionType::kOrganisation;
    slot = base::make_id<base::MentionId>(document.mentions.size());
    document.mentions.push_back(mention);
    document.entity_of_mention.resize(document.mentions.size(), kNone<base::EntityId>);
  }
  document.mentions[base::index_of(slot)].is_actor = true;
}

/// 1 for the span itself, less for a phrase around or inside it.
double overlap(const View& view, const std::vector<Party>& parties, ByteRange span) {
  double best = 0;
  for (const Party& party : parties) {
    if (view.token(party.token).span.overlaps(span)) best = std::max(best, party.implied ? 0.8 : 1.0);
    if (!is_some(party.mention)) continue;
    const document::Mention& mention = view.document().mention(party.mention);
    if (view.token(mention.head).span.overlaps(span)) best = std::max(best, party.implied ? 0.8 : 1.0);
    if (mention.span.overlaps(span)) best = std::max(best, 0.5);
  }
  return best;
}

std::vector<TokenId> path_up(const View& view, TokenId token) {
  std::vector<TokenId> path;
  for (TokenId up = token; is_some(up); up = view.token(up).head) path.push_back(up);
  return path;
}

std::vector<TokenId> path_between(const View& view, TokenId a, TokenId b) {
  if (!is_some(a) || !is_some(b)) return {};
  const std::vector<TokenId> up = path_up(view, a);
  std::vector<TokenId> path;
  for (const TokenId token : path_up(view, b)) {
    const auto meet = std::ranges::find(up, token);
    path.push_back(token);
    if (meet == up.end()) continue;
    path.insert(path.end(), up.begin(), meet);
    return path;
  }
  return {};
}

class Gatherer {
 public:
  Gatherer(const EventCoder& coder, const View& view, RelationEvidence& evidence)
      : coder_(coder), view_(view), evidence_(evidence) {}

  void add(const Reading& reading, bool is_part, bool is_loose) {
    LinkedReading linked{reading, table_type(coder_.ontology(), reading)};
    linked.is_loose = is_loose;
    linked.source = overlap(view_, reading.actors, evidence_.source);
    linked.target = overlap(view_, reading.reciprocal ? reading.actors : reading.recipients, evidence_.target);
    const double swapped =
        overlap(view_, reading.actors, evidence_.target) + overlap(view_, reading.recipients, evidence_.source);
    linked.link = 2.0 * linked.source + 1.5 * linked.target + 0.6 * swapped;
    if (std::ranges::find(evidence_.path, reading.predicate) != evidence_.path.end()) linked.link += 0.8;
    linked.link += 0.3 * std::clamp(reading.specificity, 0.0, 4.0);
    if (is_part) linked.link -= 2.0;
    if (reading.codes_nothing) linked.link -= 3.0;
    if (is_loose) linked.link -= kLoosePrice;
    evidence_.readings.push_back(std::move(linked));
  }

  /// The first reading of the strongest link; loose ones count only where no other reading joins the two.
  void choose() {
    const std::vector<LinkedReading>& all = evidence_.readings;
    evidence_.best = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const LinkedReading* best = evidence_.rule_choice();
      if (best != nullptr && all[i].is_loose && !best->is_loose && best->joins_both()) break;
      if (best == nullptr || all[i].link > best->link) evidence_.best = i;
    }
  }

 private:
  const EventCoder& coder_;
  const View& view_;
  RelationEvidence& evidence_;
};

}  // namespace

EventType table_type(const catalog::Ontology& ontology, const Reading& reading) {
  const catalog::CameoRow* row = ontology.find(reading.cameo);
  const bool plain = row != nullptr && row->table_type && row->type == reading.type;
  return plain ? *row->table_type : reading.type;
}

void force_actors(document::Document& document, ByteRange source, ByteRange target) {
  document.mention_of_head.resize(document.tokens.size(), kNone<base::MentionId>);
  force_actor(document, head_of_span(document, source), source);
  force_actor(document, head_of_span(document, target), target);
}

RelationEvidence gather_evidence(const EventCoder& coder, const View& view, const std::vector<TracedReading>& trace,
                                 ByteRange source, ByteRange target) {
  RelationEvidence evidence;
  evidence.source = source;
  evidence.target = target;
  evidence.source_head = head_of_span(view.document(), source);
  evidence.target_head = head_of_span(view.document(), target);
  evidence.path = path_between(view, evidence.source_head, evidence.target_head);
  Gatherer gatherer(coder, view, evidence);
  for (const TracedReading& traced : trace) gatherer.add(traced.reading, traced.is_part(), false);
  Reader reader(view, coder.ontology(), coder.slots(), true);
  for (std::size_t i = 0; i < view.document().tokens.size(); ++i) {
    for (const Reading& reading : reader.readings(base::make_id<TokenId>(i))) gatherer.add(reading, false, true);
  }
  gatherer.choose();
  return evidence;
}

}  // namespace casus::events
