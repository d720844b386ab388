// The walk goes from the head noun to its modifiers on the left and its prepositional complements on the right.
#include "mentions/roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"
#include "mentions/officers.h"

namespace casus::mentions {

using base::index_of;
using base::make_id;
using base::TokenId;
using catalog::NameKind;
using document::Relation;
using document::Sector;
using document::Token;
using document::Upos;

namespace {

// Phrases nest ("the spokesman of the office of the president of ..."), but not deeper than this.
constexpr int kMaxDepth = 6;

// Sectors of those who stand against a state or outside it: they win over what their rank would say
// ("rebel commander" is no soldier, "Hamas official" is in no government).
constexpr std::array<Sector, 11> kNonState = {Sector::kReb, Sector::kSep, Sector::kIns, Sector::kRad,
                                              Sector::kUaf, Sector::kCrm, Sector::kOpp, Sector::kPty,
                                              Sector::kLab, Sector::kNgo, Sector::kIgo};
// Sectors that say little: a role that has only these takes the sector of its organisation ("army official").
constexpr std::array<Sector, 4> kGeneric = {Sector::kGov, Sector::kEli, Sector::kCvl, Sector::kOth};

bool is_among(std::span<const Sector> list, Sector sector) {
  return std::find(list.begin(), list.end(), sector) != list.end();
}

bool is_generic(const document::SectorList& sectors) {
  const auto items = sectors.items();
  return std::all_of(items.begin(), items.end(), [](Sector sector) { return is_among(kGeneric, sector); });
}

bool governs_nothing(const document::SectorList& sectors) {
  return !sectors.has(Sector::kGov) && !sectors.has(Sector::kPre) && !sectors.has(Sector::kPty) &&
         !sectors.has(Sector::kMil);
}

// A country is where the role belongs, after these; "envoy to Syria", "talks on Iran" say nothing of the kind.
bool is_belonging_case(std::string_view preposition) {
  return preposition == "of" || preposition == "in" || preposition == "from";
}

// The word that a hyphen ties to this one: "Kremlin" before "backed", "backed" behind "Kremlin"; none else.
TokenId hyphen_partner(const document::Document& document, TokenId token, bool is_after) {
  const std::size_t at = index_of(token);
  const document::Sentence& sentence = document.sentence_of(token);
  const bool has_room = is_after ? at + 2 < sentence.end_token : at >= sentence.first_token + 2;
  if (!has_room) return base::kNone<TokenId>;
  const std::size_t hyphen = is_after ? at + 1 : at - 1;
  const bool is_tight = !document.tokens[hyphen].space_after && !document.tokens[hyphen - 1].space_after;
  if (!is_tight || document.form(make_id<TokenId>(hyphen)) != "-") return base::kNone<TokenId>;
  return make_id<TokenId>(is_after ? at + 2 : at - 2);
}

// "Kremlin-backed", "pro-Russian": whom a group leans on or is against is not where it belongs.
bool only_leans_on(const document::Document& document, TokenId token) {
  constexpr std::array<std::string_view, 14> kAfter = {"backed",   "supported", "sponsored", "funded", "financed",
                                                       "armed",    "trained",   "aligned",   "allied", "linked",
                                                       "friendly", "bound",     "inspired",  "leaning"};
  constexpr std::array<std::string_view, 3> kBefore = {"pro", "anti", "non"};
  const TokenId after = hyphen_partner(document, token, true);
  const TokenId before = hyphen_partner(document, token, false);
  const auto is_one_of = [&](TokenId word, std::span<const std::string_view> list) {
    return base::is_some(word) &&
           std::find(list.begin(), list.end(), base::to_ascii_lower(document.form(word))) != list.end();
  };
  return is_one_of(after, kAfter) || is_one_of(before, kBefore);
}

// "Houthi-controlled media", "army-run firms" belong to whom the hyphen names.
TokenId holder_before(const document::Document& document, TokenId token) {
  constexpr std::array<std::string_view, 7> kHolding = {"controlled", "run",    "led",      "held",
                                                        "owned",      "headed", "dominated"};
  const std::string word = base::to_ascii_lower(document.form(token));
  const bool holds = std::find(kHolding.begin(), kHolding.end(), word) != kHolding.end();
  return holds ? hyphen_partner(document, token, false) : base::kNone<TokenId>;
}

document::SectorList civil_society() {
  document::SectorList sectors;
  sectors.add(Sector::kNgo);
  return sectors;
}

bool is_country_like(const Link& link) { return link.kind != NameKind::kActor && link.kind != NameKind::kSeat; }

}  // namespace

bool is_left_modifier(Relation relation) {
  switch (document::base_of(relation)) {
    case Relation::kAmod:
    case Relation::kCompound:
    case Relation::kNmod:
    case Relation::kDep:
    case Relation::kDet: return true;
    default: return false;
  }
}

bool is_membership_case(std::string_view preposition) {
  return preposition == "at" || preposition == "with" || preposition == "for" || preposition == "from" ||
         preposition == "of" || preposition == "in" || preposition == "within" || preposition == "to";
}

std::string_view case_of(const document::Document& document, const document::Tree& tree, TokenId token) {
  const TokenId preposition = tree.find_child(token, Relation::kCase);
  return base::is_some(preposition) ? document.lemma(preposition) : std::string_view();
}

void RoleComposer::merge(const Role& modifier, const AgentUse& agent, Role& role) const {
  if (modifier.country.is_set() && (!role.country.is_set() || (role.is_weak_country && !modifier.is_weak_country))) {
    role.country = modifier.country;
    role.is_weak_country = modifier.is_weak_country;
  }
  // "the union's president", "Verizon's president": the head of a body that governs nothing.
  if (agent.noun->is_head && modifier.is_organisation && governs_nothing(modifier.sectors)) role.sectors = {};
  if (modifier.sectors.empty() || modifier.sectors.front() == Sector::kEli) return;
  const bool is_non_state = is_among(kNonState, modifier.sectors.front());
  if (role.sectors.empty() || is_generic(role.sectors) || (is_non_state && !agent.noun->is_body)) {
    document::SectorList merged = modifier.sectors;
    // "government spokesman" stays GOV; "army official" becomes MIL, "a civilian leader" CVL.
    if (!is_generic(role.sectors)) {
      for (const Sector sector : role.sectors.items()) {
        if (sector != Sector::kMil && sector != Sector::kGov) merged.add(sector);
      }
    }
    role.sectors = merged;
    return;
  }
  for (const Sector sector : modifier.sectors.items()) {
    if (!is_among(kGeneric, sector)) role.sectors.add(sector);
  }
}

void RoleComposer::add_modifier(TokenId child, const AgentUse& agent, int depth, Role& role) const {
  if (const TokenId holder = holder_before(document_, child); base::is_some(holder)) {
    merge(describe(holder, depth + 1), agent, role);
    return;
  }
  const Link* link = only_leans_on(document_, child) ? nullptr : facts_.find_link(child);
  const std::uint32_t found = facts_.modifier_of[index_of(child)];
  if (found == kNoFact && only_leans_on(document_, child)) return;
  if (found == kNoFact || (link != nullptr && link->kind == NameKind::kActor)) {
    merge(describe(child, depth + 1), agent, role);
    return;
  }
  const catalog::Modifier& modifier = catalog_.modifiers()[found];
  const document::SectorList sectors = to_sectors(modifier.sectors);
  switch (modifier.effect) {
    case catalog::ModifierEffect::kReplace:
      // "state university", "state media": whose it is does not change what it is.
      if (is_generic(sectors) && !is_generic(role.sectors)) {
        for (const Sector sector : sectors.items()) role.sectors.add(sector);
      } else {
        role.sectors = sectors;
      }
      break;
    case catalog::ModifierEffect::kAdd:
      for (const Sector sector : sectors.items()) role.sectors.add(sector);
      break;
    case catalog::ModifierEffect::kFormer: role.is_former = true; break;
    case catalog::ModifierEffect::kNone: break;
  }
  // "the Palestinian leader" may be listed as a modifier, too; what it says of the country stays.
  if (link != nullptr) merge(describe(child, depth + 1), agent, role);
}

void RoleComposer::add_modifiers(TokenId token, const AgentUse& agent, int depth, const Owners& owners,
                                 Role& role) const {
  for (const TokenId child : tree_.children(token)) {
    if (child > token && child > agent.last) break;
    if (child >= agent.first && child <= agent.last) continue;
    if (is_left_modifier(document_.token(child).relation) && !is_owner(owners.all, child))
      add_modifier(child, agent, depth, role);
  }
  if (token != agent.head) return;
  const TokenId stranded = stranded_modifier(document_, agent.first, agent.head);
  if (base::is_some(stranded)) add_modifier(stranded, agent, depth, role);
}

// "a fellow at the Asan Institute in Seoul", "the government of Japan", "rebels in Syria", "a spokesman for the army".
void RoleComposer::add_complements(TokenId token, const AgentUse& agent, int depth, const Owners& owners,
                                   Role& role) const {
  for (const TokenId child : tree_.children(token)) {
    if (child <= agent.last || document::base_of(document_.token(child).relation) != Relation::kNmod) continue;
    const std::string_view preposition = case_of(document_, tree_, child);
    if (is_membership_case(preposition) && !is_owner(owners.all, child))
      add_complement(child, preposition, agent, depth, role);
  }
}

void RoleComposer::add_complement(TokenId child, std::string_view preposition, const AgentUse& agent, int depth,
                                  Role& role) const {
  const Link* link = facts_.find_link(child);
  if (link != nullptr && is_country_like(*link)) {
    if (!is_belonging_case(preposition)) return;
    Role place;
    place.country = link->country;
    place.is_weak_country = preposition != "of";
    merge(place, agent, role);
    return;
  }
  // "an aide to the president" belongs to him; "the ambassador to the court" does not.
  if (preposition == "to") {
    const AgentUse* master = facts_.find_agent(child);
    if (master == nullptr || !master->noun->is_person) return;
  }
  Role owner = describe(child, depth + 1);
  // "officials in the capital", "people from the group": persons say nothing of where others belong, bodies do.
  if (preposition == "in" && !owner.is_organisation) owner.sectors = {};
  // "critics of the president", "supporters of Imran Khan" are not of his government, nor always of his country.
  const bool are_followers =
      agent.is_plural && agent.noun->sectors.empty() && preposition == "of" && !owner.is_organisation;
  if (are_followers) owner = {};
  merge(owner, agent, role);
}

// "attacked a military base in southeastern Turkey": an indefinite body right before "in" lies there, whatever word the
// tree hangs the place on.
void RoleComposer::add_site(const AgentUse& agent, Role& role) const {
  const TokenId article = tree_.find_child(agent.head, Relation::kDet);
  const std::string_view opener = base::is_some(article) ? document_.lemma(article) : std::string_view();
  const std::size_t preposition = index_of(agent.last) + 1;
  const std::size_t end = document_.sentence_of(agent.last).end_token;
  if ((opener != "a" && opener != "an") || preposition >= end) return;
  if (document_.slice(document_.tokens[preposition].span) != "in") return;
  for (std::size_t i = preposition + 1; i < std::min(end, preposition + 4); ++i) {
    const Link* link = facts_.find_link(make_id<TokenId>(i));
    if (link == nullptr || link->kind == NameKind::kActor) continue;
    role.country = link->country;
    role.is_weak_country = true;
    return;
  }
}

Role RoleComposer::compose(const AgentUse& agent, int depth, const Owners& owners) const {
  Role role;
  // "government and rebel forces": "rebel forces" is one noun of the table; the government's are no rebels.
  const bool is_inside = base::is_some(owners.chosen) && owners.chosen >= agent.first;
  const bool shares_noun = std::any_of(owners.all.begin(), owners.all.end(),
                                       [&](TokenId owner) { return owner >= agent.first && owner <= agent.last; });
  if (!shares_noun || is_inside) role.sectors = sectors_of_noun(agent);
  role.is_organisation = agent.noun->is_body;
  if (depth > kMaxDepth) return role;
  for (TokenId token = agent.first; token <= agent.last; token = make_id<TokenId>(index_of(token) + 1)) {
    add_modifiers(token, agent, depth, owners, role);
  }
  for (TokenId token = agent.first; token <= agent.last; token = make_id<TokenId>(index_of(token) + 1)) {
    add_complements(token, agent, depth, owners, role);
  }
  add_owner(agent, owners, role);
  // "State Department spokesperson" is one noun of the table; its department is a name of the catalog all the same.
  for (TokenId token = agent.first; token <= agent.last; token = make_id<TokenId>(index_of(token) + 1)) {
    const Link* link = facts_.find_link(token);
    if (link != nullptr && link->last < agent.last && !role.country.is_set()) role.country = link->country;
  }
  if (!role.country.is_set() && agent.noun->is_body) add_site(agent, role);
  // "the French leader" leads the state; "the Hamas leader" has taken the sector of Hamas, "a leader in France" has
  // none.
  if (role.sectors.empty() && agent.noun->is_head && role.country.is_state() && !role.is_weak_country) {
    role.sectors.add(Sector::kGov);
  }
  if (role.is_former && !role.sectors.empty() && agent.noun->is_person) {
    document::SectorList former;
    former.add(Sector::kEli);
    role.sectors = former;
  }
  return role;
}

Role RoleComposer::compose_title(const AgentUse& agent, TokenId first, TokenId last) const {
  Role role = compose(agent);
  for (TokenId token = first; token <= last; token = make_id<TokenId>(index_of(token) + 1)) {
    for (const TokenId child : tree_.children(token)) {
      if (child >= agent.first) break;
      if (is_left_modifier(document_.token(child).relation)) add_modifier(child, agent, 0, role);
    }
  }
  return role;
}

Role RoleComposer::describe(TokenId token, int depth) const {
  Role role;
  if (depth > kMaxDepth) return role;
  if (const Link* link = facts_.find_link(token); link != nullptr && !link->is_inner) {
    role.country = link->country;
    role.is_weak_country = link->kind == NameKind::kPlace;
    if (!is_country_like(*link)) role.sectors = link->sectors;
    role.is_organisation = link->kind == NameKind::kActor && !link->is_person;
    if (role.is_organisation && !role.country.is_set()) {
      role.country = describe_organisation(link->first, link->last, link->head, depth + 1).country;
    }
    return role;
  }
  const std::uint32_t name = facts_.name_of[index_of(token)];
  if (name != kNoFact && document_.names[name].type == document::NameType::kOrganisation) {
    const document::NameSpan& span = document_.names[name];
    return describe_organisation(span.first, span.last, token, depth + 1);
  }
  // "Kabul province officials": a place of no table lies where the part of its name lies that is known.
  if (name != kNoFact && document_.names[name].type == document::NameType::kLocation) {
    for (std::size_t i = index_of(document_.names[name].first); i <= index_of(document_.names[name].last); ++i) {
      const Link* inner = facts_.find_link(make_id<TokenId>(i));
      if (inner == nullptr || role.country.is_set()) continue;
      role.country = inner->country;
      role.is_weak_country = true;
    }
    if (role.country.is_set()) return role;
  }
  if (const AgentUse* agent = facts_.find_agent(token)) return compose(*agent, depth + 1);
  // "the South Korean side's officials": a plain noun passes on the country of its own modifiers.
  const Token& word = document_.token(token);
  if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return role;
  for (const TokenId child : tree_.children(token)) {
    const Link* link = facts_.find_link(child);
    if (child < token && link != nullptr && is_left_modifier(document_.token(child).relation)) {
      role.country = link->country;
    }
  }
  return role;
}

// What the noun alone says. "Union of Journalists" is labour's; "Union of Freethinkers" is joined by a belief.
document::SectorList RoleComposer::sectors_of_noun(const AgentUse& agent) const {
  document::SectorList sectors = to_sectors(agent.noun->sectors);
  if (agent.noun->noun == "officer") {
    if (!tells_of_police_) tells_of_police_ = tells_of_police(document_);
    if (*tells_of_police_) {
      sectors = {};
      sectors.add(Sector::kCop);
    }
  }
  std::size_t i = index_of(agent.last) + 1;
  const std::size_t end = document_.sentence_of(agent.last).end_token;
  if (!sectors.has(Sector::kLab) || i >= end || document_.slice(document_.tokens[i].span) != "of") return sectors;
  for (++i; i < end && document_.tokens[i].upos != document::Upos::kVerb; ++i) {
    if (facts_.agent_of[i] != kNoFact || document_.tokens[i].upos == document::Upos::kAux) break;
    if (document_.tokens[i].features.number == document::Number::kPlur) return civil_society();
  }
  return sectors;
}

Role RoleComposer::describe_organisation(TokenId first, TokenId last, TokenId head, int depth) const {
  Role role;
  role.is_organisation = true;
  if (depth > kMaxDepth) return role;
  // The naming word stands at the head, at the end or at the start: "Asan Institute for ...", "Ministry of ...".
  for (const TokenId token : {head, last, first}) {
    const AgentUse* agent = facts_.find_agent(token);
    if (agent == nullptr || !agent->noun->is_body) continue;
    role.sectors = sectors_of_noun(*agent);
    break;
  }
  const auto use_country = [&](TokenId token) {
    const Link* link = facts_.find_link(token);
    if (link != nullptr && link->country.is_set() && !role.country.is_set()) {
      role.country = link->country;
      role.is_weak_country = link->kind == NameKind::kPlace;
    }
  };
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
    const Link* link = facts_.find_link(make_id<TokenId>(i));
    if (link != nullptr && link->head != head) use_country(make_id<TokenId>(i));
  }
  // "in Seoul" may hang on any word of the name.
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
    for (const TokenId child : tree_.children(make_id<TokenId>(i))) {
      const Relation relation = document_.token(child).relation;
      if (child < first && is_left_modifier(relation)) use_country(child);
      const bool is_complement = child > last && document::base_of(relation) == Relation::kNmod;
      if (is_complement && is_belonging_case(case_of(document_, tree_, child))) use_country(child);
    }
  }
  return role;
}

}  // namespace casus::mentions
