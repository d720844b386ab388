// The block classifier: a small network over the blocks of a page (or the lines of a text) in their order.
//
// Three layers of 32 units. The first reads the features of one block, the second five neighbouring blocks and makes a
// first guess; the third reads, for five neighbours again, what the second said and how much of each container above
// the block was guessed to be body, and what the second said of the block's sets on average. Trained by
// train/train_blocks.py; file format in docs/formats/blocks.md.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "article/block_features.h"
#include "casus/result.h"
#include "learn/kernels.h"

namespace casus::article {

/// Immutable after load; shared by threads.
class BlockNetwork {
 public:
  /// Fails on a missing file, another format, or a network made for other features than `feature_count`.
  static Result<BlockNetwork> load(const std::string& path, std::size_t feature_count);
  static Result<BlockNetwork> parse(std::string_view name, std::string_view text, std::size_t feature_count);

  /// Per block the probability that it belongs to the body of the article. O(blocks).
  std::vector<float> score(const BlockFeatures& blocks) const;

 private:
  BlockNetwork() = default;
  std::vector<float> read_features(const BlockFeatures& blocks) const;
  std::vector<float> pool(const BlockFeatures& blocks, const std::vector<float>& guesses) const;
  void add_sets(const BlockFeatures& blocks, const std::vector<float>& second, std::vector<float>& third) const;

  std::vector<float> first_;  // one row of kHidden per feature
  learn::PackedFloat dense_;  // of the features that nearly every block has, and the bias
  learn::PackedFloat second_;
  std::vector<float> guess_;
  float guess_bias_ = 0;
  learn::PackedFloat third_;
  std::vector<learn::PackedFloat> sets_;  // one for each set of a block, or none: lines of text have no sets
  std::vector<float> answer_;
  float answer_bias_ = 0;
};

}  // namespace casus::article
