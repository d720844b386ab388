// What the HTML parser need not see is taken out before it: scripts, styles, drawings, comments, most attributes.
//
// On news pages that is nine bytes in ten, read here at several times the parser's speed. What is left cannot make the
// parser slow: no element has more than a handful of attributes, and unknown element names all become one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/html_attribute.h"

namespace casus::article {

/// Attributes of many elements, each set of them once: pages repeat the same few.
struct AttributeSets {
  struct Value {
    Attribute name = Attribute::kClass;
    std::uint32_t begin = 0;  // in `bytes`
    std::uint32_t length = 0;
  };
  struct Set {
    std::uint32_t begin = 0;  // in `values`
    std::uint32_t count = 0;
  };

  std::vector<Set> sets;
  std::vector<Value> values;
  std::string bytes;
};

struct ReducedPage {
  std::string html;
  std::vector<std::string_view> json_ld;  // contents of <script type="application/ld+json">; views into the input
  AttributeSets attributes;               // empty unless they were packed
};

/// Follows the tokenizer of the HTML standard as far as tags, quotes, comments and raw text go. Linear in the input.
ReducedPage reduce_html(std::string_view html);

/// The same, for HtmlTree::parse(ReducedPage&&): an element's attributes are a=N, a number of `attributes`, wherever
/// their values need no decoding.
ReducedPage reduce_and_pack_html(std::string_view html);

}  // namespace casus::article
