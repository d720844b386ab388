// The annotated document: one article with the layers that the stages add, in this order:
//
//   io, article  -> info, text, paragraphs, dateline
//   text         -> sentences, tokens (byte ranges)
//   syntax       -> upos, xpos, features, lemma, head, relation of every token; names
//   mentions     -> mentions, mention_of_head
//   discourse    -> entities, entity_of_mention, attributions, times, places, circumstances
//   events       -> events
//
// A stage changes no earlier layer. Everything points by id or byte range; the text is owned once, and strings that do
// not stand in it (lemmas, names) live in one pool. document/validate.h checks the invariants.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "base/date.h"
#include "base/ids.h"
#include "casus/event.h"
#include "document/discourse.h"
#include "document/mention.h"
#include "document/morphology.h"

namespace casus::document {

/// What the source says about the document, plus what article/ found in it. Empty means unknown.
struct Info {
  std::string id;
  std::string url;
  std::string title;
  std::string publisher;
  std::string language;      // ISO 639-1
  std::string published_at;  // as ISO 8601, date or date and time
  std::string modified_at;
  std::vector<std::string> authors;
  std::vector<std::string> flags;  // paywall consent_wall live_blog nesting_cut published_is_update
  base::Date published;            // the day of published_at; all relative dates are computed from it
  DocumentStatus status = DocumentStatus::kOk;
  std::string status_reason;  // one line for people; empty when ok
};

enum class ParagraphKind : std::uint8_t { kHeadline, kBody, kCaption, kLabel, kComment, kRelated };

/// A stretch of the text. Only kHeadline and kBody (and kCaption) are split into sentences. Paragraphs do not overlap
/// and come in text order; text between them (labels, white space) belongs to no sentence.
struct Paragraph {
  base::ByteRange span;
  ParagraphKind kind = ParagraphKind::kBody;
};

/// "TEHRAN (defapress) –": lies before the first body paragraph's span.
struct Dateline {
  base::ByteRange span;  // empty when there is none
  base::ByteRange place;
  base::ByteRange agency;
  base::Date date;  // when the dateline carries one
};

/// [first_token, end_token) of the document's tokens.
struct Sentence {
  base::ByteRange span;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  base::ParagraphId paragraph = base::kNone<base::ParagraphId>;
};

/// A syntactic word of UD: clitics are tokens of their own ("do" "n't").
/// 1. span lies in its sentence; spans of successive tokens do not overlap.
/// 2. head is a token of the same sentence, or kNone for the root; the heads form a tree.
struct Token {
  base::ByteRange span;
  base::SentenceId sentence = base::kNone<base::SentenceId>;
  base::TokenId head = base::kNone<base::TokenId>;
  TextRef lemma;
  Relation relation = Relation::kDep;
  Upos upos = Upos::kX;
  Xpos xpos = Xpos::kNone;
  Features features;
  bool space_after = true;
  bool joined_to_next = false;  // this and the next token are one surface word (multi-word token: "do|n't", "Iran|'s")
};

enum class NameType : std::uint8_t { kPerson, kOrganisation, kLocation };

/// A name that syntax/ found. Tokens first..last inclusive.
struct NameSpan {
  base::TokenId first = base::kNone<base::TokenId>;
  base::TokenId last = base::kNone<base::TokenId>;
  NameType type = NameType::kPerson;
};

/// A coded act, by ids. events/event_record.h turns it into the public Event.
struct CodedEvent {
  base::SenseId sense = base::kNone<base::SenseId>;
  EventType type = EventType::kAgree;
  std::string cameo_code;
  std::string mode;
  std::vector<std::string> contexts;
  base::SentenceId sentence = base::kNone<base::SentenceId>;
  base::TokenId predicate = base::kNone<base::TokenId>;  // head word of the predicate
  base::ByteRange predicate_span;                        // all its words
  std::vector<base::MentionId> actors;
  std::vector<base::MentionId> recipients;
  bool reciprocal = false;
  bool actor_implied = false;  // recovered from elsewhere than the act's own arguments
  bool recipient_implied = false;
  Status status = Status::kActual;
  bool historical = false;
  base::AttributionId attribution = base::kNone<base::AttributionId>;
  base::TimeId time = base::kNone<base::TimeId>;
  base::PlaceId place = base::kNone<base::PlaceId>;
  PlaceBasis place_basis = PlaceBasis::kClause;
  double confidence = 0;
  std::string rule;  // lexicon sense and operators: "demand.1(lift.2)"
};

struct Document {
  Info info;
  std::string text;  // valid UTF-8, never changed after io/
  std::string pool;

  std::vector<Paragraph> paragraphs;
  Dateline dateline;

  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<NameSpan> names;

  std::vector<Mention> mentions;                 // ordered by first token, outer before inner
  std::vector<base::MentionId> mention_of_head;  // per token: the mention whose head it is, or kNone

  std::vector<Entity> entities;
  std::vector<base::EntityId> entity_of_mention;  // per mention
  std::vector<AttributionSpan> attributions;
  std::vector<TimeExpression> times;
  std::vector<Place> places;
  std::vector<Circumstance> circumstances;  // per token

  std::vector<CodedEvent> events;

  std::string_view slice(base::ByteRange range) const { return base::slice(text, range); }
  std::string_view pooled(TextRef ref) const { return std::string_view(pool).substr(ref.begin, ref.length); }
  const Token& token(base::TokenId id) const { return tokens[base::index_of(id)]; }
  std::string_view form(base::TokenId id) const { return slice(token(id).span); }
  std::string_view lemma(base::TokenId id) const { return pooled(token(id).lemma); }
  const Sentence& sentence_of(base::TokenId id) const { return sentences[base::index_of(token(id).sentence)]; }
  const Mention& mention(base::MentionId id) const { return mentions[base::index_of(id)]; }
  /// The entity behind a mention; requires the discourse layer.
  const Entity& entity_of(base::MentionId id) const {
    return entities[base::index_of(entity_of_mention[base::index_of(id)])];
  }
  std::span<const Token> tokens_of(const Sentence& sentence) const {
    return std::span(tokens).subspan(sentence.first_token, sentence.end_token - sentence.first_token);
  }
  /// Adds a string to the pool. Does not look for an equal one.
  TextRef add_to_pool(std::string_view string);
};

}  // namespace casus::document
