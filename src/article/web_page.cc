// Bytes -> UTF-8 -> reduced markup -> tree -> blocks -> probabilities -> kinds of paragraphs.
#include "article/web_page.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/article_parts.h"
#include "article/block_words.h"
#include "article/body_threshold.h"
#include "article/headline.h"
#include "article/html_blocks.h"
#include "article/html_encoding.h"
#include "article/html_metadata.h"
#include "article/html_reduce.h"
#include "article/json_ld.h"
#include "article/page_kind.h"
#include "article/stray_blocks.h"
#include "article/title_choice.h"
#include "article/visible_labels.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

using document::Document;
using document::Page;
using document::ParagraphKind;

constexpr std::uint32_t kLongestHeadline = 60;  // words

// Bits of class_groups().
constexpr std::uint64_t kCommentGroup = std::uint64_t{1} << 0;
constexpr std::uint64_t kRelatedGroups = std::uint64_t{1} << 1 | std::uint64_t{1} << 24;
constexpr std::uint64_t kCaptionGroup = std::uint64_t{1} << 14;
constexpr std::uint64_t kBylineGroups = std::uint64_t{1} << 11 | std::uint64_t{1} << 12;

class WebPageReader {
 public:
  WebPageReader(Document& document, const HtmlTree& tree, const LinkedData& linked)
      : document_(document), tree_(tree), linked_(linked), page_(cut_blocks(tree)), groups_(tree) {}

  /// `is_plain_body`: the carrier gives the article's own markup (a feed), without a page around it.
  void read(const BlockNetwork& network, std::string_view fetched_at, bool is_plain_body) {
    std::vector<MetaCandidate> candidates = find_metadata(tree_, linked_, groups_);
    if (!has_title_heading(candidates)) add_lower_headings(tree_, page_, candidates);
    add_visible_labels(tree_, page_, candidates);
    take_metadata(choose_metadata(candidates, document_.info.url, fetched_at));
    features_ = block_features(tree_, page_, linked_, groups_);
    choose_kinds(is_plain_body ? std::vector<float>(page_.blocks.size(), 1.0F) : network.score(features_));
    if (!is_plain_body) drop_stray_blocks(tree_, page_, features_.words, kinds_);
    write_text();
    const int dateline_year = add_dateline(document_);
    settle_published(document_, dateline_year);
    for (std::string& flag : page_flags(page_, features_.words, kinds_, linked_)) {
      document_.info.flags.push_back(std::move(flag));
    }
    const std::string reason = is_plain_body && !page_.blocks.empty()
                                   ? std::string()
                                   : why_no_article(tree_, page_, features_.words, kinds_, document_.info.flags);
    if (!reason.empty()) set_status(document_, DocumentStatus::kEmpty, reason);
  }

 private:
  void take_metadata(Metadata found) {
    document::Info& info = document_.info;
    const auto fill = [](std::string& field, std::string value) {
      if (field.empty()) field = std::move(value);
    };
    title_node_ = found.title_node;
    fill(info.title, std::move(found.title));
    fill(info.published_at, std::move(found.published_at));
    fill(info.modified_at, std::move(found.modified_at));
    fill(info.publisher, std::move(found.publisher));
    fill(info.url, std::move(found.url));
    fill(info.language, std::move(found.language));
    normalise_date(info.published_at);
    normalise_date(info.modified_at);
    if (info.authors.empty()) info.authors = std::move(found.authors);
  }

  void choose_kinds(const std::vector<float>& scores) {
    const std::size_t count = page_.blocks.size();
    kinds_.assign(count, std::nullopt);
    const float least = choose_body_threshold(features_.words, scores);
    std::size_t last = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (scores[i] >= least && !is_notice(i) && !is_caption(i)) {
        kinds_[i] = ParagraphKind::kBody;
        last = i;
      }
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (is_headline(i)) {
        kinds_[i] = ParagraphKind::kHeadline;
      } else if (!kinds_[i]) {
        kinds_[i] = other_kind(i, i <= last + 3);
      }
    }
  }

  // Text of a <figcaption>, or of a small element whose class says so; a "caption" that holds more is a box of a
  // layout.
  bool is_caption(std::size_t i) {
    constexpr std::uint32_t kLongestCaption = 40;  // words
    constexpr int kLevels = 3;
    const Block& block = page_.blocks[i];
    if (features_.words[i] > kLongestCaption || is_heading(tree_.node(block.node).tag)) return false;
    int level = 0;
    for (NodeId id = block.node; id != kNoNode && level < kLevels; id = tree_.node(id).parent, ++level) {
      const HtmlNode& node = tree_.node(id);
      if (node.tag == Tag::kFigcaption) return true;
      if (node.tag == Tag::kBody) return false;
      if (node.length != 0 && (groups_.of(node) & kCaptionGroup) != 0 && is_small(i, id)) return true;
    }
    return false;
  }

  // Few words and blocks around the i-th block are in the element.
  bool is_small(std::size_t i, NodeId element) const {
    constexpr std::uint32_t kMostWords = 60;
    constexpr std::size_t kMostBlocks = 3;
    const auto is_in = [&](std::size_t k) {
      return page_.blocks[k].node >= element && page_.blocks[k].node < tree_.node(element).end;
    };
    std::size_t first = i;
    while (first > 0 && is_in(first - 1) && i - first < kMostBlocks) --first;
    std::uint32_t words = 0;
    std::size_t last = first;
    for (; last < page_.blocks.size() && is_in(last) && last - first <= kMostBlocks; ++last)
      words += features_.words[last];
    return words <= kMostWords && last - first <= kMostBlocks;
  }

  // "Copyright 2020 The Fjord Post. All rights reserved.": the site's words, however near the article they stand.
  // "Lorem ipsum dolor sit amet": a template that nobody filled.
  bool is_notice(std::size_t i) const {
    constexpr std::size_t kLongestNotice = 25;
    const std::string_view text = base::slice(page_.text, page_.blocks[i].span);
    const auto begins_with = [text](std::string_view words) {
      return base::equals_ignoring_case(text.substr(0, words.size()), words);
    };
    if (begins_with("lorem ipsum dolor sit")) return true;
    if (features_.words[i] > kLongestNotice) return false;
    return begins_with("copyright") || begins_with("\xC2\xA9") || begins_with("all rights reserved");
  }

  static bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }
  static std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

  bool is_headline(std::size_t i) {
    if (has_headline_) return false;
    const Block& block = page_.blocks[i];
    const bool has_heading = title_node_ != kNoNode && is_heading(tree_.node(title_node_).tag);
    if (has_heading) {
      has_headline_ = block.node >= title_node_ && block.node < tree_.node(title_node_).end;
    } else if (!document_.info.title.empty() && features_.words[i] <= kLongestHeadline) {
      const std::string_view line = first_line(base::slice(page_.text, block.span));
      has_headline_ = find_title_prefix(line, document_.info.title) == line.size();
    }
    return has_headline_;
  }

  // Of what is no body: what a reader may still want to see, by its element and the words of its classes.
  std::optional<ParagraphKind> other_kind(std::size_t i, bool is_near) {
    const Block& block = page_.blocks[i];
    std::uint64_t groups = 0;
    bool in_figure = false;
    bool in_frame = false;  // of the page: menus, footers
    int level = 0;
    for (NodeId id = block.node; id != kNoNode; id = tree_.node(id).parent, ++level) {
      const HtmlNode& node = tree_.node(id);
      if (node.tag == Tag::kBody) break;
      in_frame = in_frame || node.tag == Tag::kNav || node.tag == Tag::kFooter || node.tag == Tag::kForm;
      in_figure = in_figure || node.tag == Tag::kFigcaption || (node.tag == Tag::kFigure && level < 3);
      if (node.length == 0) continue;
      const std::uint64_t own = groups_.of(node);
      groups |= level < 3 ? own : own & kCommentGroup;
    }
    if (in_frame) return std::nullopt;
    if ((groups & kCommentGroup) != 0) return ParagraphKind::kComment;
    if (in_figure || (groups & kCaptionGroup) != 0) return ParagraphKind::kCaption;
    if (!is_near) return std::nullopt;
    if ((groups & kRelatedGroups) != 0) return ParagraphKind::kRelated;
    return (groups & kBylineGroups) != 0 && features_.words[i] < 25 ? std::optional(ParagraphKind::kLabel)
                                                                    : std::nullopt;
  }

  void write_text() {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      if (kinds_[i]) bytes += page_.blocks[i].span.length() + 2;
    }
    document_.text.reserve(bytes);
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      if (!kinds_[i]) continue;
      const std::string_view text = base::slice(page_.text, page_.blocks[i].span);
      // A headline with its byline below it, in one block: pages of tables.
      const std::string_view line = first_line(text);
      const bool has_more = kinds_[i] == ParagraphKind::kHeadline && line.size() < text.size() &&
                            find_title_prefix(line, document_.info.title) == line.size();
      write_paragraph(has_more ? line : text, *kinds_[i]);
      if (has_more) write_paragraph(text.substr(line.size() + 1), ParagraphKind::kLabel);
    }
  }

  void write_paragraph(std::string_view text, ParagraphKind kind) {
    if (!document_.text.empty()) document_.text.append("\n\n");
    const auto begin = static_cast<std::uint32_t>(document_.text.size());
    document_.text.append(text);
    document_.paragraphs.push_back({{begin, static_cast<std::uint32_t>(document_.text.size())}, kind});
  }

  Document& document_;
  const HtmlTree& tree_;
  const LinkedData& linked_;
  PageText page_;
  BlockFeatures features_;
  std::vector<std::optional<ParagraphKind>> kinds_;
  ClassGroups groups_;
  NodeId title_node_ = kNoNode;
  bool has_headline_ = false;
};

}  // namespace

Document read_web_page(Page page, const BlockNetwork& network, const HtmlTree::Limits& limits) {
  Document document;
  document.info = info_of(page);
  if (document.info.status != DocumentStatus::kOk) return document;
  const std::string html = decode_html(std::move(page.bytes), page.charset);
  MarkupReader markup(html, true);
  const Result<HtmlTree> tree = HtmlTree::parse(markup, limits);
  if (!tree) {
    const bool is_time = tree.error().message.find("seconds") != std::string::npos;
    set_status(document, is_time ? DocumentStatus::kTimeout : DocumentStatus::kRejected,
               page.location + ": " + tree.error().message);
    return document;
  }
  const LinkedData linked = read_json_ld(markup.json_ld());
  WebPageReader(document, *tree, linked).read(network, page.fetched_at, page.is_plain_body);
  if (tree->was_cut()) document.info.flags.emplace_back("nesting_cut");
  if (document.info.status == DocumentStatus::kEmpty) {
    document.info.status_reason = page.location + ": " + document.info.status_reason;
    return document;
  }
  check_language(document);
  return document;
}

}  // namespace casus::article
