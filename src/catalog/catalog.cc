// Reads the folders in order and answers look-ups.
#include "catalog/catalog.h"

#include <algorithm>

#include "base/file.h"
#include "base/hash.h"
#include "catalog/catalog_data.h"

namespace casus::catalog {
namespace {

constexpr std::size_t kMaxTableBytes = 256U << 20U;

// "data/actors/leaders.tsv" -> "actors/leaders.tsv"
std::string short_name(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos || slash == 0) return path;
  const std::size_t before = path.rfind('/', slash - 1);
  return before == std::string::npos ? path : path.substr(before + 1);
}

Result<const base::Table*> read_table(const std::string& path, Catalog::Data& data) {
  Result<std::string> bytes = base::read_file(path, kMaxTableBytes);
  if (!bytes) return bytes.error();
  data.fingerprint.append(short_name(path)).append(" ").append(base::hash128_hex(*bytes)).append("\n");
  Result<base::Table> table = base::Table::parse(short_name(path), *std::move(bytes));
  if (!table) return table.error();
  data.tables.push_back(*std::move(table));
  return &data.tables.back();
}

template <typename Row>
Result<void> read_rows(const std::string& path, Result<void> (*read)(const base::Table&, std::vector<Row>&),
                       std::vector<Row>& rows, Catalog::Data& data) {
  const Result<const base::Table*> table = read_table(path, data);
  if (!table) return table.error();
  return read(**table, rows);
}

Result<void> read_agent_file(const std::string& path, Catalog::Data& data) {
  const std::string name = path.substr(path.rfind('/') + 1);
  if (name.starts_with("modifiers")) return read_rows(path, read_modifiers, data.modifiers, data);
  return read_rows(path, read_agents, data.agents, data);
}

// Every .tsv below folder/part, sorted by path. A folder without that part adds nothing.
template <typename ReadFile>
Result<void> read_part(const std::string& folder, std::string_view part, const ReadFile& read_one) {
  const std::string path = folder + "/" + std::string(part);
  if (!base::is_folder(path)) return {};
  const Result<std::vector<std::string>> files = base::list_files(path);
  if (!files) return files.error();
  for (const std::string& file : *files) {
    if (!file.ends_with(".tsv")) continue;
    if (Result<void> result = read_one(file); !result) return result;
  }
  return {};
}

Result<void> read_folder(const std::string& folder, Catalog::Data& data) {
  Result<void> result = read_part(folder, "countries", [&](const std::string& path) {
    return read_rows(path, read_countries, data.countries, data);
  });
  if (!result) return result;
  result = read_part(folder, "actors",
                     [&](const std::string& path) { return read_rows(path, read_actors, data.rows, data); });
  if (!result) return result;
  result = read_part(folder, "agents", [&](const std::string& path) { return read_agent_file(path, data); });
  if (!result) return result;
  return read_part(folder, "places",
                   [&](const std::string& path) { return read_rows(path, read_places, data.places, data); });
}

}  // namespace

Catalog::Catalog(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Result<Catalog> Catalog::load(const Files& files) {
  auto data = std::make_shared<Data>();
  for (const std::string& folder : files.folders) {
    if (!base::is_folder(folder)) return Error{ErrorCode::kNotFound, folder + ": no such folder of tables"};
    if (Result<void> result = read_folder(folder, *data); !result) return result.error();
    if (data->countries.empty()) return Error{ErrorCode::kNotFound, folder + "/countries: no table of countries"};
  }
  if (!files.gazetteer.empty()) {
    Result<void> result = read_rows(files.gazetteer, read_places, data->places, *data);
    if (!result) return result.error();
  }
  build_indexes(*data);
  data->fingerprint = base::hash128_hex(data->fingerprint);
  return Catalog(std::move(data));
}

const std::vector<Country>& Catalog::countries() const { return data_->countries; }

const Country* Catalog::find_country(std::string_view iso3) const {
  const auto found = data_->country_by_code.find(iso3);
  return found == data_->country_by_code.end() ? nullptr : &data_->countries[found->second];
}

std::span<const ActorRow> Catalog::actor_rows() const { return data_->rows; }
std::span<const Actor> Catalog::actors() const { return data_->actors; }
std::span<const PlaceRow> Catalog::places() const { return data_->places; }
std::span<const AgentNoun> Catalog::agents() const { return data_->agents; }
std::span<const Modifier> Catalog::modifiers() const { return data_->modifiers; }

Role Catalog::find_role(std::uint32_t actor, base::Date day) const {
  const Actor rows = data_->actors[actor];
  Role role;
  Role earlier;
  for (std::uint32_t i = 0; i < rows.row_count; ++i) {
    const auto id = base::make_id<base::ActorRowId>(rows.first_row + i);
    const Period& valid = data_->rows[rows.first_row + i].valid;
    if (valid.contains(day)) role = {id, Role::Tense::kNow};  // rows come by valid_from: the last one wins
    const bool is_later = !base::is_some(earlier.row) || valid.to >= data_->rows[base::index_of(earlier.row)].valid.to;
    if (valid.is_before(day) && is_later) earlier = {id, Role::Tense::kFormer};
  }
  if (base::is_some(role.row)) return role;
  if (base::is_some(earlier.row)) return earlier;
  return {base::make_id<base::ActorRowId>(rows.first_row), Role::Tense::kFuture};
}

std::uint32_t Catalog::actor_of(base::ActorRowId row) const { return data_->actor_of_row[base::index_of(row)]; }

std::vector<std::uint32_t> Catalog::find_by_surname(std::string_view folded) const {
  const std::uint64_t key = base::hash64(folded);
  std::vector<std::uint32_t> actors;
  auto it = std::lower_bound(data_->surnames.begin(), data_->surnames.end(), std::pair(key, std::uint32_t{0}));
  for (; it != data_->surnames.end() && it->first == key; ++it) actors.push_back(it->second);
  return actors;
}

const NameMatcher& Catalog::names() const { return data_->names; }
std::span<const NameTarget> Catalog::name_targets() const { return data_->targets; }
const NameMatcher& Catalog::agent_names() const { return data_->agent_names; }
const NameMatcher& Catalog::modifier_names() const { return data_->modifier_names; }
const std::string& Catalog::version() const { return data_->fingerprint; }

}  // namespace casus::catalog
