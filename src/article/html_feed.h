// A page on its way to lexbor's tree builder. Included by html_tree.cc only.
#pragma once

#include <lexbor/html/html.h>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "article/html_reduce.h"

namespace casus::article {

/// Gives a page to the tree builder of a parser that has begun a document. Plain tags and texts go there as the tokens
/// that lexbor's tokenizer would make of them, at a fraction of its cost; everything else (references, attributes that
/// are not packed, comments, titles) goes through the tokenizer. Sets of attributes become a=N, N their number.
class MarkupFeeder {
 public:
  explicit MarkupFeeder(lxb_html_tokenizer_t* tokenizer) : tokenizer_(tokenizer) {}

  /// Must be called but once, and be outlived by the feeder and the document. Not OK when there is no memory, or when
  /// the callback for tokens has stopped the tokenizer.
  lxb_status_t feed(MarkupReader& markup);

 private:
  bool feed_token(const MarkupPiece& piece);
  bool feed_text(std::string_view text);
  bool feed_tag(const MarkupPiece& piece);
  bool set_packed(std::uint32_t set);
  void emit(std::string_view text);
  void feed_through_tokenizer(const MarkupPiece& piece);
  lxb_tag_id_t find_tag(Element element);
  const std::string& digits_of(std::uint32_t set);

  lxb_html_tokenizer_t* tokenizer_;
  lxb_html_token_attr_t packed_ = {};
  std::array<lxb_tag_id_t, kElementCount + 1> tags_ = {};
  std::deque<std::string> digits_;  // of the numbers of sets; the document's attributes point to them
  std::string written_;
};

}  // namespace casus::article
