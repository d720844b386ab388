// What stands around a name: what holds it ("Osh, Kyrgyzstan"), what it is listed with ("New York, Ohio and Utah").
#include <algorithm>
#include <array>

#include "discourse/names.h"
#include "discourse/place_names.h"
#include "discourse/place_resolver.h"

namespace casus::discourse {
namespace {

using base::PlaceRowId;

// "Homs in Syria", "the city of Osh, located in the south of Kyrgyzstan".
bool holds(std::string_view gap) {
  constexpr std::array<std::string_view, 7> kGaps = {", ",           " in ",          ", in ", " (",
                                                     " located in ", ", located in ", " of "};
  if (gap.ends_with(" the ")) gap.remove_suffix(4);
  return std::find(kGaps.begin(), kGaps.end(), gap) != kGaps.end();
}

// "New York, Ohio and Utah", "Homs or Hama".
bool joins_equals(std::string_view gap) {
  constexpr std::array<std::string_view, 7> kJoints = {", ", " and ", ", and ", " or ", ", or ", " & ", "; "};
  return std::find(kJoints.begin(), kJoints.end(), gap) != kJoints.end();
}

bool is_bare_place(const Mention& mention) { return mention.is_place && !mention.is_adjectival; }

}  // namespace

MentionId container_behind(const Document& document, base::ByteRange inner) {
  // Mentions stand in the order of their first words.
  const auto first = std::ranges::lower_bound(document.mentions, inner.end, {},
                                              [](const Mention& mention) { return mention.span.begin; });
  for (auto i = static_cast<std::size_t>(first - document.mentions.begin()); i < document.mentions.size(); ++i) {
    const Mention& outer = document.mentions[i];
    // "a Bradford, Ontario, court"
    const bool is_place_before_noun = outer.is_adjectival && outer.type == MentionType::kPlace &&
                                      document.slice({inner.end, outer.span.begin}) == ", ";
    if (!is_bare_place(outer) && !is_place_before_noun) continue;
    // "Later, in Paris, the United States led the talks."
    const bool acts = document::base_of(document.token(outer.head).relation) == document::Relation::kNsubj;
    if (acts && outer.type == MentionType::kCountry) break;
    return holds(document.slice({inner.end, outer.span.begin})) ? make_id<MentionId>(i) : kNone<MentionId>;
  }
  return kNone<MentionId>;
}

MentionId container_of(const Document& document, MentionId mention) {
  return container_behind(document, document.mention(mention).span);
}

// The mention that a joint parts from this one, before or behind it; or kNone.
MentionId PlaceResolver::joined_to(MentionId mention, bool is_before) const {
  const Mention& m = document_.mention(mention);
  const std::size_t count = document_.mentions.size();
  for (std::size_t i = index_of(mention); is_before ? i-- > 0 : ++i < count;) {
    const Mention& other = document_.mentions[i];
    if (other.sentence != m.sentence) break;
    if (!is_bare_place(other)) continue;
    const bool apart = is_before ? other.span.end <= m.span.begin : other.span.begin >= m.span.end;
    if (!apart) continue;
    const base::ByteRange gap =
        is_before ? base::ByteRange{other.span.end, m.span.begin} : base::ByteRange{m.span.end, other.span.begin};
    return joins_equals(document_.slice(gap)) ? make_id<MentionId>(i) : kNone<MentionId>;
  }
  return kNone<MentionId>;
}

// From the first to the last of the places joined to this one: "the provinces of Balkh, Ghor and Kunar".
base::ByteRange PlaceResolver::list_around(MentionId mention) const {
  base::ByteRange range = document_.mention(mention).span;
  for (MentionId at = mention; is_some(at); at = joined_to(at, true)) range.begin = document_.mention(at).span.begin;
  for (MentionId at = mention; is_some(at); at = joined_to(at, false)) range.end = document_.mention(at).span.end;
  return range;
}

bool PlaceResolver::is_region_mention(MentionId mention) const {
  if (!is_some(mention)) return false;
  const PlaceRowId row = likely_row(mention);
  return is_some(row) && is_region(catalog_->place(row));
}

// "Virginia, Washington, West Virginia and Wyoming": no Washington in West Virginia, but one more of the states.
bool PlaceResolver::is_among_regions(MentionId mention) const {
  const MentionId before = joined_to(mention, true);
  const MentionId behind = joined_to(mention, false);
  if (!is_region_mention(behind)) return false;
  if (!is_region_mention(before) && !is_region_mention(joined_to(behind, false))) return false;
  bool may_be_region = false;
  for (const Candidate& one : candidates(document_.slice(document_.mention(mention).span), false)) {
    may_be_region = may_be_region || is_region(one.row);
  }
  return may_be_region;
}

// "Springfield, Illinois" said once holds for the bare name in the rest of the article.
MentionId PlaceResolver::qualified_twin_of(MentionId mention) const {
  const std::string_view text = document_.slice(document_.mention(mention).span);
  for (std::size_t i = 0; i < document_.mentions.size(); ++i) {
    const Mention& other = document_.mentions[i];
    const auto id = make_id<MentionId>(i);
    if (other.is_place && document_.slice(other.span) == text && is_some(container_of(document_, id))) return id;
  }
  return kNone<MentionId>;
}

void PlaceResolver::add_container(MentionId mention, Context& context) const {
  if (is_among_regions(mention)) return;
  MentionId outer = container_of(document_, mention);
  if (!is_some(outer)) {
    const MentionId twin = qualified_twin_of(mention);
    if (is_some(twin) && !is_among_regions(twin)) outer = container_of(document_, twin);
  }
  add_holders(outer, context);
}

void PlaceResolver::add_holders(MentionId outer, Context& context) const {
  for (int steps = 0; is_some(outer) && steps < 3; ++steps, outer = container_of(document_, outer)) {
    const Mention& holder = document_.mention(outer);
    context.container = holder.country;
    if (const PlaceRowId row = likely_row(outer); is_some(row)) {
      const catalog::PlaceRow place = catalog_->place(row);
      context.is_in_region = true;
      if (steps == 0 && place.kind == "city" && place.has_coordinates) context.town = place;
      context.container = CountryCode(place.country.text());
      if (context.region.empty()) context.region = region_name(place);
    } else if (holder.type == MentionType::kCountry) {
      // "Atlanta, Georgia": the name of a country may be that of a region, too.
      if (context.region.empty()) context.region = document_.slice(holder.span);
      break;
    }
  }
}

void PlaceResolver::add_neighbours(MentionId mention, Context& context) const {
  const Mention& m = document_.mention(mention);
  for (std::size_t i = 0; i < index_of(mention); ++i) {
    const Mention& other = document_.mentions[i];
    if (other.sentence != m.sentence || !is_bare_place(other) || other.span.end > m.span.begin) continue;
    const std::string_view words = document_.slice({other.span.end, m.span.begin});
    if (words != ", " && words != " in ") continue;
    for (const Candidate& one : candidates(name_in(document_.slice(other.span), *catalog_), false)) {
      if (!is_region(one.row)) context.held.insert({one.row.country, one.row.admin1});
    }
  }
  for (const bool is_before : {true, false}) {
    const MentionId other = joined_to(mention, is_before);
    if (!is_region_mention(other)) continue;
    const catalog::PlaceRow row = catalog_->place(likely_row(other));
    if (row.country.is_set()) context.listed = CountryCode(row.country.text());
  }
}

PlaceResolver::Context PlaceResolver::context_of(MentionId mention) const {
  const Mention& m = document_.mention(mention);
  Context context;
  context.own = m.place_row;
  context.sentence = m.sentence;
  context.wants_region =
      is_called_region(document_.text, m.span) || is_called_region(document_.text, list_around(mention));
  add_container(mention, context);
  add_neighbours(mention, context);
  return context;
}

}  // namespace casus::discourse
