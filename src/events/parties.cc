// A filler is looked at as it stands, then through quantity nouns and appositions, then by its owner.
#include "events/parties.h"

#include <algorithm>

#include "base/strings.h"
#include "events/target_place.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::MentionId;
using base::TokenId;
using document::Mention;
using document::MentionType;
using document::Relation;
using document::Sector;
using document::Upos;

namespace {

bool has_entity(const View& view, MentionId mention) {
  const auto& entities = view.document().entity_of_mention;
  return base::index_of(mention) < entities.size() && is_some(entities[base::index_of(mention)]);
}

/// An actor, or a place with a country, in that order of preference.
Party party_of(const View& view, TokenId token, MentionId mention) {
  Party party{token, kNone<MentionId>, false, false};
  if (!is_some(mention)) return party;
  const Identity& identity = identify(view, mention);
  const Mention& found = view.document().mention(mention);
  if (identity.is_actor) {
    party.mention = mention;
  } else if (found.is_place && identity.country.is_set()) {
    party.mention = mention;
    party.is_place = true;
  }
  return party;
}

/// Mentions that own a noun: possessor, maker, modifier, then the of-phrase.
Party owner_of(const View& view, TokenId noun) {
  for (const TokenId child : view.tree().children(noun)) {
    if (view.token(child).relation != Relation::kNmodPoss) continue;
    const Party party = party_of(view, child, view.mention_at(child));
    if (is_some(party.mention)) return party;
  }
  for (const TokenId child : view.tree().children(noun)) {
    const Relation relation = view.token(child).relation;
    if (relation != Relation::kAmod && relation != Relation::kCompound) continue;
    const Party party = party_of(view, child, view.mention_at(child));
    if (is_some(party.mention)) return party;
  }
  for (const std::string_view preposition : {"by", "of", "from"}) {
    // "the killing of twelve villagers", "a breach of the council's resolutions": theirs is the harm, not the deed.
    if (preposition == "of" && view.in_class(noun, "engine_objective_noun")) continue;
    for (const TokenId child : view.tree().children(noun)) {
      if (view.relation(child) != Relation::kNmod || view.preposition_of(child) != preposition) continue;
      const Party party = party_of(view, child, view.mention_at(child));
      if (is_some(party.mention)) return party;
    }
  }
  for (const TokenId child : view.tree().children(noun)) {
    if (view.relation(child) != Relation::kAcl) continue;
    const TokenId agent = view.tree().find_child(child, Relation::kOblAgent);
    if (!is_some(agent)) continue;
    const Party party = party_of(view, agent, view.mention_at(agent));
    if (is_some(party.mention)) return party;
  }
  return {};
}

bool are_one_side(const Identity& a, const Identity& b) {
  return a.country == b.country && std::ranges::equal(a.sectors.items(), b.sectors.items());
}

/// The subject of the verb above a token, who is none of "both sides" that he speaks to ("by telephone with both
/// leaders" may hang on the telephone).
MentionId subject_above(const View& view, TokenId token) {
  TokenId verb = view.token(token).head;
  for (int steps = 0; steps < 2 && is_some(verb) && !view.is_verb(verb); ++steps) verb = view.token(verb).head;
  if (!is_some(verb) || !view.is_verb(verb)) return kNone<MentionId>;
  const TokenId subject = view.tree().find_child_base(verb, Relation::kNsubj);
  return is_some(subject) && subject != token ? view.mention_at(subject) : kNone<MentionId>;
}

/// Two nearest earlier actors of different states or camps, for "both sides", "the two countries"; or one phrase of two
/// owners
/// ("representatives of the government and of the rebels").
std::vector<Party> find_pair(const View& view, TokenId token) {
  std::vector<Party> pair;
  const MentionId speaker = subject_above(view, token);
  const bool of_persons = view.in_class(token, "engine_side_person");  // "both leaders"
  const bool of_single = view.in_class(token, "engine_pair");          // "the pair"
  const Identity outsider = is_some(speaker) ? identify(view, speaker) : Identity{};
  const auto& mentions = view.document().mentions;
  for (std::size_t i = mentions.size(); i-- > 0 && pair.size() < 2;) {
    if (mentions[i].head >= token) continue;
    if (of_single && (mentions[i].is_adjectival || mentions[i].is_plural)) continue;
    const auto id = base::make_id<MentionId>(i);
    if (is_some(speaker) && same_party(view, id, speaker)) continue;
    const Identity& identity = identify(view, id);
    if (!identity.is_actor || !identity.country.is_state()) continue;
    if (of_persons && identity.type != MentionType::kPerson) continue;
    if (outsider.is_actor && identity.country == outsider.country) continue;  // "German Chancellor Merkel": not Germany
    if (pair.empty() && mentions[i].further.size() == 1) return {{token, id, true, false}};
    const bool known = std::ranges::any_of(
        pair, [&](const Party& other) { return are_one_side(identify(view, other.mention), identity); });
    if (!known) pair.push_back({token, id, true, false});
  }
  if (pair.size() < 2) return {};
  std::ranges::reverse(pair);
  return pair;
}

/// "200 more", "two others": a number without a noun is of the people named before it in the sentence.
Party find_counted(const View& view, TokenId token) {
  const document::Token& word = view.token(token);
  const bool elliptic = word.upos == Upos::kNum || view.lemma(token) == "more" || view.lemma(token) == "other";
  if (!elliptic) return {};
  const auto& mentions = view.document().mentions;
  for (std::size_t i = mentions.size(); i-- > 0;) {
    const Mention& mention = mentions[i];
    if (mention.head >= token || mention.sentence != word.sentence) continue;
    if (!mention.is_actor || !mention.is_plural || mention.is_adjectival) continue;
    // "Rebels launched an attack that left six dead": those who did it are not counted.
    const TokenId verb = view.token(mention.head).head;
    const bool does = view.token(mention.head).relation == Relation::kNsubj && is_some(verb) &&
                      view.relation(token) != Relation::kNsubj;  // "some stood by and others fired"
    if (does && view.tree().is_ancestor(verb, token)) continue;
    return {token, base::make_id<MentionId>(i), true, false};
  }
  return {};
}

bool denotes_pair(const View& view, TokenId token) {
  // "the pair signed", not "the pair of jets"
  const bool alone = view.look_through(token) == token && view.in_class(token, "engine_pair");
  if (alone && is_some(view.tree().find_child(token, Relation::kDet))) return true;
  // "Both demanded": no determiner of a noun
  if (alone && view.lemma(token) == "both" && view.token(token).relation == Relation::kNsubj) return true;
  if (!view.in_class(token, "engine_side")) return false;
  for (const TokenId child : view.tree().children(token)) {
    if (view.in_class(child, "engine_both")) return true;
  }
  return false;
}

/// "the foreign ministers of the two countries", "both sides' envoys": the phrase that says whose they are. Senators
/// from both parties are some of each, and agree on nothing.
TokenId find_pair_of_owners(const View& view, TokenId token) {
  const MentionId mention = view.mention_at(token);
  if (!is_some(mention) || !view.document().mention(mention).is_plural) return kNone<TokenId>;
  for (const TokenId child : view.tree().children(token)) {
    if (view.relation(child) != Relation::kNmod || view.lemma(child) == "party") continue;
    const std::string_view preposition = view.preposition_of(child);
    const bool owns = preposition.empty() || preposition == "of" || preposition == "from";
    if (owns && denotes_pair(view, child)) return child;
  }
  return kNone<TokenId>;
}

Party resolve(const View& view, TokenId filler) {
  const TokenId token = view.antecedent(filler);
  Party party = party_of(view, token, view.mention_at(token));
  if (is_some(party.mention) && !party.is_place) return party;
  const TokenId inner = view.look_through(token);
  if (inner != token) {
    const Party behind = party_of(view, inner, view.mention_at(inner));
    if (is_some(behind.mention)) return behind;
  }
  const TokenId apposition = view.tree().find_child(token, Relation::kAppos);
  // "near the port of Aden, Greek sources in Djibouti said": the parser may take the witnesses for an apposition.
  if (is_some(apposition) && !is_witness(view, apposition)) {
    const Party behind = party_of(view, apposition, view.mention_at(apposition));
    if (is_some(behind.mention) && !behind.is_place) return behind;
  }
  if (is_some(party.mention)) return party;
  if (const Party counted = find_counted(view, token); is_some(counted.mention)) return counted;
  // "none of its jets", "one of Kenya's ships": whose the things are.
  if (!view.is_noun(token) && !view.is_noun(inner)) return party;
  Party owner = owner_of(view, inner);
  if (!is_some(owner.mention)) return party;
  owner.token = token;
  owner.implied = true;
  return owner;
}

/// "he and Kim agreed during their summit": the conjuncts of the clause's subject that "their" stands for.
std::span<const TokenId> find_joint_antecedents(const View& view, TokenId pronoun) {
  const std::string_view word = view.lemma(pronoun);
  const bool plural = word == "they" || word == "their" || word == "them";
  if (!plural || !view.is_pronoun(pronoun)) return {};
  TokenId up = view.token(pronoun).head;
  for (int steps = 0; steps < 5 && is_some(up); ++steps, up = view.token(up).head) {
    if (!view.is_verb(up)) continue;
    const TokenId subject = view.tree().find_child_base(up, Relation::kNsubj);
    if (!is_some(subject) || subject >= pronoun) continue;
    const std::span<const TokenId> members = view.with_conjuncts(subject);
    return members.size() > 1 ? members : std::span<const TokenId>{};
  }
  return {};
}

bool is_private(Sector sector) {
  switch (sector) {
    case Sector::kCvl:
    case Sector::kEdu:
    case Sector::kMed:
    case Sector::kBus:
    case Sector::kMnc:
    case Sector::kJrn:
    case Sector::kAgr:
    case Sector::kHar:
    case Sector::kOth: return true;
    default: return false;
  }
}

bool is_crowd(const Identity& identity) {
  const bool group = identity.type == MentionType::kPeople || identity.type == MentionType::kGroup;
  return identity.is_actor && (group || identity.sectors.has(Sector::kCvl) || identity.sectors.has(Sector::kOpp));
}

// Who governs, fights, judges or speaks for a party: their plain "rejected", "promised" is politics whatever it is
// about.
bool is_power(const Identity& identity) {
  constexpr Sector kPowers[] = {Sector::kGov, Sector::kPre, Sector::kLeg, Sector::kMil, Sector::kReb, Sector::kPty,
                                Sector::kOpp, Sector::kIgo, Sector::kJud, Sector::kCop, Sector::kSpy, Sector::kUaf};
  if (identity.sectors.empty()) return identity.is_actor && identity.country.is_set();  // "Iraq's adviser"
  return identity.is_actor && std::ranges::any_of(kPowers, [&](Sector sector) { return identity.sectors.has(sector); });
}

}  // namespace

void keep_doers(std::vector<Party>& parties, const std::vector<Party>& others) {
  std::erase_if(parties, [&](const Party& party) {
    return party.is_place || std::ranges::find(others, party.mention, &Party::mention) != others.end();
  });
}

bool same_party(const View& view, MentionId a, MentionId b) {
  if (a == b) return true;
  if (!is_some(a) || !is_some(b)) return false;
  const auto& entities = view.document().entity_of_mention;
  if (has_entity(view, a) && has_entity(view, b)) return entities[base::index_of(a)] == entities[base::index_of(b)];
  const Mention& first = view.document().mention(a);
  const Mention& second = view.document().mention(b);
  return is_some(first.actor_row) && first.actor_row == second.actor_row;
}

const std::vector<document::Affiliation>& further_owners(const document::Document& document, MentionId id) {
  const Mention& mention = document.mention(id);
  const auto& entities = document.entity_of_mention;
  const bool known = base::index_of(id) < entities.size() && is_some(entities[base::index_of(id)]);
  if (mention.kind != document::MentionKind::kPronoun || !known) return mention.further;
  return document.mention(document.entity_of(id).representative).further;
}

bool has_several_owners(const View& view, const std::vector<Party>& parties) {
  return parties.size() == 1 && is_some(parties.front().mention) &&
         !further_owners(view.document(), parties.front().mention).empty();
}

std::vector<Party> find_parties(const View& view, TokenId filler) {
  const TokenId token = view.antecedent(filler);
  const TokenId sides = denotes_pair(view, token) ? token : find_pair_of_owners(view, token);
  if (is_some(sides)) {
    const std::vector<Party> pair = find_pair(view, sides);
    if (!pair.empty()) return pair;
  }
  std::vector<Party> parties;
  for (const TokenId member : find_joint_antecedents(view, token)) {
    parties.push_back(resolve(view, member));
    parties.back().implied = true;
  }
  if (!parties.empty()) return parties;
  for (const TokenId member : view.with_conjuncts(token)) parties.push_back(resolve(view, member));
  return parties;
}

const std::vector<Party>& PartyTable::of(TokenId filler) {
  std::vector<Party>& parties = parties_[base::index_of(filler)];
  if (parties.empty()) parties = find_parties(view_, filler);
  return parties;
}

bool is_resolved(const View& view, MentionId mention) {
  if (!is_some(mention)) return false;
  const Identity& identity = identify(view, mention);
  return identity.country.is_set() || !identity.sectors.empty();
}

bool is_political(const View& view, MentionId mention) {
  if (!is_some(mention)) return false;
  const Identity& identity = identify(view, mention);
  if (identity.sectors.empty()) return identity.country.is_set();
  // Of a firm, a doctor or a newspaper the country alone makes no politics; of people it does where the words name it
  // ("Kazakh activists").
  const bool people = identity.sectors.has(Sector::kCvl) || identity.sectors.has(Sector::kAgr);
  if (people && view.document().mention(mention).country.is_set()) return true;
  return std::ranges::any_of(identity.sectors.items(), [](Sector sector) { return !is_private(sector); });
}

bool is_kind(const View& view, const Party& party, std::string_view kind) {
  // "freed 630", "captured Nyabibwe": what the word itself is, known or not.
  if (kind == "number") return view.token(party.token).upos == Upos::kNum;
  if (kind == "name") return view.token(party.token).upos == Upos::kPropn;
  if (view.in_class(party.token, kind)) return true;
  if (!is_some(party.mention)) return false;
  const Identity& identity = identify(view, party.mention);
  const bool is_country = identity.type == MentionType::kCountry || identity.type == MentionType::kPlace;
  if (kind == "actor") return identity.is_actor;
  if (kind == "place") return view.document().mention(party.mention).is_place;
  if (kind == "person") return identity.type == MentionType::kPerson;
  if (kind == "org") return identity.type == MentionType::kOrganisation;
  if (kind == "crowd") return is_crowd(identity);
  if (kind == "power") return is_country || is_power(identity);
  if (kind == "state") return identity.country.is_state() && identity.is_actor && is_country;
  if (kind == "gov") return is_country || identity.sectors.has(Sector::kGov) || identity.sectors.has(Sector::kPre);
  std::string upper;
  for (const char c : kind) upper.push_back(base::is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c);
  const auto sector = document::sector_from(upper);
  return sector && identity.sectors.has(*sector);
}

}  // namespace casus::events
