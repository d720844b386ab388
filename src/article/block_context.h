// What stands around a block: the heading above it, its likes on the page, what the page says of itself.
//
// List articles, teasers and boxes of products look alike from within; they differ in what repeats, in how much running
// text each repeat holds, and in the headings ("Related articles", "7. The old harbour") that they stand under.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "article/block_text.h"
#include "article/html_blocks.h"
#include "article/html_tree.h"
#include "article/json_ld.h"
#include "article/word_windows.h"

namespace casus::article {

/// Words below an element.
struct ContainerSum {
  std::uint32_t blocks = 0;
  std::uint32_t words = 0;
  std::uint32_t good = 0;  // outside links
};

/// What BlockContext looks at; the caller keeps it all.
struct BlockView {
  const HtmlTree& tree;
  const PageText& page;
  const LinkedData& linked;
  std::span<const TextCounts> counts;          // per block
  std::span<const std::uint64_t> words;        // hashes of the words of all blocks
  std::span<const std::uint32_t> word_begins;  // in `words`: per block, and one more
  std::span<const std::uint32_t> good;         // per block: words outside links
  std::span<const ContainerSum> sums;          // per node
};

class BlockContext {
 public:
  static constexpr std::size_t kSectionNumbers = 12;
  static constexpr std::size_t kFirstHeadingGroup = kSectionNumbers;
  static constexpr std::size_t kFirstRepeat = kFirstHeadingGroup + kTextGroups;
  static constexpr std::size_t kFirstHint = kFirstRepeat + 10;
  static constexpr std::size_t kFirstMark = kFirstHint + 9;
  static constexpr std::size_t kFirstChain = kFirstMark + 10;
  static constexpr std::size_t kChain = 4;  // elements above the block, each with more blocks than the one below it
  static constexpr std::size_t kFeatures = kFirstChain + 3 * kChain;

  explicit BlockContext(const BlockView& view);

  /// Sets the kFeatures values of a block; requires zeros.
  void describe(std::size_t block, std::span<float> values);

  /// Numbers of the set of blocks of the same kind, and of the blocks under the same heading.
  std::uint32_t likes_of(std::size_t block) const { return likes_of_[block]; }
  std::uint32_t section_of(std::size_t block) const { return section_of_[block]; }

  /// The elements around a block, from the one it stands in upwards, each with more blocks than the one before. The
  /// last of them is repeated where there are fewer.
  void find_chain(std::size_t block, std::span<NodeId> chain) const;

 private:
  struct Section {
    std::uint32_t heading = 0;  // block; kNoHeading before the first
    std::uint32_t blocks = 0;
    std::uint32_t words = 0;
    std::uint32_t good = 0;
  };
  struct Likes {
    std::uint32_t count = 0;
    std::uint32_t words = 0;
    std::uint32_t good = 0;
    float log_density = -1;  // log(1 + good words of one of them), once it was asked for
  };
  static constexpr std::size_t kPageHints = 7;  // the same for all blocks
  static constexpr std::uint32_t kNoHeading = static_cast<std::uint32_t>(-1);

  std::span<const std::uint64_t> words_of(std::size_t block) const {
    const std::uint32_t begin = view_.word_begins[block];
    return view_.words.subspan(begin, view_.word_begins[block + 1] - begin);
  }

  void read_page();
  void link_containers();
  void find_sections();
  void find_likes();
  void find_page_hints();

  void add_section(std::size_t block, std::span<float> values) const;
  void add_repeats(std::size_t block, std::span<float> values);
  static float log_density_of(Likes& likes);
  void add_hints(std::size_t block, std::span<float> values) const;
  void add_marks(std::size_t block, std::span<float> values) const;
  void add_chain(std::size_t block, std::span<float> values) const;

  BlockView view_;
  std::vector<NodeId> above_;       // per node with text: the nearest one around it with more blocks, or kNoNode
  std::vector<float> log_density_;  // of the nodes that find_chain() gives: log(1 + good words per block)
  std::vector<Section> sections_;
  std::vector<std::uint32_t> section_of_;   // per block
  std::vector<Likes> likes_;                // of siblings, of copies
  std::vector<Likes> block_likes_;          // of blocks
  std::vector<std::uint32_t> siblings_of_;  // per node with text: its likes below the same parent
  std::vector<std::uint32_t> likes_of_;     // per block: of block_likes_, in such elements anywhere
  std::vector<std::uint32_t> copies_of_;    // per block: blocks of the same text
  WindowSet description_;
  WindowSet title_;
  std::array<float, kPageHints> page_hints_ = {};
  std::uint32_t h1_count_ = 0;
  std::uint32_t article_count_ = 0;
  bool is_article_ = false;
};

}  // namespace casus::article
