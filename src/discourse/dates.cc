// Each expression is anchored by the tense of its own clause: "met on Wednesday" looks back, "will meet on Wednesday"
// ahead.
#include "discourse/dates.h"

#include "discourse/time_grammar.h"

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::base_of;
using document::Document;
using document::Relation;
using document::Upos;
using document::Xpos;

constexpr int kHistoricalDays = 30;

bool in_headline(const Document& d, TokenId token) {
  const base::ParagraphId paragraph = d.sentence_of(token).paragraph;
  return is_some(paragraph) && d.paragraphs[index_of(paragraph)].kind == document::ParagraphKind::kHeadline;
}

bool looks_ahead(const ClauseView& view, TokenId token) {
  for (const Embedding& e : view.lexicon().find_embeddings(view.lemma(token), view.cue_pos(token))) {
    if (e.status == Status::kFuture && e.slot != Slot::kPurpose) return true;
  }
  return false;
}

Direction direction_of(const ClauseView& view, TokenId token) {
  TokenId clause = view.clause_of(token);
  for (int steps = 0; steps < 8; ++steps) {
    const document::Token& t = view.document().token(clause);
    // "scheduled for Monday", "is expected on Friday".
    if (t.xpos == Xpos::kVbn && looks_ahead(view, clause) && view.tense(clause) != ClauseTense::kPerfect) {
      return Direction::kFuture;
    }
    switch (view.tense(clause)) {
      case ClauseTense::kPast:
      case ClauseTense::kPerfect:
      case ClauseTense::kPluperfect: return Direction::kPast;
      case ClauseTense::kFuture: {
        // "would have met on Monday" lies behind.
        for (const TokenId child : view.tree().children(clause)) {
          if (base_of(view.relation(child)) == Relation::kAux && view.word(child) == "have") return Direction::kPast;
        }
        return Direction::kFuture;
      }
      case ClauseTense::kInfinitive: return Direction::kNearest;
      case ClauseTense::kPresent:
        // Headlines tell the past in the present: "North Korea fires missiles on Thursday".
        if (in_headline(view.document(), token)) return Direction::kPast;
        return view.lexicon().find_report(view.lemma(clause), CuePos::kVerb) == ReportKind::kSay ? Direction::kPast
                                                                                                 : Direction::kNearest;
      case ClauseTense::kNone:
        // "Meet us in ten days": a command looks ahead.
        if (t.xpos == Xpos::kVb && t.relation == Relation::kRoot) return Direction::kFuture;
        break;
    }
    const TokenId up = view.head(clause);
    if (!is_some(up)) break;
    clause = view.clause_of(up);
  }
  return Direction::kPast;
}

// Without trees the sentence's own modal decides.
Direction direction_without_tree(const ClauseView& view, const document::Sentence& sentence) {
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const std::string_view word = view.word(make_id<TokenId>(i));
    if (word == "will" || word == "'ll" || word == "shall") return Direction::kFuture;
  }
  return Direction::kPast;
}

bool is_parsed(const Document& d, const document::Sentence& sentence) {
  if (sentence.end_token - sentence.first_token < 2) return true;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (is_some(d.tokens[i].head)) return true;
  }
  return false;
}

std::uint32_t token_at(const Document& d, const document::Sentence& s, std::uint32_t byte) {
  std::uint32_t i = s.first_token;
  while (i + 1 < s.end_token && d.tokens[i].span.end <= byte) ++i;
  return i;
}

// "USA Today", "Friday prayers" keep their reading by hand: a capitalised deictic inside a name is no date.
bool inside_name(const std::vector<Piece>& pieces, std::size_t i) {
  const std::string& word = pieces[i].lower;
  if (word != "today" && word != "tomorrow" && word != "yesterday") return false;
  return pieces[i].is_capital && i > 0 && pieces[i - 1].is_capital;
}

document::TimeExpression expression_from(const TimeMatch& match, const std::vector<Piece>& pieces, const Document& d,
                                         const document::Sentence& sentence) {
  document::TimeExpression time;
  time.span = {pieces[match.first].span.begin, pieces[match.end - 1].span.end};
  time.first = make_id<TokenId>(token_at(d, sentence, time.span.begin));
  time.last = make_id<TokenId>(token_at(d, sentence, pieces[match.end - 1].span.begin));
  time.start = match.value.start;
  time.end = match.value.end;
  time.granularity = match.value.granularity;
  time.basis = match.basis;
  return time;
}

// The clause is looked up only for words that are a date in one direction at least: "in two weeks" ahead, "the next
// day" of a story, "between January 22 and now" behind.
bool is_date_some_way(const TimeGrammar& grammar, std::size_t i, TimeGrammar::Setting setting) {
  setting.direction = Direction::kFuture;
  if (grammar.parse_at(i, setting)) return true;
  setting.direction = Direction::kPast;
  return grammar.parse_at(i, setting).has_value();
}

// `setting` carries the dates named so far from sentence to sentence.
void add_sentence_times(const TimeLexicon& lexicon, const ClauseView& view, TimeGrammar::Setting& setting,
                        const document::Sentence& sentence, Document& d) {
  const std::vector<Piece> pieces = cut_pieces(d.slice(sentence.span), sentence.span.begin);
  const TimeGrammar grammar(lexicon, pieces);
  const bool parsed = is_parsed(d, sentence);
  const Direction flat = parsed ? Direction::kPast : direction_without_tree(view, sentence);
  for (std::size_t i = 0; i < pieces.size();) {
    if (const std::size_t undated = grammar.undated_at(i); undated != 0) {
      i += undated;
      continue;
    }
    std::optional<TimeMatch> match;
    if (!inside_name(pieces, i) && is_date_some_way(grammar, i, setting)) {
      const auto first = make_id<TokenId>(token_at(d, sentence, pieces[i].span.begin));
      setting.direction = parsed ? direction_of(view, first) : flat;
      match = grammar.parse_at(i, setting);
    }
    if (!match) {
      ++i;
      continue;
    }
    match->first = i;
    d.times.push_back(expression_from(*match, pieces, d, sentence));
    setting.context = match->value.start;
    if (match->value.granularity == Granularity::kDay) setting.context_day = match->value.start;
    i = match->end;
  }
}

TokenId top_of(const ClauseView& view, const document::TimeExpression& time) {
  for (auto i = index_of(time.first); i <= index_of(time.last); ++i) {
    const TokenId head = view.document().tokens[i].head;
    // "On" as the first token of a range is a case mark of a token inside.
    if (!is_some(head) || index_of(head) < index_of(time.first) || index_of(head) > index_of(time.last)) {
      const Upos upos = view.document().tokens[i].upos;
      if (upos != Upos::kPunct && upos != Upos::kAdp && upos != Upos::kDet) return make_id<TokenId>(i);
    }
  }
  return time.first;
}

// "Kim said on Wednesday that ...", "officials said Monday": the day right after the report belongs to the report,
// whatever the parser says.
TokenId report_just_before(const ClauseView& view, const document::TimeExpression& time) {
  const std::uint32_t begin = view.document().sentence_of(time.first).first_token;
  auto i = index_of(time.first);
  for (int steps = 0; steps < 3 && i > begin; ++steps) {
    --i;
    const auto id = make_id<TokenId>(i);
    const Upos upos = view.document().tokens[i].upos;
    if (upos == Upos::kVerb) {
      return view.lexicon().find_report(view.lemma(id), CuePos::kVerb) == ReportKind::kSay ? id : kNone<TokenId>;
    }
    if (upos != Upos::kAdp && upos != Upos::kAdv && upos != Upos::kDet) return kNone<TokenId>;
  }
  return kNone<TokenId>;
}

constexpr int kMaxLift = 6;  // nouns between a date and its verb: "met envoys of X and of Y in Z on Sunday"

// "hit the front on Thursday": a date hung on a noun after the verb dates the verb, too, unless their tenses quarrel
// ("called for talks on Thursday").
TokenId lifted(const ClauseView& view, TokenId target, const document::TimeExpression& time) {
  const Document& d = view.document();
  TokenId at = target;
  for (int steps = 0; steps < kMaxLift && is_some(at) && d.token(at).upos != Upos::kVerb; ++steps) {
    const Relation base = base_of(view.relation(at));
    const bool climbs =
        base == Relation::kObj || base == Relation::kObl || base == Relation::kNmod || base == Relation::kConj;
    if (!climbs) return kNone<TokenId>;
    // "despite the warning by Ankara in May": the noun is an act with a date of its own.
    const std::string_view preposition = view.preposition(at);
    if (preposition == "despite" || preposition == "after" || preposition == "before" || preposition == "since") {
      return kNone<TokenId>;
    }
    if (view.lexicon().find_report(view.lemma(at), CuePos::kNoun) != ReportKind::kNone) return kNone<TokenId>;
    at = view.head(at);
  }
  if (!is_some(at) || at == target || d.token(at).upos != Upos::kVerb) return kNone<TokenId>;
  const ClauseTense tense = view.tense(at);
  const bool past = tense == ClauseTense::kPast || tense == ClauseTense::kPerfect || tense == ClauseTense::kPluperfect;
  const bool quarrel = d.info.published.is_set() && past && time.start > d.info.published;
  return quarrel || looks_ahead(view, at) ? kNone<TokenId> : at;
}

bool better(const Document& d, base::TimeId candidate, base::TimeId current) {
  if (!is_some(current)) return true;
  return d.times[index_of(candidate)].granularity < d.times[index_of(current)].granularity;
}

// Shared time runs down to arguments and to clauses that are part of the same act, not into what is reported.
bool shares_time(const ClauseView& view, TokenId token) {
  switch (base_of(view.relation(token))) {
    case Relation::kXcomp:
    case Relation::kObj:
    case Relation::kObl:
    case Relation::kNsubj:
    case Relation::kNmod:
    case Relation::kCompound:
    case Relation::kAmod:
    case Relation::kIobj: return true;
    case Relation::kConj: return !is_some(view.own_subject(token)) || view.document().token(token).upos != Upos::kVerb;
    case Relation::kAdvcl: {
      const Xpos tag = view.document().token(token).xpos;
      return tag == Xpos::kVbg && view.preposition(token) != "after" && view.preposition(token) != "before";
    }
    default: return false;
  }
}

void mark_historical(const ClauseView& view, Document& d, base::Date anchor) {
  for (std::size_t i = 0; i < d.tokens.size(); ++i) {
    const auto id = make_id<TokenId>(i);
    document::Circumstance& c = d.circumstances[i];
    if (is_some(c.time) && anchor.is_set()) {
      const base::Date end = d.times[index_of(c.time)].end;
      if (base::to_day_number(anchor) - base::to_day_number(end) > kHistoricalDays) c.historical = true;
      continue;
    }
    if (d.tokens[i].upos != Upos::kVerb) continue;
    const ClauseTense tense = view.tense(id);
    if (tense != ClauseTense::kPast && tense != ClauseTense::kPluperfect) continue;
    for (const TokenId child : view.tree().children(id)) {
      if (base_of(view.relation(child)) == Relation::kAdvmod &&
          view.lexicon().contains(WordSet::kBackground, view.word(child))) {
        c.historical = true;
      }
    }
  }
}

}  // namespace

void add_times(const TimeLexicon& lexicon, const ClauseView& view, Document& document) {
  document.times.clear();
  base::Date anchor = document.info.published;
  if (!anchor.is_set()) anchor = document.dateline.date;
  TimeGrammar::Setting setting;
  setting.anchor = anchor;
  setting.day_first = slashed_day_first(document.text) > 0;
  for (const document::Sentence& sentence : document.sentences) {
    add_sentence_times(lexicon, view, setting, sentence, document);
  }
}

void assign_times(const ClauseView& view, Document& document) {
  for (std::size_t i = 0; i < document.times.size(); ++i) {
    const document::TimeExpression& time = document.times[i];
    const auto id = make_id<base::TimeId>(i);
    TokenId target = report_just_before(view, time);
    if (!is_some(target)) target = view.head(top_of(view, time));
    if (!is_some(target)) continue;
    if (const TokenId verb = lifted(view, target, time); is_some(verb)) {
      base::TimeId& above = document.circumstances[index_of(verb)].time;
      if (better(document, id, above)) above = id;  // "met on Sunday, in the first talks this year"
    }
    base::TimeId& slot = document.circumstances[index_of(target)].time;
    if (better(document, id, slot)) slot = id;
  }
  // Heads before dependents: walk up from each token to the nearest that has a time of its own.
  std::vector<base::TimeId> shared(document.tokens.size(), kNone<base::TimeId>);
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    TokenId at = make_id<TokenId>(i);
    while (!is_some(document.circumstances[index_of(at)].time) && shares_time(view, at) && is_some(view.head(at))) {
      at = view.head(at);
    }
    shared[i] = document.circumstances[index_of(at)].time;
  }
  for (std::size_t i = 0; i < document.tokens.size(); ++i) document.circumstances[i].time = shared[i];
  const base::Date anchor = document.info.published.is_set() ? document.info.published : document.dateline.date;
  mark_historical(view, document, anchor);
}

}  // namespace casus::discourse
