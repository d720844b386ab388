// Each token passes a guard on its way to lexbor's tree builder, so that no page gets deeper, longer or slower than the
// limits; afterwards the nodes are copied into flat vectors and lexbor's document is given back.
#include "article/html_tree.h"

#include <lexbor/dom/interfaces/character_data.h>
#include <lexbor/html/html.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "article/html_feed.h"
#include "base/strings.h"

namespace casus::article {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kTokensPerLook = 2048;  // at the clock
constexpr std::size_t kLongText = 4096;       // from here on it pays to give a text more room than it needs

struct DestroyParser {
  void operator()(lxb_html_parser_t* parser) const { lxb_html_parser_destroy(parser); }
};
struct DestroyDocument {
  void operator()(lxb_html_document_t* document) const { lxb_html_document_destroy(document); }
};

Tag tag_of(lxb_tag_id_t id) {
  switch (id) {
    case LXB_TAG__TEXT: return Tag::kText;
    case LXB_TAG_A: return Tag::kA;
    case LXB_TAG_ADDRESS: return Tag::kAddress;
    case LXB_TAG_ARTICLE: return Tag::kArticle;
    case LXB_TAG_ASIDE: return Tag::kAside;
    case LXB_TAG_B: return Tag::kB;
    case LXB_TAG_BLOCKQUOTE: return Tag::kBlockquote;
    case LXB_TAG_BODY: return Tag::kBody;
    case LXB_TAG_BR: return Tag::kBr;
    case LXB_TAG_BUTTON: return Tag::kButton;
    case LXB_TAG_CAPTION: return Tag::kCaption;
    case LXB_TAG_CITE: return Tag::kCite;
    case LXB_TAG_CODE: return Tag::kCode;
    case LXB_TAG_DD: return Tag::kDd;
    case LXB_TAG_DETAILS: return Tag::kDetails;
    case LXB_TAG_DIALOG: return Tag::kDialog;
    case LXB_TAG_DIV: return Tag::kDiv;
    case LXB_TAG_DL: return Tag::kDl;
    case LXB_TAG_DT: return Tag::kDt;
    case LXB_TAG_EM: return Tag::kEm;
    case LXB_TAG_FIELDSET: return Tag::kFieldset;
    case LXB_TAG_FIGCAPTION: return Tag::kFigcaption;
    case LXB_TAG_FIGURE: return Tag::kFigure;
    case LXB_TAG_FOOTER: return Tag::kFooter;
    case LXB_TAG_FORM: return Tag::kForm;
    case LXB_TAG_H1: return Tag::kH1;
    case LXB_TAG_H2: return Tag::kH2;
    case LXB_TAG_H3: return Tag::kH3;
    case LXB_TAG_H4: return Tag::kH4;
    case LXB_TAG_H5: return Tag::kH5;
    case LXB_TAG_H6: return Tag::kH6;
    case LXB_TAG_HEAD: return Tag::kHead;
    case LXB_TAG_HEADER: return Tag::kHeader;
    case LXB_TAG_HR: return Tag::kHr;
    case LXB_TAG_HTML: return Tag::kHtml;
    case LXB_TAG_I: return Tag::kI;
    case LXB_TAG_LABEL: return Tag::kLabel;
    case LXB_TAG_LEGEND: return Tag::kLegend;
    case LXB_TAG_LI: return Tag::kLi;
    case LXB_TAG_LINK: return Tag::kLink;
    case LXB_TAG_MAIN: return Tag::kMain;
    case LXB_TAG_MENU: return Tag::kMenu;
    case LXB_TAG_META: return Tag::kMeta;
    case LXB_TAG_NAV: return Tag::kNav;
    case LXB_TAG_OL: return Tag::kOl;
    case LXB_TAG_P: return Tag::kP;
    case LXB_TAG_PRE: return Tag::kPre;
    case LXB_TAG_Q: return Tag::kQ;
    case LXB_TAG_SECTION: return Tag::kSection;
    case LXB_TAG_SMALL: return Tag::kSmall;
    case LXB_TAG_SPAN: return Tag::kSpan;
    case LXB_TAG_STRONG: return Tag::kStrong;
    case LXB_TAG_SUB: return Tag::kSub;
    case LXB_TAG_SUMMARY: return Tag::kSummary;
    case LXB_TAG_SUP: return Tag::kSup;
    case LXB_TAG_TABLE: return Tag::kTable;
    case LXB_TAG_TBODY: return Tag::kTbody;
    case LXB_TAG_TD: return Tag::kTd;
    case LXB_TAG_TFOOT: return Tag::kTfoot;
    case LXB_TAG_TH: return Tag::kTh;
    case LXB_TAG_THEAD: return Tag::kThead;
    case LXB_TAG_TIME: return Tag::kTime;
    case LXB_TAG_TITLE: return Tag::kTitle;
    case LXB_TAG_TR: return Tag::kTr;
    case LXB_TAG_UL: return Tag::kUl;
    default: return Tag::kOther;
  }
}

std::optional<Attribute> attribute_of(const lxb_dom_attr_t* attribute) {
  std::size_t length = 0;
  const lxb_char_t* bytes = lxb_dom_attr_local_name(attribute, &length);
  const std::string_view name(reinterpret_cast<const char*>(bytes), length);
  for (std::size_t i = 0; i < kAttributeNames.size(); ++i) {
    if (kAttributeNames[i] == name) return static_cast<Attribute>(i);
  }
  return std::nullopt;
}

bool is_formatting(lxb_tag_id_t id) {
  switch (id) {
    case LXB_TAG_A:
    case LXB_TAG_B:
    case LXB_TAG_BIG:
    case LXB_TAG_CODE:
    case LXB_TAG_EM:
    case LXB_TAG_FONT:
    case LXB_TAG_I:
    case LXB_TAG_NOBR:
    case LXB_TAG_S:
    case LXB_TAG_SMALL:
    case LXB_TAG_STRIKE:
    case LXB_TAG_STRONG:
    case LXB_TAG_TT:
    case LXB_TAG_U: return true;
    default: return false;
  }
}

/// Stands between lexbor's tokenizer and its tree builder.
struct Guard {
  const HtmlTree::Limits& limits;
  lxb_html_tree_t* tree = nullptr;
  lxb_html_tokenizer_token_f next = nullptr;  // the tree builder's own callback
  void* next_context = nullptr;
  Clock::time_point start = Clock::now();
  std::size_t tokens = 0;
  std::size_t nodes = 0;
  bool was_text = false;  // the token before
  bool was_cut = false;
  std::string_view problem;

  bool is_too_deep(const lxb_html_token_t& token) const {
    if (tree->open_elements->length >= limits.depth) return token.tag_id != LXB_TAG_BR;
    return tree->active_formatting->length >= limits.formatting && is_formatting(token.tag_id);
  }

  // "<span class=a>word <span class=b>word " below the deepest element: all the words become one text. The tree builder
  // asks for just the bytes that each addition needs, and gets them at a new place whenever an attribute was stored in
  // between: a megabyte of page would take two gigabytes. So a text that grows gets twice the room it needs.
  void make_room(const lxb_html_token_t& token) {
    const bool is_text = token.tag_id == LXB_TAG__TEXT;
    const bool is_table_text = tree->mode == lxb_html_tree_insertion_mode_in_table_text;
    if (is_text == is_table_text) return;
    std::size_t more = is_text ? static_cast<std::size_t>(token.text_end - token.text_start) : 0;
    if (is_table_text) {  // what was collected between the rows goes before the table, now that something else comes
      lexbor_array_obj_t* waiting = tree->pending_table.text_list;
      for (std::size_t i = 0; i < lexbor_array_obj_length(waiting); ++i) {
        more += static_cast<const lexbor_str_t*>(lexbor_array_obj_get(waiting, i))->length;
      }
    }
    lexbor_str_t* text = find_growing_text(is_table_text);
    if (text == nullptr || text->length < kLongText) return;
    const std::size_t needed = text->length + more + 1;
    if (needed <= lexbor_mraw_data_size(text->data)) return;
    void* data = lexbor_mraw_realloc(tree->document->dom_document.text, text->data, 2 * needed);
    if (data != nullptr) text->data = static_cast<lxb_char_t*>(data);
  }

  // The text that the next one will be joined to.
  lexbor_str_t* find_growing_text(bool before_table) {
    if (tree->open_elements->length == 0) return nullptr;
    lxb_html_tree_insertion_position_t position = LXB_HTML_TREE_INSERTION_POSITION_CHILD;
    const bool was_fostering = std::exchange(tree->foster_parenting, before_table);
    lxb_dom_node_t* place = lxb_html_tree_appropriate_place_inserting_node(tree, nullptr, &position);
    tree->foster_parenting = was_fostering;
    if (place == nullptr) return nullptr;
    lxb_dom_node_t* node = position == LXB_HTML_TREE_INSERTION_POSITION_BEFORE ? place->prev : place->last_child;
    if (node == nullptr || node->local_name != LXB_TAG__TEXT) return nullptr;
    return &reinterpret_cast<lxb_dom_character_data_t*>(node)->data;
  }

  lxb_html_token_t* pass(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token) {
    const bool is_start = token->tag_id >= LXB_TAG__BEGIN && (token->type & LXB_HTML_TOKEN_TYPE_CLOSE) == 0;
    if (is_start && is_too_deep(*token)) {
      was_cut = true;
      was_text = false;
      return token;
    }
    // Each start tag may reopen all unclosed formatting elements; a text behind a text is joined to it.
    const bool is_text = token->tag_id == LXB_TAG__TEXT;
    if (!is_text || !was_text) nodes += 1 + (is_start ? tree->active_formatting->length : 0);
    was_text = is_text;
    if (nodes > limits.nodes) problem = "more elements than the limit";
    if (++tokens % kTokensPerLook == 0 &&
        std::chrono::duration<double>(Clock::now() - start).count() > limits.seconds) {
      problem = "more seconds of parsing than the limit";
    }
    if (!problem.empty()) {
      tokenizer->status = LXB_STATUS_STOPPED;
      return nullptr;
    }
    make_room(*token);
    tokenizer->parse_errors->length = 0;  // nobody asks for them, and the lists grow by 128 at a time
    tree->parse_errors->length = 0;
    return next(tokenizer, token, next_context);
  }

  static lxb_html_token_t* call(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token, void* guard) {
    return static_cast<Guard*>(guard)->pass(tokenizer, token);
  }
};

}  // namespace

/// Copies lexbor's nodes in document order, without recursion.
class TreeCopier {
 public:
  TreeCopier(HtmlTree& tree, std::span<const AttributeSets::Set> sets) : tree_(tree), sets_(sets) {}

  void copy(const lxb_dom_node_t* root) {
    const lxb_dom_node_t* node = root;
    NodeId parent = kNoNode;
    while (node != nullptr) {
      const bool is_kept = node->type == LXB_DOM_NODE_TYPE_ELEMENT || node->type == LXB_DOM_NODE_TYPE_TEXT;
      const auto id = static_cast<NodeId>(tree_.nodes_.size());
      if (is_kept) add(node, parent);
      if (is_kept && node->first_child != nullptr) {
        parent = id;
        node = node->first_child;
        continue;
      }
      if (is_kept) close(id);
      while (node != root && node->next == nullptr) {
        node = node->parent;
        close(parent);
        parent = tree_.nodes_[parent].parent;
      }
      node = node == root ? nullptr : node->next;
    }
  }

 private:
  void close(NodeId id) { tree_.nodes_[id].end = static_cast<NodeId>(tree_.nodes_.size()); }

  void add(const lxb_dom_node_t* node, NodeId parent) {
    HtmlNode& added = tree_.nodes_.emplace_back();
    added.parent = parent;
    if (node->type == LXB_DOM_NODE_TYPE_TEXT) {
      const lexbor_str_t& data = reinterpret_cast<const lxb_dom_character_data_t*>(node)->data;
      added.tag = Tag::kText;
      added.begin = add_string(data.data, data.length);
      added.length = static_cast<std::uint32_t>(data.length);
      return;
    }
    added.tag = tag_of(node->local_name);
    added.begin = static_cast<std::uint32_t>(tree_.values_.size());
    const auto* element = reinterpret_cast<const lxb_dom_element_t*>(node);
    if (const AttributeSets::Set* set = find_set(element->first_attr)) {
      added.begin = set->begin;
      added.length = set->count;
      added.attributes = bits_of(added);
      return;
    }
    for (lxb_dom_attr_t* attribute = element->first_attr; attribute != nullptr; attribute = attribute->next) {
      const std::optional<Attribute> name = attribute_of(attribute);
      if (!name) continue;
      std::size_t length = 0;
      const lxb_char_t* value = lxb_dom_attr_value(attribute, &length);
      tree_.values_.push_back({*name, add_string(value, length), static_cast<std::uint32_t>(length)});
    }
    added.length = static_cast<std::uint32_t>(tree_.values_.size()) - added.begin;
    added.attributes = bits_of(added);
  }

  std::uint16_t bits_of(const HtmlNode& node) const {
    unsigned bits = 0;
    for (std::uint32_t i = node.begin; i < node.begin + node.length; ++i) {
      bits |= 1U << static_cast<unsigned>(tree_.values_[i].name);
    }
    return static_cast<std::uint16_t>(bits);
  }

  // Of a=N.
  const AttributeSets::Set* find_set(lxb_dom_attr_t* attribute) const {
    if (attribute == nullptr || sets_.empty()) return nullptr;
    std::size_t length = 0;
    const lxb_char_t* name = lxb_dom_attr_local_name(attribute, &length);
    if (length != 1 || name[0] != 'a') return nullptr;
    const auto* value = reinterpret_cast<const char*>(lxb_dom_attr_value(attribute, &length));
    std::size_t number = 0;
    std::from_chars(value, value + length, number);
    return number < sets_.size() ? &sets_[number] : nullptr;
  }

  std::uint32_t add_string(const lxb_char_t* bytes, std::size_t length) {
    const auto begin = static_cast<std::uint32_t>(tree_.strings_.size());
    if (length != 0) tree_.strings_.append(reinterpret_cast<const char*>(bytes), length);
    return begin;
  }

  HtmlTree& tree_;
  std::span<const AttributeSets::Set> sets_;
};

namespace {

/// lexbor's parser of one page, guarded.
class LexborPage {
 public:
  explicit LexborPage(const HtmlTree::Limits& limits) : guard_{.limits = limits} {}

  /// `feed` gives the page to the tokenizer.
  template <typename Feed>
  Result<const lxb_dom_node_t*> parse(const Feed& feed) {
    parser_.reset(lxb_html_parser_create());
    if (parser_ == nullptr || lxb_html_parser_init(parser_.get()) != LXB_STATUS_OK) {
      return Error{ErrorCode::kLimit, "no memory for the HTML parser"};
    }
    lxb_html_tokenizer_t* tokenizer = parser_->tkz;
    guard_.tree = parser_->tree;
    guard_.next = tokenizer->callback_token_done;
    guard_.next_context = tokenizer->callback_token_ctx;
    lxb_html_tokenizer_callback_token_done_set(tokenizer, Guard::call, &guard_);
    document_.reset(lxb_html_parse_chunk_begin(parser_.get()));
    const bool is_whole = document_ != nullptr && feed(tokenizer) == LXB_STATUS_OK &&
                          lxb_html_parse_chunk_end(parser_.get()) == LXB_STATUS_OK;
    if (!guard_.problem.empty()) return Error{ErrorCode::kLimit, std::string(guard_.problem)};
    if (!is_whole) return Error{ErrorCode::kBadInput, "the HTML parser gave up"};
    const lxb_dom_node_t* root = lxb_dom_document_root(&document_->dom_document);
    return root;
  }

  bool was_cut() const { return guard_.was_cut; }

 private:
  Guard guard_;
  std::unique_ptr<lxb_html_parser_t, DestroyParser> parser_;
  std::unique_ptr<lxb_html_document_t, DestroyDocument> document_;
};

}  // namespace

Result<HtmlTree> HtmlTree::parse(std::string_view reduced_html, const Limits& limits) {
  LexborPage page(limits);
  const Result<const lxb_dom_node_t*> root = page.parse([&](lxb_html_tokenizer_t* tokenizer) {
    return lxb_html_tokenizer_chunk(tokenizer, reinterpret_cast<const lxb_char_t*>(reduced_html.data()),
                                    reduced_html.size());
  });
  if (!root) return root.error();
  HtmlTree tree;
  if (*root != nullptr) TreeCopier(tree, {}).copy(*root);
  tree.text_bytes_ = tree.strings_.size();
  tree.was_cut_ = page.was_cut();
  return tree;
}

Result<HtmlTree> HtmlTree::parse(MarkupReader& markup, const Limits& limits) {
  LexborPage page(limits);
  std::optional<MarkupFeeder> feeder;  // the document's attributes point into it
  const Result<const lxb_dom_node_t*> root =
      page.parse([&](lxb_html_tokenizer_t* tokenizer) { return feeder.emplace(tokenizer).feed(markup); });
  if (!root) return root.error();
  AttributeSets attributes = markup.take_attributes();
  HtmlTree tree;
  tree.values_ = std::move(attributes.values);
  tree.strings_ = std::move(attributes.bytes);
  const std::size_t attribute_bytes = tree.strings_.size();
  if (*root != nullptr) TreeCopier(tree, attributes.sets).copy(*root);
  tree.text_bytes_ = tree.strings_.size() - attribute_bytes;
  tree.was_cut_ = page.was_cut();
  return tree;
}

// Of an attribute that the element has.
std::string_view HtmlTree::value_of(const HtmlNode& node, Attribute name) const {
  std::size_t i = node.begin;
  while (values_[i].name != name) ++i;
  return std::string_view(strings_).substr(values_[i].begin, values_[i].length);
}

std::string HtmlTree::text_below(NodeId id, std::size_t most) const {
  std::string joined;
  for (NodeId i = id; i < nodes_[id].end && joined.size() < most; ++i) {
    if (nodes_[i].tag == Tag::kText) joined.append(text(nodes_[i]).substr(0, most - joined.size()));
    if (nodes_[i].tag == Tag::kBr) joined.push_back(' ');
  }
  return base::squeeze_space(joined);
}

}  // namespace casus::article
