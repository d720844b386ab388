// Works on the words alone: a direction with a capital, and what stands before and after it.
#include "mentions/divided_lands.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"

namespace casus::mentions {

using base::index_of;
using base::make_id;
using base::TokenId;
using catalog::Catalog;
using catalog::Country;
using catalog::NameKind;
using document::Document;
using document::Upos;

namespace {

constexpr std::array<std::string_view, 4> kDirections = {"North", "South", "East", "West"};
constexpr std::array<std::string_view, 4> kOpposites = {"South", "North", "West", "East"};

const Country* find_country_named(const Catalog& catalog, const std::string& name) {
  const std::uint32_t entry = catalog.names().find_entry(name);
  if (entry == catalog::NameMatcher::kNoEntry) return nullptr;
  const catalog::NameTarget& target = catalog.name_targets()[catalog.names().entry(entry).payload];
  return target.kind == NameKind::kCountry ? &catalog.countries()[target.row] : nullptr;
}

class HalfFinder {
 public:
  HalfFinder(const Document& document, const Catalog& catalog, std::span<const std::uint32_t> counts, Facts& facts)
      : document_(document), catalog_(catalog), counts_(counts), facts_(facts) {}

  void visit(const document::Sentence& sentence);

 private:
  std::uint32_t count_of(const Country& country) const {
    return counts_[static_cast<std::size_t>(&country - catalog_.countries().data())];
  }
  std::string_view form(std::size_t token) const { return document_.slice(document_.tokens[token].span); }
  const Country* find_shared(const document::Sentence& sentence, std::size_t token) const;
  const Country* find_half(std::size_t direction) const;
  const Country* find_facing(const document::Sentence& sentence, std::size_t direction) const;
  bool stands_alone(const document::Sentence& sentence, std::size_t token) const;
  void add(std::size_t token, const Country& country);

  const Document& document_;
  const Catalog& catalog_;
  std::span<const std::uint32_t> counts_;
  Facts& facts_;
};

// "North" before "and South Korea": North Korea.
const Country* HalfFinder::find_shared(const document::Sentence& sentence, std::size_t token) const {
  if (token + 2 >= sentence.end_token) return nullptr;
  const Link* partner = facts_.find_link(make_id<TokenId>(token + 2));
  const bool is_joined = document_.tokens[token + 1].upos == Upos::kCconj || form(token + 1) == "-";
  if (partner == nullptr || !is_joined || index_of(partner->first) != token + 2) return nullptr;
  if (partner->kind > NameKind::kPeople) return nullptr;
  const Country* whole = catalog_.find_country(partner->country.text());
  const std::size_t blank = whole == nullptr ? std::string_view::npos : whole->name.find(' ');
  if (blank == std::string_view::npos) return nullptr;
  return find_country_named(catalog_, std::string(form(token)) + std::string(whole->name.substr(blank)));
}

// The country that "the North" means here: the one that the article names most, itself or its other half. There is no
// country to set against "South Africa", so that one has no half.
const Country* HalfFinder::find_half(std::size_t direction) const {
  const Country* best = nullptr;
  std::uint32_t best_count = 0;
  for (const Country& country : catalog_.countries()) {
    if (!country.name.starts_with(kDirections[direction])) continue;
    const std::string_view rest = country.name.substr(kDirections[direction].size());
    const Country* other = find_country_named(catalog_, std::string(kOpposites[direction]) + std::string(rest));
    if (other == nullptr) continue;
    const std::uint32_t count = count_of(country) + count_of(*other);
    if (count <= best_count) continue;
    best_count = count;
    best = &country;
  }
  return best;
}

// "the north" in small letters is mostly a region; beside "the South" that fired into it, it is the other half.
const Country* HalfFinder::find_facing(const document::Sentence& sentence, std::size_t direction) const {
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const Link* link = form(i) == kOpposites[direction] ? facts_.find_link(make_id<TokenId>(i)) : nullptr;
    const bool is_half = link != nullptr && link->first == link->last && link->kind == NameKind::kCountry;
    if (is_half) return find_half(direction);
  }
  return nullptr;
}

bool HalfFinder::stands_alone(const document::Sentence& sentence, std::size_t token) const {
  const bool has_article = token > sentence.first_token && base::equals_ignoring_case(form(token - 1), "the");
  return has_article && (token + 1 >= sentence.end_token || document_.tokens[token + 1].upos != Upos::kPropn);
}

void HalfFinder::add(std::size_t token, const Country& country) {
  Link link;
  link.first = link.last = link.head = make_id<TokenId>(token);
  link.kind = NameKind::kCountry;
  link.country = to_country(country.iso3);
  facts_.link_of[token] = static_cast<std::uint32_t>(facts_.links.size());
  facts_.links.push_back(link);
}

void HalfFinder::visit(const document::Sentence& sentence) {
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const auto* direction = std::find(kDirections.begin(), kDirections.end(), form(i));
    if (direction == kDirections.end() || facts_.link_of[i] != kNoFact) continue;
    const std::uint32_t name = facts_.name_of[i];
    if (name != kNoFact && document_.names[name].first != document_.names[name].last) continue;
    const Country* country = find_shared(sentence, i);
    if (country == nullptr && stands_alone(sentence, i)) {
      country = find_half(static_cast<std::size_t>(direction - kDirections.begin()));
    }
    if (country != nullptr) add(i, *country);
  }
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (facts_.link_of[i] != kNoFact || !stands_alone(sentence, i)) continue;
    for (std::size_t direction = 0; direction < kDirections.size(); ++direction) {
      if (form(i) != base::to_ascii_lower(kDirections[direction])) continue;
      if (const Country* country = find_facing(sentence, direction); country != nullptr) add(i, *country);
    }
  }
}

}  // namespace

void add_divided_lands(const Document& document, const Catalog& catalog, std::span<const std::uint32_t> country_counts,
                       Facts& facts) {
  HalfFinder finder(document, catalog, country_counts, facts);
  for (const document::Sentence& sentence : document.sentences) finder.visit(sentence);
}

}  // namespace casus::mentions
