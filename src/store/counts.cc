#include "store/counts.h"

#include <algorithm>
#include <chrono>

#include "store/count_sums.h"
#include "store/fact_scan.h"

namespace casus::store {
namespace {

constexpr std::size_t kMaxSources = 50;
/// Days that a series by day, week or month may span before `auto` takes the next longer bucket.
constexpr std::int32_t kMaxDays = 120;
constexpr std::int32_t kMaxWeekDays = 3 * 365;
constexpr std::int32_t kMaxMonthDays = 20 * 365;

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

}  // namespace

Result<TimeCounts> count_over_time(const Connection& connection, const EventFilter& filter, TimeCounts::Bucket bucket) {
  TimeCounts counts;
  DaySums sums;
  const auto quads = quad_table();
  using enum FactField;
  Result<bool> exact = scan_events(connection, filter, {kDay, kKind, kGoldstein},
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

Result<PlaceCounts> count_places(const Connection& connection, const EventFilter& filter, std::size_t limit) {
  PlaceCounts counts;
  std::vector<Sum> sums(1);  // by term
  const auto quads = quad_table();
  using enum FactField;
  Result<bool> exact = scan_events(connection, filter, {kKind, kPlace},
                                   [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
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
  Result<bool> exact = scan_events(connection, filter, {kEvent, kKind, kSourceEvent, kSource},
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
