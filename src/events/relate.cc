// Each reading gets a link score: how surely the source is its actor and the target its recipient, how near it lies to
// the path between the two, and how specific it is.
#include "events/relate.h"

#include <algorithm>
#include <cmath>

#include "events/pattern.h"
#include "events/reader.h"
#include "events/view.h"

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

// The spans are given, so they act, whether or not they were recognised: "the SDF" of an unlisted group.
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
  document::Mention& mention = document.mentions[base::index_of(slot)];
  mention.is_actor = true;
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

/// Tokens on the way from one head to the other through the tree.
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

struct Link {
  double score = 0;
  double source = 0;
  double target = 0;
};

class Linker {
 public:
  Linker(const View& view, ByteRange source, ByteRange target)
      : view_(view),
        source_(source),
        target_(target),
        path_(path_between(view, head_of_span(view.document(), source), head_of_span(view.document(), target))) {}

  Link link(const TracedReading& traced) const {
    const Reading& reading = traced.reading;
    Link result;
    result.source = overlap(view_, reading.actors, source_);
    result.target = overlap(view_, reading.reciprocal ? reading.actors : reading.recipients, target_);
    const double swapped = overlap(view_, reading.actors, target_) + overlap(view_, reading.recipients, source_);
    result.score = 2.0 * result.source + 1.5 * result.target + 0.6 * swapped;
    if (std::ranges::find(path_, reading.predicate) != path_.end()) result.score += 0.8;
    result.score += 0.3 * std::min(reading.specificity, 4.0);
    if (traced.reason.starts_with("part of")) result.score -= 2.0;
    if (reading.codes_nothing) result.score -= 3.0;
    return result;
  }

 private:
  const View& view_;
  ByteRange source_;
  ByteRange target_;
  std::vector<TokenId> path_;
};

/// The type that the 2021 table gives the code: forced choice answers in its terms (a conviction is an ACCUSE there).
EventType table_type(const catalog::Ontology& ontology, const Reading& reading) {
  const catalog::CameoRow* row = ontology.find(reading.cameo);
  const bool plain = row != nullptr && row->table_type && row->type == reading.type;
  return plain ? *row->table_type : reading.type;
}

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

std::string reason_of(const View& view, const TracedReading& traced, const Link& link) {
  std::string why = traced.reading.rule + ": '";
  why += view.document().form(traced.reading.predicate);
  why += link.source > 0 && link.target > 0 ? "', both spans in their roles"
         : link.source > 0                  ? "', the source is the actor"
         : link.target > 0                  ? "', the target is the recipient"
                                            : "', the nearest act";
  return why;
}

}  // namespace

RelationChoice relate(const EventCoder& coder, document::Document& document, ByteRange source, ByteRange target) {
  document.mention_of_head.resize(document.tokens.size(), kNone<base::MentionId>);
  force_actor(document, head_of_span(document, source), source);
  force_actor(document, head_of_span(document, target), target);
  const std::vector<TracedReading> trace = coder.trace(document);
  const View view(document, coder.lexicon());
  const Linker linker(view, source, target);
  const TracedReading* best = nullptr;
  Link best_link;
  for (const TracedReading& traced : trace) {
    const Link link = linker.link(traced);
    if (best != nullptr && link.score <= best_link.score) continue;
    best = &traced;
    best_link = link;
  }
  const bool linked = best != nullptr && best_link.source > 0 && best_link.target > 0;
  TracedReading loose;
  if (!linked) {
    // No reading joins the two: look again without the conditions of the senses, at a price.
    Reader reader(view, coder.ontology(), true);
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
      for (const Reading& reading : reader.readings(base::make_id<TokenId>(i))) {
        const TracedReading candidate{base::kNone<base::SentenceId>, reading, false, {}};
        Link link = linker.link(candidate);
        link.score -= kLoosePrice;
        if (best != nullptr && link.score <= best_link.score) continue;
        loose = candidate;
        best = &loose;
        best_link = link;
      }
    }
  }
  if (best == nullptr || best->reading.codes_nothing) return from_words(view, coder.ontology());
  RelationChoice choice;
  choice.type = table_type(coder.ontology(), best->reading);
  choice.cameo = best->reading.cameo;
  choice.status = best->reading.status;
  choice.confidence = 1.0 / (1.0 + std::exp(2.0 - best_link.score));
  choice.why = reason_of(view, *best, best_link);
  return choice;
}

}  // namespace casus::events
