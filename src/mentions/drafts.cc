// Bookkeeping of drafts and the extent of noun phrases.
#include "mentions/drafts.h"

#include <algorithm>
#include <array>

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::make_id;
using base::TokenId;
using document::Relation;
using document::Token;
using document::Upos;

namespace {

constexpr std::size_t kLongestLeft = 14;  // words before the head; more than that is a parse gone wrong
constexpr std::array<std::string_view, 14> kLocative = {"in",     "at",      "near",   "outside",    "inside",
                                                        "across", "around",  "into",   "throughout", "within",
                                                        "over",   "through", "toward", "towards"};

bool is_part_of_phrase(Relation relation) {
  switch (document::base_of(relation)) {
    case Relation::kDet:
    case Relation::kAmod:
    case Relation::kCompound:
    case Relation::kNummod:
    case Relation::kNmod:
    case Relation::kFlat: return true;
    default: return false;
  }
}

// A number, or "least" and "most" in front of one.
bool counts(const document::Document& document, TokenId token) {
  if (!is_some(token)) return false;
  if (document.token(token).upos == Upos::kNum) return true;
  const std::string_view word = document.form(token);
  const TokenId above = document.token(token).head;
  return (word == "least" || word == "most") && is_some(above) && document.token(above).upos == Upos::kNum;
}

}  // namespace

void Drafts::reset(std::size_t tokens) {
  items_.clear();
  by_head_.assign(tokens, kNoFact);
  claimed_.assign(tokens, false);
  taken_.assign(tokens, false);
}

void Drafts::add(const Draft& draft) {
  std::uint32_t& slot = by_head_[index_of(draft.mention.head)];
  if (slot != kNoFact) return;
  slot = static_cast<std::uint32_t>(items_.size());
  items_.push_back(draft);
}

Draft* Drafts::find(TokenId head) {
  const std::uint32_t slot = by_head_[index_of(head)];
  return slot == kNoFact ? nullptr : &items_[slot];
}

void Drafts::drop_inside(TokenId first, TokenId last) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const document::Mention& mention = items_[i].mention;
    by_head_[index_of(mention.head)] = kNoFact;
    if (mention.first >= first && mention.last <= last) continue;
    items_[kept] = items_[i];
    by_head_[index_of(mention.head)] = static_cast<std::uint32_t>(kept++);
  }
  items_.resize(kept);
}

void Drafts::claim(TokenId first, TokenId last) {
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) claimed_[i] = true;
}

void Drafts::take(TokenId first, TokenId last) {
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) taken_[i] = true;
}

TokenId left_end(const Scene& scene, TokenId first, TokenId last) {
  TokenId left = first;
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
    for (const TokenId child : scene.tree.children(make_id<TokenId>(i))) {
      if (child >= first) break;
      if (!is_part_of_phrase(scene.document.token(child).relation)) continue;
      // A modifier that is not next to the phrase (a verb or a comma lies between) is a parse gone wrong.
      const TokenId begin = scene.tree.subtree_first(child);
      if (index_of(first) - index_of(begin) <= kLongestLeft) left = std::min(left, begin);
    }
  }
  const TokenId stranded = stranded_modifier(scene.document, first, head_of_span(scene.document, first, last));
  if (is_some(stranded)) left = std::min(left, left_end(scene, stranded, stranded));
  // Coordinators, prepositions and punctuation do not open a noun phrase; "at" of "at least 14 people" and "up" of "up
  // to 20 soldiers" hang on the number and do.
  while (left < first) {
    if (counts(scene.document, scene.document.token(left).head)) break;
    const Upos upos = scene.document.token(left).upos;
    if (upos != Upos::kCconj && upos != Upos::kAdp && upos != Upos::kPunct && upos != Upos::kSconj) break;
    left = make_id<TokenId>(index_of(left) + 1);
  }
  return left;
}

Draft make_draft(const Scene& scene, TokenId first, TokenId last, TokenId head) {
  Draft draft;
  document::Mention& mention = draft.mention;
  mention.first = first;
  mention.last = last;
  mention.head = head;
  const Token& word = scene.document.token(head);
  mention.span = {scene.document.token(first).span.begin, scene.document.token(last).span.end};
  mention.sentence = word.sentence;
  mention.is_plural = word.features.number == document::Number::kPlur || word.xpos == document::Xpos::kNns ||
                      word.xpos == document::Xpos::kNnps;
  return draft;
}

Relation chain_relation(const document::Document& document, TokenId token) {
  while (document.token(token).relation == Relation::kConj && is_some(document.token(token).head)) {
    token = document.token(token).head;
  }
  return document.token(token).relation;
}

bool is_locative(const Scene& scene, TokenId head) {
  const std::string_view preposition = case_of(scene.document, scene.tree, head);
  return std::find(kLocative.begin(), kLocative.end(), preposition) != kLocative.end();
}

}  // namespace casus::mentions
