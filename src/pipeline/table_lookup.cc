// casus/coder.h: what the loaded tables say of actors, countries and the ontology.
#include <algorithm>

#include "base/date.h"
#include "base/utf8.h"
#include "casus/coder.h"
#include "pipeline/stages.h"

namespace casus {
namespace {

enum class Match : std::uint8_t { kWhole, kBeginning, kWord, kNone };

/// How the folded words are found in a name: as all of it, at its beginning, at the beginning of a later word.
Match match_name(std::string_view name, std::string_view words) {
  const std::string folded = base::fold(name);
  if (folded == words) return Match::kWhole;
  for (std::size_t at = folded.find(words); at != std::string::npos; at = folded.find(words, at + 1)) {
    if (at == 0) return Match::kBeginning;
    if (folded[at - 1] == ' ' || folded[at - 1] == '-') return Match::kWord;
  }
  return Match::kNone;
}

Match match_row(const catalog::ActorRow& row, std::string_view words) {
  Match best = match_name(row.name, words);
  for (const std::string_view alias : row.aliases) best = std::min(best, match_name(alias, words));
  return best;
}

std::string iso_text(base::Date day) { return day.is_set() ? base::to_iso(day) : std::string(); }

ActorEntry entry_of(const catalog::ActorRow& row) {
  constexpr std::string_view kTypes[] = {"person", "organisation", "group"};
  ActorEntry entry;
  entry.id = row.id;
  entry.name = row.name;
  entry.aliases.assign(row.aliases.begin(), row.aliases.end());
  entry.type = kTypes[static_cast<std::size_t>(row.type)];
  entry.country = row.country.text();
  for (const catalog::Code sector : row.sectors.items()) {
    entry.sectors += (entry.sectors.empty() ? "" : " ") + std::string(sector.text());
  }
  entry.title = row.title;
  entry.valid_from = iso_text(row.valid.from);
  entry.valid_to = iso_text(row.valid.to);
  entry.wikidata = row.wikidata;
  entry.source = row.source;
  return entry;
}

}  // namespace

Result<std::vector<ActorEntry>> Coder::find_actors(std::string_view words, std::string_view on,
                                                   std::size_t limit) const {
  base::Date day;
  if (!on.empty()) {
    const std::optional<base::Date> given = base::parse_iso_date(on);
    if (!given) return Error{ErrorCode::kBadArgument, std::string(on) + " is not a date (YYYY-MM-DD)"};
    day = *given;
  }
  const std::string folded = base::fold(words);
  std::vector<std::pair<Match, const catalog::ActorRow*>> found;
  for (const catalog::ActorRow& row : stages_->catalog().actor_rows()) {
    if (!row.valid.contains(day)) continue;
    if (const Match match = match_row(row, folded); match != Match::kNone) found.emplace_back(match, &row);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  found.resize(std::min(found.size(), limit));
  std::vector<ActorEntry> entries;
  for (const auto& [match, row] : found) entries.push_back(entry_of(*row));
  return entries;
}

std::vector<CountryEntry> Coder::countries() const {
  std::vector<CountryEntry> entries;
  for (const catalog::Country& country : stages_->catalog().countries()) {
    entries.push_back({std::string(country.iso3.text()), std::string(country.name), std::string(country.cow),
                       std::string(country.gw), std::string(country.fips)});
  }
  return entries;
}

OntologyEntries Coder::ontology() const {
  const catalog::Ontology& ontology = stages_->ontology();
  OntologyEntries entries;
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    const auto type = static_cast<EventType>(i);
    entries.types.push_back({type, quad_class(type), ontology.type(type).intensity, ontology.modes(type)});
  }
  entries.contexts = ontology.contexts().names();
  return entries;
}

}  // namespace casus
