// Home is what the first paragraphs are about; it is used for institutions only, and never against a word that says
// "abroad".
#include "discourse/home_country.h"

#include <algorithm>
#include <array>
#include <map>

#include "discourse/names.h"

namespace casus::discourse {
namespace {

using document::Sector;

constexpr std::size_t kLeadParagraphs = 4;
constexpr int kMinimumMentions = 2;
constexpr int kClearShare = 60;  // percent
constexpr int kPlainShare = 80;

// "the country's military", "the government of the region", "the bloc's chairman": whose it is, if that is known; else
// nullptr.
const document::Entity* find_owner(const ClauseView& view, const Document& d, const Mention& m) {
  for (const base::TokenId child : view.tree().children(m.head)) {
    const bool owner = view.relation(child) == Relation::kNmodPoss ||
                       (base_of(view.relation(child)) == Relation::kNmod && view.tree().has_case(child, "of"));
    const base::MentionId mention = d.mention_of_head[index_of(child)];
    // "his counterparts" are of every country but his.
    const bool opposite = view.lemma(m.head) == "counterpart" && view.relation(child) == Relation::kNmodPoss;
    if (!owner || !is_some(mention) || opposite) continue;
    const document::Entity& entity = d.entity_of(mention);
    if (entity.country.is_set()) return &entity;
  }
  return nullptr;
}

bool is_site_word(std::string_view preposition) {
  return preposition == "in" || preposition == "of" || preposition == "near" || preposition == "from" ||
         preposition == "at" || preposition == "on" || preposition == "outside";
}

// "the mayor of a town in northern Colombia", "a convoy bound for a city in Bosnia", "militants based in Somalia":
// where the plain nouns and participles below the phrase put it. Soldiers stationed abroad stay guests there.
CountryCode find_site(const ClauseView& view, const Document& d, base::TokenId noun, int depth) {
  if (depth > 3) return {};
  for (const base::TokenId child : view.tree().children(noun)) {
    const Relation relation = base_of(view.relation(child));
    const base::MentionId id = d.mention_of_head[index_of(child)];
    const bool nominal = relation == Relation::kNmod || relation == Relation::kObl;
    if (nominal && is_some(id) && d.mention(id).is_place && is_site_word(view.preposition(child))) {
      if (const CountryCode country = d.entity_of(id).country; country.is_state()) return country;
    }
    const std::string_view lemma = view.lemma(child);
    const bool based = view.relation(child) == Relation::kAcl &&
                       (lemma == "base" || lemma == "live" || lemma == "operate" || lemma == "hide" || lemma == "flee");
    const bool fled = relation == Relation::kObj && view.lemma(noun) == "flee" && !is_some(id);
    const bool plain =
        nominal && !is_some(id) && d.token(child).upos == Upos::kNoun &&
        (view.preposition(child) == "of" || view.preposition(child) == "in" || view.preposition(child) == "near");
    if (!based && !plain && !fled) continue;
    if (const CountryCode country = find_site(view, d, child, depth + 1); country.is_set()) return country;
  }
  return {};
}

// Of an organisation's head what the organisation is; of everybody the owner's state.
void take_from_owner(const document::Entity& owner, const Mention& m, document::Entity& entity) {
  const bool speaks_for_body = owner.type == MentionType::kOrganisation && m.type == MentionType::kPerson &&
                               !m.is_plural && entity.sectors.empty();
  if (speaks_for_body) entity.sectors = owner.sectors;
  if (speaks_for_body || owner.country.is_state()) entity.country = owner.country;
}

// What the first paragraphs are about, and the percentage of their mentions with a country that say so.
struct Home {
  CountryCode country;
  int share = 0;
  int times = 0;
};

Home find_home(const Document& d) {
  std::map<CountryCode, int> count;
  int total = 0;
  bool has_body = false;
  std::size_t body = 0;
  std::vector<bool> is_lead(d.paragraphs.size(), false);
  for (std::size_t i = 0; i < d.paragraphs.size(); ++i) {
    const bool text = d.paragraphs[i].kind == document::ParagraphKind::kBody;
    is_lead[i] = d.paragraphs[i].kind == document::ParagraphKind::kHeadline || (text && body < kLeadParagraphs);
    body += text ? 1 : 0;
  }
  for (const Mention& m : d.mentions) {
    const base::ParagraphId paragraph = d.sentences[index_of(m.sentence)].paragraph;
    has_body = has_body || (m.country.is_set() && !m.country.is_state());
    if (!m.country.is_state() || !is_some(paragraph) || !is_lead[index_of(paragraph)]) continue;
    ++count[m.country];
    ++total;
  }
  Home home;
  for (const auto& [country, times] : count) {
    // One name is enough where no other state or body of states is named: the lead of a report that stands alone.
    const bool alone = times == total && !has_body;
    if ((times >= kMinimumMentions || alone) && times * 100 / total > home.share)
      home = {country, times * 100 / total, times};
  }
  return home;
}

bool is_institution(const document::SectorList& sectors) {
  constexpr Sector kHome[] = {Sector::kGov, Sector::kMil, Sector::kCop, Sector::kJud, Sector::kLeg,
                              Sector::kPty, Sector::kOpp, Sector::kCvl, Sector::kEdu, Sector::kLab,
                              Sector::kRel, Sector::kMed, Sector::kPre, Sector::kSpy, Sector::kJrn};
  return std::any_of(std::begin(kHome), std::end(kHome), [&](Sector sector) { return sectors.has(sector); });
}

// "80 people", "12 militants": those to whom something was done in a place are of it, though "people" are nobody's.
bool are_counted_locals(const ClauseView& view, const Mention& m) {
  constexpr std::array<std::string_view, 3> kLocals = {"people", "militants", "terrorists"};
  return std::ranges::find(kLocals, view.word(m.head)) != kLocals.end() &&
         is_some(view.tree().find_child(m.head, Relation::kNummod));
}

// "the foreign ministry", "the regional government": offices of one state, though such a word mostly points abroad.
bool opens_office(const ClauseView& view, base::TokenId token) {
  constexpr std::array<std::string_view, 5> kForeign = {"minister", "ministry", "office", "secretary", "affairs"};
  constexpr std::array<std::string_view, 13> kRegional = {
      "government", "administration", "council",    "governor",    "authorities", "authority",  "assembly",
      "parliament", "court",          "prosecutor", "prosecutors", "police",      "legislature"};
  const std::string_view next = view.word(make_id<base::TokenId>(index_of(token) + 1));
  if (view.word(token) == "foreign") return std::ranges::find(kForeign, next) != kForeign.end();
  return view.word(token) == "regional" && std::ranges::find(kRegional, next) != kRegional.end();
}

// "governments", "foreign ministers", "international observers", "world leaders" are nobody's in particular.
bool is_abroad(const ClauseView& view, const Document& d, const Mention& m) {
  // "opposition leaders", "union leaders" are at home for all that.
  const bool domestic = m.sectors.has(Sector::kOpp) || m.sectors.has(Sector::kLab) || m.sectors.has(Sector::kRel);
  if (!domestic && view.word_in(m.head, WordSet::kGeneric)) return true;
  // "inspectors of the international agency"
  for (const base::TokenId child : view.tree().children(m.head)) {
    for (const base::TokenId inner : view.tree().children(child)) {
      if (view.word_in(inner, WordSet::kForeign)) return true;
    }
  }
  for (auto i = index_of(m.first); i <= index_of(m.last); ++i) {
    const auto token = make_id<base::TokenId>(i);
    const bool office = token < m.last && opens_office(view, token);
    if (view.word_in(token, WordSet::kForeign) && !office) return true;
  }
  return std::any_of(d.mentions.begin(), d.mentions.end(), [&](const Mention& inner) {
    return &inner != &m && inner.first >= m.first && inner.last <= m.last && inner.country.is_set();
  });
}

// "the mayor Paolo Rossi", "the Supreme Court" without a country of their own; a name may more easily be a foreign one
// than "police" or "the opposition", so home must be plainer.
bool may_be_home(const Home& home, const document::Entity& entity, const Mention& m) {
  const bool is_name = m.kind == MentionKind::kName;
  // "Jakarta proposed that the junta release them": one name says little of governments.
  if (home.times < kMinimumMentions && entity.sectors.has(Sector::kGov)) return false;
  if (!home.country.is_set() || home.share < (is_name ? kPlainShare : kClearShare)) return false;
  if (is_name && is_some(m.actor_row)) return false;  // the catalog would know
  // Rebels and gunmen are at home where no other state is named.
  const bool fights = home.share == 100 && (entity.sectors.has(Sector::kReb) || entity.sectors.has(Sector::kUaf));
  return (is_institution(entity.sectors) || fights) && entity.type != MentionType::kCountry;
}

bool is_local_group(const document::SectorList& sectors) {
  constexpr Sector kLocal[] = {Sector::kCop, Sector::kCvl, Sector::kEdu, Sector::kLab, Sector::kMed, Sector::kPty};
  return std::any_of(std::begin(kLocal), std::end(kLocal), [&](Sector sector) { return sectors.has(sector); });
}

// "In Istanbul, hundreds of nationalists marched, and police detained some": police and crowds are of the place where
// the clause, or the one that it belongs to, puts them. Soldiers, rebels and ministers may be guests there.
CountryCode local_country(const ClauseView& view, const Document& d, const Mention& m) {
  base::TokenId below = m.head;
  for (base::TokenId up = view.head(m.head); is_some(up); below = up, up = view.head(up)) {
    // "killing two nurses, church sources said in Nairobi": where it was told.
    if (base_of(view.relation(below)) == Relation::kCcomp) return {};
    if (!view.is_clause(up)) continue;
    for (const base::TokenId child : view.tree().children(up)) {
      const base::MentionId id = d.mention_of_head[index_of(child)];
      if (base_of(view.relation(child)) != Relation::kObl) continue;
      // "wounded two herders in a shootout in eastern Chad"
      const bool happening = !is_some(id) && view.preposition(child) == "in" && d.token(child).upos == Upos::kNoun;
      if (happening) {
        const CountryCode country = find_site(view, d, child, 2);
        if (country.is_state()) return country;
      }
      if (!is_some(id)) continue;
      const Mention& place = d.mention(id);
      if (!place.is_place || !view.lexicon().contains(WordSet::kLocative, view.preposition(child))) continue;
      if (const CountryCode country = d.entity_of(id).country; country.is_state()) return country;
    }
  }
  return {};
}

// "Ethnic Turks rallied in Bulgaria": the word says that they are citizens of another state than the one of
// their name, so the place says which.
CountryCode country_of_minority(const ClauseView& view, const Document& d, const Mention& m) {
  if (m.kind == MentionKind::kPronoun) return {};
  bool ethnic = false;
  for (auto i = index_of(m.first); i <= index_of(m.head); ++i) {
    ethnic = ethnic || view.word(make_id<base::TokenId>(i)) == "ethnic";
  }
  // "Ecuador's Indians", "Bulgarian Turks": whose state they live in stands before their name.
  if (m.type == MentionType::kPeople) {
    for (const base::TokenId child : view.tree().children(m.head)) {
      const base::MentionId owner = d.mention_of_head[index_of(child)];
      const bool before =
          view.relation(child) == Relation::kNmodPoss || base_of(view.relation(child)) == Relation::kAmod;
      if (!before || !is_some(owner) || &d.mention(owner) == &m) continue;
      if (const CountryCode state = d.entity_of(owner).country; state.is_state()) return state;
    }
  }
  if (!ethnic) return {};
  const CountryCode site = find_site(view, d, m.head, 0);
  return site.is_set() ? site : local_country(view, d, m);
}

}  // namespace

void fill_countries(const ClauseView& view, Document& document) {
  const Home home = find_home(document);
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    document::Entity& entity = document.entities[index_of(document.entity_of_mention[i])];
    const Mention& m = document.mentions[i];
    if (index_of(entity.representative) == i) {
      if (const CountryCode state = country_of_minority(view, document, m); state.is_set()) {
        entity.country = state;
        document.mentions[i].country = state;
      }
    }
    if (entity.country.is_set() || m.kind == MentionKind::kPronoun) continue;
    const document::Entity* owner = m.kind == MentionKind::kNominal ? find_owner(view, document, m) : nullptr;
    if (owner != nullptr) take_from_owner(*owner, m, entity);
    if (entity.country.is_set() || index_of(entity.representative) != i) continue;
    if (m.kind == MentionKind::kNominal && !entity.sectors.empty() &&
        (!entity.sectors.has(Sector::kMil) || m.type == MentionType::kOrganisation)) {
      entity.country = find_site(view, document, m.head, 0);
      if (entity.country.is_set()) continue;
    }
    const bool may_be_local = !is_abroad(view, document, m) || are_counted_locals(view, m);
    if (m.kind == MentionKind::kNominal && is_local_group(entity.sectors) && may_be_local) {
      entity.country = local_country(view, document, m);
      if (entity.country.is_set()) continue;
    }
    if (may_be_home(home, entity, m) && !is_abroad(view, document, m)) entity.country = home.country;
  }
}

}  // namespace casus::discourse
