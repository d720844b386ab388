// A score per candidate; all weights are in units of the logarithm of people.
#include "discourse/place_resolver.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "discourse/place_names.h"

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::MentionId;
using base::PlaceRowId;
using document::CountryCode;
using document::Document;
using document::Mention;
using document::MentionType;

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
constexpr std::int64_t kKnownAbroad = 100000;  // people; smaller towns need a word about their country
constexpr int kEnoughVotes = 2;

double size_of(const catalog::PlaceRow& row) {
  if (row.kind == "region") return row.admin1 == row.name ? kFirstLevelSize : kRegionSize;
  return row.population > 0 ? std::log10(static_cast<double>(row.population)) : kOtherSize;
}

// How far hints move a choice: a town of 20,000 is rarely called by its bare name, though its state is in the news
// ("talks in Paris" in an article about Texas).
double weight_of_hints(const catalog::PlaceRow& row) {
  return row.kind == "city" ? std::clamp((size_of(row) - 3) / 2.5, 0.0, 1.0) : 1;
}

bool is_region(const catalog::PlaceRow& row) { return row.kind == "region"; }

std::string_view region_name(const catalog::PlaceRow& row) { return row.admin1.empty() ? row.name : row.admin1; }

// "New York, Ohio and Utah", "Homs or Hama".
bool joins_equals(std::string_view gap) {
  constexpr std::array<std::string_view, 7> kJoints = {", ", " and ", ", and ", " or ", ", or ", " & ", "; "};
  return std::find(kJoints.begin(), kJoints.end(), gap) != kJoints.end();
}

}  // namespace

MentionId container_of(const Document& document, MentionId mention) {
  const Mention& inner = document.mention(mention);
  for (std::size_t i = index_of(mention) + 1; i < document.mentions.size(); ++i) {
    const Mention& outer = document.mentions[i];
    if (outer.sentence != inner.sentence) break;
    if (!outer.is_place || outer.is_adjectival || outer.span.begin < inner.span.end) continue;
    const std::string_view gap = document.slice({inner.span.end, outer.span.begin});
    // "Later, in Paris, the United States led the talks."
    if (document::base_of(document.token(outer.head).relation) == document::Relation::kNsubj) break;
    if (gap == ", " || gap == " in " || gap == ", in " || gap == " (") return make_id<MentionId>(i);
    break;
  }
  return kNone<MentionId>;
}

PlaceResolver::PlaceResolver(const Document& document, const catalog::Catalog* catalog)
    : document_(document), catalog_(catalog) {
  for (const Mention& m : document.mentions) {
    if (!m.country.is_state() || m.kind == document::MentionKind::kPronoun) continue;
    if (is_some(m.place_row)) {
      // A town's country is a guess until it is resolved; a region's is not.
      if (catalog == nullptr || !is_region(catalog->place(m.place_row))) continue;
      const catalog::PlaceRow& row = catalog->place(m.place_row);
      regions_.insert({row.country, region_name(row)});
    }
    count(m.country, m.sentence);
  }
  if (catalog != nullptr) count_dateline();
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

// "Springfield, Illinois" said once holds for the bare name in the rest of the article.
MentionId PlaceResolver::qualified_twin_of(MentionId mention) const {
  const std::string_view text = document_.slice(document_.mention(mention).span);
  for (std::size_t i = 0; i < document_.mentions.size(); ++i) {
    const Mention& other = document_.mentions[i];
    const auto id = make_id<MentionId>(i);
    if (is_some(other.place_row) && document_.slice(other.span) == text && is_some(container_of(document_, id)))
      return id;
  }
  return kNone<MentionId>;
}

void PlaceResolver::add_container(MentionId mention, Context& context) const {
  MentionId outer = container_of(document_, mention);
  if (!is_some(outer)) {
    const MentionId twin = qualified_twin_of(mention);
    if (is_some(twin)) outer = container_of(document_, twin);
  }
  for (int steps = 0; is_some(outer) && steps < 3; ++steps, outer = container_of(document_, outer)) {
    const Mention& holder = document_.mention(outer);
    context.container = holder.country;
    if (is_some(holder.place_row)) {
      if (context.region.empty()) context.region = region_name(catalog_->place(holder.place_row));
    } else if (holder.type == MentionType::kCountry) {
      // "Atlanta, Georgia": the name of a country may be that of a region, too.
      if (context.region.empty()) context.region = document_.slice(holder.span);
      break;
    }
  }
}

void PlaceResolver::add_neighbours(MentionId mention, Context& context) const {
  const Mention& m = document_.mention(mention);
  for (std::size_t i = 0; i < document_.mentions.size(); ++i) {
    const Mention& other = document_.mentions[i];
    if (other.sentence != m.sentence || !other.is_place || other.is_adjectival) continue;
    const bool before = other.span.end <= m.span.begin;
    if (!before && other.span.begin < m.span.end) continue;
    const base::ByteRange gap =
        before ? base::ByteRange{other.span.end, m.span.begin} : base::ByteRange{m.span.end, other.span.begin};
    const std::string_view words = document_.slice(gap);
    if (before && (words == ", " || words == " in ")) {
      for_each_candidate(name_in(document_.slice(other.span), *catalog_), [&](PlaceRowId id) {
        const catalog::PlaceRow& row = catalog_->place(id);
        if (!is_region(row)) context.held.insert({row.country, row.admin1});
      });
    }
    if (!joins_equals(words) || !is_some(other.place_row)) continue;
    const catalog::PlaceRow& row = catalog_->place(other.place_row);
    if (is_region(row) && row.country.is_set()) context.listed = CountryCode(row.country.text());
  }
}

PlaceResolver::Context PlaceResolver::context_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  Context context;
  context.own = m.place_row;
  context.sentence = m.sentence;
  context.wants_region = is_called_region(document_.text, m.span);
  add_container(mention, context);
  add_neighbours(mention, context);
  return context;
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
  if (!context.region.empty() && context.region == row.admin1 && !is_region(row)) value += kContainer;
  if (is_region(row)) {
    if (context.wants_region || context.held.contains({row.country, region_name(row)})) value += kContainer;
    if (context.listed.is_set() && context.listed == country) value += kListed;
  }
  return value;
}

double PlaceResolver::score(PlaceRowId id, std::string_view name, const Context& context) const {
  const catalog::PlaceRow& row = catalog_->place(id);
  const CountryCode country(row.country.text());
  double value = size_of(row) + context_score(row, context);
  if (base::fold(row.name) != base::fold(name)) value -= kAlias;
  if (id == context.own) value += kOwnRow;
  if (is_capital(row)) value += kCapital;
  if (!country.is_set()) return value;
  double hints = 0;
  if (!is_region(row) && !row.admin1.empty() && regions_.contains({row.country, row.admin1})) hints += kRegion;
  if (sentence_votes_.contains({context.sentence, country})) hints += kSentence;
  const auto votes = votes_.find(country);
  if (votes != votes_.end()) hints += kArticle * votes->second / total_;
  return value + hints * weight_of_hints(row);
}

// The rows of the name; and those of a region that is told from its town by a word ("Washington State").
void PlaceResolver::for_each_candidate(std::string_view name, const std::function<void(PlaceRowId)>& visit) const {
  const catalog::NameMatcher& names = catalog_->names();
  const auto look_up = [&](std::string_view words, bool only_regions) {
    for (std::uint32_t i = names.find_entry(words); i != catalog::NameMatcher::kNoEntry; i = names.entry(i).next) {
      const catalog::NameTarget& target = catalog_->name_targets()[names.entry(i).payload];
      if (target.kind != catalog::NameKind::kPlace) continue;
      if (!only_regions || is_region(catalog_->places()[target.row])) visit(make_id<PlaceRowId>(target.row));
    }
  };
  look_up(name, false);
  for (const std::string_view word : kRegionWords) look_up(std::string(name) + ' ' + std::string(word), true);
}

PlaceRowId PlaceResolver::best_of(std::string_view name, const Context& context) const {
  PlaceRowId best = context.own;
  double best_score = is_some(best) ? score(best, name, context) : 0;
  for_each_candidate(name, [&](PlaceRowId id) {
    const double value = score(id, name, context);
    if (value > best_score) {
      best_score = value;
      best = id;
    }
  });
  return is_some(best) && is_guess(best, name, context) ? kNone<PlaceRowId> : best;
}

// A town of 40,000 in a country that nobody mentions is more likely a village of the same name at home.
bool PlaceResolver::is_guess(PlaceRowId id, std::string_view name, const Context& context) const {
  const catalog::PlaceRow& row = catalog_->place(id);
  if (row.kind != "city" || row.population >= kKnownAbroad || total_ < kEnoughVotes) return false;
  const CountryCode country(row.country.text());
  if (votes_.contains(country) || context_score(row, context) > 0) return false;
  // Other towns of that country speak for it, too.
  return std::none_of(document_.mentions.begin(), document_.mentions.end(), [&](const Mention& other) {
    if (!is_some(other.place_row) || document_.slice(other.span) == name) return false;
    const catalog::PlaceRow& town = catalog_->place(other.place_row);
    return town.country.text() == row.country.text() && town.population >= kKnownAbroad;
  });
}

// "Scotland" is a country by its name and a region by the tables; "Georgia" is the American state in Atlanta, in a list
// of states, or in an article that names American states and nothing else of the Caucasus.
PlaceRowId PlaceResolver::namesake_of_country(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  const std::string_view text = name_in(document_.slice(m.span), *catalog_);
  const Context context = context_of(mention);
  PlaceRowId found = kNone<PlaceRowId>;
  for_each_candidate(text, [&](PlaceRowId id) {
    const catalog::PlaceRow& row = catalog_->place(id);
    if (!is_region(row) && row.kind != "island") return;
    const CountryCode country(row.country.text());
    if (base::fold(row.name) != base::fold(text) || !country.is_set()) return;
    if (country == m.country) found = id;
    if (country == m.country || is_some(found)) return;
    const bool other_word =
        std::any_of(document_.mentions.begin(), document_.mentions.end(), [&](const Mention& other) {
          return other.country == m.country && document_.slice(other.span) != document_.slice(m.span);
        });
    const bool has_states = std::any_of(regions_.begin(), regions_.end(),
                                        [&](const Region& region) { return region.first.text() == country.text(); });
    if (context_score(row, context) > 0 || (has_states && !other_word)) found = id;
  });
  return found;
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
  if (!is_some(row)) return row;
  const CountryCode country(catalog_->place(row).country.text());
  if (m.country.is_set() && m.country != country) return kNone<PlaceRowId>;
  return !country.is_set() || country == m.country || votes_.contains(country) ? row : kNone<PlaceRowId>;
}

PlaceRowId PlaceResolver::row_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  if (catalog_ == nullptr) return m.place_row;
  if (is_some(m.place_row)) return best_of(name_in(document_.slice(m.span), *catalog_), context_of(mention));
  const bool is_country = m.type == MentionType::kCountry || names_country(document_.pooled(m.name), m.country);
  return is_country ? namesake_of_country(mention) : row_of_unlisted(mention);
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
