// Facts by token, and small questions about spans of tokens.
#include "mentions/links.h"

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

document::SectorList to_sectors(const catalog::CodeList& codes) {
  document::SectorList sectors;
  for (const catalog::Code code : codes.items()) {
    if (const auto sector = document::sector_from(code.text())) sectors.add(*sector);
  }
  return sectors;
}

document::CountryCode to_country(catalog::Code code) { return document::CountryCode(code.text()); }

}  // namespace casus::mentions
