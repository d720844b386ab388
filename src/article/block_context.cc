// Likes are counted in one table of hashes: of siblings, of elements of one kind anywhere, of texts.
#include "article/block_context.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>
#include <utility>

#include "article/log_table.h"
#include "base/hash.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kFewLikes = 3;      // so many siblings of one kind are a list
constexpr int kLevelsUp = 8;                // above a block where a list is sought
constexpr std::uint32_t kLongestHint = 80;  // words of a block that may repeat the title or the description

float share_of(std::uint32_t part, std::uint32_t whole) {
  return static_cast<float>(part) / static_cast<float>(std::max(1U, whole));
}

bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t mixed = (a ^ (b + 0x9E3779B97F4A7C15U + (a << 6) + (a >> 2))) * 0xC2B2AE3D27D4EB4FU;
  return mixed ^ mixed >> 29;
}

constexpr std::uint64_t kNoClasses = 1;

std::uint64_t hash_classes(std::string_view classes) { return classes.empty() ? kNoClasses : base::hash64(classes); }

/// Numbers keys in the order in which they come.
class Numbering {
 public:
  /// `usual`: how many keys a page has, about.
  explicit Numbering(std::size_t usual) : places_(std::bit_ceil(std::max<std::size_t>(256, 2 * usual))) {}

  std::uint32_t number(std::uint64_t key) {
    if (std::size_t{2} * (count_ + 1) > places_.size()) grow();
    Place& place = place_of(key);
    if (place.number == kFree) place = {key, count_++};
    return place.number;
  }

 private:
  static constexpr std::uint32_t kFree = static_cast<std::uint32_t>(-1);

  struct Place {
    std::uint64_t key = 0;
    std::uint32_t number = kFree;
  };

  Place& place_of(std::uint64_t key) {
    const std::size_t last = places_.size() - 1;
    for (std::size_t i = (key >> 20) & last;; i = (i + 1) & last) {
      if (places_[i].number == kFree || places_[i].key == key) return places_[i];
    }
  }

  void grow() {
    const std::vector<Place> before = std::exchange(places_, std::vector<Place>(2 * places_.size()));
    for (const Place& place : before) {
      if (place.number != kFree) place_of(place.key) = place;
    }
  }

  std::vector<Place> places_;  // open addressing; a power of two, at most half of it taken
  std::uint32_t count_ = 0;
};

std::size_t find_ellipsis(std::string_view text) {
  return text.ends_with("...") || text.ends_with("\xE2\x80\xA6") ? text.size() : 0;
}

}  // namespace

BlockContext::BlockContext(const BlockView& view) : view_(view) {
  read_page();
  link_containers();
  find_sections();
  find_likes();
  find_page_hints();
}

void BlockContext::read_page() {
  const HtmlTree& tree = view_.tree;
  is_article_ = !view_.linked.headline.empty() || !view_.linked.published_at.empty();
  for (NodeId id = 0; id < tree.nodes().size(); ++id) {
    const HtmlNode& node = tree.node(id);
    if (node.tag == Tag::kH1) ++h1_count_;
    if (node.tag == Tag::kArticle) ++article_count_;
    if (node.tag == Tag::kTitle && title_.size() == 0) title_.add(tree.text_below(id));
    if (node.tag != Tag::kMeta) continue;
    const std::string_view name = tree.attribute(node, Attribute::kName);
    const std::string_view property = tree.attribute(node, Attribute::kProperty);
    const std::string_view content = tree.attribute(node, Attribute::kContent);
    if (name == "description" || property == "og:description") description_.add(content);
    if (property == "og:title") title_.add(content);
    if (property == "og:type" && content == "article") is_article_ = true;
  }
}

// Parents stand before their children.
void BlockContext::link_containers() {
  const std::size_t count = view_.sums.size();
  above_.assign(count, kNoNode);
  log_density_.resize(count);
  const auto measure = [&](NodeId id) {
    const ContainerSum& sum = view_.sums[id];
    if (log_density_[id] == 0) log_density_[id] = std::log1p(share_of(sum.good, sum.blocks));
  };
  for (NodeId id = 0; id < count; ++id) {
    if (view_.sums[id].blocks == 0) continue;
    const NodeId parent = view_.tree.node(id).parent;
    if (parent != kNoNode && view_.sums[parent].blocks != view_.sums[id].blocks) {
      above_[id] = parent;
      measure(parent);
    } else {
      if (parent != kNoNode) above_[id] = above_[parent];
      if (above_[id] == kNoNode) measure(id);
    }
  }
}

void BlockContext::find_sections() {
  sections_.push_back({kNoHeading, 0, 0, 0});
  for (std::size_t i = 0; i < view_.page.blocks.size(); ++i) {
    if (is_heading(view_.tree.node(view_.page.blocks[i].node).tag)) {
      sections_.push_back({static_cast<std::uint32_t>(i), 0, 0, 0});
    }
    Section& section = sections_.back();
    ++section.blocks;
    section.words += view_.counts[i].words;
    section.good += view_.good[i];
    section_of_.push_back(static_cast<std::uint32_t>(sections_.size() - 1));
  }
}

void BlockContext::find_likes() {
  const HtmlTree& tree = view_.tree;
  Numbering numbering(2 * view_.page.blocks.size());
  Numbering kinds_of_blocks(view_.page.blocks.size() / 4);
  const auto add_to = [](Likes& likes, std::uint32_t words, std::uint32_t good) {
    ++likes.count;
    likes.words += words;
    likes.good += good;
  };
  const auto count = [&](std::uint64_t key, std::uint32_t words, std::uint32_t good) {
    const std::uint32_t number = numbering.number(key);
    if (number == likes_.size()) likes_.emplace_back();
    add_to(likes_[number], words, good);
    return number;
  };
  std::vector<std::uint64_t> kinds(tree.nodes().size());
  std::vector<std::uint64_t> hashes(tree.attribute_count());  // of classes, by an element's first attribute
  siblings_of_.resize(tree.nodes().size());
  for (NodeId id = 1; id < tree.nodes().size(); ++id) {
    const ContainerSum& sum = view_.sums[id];
    if (sum.blocks == 0) continue;
    const HtmlNode& node = tree.node(id);
    std::uint64_t hash = 0;
    if (node.length != 0) {
      std::uint64_t& known = hashes[node.begin];
      if (known == 0) known = hash_classes(tree.attribute(node, Attribute::kClass));
      hash = known == kNoClasses ? 0 : known;
    }
    kinds[id] = mix(static_cast<std::uint64_t>(node.tag), hash);
    siblings_of_[id] = count(mix(kinds[id], node.parent), sum.words, sum.good);
  }
  for (std::size_t i = 0; i < view_.page.blocks.size(); ++i) {
    const Block& block = view_.page.blocks[i];
    const NodeId parent = tree.node(block.node).parent;
    const std::uint64_t kind = mix(kinds[block.node], parent == kNoNode ? 0 : kinds[parent]);
    const std::uint32_t likes = kinds_of_blocks.number(kind);
    if (likes == block_likes_.size()) block_likes_.emplace_back();
    add_to(block_likes_[likes], view_.counts[i].words, view_.good[i]);
    likes_of_.push_back(likes);
    const std::string_view text = base::slice(view_.page.text, block.span);
    copies_of_.push_back(count(mix(base::hash64(text), 2), view_.counts[i].words, view_.good[i]));
  }
}

void BlockContext::find_page_hints() {
  const ContainerSum& all = view_.sums[0];
  page_hints_ = {is_article_ ? 1.0F : 0.0F,
                 log_of(all.blocks) / 7,
                 log_of(all.good) / 9,
                 share_of(all.words - all.good, all.words),
                 log_of(h1_count_) / 2,
                 article_count_ == 1 ? 1.0F : 0.0F,
                 article_count_ > 1 ? 1.0F : 0.0F};
}

void BlockContext::describe(std::size_t block, std::span<float> values) {
  add_section(block, values);
  add_repeats(block, values);
  add_hints(block, values);
  add_marks(block, values);
  add_chain(block, values);
}

void BlockContext::add_section(std::size_t block, std::span<float> values) const {
  const Section& section = sections_[section_of_[block]];
  values[0] = log_of(section.good) / 7;
  values[1] = share_of(section.words - section.good, section.words);
  values[2] = log_of(section.blocks) / 5;
  if (section.heading == kNoHeading) return;
  const Block& heading = view_.page.blocks[section.heading];
  const Tag tag = view_.tree.node(heading.node).tag;
  values[3] = log_of(block - section.heading) / 4;
  values[4 + static_cast<std::size_t>(tag) - static_cast<std::size_t>(Tag::kH1)] = 1.0F;
  if (2 * heading.link_bytes > heading.span.length()) values[10] = 1.0F;
  values[11] = 1.0F;
  for (std::uint32_t bits = view_.counts[section.heading].group_bits; bits != 0; bits &= bits - 1) {
    values[kFirstHeadingGroup + static_cast<std::size_t>(std::countr_zero(bits))] = 1.0F;
  }
}

float BlockContext::log_density_of(Likes& likes) {
  if (likes.log_density < 0) likes.log_density = std::log1p(share_of(likes.good, likes.count));
  return likes.log_density;
}

void BlockContext::add_repeats(std::size_t block, std::span<float> values) {
  const HtmlTree& tree = view_.tree;
  const NodeId own = view_.page.blocks[block].node;
  Likes& siblings = likes_[siblings_of_[own]];
  values[kFirstRepeat] = log_of(siblings.count) / 4;
  values[kFirstRepeat + 1] = log_density_of(siblings) / 5;
  const Likes& likes = block_likes_[likes_of_[block]];
  values[kFirstRepeat + 2] = log_of(likes.count) / 5;
  values[kFirstRepeat + 3] = share_of(likes.good, view_.sums[0].good);
  values[kFirstRepeat + 9] = log_of(likes_[copies_of_[block]].count - 1);
  NodeId id = tree.node(own).parent;
  for (int level = 1; level <= kLevelsUp && id != kNoNode && id != 0; ++level, id = tree.node(id).parent) {
    Likes& list = likes_[siblings_of_[id]];
    if (list.count < kFewLikes) continue;
    values[kFirstRepeat + 4] = 1.0F;
    values[kFirstRepeat + 5] = log_of(list.count) / 4;
    values[kFirstRepeat + 6] = log_density_of(list) / 6;
    values[kFirstRepeat + 7] = share_of(list.words - list.good, list.words);
    values[kFirstRepeat + 8] = static_cast<float>(level) / 5;
    return;
  }
}

void BlockContext::add_hints(std::size_t block, std::span<float> values) const {
  std::copy(page_hints_.begin(), page_hints_.end(), values.begin() + kFirstHint + 2);
  if (view_.counts[block].words > kLongestHint || view_.counts[block].words < kWindowWords) return;
  const std::span<const std::uint64_t> words = words_of(block);
  const auto windows = static_cast<std::uint32_t>(count_windows(words.size()));
  const auto in_description = static_cast<std::uint32_t>(description_.count(words));
  const auto in_title = static_cast<std::uint32_t>(title_.count(words));
  values[kFirstHint] = share_of(in_description, windows);
  values[kFirstHint + 1] = share_of(in_title, windows);
}

void BlockContext::add_marks(std::size_t block, std::span<float> values) const {
  const std::string_view text = base::slice(view_.page.text, view_.page.blocks[block].span);
  const TextCounts& counts = view_.counts[block];
  const auto mark = [&](std::size_t number, bool is_set) {
    if (is_set) values[kFirstMark + number] = 1.0F;
  };
  if (counts.may_have_signs) {
    mark(0, text.find("http") != std::string_view::npos || text.find('@') != std::string_view::npos);
    mark(1, text.find('$') != std::string_view::npos || text.find("\xC2\xA3") != std::string_view::npos ||
                text.find("\xE2\x82\xAC") != std::string_view::npos);
  }
  mark(2, text.ends_with('?'));
  mark(3, text.ends_with(':'));
  mark(4, find_ellipsis(text) != 0);
  mark(5, !is_word_byte(text.front()) && text.front() != '"');
  mark(6, base::is_ascii_lower(text.front()));
  values[kFirstMark + 7] = std::min(2.0F, share_of(counts.words, counts.stops) / 20);
  values[kFirstMark + 8] = log_of(view_.page.blocks.size() - block) / 6;
  values[kFirstMark + 9] = log_of(block) / 6;
}

void BlockContext::add_chain(std::size_t block, std::span<float> values) const {
  std::array<NodeId, kChain + 1> chain = {};
  find_chain(block, chain);
  for (std::size_t level = 0; level < kChain; ++level) {
    const ContainerSum& sum = view_.sums[chain[level + 1]];
    values[kFirstChain + 3 * level] = share_of(sum.good, view_.sums[0].good);
    values[kFirstChain + 3 * level + 1] = share_of(sum.words - sum.good, sum.words);
    values[kFirstChain + 3 * level + 2] = log_density_[chain[level + 1]] / 5;
  }
}

void BlockContext::find_chain(std::size_t block, std::span<NodeId> chain) const {
  NodeId id = view_.page.blocks[block].node;
  for (NodeId& link : chain) {
    link = id;
    if (above_[id] != kNoNode) id = above_[id];
  }
}

}  // namespace casus::article
