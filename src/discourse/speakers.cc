// Who stands beside a report verb when the tree does not say, and who is behind a noun of speech.
#include <algorithm>
#include <array>

#include "discourse/attribution.h"
#include "discourse/names.h"

namespace casus::discourse {

bool is_quote_mark(std::string_view word) {
  return word == "\"" || word == "\u201c" || word == "\u201d" || word == "'" || word == "\u2018" || word == "\u2019" ||
         word == "``" || word == "''";
}

// `"...", said KCNA`, `"...", added Mr. Kim`: what stands right after the verb speaks when the verb follows its quote
// or a comma.
TokenId inverted_speaker(const ClauseView& view, TokenId verb) {
  const Document& d = view.document();
  const document::Sentence& s = d.sentence_of(verb);
  const std::size_t at = index_of(verb);
  const TokenId own = view.own_subject(verb);
  if (is_some(own) && own < verb) return kNone<TokenId>;
  if (at <= s.first_token || at + 1 >= s.end_token) return kNone<TokenId>;
  const std::string_view before = view.word(make_id<TokenId>(at - 1));
  if (before != "," && !is_quote_mark(before) && before != "?" && before != "!") return kNone<TokenId>;
  const document::Token& t = d.token(verb);
  if (t.xpos != Xpos::kVbd && t.xpos != Xpos::kVbz && t.xpos != Xpos::kVbp) return kNone<TokenId>;
  for (std::size_t i = at + 1; i < s.end_token && i < at + 8; ++i) {
    const auto token = make_id<TokenId>(i);
    const Upos upos = d.tokens[i].upos;
    if (upos == Upos::kDet || upos == Upos::kAdj || upos == Upos::kNum) continue;
    if (upos != Upos::kPropn && upos != Upos::kNoun && upos != Upos::kPron) return kNone<TokenId>;
    if (upos == Upos::kPron && d.tokens[i].features.grammatical_case == document::Case::kAcc) return kNone<TokenId>;
    // The top of the noun phrase that starts here.
    TokenId top = token;
    while (is_some(view.head(top)) && index_of(view.head(top)) > at &&
           (d.token(view.head(top)).upos == Upos::kPropn || d.token(view.head(top)).upos == Upos::kNoun)) {
      top = view.head(top);
    }
    return top;
  }
  return kNone<TokenId>;
}

// "Malaysia's prime minister, Najib Razak said": the name right before a finite report that the parser left without
// subject.
TokenId name_before(const ClauseView& view, TokenId verb) {
  const Document& d = view.document();
  const document::Token& t = d.token(verb);
  if (t.xpos != Xpos::kVbd && t.xpos != Xpos::kVbz && t.xpos != Xpos::kVbp) return kNone<TokenId>;
  const std::uint32_t begin = d.sentence_of(verb).first_token;
  std::size_t i = index_of(verb);
  while (i > begin && (d.tokens[i - 1].upos == Upos::kAdv || view.word(make_id<TokenId>(i - 1)) == ",")) --i;
  if (i == begin || (d.tokens[i - 1].upos != Upos::kPropn && d.tokens[i - 1].upos != Upos::kNoun))
    return kNone<TokenId>;
  TokenId top = make_id<TokenId>(i - 1);
  while (is_some(view.head(top)) && index_of(view.head(top)) < index_of(verb) &&
         !is_some(d.mention_of_head[index_of(top)]) &&
         (d.token(view.head(top)).upos == Upos::kPropn || d.token(view.head(top)).upos == Upos::kNoun)) {
    top = view.head(top);
  }
  return top;
}

// "KCNA's report", "a report by KCNA", "US claims"; else whoever makes it: "made the claim", "issued a warning".
TokenId noun_source(const ClauseView& view, TokenId noun) {
  for (const TokenId child : view.tree().children(noun)) {
    if (view.relation(child) == Relation::kNmodPoss) return child;
    if (base_of(view.relation(child)) != Relation::kNmod) continue;
    const std::string_view preposition = view.preposition(child);
    if (preposition == "by" || preposition == "from" || preposition == "of" || preposition == "among") return child;
  }
  for (const TokenId child : view.tree().children(noun)) {
    const Relation base = base_of(view.relation(child));
    const bool modifier = base == Relation::kCompound || base == Relation::kAmod;
    if (modifier && is_some(view.document().mention_of_head[index_of(child)])) return child;
  }
  const TokenId verb = view.head(noun);
  if (!is_some(verb) || base_of(view.relation(noun)) != Relation::kObj) return kNone<TokenId>;
  constexpr std::array<std::string_view, 18> kMakers = {"make",  "issue", "voice", "express", "repeat",  "release",
                                                        "have",  "give",  "send",  "post",    "publish", "raise",
                                                        "share", "hold",  "offer", "write",   "deliver", "reiterate"};
  const bool makes = view.document().token(verb).upos == Upos::kVerb &&
                     std::find(kMakers.begin(), kMakers.end(), view.lemma(verb)) != kMakers.end();
  return makes ? view.subject(verb) : kNone<TokenId>;
}

// "the Nile Wire", "two eyewitnesses": a source that is no mention, with the words before and behind it that name it.
base::ByteRange phrase_span(const ClauseView& view, TokenId head) {
  const Document& d = view.document();
  const document::Sentence& sentence = d.sentence_of(head);
  std::size_t first = index_of(head);
  const auto names = [&](std::size_t at) {
    const auto token = make_id<TokenId>(at);
    const Relation relation = base_of(view.relation(token));
    return view.head(token) == head && (relation == Relation::kCompound || relation == Relation::kFlat ||
                                        relation == Relation::kAmod || relation == Relation::kNummod);
  };
  while (first > sentence.first_token && names(first - 1)) --first;
  std::size_t last = index_of(head);
  while (last + 1 < sentence.end_token && base_of(view.relation(make_id<TokenId>(last + 1))) == Relation::kFlat &&
         names(last + 1)) {
    ++last;
  }
  return {d.tokens[first].span.begin, d.tokens[last].span.end};
}

void set_source(const ClauseView& view, TokenId source_head, Report& report) {
  const Document& d = view.document();
  report.source_head = source_head;
  if (!is_some(source_head)) return;
  base::MentionId mention =
      d.mention_of_head.empty() ? kNone<base::MentionId> : d.mention_of_head[index_of(source_head)];
  report.span.source = mention;
  report.span.source_span = is_some(mention) ? d.mention(mention).span : phrase_span(view, source_head);
}

}  // namespace casus::discourse
