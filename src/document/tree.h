// Downward view of the dependency trees: children, subtrees, common questions.
//
// Built once per document from the heads; holds ids only. Children come in text order.
#pragma once

#include <span>
#include <vector>

#include "document/document.h"

namespace casus::document {

class Tree {
 public:
  /// Requires the syntax layer. O(tokens). Keeps a reference: the document must outlive the tree and keep its tokens.
  explicit Tree(const Document& document);

  std::span<const base::TokenId> children(base::TokenId head) const {
    const std::size_t i = base::index_of(head);
    return {items_.data() + offsets_[i], items_.data() + offsets_[i + 1]};
  }
  /// First child with this relation (exact subtype), or kNone.
  base::TokenId find_child(base::TokenId head, Relation relation) const;
  /// First child whose base relation is `relation` (kNsubj finds nsubj:pass too), or kNone.
  base::TokenId find_child_base(base::TokenId head, Relation relation) const;
  /// True if `token` has a `case` child with that lemma (including the parts of fixed expressions' first word).
  bool has_case(base::TokenId token, std::string_view lemma) const;
  bool is_ancestor(base::TokenId ancestor, base::TokenId token) const;
  /// Bytes from the first to the last token of the subtree of `head` (itself included).
  base::ByteRange subtree_span(base::TokenId head) const;
  /// First and last token of the subtree.
  base::TokenId subtree_first(base::TokenId head) const { return first_[base::index_of(head)]; }
  base::TokenId subtree_last(base::TokenId head) const { return last_[base::index_of(head)]; }

 private:
  const Document& document_;
  std::vector<std::uint32_t> offsets_;  // children of token i: items_[offsets_[i] .. offsets_[i + 1])
  std::vector<base::TokenId> items_;
  std::vector<base::TokenId> first_;
  std::vector<base::TokenId> last_;
};

}  // namespace casus::document
