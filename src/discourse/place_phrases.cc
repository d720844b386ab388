// The preposition decides: "in Seoul" locates, "with Iran" does not; then the noun: a coast or post takes its country
// along, "the town of" names what follows.
#include "discourse/place_phrases.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

using base::PlaceId;

class PhraseFinder {
 public:
  PhraseFinder(const ClauseView& view, const catalog::Catalog* catalog, Document& document);
  std::vector<PlacePhrase> find();

 private:
  bool is_sending(TokenId verb) const;
  bool is_going(TokenId token, TokenId up) const;
  bool is_locative(TokenId token) const;
  bool is_entered(TokenId token) const;
  bool has_case(TokenId token, std::string_view word) const { return view_.tree().has_case(token, word); }
  bool is_place_noun(TokenId token) const;
  bool is_excluded(TokenId head, const document::Place& place) const;
  bool is_name_of_person(const Mention& mention) const;
  bool is_initial(TokenId phrase, TokenId target) const;
  TokenId target_of(TokenId phrase) const;

  PlaceId place_in(TokenId token, int depth);
  PlaceId place_of_noun(TokenId token, int depth);
  PlaceId side_of(TokenId token);
  PlaceId anaphor_of(TokenId token) const;
  PlaceId add_site(TokenId modifier, TokenId noun, document::CountryCode country);
  PlaceId add_town(TokenId name);
  PlaceId border_of(TokenId token);
  document::CountryCode only_country(base::SentenceId sentence) const;
  PlaceSize size_of(PlaceId id) const;
  PlaceId add(document::Place place);

  const ClauseView& view_;
  const catalog::Catalog* catalog_;
  Document& d_;
  std::vector<PlaceId> place_of_head_;  // by token
  std::size_t mentioned_ = 0;           // the first places, which are mentions
  std::vector<PlacePhrase> phrases_;
};

PhraseFinder::PhraseFinder(const ClauseView& view, const catalog::Catalog* catalog, Document& document)
    : view_(view),
      catalog_(catalog),
      d_(document),
      place_of_head_(document.tokens.size(), kNone<PlaceId>),
      mentioned_(document.places.size()) {
  for (std::size_t i = 0; i < mentioned_; ++i) {
    const MentionId mention = document.places[i].mention;
    if (is_some(mention)) place_of_head_[index_of(document.mention(mention).head)] = make_id<PlaceId>(i);
  }
}

// "sent troops", "two ships were dispatched"; a letter, aid or a signal has a receiver, not a place.
bool PhraseFinder::is_sending(TokenId verb) const {
  constexpr std::array<std::string_view, 7> kSending = {"send",     "deploy",  "dispatch", "rush",
                                                        "redeploy", "airlift", "transfer"};
  constexpr std::array<std::string_view, 18> kMoved = {
      "ship",  "warship", "vessel", "frigate", "destroyer", "carrier", "submarine", "fleet",  "aircraft",
      "plane", "jet",     "bomber", "fighter", "drone",     "missile", "tank",      "convoy", "reinforcement"};
  if (std::find(kSending.begin(), kSending.end(), view_.lemma(verb)) == kSending.end()) return false;
  for (const TokenId child : view_.tree().children(verb)) {
    if (base_of(view_.relation(child)) != Relation::kObj && view_.relation(child) != Relation::kNsubjPass) continue;
    const MentionId mention = d_.mention_of_head[index_of(child)];
    const bool acts =
        is_some(mention) && d_.mention(mention).is_actor && d_.mention(mention).type != MentionType::kCountry;
    if (acts || std::find(kMoved.begin(), kMoved.end(), view_.lemma(child)) != kMoved.end()) return true;
  }
  return false;
}

// "flew to Cairo", "a visit to Cairo", "sent troops to northern Syria".
bool PhraseFinder::is_going(TokenId token, TokenId up) const {
  constexpr std::array<std::string_view, 10> kTrips = {"visit",  "trip",   "journey",    "tour",       "return",
                                                       "travel", "voyage", "pilgrimage", "deployment", "expedition"};
  const Relation base = base_of(view_.relation(token));
  if (base == Relation::kObl) return view_.lemma_in(up, WordSet::kMotion) || is_sending(up);
  const TokenId verb = view_.head(up);
  if (base == Relation::kNmod && is_some(verb) && base_of(view_.relation(up)) == Relation::kObj && is_sending(verb)) {
    return true;
  }
  return base == Relation::kNmod && std::find(kTrips.begin(), kTrips.end(), view_.lemma(up)) != kTrips.end();
}

bool PhraseFinder::is_locative(TokenId token) const {
  const TokenId up = view_.head(token);
  // "unlike in Cuba": somewhere else.
  if (has_case(token, "unlike") || has_case(token, "than")) return false;
  for (const TokenId child : view_.tree().children(token)) {
    if (view_.relation(child) != Relation::kCase) continue;
    const std::string_view word = view_.word(child);
    if (view_.word_in(child, WordSet::kLocative) || word == "into" || word == "onto") return true;
    if (word == "to" && is_some(up) && is_going(token, up)) return true;
  }
  return false;
}

// "visited Seoul", "stormed the town of X". A country that is attacked takes part; one that is visited is a place.
bool PhraseFinder::is_entered(TokenId token) const {
  const TokenId up = view_.head(token);
  const Relation base = base_of(view_.relation(token));
  if (!is_some(up) || (base != Relation::kObj && view_.relation(token) != Relation::kNsubjPass)) return false;
  const std::string_view lemma = view_.lemma(up);
  const MentionId mention = d_.mention_of_head[index_of(token)];
  if (is_some(mention) && d_.mention(mention).type == MentionType::kCountry) {
    return lemma == "visit" || lemma == "tour" || lemma == "enter" || lemma == "invade";
  }
  return view_.lemma_in(up, WordSet::kEntering);
}

bool PhraseFinder::is_place_noun(TokenId token) const {
  return view_.lemma_in(token, WordSet::kPlaceNoun) || view_.word_in(token, WordSet::kPlaceNoun);
}

// "on Iran", "between Iran and Iraq", "over Taiwan": about the country, not in it. So is what no table has ("on
// Brexit").
bool PhraseFinder::is_excluded(TokenId head, const document::Place& place) const {
  if (!is_some(place.mention)) return false;
  if (d_.mention(place.mention).type != MentionType::kCountry && is_some(place.place_row)) return false;
  if (d_.mention(place.mention).head != head) return false;
  return has_case(head, "on") || has_case(head, "between") || has_case(head, "over") || has_case(head, "amid");
}

PlaceId PhraseFinder::add(document::Place place) {
  d_.places.push_back(place);
  return make_id<PlaceId>(d_.places.size() - 1);
}

// "Indonesian coast", "KPA police posts": a site without a row; its country is that of the modifier.
PlaceId PhraseFinder::add_site(TokenId modifier, TokenId noun, document::CountryCode country) {
  document::Place place;
  const TokenId first = view_.tree().subtree_first(modifier);
  place.span = {d_.token(first).span.begin, d_.token(noun).span.end};
  place.name = d_.add_to_pool(std::string(d_.slice(place.span)));
  // An embassy belongs to one country and stands in another.
  if (view_.lemma(noun) != "embassy" && view_.lemma(noun) != "consulate") place.country = country;
  return add(place);
}

document::CountryCode PhraseFinder::only_country(base::SentenceId sentence) const {
  document::CountryCode found;
  for (const Mention& m : d_.mentions) {
    if (m.sentence != sentence || !m.country.is_state()) continue;
    if (found.is_set() && found != m.country) return {};
    found = m.country;
  }
  return found;
}

// "near the border with Syria" is a place of its own; on which side of it nobody says.
PlaceId PhraseFinder::border_of(TokenId token) {
  if (view_.lemma(token) != "border" && view_.lemma(token) != "frontier") return kNone<PlaceId>;
  for (const TokenId child : view_.tree().children(token)) {
    const MentionId mention = d_.mention_of_head[index_of(child)];
    if (base_of(view_.relation(child)) != Relation::kNmod || !is_some(mention)) continue;
    if ((!has_case(child, "with") && !has_case(child, "between")) || !d_.mention(mention).is_place) continue;
    document::Place place;
    place.span = {d_.token(token).span.begin, d_.token(view_.tree().subtree_last(child)).span.end};
    place.name = d_.add_to_pool(std::string(d_.slice(place.span)));
    return add(place);
  }
  return kNone<PlaceId>;
}

// "the town of Yeoncheon" is a place, though no table has it.
PlaceId PhraseFinder::add_town(TokenId name) {
  document::Place place;
  place.span = d_.token(name).span;
  for (const TokenId child : view_.tree().children(name)) {
    const Relation base = base_of(view_.relation(child));
    if (base != Relation::kCompound && base != Relation::kFlat) continue;
    place.span.begin = std::min(place.span.begin, d_.token(child).span.begin);
    place.span.end = std::max(place.span.end, d_.token(child).span.end);
  }
  place.name = d_.add_to_pool(std::string(d_.slice(place.span)));
  place.country = only_country(d_.token(name).sentence);
  return add(place);
}

// "into the north": of the two countries whose names differ in North and South only, when the article has both.
PlaceId PhraseFinder::side_of(TokenId token) {
  const std::string_view word = view_.word(token);
  if (catalog_ == nullptr || (word != "north" && word != "south") || view_.tree().children(token).size() > 3) {
    return kNone<PlaceId>;
  }
  const auto named = [&](std::string_view side, std::string_view rest) -> const Mention* {
    for (const Mention& m : d_.mentions) {
      if (m.type != MentionType::kCountry || m.kind != document::MentionKind::kName) continue;
      const std::string_view name = d_.pooled(m.name);
      if (name.starts_with(side) && name.substr(side.size()) == rest) return &m;
    }
    return nullptr;
  };
  const std::string_view side = word == "north" ? "North " : "South ";
  const std::string_view other = word == "north" ? "South " : "North ";
  for (std::size_t i = 0; i < d_.mentions.size(); ++i) {
    const Mention m = d_.mentions[i];
    const std::string_view name = d_.pooled(m.name);
    if (m.type != MentionType::kCountry || !m.country.is_state() || !name.starts_with(side)) continue;
    if (named(other, name.substr(side.size())) == nullptr) continue;
    document::Place place;
    place.span = d_.token(token).span;
    place.name = m.name;
    place.country = m.country;
    return add(place);
  }
  return kNone<PlaceId>;
}

// "the area", "the town": the place named last before, in this paragraph.
PlaceId PhraseFinder::anaphor_of(TokenId token) const {
  if (!view_.word_in(token, WordSet::kPlaceAnaphor)) return kNone<PlaceId>;
  bool definite = false;
  for (const TokenId child : view_.tree().children(token)) {
    const Relation base = base_of(view_.relation(child));
    if (base == Relation::kDet) {
      const std::string_view word = view_.word(child);
      definite = word == "the" || word == "that" || word == "this";
    } else if (base != Relation::kCase && base != Relation::kPunct) {
      return kNone<PlaceId>;
    }
  }
  if (!definite) return kNone<PlaceId>;
  const auto paragraph = d_.sentence_of(token).paragraph;
  for (auto it = phrases_.rbegin(); it != phrases_.rend(); ++it) {
    if (d_.sentence_of(it->head).paragraph != paragraph) break;
    if (it->head < token && it->size != PlaceSize::kCountry) return it->place;
  }
  return kNone<PlaceId>;
}

PlaceId PhraseFinder::place_of_noun(TokenId token, int depth) {
  if (const PlaceId border = border_of(token); is_some(border)) return border;
  // "the town of Lyman in the east" is Lyman.
  const bool town = view_.lemma_in(token, WordSet::kPlaceAnaphor);
  for (const TokenId child : view_.tree().children(token)) {
    const PlaceId own = place_of_head_[index_of(child)];
    if (town && is_some(own) && has_case(child, "of") && size_of(own) == PlaceSize::kSite) return own;
  }
  PlaceId country = kNone<PlaceId>;
  TokenId modifier = kNone<TokenId>;
  for (const TokenId child : view_.tree().children(token)) {
    // "at the French embassy in Tehran" is in Tehran.
    if (base_of(view_.relation(child)) != Relation::kNmod || !is_locative(child)) continue;
    if (const PlaceId inner = place_in(child, depth + 1); is_some(inner)) return inner;
  }
  for (const TokenId child : view_.tree().children(token)) {
    const Relation base = base_of(view_.relation(child));
    const bool of = base == Relation::kNmod && has_case(child, "of");
    const bool before = child < token && (base == Relation::kAmod || base == Relation::kCompound ||
                                          view_.relation(child) == Relation::kNmodPoss);
    if (!of && !before && base != Relation::kAppos && base != Relation::kFlat) continue;
    const PlaceId inner = place_in(child, depth + 1);
    if (is_some(inner)) {
      if (size_of(inner) != PlaceSize::kCountry || of) return inner;
      country = inner;
    }
    const MentionId mention = d_.mention_of_head[index_of(child)];
    if (before && is_some(mention) && d_.mention(mention).country.is_state()) modifier = child;
    const bool named = view_.document().token(child).upos == Upos::kPropn;
    if ((of || base == Relation::kAppos) && town && named) return add_town(child);
  }
  if (is_some(modifier)) {
    return add_site(modifier, token, d_.mention(d_.mention_of_head[index_of(modifier)]).country);
  }
  // "KPA civil police posts": the name of the owner stands deeper.
  for (const Mention& m : d_.mentions) {
    const bool inside = m.first >= view_.tree().subtree_first(token) && m.last < token;
    const bool attached = inside && view_.head(m.head) == token;
    if (attached && m.kind == document::MentionKind::kName && m.country.is_state()) {
      return add_site(m.head, token, m.country);
    }
  }
  return country;
}

// "jabs at Clinton" in an article that has a Hillary Clinton, whatever towns bear the name.
bool PhraseFinder::is_name_of_person(const Mention& mention) const {
  if (mention.type != MentionType::kPlace) return false;
  const std::string family = " " + std::string(d_.slice(mention.span));
  return std::any_of(d_.mentions.begin(), d_.mentions.end(), [&](const Mention& other) {
    return other.type == MentionType::kPerson && d_.slice(other.span).ends_with(family);
  });
}

PlaceId PhraseFinder::place_in(TokenId token, int depth) {
  const PlaceId own = place_of_head_[index_of(token)];
  if (is_some(own) && is_name_of_person(d_.mention(d_.places[index_of(own)].mention))) return kNone<PlaceId>;
  if (is_some(own)) {
    // "Russian bases" are anywhere, "Kabul airport" is in Kabul.
    const Mention& m = d_.mention(d_.places[index_of(own)].mention);
    return m.is_adjectival && (depth == 0 || m.type != MentionType::kPlace) ? kNone<PlaceId> : own;
  }
  if (depth > 3) return kNone<PlaceId>;
  if (!is_place_noun(token)) return kNone<PlaceId>;
  const PlaceId inner = place_of_noun(token, depth);
  if (is_some(inner) || depth > 0) return inner;
  return anaphor_of(token);
}

PlaceSize PhraseFinder::size_of(PlaceId id) const {
  const document::Place& place = d_.places[index_of(id)];
  if (catalog_ != nullptr && is_some(place.place_row)) {
    const std::string_view kind = catalog_->place(place.place_row).kind;
    if (kind == "city" || kind == "site" || kind == "strait" || kind == "island") return PlaceSize::kSite;
    return kind == "continent" ? PlaceSize::kCountry : PlaceSize::kRegion;
  }
  // "the north" has the name of the country; posts and coasts are vaguer than the town that may follow.
  if (!is_some(place.mention)) {
    if (d_.pooled(place.name) != d_.slice(place.span)) return PlaceSize::kCountry;
    return d_.slice(place.span).find(' ') == std::string_view::npos ? PlaceSize::kSite : PlaceSize::kRegion;
  }
  return d_.mention(place.mention).type == MentionType::kCountry ? PlaceSize::kCountry : PlaceSize::kSite;
}

TokenId PhraseFinder::target_of(TokenId phrase) const {
  TokenId up = view_.head(phrase);
  // "signed in May in Geneva": a place hung on a date belongs to the date's governor.
  const auto in_time = [&](TokenId token) {
    return std::any_of(d_.times.begin(), d_.times.end(),
                       [&](const document::TimeExpression& time) { return time.first <= token && token <= time.last; });
  };
  // "later, in Paris, they met": nor is anything done to an adverb.
  while (is_some(up) && (in_time(up) || (d_.token(up).upos == Upos::kAdv && is_some(view_.head(up)))))
    up = view_.head(up);
  // "condemned the attack in Nice": behind an act, the phrase is the act's, whatever the tree says.
  const TokenId first = view_.tree().subtree_first(phrase);
  if (!is_some(up) || index_of(first) == 0) return up;
  const auto before = make_id<TokenId>(index_of(first) - 1);
  const bool object = view_.head(before) == up && base_of(view_.relation(before)) == Relation::kObj;
  return object && view_.word_in(before, WordSet::kActNoun) ? before : up;
}

bool PhraseFinder::is_initial(TokenId phrase, TokenId target) const {
  const TokenId subject = view_.own_subject(target);
  return is_some(subject) && phrase < subject && d_.token(target).upos != Upos::kNoun;
}

std::vector<PlacePhrase> PhraseFinder::find() {
  for (std::size_t i = 0; i < d_.tokens.size(); ++i) {
    const auto token = make_id<TokenId>(i);
    const bool entered = is_entered(token);
    if (!entered && !is_locative(token)) continue;
    PlaceId place = place_in(token, entered ? 1 : 0);
    if (!is_some(place) && !entered) place = side_of(token);
    const TokenId target = target_of(token);
    if (!is_some(place) || !is_some(target) || is_excluded(token, d_.places[index_of(place)])) continue;
    const bool anaphor =
        std::any_of(phrases_.begin(), phrases_.end(), [&](const PlacePhrase& p) { return p.place == place; });
    phrases_.push_back({place, token, target, size_of(place), anaphor, is_initial(token, target)});
  }
  return std::move(phrases_);
}

}  // namespace

std::vector<PlacePhrase> find_place_phrases(const ClauseView& view, const catalog::Catalog* catalog,
                                            Document& document) {
  return PhraseFinder(view, catalog, document).find();
}

}  // namespace casus::discourse
