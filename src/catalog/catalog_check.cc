// Sorts rows by what they must not share and walks over neighbours.
#include "catalog/catalog_check.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/utf8.h"

namespace casus::catalog {
namespace {

constexpr std::int32_t kLongestGap = 92;  // days: offices stand empty for weeks after a resignation

bool is_supranational(std::string_view code) {
  return code == "IGO" || code == "NGO" || code == "UNO" || code == "EUR" || code == "INT" || code == "MNC";
}

// The office behind a title, for those that are never empty for long: a queen may follow a king, and who acts fills the
// office. "deputy prime minister" is another one.
std::string_view top_office(std::string_view title) {
  if (title.starts_with("acting ")) title.remove_prefix(7);
  if (title == "king" || title == "queen") return "king";
  return title == "president" || title == "prime minister" ? title : std::string_view();
}

class Checker {
 public:
  Checker(const Catalog& catalog, base::Date day) : catalog_(catalog), day_(day) {}

  std::vector<Finding> run() {
    check_rows();
    check_names();
    check_offices();
    std::stable_sort(findings_.begin(), findings_.end(),
                     [](const Finding& a, const Finding& b) { return a.kind < b.kind; });
    return std::move(findings_);
  }

 private:
  void add(FindingKind kind, std::string message) { findings_.push_back({kind, std::move(message)}); }

  void check_rows();
  void check_names();
  void check_offices();
  using Periods = std::vector<Period>;
  void check_office(std::string_view country, std::string_view title, Periods& periods);
  base::Date last_day_of(std::string_view country) const;

  const Catalog& catalog_;
  base::Date day_;
  std::vector<Finding> findings_;
};

void Checker::check_rows() {
  const std::span<const ActorRow> rows = catalog_.actor_rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ActorRow& row = rows[i];
    const std::string_view code = row.country.text();
    if (!code.empty() && !is_supranational(code) && catalog_.find_country(code) == nullptr) {
      add(FindingKind::kUnknown,
          std::string(row.id) + ": country " + std::string(code) + " is in no table of countries");
    }
    if (row.sectors.empty()) add(FindingKind::kMissing, std::string(row.id) + ": no sector");
    if (row.type == ActorType::kPerson && row.title.empty())
      add(FindingKind::kMissing, std::string(row.id) + ": a person without an office");
    const bool follows =
        i > 0 && rows[i - 1].id == row.id && rows[i - 1].title == row.title && rows[i - 1].country == row.country;
    // A row may end in the month in which the next one starts.
    if (follows && rows[i - 1].valid.overlaps(row.valid) &&
        row.valid.from < base::add_days(rows[i - 1].valid.to, -31)) {
      add(FindingKind::kOverlap,
          std::string(row.id) + ": twice " + std::string(row.title) + " on " + base::to_iso(row.valid.from));
    }
  }
}

// Names by their folded words, so that "Labour Party" and "labour party" meet.
void Checker::check_names() {
  std::map<std::string, std::vector<std::uint32_t>> actors_by_name;
  const std::span<const Actor> actors = catalog_.actors();
  for (std::uint32_t i = 0; i < actors.size(); ++i) {
    const ActorRow& row = catalog_.actor_rows()[actors[i].first_row];
    std::vector<std::string> names = {base::fold(row.name)};
    for (const std::string_view alias : row.aliases) names.push_back(base::fold(alias));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (std::string& name : names) actors_by_name[std::move(name)].push_back(i);
  }
  for (const auto& [name, sharers] : actors_by_name) {
    for (std::size_t i = 1; i < sharers.size(); ++i) {
      const ActorRow& first = catalog_.actor_rows()[actors[sharers[i - 1]].first_row];
      const ActorRow& second = catalog_.actor_rows()[actors[sharers[i]].first_row];
      if (first.country != second.country || !first.valid.overlaps(second.valid)) continue;
      if (first.is_users != second.is_users) continue;  // to say it otherwise is what users' tables are for
      add(FindingKind::kClash,
          "\"" + name + "\" names both " + std::string(first.id) + " and " + std::string(second.id));
    }
  }
}

// The tables should reach to the given day, or to the end of a state that is no more.
base::Date Checker::last_day_of(std::string_view country) const {
  const Country* state = catalog_.find_country(country);
  const bool has_ended = state != nullptr && state->existence.to.is_set() && state->existence.to < day_;
  return has_ended ? state->existence.to : day_;
}

void Checker::check_office(std::string_view country, std::string_view title, Periods& periods) {
  std::stable_sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) { return a.from < b.from; });
  const std::string office = std::string(country) + " " + std::string(title);
  base::Date until;  // the last day that is covered so far
  bool is_open = false;
  for (const Period& period : periods) {
    if (until.is_set() && !is_open && base::to_day_number(period.from) - base::to_day_number(until) > kLongestGap) {
      add(FindingKind::kGap, office + ": nobody from " + base::to_iso(until) + " to " + base::to_iso(period.from));
    }
    is_open = is_open || !period.to.is_set();
    until = std::max(until, period.to);
  }
  const base::Date day = last_day_of(country);
  const bool is_kept_up =
      !day.is_set() || is_open || base::to_day_number(day) - base::to_day_number(until) <= kLongestGap;
  if (!is_kept_up) add(FindingKind::kGap, office + ": nobody after " + base::to_iso(until));
}

void Checker::check_offices() {
  std::map<std::pair<std::string_view, std::string_view>, Periods> offices;
  for (const ActorRow& row : catalog_.actor_rows()) {
    const std::string_view office = row.type == ActorType::kPerson ? top_office(row.title) : std::string_view();
    if (!office.empty() && row.valid.from.is_set()) offices[{row.country.text(), office}].push_back(row.valid);
  }
  for (const Vacancy& vacancy : catalog_.vacancies()) {
    const auto office = offices.find({vacancy.country.text(), top_office(vacancy.title)});
    if (office != offices.end()) office->second.push_back(vacancy.valid);
  }
  for (auto& [office, periods] : offices) check_office(office.first, office.second, periods);
}

}  // namespace

std::string_view to_string(FindingKind kind) {
  switch (kind) {
    case FindingKind::kClash: return "clash";
    case FindingKind::kGap: return "gap";
    case FindingKind::kOverlap: return "overlap";
    case FindingKind::kUnknown: return "unknown";
    case FindingKind::kMissing: return "missing";
  }
  return "";
}

std::vector<Finding> check_catalog(const Catalog& catalog, base::Date day) { return Checker(catalog, day).run(); }

}  // namespace casus::catalog
