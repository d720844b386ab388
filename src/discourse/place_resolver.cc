// A score per candidate; all weights are in units of the logarithm of people.
#include "discourse/place_resolver.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/utf8.h"

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
constexpr double kOwnRow = 0.4;
constexpr double kCapital = 1.5;
constexpr double kSentence = 1.5;
constexpr double kArticle = 2.5;
constexpr double kRegion = 1.5;
constexpr double kAlias = 1.5;
constexpr double kRegionSize = 6;  // a region counts like a city of a million
constexpr double kOtherSize = 5;

double size_of(const catalog::PlaceRow& row) {
  if (row.population > 0) return std::log10(static_cast<double>(row.population));
  return row.kind == "region" ? kRegionSize : kOtherSize;
}

}  // namespace

MentionId container_of(const Document& document, MentionId mention) {
  const Mention& inner = document.mention(mention);
  for (std::size_t i = index_of(mention) + 1; i < document.mentions.size(); ++i) {
    const Mention& outer = document.mentions[i];
    if (outer.sentence != inner.sentence) break;
    if (!outer.is_place || outer.is_adjectival || outer.span.begin < inner.span.end) continue;
    const std::string_view gap = document.slice({inner.span.end, outer.span.begin});
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
      if (catalog == nullptr || catalog->place(m.place_row).kind != "region") continue;
      regions_.insert(catalog->place(m.place_row).admin1);
    }
    count(m.country, m.sentence);
  }
}

void PlaceResolver::count(CountryCode country, base::SentenceId sentence) {
  ++votes_[country];
  ++sentence_votes_[{sentence, country}];
  ++total_;
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

PlaceResolver::Context PlaceResolver::context_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  Context context{.own = m.place_row, .container = {}, .region = {}, .sentence = m.sentence};
  MentionId outer = container_of(document_, mention);
  if (!is_some(outer)) {
    const MentionId twin = qualified_twin_of(mention);
    if (is_some(twin)) outer = container_of(document_, twin);
  }
  for (int steps = 0; is_some(outer) && steps < 3; ++steps, outer = container_of(document_, outer)) {
    const Mention& holder = document_.mention(outer);
    context.container = holder.country;
    if (is_some(holder.place_row)) {
      const catalog::PlaceRow& row = catalog_->place(holder.place_row);
      if (context.region.empty()) context.region = row.admin1.empty() ? row.name : row.admin1;
    } else if (holder.type == MentionType::kCountry) {
      break;
    }
  }
  return context;
}

bool PlaceResolver::is_capital(const catalog::PlaceRow& row) const {
  const catalog::Country* country = catalog_->find_country(row.country.text());
  return row.kind == "city" && country != nullptr &&
         std::find(country->capitals.begin(), country->capitals.end(), row.name) != country->capitals.end();
}

double PlaceResolver::score(PlaceRowId id, std::string_view name, const Context& context) const {
  const catalog::PlaceRow& row = catalog_->place(id);
  const CountryCode country(row.country.text());
  double value = size_of(row);
  if (base::fold(row.name) != base::fold(name)) value -= kAlias;
  if (regions_.contains(row.admin1) && !row.admin1.empty()) value += kRegion;
  if (id == context.own) value += kOwnRow;
  if (is_capital(row)) value += kCapital;
  if (context.container.is_set() && context.container == country) value += kContainer;
  if (!context.region.empty() && (context.region == row.admin1)) value += kContainer;
  if (!country.is_set()) return value;
  if (sentence_votes_.contains({context.sentence, country})) value += kSentence;
  const auto votes = votes_.find(country);
  if (votes != votes_.end()) value += kArticle * votes->second / total_;
  return value;
}

PlaceRowId PlaceResolver::best_of(std::string_view name, const Context& context) const {
  PlaceRowId best = context.own;
  double best_score = is_some(best) ? score(best, name, context) : 0;
  const catalog::NameMatcher& names = catalog_->names();
  for (std::uint32_t i = names.find_entry(name); i != catalog::NameMatcher::kNoEntry; i = names.entry(i).next) {
    const catalog::NameTarget& target = catalog_->name_targets()[names.entry(i).payload];
    if (target.kind != catalog::NameKind::kPlace) continue;
    const auto id = make_id<PlaceRowId>(target.row);
    const double value = score(id, name, context);
    if (value > best_score) {
      best_score = value;
      best = id;
    }
  }
  return best;
}

PlaceRowId PlaceResolver::row_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  if (catalog_ == nullptr) return m.place_row;
  // A country has no row of its own; a mention without a row was not found as a place by its words.
  if (!is_some(m.place_row)) return m.place_row;
  return best_of(document_.slice(m.span), context_of(mention));
}

PlaceRowId PlaceResolver::row_of_name(std::string_view name) const {
  return catalog_ == nullptr ? kNone<PlaceRowId> : best_of(name, {});
}

}  // namespace casus::discourse
