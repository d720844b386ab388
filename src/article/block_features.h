// What the block classifier sees of each block: its text, its element, its ancestors, its place in the page.
#pragma once

#include <cstdint>
#include <vector>

#include "article/block_context.h"
#include "article/block_words.h"
#include "article/class_groups.h"
#include "article/html_blocks.h"
#include "article/html_tree.h"

namespace casus::article {

struct Feature {
  std::uint16_t id = 0;
  float value = 0;
};

// Ids: numbers of the text and its place, then one feature per word group, element, ancestor and class group. What most
// of the page stands in (kWide...) is told apart: a "footer" or "sidebar" that holds the text is none.
inline constexpr std::size_t kNumberFeatures = 28;
inline constexpr std::size_t kAncestorFeatures = 24;
inline constexpr std::size_t kFirstTextGroup = kNumberFeatures;
inline constexpr std::size_t kFirstShortGroup = kFirstTextGroup + kTextGroups;
inline constexpr std::size_t kFirstTag = kFirstShortGroup + kTextGroups;
inline constexpr std::size_t kFirstParentTag = kFirstTag + kTagCount;
inline constexpr std::size_t kFirstAncestor = kFirstParentTag + kTagCount;
inline constexpr std::size_t kFirstWideAncestor = kFirstAncestor + kAncestorFeatures;
inline constexpr std::size_t kFirstNearClass = kFirstWideAncestor + kAncestorFeatures;
inline constexpr std::size_t kFirstFarClass = kFirstNearClass + kClassGroups;
inline constexpr std::size_t kFirstWideClass = kFirstFarClass + kClassGroups;
inline constexpr std::size_t kFirstContext = kFirstWideClass + kClassGroups;
inline constexpr std::size_t kFeatureCount = kFirstContext + BlockContext::kFeatures;

// Numbers of the text and its place, and all of the context, are dense: nearly every block has them. The others are few
// of many.
constexpr bool is_dense(std::size_t id) { return id < kNumberFeatures || id >= kFirstContext; }
/// Of a dense feature.
constexpr std::size_t dense_column(std::size_t id) {
  return id < kNumberFeatures ? id : id - kFirstContext + kNumberFeatures;
}
constexpr std::size_t dense_id(std::size_t column) {
  return column < kNumberFeatures ? column : column - kNumberFeatures + kFirstContext;
}
constexpr std::size_t dense_columns(std::size_t feature_count) {
  return kNumberFeatures + (feature_count > kFirstContext ? feature_count - kFirstContext : 0);
}

/// How many elements above a block the classifier pools over.
inline constexpr std::size_t kContainers = 4;
/// And over how many sets of blocks: those of one kind (element and classes, its own and its parent's), those under one
/// heading.
inline constexpr std::size_t kBlockSets = 2;

struct BlockFeatures {
  /// The blocks whose key lies in [first, end).
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };

  std::size_t columns = 0;            // dense features of a block
  std::vector<float> numbers;         // their values: `columns` per block
  std::vector<Feature> features;      // the others that are not 0, of all blocks, one after the other
  std::vector<std::uint32_t> begins;  // in `features`: per block, and one more
  std::vector<std::uint32_t> words;   // per block
  std::vector<std::uint32_t> keys;    // per block: its element's node
  std::vector<Range> containers;      // kContainers per block, from the block's own element upwards
  std::vector<std::uint32_t> sets;    // kBlockSets per block, numbers from 0; empty where there are none
};

BlockFeatures block_features(const HtmlTree& tree, const PageText& page, const LinkedData& linked, ClassGroups& groups);

}  // namespace casus::article
