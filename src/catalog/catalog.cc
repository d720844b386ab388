// Reads the folders in order and answers look-ups.
#include "catalog/catalog.h"

#include <algorithm>
#include <array>

#include "base/file.h"
#include "base/hash.h"
#include "catalog/catalog_data.h"
#include "catalog/petrarch.h"

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

// A table from its bytes. `is_users` names it by its whole path in messages.
Result<const base::Table*> keep_table(const std::string& path, std::string bytes, Catalog::Data& data, bool is_users) {
  data.fingerprint.append(short_name(path)).append(" ").append(base::hash128_hex(bytes)).append("\n");
  Result<base::Table> table = base::Table::parse(is_users ? path : short_name(path), std::move(bytes));
  if (!table) return table.error();
  data.tables.push_back(*std::move(table));
  return &data.tables.back();
}

// One folder with its parts; the first one is ours, later ones are users'.
class FolderReader {
 public:
  FolderReader(std::string folder, bool is_users, Catalog::Data& data)
      : folder_(std::move(folder)), is_users_(is_users), data_(data) {
    while (folder_.size() > 1 && folder_.ends_with('/')) folder_.pop_back();
  }

  Result<void> read(bool allows_empty);

 private:
  Result<void> read_file(const std::string& path, std::string_view part);
  Result<void> read_agent_file(const std::string& path);
  Result<void> read_dictionary(const std::string& path);
  template <typename Row>
  Result<void> read_rows(const std::string& path, Result<void> (*read_table)(const base::Table&, std::vector<Row>&),
                         std::vector<Row>& rows) {
    Result<std::string> bytes = base::read_file(path, kMaxTableBytes);
    if (!bytes) return bytes.error();
    const Result<const base::Table*> table = keep_table(path, *std::move(bytes), data_, is_users_);
    return table ? read_table(**table, rows) : table.error();
  }

  std::string folder_;
  bool is_users_;
  Catalog::Data& data_;
};

Result<void> FolderReader::read_agent_file(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  if (name.starts_with("modifiers")) return read_rows(path, read_modifiers, data_.modifiers);
  return read_rows(path, read_agents, data_.agents);
}

Result<void> FolderReader::read_dictionary(const std::string& path) {
  const Result<std::string> text = base::read_file(path, kMaxTableBytes);
  if (!text) return text.error();
  const bool has_actors = path.ends_with(".actors.txt");
  const std::span<const AgentNoun> ours = std::span(data_.agents).subspan(0, data_.own_agents);
  PetrarchTable dictionary =
      has_actors ? actors_from_petrarch(path, *text, data_.countries) : agents_from_petrarch(path, *text, ours);
  data_.problems.insert(data_.problems.end(), dictionary.problems.begin(), dictionary.problems.end());
  const Result<const base::Table*> table = keep_table(path, std::move(dictionary.table), data_, is_users_);
  if (!table) return table.error();
  return has_actors ? read_actors(**table, data_.rows) : read_agents(**table, data_.agents);
}

Result<void> FolderReader::read_file(const std::string& path, std::string_view part) {
  if (is_users_ && (path.ends_with(".actors.txt") || path.ends_with(".agents.txt"))) return read_dictionary(path);
  if (path.ends_with(".tsv")) {
    if (part == "countries") return read_rows(path, read_countries, data_.countries);
    if (part == "actors") return read_rows(path, read_actors, data_.rows);
    if (part == "offices") return read_rows(path, read_vacancies, data_.vacancies);
    if (part == "agents") return read_agent_file(path);
    if (part == "places") return read_rows(path, read_places, data_.places);
  }
  if (is_users_) {
    data_.problems.push_back({ErrorCode::kBadTable, path + ": left out: tables are .tsv files in countries/, actors/, "
                                                           "agents/ or places/, and *.actors.txt, *.agents.txt"});
  }
  return {};
}

// Parts in the order of kParts, the files of each sorted by path.
Result<void> FolderReader::read(bool allows_empty) {
  constexpr std::array<std::string_view, 6> kParts = {"countries", "actors", "offices", "agents", "places", ""};
  if (!base::is_folder(folder_)) return Error{ErrorCode::kNotFound, folder_ + ": no such folder of tables"};
  const Result<std::vector<std::string>> files = base::list_files(folder_);
  if (!files) return files.error();
  const std::size_t before = data_.tables.size();
  const std::size_t first_row = data_.rows.size();
  const auto part_of = [&](const std::string& path) {
    const std::string_view rest = std::string_view(path).substr(folder_.size() + 1);
    const std::string_view part = rest.substr(0, std::min(rest.find('/'), rest.size()));
    const bool is_part = part != rest && std::find(kParts.begin(), kParts.end(), part) != kParts.end();
    return is_part ? part : std::string_view();
  };
  for (const std::string_view part : kParts) {
    for (const std::string& path : *files) {
      if (part_of(path) != part) continue;
      if (Result<void> result = read_file(path, part); !result) return result;
    }
  }
  if (data_.tables.size() == before && !allows_empty)
    return Error{ErrorCode::kNotFound, folder_ + ": no tables in this folder"};
  for (std::size_t row = first_row; row < data_.rows.size() && is_users_; ++row) data_.rows[row].is_users = true;
  return {};
}

Result<void> read_extra_actors(const std::string& bytes, Catalog::Data& data) {
  if (bytes.empty()) return {};
  const Result<const base::Table*> table = keep_table("new row", bytes, data, true);
  if (!table) return table.error();
  const std::size_t first_row = data.rows.size();
  if (Result<void> result = read_actors(**table, data.rows); !result) return result;
  for (std::size_t row = first_row; row < data.rows.size(); ++row) data.rows[row].is_users = true;
  return {};
}

Result<void> read_gazetteer(const std::string& path, Catalog::Data& data) {
  if (path.empty()) return {};
  Result<std::string> bytes = base::read_file(path, kMaxTableBytes);
  if (!bytes) return bytes.error();
  const Result<const base::Table*> table = keep_table(path, *std::move(bytes), data, false);
  return table ? read_places(**table, data.places) : table.error();
}

Result<void> open_towns(const std::string& path, Catalog::Data& data) {
  if (path.empty()) return {};
  Result<TownTable> towns = TownTable::open(path);
  if (!towns) return towns.error();
  // The title carries a hash of the rows; hashing them here would fetch all pages of the file.
  data.fingerprint.append(short_name(path)).append(" ").append(base::hash128_hex(towns->title())).append("\n");
  data.towns = *std::move(towns);
  return {};
}

}  // namespace

Catalog::Catalog(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Result<Catalog> Catalog::load(const Files& files) {
  auto data = std::make_shared<Data>();
  for (std::size_t i = 0; i < files.folders.size(); ++i) {
    const std::string& folder = files.folders[i];
    if (Result<void> result = FolderReader(folder, i > 0, *data).read(files.allows_empty); !result)
      return result.error();
    if (data->countries.empty()) return Error{ErrorCode::kNotFound, folder + "/countries: no table of countries"};
    if (i > 0) continue;
    data->own_agents = data->agents.size();
    data->own_modifiers = data->modifiers.size();
  }
  if (Result<void> result = read_extra_actors(files.extra_actors, *data); !result) return result.error();
  if (Result<void> result = read_gazetteer(files.gazetteer, *data); !result) return result.error();
  if (Result<void> result = open_towns(files.towns, *data); !result) return result.error();
  build_indexes(*data);
  data->fingerprint = base::hash128_hex(data->fingerprint);
  return Catalog(std::move(data));
}

std::span<const Error> Catalog::problems() const { return data_->problems; }

const std::vector<Country>& Catalog::countries() const { return data_->countries; }

const Country* Catalog::find_country(std::string_view iso3) const {
  const auto found = data_->country_by_code.find(iso3);
  return found == data_->country_by_code.end() ? nullptr : &data_->countries[found->second];
}

std::span<const ActorRow> Catalog::actor_rows() const { return data_->rows; }
std::span<const Actor> Catalog::actors() const { return data_->actors; }
std::span<const PlaceRow> Catalog::places() const { return data_->places; }

PlaceRow Catalog::place(base::PlaceRowId id) const {
  if (!is_town(id)) return data_->places[base::index_of(id)];
  return data_->towns.row(static_cast<std::uint32_t>(base::index_of(id) - data_->places.size()));
}

std::vector<base::PlaceRowId> Catalog::find_towns(std::string_view name) const {
  std::vector<base::PlaceRowId> ids;
  for (const std::uint32_t begin : data_->towns.find(name)) {
    ids.push_back(base::make_id<base::PlaceRowId>(data_->places.size() + begin));
  }
  return ids;
}

std::span<const Vacancy> Catalog::vacancies() const { return data_->vacancies; }
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

std::vector<std::uint32_t> Catalog::find_by_surname(std::string_view surname) const {
  const std::uint64_t key = base::hash64(surname_key(surname));
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
