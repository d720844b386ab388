// Each expression is anchored by the tense of its own clause: "met on Wednesday" looks back, "will meet on Wednesday"
// ahead.
#include "discourse/dates.h"

#include <initializer_list>
#include <optional>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {
namespace {

bool in_headline(const Document& d, TokenId token) {
  const base::ParagraphId paragraph = d.sentence_of(token).paragraph;
  return is_some(paragraph) && d.paragraphs[index_of(paragraph)].kind == document::ParagraphKind::kHeadline;
}

bool has_child(const ClauseView& view, TokenId token, Relation relation,
               std::initializer_list<std::string_view> words) {
  for (const TokenId child : view.tree().children(token)) {
    if (base_of(view.relation(child)) != relation) continue;
    for (const std::string_view word : words) {
      if (view.word(child) == word) return true;
    }
  }
  return false;
}

// What one clause says; nothing when it has no tense of its own.
std::optional<Direction> direction_of_clause(const ClauseView& view, TokenId clause, TokenId token) {
  const document::Token& t = view.document().token(clause);
  const ClauseTense tense = view.tense(clause);
  if (t.xpos == Xpos::kVbn && looks_ahead(view, clause) && tense != ClauseTense::kPerfect) {
    // "is expected on Friday", "scheduled for Monday"; "was to leave", "was expected to leave late Tuesday" may lie
    // behind.
    return has_child(view, clause, Relation::kAux, {"was", "were"}) ? Direction::kNearest : Direction::kFuture;
  }
  switch (tense) {
    case ClauseTense::kPast:
    case ClauseTense::kPerfect:
    case ClauseTense::kPluperfect: return Direction::kPast;
    case ClauseTense::kFuture:
      // "would have met on Monday" lies behind.
      return has_child(view, clause, Relation::kAux, {"have"}) ? Direction::kPast : Direction::kFuture;
    case ClauseTense::kInfinitive: return Direction::kNearest;
    case ClauseTense::kPresent: {
      // Headlines tell the past in the present: "North Korea fires missiles on Thursday".
      if (in_headline(view.document(), token)) return Direction::kPast;
      const bool says = view.report_as(CuePos::kVerb, clause) == ReportKind::kSay;
      return says && !looks_ahead(view, clause) ? Direction::kPast : Direction::kNearest;
    }
    case ClauseTense::kNone:
      // "Meet us in ten days": a command looks ahead.
      if (t.xpos == Xpos::kVb && t.relation == Relation::kRoot) return Direction::kFuture;
      // "will hold the seat despite losing in February"
      for (const std::string_view before : {"despite", "after", "since", "following", "upon"}) {
        if (t.xpos == Xpos::kVbg && view.preposition(clause) == before) return Direction::kPast;
      }
      break;
  }
  return std::nullopt;
}

// "the slaying on Friday", "their February reports", "Tuesday's vote": the date belongs to a noun.
bool dates_a_noun(const ClauseView& view, TokenId token) {
  const Relation base = base_of(view.relation(token));
  return (base == Relation::kNmod || base == Relation::kCompound) && is_some(view.head(token)) &&
         !view.is_clause(view.head(token));
}

Direction direction_of(const ClauseView& view, TokenId token) {
  TokenId clause = view.clause_of(token);
  for (int steps = 0; steps < 8; ++steps) {
    if (const auto direction = direction_of_clause(view, clause, token)) {
      // "will vote for him because of the slaying on Friday": the noun's day need not lie ahead.
      return *direction == Direction::kFuture && dates_a_noun(view, token) ? Direction::kNearest : *direction;
    }
    const TokenId up = view.head(clause);
    if (!is_some(up)) break;
    clause = view.clause_of(up);
  }
  // "Plans for talks on Friday": no verb, but a noun that looks ahead.
  return looks_ahead(view, clause) ? Direction::kNearest : Direction::kPast;
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

// "ABC's This Week", "USA Tomorrow": capitals amid a sentence make a name, but not in a headline of capitals.
bool inside_name(const std::vector<Piece>& pieces, std::size_t i) {
  const std::string& word = pieces[i].lower;
  if (i == 0 || !pieces[i].is_capital) return false;
  if (word == "today" || word == "tomorrow" || word == "yesterday") return pieces[i - 1].is_capital;
  if (word != "this" && word != "last" && word != "next") return false;
  return !pieces[i - 1].is_capital && pieces[i - 1].lower != "." && i + 1 < pieces.size() && pieces[i + 1].is_capital;
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
std::optional<TimeMatch> parse_in_direction(const TimeGrammar& grammar, std::size_t i, TimeGrammar::Setting setting,
                                            Direction direction) {
  setting.direction = direction;
  return grammar.parse_at(i, setting);
}

// `setting` carries the dates named so far from sentence to sentence.
void add_sentence_times(const TimeLexicon& lexicon, const ClauseView& view, TimeGrammar::Setting& setting,
                        const document::Sentence& sentence, Document& d) {
  const std::string_view text = d.slice(sentence.span);
  if (!lexicon.may_speak_of_time(text)) return;
  const std::vector<Piece> pieces = cut_pieces(text, sentence.span.begin);
  const TimeGrammar grammar(lexicon, pieces);
  const bool parsed = is_parsed(d, sentence);
  const Direction flat = parsed ? Direction::kPast : direction_without_tree(view, sentence);
  for (std::size_t i = 0; i < pieces.size();) {
    if (const std::size_t undated = grammar.undated_at(i); undated != 0) {
      i += undated;
      continue;
    }
    std::optional<TimeMatch> match;
    if (grammar.may_start(i) && !inside_name(pieces, i)) {
      const auto ahead = parse_in_direction(grammar, i, setting, Direction::kFuture);
      const auto behind = ahead ? ahead : parse_in_direction(grammar, i, setting, Direction::kPast);
      if (behind) {
        const auto first = make_id<TokenId>(token_at(d, sentence, pieces[i].span.begin));
        const Direction direction = parsed ? direction_of(view, first) : flat;
        const bool is_ahead = direction == Direction::kFuture;
        match = is_ahead                                  ? ahead
                : !ahead && direction == Direction::kPast ? behind
                                                          : parse_in_direction(grammar, i, setting, direction);
      }
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

}  // namespace

bool looks_ahead(const ClauseView& view, TokenId token) {
  for (const Embedding& e : view.lemma_cue(token).embeddings_of(view.cue_pos(token))) {
    if (e.status == Status::kFuture && e.slot != Slot::kPurpose) return true;
  }
  return false;
}

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

}  // namespace casus::discourse
