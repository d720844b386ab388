// Labels by their words (labels.h), then headings by what is left under them.
#include "article/stray_blocks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "article/dates.h"
#include "article/labels.h"
#include "base/strings.h"

namespace casus::article {
namespace {

using document::ParagraphKind;

constexpr std::uint32_t kLongestLabel = 16;    // words of a block that may be a label
constexpr std::uint32_t kLongestContact = 30;  // words of "Contact Jane Smith at ..."
constexpr std::uint32_t kRunningText = 20;     // words of a paragraph between whose first and last the text is
constexpr std::size_t kLongestDateLine = 40;   // bytes

bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

constexpr std::array<bool, 256> kMarks = [] {
  std::array<bool, 256> marks = {};
  for (const unsigned char c : {':', '(', '[', '|', '>'}) marks[c] = true;
  return marks;
}();
bool is_mark(char c) { return kMarks[static_cast<unsigned char>(c)]; }

// "Oil off the beach. Photo: Ola Nord", "... (File photo)", by the letters at the mark.
bool may_be_caption(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const char mark = text[i];
    if (!is_mark(mark) || (mark != ':' && mark != '(' && mark != '[')) continue;
    const char letter = base::ascii_lower(mark == ':' ? text[i - 1] : text[i + 1]);
    const std::string_view letters =
        mark == ':' ? "oeht" : "pf";  // photo, image, photograph, credit; "(photo", "(file"
    if (letters.find(letter) != std::string_view::npos) return true;
  }
  return false;
}

// Most blocks are no labels, and a look at a few bytes tells.
bool may_be_label(std::string_view text, bool is_at_edge) {
  if (may_begin_label(text)) return true;
  if (!is_at_edge) return may_be_caption(text);
  return std::any_of(text.begin(), text.end(), is_mark) || (text.size() <= kLongestDateLine && has_year(text));
}

bool is_label_anywhere(LabelKind kind) {
  return kind == LabelKind::kRelated || kind == LabelKind::kCaption || kind == LabelKind::kPublished ||
         kind == LabelKind::kModified || kind == LabelKind::kByline || kind == LabelKind::kComments;
}

ParagraphKind paragraph_kind(LabelKind kind) {
  if (kind == LabelKind::kCaption) return ParagraphKind::kCaption;
  return kind == LabelKind::kRelated ? ParagraphKind::kRelated : ParagraphKind::kLabel;
}

bool starts_with_one(std::string_view text, std::span<const std::string_view> leads) {
  return std::any_of(leads.begin(), leads.end(), [&](std::string_view lead) {
    return text.size() > lead.size() && base::equals_ignoring_case(text.substr(0, lead.size()), lead);
  });
}

// "Also read: Two mayors join the governing party": links between the paragraphs.
bool is_read_more(std::string_view text, const Block& block) {
  static constexpr std::array<std::string_view, 5> kLeads = {"also read", "read also", "read more", "read next",
                                                             "related:"};
  return 3 * block.link_bytes >= block.span.length() && starts_with_one(text, kLeads);
}

// "Home > World", "E-mail the writer | Print" above the text and behind it: nearly nothing but several links.
bool is_menu(const Block& block) {
  constexpr std::uint32_t kFewLinks = 2;
  return block.links >= kFewLinks && 5 * block.link_bytes >= 4 * block.span.length();
}

// An entry of a list of which others are gone, or a line above the text, that is nothing but a link.
bool is_stray_link(const HtmlTree& tree, const PageText& page, const BlockKinds& kinds, std::size_t i, bool is_above) {
  constexpr std::size_t kNear = 8;  // entries
  const Block& block = page.blocks[i];
  if (10 * block.link_bytes < 9 * block.span.length()) return false;
  const HtmlNode& node = tree.node(block.node);
  if (node.tag != Tag::kLi) return is_above && !is_heading(node.tag);
  for (std::size_t k = i - std::min(i, kNear); k < std::min(kinds.size(), i + kNear); ++k) {
    if (kinds[k] != ParagraphKind::kBody && tree.node(page.blocks[k].node).parent == node.parent) return true;
  }
  return false;
}

// "press@ministry.example", "Contact Jane Smith at ..."; a telephone number and such where a contact was announced.
bool is_contact(std::string_view text, std::uint32_t words, bool is_announced) {
  constexpr std::uint32_t kAddressAlone = 8;  // words, a name before the address; its parts count as such
  const std::size_t at = text.find('@');
  const bool is_address = at != std::string_view::npos && text.find('.', at) != std::string_view::npos;
  const bool is_telephone = text.find("Tel") != std::string_view::npos || text.find("Phone") != std::string_view::npos;
  if (is_announced) return is_address || is_telephone;
  return is_address && (words <= kAddressAlone || text.starts_with("Contact "));
}

// "Sign up for our morning newsletter", "Advertisement: scroll to continue".
bool is_promotion(std::string_view text, std::uint32_t words) {
  static constexpr std::array<std::string_view, 3> kLeads = {"sign up", "subscribe", "get "};
  static constexpr std::array<std::string_view, 1> kAdvertisement = {"advertisement"};
  constexpr std::uint32_t kFewWords = 6;
  const bool has_letter =
      text.find("newsletter") != std::string_view::npos || text.find("inbox") != std::string_view::npos;
  return (has_letter && starts_with_one(text, kLeads)) || (words <= kFewWords && starts_with_one(text, kAdvertisement));
}

void drop_labels(const HtmlTree& tree, const PageText& page, const std::vector<std::uint32_t>& words,
                 BlockKinds& kinds) {
  std::size_t first = kinds.size();  // longer paragraphs of the body
  std::size_t last = 0;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != ParagraphKind::kBody || words[i] < kRunningText) continue;
    first = std::min(first, i);
    last = i;
  }
  // Above the headline stand menus and the site's own lines.
  const auto headline = std::find(kinds.begin(), kinds.end(), std::optional(ParagraphKind::kHeadline));
  const auto title = static_cast<std::size_t>(headline - kinds.begin());
  for (std::size_t i = 0; i < title && title < std::min(first, kinds.size()); ++i) {
    if (kinds[i] == ParagraphKind::kBody) kinds[i] = ParagraphKind::kLabel;
  }
  bool has_contact = false;  // a contact was announced
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != ParagraphKind::kBody || words[i] > kLongestContact || (words[i] > kLongestLabel && i < last))
      continue;
    const std::string_view text = base::slice(page.text, page.blocks[i].span);
    const bool is_long_contact = words[i] > kLongestLabel && is_contact(text, words[i], false);
    if (words[i] > kLongestLabel && !is_long_contact) continue;
    const bool is_at_edge = i < first || i > last || is_long_contact;
    if (is_at_edge && (is_menu(page.blocks[i]) || is_contact(text, words[i], has_contact && i > last))) {
      kinds[i] = ParagraphKind::kLabel;
    } else if (is_stray_link(tree, page, kinds, i, i < first)) {
      kinds[i] = ParagraphKind::kRelated;
    } else if (may_be_label(text, is_at_edge)) {
      const std::optional<Label> label = find_label(text);
      if (is_read_more(text, page.blocks[i])) kinds[i] = ParagraphKind::kRelated;
      if (is_promotion(text, words[i])) kinds[i] = ParagraphKind::kLabel;
      if (!label || (!is_at_edge && !is_label_anywhere(label->kind))) continue;
      kinds[i] = paragraph_kind(label->kind);
      has_contact = has_contact || text.find("ontact") != std::string_view::npos;
    }
  }
}

// Of what its parent holds behind it, nothing is body.
bool is_alone_in_box(const HtmlTree& tree, const PageText& page, const BlockKinds& kinds, std::size_t heading) {
  const NodeId end = tree.node(tree.node(page.blocks[heading].node).parent).end;
  std::size_t i = heading + 1;
  for (; i < kinds.size() && page.blocks[i].node < end; ++i) {
    if (kinds[i] == ParagraphKind::kBody) return false;
  }
  return i > heading + 1;
}

// "Get our newsletter" above a form that is gone, "Related news" above links; "Number:" before a number that is gone.
void drop_bare_headings(const HtmlTree& tree, const PageText& page, BlockKinds& kinds) {
  const auto tag_of = [&](std::size_t i) { return tree.node(page.blocks[i].node).tag; };
  for (std::size_t i = 0; i + 1 < kinds.size(); ++i) {
    const bool is_last = kinds[i] == ParagraphKind::kBody && kinds[i + 1] != ParagraphKind::kBody;
    if (is_last && tag_of(i) == Tag::kDt) kinds[i] = ParagraphKind::kLabel;
  }
  std::optional<std::size_t> heading;  // of the body, with no body under it as yet
  std::size_t others = 0;              // blocks under it that are none
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != ParagraphKind::kBody) {
      ++others;
      continue;
    }
    const bool is_new_section = is_heading(tag_of(i));
    if (is_new_section && is_alone_in_box(tree, page, kinds, i)) {
      kinds[i] = ParagraphKind::kLabel;
      continue;
    }
    const bool is_bare = heading && is_new_section && others > 0 && tag_of(i) <= tag_of(*heading);
    if (is_bare) kinds[*heading] = ParagraphKind::kLabel;
    heading = is_new_section ? std::optional(i) : std::nullopt;
    others = 0;
  }
  for (std::size_t i = kinds.size(); i-- > 0;) {
    if (kinds[i] != ParagraphKind::kBody) continue;
    if (!is_heading(tag_of(i))) return;
    kinds[i] = ParagraphKind::kLabel;
  }
}

}  // namespace

void drop_stray_blocks(const HtmlTree& tree, const PageText& page, const std::vector<std::uint32_t>& words,
                       BlockKinds& kinds) {
  drop_labels(tree, page, words, kinds);
  drop_bare_headings(tree, page, kinds);
}

}  // namespace casus::article
