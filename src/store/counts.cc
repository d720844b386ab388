#include "store/counts.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include "store/count_sums.h"
#include "store/fact_scan.h"

namespace casus::store {
namespace {

constexpr std::size_t kMaxSources = 50;
/// Days that a series by day, week or month may span before `auto` takes the next longer bucket.
constexpr std::int32_t kMaxDays = 120;
constexpr std::int32_t kMaxWeekDays = 3 * 365;
constexpr std::int32_t kMaxMonthDays = 20 * 365;

std::size_t quad_index(std::uint8_t kind) { return static_cast<std::size_t>(quad_class(type_of(kind)) - 1); }

/// Quad class of every kind, looked up once per count.
std::array<std::uint8_t, 256> quad_table() {
  std::array<std::uint8_t, 256> table = {};
  for (std::size_t kind = 0; kind < table.size(); ++kind) {
    table[kind] = static_cast<std::uint8_t>(quad_index(static_cast<std::uint8_t>(kind)));
  }
  return table;
}

using Visit = std::function<void(const FactColumns&, const std::vector<FactRows>&)>;

/// Resolves the filter and scans, in one view of the data; says whether all events were seen.
Result<bool> scan(const Connection& connection, const EventFilter& filter, const std::vector<FactField>& fields,
                  const Visit& visit) {
  bool exact = true;
  Result<void> done = in_transaction(connection, false, [&]() -> Result<void> {
    Result<FactFilter> facts = resolve_filter(connection, filter);
    if (!facts) return facts.error();
    exact = facts->exact;
    return scan_facts(connection, *facts, fields, visit);
  });
  if (!done) return done.error();
  return exact;
}

std::int32_t bucket_start(std::int32_t day, TimeCounts::Bucket bucket) {
  using std::chrono::year_month_day;
  const std::chrono::sys_days point{std::chrono::days(day)};
  const year_month_day date(point);
  switch (bucket) {
    case TimeCounts::Bucket::kAuto:
    case TimeCounts::Bucket::kDay: return day;
    case TimeCounts::Bucket::kWeek:
      return day - static_cast<std::int32_t>(std::chrono::weekday(point).iso_encoding() - 1);
    case TimeCounts::Bucket::kMonth: return day - static_cast<std::int32_t>(static_cast<unsigned>(date.day())) + 1;
    case TimeCounts::Bucket::kYear: break;
  }
  const std::chrono::sys_days first{date.year() / std::chrono::January / 1};
  return static_cast<std::int32_t>(first.time_since_epoch().count());
}

TimeCounts::Bucket bucket_for(std::int32_t days) {
  if (days <= kMaxDays) return TimeCounts::Bucket::kDay;
  if (days <= kMaxWeekDays) return TimeCounts::Bucket::kWeek;
  return days <= kMaxMonthDays ? TimeCounts::Bucket::kMonth : TimeCounts::Bucket::kYear;
}

/// Sums by day in one flat range that grows as days are seen.
class DaySums {
 public:
  Sum& at(std::int32_t day) {
    if (sums_.empty()) first_ = day;
    if (day < first_) {
      sums_.insert(sums_.begin(), static_cast<std::size_t>(first_ - day), {});
      first_ = day;
    }
    const auto index = static_cast<std::size_t>(day - first_);
    if (index >= sums_.size()) sums_.resize(index + 1);
    return sums_[index];
  }

  std::vector<TimeCounts::Row> rows(TimeCounts::Bucket& bucket) const {
    if (bucket == TimeCounts::Bucket::kAuto) bucket = bucket_for(static_cast<std::int32_t>(sums_.size()));
    std::vector<TimeCounts::Row> rows;
    Sum sum;
    for (std::size_t i = 0; i < sums_.size(); ++i) {
      const std::int32_t day = first_ + static_cast<std::int32_t>(i);
      sum.add(sums_[i]);
      const std::int32_t start = bucket_start(day, bucket);
      const bool last = i + 1 == sums_.size() || bucket_start(day + 1, bucket) != start;
      if (!last) continue;
      if (sum.events() > 0) rows.push_back({day_name(start), sum.counts(), round_score(sum.goldstein)});
      sum = {};
    }
    return rows;
  }

 private:
  std::int32_t first_ = 0;
  std::vector<Sum> sums_;
};

/// Text columns of terms by number.
struct TermNames {
  std::string label, country, admin1, code;
  std::optional<double> latitude, longitude;
};

Result<TermNames> read_term(Statement& find, std::uint32_t term) {
  find.reset();
  Result<bool> row = find.bind(std::int64_t{term}).step();
  if (!row) return row.error();
  if (!*row) return TermNames{};
  return TermNames{find.text(0), find.text(1), find.text(2), find.text(3), find.find_real(4), find.find_real(5)};
}

Result<Statement> prepare_terms(const Connection& connection) {
  return connection.prepare("SELECT label, country, admin1, code, latitude, longitude FROM terms WHERE term_id = ?");
}

/// Keeps the largest rows; equal ones stay in the order of `name`.
template <typename Row, typename Name>
void keep_largest(std::vector<Row>& rows, std::size_t limit, Name name) {
  std::sort(rows.begin(), rows.end(),
            [&](const Row& a, const Row& b) { return a.events != b.events ? a.events > b.events : name(a) < name(b); });
  if (rows.size() > limit) rows.resize(limit);
}

std::string pair_name(const PairCounts::Row& row) { return row.actor + '~' + row.recipient; }

/// Adds up the rows of matches by pair of countries. The square of sums is larger than the near memory, so cells are
/// found for a whole segment first and asked for ahead of their use.
void add_countries(const FactColumns& columns, const std::vector<FactRows>& matches,
                   const std::array<std::uint8_t, 256>& quads, std::vector<std::uint32_t>& cells, CountrySums& sums) {
  constexpr std::size_t kAhead = 16;
  std::size_t width = 0;
  do {  // once more when a new country has moved the cells
    width = sums.width();
    cells.resize(columns.size() + kAhead);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      cells[i] = sums.cell(columns.actor_country[i], columns.recipient_country[i]);
    }
  } while (sums.width() != width);
  for (const FactRows& rows : matches) {
    for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
      sums.expect(cells[i + kAhead]);
      sums.at(cells[i]).add(quads[columns.kind[i]], columns.goldstein[i]);
    }
  }
}

Result<bool> sum_countries(const Connection& connection, const EventFilter& filter, std::vector<PairCounts::Row>& out) {
  CountrySums sums;
  const auto quads = quad_table();
  std::vector<std::uint32_t> cells;
  using enum FactField;
  Result<bool> exact = scan(connection, filter, {kKind, kGoldstein, kActorCountry, kRecipientCountry},
                            [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                              add_countries(columns, matches, quads, cells, sums);
                            });
  out = sums.rows();
  return exact;
}

/// The largest pairs of codes, in passes: there may be millions of pairs, most of them rare, and a table of them all is
/// slow memory. The first pass counts into buckets that several pairs share; a bucket's count is at least that of each
/// of its pairs. Then only the pairs of full buckets are summed: when as many as are wanted have more than any bucket
/// that was left out, they are the largest; else once more with what the last of them has as the bound, which settles
/// it.
class CodePairs {
 public:
  CodePairs(const TermCodes& codes, std::size_t limit)
      : codes_(codes),
        limit_(std::max<std::size_t>(1, limit)),
        buckets_(std::size_t{1} << kBucketBits),
        quads_(quad_table()) {}

  void count(const FactColumns& columns, const std::vector<FactRows>& matches) {
    for_each_pair(columns, matches, [&](std::uint64_t pair, std::uint32_t) { ++buckets_[bucket_of(pair)]; });
  }
  /// After count(): which buckets look large enough.
  void choose() {
    std::vector<std::uint32_t> sorted = buckets_;
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(sorted.size(), 4 * limit_)) - 1;
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    least_ = std::max(1U, *last);
  }
  void sum(const FactColumns& columns, const std::vector<FactRows>& matches) {
    for_each_pair(columns, matches, [&](std::uint64_t pair, std::uint32_t row) {
      if (buckets_[bucket_of(pair)] >= least_) sums_.at(pair).add(quads_[columns.kind[row]], columns.goldstein[row]);
    });
  }
  /// After sum(): false when it has to be done again.
  bool settle() {
    largest_ = sums_.largest(limit_);
    std::uint32_t bound = largest_.size() < limit_ ? 1 : UINT32_MAX;
    for (const CodeSums::Slot& slot : largest_) {
      bound = std::min(bound, static_cast<std::uint32_t>(slot.sum.events()));
    }
    if (bound >= least_) return true;
    least_ = bound;
    sums_ = {};
    return false;
  }
  const std::vector<CodeSums::Slot>& largest() const { return largest_; }

 private:
  static constexpr int kBucketBits = 16;  // a quarter of a megabyte: stays near the processor

  static std::size_t bucket_of(std::uint64_t pair) { return pair * 0x9E3779B97F4A7C15U >> (64 - kBucketBits); }
  /// Of facts with a code on either side.
  template <typename See>
  void for_each_pair(const FactColumns& columns, const std::vector<FactRows>& matches, See see) const {
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        const std::uint64_t actor = codes_.number(columns.actor[i]);
        const std::uint64_t recipient = codes_.number(columns.recipient[i]);
        if (actor != 0 && recipient != 0) see(actor << 32 | recipient, i);
      }
    }
  }

  const TermCodes& codes_;
  std::size_t limit_;
  std::vector<std::uint32_t> buckets_;
  std::array<std::uint8_t, 256> quads_;
  std::uint32_t least_ = 1;
  CodeSums sums_;
  std::vector<CodeSums::Slot> largest_;
};

Result<bool> sum_codes(const Connection& connection, const EventFilter& filter, std::size_t limit, TermCodes& codes,
                       std::vector<PairCounts::Row>& out) {
  bool exact = true;
  CodePairs pairs(codes, limit);
  using enum FactField;
  const Result<void> done = in_transaction(connection, false, [&]() -> Result<void> {
    Result<FactFilter> facts = resolve_filter(connection, filter);
    if (!facts) return facts.error();
    exact = facts->exact;
    Result<void> scanned = codes.refresh(connection);
    if (!scanned) return scanned;
    scanned = scan_facts(connection, *facts, {kActor, kRecipient}, std::bind_front(&CodePairs::count, &pairs));
    pairs.choose();
    do {
      if (!scanned) return scanned;
      scanned = scan_facts(connection, *facts, {kKind, kGoldstein, kActor, kRecipient},
                           std::bind_front(&CodePairs::sum, &pairs));
    } while (!pairs.settle());
    return scanned;
  });
  if (!done) return done.error();
  for (const auto& [pair, sum] : pairs.largest()) {
    out.push_back({codes.code(static_cast<std::uint32_t>(pair >> 32)), codes.code(static_cast<std::uint32_t>(pair)),
                   sum.events(), sum.counts(), round_score(sum.goldstein)});
  }
  return exact;
}

}  // namespace

Result<TimeCounts> count_over_time(const Connection& connection, const EventFilter& filter, TimeCounts::Bucket bucket) {
  TimeCounts counts;
  DaySums sums;
  const auto quads = quad_table();
  using enum FactField;
  Result<bool> exact = scan(connection, filter, {kDay, kKind, kGoldstein},
                            [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                              for (const FactRows& rows : matches) {
                                const std::int32_t day = columns.day[rows.begin];
                                if (day == kUndated) {
                                  ++counts.undated;
                                  continue;
                                }
                                sums.at(day).add(quads[columns.kind[rows.begin]], columns.goldstein[rows.begin]);
                              }
                            });
  if (!exact) return exact.error();
  counts.exact = *exact;
  counts.bucket = bucket;
  counts.series = sums.rows(counts.bucket);
  return counts;
}

Result<PairCounts> count_pairs(const Connection& connection, const EventFilter& filter, std::size_t limit,
                               TermCodes* codes) {
  PairCounts counts;
  Result<bool> exact = codes != nullptr ? sum_codes(connection, filter, limit, *codes, counts.pairs)
                                        : sum_countries(connection, filter, counts.pairs);
  if (!exact) return exact.error();
  counts.exact = *exact;
  keep_largest(counts.pairs, limit, pair_name);
  return counts;
}

Result<PlaceCounts> count_places(const Connection& connection, const EventFilter& filter, std::size_t limit) {
  PlaceCounts counts;
  std::vector<Sum> sums(1);  // by term
  const auto quads = quad_table();
  using enum FactField;
  Result<bool> exact =
      scan(connection, filter, {kKind, kPlace}, [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
        for (const FactRows& rows : matches) {
          const std::uint32_t place = columns.place[rows.begin];
          if (sums.size() <= place) sums.resize(place + 1);
          ++sums[place].quad[quads[columns.kind[rows.begin]]];
        }
      });
  if (!exact) return exact.error();
  counts.exact = *exact;
  counts.without_place = sums[0].events();
  struct Ranked {
    std::uint32_t place;
    std::size_t events;
  };
  std::vector<Ranked> ranked;
  for (std::uint32_t place = 1; place < sums.size(); ++place) {
    if (sums[place].events() > 0) ranked.push_back({place, sums[place].events()});
  }
  keep_largest(ranked, limit, [](const Ranked& row) { return row.place; });
  Result<Statement> find = prepare_terms(connection);
  if (!find) return find.error();
  for (const Ranked& row : ranked) {
    Result<TermNames> names = read_term(*find, row.place);
    if (!names) return names.error();
    counts.places.push_back({names->label, names->country, names->admin1, names->latitude, names->longitude, row.events,
                             sums[row.place].counts()});
  }
  return counts;
}

Result<TypeCounts> count_types(const Connection& connection, const EventFilter& filter) {
  TypeCounts counts;
  std::array<std::size_t, 256> kinds = {};
  std::vector<std::size_t> sources(1);
  using enum FactField;
  Result<bool> exact = scan(connection, filter, {kEvent, kKind, kSourceEvent, kSource},
                            [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                              std::array<bool, kSegmentEvents> matched = {};
                              for (const FactRows& rows : matches) {
                                ++kinds[columns.kind[rows.begin]];
                                matched[columns.event[rows.begin]] = true;
                              }
                              for (std::size_t i = 0; i < columns.source.size(); ++i) {
                                if (!matched[columns.source_event[i]]) continue;
                                if (sources.size() <= columns.source[i]) sources.resize(columns.source[i] + 1);
                                ++sources[columns.source[i]];
                              }
                            });
  if (!exact) return exact.error();
  counts.exact = *exact;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const auto kind = static_cast<std::uint8_t>(i);
    counts.total += kinds[i];
    counts.types[static_cast<std::size_t>(type_of(kind))] += kinds[i];
    if (kinds[i] > 0) counts.statuses[static_cast<std::size_t>(status_of(kind))] += kinds[i];
    counts.quad[quad_index(kind)] += kinds[i];
  }
  struct Ranked {
    std::uint32_t source;
    std::size_t events;
  };
  std::vector<Ranked> ranked;
  for (std::uint32_t source = 1; source < sources.size(); ++source) {
    if (sources[source] > 0) ranked.push_back({source, sources[source]});
  }
  keep_largest(ranked, kMaxSources, [](const Ranked& row) { return row.source; });
  Result<Statement> find = prepare_terms(connection);
  if (!find) return find.error();
  for (const Ranked& row : ranked) {
    Result<TermNames> names = read_term(*find, row.source);
    if (!names) return names.error();
    counts.sources.push_back({names->label, names->country, row.events});
  }
  return counts;
}

}  // namespace casus::store
