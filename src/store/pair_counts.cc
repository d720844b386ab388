// Counts by pair of countries or codes.
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>

#include "store/block_sums.h"
#include "store/count_sums.h"
#include "store/counts.h"
#include "store/fact_scan.h"
#include "store/pair_adder.h"

namespace casus::store {
namespace {

std::string pair_name(const PairCounts::Row& row) { return row.actor + '~' + row.recipient; }

/// Two thirds of the places or more: fewer events are beyond them than within, even with the time that sums take.
Result<bool> hold_most_places(const Connection& connection, const std::vector<TermSet>& places) {
  if (places.size() != 1) return false;
  Result<std::int64_t> all = connection.read_integer("SELECT count(*) FROM terms WHERE kind = 'place'");
  if (!all) return all.error();
  return 3 * places.front().size() >= 2 * static_cast<std::size_t>(*all);
}

using SumReceiver = std::function<Result<void>(const BlockReader&, const std::array<bool, 4>&)>;

/// Resolves the filter and takes what stored sums say of it: then the filter leaves their blocks out.
Result<FactFilter> begin_scan(const Connection& connection, const EventFilter& filter, const SumReceiver& take) {
  Result<FactFilter> facts = resolve_filter(connection, filter);
  if (!facts) return facts;
  const std::optional<BlockQuestion> question = question_of(*facts);
  if (!question) return facts;
  if (question->events == Summed::kPlaced) {
    Result<bool> most = hold_most_places(connection, facts->places);
    if (!most) return most.error();
    if (!*most) return facts;
  }
  const BlockReader reader(connection, question->events);
  Result<std::vector<std::int64_t>> blocks = reader.blocks();
  if (!blocks) return blocks.error();
  facts->summed_blocks = *std::move(blocks);
  if (facts->summed_blocks.empty()) return facts;
  if (Result<void> taken = take(reader, question->quads); !taken) return taken.error();
  return facts;
}

/// Scans what the sums did not say, and what they held too many of.
Result<void> scan_around_sums(const Connection& connection, FactFilter filter, const std::vector<FactField>& fields,
                              const FactReceiver& add, const FactReceiver& subtract) {
  Result<void> scanned = scan_facts(connection, filter, fields, add);
  if (!scanned || filter.summed_blocks.empty() || filter.places.empty()) return scanned;
  filter.is_excess = true;
  return scan_facts(connection, filter, fields, subtract);
}

Result<bool> sum_countries(const Connection& connection, const EventFilter& filter, std::vector<PairCounts::Row>& out) {
  bool exact = true;
  PairAdder adder(kMaxCountries);
  using enum FactField;
  const Result<void> done = in_transaction(connection, false, [&]() -> Result<void> {
    Result<FactFilter> facts =
        begin_scan(connection, filter, [&](const BlockReader& reader, const std::array<bool, 4>& quads) {
          return reader.read(BlockReader::Pairs::kCountries, quads, std::bind_front(&PairAdder::add_sum, &adder));
        });
    if (!facts) return facts.error();
    exact = facts->exact;
    return scan_around_sums(
        connection, *facts, {kKind, kGoldstein, kActorCountry, kRecipientCountry},
        [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
          adder.add(columns, matches, columns.actor_country, columns.recipient_country);
        },
        [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
          adder.subtract(columns, matches, columns.actor_country, columns.recipient_country);
        });
  });
  if (!done) return done.error();
  adder.sums().for_each([&](std::uint16_t actor, std::uint16_t recipient, const Sum& sum) {
    out.push_back(
        {country_name(actor), country_name(recipient), sum.events(), sum.counts(), round_score(sum.goldstein)});
  });
  return exact;
}

/// The largest pairs of codes. There may be millions of pairs, most of them rare, and a table of them all is slow
/// memory. So only the pairs of the codes that are frequent in the first segments are summed; the others are counted in
/// buckets that several pairs share. A bucket's count is at least that of each of its pairs: when it is below the last
/// of the largest sums, they are out. What is left is summed from the rows that were kept, or when those were too many
/// in a second pass.
class CodePairs {
 public:
  explicit CodePairs(std::size_t limit) : limit_(std::max<std::size_t>(1, limit)) {}

  /// Begins with the sums of whole blocks.
  Result<void> take_blocks(const BlockReader& reader, const std::array<bool, 4>& quads) {
    Result<std::vector<std::uint16_t>> codes = reader.read_codes();
    if (!codes) return codes.error();
    first_ = PairAdder(codes->size());
    for (const std::uint16_t code : *codes) first_.add_number(code);
    Result<void> read = reader.read(BlockReader::Pairs::kCodes, quads, std::bind_front(&PairAdder::add_sum, &first_));
    if (!read) return read;
    Result<std::vector<std::uint32_t>> counts = reader.read_buckets(quads);
    if (!counts) return counts.error();
    // Several buckets here are one there, and none of their pairs has more events than that.
    for (std::size_t i = 0; i < kBuckets; ++i) buckets_[i] = (*counts)[i * kBlockBuckets / kBuckets];
    has_all_rows_ = false;
    return {};
  }
  void sum(const FactColumns& columns, const std::vector<FactRows>& matches) {
    if (!first_.sums().is_full()) choose_codes(columns, matches);
    first_.add(columns, matches, columns.actor_code, columns.recipient_code);
    for (const std::uint32_t row : first_.rest()) {
      const CodePair pair = pair_of_codes(columns, row);
      if (pair == 0) continue;
      ++buckets_[bucket_of(pair, kBucketBits)];
      if (kept_.size() < kMaxKept) kept_.push_back({pair, quads_[columns.kind[row]], columns.goldstein[row]});
    }
  }
  /// Of the rows that the blocks' sums hold too many.
  void subtract(const FactColumns& columns, const std::vector<FactRows>& matches) {
    first_.subtract(columns, matches, columns.actor_code, columns.recipient_code);
    for (const std::uint32_t row : first_.rest()) {
      const CodePair pair = pair_of_codes(columns, row);
      if (pair != 0) --buckets_[bucket_of(pair, kBucketBits)];
    }
  }
  /// After sum(): whether a second pass with sum_more() is needed.
  bool needs_more() {
    first_.sums().for_each([this](std::uint32_t actor, std::uint32_t recipient, const Sum& sum) {
      largest_.emplace_back(actor << 16 | recipient, sum);
    });
    keep_largest();
    for (const auto& [pair, sum] : largest_) least_ = std::min(least_, static_cast<std::uint32_t>(sum.events()));
    if (largest_.size() < limit_) least_ = 1;
    if (!has_all_rows_ || kept_.size() == kMaxKept)
      return *std::max_element(buckets_.begin(), buckets_.end()) >= least_;
    for (const Kept& row : kept_) {
      if (buckets_[bucket_of(row.pair, kBucketBits)] >= least_) more_.at(row.pair).add(row.quad, row.goldstein);
    }
    return false;
  }
  void sum_more(const FactColumns& columns, const std::vector<FactRows>& matches) {
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        const CodePair pair = pair_of_codes(columns, i);
        if (pair == 0 || buckets_[bucket_of(pair, kBucketBits)] < least_) continue;
        if (first_.sums().has(columns.actor_code[i], columns.recipient_code[i])) continue;
        more_.at(pair).add(quads_[columns.kind[i]], columns.goldstein[i]);
      }
    }
  }
  /// At the end: at least the `limit` largest, if there are as many: all that are as large as the last of them.
  std::vector<std::pair<CodePair, Sum>> take() {
    more_.for_each([this](CodePair pair, const Sum& sum) { largest_.emplace_back(pair, sum); });
    keep_largest();
    return std::move(largest_);
  }

 private:
  struct Kept {
    CodePair pair;
    std::uint8_t quad;
    float goldstein;
  };

  static constexpr int kBucketBits = 17;
  static constexpr std::size_t kBuckets = std::size_t{1} << kBucketBits;  // half a megabyte
  static constexpr std::size_t kMaxKept = 1 << 19;

  /// Lets the frequent codes of the segment be first.
  void choose_codes(const FactColumns& columns, const std::vector<FactRows>& matches) {
    std::map<std::uint16_t, std::uint32_t> counts;
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        ++counts[columns.actor_code[i]];
        ++counts[columns.recipient_code[i]];
      }
    }
    std::vector<std::pair<std::uint16_t, std::uint32_t>> codes(counts.begin(), counts.end());
    std::stable_sort(codes.begin(), codes.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [code, count] : codes) first_.add_number(code);
  }
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
  PairAdder first_{kFirstCodes};
  std::vector<std::uint32_t> buckets_ = std::vector<std::uint32_t>(kBuckets);
  std::vector<Kept> kept_;    // the first rows without a cell
  bool has_all_rows_ = true;  // false when sums of blocks were taken
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
    Result<FactFilter> facts = begin_scan(connection, filter, std::bind_front(&CodePairs::take_blocks, &pairs));
    if (!facts) return facts.error();
    exact = facts->exact;
    Result<void> scanned = scan_around_sums(connection, *facts, fields, std::bind_front(&CodePairs::sum, &pairs),
                                            std::bind_front(&CodePairs::subtract, &pairs));
    if (scanned && pairs.needs_more()) {
      facts->summed_blocks.clear();
      scanned = scan_facts(connection, *facts, fields, std::bind_front(&CodePairs::sum_more, &pairs));
    }
    if (!scanned) return scanned;
    Result<std::vector<std::string>> read = read_codes(connection);
    if (!read) return read.error();
    codes = *std::move(read);
    return {};
  });
  if (!done) return done.error();
  for (const auto& [pair, sum] : pairs.take()) {
    out.push_back({codes[pair >> 16], codes[pair & 0xFFFF], sum.events(), sum.counts(), round_score(sum.goldstein)});
  }
  return exact;
}

}  // namespace

Result<PairCounts> count_pairs(const Connection& connection, const EventFilter& filter, std::size_t limit,
                               bool by_code) {
  PairCounts counts;
  Result<bool> exact =
      by_code ? sum_codes(connection, filter, limit, counts.pairs) : sum_countries(connection, filter, counts.pairs);
  if (!exact) return exact.error();
  counts.exact = *exact;
  keep_largest(counts.pairs, limit, pair_name);
  return counts;
}

}  // namespace casus::store
