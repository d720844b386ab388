// One walk in document order; a block ends where a block-level element begins or ends.
#include "article/html_blocks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "article/word_bytes.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::array<bool, kTagCount> kBlockTags = [] {
  std::array<bool, kTagCount> table = {};
  table.fill(true);
  for (const Tag tag : {Tag::kText, Tag::kOther,  Tag::kA,     Tag::kB,    Tag::kBr,   Tag::kCite, Tag::kCode,
                        Tag::kEm,   Tag::kI,      Tag::kLabel, Tag::kLink, Tag::kMeta, Tag::kQ,    Tag::kSmall,
                        Tag::kSpan, Tag::kStrong, Tag::kSub,   Tag::kSup,  Tag::kTd,   Tag::kTh,   Tag::kTime}) {
    table[static_cast<std::size_t>(tag)] = false;
  }
  return table;
}();

// Soft hyphens, zero-width characters and byte order marks show nothing; their length in bytes, or 0.
std::size_t invisible_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\xC2\xAD")) return 2;
  if (rest.starts_with("\xE2\x80\x8B") || rest.starts_with("\xE2\x80\x8C") || rest.starts_with("\xE2\x80\x8D") ||
      rest.starts_with("\xE2\x81\xA0") || rest.starts_with("\xEF\xBB\xBF")) {
    return 3;
  }
  return 0;
}

std::size_t space_length(std::string_view text, std::size_t at) {
  if (base::is_ascii_space(text[at])) return 1;
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\xC2\xA0")) return 2;
  if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE3\x80\x80")) return 3;
  // U+2000 to U+200A, and the line and paragraph separators.
  const bool is_wide = rest.size() >= 3 && rest.starts_with("\xE2\x80") &&
                       (static_cast<unsigned char>(rest[2]) <= 0x8A || rest[2] == '\xA8' || rest[2] == '\xA9');
  return is_wide ? 3 : 0;
}

bool is_plain(char c) { return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80; }

// The high bits of bytes that are plain, or a single blank before a plain one.
std::uint64_t plain_bits(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t low = bytes & 0x7F * kEach;
  const std::uint64_t is_plain = (low + 0x5F * kEach) & ~bytes;  // above ' ', below 0x80
  const std::uint64_t other = low ^ ' ' * kEach;
  const std::uint64_t is_blank = ~((other + 0x7F * kEach) | bytes);  // 0x7F more sets the high bit of all but 0
  return (is_plain | (is_blank & is_plain >> 8)) & 0x80 * kEach;
}

// The end of the plain words at `at`, single blanks between them: most of any text, and taken over as it is.
std::size_t end_of_plain_words(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kAll = 0x8080808080808080U;
  while (at + 8 <= text.size()) {
    const std::uint64_t others = plain_bits(load_bytes(text.data() + at, 8)) ^ kAll;
    const auto count = static_cast<std::size_t>(std::countr_zero(others)) / 8;
    at += count;
    if (count < 7) break;  // the eighth may be a blank before a plain byte
  }
  while (true) {
    while (at < text.size() && is_plain(text[at])) ++at;
    const bool goes_on = at + 1 < text.size() && text[at] == ' ' && is_plain(text[at + 1]);
    if (!goes_on) return at;
    ++at;
  }
}

// What is folded up but opens at a click (an accordion's part, a tab) is text of the page, like <details>. React sends
// parts of a page late, as <div hidden id="S:1">, and a script puts them in their place.
bool opens_later(const HtmlTree& tree, const HtmlNode& node) {
  const std::string_view role = tree.attribute(node, Attribute::kRole);
  return role == "region" || role == "tabpanel" || tree.attribute(node, Attribute::kId).starts_with("S:");
}

bool hides(const HtmlTree& tree, const HtmlNode& node) {
  if (node.length == 0) return false;
  if (tree.has_attribute(node, Attribute::kHidden)) return !opens_later(tree, node);
  if (!tree.has_attribute(node, Attribute::kStyle)) return false;
  const std::string_view style = tree.attribute(node, Attribute::kStyle);
  const std::size_t display = style.find("display");
  if (display == std::string_view::npos) return false;
  const std::string_view rest = base::trim(style.substr(display + 7));
  return rest.starts_with(":") && base::trim(rest.substr(1)).starts_with("none") && !opens_later(tree, node);
}

class BlockCutter {
 public:
  explicit BlockCutter(const HtmlTree& tree) : tree_(tree) {}

  PageText run() {
    const std::vector<HtmlNode>& nodes = tree_.nodes();
    page_.text.reserve(tree_.text_bytes());
    for (NodeId id = 0; id < nodes.size();) {
      leave_until(id);
      const HtmlNode& node = nodes[id];
      if (node.tag == Tag::kText) {
        add_text(tree_.text(node));
        ++id;
      } else if (node.tag == Tag::kHead || hides(tree_, node) || is_edit_link(node)) {
        id = node.end;
      } else {
        enter(id);
        ++id;
      }
    }
    end_block();
    return std::move(page_);
  }

 private:
  struct Open {
    NodeId id;
    NodeId end;
    Tag tag;
  };

  // "Earlier eruptions[edit]": a wiki's link in a heading.
  bool is_edit_link(const HtmlNode& node) const {
    if (node.tag != Tag::kSpan || node.length == 0 || open_.empty()) return false;
    const bool is_in_heading = open_.back().tag >= Tag::kH1 && open_.back().tag <= Tag::kH6;
    return is_in_heading && tree_.attribute(node, Attribute::kClass).starts_with("mw-editsection");
  }

  void enter(NodeId id) {
    const HtmlNode& node = tree_.node(id);
    switch (node.tag) {
      case Tag::kBr: add_break(); return;
      case Tag::kTd:
      case Tag::kTh: needs_space_ = true; break;
      case Tag::kA:
        ++link_depth_;
        ++block_.links;
        break;
      case Tag::kB:
      case Tag::kStrong: ++bold_depth_; break;
      default:
        if (is_block_tag(node.tag)) end_block();
    }
    if (node.end > id + 1)
      open_.push_back({id, node.end, node.tag});
    else
      leave(node.tag);
    if (is_block_tag(node.tag)) after_break_ = false;
  }

  void leave_until(NodeId id) {
    while (!open_.empty() && open_.back().end <= id) {
      const Tag tag = open_.back().tag;
      open_.pop_back();
      leave(tag);
    }
  }

  void leave(Tag tag) {
    if (tag == Tag::kA) --link_depth_;
    if (tag == Tag::kB || tag == Tag::kStrong) --bold_depth_;
    if (tag == Tag::kTd || tag == Tag::kTh) needs_space_ = true;
    if (is_block_tag(tag)) {
      // The element is off the stack already: its text belongs to it all the same.
      end_block();
      after_break_ = false;
    }
  }

  NodeId block_node() const {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (is_block_tag(open_[i].tag)) return open_[i].id;
    }
    return 0;
  }

  void add_break() {
    if (breaks_ > 0) {
      end_block();
      after_break_ = true;
    }
    ++breaks_;
  }

  void begin_block() {
    if (has_block_) return;
    has_block_ = true;
    if (!page_.text.empty()) page_.text.append("\n\n");
    block_.span.begin = static_cast<std::uint32_t>(page_.text.size());
    block_.node = block_node();
    block_.after_break = after_break_;
    breaks_ = 0;
    needs_space_ = false;
  }

  void add_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = is_plain(text[at]) ? end_of_plain_words(text, at) : at;
      if (end > at) {
        add_visible(text.substr(at, end - at));
        at = end;
      } else if (base::is_ascii_space(text[at])) {
        needs_space_ = true;
        at = find_nonspace(text, at + 1);
      } else if (const std::size_t space = space_length(text, at)) {
        needs_space_ = true;
        at += space;
      } else if (const std::size_t nothing = invisible_length(text, at)) {
        at += nothing;
      } else if (static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;  // a control character
      } else {
        do ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
        add_visible(text.substr(at, end - at));
        at = end;
      }
    }
  }

  void add_visible(std::string_view text) {
    begin_block();
    const std::size_t before = page_.text.size();
    if (before > block_.span.begin) {
      if (breaks_ > 0) {
        page_.text.push_back('\n');
      } else if (needs_space_) {
        page_.text.push_back(' ');
      }
    }
    breaks_ = 0;
    needs_space_ = false;
    page_.text.append(text);
    const auto added = static_cast<std::uint32_t>(page_.text.size() - before);
    if (link_depth_ > 0) block_.link_bytes += added;
    if (bold_depth_ > 0) block_.bold_bytes += added;
  }

  void end_block() {
    needs_space_ = false;
    if (!has_block_) return;
    block_.span.end = static_cast<std::uint32_t>(page_.text.size());
    page_.blocks.push_back(block_);
    block_ = Block{};
    has_block_ = false;
    breaks_ = 0;
  }

  const HtmlTree& tree_;
  PageText page_;
  std::vector<Open> open_;
  Block block_;
  bool has_block_ = false;
  bool needs_space_ = false;
  bool after_break_ = false;
  int breaks_ = 0;
  int link_depth_ = 0;
  int bold_depth_ = 0;
};

}  // namespace

bool is_block_tag(Tag tag) { return kBlockTags[static_cast<std::size_t>(tag)]; }

PageText cut_blocks(const HtmlTree& tree) { return BlockCutter(tree).run(); }

}  // namespace casus::article
