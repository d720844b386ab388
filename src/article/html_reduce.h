// What the HTML parser need not see is taken out before it: scripts, styles, drawings, comments, most attributes.
//
// On news pages that is nine bytes in ten, read here at several times the parser's speed. What is left cannot make the
// parser slow: no element has more than a handful of attributes, and unknown element names all become one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/attribute_packer.h"
#include "article/element_names.h"

namespace casus::article {

/// A piece of what is left of a page.
struct MarkupPiece {
  enum class Kind : std::uint8_t {
    kText,      // `text`, as it stands in the page
    kCode,      // `text` is for a tokenizer: "&lt;", "<!---->"
    kStartTag,  // of `element`, with the attributes of `set`; or as written in `text`: " class=\"a\""
    kEndTag,
  };
  static constexpr std::uint32_t kNoSet = static_cast<std::uint32_t>(-1);

  Kind kind = Kind::kText;
  Element element = kOtherElement;
  std::uint32_t set = kNoSet;
  std::string_view text;  // until the next piece is read
};

/// Follows the tokenizer of the HTML standard as far as tags, quotes, comments and raw text go. Linear in the page,
/// which must outlive it.
class MarkupReader {
 public:
  /// `packs`: attributes whose values need no decoding come as sets.
  MarkupReader(std::string_view page, bool packs) : in_(page), packs_(packs) {}

  /// False at the end of the page.
  bool next(MarkupPiece& piece);

  /// Contents of <script type="application/ld+json"> up to here; views into the page.
  const std::vector<std::string_view>& json_ld() const { return json_ld_; }
  AttributeSets take_attributes() { return packer_.take(); }

 private:
  char peek(std::size_t ahead) const { return at_ + ahead < in_.size() ? in_[at_ + ahead] : '\0'; }
  void read_text(MarkupPiece& piece);
  bool read_title(MarkupPiece& piece);
  bool read_markup(MarkupPiece& piece);
  bool read_start_tag(MarkupPiece& piece);
  bool read_end_tag(MarkupPiece& piece);
  void skip_comment();
  void jump_behind(std::size_t position, std::size_t length);
  KnownElement read_name();
  bool read_attributes();
  void read_attribute();
  void skip_space();
  void read_value(KeptAttribute& attribute);
  void keep_attribute(KeptAttribute attribute);
  bool says_something(const KeptAttribute& attribute) const;
  void write_attributes();
  void drop_content();
  std::size_t find_end_tag(std::string_view name, std::size_t from);
  std::size_t find_script_end(std::size_t from);

  std::string_view in_;
  bool packs_;
  bool needs_comment_ = false;  // the text before it was long
  bool is_title_ = false;       // its text comes next
  std::size_t at_ = 0;
  std::vector<std::string_view> json_ld_;
  std::size_t script_bytes_ = 0;  // of what is in json_ld_

  // Of the tag at hand.
  NameKey key_;
  Element element_ = kOtherElement;
  std::string_view script_type_;
  std::uint32_t seen_ = 0;  // attributes, as bits
  bool has_coded_ = false;  // a value that the parser must decode
  std::vector<KeptAttribute> kept_;
  std::string written_;

  AttributePacker packer_;
  std::vector<std::string> unclosed_;
};

struct ReducedPage {
  std::string html;
  std::vector<std::string_view> json_ld;  // views into the input
};

/// All pieces of a page as markup.
ReducedPage reduce_html(std::string_view html);

}  // namespace casus::article
