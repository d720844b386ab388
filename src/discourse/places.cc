// The preposition decides: "in Seoul", "off the Indonesian coast", "in the town of Yeoncheon" locate; "with Iran" does
// not.
#include "discourse/places.h"

#include "base/utf8.h"

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::PlaceId;
using base::TokenId;
using document::base_of;
using document::Document;
using document::Mention;
using document::Relation;
using document::Upos;

void fill_from_row(const catalog::PlaceRow& row, Document& d, document::Place& place) {
  place.name = d.add_to_pool(row.name);
  if (row.country.is_set()) place.country = document::CountryCode(row.country.text());
  if (!row.admin1.empty()) place.admin1 = d.add_to_pool(row.admin1);
  place.latitude = row.latitude;
  place.longitude = row.longitude;
  place.has_coordinates = row.has_coordinates;
  place.geonames_id = row.geonames_id;
}

document::Place place_of(const Mention& m, base::MentionId id, const catalog::Catalog* catalog, Document& d) {
  document::Place place;
  place.mention = id;
  place.span = m.span;
  place.country = m.country;
  place.name = m.name.empty() ? d.add_to_pool(std::string(d.slice(m.span))) : m.name;
  place.place_row = m.place_row;
  if (catalog != nullptr && is_some(m.place_row)) fill_from_row(catalog->place(m.place_row), d, place);
  return place;
}

bool is_locative(const ClauseView& view, TokenId token) {
  for (const TokenId child : view.tree().children(token)) {
    if (view.relation(child) == Relation::kCase && view.lexicon().contains(WordSet::kLocative, view.word(child)))
      return true;
  }
  return false;
}

bool is_place_noun(const ClauseView& view, TokenId token) {
  return view.lexicon().contains(WordSet::kPlaceNoun, view.lemma(token)) ||
         view.lexicon().contains(WordSet::kPlaceNoun, view.word(token));
}

// "Yeoncheon" in "in the town of Yeoncheon" stands for the whole phrase, whose head is "town"; "the Indonesian coast"
// too.
TokenId phrase_of(const ClauseView& view, TokenId place) {
  TokenId at = place;
  for (int steps = 0; steps < 3; ++steps) {
    const Relation base = base_of(view.relation(at));
    const TokenId up = view.head(at);
    if (!is_some(up) || is_locative(view, at)) return at;
    const bool part = base == Relation::kCompound || base == Relation::kAmod ||
                      view.relation(at) == Relation::kNmodPoss || base == Relation::kAppos || base == Relation::kFlat ||
                      (base == Relation::kNmod && view.tree().has_case(at, "of"));
    if (!part || !is_place_noun(view, up)) return at;
    at = up;
  }
  return at;
}

bool in_time(const Document& d, TokenId token) {
  for (const document::TimeExpression& time : d.times) {
    if (time.first <= token && token <= time.last) return true;
  }
  return false;
}

// The word that a locative phrase places, or kNone.
TokenId located_by(const ClauseView& view, const Document& d, TokenId place) {
  const TokenId phrase = phrase_of(view, place);
  if (!is_locative(view, phrase)) {
    // "Tehran-based", "visited Seoul", "arrived in": the object of a verb of motion is where the act is.
    const Relation base = base_of(view.relation(phrase));
    const TokenId up = view.head(phrase);
    if (base == Relation::kObj && is_some(up)) {
      const std::string_view lemma = view.lemma(up);
      if (lemma == "visit" || lemma == "tour" || lemma == "enter" || lemma == "reach" || lemma == "invade") return up;
    }
    return kNone<TokenId>;
  }
  TokenId up = view.head(phrase);
  // "signed in May in Geneva": a place hung on a date belongs to the date's governor.
  while (is_some(up) && in_time(d, up)) up = view.head(up);
  if (!is_some(up)) return kNone<TokenId>;
  // "on Iran" is about, not at, a country; on is locative with land and water only.
  if (view.tree().has_case(phrase, "on") && d.mention_of_head[index_of(phrase)] == d.mention_of_head[index_of(place)] &&
      is_some(d.mention_of_head[index_of(place)]) &&
      d.mention(d.mention_of_head[index_of(place)]).type == document::MentionType::kCountry) {
    return kNone<TokenId>;
  }
  if (view.tree().has_case(phrase, "between") || view.tree().has_case(phrase, "over")) {
    if (d.mention(d.mention_of_head[index_of(place)]).type == document::MentionType::kCountry) return kNone<TokenId>;
  }
  return up;
}

bool shares_place(const ClauseView& view, TokenId token) {
  switch (base_of(view.relation(token))) {
    case Relation::kXcomp:
    case Relation::kObj:
    case Relation::kObl:
    case Relation::kNsubj:
    case Relation::kNmod: return true;
    case Relation::kConj: return !is_some(view.own_subject(token));
    default: return false;
  }
}

bool is_report(const ClauseView& view, TokenId token) {
  return view.document().token(token).upos == Upos::kVerb &&
         view.lexicon().find_report(view.lemma(token), CuePos::kVerb) == ReportKind::kSay;
}

}  // namespace

void add_places(const ClauseView& view, const catalog::Catalog* catalog, Document& document) {
  static_cast<void>(view);
  document.places.clear();
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention m = document.mentions[i];
    if (m.is_place) document.places.push_back(place_of(m, make_id<base::MentionId>(i), catalog, document));
  }
}

namespace {

// "evacuated people in the town": hung on a noun after the verb, the place is the act's, too; not so in an apposition
// ("a fellow at an institute in Seoul").
TokenId lifted(const ClauseView& view, const Document& d, TokenId target) {
  TokenId at = target;
  for (int steps = 0; steps < 3 && is_some(at) && d.token(at).upos != Upos::kVerb; ++steps) {
    const Relation base = base_of(view.relation(at));
    if (base != Relation::kObj && base != Relation::kObl && base != Relation::kNmod &&
        view.relation(at) != Relation::kNsubjPass) {
      return kNone<TokenId>;
    }
    at = view.head(at);
  }
  return is_some(at) && at != target && d.token(at).upos == Upos::kVerb && !is_report(view, at) ? at : kNone<TokenId>;
}

// The places that phrases put on words, the smaller place first: "in Aleppo in Syria".
std::vector<PlaceId> direct_places(const ClauseView& view, const Document& d) {
  std::vector<PlaceId> direct(d.tokens.size(), kNone<PlaceId>);
  const auto is_country = [&](PlaceId id) {
    return d.mention(d.places[index_of(id)].mention).type == document::MentionType::kCountry;
  };
  for (std::size_t i = 0; i < d.places.size(); ++i) {
    if (!is_some(d.places[i].mention)) continue;
    const TokenId target = located_by(view, d, d.mention(d.places[i].mention).head);
    if (!is_some(target)) continue;
    const auto id = make_id<PlaceId>(i);
    PlaceId& slot = direct[index_of(target)];
    if (!is_some(slot) || (is_country(slot) && !is_country(id))) slot = id;
    const TokenId verb = lifted(view, d, target);
    if (is_some(verb) && !is_some(direct[index_of(verb)])) direct[index_of(verb)] = id;
  }
  return direct;
}

}  // namespace

void assign_places(const ClauseView& view, Document& document) {
  const std::vector<PlaceId> direct = direct_places(view, document);
  // The one place of a clause, wherever in the clause it hangs.
  std::vector<PlaceId> of_clause(document.tokens.size(), kNone<PlaceId>);
  std::vector<int> count(document.tokens.size(), 0);
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    if (!is_some(direct[i]) || base_of(document.tokens[i].relation) == Relation::kAppos) continue;
    const std::size_t clause = index_of(view.clause_of(make_id<TokenId>(i)));
    if (of_clause[clause] != direct[i]) ++count[clause];
    of_clause[clause] = direct[i];
  }
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    TokenId at = make_id<TokenId>(i);
    while (!is_some(direct[index_of(at)]) && shares_place(view, at) && is_some(view.head(at))) at = view.head(at);
    document::Circumstance& c = document.circumstances[i];
    c.place = direct[index_of(at)];
    c.place_basis = PlaceBasis::kClause;
    const auto token = make_id<TokenId>(i);
    const TokenId clause = view.clause_of(token);
    if (!is_some(c.place) && count[index_of(clause)] == 1 && !is_report(view, clause)) {
      c.place = of_clause[index_of(clause)];
      c.place_basis = PlaceBasis::kSentence;
    }
  }
}

}  // namespace casus::discourse
