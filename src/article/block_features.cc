// Two passes: over the elements (what their classes say, handed down), then over the blocks.
#include "article/block_features.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <span>
#include <utility>

#include "article/block_context.h"
#include "article/block_text.h"
#include "article/log_table.h"
#include "article/word_windows.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kShortBlock = 10;  // words

/// What an element and its ancestors are.
struct ElementKind {
  std::uint64_t own;        // class groups
  std::uint64_t near;       // its own, its parent's and its grandparent's
  std::uint64_t far;        // of all above, <body> and <html> left out
  std::uint64_t wide;       // of those that hold most of the page's text, which are in none of the others
  std::uint32_t ancestors;  // bits of kAncestorFeatures, itself included
  std::uint32_t wide_ancestors;
  std::uint16_t depth;
};

std::uint32_t ancestor_bit(Tag tag) {
  switch (tag) {
    case Tag::kArticle: return 0;
    case Tag::kMain: return 1;
    case Tag::kNav: return 2;
    case Tag::kAside: return 3;
    case Tag::kFooter: return 4;
    case Tag::kHeader: return 5;
    case Tag::kForm: return 6;
    case Tag::kFigure: return 7;
    case Tag::kBlockquote: return 8;
    case Tag::kTable: return 9;
    case Tag::kUl: return 10;
    case Tag::kOl: return 11;
    case Tag::kDl: return 12;
    case Tag::kDetails: return 13;
    case Tag::kButton: return 14;
    case Tag::kDialog: return 15;
    case Tag::kSection: return 16;
    case Tag::kA: return 17;
    default: return 32;
  }
}

std::uint32_t role_bit(std::string_view role) {
  if (role == "main") return 1;
  if (role == "navigation") return 2;
  if (role == "complementary") return 3;
  if (role == "contentinfo") return 4;
  if (role == "banner") return 5;
  if (role == "dialog" || role == "alertdialog") return 15;
  return role == "article" ? 0 : 32;
}

class FeatureMaker {
 public:
  FeatureMaker(const HtmlTree& tree, const PageText& page, const LinkedData& linked, ClassGroups& groups)
      : tree_(tree),
        page_(page),
        linked_(linked),
        groups_(groups),
        kinds_(std::make_unique_for_overwrite<ElementKind[]>(tree.nodes().size())) {
    windows_.add(linked.article_body);
  }

  BlockFeatures run() {
    count_blocks();
    sum_containers();
    describe_elements();
    BlockContext context({tree_, page_, linked_, counts_, words_, word_begins_, good_, sums_});
    constexpr std::size_t kUsualFeatures = 48;  // of a block, the dense ones not counted
    made_.columns = dense_columns(kFeatureCount);
    made_.numbers.resize(made_.columns * page_.blocks.size());
    made_.features.reserve(kUsualFeatures * page_.blocks.size());
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      add_sets(context, i);
      made_.begins.push_back(static_cast<std::uint32_t>(made_.features.size()));
      row_ = made_.numbers.data() + i * made_.columns;
      add_numbers(i);
      add_place(i);
      add_words(i);
      add_element(i);
      context.describe(i, {row_ + dense_column(kFirstContext), BlockContext::kFeatures});
    }
    made_.begins.push_back(static_cast<std::uint32_t>(made_.features.size()));
    return std::move(made_);
  }

 private:
  void add_sets(const BlockContext& context, std::size_t i) {
    std::array<NodeId, kContainers> chain = {};
    context.find_chain(i, chain);
    for (const NodeId id : chain) made_.containers.push_back({id, tree_.node(id).end});
    made_.sets.push_back(context.likes_of(i));
    made_.sets.push_back(context.section_of(i));
  }

  void describe_elements() {
    for (NodeId id = 0; id < sums_.size(); ++id) {
      const HtmlNode& node = tree_.node(id);
      if (node.tag == Tag::kText || sums_[id].blocks == 0) continue;
      ElementKind& kind = kinds_[id];
      kind = {};
      const bool is_page = node.tag == Tag::kBody || node.tag == Tag::kHtml;
      std::uint32_t ancestors = 0;
      if (node.length != 0 && !is_page) ancestors = describe(node, kind);
      if (const std::uint32_t bit = ancestor_bit(node.tag); bit < 32) ancestors |= 1U << bit;
      const bool is_wide = 2 * sums_[id].good > good_total_;
      (is_wide ? kind.wide_ancestors : kind.ancestors) |= ancestors;
      if (is_wide) kind.wide = std::exchange(kind.own, 0);
      kind.near = kind.own;
      kind.far = kind.own;
      if (node.parent == kNoNode) continue;
      const ElementKind& parent = kinds_[node.parent];
      kind.ancestors |= parent.ancestors;
      kind.wide_ancestors |= parent.wide_ancestors;
      kind.depth = static_cast<std::uint16_t>(parent.depth + 1);
      kind.far |= parent.far;
      kind.wide |= parent.wide;
      kind.near |= parent.own;
      const NodeId grandparent = tree_.node(node.parent).parent;
      if (grandparent != kNoNode) kind.near |= kinds_[grandparent].own;
    }
  }

  // The classes into `kind`; returns the bits of the other attributes.
  std::uint32_t describe(const HtmlNode& node, ElementKind& kind) {
    kind.own = groups_.of(node);
    std::uint32_t bits = 0;
    if (const std::uint32_t bit = role_bit(tree_.attribute(node, Attribute::kRole)); bit < 32) bits |= 1U << bit;
    const std::string_view property = tree_.attribute(node, Attribute::kItemprop);
    if (property == "articleBody" || property == "reviewBody") bits |= 1U << 18;
    if (property == "comment" || property == "author" || property == "publisher") bits |= 1U << 19;
    if (tree_.attribute(node, Attribute::kAriaHidden) == "true") bits |= 1U << 20;
    return bits;
  }

  void count_blocks() {
    constexpr std::size_t kBytesOfAWord = 5;  // hardly any text has fewer, with the blank behind it
    words_.reserve(page_.text.size() / kBytesOfAWord);
    counts_.reserve(page_.blocks.size());
    std::uint32_t good = 0;
    for (const Block& block : page_.blocks) {
      word_begins_.push_back(static_cast<std::uint32_t>(words_.size()));
      counts_.push_back(count_text(page_.text, block.span, words_));
      made_.words.push_back(counts_.back().words);
      good_before_.push_back(good);
      good_.push_back(good_words(counts_.size() - 1));
      good += good_.back();
      made_.keys.push_back(block.node);
      for (NodeId id = block.node, level = 0; level < kContainers; ++level) {
        containers_.push_back(id);
        if (tree_.node(id).parent != kNoNode) id = tree_.node(id).parent;
      }
      const bool is_title = tree_.node(block.node).tag == Tag::kH1 && h1_ == kNoNode;
      if (is_title) h1_ = static_cast<NodeId>(counts_.size() - 1);
    }
    word_begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    good_total_ = std::max(1U, good);
  }

  // Words outside links.
  std::uint32_t good_words(std::size_t i) const {
    const Block& block = page_.blocks[i];
    return static_cast<std::uint32_t>(static_cast<float>(counts_[i].words) * (1 - link_share(block)));
  }

  static float link_share(const Block& block) {
    return static_cast<float>(block.link_bytes) / static_cast<float>(std::max(1U, block.span.length()));
  }

  void sum_containers() {
    sums_.resize(tree_.nodes().size());
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      ContainerSum& sum = sums_[page_.blocks[i].node];
      ++sum.blocks;
      sum.words += counts_[i].words;
      sum.good += good_[i];
    }
    for (NodeId id = static_cast<NodeId>(sums_.size()); id-- > 1;) {
      ContainerSum& parent = sums_[tree_.node(id).parent];
      parent.blocks += sums_[id].blocks;
      parent.words += sums_[id].words;
      parent.good += sums_[id].good;
    }
  }

  void add(std::size_t id, float value) {
    if (is_dense(id)) {
      row_[dense_column(id)] = value;
    } else {
      made_.features.push_back({static_cast<std::uint16_t>(id), value});
    }
  }

  void add_numbers(std::size_t i) {
    const TextCounts& counts = counts_[i];
    const Block& block = page_.blocks[i];
    const auto words = static_cast<float>(std::max(1U, counts.words));
    add(0, log_of(counts.words) / 5);
    add(1, link_share(block));
    add(2, static_cast<float>(counts.stop_words) / words);
    add(3, std::min(1.0F, 5 * static_cast<float>(counts.commas) / words));
    add(4, counts.ends_with_stop ? 1 : 0);
    add(5, counts.starts_with_capital ? 1 : 0);
    add(6, static_cast<float>(counts.capitals) / words);
    add(7, static_cast<float>(counts.numbers) / words);
    add(8, std::min(2.0F, static_cast<float>(counts.letters) / words / 8));
    add(9, log_of(counts.stops) / 2);
    add(10, static_cast<float>(counts.all_capitals) / words);
    add(11, static_cast<float>(block.bold_bytes) / static_cast<float>(std::max(1U, block.span.length())));
    add(12, log_of(block.links) / 2);
    add(13, block.after_break ? 1 : 0);
    add(14, counts.words >= kShortBlock ? 1 : 0);
    add(15, 1);
  }

  void add_place(std::size_t i) {
    const Block& block = page_.blocks[i];
    add(16, static_cast<float>(block.span.begin) / static_cast<float>(std::max<std::size_t>(1, page_.text.size())));
    add(17, static_cast<float>(good_before_[i]) / static_cast<float>(good_total_));
    if (h1_ != kNoNode) {
      add(18, i > h1_ ? 1 : 0);
      add(19, std::min(1.0F, log_of(i > h1_ ? i - h1_ : h1_ - i) / 5));
    }
    add(20, static_cast<float>(kinds_[block.node].depth) / 20);
    for (std::size_t level = 1; level < kContainers; ++level) {
      const ContainerSum& sum = sums_[containers_[i * kContainers + level]];
      add(20 + level, static_cast<float>(sum.good) / static_cast<float>(good_total_));
    }
    const ContainerSum& parent = sums_[containers_[i * kContainers + 1]];
    add(24, static_cast<float>(parent.words - parent.good) / static_cast<float>(std::max(1U, parent.words)));
    add(25, log_of(parent.blocks) / 5);
    if (windows_.size() < 60) return;
    const std::span<const std::uint64_t> words(words_.data() + word_begins_[i], word_begins_[i + 1] - word_begins_[i]);
    const std::size_t all = count_windows(words.size());
    const std::size_t found = windows_.count(words);
    add(26, 1);
    if (all != 0) add(27, static_cast<float>(found) / static_cast<float>(all));
  }

  void add_words(std::size_t i) {
    const TextCounts& counts = counts_[i];
    const bool is_short = counts.words < kShortBlock;
    for (std::uint32_t bits = counts.group_bits; bits != 0; bits &= bits - 1) {
      const auto group = static_cast<std::size_t>(std::countr_zero(bits));
      const float share = static_cast<float>(counts.groups[group]) / static_cast<float>(counts.words);
      if (is_short) {
        add(kFirstShortGroup + group, 1);
      } else {
        add(kFirstTextGroup + group, std::min(1.0F, 4 * share));
      }
    }
  }

  void add_element(std::size_t i) {
    const NodeId id = page_.blocks[i].node;
    const HtmlNode& node = tree_.node(id);
    add(kFirstTag + static_cast<std::size_t>(node.tag), 1);
    if (node.parent != kNoNode) add(kFirstParentTag + static_cast<std::size_t>(tree_.node(node.parent).tag), 1);
    const ElementKind& kind = kinds_[id];
    add_bits(kFirstAncestor, kind.ancestors);
    add_bits(kFirstWideAncestor, kind.wide_ancestors);
    add_bits(kFirstNearClass, kind.near);
    add_bits(kFirstFarClass, kind.far);
    add_bits(kFirstWideClass, kind.wide);
  }

  void add_bits(std::size_t first, std::uint64_t bits) {
    for (; bits != 0; bits &= bits - 1) add(first + static_cast<std::size_t>(std::countr_zero(bits)), 1);
  }

  const HtmlTree& tree_;
  const PageText& page_;
  const LinkedData& linked_;
  ClassGroups& groups_;
  std::unique_ptr<ElementKind[]> kinds_;  // of elements with text; the others are left as they are
  std::vector<TextCounts> counts_;
  std::vector<std::uint64_t> words_;  // hashes, of all blocks
  std::vector<std::uint32_t> word_begins_;
  std::vector<std::uint32_t> good_;  // per block: words outside links
  std::vector<std::uint32_t> good_before_;
  std::vector<NodeId> containers_;  // kContainers per block
  std::vector<ContainerSum> sums_;
  WindowSet windows_;
  std::uint32_t good_total_ = 1;
  NodeId h1_ = kNoNode;
  BlockFeatures made_;
  float* row_ = nullptr;  // the numbers of the block at hand
};

}  // namespace

BlockFeatures block_features(const HtmlTree& tree, const PageText& page, const LinkedData& linked,
                             ClassGroups& groups) {
  return FeatureMaker(tree, page, linked, groups).run();
}

}  // namespace casus::article
