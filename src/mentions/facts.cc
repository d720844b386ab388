// Facts by token, and small questions about spans of tokens.
#include "mentions/links.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Document;
using document::Relation;
using document::Token;
using document::Upos;

void Facts::reset(std::size_t tokens) {
  links.clear();
  agents.clear();
  link_of.assign(tokens, kNoFact);
  agent_of.assign(tokens, kNoFact);
  name_of.assign(tokens, kNoFact);
  modifier_of.assign(tokens, kNoFact);
}

const Link* Facts::find_link(TokenId token) const {
  const std::uint32_t link = link_of[index_of(token)];
  return link == kNoFact ? nullptr : &links[link];
}

const AgentUse* Facts::find_agent(TokenId token) const {
  const std::uint32_t agent = agent_of[index_of(token)];
  return agent == kNoFact ? nullptr : &agents[agent];
}

TokenId head_of_span(const Document& document, TokenId first, TokenId last) {
  TokenId best = first;
  std::size_t best_depth = static_cast<std::size_t>(-1);
  for (std::size_t i = index_of(first); i <= index_of(last); ++i) {
    const TokenId head = document.tokens[i].head;
    if (is_some(head) && head >= first && head <= last) continue;
    std::size_t depth = 0;
    for (TokenId up = head; is_some(up); up = document.token(up).head) ++depth;
    // "Foreign" and "Ministry" may both hang on "spokeswoman": among modifiers the last word is the head.
    const Relation relation = document::base_of(document.tokens[i].relation);
    const bool is_modifier =
        relation == Relation::kAmod || relation == Relation::kCompound || relation == Relation::kDet;
    if (depth < best_depth || (depth == best_depth && is_modifier)) {
      best_depth = depth;
      best = make_id<TokenId>(i);
    }
  }
  return best;
}

TokenId stranded_modifier(const Document& document, TokenId first, TokenId head) {
  if (index_of(first) == document.sentence_of(first).first_token) return kNone<TokenId>;
  const auto before = make_id<TokenId>(index_of(first) - 1);
  const Token& word = document.token(before);
  const bool is_word = word.upos == Upos::kNoun || word.upos == Upos::kPropn || word.upos == Upos::kAdj;
  const Token& sister = document.token(head);
  const bool is_sister = is_some(word.head) && word.head == sister.head && word.relation == sister.relation;
  return is_word && is_sister && word.relation != Relation::kConj ? before : kNone<TokenId>;
}

// Plural without an ending; taggers waver ("riot police" NN, "police" NNS).
bool is_plural_word(std::string_view form) {
  constexpr std::array<std::string_view, 5> kWords = {"police", "troops", "people", "personnel", "clergy"};
  const std::string word = base::to_ascii_lower(form);
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view many) { return word.ends_with(many); });
}

// "King" of "Stephen King": the last word of a person's name is no office, nor is a capital right after one where no
// headline capitals go on ("Joan Baker said", not "Trump Aide Resigns").
bool is_family_name(const Document& document, const Facts& facts, const AgentUse& agent) {
  const auto person_at = [&](std::size_t i) {
    const std::uint32_t name = facts.name_of[i];
    const bool is_person = name != kNoFact && document.names[name].type == document::NameType::kPerson;
    return is_person ? &document.names[name] : nullptr;
  };
  const std::size_t first = index_of(agent.first);
  if (const document::NameSpan* name = person_at(first)) return agent.first > name->first && agent.last == name->last;
  if (first == document.sentence_of(agent.first).first_token || agent.first != agent.last) return false;
  const auto is_capital = [&](std::size_t i) {
    return i < document.tokens.size() && base::is_ascii_upper(document.slice(document.tokens[i].span)[0]);
  };
  return person_at(first - 1) != nullptr && agent.noun->is_person && !agent.is_plural && is_capital(first) &&
         !is_capital(first + 1) && document.tokens[first].upos == Upos::kPropn;
}

document::SectorList to_sectors(const catalog::CodeList& codes) {
  document::SectorList sectors;
  for (const catalog::Code code : codes.items()) {
    if (const auto sector = document::sector_from(code.text())) sectors.add(*sector);
  }
  return sectors;
}

document::CountryCode to_country(catalog::Code code) { return document::CountryCode(code.text()); }

}  // namespace casus::mentions
