// Phrases around agent nouns ("South Korean officials", "the army of Myanmar", "police") and pronouns.
#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "mentions/drafts.h"

namespace casus::mentions {

using base::index_of;
using base::make_id;
using base::TokenId;
using document::Document;
using document::Mention;
using document::MentionKind;
using document::MentionType;
using document::Relation;
using document::Token;
using document::Upos;

namespace {

struct PronounRow {
  std::string_view form;
  MentionType type;
  bool is_plural;
};

constexpr std::array<PronounRow, 20> kPronouns = {{
    {"he", MentionType::kPerson, false},        {"him", MentionType::kPerson, false},
    {"his", MentionType::kPerson, false},       {"himself", MentionType::kPerson, false},
    {"she", MentionType::kPerson, false},       {"her", MentionType::kPerson, false},
    {"hers", MentionType::kPerson, false},      {"herself", MentionType::kPerson, false},
    {"they", MentionType::kGroup, true},        {"them", MentionType::kGroup, true},
    {"their", MentionType::kGroup, true},       {"it", MentionType::kOrganisation, false},
    {"its", MentionType::kOrganisation, false}, {"we", MentionType::kGroup, true},
    {"us", MentionType::kGroup, true},          {"our", MentionType::kGroup, true},
    {"i", MentionType::kPerson, false},         {"me", MentionType::kPerson, false},
    {"my", MentionType::kPerson, false},        {"themselves", MentionType::kGroup, true},
}};

/// What one may be in a state of.
constexpr std::array<std::string_view, 34> kConditions = {
    "siege",   "emergency",    "alarm", "exception", "war",      "alert",       "calamity", "catastrophe", "disaster",
    "affairs", "mind",         "play",  "readiness", "collapse", "disrepair",   "flux",     "shock",       "mourning",
    "chaos",   "health",       "decay", "confusion", "conflict", "hostilities", "limbo",    "crisis",      "paralysis",
    "nature",  "preparedness", "panic", "anarchy",   "grace",    "denial",      "neglect"};

bool is_modifier_relation(Relation relation) {
  switch (document::base_of(relation)) {
    case Relation::kCompound:
    case Relation::kAmod:
    case Relation::kDet: return true;
    default: return relation == Relation::kNmodDesc;
  }
}

class NominalMaker {
 public:
  NominalMaker(const Scene& scene, Drafts& drafts) : scene_(scene), document_(scene.document), drafts_(drafts) {}

  void add(const AgentUse& agent);

 private:
  bool belongs_to_another(const AgentUse& agent) const;
  bool is_proper(const AgentUse& agent) const;
  bool is_idle_thing(const AgentUse& agent) const;
  bool is_condition(const AgentUse& agent) const;
  bool counts_people(const AgentUse& agent) const;
  TokenId right_end(const AgentUse& agent) const;
  TokenId end_of_proper_name(TokenId last) const;
  static MentionType type_of(const AgentUse& agent, bool is_name);
  std::string_view name_of(const AgentUse& agent, TokenId first, TokenId last) const;
  bool starts_upper(TokenId token) const { return base::is_upper(base::code_point_at(document_.form(token), 0).value); }

  const Scene& scene_;
  const Document& document_;
  Drafts& drafts_;
};

// "army chief": the chief's phrase takes in the army; "police raid": a raid is no agent, so the police speak for
// themselves.
bool NominalMaker::belongs_to_another(const AgentUse& agent) const {
  if (drafts_.is_claimed(agent.head) || drafts_.find(agent.head) != nullptr) return true;
  const Link* link = scene_.facts.find_link(agent.head);
  if (link != nullptr && !link->is_inner) return true;
  // "Department" in the unlisted name "Department Store Association" is no mention of its own.
  const std::uint32_t name = scene_.facts.name_of[index_of(agent.head)];
  if (name != kNoFact) {
    const TokenId name_head = head_of_span(document_, document_.names[name].first, document_.names[name].last);
    if (name_head != agent.head && drafts_.find(name_head) != nullptr) return true;
  }
  const Token& head = document_.token(agent.head);
  if (head.relation == Relation::kFlat || head.relation == Relation::kFixed) return true;
  if (!is_modifier_relation(head.relation)) return false;
  if (scene_.facts.find_agent(head.head) != nullptr) return true;
  // "the foreign minister level": a person as a modifier is a kind of thing; a body or group may be the doer of an act.
  // English compounds are singular: a plural there ("Farmers blocked roads") is a subject that the parser lost.
  return !agent.noun->is_body && !agent.noun->is_group && !agent.is_plural;
}

// Nouns without a flag are weapons and vessels. They act for their owner where they do something ("Israeli jets bombed
// the port"); supplied, shot down or fired they are things ("artillery fire", "bought jets", "the tank was hit").
bool NominalMaker::is_idle_thing(const AgentUse& agent) const {
  const catalog::AgentNoun& noun = *agent.noun;
  if (noun.is_thing) return true;
  // "her opposition to the deal" is what she does, not a party.
  const std::size_t next = index_of(agent.last) + 1;
  const bool is_followed = next < document_.sentence_of(agent.last).end_token;
  if (noun.noun == "opposition" && is_followed && document_.slice(document_.tokens[next].span) == "to") return true;
  if (noun.is_person || noun.is_body || noun.is_group || noun.is_state || noun.is_head || noun.is_count) return false;
  const Relation relation = chain_relation(document_, agent.head);
  return relation != Relation::kNsubj && relation != Relation::kOblAgent;
}

// "a state of siege", "in a poor state of health", "state-of-the-art drones": no state that acts.
bool NominalMaker::is_condition(const AgentUse& agent) const {
  if (agent.noun->noun != "state" || agent.is_plural) return false;
  const std::size_t end = document_.sentence_of(agent.last).end_token;
  const auto form_at = [&](std::size_t i) {
    return i < end ? document_.slice(document_.tokens[i].span) : std::string_view();
  };
  std::size_t next = index_of(agent.last) + 1;
  if (form_at(next) == "-" && document_.tokens[next].span.begin == document_.token(agent.last).span.end) return true;
  if (form_at(next) != "of") return false;
  ++next;
  while (next < end && document_.tokens[next].upos == Upos::kAdj) ++next;
  return std::ranges::find(kConditions, form_at(next)) != kConditions.end();
}

// "Thousands marched", "tens of thousands fled": nothing is counted but people.
bool NominalMaker::counts_people(const AgentUse& agent) const {
  if (!agent.is_plural) return false;
  for (const TokenId child : scene_.tree.children(agent.head)) {
    if (document::base_of(document_.token(child).relation) == Relation::kNmod) return false;
  }
  const Token& word = document_.token(agent.head);
  const AgentUse* outer = base::is_some(word.head) ? scene_.facts.find_agent(word.head) : nullptr;
  const bool is_inner =
      document::base_of(word.relation) == Relation::kNmod && outer != nullptr && outer->noun->is_count;
  return document::base_of(chain_relation(document_, is_inner ? word.head : agent.head)) == Relation::kNsubj;
}

// "the Foreign Ministry", "Asan Institute for Policy Studies": capitals make it a name.
bool NominalMaker::is_proper(const AgentUse& agent) const {
  if (!agent.noun->is_body || document_.token(agent.head).upos != Upos::kPropn) return false;
  return starts_upper(agent.head);
}

// "Institute for Policy Studies", "Ministry of Defence and Aerospace": goes on over capitals and the small words
// between.
TokenId NominalMaker::end_of_proper_name(TokenId last) const {
  const std::size_t end = document_.sentence_of(last).end_token;
  std::size_t best = index_of(last);
  for (std::size_t i = best + 1; i < end; ++i) {
    const Token& token = document_.tokens[i];
    const std::string_view form = document_.slice(token.span);
    const bool is_capital = base::is_upper(base::code_point_at(form, 0).value);
    const std::string_view before = document_.slice(document_.tokens[i - 1].span);
    const bool is_next_name = scene_.facts.link_of[i] != kNoFact && (before == "and" || before == "&");
    if (is_next_name) break;  // "the Navy and Russia"
    if (is_capital && (token.upos == Upos::kPropn || token.upos == Upos::kNoun || token.upos == Upos::kAdj)) {
      best = i;
      continue;
    }
    const bool is_joint =
        form == "of" || form == "for" || form == "and" || form == "the" || form == "&" || form == "on";
    if (!is_joint || i > best + 2) break;
  }
  return make_id<TokenId>(best);
}

TokenId NominalMaker::right_end(const AgentUse& agent) const {
  TokenId last = agent.last;
  for (const TokenId child : scene_.tree.children(agent.head)) {
    if (child <= last) continue;
    const Token& word = document_.token(child);
    if (word.relation == Relation::kFlat) last = child;
    // "government of Japan", "army of Myanmar": whose it is belongs to the core.
    if (document::base_of(word.relation) != Relation::kNmod || case_of(document_, scene_.tree, child) != "of") continue;
    const Link* link = scene_.facts.find_link(child);
    if (link != nullptr && !link->is_inner && scene_.tree.subtree_first(child) == make_id<TokenId>(index_of(last) + 1))
      last = link->last;
  }
  return last;
}

MentionType NominalMaker::type_of(const AgentUse& agent, bool is_name) {
  if (agent.noun->is_state) return is_name ? MentionType::kPlace : MentionType::kCountry;  // "Borno State"
  if (agent.noun->is_body) return MentionType::kOrganisation;
  const bool is_one = (agent.noun->is_person || agent.noun->is_head) && !agent.is_plural;
  return is_one ? MentionType::kPerson : MentionType::kGroup;
}

// The words of a proper name: without small words and the article in front.
std::string_view NominalMaker::name_of(const AgentUse& agent, TokenId first, TokenId last) const {
  TokenId begin = first;
  while (begin < agent.first && !starts_upper(begin)) begin = make_id<TokenId>(index_of(begin) + 1);
  if (begin < agent.first && document_.token(begin).upos == Upos::kDet) begin = make_id<TokenId>(index_of(begin) + 1);
  return document_.slice({document_.token(begin).span.begin, document_.token(last).span.end});
}

void NominalMaker::add(const AgentUse& agent) {
  if (belongs_to_another(agent) || is_idle_thing(agent) || is_condition(agent)) return;
  if (agent.noun->is_count && !counts_people(agent)) return;
  const bool is_name = is_proper(agent);
  const bool modifies = is_modifier_relation(document_.token(agent.head).relation);
  TokenId last = modifies ? agent.last : right_end(agent);
  if (is_name && !modifies) last = std::max(last, end_of_proper_name(agent.last));
  const TokenId first = left_end(scene_, agent.first, agent.last);
  const TokenId head = base::is_some(stranded_modifier(document_, agent.first, agent.head))
                           ? head_of_span(document_, first, agent.last)
                           : agent.head;
  Draft draft = make_draft(scene_, first, last, head);
  Mention& mention = draft.mention;
  const std::vector<Role> roles = scene_.roles.compose_all(agent);
  Role role = roles.front();
  if (is_name && !role.country.is_set())
    role.country = scene_.roles.describe_organisation(first, last, agent.head).country;
  mention.kind = is_name ? MentionKind::kName : MentionKind::kNominal;
  mention.country = role.country;
  mention.sectors = role.sectors;
  for (std::size_t i = 1; i < roles.size(); ++i) mention.further.push_back({roles[i].country, roles[i].sectors});
  mention.is_actor = true;
  mention.is_adjectival = modifies;
  mention.is_plural = agent.is_plural;
  mention.type = type_of(agent, is_name);
  if (mention.type == MentionType::kPlace) {
    mention.is_place = true;
    mention.is_actor = false;
  }
  if (is_name) {
    draft.name = name_of(agent, first, last);
    // "Bank of England" is one name; "Turkey's" before "Ministry" stays a mention.
    drafts_.drop_inside(agent.first, last);
  }
  if (mention.type == MentionType::kPerson) {
    draft.title = document_.slice({document_.token(agent.first).span.begin, document_.token(agent.last).span.end});
  }
  drafts_.add(draft);
}

}  // namespace

void add_nominals(const Scene& scene, Drafts& drafts) {
  NominalMaker maker(scene, drafts);
  for (const AgentUse& agent : scene.facts.agents) maker.add(agent);
}

void add_pronouns(const Scene& scene, Drafts& drafts) {
  for (std::size_t i = 0; i < scene.document.tokens.size(); ++i) {
    const Token& token = scene.document.tokens[i];
    if (token.upos != Upos::kPron || document::base_of(token.relation) == Relation::kExpl) continue;
    const auto id = make_id<TokenId>(i);
    const std::string form = base::fold(scene.document.form(id));
    const auto* row =
        std::find_if(kPronouns.begin(), kPronouns.end(), [&](const PronounRow& r) { return r.form == form; });
    if (row == kPronouns.end()) continue;
    Draft draft = make_draft(scene, id, id, id);
    draft.mention.kind = MentionKind::kPronoun;
    draft.mention.type = row->type;
    draft.mention.is_plural = row->is_plural;
    draft.mention.is_actor = row->type != MentionType::kOrganisation;
    drafts.add(draft);
  }
}

}  // namespace casus::mentions
