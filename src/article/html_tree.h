// A web page as a flat tree: the elements and texts that lexbor's tree builder makes of it, in document order.
//
// lexbor appears in html_tree.cc, html_feed.cc and html_encoding.cc only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/html_attribute.h"
#include "article/html_reduce.h"
#include "casus/result.h"

namespace casus::article {

enum class Tag : std::uint8_t {
  kOther,
  kText,
  kA,
  kAddress,
  kArticle,
  kAside,
  kB,
  kBlockquote,
  kBody,
  kBr,
  kButton,
  kCaption,
  kCite,
  kCode,
  kDd,
  kDetails,
  kDialog,
  kDiv,
  kDl,
  kDt,
  kEm,
  kFieldset,
  kFigcaption,
  kFigure,
  kFooter,
  kForm,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHead,
  kHeader,
  kHr,
  kHtml,
  kI,
  kLabel,
  kLegend,
  kLi,
  kLink,
  kMain,
  kMenu,
  kMeta,
  kNav,
  kOl,
  kP,
  kPre,
  kQ,
  kSection,
  kSmall,
  kSpan,
  kStrong,
  kSub,
  kSummary,
  kSup,
  kTable,
  kTbody,
  kTd,
  kTfoot,
  kTh,
  kThead,
  kTime,
  kTitle,
  kTr,
  kUl,
};
inline constexpr std::size_t kTagCount = static_cast<std::size_t>(Tag::kUl) + 1;

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = static_cast<NodeId>(-1);

struct HtmlNode {
  Tag tag = Tag::kOther;
  std::uint16_t attributes = 0;  // which ones an element has, as bits
  NodeId parent = kNoNode;       // kNoNode for the root, which is node 0
  NodeId end = 0;                // one behind the last descendant: the subtree of n is [n, end)
  std::uint32_t begin = 0;       // kText: range of its characters; elements: range of attributes
  std::uint32_t length = 0;
};

class HtmlTree {
 public:
  struct Limits {
    std::uint32_t depth = 400;      // deeper elements are opened no more; their text stays
    std::uint32_t formatting = 24;  // unclosed <b>, <i>, <a>, ...: each is reopened in every later block
    std::size_t nodes = 1'000'000;
    double seconds = 5;
  };

  /// Requires valid UTF-8. Fails with kLimit on too many nodes or too much time.
  static Result<HtmlTree> parse(std::string_view reduced_html, const Limits& limits);
  /// The same of a page from its beginning on, and several times as fast.
  static Result<HtmlTree> parse(MarkupReader& markup, const Limits& limits);

  const std::vector<HtmlNode>& nodes() const { return nodes_; }
  const HtmlNode& node(NodeId id) const { return nodes_[id]; }
  std::string_view text(const HtmlNode& node) const {
    return std::string_view(strings_).substr(node.begin, node.length);
  }
  /// Empty when the element has no such attribute.
  std::string_view attribute(const HtmlNode& node, Attribute name) const {
    return has_attribute(node, name) ? value_of(node, name) : std::string_view();
  }
  static bool has_attribute(const HtmlNode& node, Attribute name) {
    return (node.attributes >> static_cast<unsigned>(name) & 1U) != 0;
  }
  /// One more than any element's `begin` plus `length`. Elements with equal attributes may share them.
  std::size_t attribute_count() const { return values_.size(); }
  /// All text below a node, runs of white space as one blank; of more than `most` bytes only the beginning.
  std::string text_below(NodeId id, std::size_t most = std::string::npos) const;
  /// At least the bytes of all texts together.
  std::size_t text_bytes() const { return text_bytes_; }
  bool was_cut() const { return was_cut_; }

 private:
  using Value = AttributeSets::Value;
  friend class TreeCopier;

  std::string_view value_of(const HtmlNode& node, Attribute name) const;

  std::vector<HtmlNode> nodes_;
  std::vector<Value> values_;
  std::string strings_;
  std::size_t text_bytes_ = 0;
  bool was_cut_ = false;  // the depth limit was met
};

}  // namespace casus::article
