// Test help: turns short hand-made rows into a Document with tokens, trees and mentions. Only *_test.cc include it.
//
// One sentence a line, one token a cell: form/XPOS/head/relation[/lemma], cells separated by blanks, heads 1-based:
//   "Kim/NNP/2/nsubj said/VBD/0/root/say"
// The lemma is the lower-cased form where it is not given. A leading "¶ " starts a new paragraph.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "document/document.h"

namespace casus::discourse::testing {

using base::make_id;
using document::Document;

inline document::Upos upos_of(document::Xpos xpos, document::Relation relation) {
  using document::Relation;
  using document::Upos;
  using document::Xpos;
  if (document::base_of(relation) == Relation::kAux || relation == Relation::kCop) return Upos::kAux;
  switch (xpos) {
    case Xpos::kNnp:
    case Xpos::kNnps: return Upos::kPropn;
    case Xpos::kNn:
    case Xpos::kNns: return Upos::kNoun;
    case Xpos::kPrp:
    case Xpos::kPrpS:
    case Xpos::kWp: return Upos::kPron;
    case Xpos::kWdt: return Upos::kPron;
    case Xpos::kVb:
    case Xpos::kVbd:
    case Xpos::kVbg:
    case Xpos::kVbn:
    case Xpos::kVbp:
    case Xpos::kVbz: return Upos::kVerb;
    case Xpos::kMd: return Upos::kAux;
    case Xpos::kJj:
    case Xpos::kJjr:
    case Xpos::kJjs: return Upos::kAdj;
    case Xpos::kRb:
    case Xpos::kRbr:
    case Xpos::kWrb: return Upos::kAdv;
    case Xpos::kDt: return Upos::kDet;
    case Xpos::kCd: return Upos::kNum;
    case Xpos::kIn: return relation == Relation::kMark ? Upos::kSconj : Upos::kAdp;
    case Xpos::kTo: return relation == Relation::kMark ? Upos::kPart : Upos::kAdp;
    case Xpos::kCc: return Upos::kCconj;
    default: return Upos::kPunct;
  }
}

inline bool glued_left(std::string_view form) {
  return form == "," || form == "." || form == "?" || form == "n't" || form == "'s" || form == "\u2019s" ||
         form == "\u201d" || form == ")" || form == ":";
}

inline void add_token(Document& d, std::string_view cell, std::size_t first, std::string_view& previous) {
  std::vector<std::string_view> parts = base::split(cell, '/');
  const std::string_view form = parts[0];
  if (!d.text.empty() && d.text.back() != '\n' && !glued_left(form) && previous != "\u201c" && previous != "(")
    d.text += ' ';
  document::Token token;
  token.span.begin = static_cast<std::uint32_t>(d.text.size());
  d.text += form;
  token.span.end = static_cast<std::uint32_t>(d.text.size());
  token.sentence = make_id<base::SentenceId>(d.sentences.size());
  token.xpos = document::xpos_from(parts[1]).value_or(document::Xpos::kComma);
  const int head = base::parse_int(parts[2]).value_or(0);
  if (head > 0) token.head = make_id<base::TokenId>(first + static_cast<std::size_t>(head) - 1);
  token.relation = document::relation_from(parts[3]).value_or(document::Relation::kDep);
  token.upos = upos_of(token.xpos, token.relation);
  token.lemma = d.add_to_pool(parts.size() > 4 ? std::string(parts[4]) : base::to_ascii_lower(form));
  d.tokens.push_back(token);
  previous = form;
}

/// A document from rows; see the head of the file. Every sentence is body text.
inline Document build(std::string_view rows, std::string_view published = "") {
  Document d;
  if (!published.empty()) d.info.published = base::parse_iso_date(published).value_or(base::Date{});
  for (std::string_view row : base::split(rows, '\n')) {
    row = base::trim(row);
    if (row.empty()) continue;
    const bool new_paragraph = row.starts_with("\u00b6 ") || d.paragraphs.empty();
    if (row.starts_with("\u00b6 ")) row.remove_prefix(3);
    if (!d.text.empty()) d.text += new_paragraph ? "\n\n" : " ";
    if (new_paragraph)
      d.paragraphs.push_back({{static_cast<std::uint32_t>(d.text.size()), 0}, document::ParagraphKind::kBody});
    document::Sentence s;
    s.first_token = static_cast<std::uint32_t>(d.tokens.size());
    s.paragraph = make_id<base::ParagraphId>(d.paragraphs.size() - 1);
    std::string_view previous = "(";
    for (std::string_view cell : base::split_words(row)) add_token(d, cell, s.first_token, previous);
    s.end_token = static_cast<std::uint32_t>(d.tokens.size());
    s.span = {d.tokens[s.first_token].span.begin, d.tokens.back().span.end};
    d.sentences.push_back(s);
    d.paragraphs.back().span.end = s.span.end;
  }
  d.mention_of_head.assign(d.tokens.size(), base::kNone<base::MentionId>);
  return d;
}

/// Position of the first token with this form, from `from` on.
inline std::size_t position_of(const Document& d, std::string_view form, std::size_t from = 0) {
  for (std::size_t i = from; i < d.tokens.size(); ++i) {
    if (d.form(make_id<base::TokenId>(i)) == form) return i;
  }
  return d.tokens.size();
}

struct MentionSpec {
  std::string_view first;
  std::string_view last;
  std::string_view head;
  document::MentionKind kind = document::MentionKind::kName;
  document::MentionType type = document::MentionType::kPerson;
  std::string_view country;
  std::string_view title;
};

/// Adds a mention over the words first..last, looked for after the last mention's first token.
inline base::MentionId add_mention(Document& d, const MentionSpec& spec) {
  const std::size_t from = d.mentions.empty() ? 0 : base::index_of(d.mentions.back().first) + 1;
  document::Mention m;
  const std::size_t first = position_of(d, spec.first, from);
  m.first = make_id<base::TokenId>(first);
  m.last = make_id<base::TokenId>(position_of(d, spec.last, first));
  m.head = make_id<base::TokenId>(position_of(d, spec.head, first));
  m.span = {d.token(m.first).span.begin, d.token(m.last).span.end};
  m.sentence = d.token(m.head).sentence;
  m.kind = spec.kind;
  m.type = spec.type;
  m.is_actor = true;
  m.is_place = spec.type == document::MentionType::kPlace || spec.type == document::MentionType::kCountry;
  m.country = document::CountryCode(spec.country);
  if (spec.kind == document::MentionKind::kName) m.name = d.add_to_pool(std::string(d.slice(m.span)));
  if (!spec.title.empty()) m.title = d.add_to_pool(spec.title);
  const auto id = make_id<base::MentionId>(d.mentions.size());
  d.mentions.push_back(m);
  d.mention_of_head[base::index_of(m.head)] = id;
  return id;
}

}  // namespace casus::discourse::testing
