// An EventFilter in the terms of the columns: names resolved to numbers, words to keys of events.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "casus/database.h"
#include "store/facts.h"
#include "store/sql.h"

namespace casus::store {

/// Events of a frequent text that are looked at: the newest. A phrase costs several times what its words cost, because
/// their positions are compared too.
inline constexpr std::size_t kMaxTextMatches = 50'000;
inline constexpr std::size_t kMaxPhraseMatches = 10'000;

/// Numbers of terms, asked one by one.
class TermSet {
 public:
  /// For loops: valid as long as the set does not change.
  struct View {
    const std::uint64_t* words = nullptr;
    std::size_t last = 0;  // a word without terms, which stands for all behind it: no branch is taken at random
    bool has(std::uint32_t term) const { return (words[std::min<std::size_t>(term / 64, last)] >> term % 64 & 1) != 0; }
  };

  void add(std::int64_t term);
  bool empty() const { return words_.empty(); }
  std::size_t size() const { return size_; }
  /// Few enough to be compared with one by one, which is vectorised.
  bool is_small() const { return list_.size() <= kFew; }
  /// Requires a small set.
  const std::vector<std::uint32_t>& list() const { return list_; }
  /// Requires a set that is not empty.
  View view() const { return {words_.data(), words_.size() - 1}; }

 private:
  static constexpr std::size_t kFew = 4;

  std::vector<std::uint32_t> list_;   // the first ones
  std::vector<std::uint64_t> words_;  // and one more, empty
  std::size_t size_ = 0;
};

/// What one value of a party, country or place filter asks of a fact: any of its parts.
struct PartyTest {
  std::uint16_t country = 0;  // 0: names no country
  TermSet terms;
  bool on_actor = false;
  bool on_recipient = false;
  bool on_place = false;
};

struct PairTest {
  PartyTest first;  // each as either side
  PartyTest second;
};

struct SourceTest {
  bool nobody = false;  // the article itself
  TermSet terms;
};

struct FactFilter {
  std::array<bool, 256> kinds = {};  // by FactColumns::kind
  bool all_kinds = true;
  std::optional<std::int32_t> from;
  std::optional<std::int32_t> to;
  std::optional<std::array<std::uint16_t, 2>> cameo;
  std::optional<float> min_confidence;
  std::vector<PartyTest> parties;  // each must hold for some fact of the event
  std::vector<PairTest> pairs;
  std::vector<SourceTest> sources;
  std::vector<TermSet> places;  // any fact of the event, as all share the place
  std::optional<TermSet> publishers;
  std::optional<std::vector<std::int64_t>> keys;  // ascending: only these events
  bool exact = true;                              // false when keys were cut off
  std::vector<std::int64_t> summed_blocks;        // whose segments are left out: block_sums.h knows their sums
  std::optional<std::int64_t> block;              // only the segments of this block
  bool has_place = false;                         // only events with a place
  /// Turned round: of the summed blocks alone the events with a place that `places` lack, which the sums of all events
  /// with a place hold too many.
  bool is_excess = false;
};

/// Fails when a value makes no sense: a date, a pair or a text that is none.
Result<FactFilter> resolve_filter(const Connection& connection, const EventFilter& filter);

}  // namespace casus::store
