// Counts by pair of countries or codes.
#include <algorithm>
#include <functional>

#include "store/count_sums.h"
#include "store/counts.h"
#include "store/fact_scan.h"

namespace casus::store {
namespace {

/// Rows between the asking for a sum and its use.
constexpr std::size_t kAhead = 16;

std::string pair_name(const PairCounts::Row& row) { return row.actor + '~' + row.recipient; }

/// Adds up the rows of matches by pair of numbers, of countries or codes. The sums are more than fit into the nearest
/// memory, so their cells are found for a whole segment first and asked for ahead of their use.
class PairAdder {
 public:
  explicit PairAdder(std::size_t max_width) : sums_(max_width) {}

  void add(const FactColumns& columns, const std::vector<FactRows>& matches, const std::vector<std::uint16_t>& actors,
           const std::vector<std::uint16_t>& recipients) {
    cells_.resize(columns.size() + kAhead);
    std::size_t width = 0;
    do {  // once more when a new number has moved the cells
      width = sums_.width();
      std::uint32_t* cell = cells_.data();
      for (const FactRows& rows : matches) {
        for (std::uint32_t i = rows.begin; i < rows.end; ++i) *cell++ = sums_.cell(actors[i], recipients[i]);
      }
    } while (sums_.width() != width);
    const std::uint32_t* cell = cells_.data();
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i, ++cell) {
        sums_.expect(cell[kAhead]);
        sums_.at(*cell).add(quads_[columns.kind[i]], columns.goldstein[i]);
      }
    }
  }
  const PairSums& sums() const { return sums_; }
  /// Of the rows of the matches that were added last.
  const std::vector<std::uint32_t>& cells() const { return cells_; }

 private:
  PairSums sums_;
  std::array<std::uint8_t, 256> quads_ = quad_table();
  std::vector<std::uint32_t> cells_;
};

Result<bool> sum_countries(const Connection& connection, const EventFilter& filter, std::vector<PairCounts::Row>& out) {
  PairAdder adder(65534);
  using enum FactField;
  Result<bool> exact = scan_events(connection, filter, {kKind, kGoldstein, kActorCountry, kRecipientCountry},
                                   [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                                     adder.add(columns, matches, columns.actor_country, columns.recipient_country);
                                   });
  adder.sums().for_each([&](std::uint16_t actor, std::uint16_t recipient, const Sum& sum) {
    out.push_back(
        {country_name(actor), country_name(recipient), sum.events(), sum.counts(), round_score(sum.goldstein)});
  });
  return exact;
}

/// The largest pairs of codes. There may be millions of pairs, most of them rare, and a table of them all is slow memory.
/// So only the pairs of the codes that come first are summed, which the frequent ones nearly all do; the others are
/// counted in buckets that several pairs share. A bucket's count is at least that of each of its pairs: when it is below
/// the last of the largest sums, they are out. What is left is summed in a second pass.
class CodePairs {
 public:
  explicit CodePairs(std::size_t limit)
      : limit_(std::max<std::size_t>(1, limit)), first_(kFirstCodes), buckets_(kBuckets + 1) {}

  void sum(const FactColumns& columns, const std::vector<FactRows>& matches) {
    first_.add(columns, matches, columns.actor_code, columns.recipient_code);
    const std::uint32_t none = first_.sums().none();
    const std::uint32_t* cell = first_.cells().data();
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i, ++cell) {
        const CodePair pair = pair_of(columns, i);
        ++buckets_[(*cell == none) & (pair != 0) ? bucket_of(pair) : kBuckets];  // the last one is nobody's
      }
    }
  }
  /// After sum(): whether pairs that came late may belong to the largest.
  bool needs_more() {
    first_.sums().for_each([this](std::uint32_t actor, std::uint32_t recipient, const Sum& sum) {
      largest_.emplace_back(actor << 16 | recipient, sum);
    });
    keep_largest();
    for (const auto& [pair, sum] : largest_) least_ = std::min(least_, static_cast<std::uint32_t>(sum.events()));
    if (largest_.size() < limit_) least_ = 1;
    buckets_.pop_back();
    return *std::max_element(buckets_.begin(), buckets_.end()) >= least_;
  }
  void sum_more(const FactColumns& columns, const std::vector<FactRows>& matches) {
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        const CodePair pair = pair_of(columns, i);
        if (pair == 0 || buckets_[bucket_of(pair)] < least_) continue;
        if (first_.sums().has(columns.actor_code[i], columns.recipient_code[i])) continue;
        more_.at(pair).add(quads_[columns.kind[i]], columns.goldstein[i]);
      }
    }
  }
  /// After sum_more().
  void finish_more() {
    more_.for_each([this](CodePair pair, const Sum& sum) { largest_.emplace_back(pair, sum); });
    keep_largest();
  }
  /// At least the `limit` largest, if there are as many: all that are as large as the last of them.
  const std::vector<std::pair<CodePair, Sum>>& largest() const { return largest_; }

 private:
  static constexpr std::size_t kFirstCodes = 256;   // whose square of sums, a megabyte and a half, is still near
  static constexpr std::size_t kBuckets = 1 << 16;  // a quarter of a megabyte

  /// 0 when a side has no code.
  static CodePair pair_of(const FactColumns& columns, std::uint32_t row) {
    const std::uint32_t actor = columns.actor_code[row];
    const std::uint32_t recipient = columns.recipient_code[row];
    return (actor == 0) | (recipient == 0) ? 0 : actor << 16 | recipient;
  }
  static std::size_t bucket_of(CodePair pair) { return pair * 0x9E3779B1U >> 16; }  // Fibonacci hashing
  void keep_largest() {
    if (largest_.size() <= limit_) return;
    const auto last = largest_.begin() + static_cast<std::ptrdiff_t>(limit_) - 1;
    std::nth_element(largest_.begin(), last, largest_.end(),
                     [](const auto& a, const auto& b) { return a.second.events() > b.second.events(); });
    const std::size_t least = last->second.events();
    std::erase_if(largest_, [&](const auto& entry) { return entry.second.events() < least; });
  }

  std::size_t limit_;
  std::array<std::uint8_t, 256> quads_ = quad_table();
  PairAdder first_;
  std::vector<std::uint32_t> buckets_;
  std::uint32_t least_ = UINT32_MAX;
  MoreSums more_;
  std::vector<std::pair<CodePair, Sum>> largest_;
};

Result<std::vector<std::string>> read_codes(const Connection& connection) {
  Result<Statement> find = connection.prepare("SELECT code_id, code FROM codes");
  if (!find) return find.error();
  std::vector<std::string> codes;
  while (true) {
    Result<bool> more = find->step();
    if (!more) return more.error();
    if (!*more) return codes;
    const auto id = static_cast<std::size_t>(find->integer(0));
    if (codes.size() <= id) codes.resize(id + 1);
    codes[id] = find->text(1);
  }
}

Result<bool> sum_codes(const Connection& connection, const EventFilter& filter, std::size_t limit,
                       std::vector<PairCounts::Row>& out) {
  bool exact = true;
  CodePairs pairs(limit);
  std::vector<std::string> codes;
  using enum FactField;
  const std::vector<FactField> fields = {kKind, kGoldstein, kActorCode, kRecipientCode};
  const Result<void> done = in_transaction(connection, false, [&]() -> Result<void> {
    Result<FactFilter> facts = resolve_filter(connection, filter);
    if (!facts) return facts.error();
    exact = facts->exact;
    Result<void> scanned = scan_facts(connection, *facts, fields, std::bind_front(&CodePairs::sum, &pairs));
    if (scanned && pairs.needs_more()) {
      scanned = scan_facts(connection, *facts, fields, std::bind_front(&CodePairs::sum_more, &pairs));
      pairs.finish_more();
    }
    if (!scanned) return scanned;
    Result<std::vector<std::string>> read = read_codes(connection);
    if (!read) return read.error();
    codes = *std::move(read);
    return {};
  });
  if (!done) return done.error();
  for (const auto& [pair, sum] : pairs.largest()) {
    out.push_back({codes[pair >> 16], codes[pair & 0xFFFF], sum.events(), sum.counts(), round_score(sum.goldstein)});
  }
  return exact;
}

}  // namespace

Result<PairCounts> count_pairs(const Connection& connection, const EventFilter& filter, std::size_t limit,
                               bool by_code) {
  PairCounts counts;
  Result<bool> exact = by_code ? sum_codes(connection, filter, limit, counts.pairs)
                               : sum_countries(connection, filter, counts.pairs);
  if (!exact) return exact.error();
  counts.exact = *exact;
  keep_largest(counts.pairs, limit, pair_name);
  return counts;
}

}  // namespace casus::store
