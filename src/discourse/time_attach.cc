// Which act a date belongs to: the word it hangs on, the verb above it, and what shares that verb's time.
#include "discourse/dates.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

constexpr int kHistoricalDays = 30;
constexpr int kStoryDays = 14;

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
      return view.report_as(CuePos::kVerb, id) == ReportKind::kSay ? id : kNone<TokenId>;
    }
    if (upos != Upos::kAdp && upos != Upos::kAdv && upos != Upos::kDet) return kNone<TokenId>;
  }
  return kNone<TokenId>;
}

// "were arrested in Gao on Sunday, police said", "were killed, the army said on Monday, in an ambush last week": a date
// that the parser hung on the report, though the words reported stand next to it.
TokenId content_of_report(const ClauseView& view, TokenId report, const document::TimeExpression& time) {
  const Document& d = view.document();
  if (view.report_as(CuePos::kVerb, report) == ReportKind::kNone) return kNone<TokenId>;
  const TokenId subject = view.own_subject(report);
  const TokenId content = view.tree().find_child(report, Relation::kCcomp);
  const bool before_report = is_some(subject) && time.last < subject && subject < report;
  if (before_report && is_some(content) && content < time.first) return content;
  const bool interrupts = base_of(view.relation(report)) == Relation::kParataxis && report < time.first;
  const bool has_own = is_some(d.circumstances[index_of(report)].time);
  return interrupts && has_own && view.head(report) < report ? view.head(report) : kNone<TokenId>;
}

// "was shot as he left the mosque on Friday": what happens at the same time happens on the same day.
TokenId simultaneous(const ClauseView& view, TokenId verb) {
  if (base_of(view.relation(verb)) != Relation::kAdvcl) return kNone<TokenId>;
  const std::string_view mark = view.preposition(verb);
  const TokenId above = view.head(verb);
  const bool same = (mark == "as" || mark == "when" || mark == "while") && is_some(above) && above < verb;
  return same && view.tense(above) == view.tense(verb) ? above : kNone<TokenId>;
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
    if (view.report_as(CuePos::kNoun, at) != ReportKind::kNone) return kNone<TokenId>;
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

// "On Friday, fishermen rescued the crew, and the navy saved others": a date before the first subject covers the
// clauses joined to it.
bool shares_opening(const ClauseView& view, TokenId token) {
  const Document& d = view.document();
  if (base_of(view.relation(token)) != Relation::kConj || d.token(token).upos != Upos::kVerb) return false;
  const TokenId head = view.head(token);
  const TokenId subject = view.own_subject(head);
  const base::TimeId time = d.circumstances[index_of(head)].time;
  if (!is_some(time) || !is_some(subject) || view.tense(head) != view.tense(token)) return false;
  return d.times[index_of(time)].last < subject &&
         d.sentence_of(d.times[index_of(time)].first).first_token == d.sentence_of(token).first_token;
}

// "for the first time since October", "the worst flood since 1953": the time says how rare the act is, not when it was.
bool is_comparison(const ClauseView& view, const document::TimeExpression& time) {
  constexpr std::uint32_t kMaxBetween = 6;  // words between "first" and "since"
  const Document& d = view.document();
  const std::uint32_t begin = d.sentence_of(time.first).first_token;
  std::size_t since = index_of(time.first);
  if (view.word(time.first) != "since") {
    if (since == begin || view.word(make_id<TokenId>(--since)) != "since") return false;
  }
  for (std::size_t i = since; i > begin && since - i < kMaxBetween;) {
    const auto id = make_id<TokenId>(--i);
    const Xpos tag = d.token(id).xpos;
    if (view.word(id) == "first" || tag == Xpos::kJjs || tag == Xpos::kRbs) return true;
    if (d.token(id).upos == Upos::kVerb) return false;
  }
  return false;
}

void share_with_main(const ClauseView& view, TokenId verb, base::TimeId id, Document& document) {
  const base::Date published = document.info.published;
  if (published.is_set() && document.times[index_of(id)].start > published) return;  // "while pleading for Tuesday"
  TokenId main = simultaneous(view, verb);
  if (!is_some(main)) main = view.verb_of_occasion(verb);
  if (is_some(main) && !is_some(document.circumstances[index_of(main)].time)) {
    document.circumstances[index_of(main)].time = id;
  }
}

void assign_time(const ClauseView& view, base::TimeId id, Document& document) {
  const document::TimeExpression& time = document.times[index_of(id)];
  if (is_comparison(view, time)) return;
  TokenId target = report_just_before(view, time);
  if (!is_some(target)) target = view.head(top_of(view, time));
  if (!is_some(target)) return;
  if (const TokenId content = content_of_report(view, target, time); is_some(content)) target = content;
  if (const TokenId verb = lifted(view, target, time); is_some(verb)) {
    base::TimeId& above = document.circumstances[index_of(verb)].time;
    if (better(document, id, above)) above = id;  // "met on Sunday, in the first talks this year"
    share_with_main(view, verb, id, document);
  }
  share_with_main(view, target, id, document);
  base::TimeId& slot = document.circumstances[index_of(target)].time;
  if (better(document, id, slot)) slot = id;
}

TokenId root_of(const Document& d, const document::Sentence& sentence) {
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (d.tokens[i].relation == Relation::kRoot) return make_id<TokenId>(i);
  }
  return kNone<TokenId>;
}

// "They answered", "The South answered", "its navy answered": the subject is known from the story so far.
bool has_known_subject(const ClauseView& view, TokenId clause) {
  const TokenId subject = view.own_subject(clause);
  if (!is_some(subject)) return false;
  const document::Token& token = view.document().token(subject);
  if (token.upos == Upos::kPron) return token.xpos == Xpos::kPrp;
  for (const TokenId child : view.tree().children(subject)) {
    const std::string_view word = view.word(child);
    if (view.document().token(child).xpos == Xpos::kPrpS) return true;
    if (word == "the" || word == "this" || word == "these" || word == "those" || word == "both") return true;
  }
  return false;
}

// An act told in the simple past; reports have the day of the article ("He said ...").
bool tells_act(const ClauseView& view, TokenId root) {
  return is_some(root) && view.document().token(root).upos == Upos::kVerb && view.tense(root) == ClauseTense::kPast &&
         view.report_as(CuePos::kVerb, root) == ReportKind::kNone;
}

// "The North fired a shell on Thursday. The South retaliated with artillery.": a story goes on at the day it named,
// within the paragraph, while its sentences speak of actors known from it, until another date comes.
void carry_story_times(const ClauseView& view, Document& d, base::Date anchor) {
  if (!anchor.is_set()) return;
  base::TimeId story = kNone<base::TimeId>;
  base::ParagraphId paragraph = kNone<base::ParagraphId>;
  std::size_t next = 0;
  for (const document::Sentence& sentence : d.sentences) {
    if (sentence.paragraph != paragraph || !is_some(sentence.paragraph)) story = kNone<base::TimeId>;
    paragraph = sentence.paragraph;
    const TokenId root = root_of(d, sentence);
    const std::size_t first = next;
    while (next < d.times.size() && index_of(d.times[next].first) < sentence.end_token) ++next;
    if (next == first) {
      if (is_some(story) && tells_act(view, root) && has_known_subject(view, root))
        d.circumstances[index_of(root)].time = story;
      continue;
    }
    story = tells_act(view, root) ? d.circumstances[index_of(root)].time : kNone<base::TimeId>;
    if (!is_some(story)) continue;
    const document::TimeExpression& time = d.times[index_of(story)];
    const int age = base::to_day_number(anchor) - base::to_day_number(time.start);
    if (time.granularity != Granularity::kDay || age < 0 || age > kStoryDays) story = kNone<base::TimeId>;
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
      if (base_of(view.relation(child)) == Relation::kAdvmod && view.word_in(child, WordSet::kBackground)) {
        c.historical = true;
      }
    }
  }
}

}  // namespace

void assign_times(const ClauseView& view, Document& document) {
  for (std::size_t i = 0; i < document.times.size(); ++i) assign_time(view, make_id<base::TimeId>(i), document);
  const base::Date anchor = document.info.published.is_set() ? document.info.published : document.dateline.date;
  carry_story_times(view, document, anchor);
  // Heads before dependents: walk up from each token to the nearest that has a time of its own.
  std::vector<base::TimeId> shared(document.tokens.size(), kNone<base::TimeId>);
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    TokenId at = make_id<TokenId>(i);
    while (!is_some(document.circumstances[index_of(at)].time) && is_some(view.head(at)) &&
           (shares_time(view, at) || shares_opening(view, at))) {
      at = view.head(at);
    }
    shared[i] = document.circumstances[index_of(at)].time;
  }
  for (std::size_t i = 0; i < document.tokens.size(); ++i) document.circumstances[i].time = shared[i];
  mark_historical(view, document, anchor);
}

}  // namespace casus::discourse
