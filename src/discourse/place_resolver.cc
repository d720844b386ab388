// A score per candidate; all weights are in units of the logarithm of people.
#include "discourse/place_resolver.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "discourse/names.h"
#include "discourse/place_names.h"

namespace casus::discourse {
namespace {

using base::PlaceRowId;

constexpr double kContainer = 10;
constexpr double kListed = 3;
constexpr double kOwnRow = 0.4;
constexpr double kCapital = 2;
constexpr double kSentence = 1.5;
constexpr double kArticle = 2.5;
constexpr double kRegion = 1.5;
constexpr double kAlias = 1.5;
constexpr double kFirstLevelSize = 7;  // a first-level region counts like a city of ten millions
constexpr double kRegionSize = 6;
constexpr double kOtherSize = 5;
constexpr double kDistrict = 0.5;              // "Parkes" is the town before it is the district around it
constexpr std::int64_t kKnownAbroad = 100000;  // people; smaller towns need a word about their country
constexpr double kAroundTown = 100;            // kilometres that a quarter or suburb lies from the middle of its city
constexpr std::int64_t kLargeCity = 500000;
constexpr std::size_t kMostNames = 4096;  // that are kept from one document to the next
constexpr int kEnoughVotes = 2;
constexpr int kManyVotes = 3;

double size_of(const catalog::PlaceRow& row) {
  if (row.kind == "region") return row.admin1 == row.name ? kFirstLevelSize : kRegionSize;
  if (row.kind == "district") return std::log10(static_cast<double>(row.population) + 1) - kDistrict;
  return row.population > 0 ? std::log10(static_cast<double>(row.population)) : kOtherSize;
}

// How far hints move a choice: a town of 20,000 is rarely called by its bare name where a large city has it, too,
// though its state is in the news ("talks in Paris" in an article about Texas).
double weight_of_hints(const catalog::PlaceRow& row, bool has_large_namesake) {
  return row.kind == "city" && has_large_namesake ? std::clamp((size_of(row) - 3) / 2.5, 0.0, 1.0) : 1;
}

// On a plane, which does for neighbours.
double distance_km(const catalog::PlaceRow& a, const catalog::PlaceRow& b) {
  constexpr double kDegree = 111.2;
  constexpr double kRadian = 0.017453;
  const double east = (a.longitude - b.longitude) * std::cos(a.latitude * kRadian);
  return kDegree * std::hypot(a.latitude - b.latitude, east);
}

bool is_division(const catalog::PlaceRow& row) { return is_region(row) || row.kind == "district"; }

}  // namespace

PlaceResolver::PlaceResolver(const Document& document, const catalog::Catalog* catalog, KnownNames& known)
    : document_(document), catalog_(catalog), known_(known) {
  for (auto& rows : known_.rows) {
    if (rows.size() > kMostNames) rows.clear();
  }
  if (catalog == nullptr) return;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& m = document.mentions[i];
    if (!m.country.is_state() || m.kind == document::MentionKind::kPronoun) continue;
    if (is_some(m.place_row)) {
      count_region(make_id<MentionId>(i));
    } else if (m.type != MentionType::kPlace || names_country(document.pooled(m.name), m.country)) {
      count(m.country, m.sentence);
    }
  }
  count_dateline();
}

// A town's country is a guess until it is resolved; a region's is not.
void PlaceResolver::count_region(MentionId mention) {
  const Mention& m = document_.mention(mention);
  const bool is_certain = is_region(catalog_->place(m.place_row));
  const PlaceRowId id = is_certain ? m.place_row : likely_row(mention);
  if (!is_some(id) || !is_region(catalog_->place(id))) return;
  const catalog::PlaceRow row = catalog_->place(id);
  regions_.insert({row.country, region_name(row)});
  if (row.country.is_set()) count(CountryCode(row.country.text()), m.sentence);
}

void PlaceResolver::count(CountryCode country, base::SentenceId sentence) {
  ++votes_[country];
  ++sentence_votes_[{sentence, country}];
  ++total_;
}

// A report from Lagos speaks of Nigeria before it says so.
void PlaceResolver::count_dateline() {
  if (document_.dateline.place.empty()) return;
  const PlaceRowId row = row_of_name(document_.slice(document_.dateline.place));
  if (!is_some(row) || !catalog_->place(row).country.is_set()) return;
  count(CountryCode(catalog_->place(row).country.text()), kNone<base::SentenceId>);
}

bool PlaceResolver::is_capital(const catalog::PlaceRow& row) const {
  const catalog::Country* country = catalog_->find_country(row.country.text());
  return row.kind == "city" && country != nullptr &&
         std::find(country->capitals.begin(), country->capitals.end(), row.name) != country->capitals.end();
}

double PlaceResolver::context_score(const catalog::PlaceRow& row, const Context& context) const {
  const CountryCode country(row.country.text());
  double value = 0;
  if (context.container.is_set() && context.container == country) value += kContainer;
  if (!context.region.empty() && context.region == row.admin1 && row.name != row.admin1) value += kContainer;
  if (is_division(row) && context.wants_region) value += kContainer;
  if (is_region(row)) {
    if (context.held.contains({row.country, region_name(row)})) value += kContainer;
    if (context.listed.is_set() && context.listed == country) value += kListed;
  }
  return value;
}

double PlaceResolver::score(const Candidate& one, std::string_view name, const Context& context) const {
  const catalog::PlaceRow& row = one.row;
  const CountryCode country(row.country.text());
  double value = size_of(row) + context_score(row, context);
  if (base::fold(row.name) != base::fold(name)) value -= kAlias;
  if (one.id == context.own) value += kOwnRow;
  if (is_capital(row)) value += kCapital;
  if (!country.is_set()) return value;
  double hints = 0;
  // "Quebec" is no word for the city in Quebec.
  const bool is_own_region = base::fold(row.admin1) == base::fold(name);
  if (!is_region(row) && !is_own_region && regions_.contains({row.country, row.admin1})) hints += kRegion;
  if (sentence_votes_.contains({context.sentence, country})) hints += kSentence;
  const auto votes = votes_.find(country);
  if (votes != votes_.end()) hints += kArticle * votes->second / total_;
  return value + hints * weight_of_hints(row, context.has_large_namesake);
}

// The rows of the name; and those of a region that is told from its town by a word ("Washington State"), those of
// districts only where the text says that it means one ("Suba district").
const std::vector<PlaceResolver::Candidate>& PlaceResolver::candidates(std::string_view name, bool wants_region) const {
  auto& known = known_.rows[wants_region ? 1 : 0];
  auto found = known.find(name);
  if (found == known.end()) found = known.emplace(name, look_up(name, wants_region)).first;
  return found->second;
}

std::vector<PlaceResolver::Candidate> PlaceResolver::look_up(std::string_view name, bool wants_region) const {
  std::vector<Candidate> found;
  const catalog::NameMatcher& names = catalog_->names();
  const auto look_up_names = [&](std::string_view words, bool only_regions) {
    for (std::uint32_t i = names.find_entry(words); i != catalog::NameMatcher::kNoEntry; i = names.entry(i).next) {
      const catalog::NameTarget& target = catalog_->name_targets()[names.entry(i).payload];
      if (target.kind != catalog::NameKind::kPlace) continue;
      const catalog::PlaceRow& row = catalog_->places()[target.row];
      if (!only_regions || is_region(row)) found.push_back({make_id<PlaceRowId>(target.row), row});
    }
  };
  const auto look_up_towns = [&](std::string_view words) {
    for (const PlaceRowId id : catalog_->find_towns(words)) found.push_back({id, catalog_->place(id)});
  };
  look_up_names(name, false);
  look_up_towns(name);
  for (const std::string_view word : kRegionWords) {
    const std::string qualified = std::string(name) + ' ' + std::string(word);
    look_up_names(qualified, true);
    if (wants_region) look_up_towns(qualified);
  }
  return found;
}

PlaceRowId PlaceResolver::best_of(std::string_view name, Context context) const {
  std::vector<Candidate> found = candidates(name, context.wants_region);
  if (is_some(context.own)) found.insert(found.begin(), {context.own, catalog_->place(context.own)});
  context.has_large_namesake = std::any_of(found.begin(), found.end(), [&](const Candidate& one) {
    const bool is_small_kind = one.row.kind == "city" || one.row.kind == "district" || one.row.kind == "site";
    return !is_small_kind || one.row.population >= kLargeCity || is_capital(one.row);
  });
  const Candidate* best = nullptr;
  double best_score = 0;
  for (const Candidate& one : found) {
    const double value = score(one, name, context);
    if (best != nullptr && value <= best_score) continue;
    if (catalog_->is_town(one.id) && !is_known_town(one, found, context)) continue;
    best = &one;
    best_score = value;
  }
  return best == nullptr || is_guess(*best, name, context) ? kNone<PlaceRowId> : best->id;
}

// "Stroud, Ontario" is no Stroud of England; a town of 40,000 in a country that nobody mentions is more likely a
// village of the same name at home.
bool PlaceResolver::is_guess(const Candidate& one, std::string_view name, const Context& context) const {
  if (catalog_->is_town(one.id)) return false;
  const CountryCode country(one.row.country.text());
  if (context.is_in_region && country.is_set() && context.container.is_set() && context.container != country)
    return true;
  if (context_score(one.row, context) > 0 || votes_.contains(country)) return false;
  if (one.row.kind != "city" || one.row.population >= kKnownAbroad || total_ < kEnoughVotes) return false;
  // Other towns of that country speak for it, too.
  return std::none_of(document_.mentions.begin(), document_.mentions.end(), [&](const Mention& other) {
    if (!is_some(other.place_row) || document_.slice(other.span) == name) return false;
    const catalog::PlaceRow town = catalog_->place(other.place_row);
    return town.country == one.row.country && town.population >= kKnownAbroad;
  });
}

// A small town that the words around it place; of a region in the article; or the only one of that name in a country of
// the article: no Franklin of the United States.
bool PlaceResolver::is_known_town(const Candidate& one, std::span<const Candidate> all, const Context& context) const {
  if (context.town && distance_km(one.row, *context.town) > kAroundTown) return false;
  if (context_score(one.row, context) > 0) return true;
  if (!votes_.contains(CountryCode(one.row.country.text()))) return false;
  if (regions_.contains({one.row.country, one.row.admin1})) return true;
  return std::all_of(all.begin(), all.end(), [&](const Candidate& other) {
    return other.row.country != one.row.country || other.row.admin1 == one.row.admin1;
  });
}

// An article about the United States that says "the lab in Georgia" and nothing else of the Caucasus, in a sentence
// without other foreign countries.
bool PlaceResolver::is_about(CountryCode country, MentionId namesake) const {
  const Mention& m = document_.mention(namesake);
  const auto votes = votes_.find(country);
  const bool has_regions = std::any_of(regions_.begin(), regions_.end(),
                                       [&](const Region& region) { return region.first.text() == country.text(); });
  if (!has_regions && (votes == votes_.end() || votes->second < kManyVotes)) return false;
  return std::none_of(document_.mentions.begin(), document_.mentions.end(), [&](const Mention& other) {
    if (!other.country.is_state() || other.country == country) return false;
    // "University of Georgia" is no other word.
    if (other.country == m.country) {
      return document_.slice(other.span).find(document_.slice(m.span)) == std::string_view::npos;
    }
    return !has_regions && other.sentence == m.sentence;
  });
}

// "Scotland" is a country by its name and a region by the tables; "Georgia" is the American state in Atlanta, in a list
// of states, or in an article about America.
PlaceRowId PlaceResolver::namesake_of_country(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  const std::string_view text = name_in(document_.slice(m.span), *catalog_);
  const Context context = context_of(mention);
  for (const auto& [id, row] : candidates(text, false)) {
    const CountryCode country(row.country.text());
    if (base::fold(row.name) != base::fold(text) || !country.is_set()) continue;
    const double value = context_score(row, context);
    if (is_region(row) || row.kind == "island") {
      if (country == m.country || value > 0 || is_about(country, mention)) return id;
    } else if (row.kind == "city" && value >= 2 * kContainer) {
      return id;  // "Lebanon, Tennessee"
    }
  }
  return kNone<PlaceRowId>;
}

PlaceRowId PlaceResolver::row_of_unlisted(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  const std::string_view text = m.name.empty() ? document_.slice(m.span) : document_.pooled(m.name);
  const BareName bare = without_kinds(text);
  Context context = context_of(mention);
  context.wants_region = context.wants_region || bare.is_region;
  // "East Java province" is East Java; "northern Sumatra province" is Sumatra.
  PlaceRowId row = best_of(bare.name, context);
  const std::string_view inner = without_openers(bare.name);
  if (!is_some(row) && inner.size() < bare.name.size()) row = best_of(inner, context);
  if (!is_some(row)) row = row_of_first_words(inner, m.country);
  if (!is_some(row)) return row;
  const CountryCode country(catalog_->place(row).country.text());
  // The country of a phrase that no table has may come from a namesake within it, of which nobody speaks.
  if (votes_.contains(m.country) && m.country != country) return kNone<PlaceRowId>;
  return !country.is_set() || country == m.country || votes_.contains(country) ? row : kNone<PlaceRowId>;
}

// "Boston Logan International Airport", "Athens hotel": a site bears the name of its town first. Only where the mention
// has that country, too.
PlaceRowId PlaceResolver::row_of_first_words(std::string_view text, CountryCode country) const {
  if (!country.is_set()) return kNone<PlaceRowId>;
  for (std::size_t blank = text.rfind(' '); blank != std::string_view::npos; blank = text.rfind(' ')) {
    text = text.substr(0, blank);
    PlaceRowId best = kNone<PlaceRowId>;
    for (const Candidate& one : candidates(text, false)) {
      if (!catalog_->is_town(one.id) && one.row.country.text() == country.text() && !is_some(best)) best = one.id;
    }
    if (is_some(best)) return best;
  }
  return kNone<PlaceRowId>;
}

PlaceRowId PlaceResolver::row_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  if (catalog_ == nullptr) return m.place_row;
  if (is_some(m.place_row)) return best_of(name_in(document_.slice(m.span), *catalog_), context_of(mention));
  const bool is_country = m.type == MentionType::kCountry || names_country(document_.pooled(m.name), m.country);
  return is_country ? namesake_of_country(mention) : row_of_unlisted(mention);
}

// What a name most likely means by itself: asking for its surroundings in turn might never end. "Ontario" is the
// province before it is the town in California.
PlaceRowId PlaceResolver::likely_row(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  if (!is_some(m.place_row)) return m.place_row;
  const catalog::PlaceRow own = catalog_->place(m.place_row);
  if (own.kind != "city" || own.population >= kLargeCity) return m.place_row;
  for (const auto& [id, row] : candidates(own.name, false)) {
    if (is_region(row) && row.name == row.admin1 && row.name == own.name) return id;
  }
  return m.place_row;
}

PlaceRowId PlaceResolver::holder_of(MentionId mention) const {
  if (catalog_ == nullptr || is_among_regions(mention)) return kNone<PlaceRowId>;
  const MentionId outer = container_of(document_, mention);
  return is_some(outer) ? likely_row(outer) : kNone<PlaceRowId>;
}

CountryCode PlaceResolver::country_named(std::string_view name) const {
  const catalog::NameMatcher& names = catalog_->names();
  for (std::uint32_t i = names.find_entry(name); i != catalog::NameMatcher::kNoEntry; i = names.entry(i).next) {
    const catalog::NameTarget& target = catalog_->name_targets()[names.entry(i).payload];
    if (target.kind == catalog::NameKind::kCountry) return CountryCode(catalog_->countries()[target.row].iso3.text());
  }
  return {};
}

bool PlaceResolver::names_country(std::string_view name, CountryCode country) const {
  return catalog_ != nullptr && country.is_set() &&
         (country_named(name) == country || country_named(without_openers(name)) == country);
}

PlaceRowId PlaceResolver::row_of_span(base::ByteRange span) const {
  if (catalog_ == nullptr) return kNone<PlaceRowId>;
  Context context;
  add_holders(container_behind(document_, span), context);
  return best_of(document_.slice(span), context);
}

PlaceRowId PlaceResolver::row_of_name(std::string_view name) const {
  if (catalog_ == nullptr) return kNone<PlaceRowId>;
  Context context;
  const std::size_t comma = name.find(", ");
  if (comma != std::string_view::npos) {
    const std::string_view holder = name.substr(comma + 2);
    context.container = country_named(holder);
    const PlaceRowId row = best_of(holder, {});
    if (is_some(row) && is_region(catalog_->place(row))) context.region = region_name(catalog_->place(row));
    name = name.substr(0, comma);
  }
  return best_of(name, context);
}

}  // namespace casus::discourse
