// Builds the look-up structures over the rows: names, agent nouns, surnames, codes.
#include <algorithm>
#include <array>
#include <numeric>

#include "base/hash.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "catalog/catalog_data.h"

namespace casus::catalog {
namespace {

// Where the family name comes first: "President Moon" is Moon Jae-in.
constexpr std::array<std::string_view, 7> kSurnameFirst = {"CHN", "HKG", "TWN", "KOR", "PRK", "VNM", "KHM"};
constexpr std::size_t kShortestPlaceName = 3;

class NameAdder {
 public:
  explicit NameAdder(Catalog::Data& data) : data_(data) {}

  void add(std::string_view name, NameTarget target) {
    const NameMatcher* soft = target.kind == NameKind::kActor ? &data_.agent_names : nullptr;
    data_.names.add(name, static_cast<std::uint32_t>(data_.targets.size()), soft);
    data_.targets.push_back(target);
    // "Sana'a" is also written Sanaa; the 's of a genitive stays ("People's Republic").
    const std::size_t quote = name.find('\'');
    if (quote == std::string_view::npos || quote + 1 == name.size() || quote == 0) return;
    const bool is_genitive =
        name[quote + 1] == ' ' || (name[quote + 1] == 's' && (quote + 2 == name.size() || name[quote + 2] == ' '));
    if (is_genitive) return;
    std::string joined(name);
    std::erase(joined, '\'');
    data_.names.add(joined, static_cast<std::uint32_t>(data_.targets.size()));
    data_.targets.push_back(target);
  }

 private:
  Catalog::Data& data_;
};

void sort_rows(Catalog::Data& data) {
  std::vector<std::uint32_t> order(data.rows.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const ActorRow& left = data.rows[a];
    const ActorRow& right = data.rows[b];
    return left.id != right.id ? left.id < right.id : left.valid.from < right.valid.from;
  });
  std::vector<ActorRow> sorted;
  sorted.reserve(data.rows.size());
  for (const std::uint32_t row : order) sorted.push_back(std::move(data.rows[row]));
  data.rows = std::move(sorted);
  data.actor_of_row.resize(data.rows.size());
  for (std::uint32_t i = 0; i < data.rows.size(); ++i) {
    if (i == 0 || data.rows[i].id != data.rows[i - 1].id) data.actors.push_back({i, 0});
    ++data.actors.back().row_count;
    data.actor_of_row[i] = static_cast<std::uint32_t>(data.actors.size() - 1);
  }
}

std::string plural_of_word(std::string_view word) {
  const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  const bool has_vowel_before_y =
      word.size() > 1 && std::string_view("aeiou").find(word[word.size() - 2]) != std::string_view::npos;
  if (ends("y") && !has_vowel_before_y) return std::string(word.substr(0, word.size() - 1)) + "ies";
  if (ends("s") || ends("x") || ends("ch") || ends("sh")) return std::string(word) + "es";
  if (ends("man")) return std::string(word.substr(0, word.size() - 2)) + "en";
  return std::string(word) + "s";
}

// "secretaries of state", "ambassadors to", "foreign ministers": the word before a preposition takes the ending, else
// the last one.
std::string regular_plural(std::string_view noun) {
  constexpr std::array<std::string_view, 8> kPrepositions = {" of ", " to ", " for ",     " in ",
                                                             " at ", " on ", " without ", " from "};
  std::size_t end = noun.size();
  for (const std::string_view preposition : kPrepositions) end = std::min(end, noun.find(preposition));
  const std::size_t blank = noun.substr(0, end).rfind(' ');
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  return std::string(noun.substr(0, begin)) + plural_of_word(noun.substr(begin, end - begin)) +
         std::string(noun.substr(end));
}

void add_country_names(Catalog::Data& data, NameAdder& adder) {
  for (std::uint32_t i = 0; i < data.countries.size(); ++i) {
    const Country& country = data.countries[i];
    data.country_by_code.emplace(country.iso3.text(), i);
    if (country.names.empty()) adder.add(country.name, {NameKind::kCountry, i});
    for (const std::string_view name : country.names) adder.add(name, {NameKind::kCountry, i});
    for (const std::string_view name : country.demonyms) adder.add(name, {NameKind::kDemonym, i});
    for (const std::string_view name : country.people) adder.add(name, {NameKind::kPeople, i});
    for (const std::string_view name : country.capitals) adder.add(name, {NameKind::kCapital, i});
    for (std::uint32_t seat = 0; seat < country.seats.size(); ++seat) {
      adder.add(country.seats[seat].name, {NameKind::kSeat, i, seat});
    }
  }
}

void add_surname(Catalog::Data& data, std::string_view word, std::uint32_t actor) {
  const std::string key = surname_key(word);
  if (key.size() > 1) data.surnames.emplace_back(base::hash64(key), actor);
}

// "Sam Harper Jr" is a Harper; "Felipe VI" is called by his first name.
bool is_name_suffix(std::string_view folded) {
  constexpr std::array<std::string_view, 12> kSuffixes = {"jr", "sr",  "ii",   "iii", "iv", "v",
                                                          "vi", "vii", "viii", "ix",  "x",  "xvi"};
  return std::find(kSuffixes.begin(), kSuffixes.end(), folded) != kSuffixes.end();
}

// "al-Sudani" is also looked for as "Sudani"; the syllables of "Jong-un" are no family name.
void add_surnames(Catalog::Data& data, std::string_view name, bool is_first_too, std::uint32_t actor) {
  std::vector<std::string_view> words = base::split_words(name);
  while (words.size() > 1 && is_name_suffix(base::fold(words.back()))) words.pop_back();
  if (words.empty()) return;
  add_surname(data, words.back(), actor);
  const std::size_t hyphen = words.back().find('-');
  constexpr std::size_t kLongestParticle = 3;
  if (hyphen <= kLongestParticle) add_surname(data, words.back().substr(hyphen + 1), actor);
  if (is_first_too && words.size() > 1) add_surname(data, words.front(), actor);
}

void add_actor_names(Catalog::Data& data, NameAdder& adder) {
  std::vector<std::string_view> seen;
  for (std::uint32_t i = 0; i < data.actors.size(); ++i) {
    const Actor actor = data.actors[i];
    seen.clear();
    const auto add_once = [&](std::string_view name) {
      if (std::find(seen.begin(), seen.end(), name) != seen.end()) return;
      seen.push_back(name);
      adder.add(name, {NameKind::kActor, i});
    };
    for (std::uint32_t r = actor.first_row; r < actor.first_row + actor.row_count; ++r) {
      const ActorRow& row = data.rows[r];
      add_once(row.name);
      for (const std::string_view alias : row.aliases) add_once(alias);
    }
    const ActorRow& row = data.rows[actor.first_row];
    if (row.type != ActorType::kPerson) continue;
    for (const std::string_view name : seen) {
      // An alias of one word is listed as a name of its own.
      const bool is_alias = name != row.name;
      if (is_alias && name.find(' ') == std::string_view::npos) continue;
      add_surnames(data, name, has_surname_first(row.country.text()), i);
    }
  }
  std::sort(data.surnames.begin(), data.surnames.end());
  data.surnames.erase(std::unique(data.surnames.begin(), data.surnames.end()), data.surnames.end());
}

// Aliases in other scripts are never met in English text. "NSW" and "D.C." are names; the airport codes of GeoNames are
// left out by tools/build_gazetteer.py.
bool is_place_name(std::string_view name) {
  if (name.size() < kShortestPlaceName) return false;
  for (std::size_t i = 0; i < name.size();) {
    const base::CodePoint point = base::code_point_at(name, i);
    const bool is_latin = point.value < 0x250 || (point.value >= 0x1E00 && point.value <= 0x1EFF);
    if (!is_latin && base::is_letter(point.value)) return false;
    i += point.length;
  }
  return true;
}

void add_place_names(Catalog::Data& data, NameAdder& adder) {
  for (std::uint32_t i = 0; i < data.places.size(); ++i) {
    const PlaceRow& place = data.places[i];
    adder.add(place.name, {NameKind::kPlace, i});
    if (place.aliases.empty()) continue;
    for (const std::string_view alias : base::split_list(place.aliases, '|')) {
      if (alias != place.name && is_place_name(alias)) adder.add(alias, {NameKind::kPlace, i});
    }
  }
}

}  // namespace

bool has_surname_first(std::string_view iso3) {
  return std::find(kSurnameFirst.begin(), kSurnameFirst.end(), iso3) != kSurnameFirst.end();
}

std::string surname_key(std::string_view surname) {
  std::string key = base::fold(surname);
  for (const std::string_view mark : {"-", "'", "\xE2\x80\x99", "\xCA\xBB", "\xCA\xBC"}) {
    for (std::size_t at = key.find(mark); at != std::string::npos; at = key.find(mark)) key.erase(at, mark.size());
  }
  return key;
}

void build_indexes(Catalog::Data& data) {
  // Of two nouns or modifiers with one spelling the first one counts: a user's come before ours.
  const auto agents = static_cast<std::uint32_t>(data.agents.size());
  for (std::uint32_t n = 0; n < agents; ++n) {
    const std::uint32_t i = static_cast<std::uint32_t>(n + data.own_agents) % agents;
    const AgentNoun& agent = data.agents[i];
    data.agent_names.add(agent.noun, 2 * i);
    data.agent_names.add(agent.plural.empty() ? regular_plural(agent.noun) : std::string(agent.plural), 2 * i + 1);
  }
  const auto modifiers = static_cast<std::uint32_t>(data.modifiers.size());
  for (std::uint32_t n = 0; n < modifiers; ++n) {
    const std::uint32_t i = static_cast<std::uint32_t>(n + data.own_modifiers) % modifiers;
    data.modifier_names.add(data.modifiers[i].word, i);
  }
  sort_rows(data);
  constexpr std::size_t kNamesOfRow = 2;
  const std::size_t names = kNamesOfRow * (data.rows.size() + data.places.size() + data.countries.size());
  data.names.reserve(names);
  data.targets.reserve(names);
  NameAdder adder(data);
  add_country_names(data, adder);
  add_actor_names(data, adder);
  add_place_names(data, adder);
}

}  // namespace casus::catalog
