// Counts by pair of countries or codes.
#include <algorithm>
#include <functional>
#include <map>

#include "store/count_sums.h"
#include "store/counts.h"
#include "store/fact_scan.h"

namespace casus::store {
namespace {

/// Rows between the asking for a sum and its use.
constexpr std::size_t kAhead = 32;
/// There are 250; the rest is for mistakes in the data.
constexpr std::size_t kMaxCountries = 2048;

std::string pair_name(const PairCounts::Row& row) { return row.actor + '~' + row.recipient; }

/// Adds up the rows of matches by pair of numbers, of countries or codes. The sums are more than fit into the nearest
/// memory, so their cells are found for a whole segment first and asked for ahead of their use. Rows without a cell are
/// sorted out without a branch, which would be taken or not at random.
class PairAdder {
 public:
  explicit PairAdder(std::size_t max_width) : sums_(max_width) {}

  void add(const FactColumns& columns, const std::vector<FactRows>& matches, const std::vector<std::uint16_t>& actors,
           const std::vector<std::uint16_t>& recipients) {
    if (!find_cells(matches, actors.data(), recipients.data(), actors.size())) {
      for (const FactRows& rows : matches) {
        for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
          sums_.add(actors[i]);
          sums_.add(recipients[i]);
        }
      }
      find_cells(matches, actors.data(), recipients.data(), actors.size());
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      sums_.expect(cells_[i + kAhead]);
      const std::uint32_t row = rows_[i];
      sums_.at(cells_[i]).add(quads_[columns.kind[row]], columns.goldstein[row]);
    }
  }
  const PairSums& sums() const { return sums_; }
  void add_number(std::uint16_t number) { sums_.add(number); }
  /// The rows for which there was no cell when add() was called last.
  const std::vector<std::uint32_t>& rest() const { return rest_; }

 private:
  /// False when there are numbers that were not added yet.
  bool find_cells(const std::vector<FactRows>& matches, const std::uint16_t* actors, const std::uint16_t* recipients,
                  std::size_t size) {
    for (std::vector<std::uint32_t>* list : {&rows_, &rest_, &cells_}) list->resize(size + 1);
    std::uint32_t* const cells = cells_.data();
    std::uint32_t* const with = rows_.data();
    std::uint32_t* const without = rest_.data();
    const std::uint16_t* const indexes = sums_.indexes();
    const auto width = static_cast<std::uint32_t>(sums_.width());
    std::size_t count = 0;
    std::size_t rest = 0;
    std::uint32_t largest = 0;
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        const std::uint32_t a = indexes[actors[i]] - 1U;
        const std::uint32_t r = indexes[recipients[i]] - 1U;
        const std::size_t has_cell = std::max(a, r) < width ? 1 : 0;
        largest = std::max({largest, a, r});
        cells[count] = a * width + r;
        with[count] = i;
        without[rest] = i;
        count += has_cell;
        rest += 1 - has_cell;
      }
    }
    rows_.resize(count);
    rest_.resize(rest);
    cells_.resize(count);
    cells_.resize(count + kAhead);
    return largest != UINT32_MAX || sums_.is_full();
  }

  PairSums sums_;
  std::array<std::uint8_t, 256> quads_ = quad_table();
  std::vector<std::uint32_t> rows_;
  std::vector<std::uint32_t> cells_;  // of the rows, and `kAhead` more
  std::vector<std::uint32_t> rest_;
};

Result<bool> sum_countries(const Connection& connection, const EventFilter& filter, std::vector<PairCounts::Row>& out) {
  PairAdder adder(kMaxCountries);
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

/// The largest pairs of codes. There may be millions of pairs, most of them rare, and a table of them all is slow
/// memory. So only the pairs of the codes that are frequent in the first segments are summed; the others are counted in
/// buckets that several pairs share. A bucket's count is at least that of each of its pairs: when it is below the last
/// of the largest sums, they are out. What is left is summed from the rows that were kept, or when those were too many
/// in a second pass.
class CodePairs {
 public:
  explicit CodePairs(std::size_t limit) : limit_(std::max<std::size_t>(1, limit)) {}

  void sum(const FactColumns& columns, const std::vector<FactRows>& matches) {
    if (!first_.sums().is_full()) choose_codes(columns, matches);
    first_.add(columns, matches, columns.actor_code, columns.recipient_code);
    for (const std::uint32_t row : first_.rest()) {
      const CodePair pair = pair_of(columns, row);
      if (pair == 0) continue;
      ++buckets_[bucket_of(pair)];
      if (kept_.size() < kMaxKept) kept_.push_back({pair, quads_[columns.kind[row]], columns.goldstein[row]});
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
    if (kept_.size() == kMaxKept) return *std::max_element(buckets_.begin(), buckets_.end()) >= least_;
    for (const Kept& row : kept_) {
      if (buckets_[bucket_of(row.pair)] >= least_) more_.at(row.pair).add(row.quad, row.goldstein);
    }
    return false;
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

  static constexpr std::size_t kFirstCodes = 256;   // whose square of sums, a megabyte and a half, is still near
  static constexpr std::size_t kBuckets = 1 << 17;  // half a megabyte
  static constexpr std::size_t kMaxKept = 1 << 19;

  /// 0 when a side has no code.
  static CodePair pair_of(const FactColumns& columns, std::uint32_t row) {
    const std::uint32_t actor = columns.actor_code[row];
    const std::uint32_t recipient = columns.recipient_code[row];
    return actor == 0 || recipient == 0 ? 0 : actor << 16 | recipient;
  }
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
  static std::size_t bucket_of(CodePair pair) { return pair * 0x9E3779B1U >> 15; }  // Fibonacci hashing
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
  std::vector<Kept> kept_;  // the first rows without a cell
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
