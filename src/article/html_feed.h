// A page on its way to lexbor's tree builder. Included by html_tree.cc only.
#pragma once

#include <lexbor/html/html.h>

#include <string_view>

namespace casus::article {

/// Gives all of `html` to the tree builder of a parser that has begun a document. Plain tags and texts go there as the
/// tokens that lexbor's tokenizer would make of them, at a fraction of its cost; everything else (references,
/// attributes that are not packed, comments, titles) goes through the tokenizer. `html` must outlive the document. Not
/// OK when there is no memory, or when the callback for tokens has stopped the tokenizer.
lxb_status_t feed_html(lxb_html_tokenizer_t* tokenizer, std::string_view html);

}  // namespace casus::article
