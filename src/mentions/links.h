// What the tables say about the words of a document, before any noun phrase is looked at: names, agent nouns, NER
// spans.
#pragma once

#include <cstdint>
#include <vector>

#include "catalog/catalog.h"
#include "document/document.h"
#include "document/tree.h"

namespace casus::mentions {

inline constexpr std::uint32_t kNoFact = 0xFFFFFFFF;

/// A name of the catalog in the text, with the meaning that was chosen.
struct Link {
  base::TokenId first = base::kNone<base::TokenId>;
  base::TokenId last = base::kNone<base::TokenId>;
  base::TokenId head = base::kNone<base::TokenId>;  // the token whose head lies outside
  catalog::NameKind kind = catalog::NameKind::kCountry;
  document::CountryCode country;
  document::SectorList sectors;  // on the article's date
  base::ActorRowId actor_row = base::kNone<base::ActorRowId>;
  base::PlaceRowId place_row = base::kNone<base::PlaceRowId>;
  bool is_person = false;
  bool is_former = false;     // a person who no longer held any listed office
  bool is_inner = false;      // inside a longer name ("England" in "Bank of England")
  bool is_ambiguous = false;  // other meanings were as good
};

/// A noun of the agent table in the text.
struct AgentUse {
  base::TokenId first = base::kNone<base::TokenId>;
  base::TokenId last = base::kNone<base::TokenId>;
  base::TokenId head = base::kNone<base::TokenId>;
  const catalog::AgentNoun* noun = nullptr;  // owned by the catalog
  bool is_plural = false;
};

/// Per token: which fact covers it, or kNoFact.
struct Facts {
  std::vector<Link> links;
  std::vector<AgentUse> agents;
  std::vector<std::uint32_t> link_of;
  std::vector<std::uint32_t> agent_of;
  std::vector<std::uint32_t> name_of;      // position in Document::names
  std::vector<std::uint32_t> modifier_of;  // position in Catalog::modifiers(), at every word of it

  void reset(std::size_t tokens);
  const Link* find_link(base::TokenId token) const;
  const AgentUse* find_agent(base::TokenId token) const;
};

/// Scratch memory of find_facts().
struct FactsWorkspace {
  catalog::NameMatcher::Workspace matcher;
  std::vector<catalog::TextToken> tokens;
  std::vector<catalog::NameMatch> matches;
  std::vector<std::uint32_t> country_counts;  // by position in countries()
};

/// Fills `facts` from the syntax layer. Ambiguous names are settled by NER type, by office on the article's date and by
/// the countries that the article speaks of.
void find_facts(const document::Document& document, const document::Tree& tree, const catalog::Catalog& catalog,
                FactsWorkspace& workspace, Facts& facts);

/// The token of first..last whose head lies outside; of several the one nearest to the root, then the first
/// (the last among adjectives and compounds).
base::TokenId head_of_span(const document::Document& document, base::TokenId first, base::TokenId last);

/// The word right before a phrase when a parse has made it a sister of the phrase's head ("Opposition" and "lawmakers"
/// both subjects of one verb), though it must be a part of it; kNone otherwise.
base::TokenId stranded_modifier(const document::Document& document, base::TokenId first, base::TokenId head);

/// "police", "troops", "townspeople": plural by the word.
bool is_plural_word(std::string_view form);
/// True for an agent noun that is part of a person's name: "King" in "Stephen King". Requires name_of.
bool is_family_name(const document::Document& document, const Facts& facts, const AgentUse& agent);

/// Catalog codes as the document spells them.
document::SectorList to_sectors(const catalog::CodeList& codes);
document::CountryCode to_country(catalog::Code code);

}  // namespace casus::mentions
