// Children are bucketed by head in two passes; subtree bounds come from walking each token up until another came by.
#include "document/tree.h"

namespace casus::document {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;

Tree::Tree(const Document& document) : document_(document) {
  const std::size_t count = document.tokens.size();
  offsets_.assign(count + 1, 0);
  for (const Token& token : document.tokens) {
    if (is_some(token.head)) ++offsets_[index_of(token.head) + 1];
  }
  for (std::size_t i = 0; i < count; ++i) offsets_[i + 1] += offsets_[i];
  items_.resize(offsets_[count]);
  std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  first_.resize(count);
  last_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto id = make_id<TokenId>(i);
    first_[i] = last_[i] = id;
    const TokenId head = document.tokens[i].head;
    if (is_some(head)) items_[next[index_of(head)]++] = id;
  }
  // From the front, the first token that comes by is the first of a subtree, and it went on to all above; from the
  // back, the last.
  for (std::size_t i = 0; i < count; ++i) {
    const auto id = make_id<TokenId>(i);
    for (TokenId up = document.tokens[i].head; is_some(up) && id < first_[index_of(up)]; up = document.token(up).head) {
      first_[index_of(up)] = id;
    }
  }
  for (std::size_t i = count; i-- > 0;) {
    const auto id = make_id<TokenId>(i);
    for (TokenId up = document.tokens[i].head; is_some(up) && id > last_[index_of(up)]; up = document.token(up).head) {
      last_[index_of(up)] = id;
    }
  }
}

TokenId Tree::find_child(TokenId head, Relation relation) const {
  for (const TokenId child : children(head)) {
    if (document_.token(child).relation == relation) return child;
  }
  return kNone<TokenId>;
}

TokenId Tree::find_child_base(TokenId head, Relation relation) const {
  for (const TokenId child : children(head)) {
    if (base_of(document_.token(child).relation) == relation) return child;
  }
  return kNone<TokenId>;
}

bool Tree::has_case(TokenId token, std::string_view lemma) const {
  for (const TokenId child : children(token)) {
    if (document_.token(child).relation == Relation::kCase && document_.lemma(child) == lemma) return true;
  }
  return false;
}

bool Tree::is_ancestor(TokenId ancestor, TokenId token) const {
  for (TokenId up = document_.token(token).head; is_some(up); up = document_.token(up).head) {
    if (up == ancestor) return true;
  }
  return false;
}

base::ByteRange Tree::subtree_span(TokenId head) const {
  return {document_.token(subtree_first(head)).span.begin, document_.token(subtree_last(head)).span.end};
}

}  // namespace casus::document
