// Sums by pair of whole blocks of events, so that counting the pairs of ten million need not look at each of them.
//
// The events of a block, a million keys, no longer change once later keys are written, but for retraction. So when a
// block is full, the sums of its pairs are stored (`pair_sums`), per quad class, as all questions about pairs without
// another filter than by quad class can be answered from them, and once more of the events that have a place: a section
// of the map that holds most places is those without the few beyond its borders. A retraction within a block deletes
// its sums; the block is then counted event by event until the next time that a writer sums. All of it happens in the
// transaction of the events.
//
// Pairs of countries are all summed. Of codes there are too many: the pairs of the codes that were frequent in the
// block that was summed first are, the others are counted in buckets that several pairs share (pair_counts.cc says
// why).
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/count_sums.h"
#include "store/fact_filter.h"
#include "store/sql.h"

namespace casus::store {

/// Codes whose pairs are summed: their square of sums, a megabyte and a half, is still near the processor.
inline constexpr std::size_t kFirstCodes = 256;
/// There are 250; the rest is for mistakes in the data.
inline constexpr std::size_t kMaxCountries = 2048;
inline constexpr std::size_t kBlockBuckets = 1 << 15;

/// Which events of a block are summed.
enum class Summed : std::uint8_t { kAll, kPlaced };  // kPlaced: those that have a place

/// Bucket of a pair of codes, of 2^bits of them.
inline std::size_t bucket_of(CodePair pair, int bits) {
  return pair * 0x9E3779B1U >> (32 - bits);
}  // Fibonacci hashing

/// What sums can say of a filter.
struct BlockQuestion {
  std::array<bool, 4> quads = {true, true, true, true};  // by quad class: which may pass
  Summed events = Summed::kAll;                          // kPlaced: those of `places` and more
};

/// None when the filter asks for anything but quad classes and places.
std::optional<BlockQuestion> question_of(const FactFilter& filter);

class BlockReader {
 public:
  enum class Pairs : std::uint8_t { kCountries, kCodes };
  using Receiver = std::function<void(std::uint16_t actor, std::uint16_t recipient, const Sum& sum)>;

  explicit BlockReader(const Connection& connection, Summed events = Summed::kAll)
      : connection_(connection), events_(events) {}

  /// Blocks whose sums are there, ascending.
  Result<std::vector<std::int64_t>> blocks() const;
  /// Of every block, for these quad classes.
  Result<void> read(Pairs pairs, const std::array<bool, 4>& quads, const Receiver& receive) const;
  /// Events without sums by bucket, over all blocks.
  Result<std::vector<std::uint32_t>> read_buckets(const std::array<bool, 4>& quads) const;
  /// The codes whose pairs are summed; empty when there are no sums yet.
  Result<std::vector<std::uint16_t>> read_codes() const;

 private:
  const Connection& connection_;
  Summed events_;
};

/// Keeps the sums. Belongs to one writing connection, which must outlive it.
class BlockWriter {
 public:
  static Result<BlockWriter> prepare(const Connection& connection);

  /// Call when events of the segment were retracted or restored.
  Result<void> remove(std::int64_t segment);
  /// Call before the commit, when the facts are written and the last of them are in this segment: sums the newest full
  /// block that lacks its sums. Looks only when many segments were added since it looked last, as what it does takes a
  /// tenth of a second.
  Result<void> sum_next(std::int64_t last_segment);
  /// All blocks that lack their sums.
  Result<void> sum_all(std::int64_t last_segment);
  void forget() { looked_at_ = -1; }

 private:
  explicit BlockWriter(const Connection& connection) : connection_(&connection) {}
  Result<std::int64_t> newest_without(std::int64_t last_segment) const;
  Result<void> sum(std::int64_t block);
  Result<void> sum_countries(const FactFilter& filter, std::size_t quad);
  Result<void> sum_codes(const FactFilter& filter, std::size_t quad, const std::vector<std::uint16_t>& codes);
  Result<std::vector<std::uint16_t>> find_codes(const FactFilter& filter);
  Result<void> put(int what, std::size_t quad, std::int64_t block, const std::string& data);

  const Connection* connection_;
  Statement put_;
  Statement remove_;
  std::int64_t looked_at_ = -1;  // in steps of segments
};

}  // namespace casus::store
