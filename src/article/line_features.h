// What the classifier of lines sees of each piece of a text dump: its words, its marks, its neighbours, its place.
//
// The network is that of the blocks of a page (block_network.h); in place of elements around a block stand ever wider
// ranges of lines.
#pragma once

#include <string_view>
#include <vector>

#include "article/block_features.h"
#include "article/pieces.h"

namespace casus::article {

// Ids: numbers, then one feature per kind of label, then the word groups of long and of short lines.
inline constexpr std::size_t kLineNumbers = 28;
inline constexpr std::size_t kFirstLineLabel = kLineNumbers;
inline constexpr std::size_t kLineLabels = 9;
inline constexpr std::size_t kFirstLongGroup = kFirstLineLabel + kLineLabels;
inline constexpr std::size_t kFirstShortLineGroup = kFirstLongGroup + kTextGroups;
inline constexpr std::size_t kLineFeatureCount = kFirstShortLineGroup + kTextGroups;

/// Features of the pieces of `text`, in their order. O(text).
BlockFeatures line_features(std::string_view text, const std::vector<Piece>& pieces);

/// Whether a text carries the menus and boxes of a page around its article. Plain articles have few short lines.
bool is_page_dump(const std::vector<Piece>& pieces);

}  // namespace casus::article
