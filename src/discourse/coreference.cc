// Three passes: names, then descriptions ("the president", "the group"), then pronouns. Each looks back only, so that a
// later pass sees all names; names themselves may be joined forwards (the headline's "Pompeo" before the text's "Mike
// Pompeo").
#include "discourse/coreference.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "discourse/entity_builder.h"
#include "discourse/pronouns.h"

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::MentionId;
using base::TokenId;
using document::Document;
using document::Mention;
using document::MentionKind;
using document::MentionType;
using document::Relation;

bool is_body(MentionType type) { return type == MentionType::kOrganisation || type == MentionType::kGroup; }

bool types_agree(MentionType a, MentionType b) { return a == b || (is_body(a) && is_body(b)); }

bool countries_agree(document::CountryCode a, document::CountryCode b) {
  return !a.is_set() || !b.is_set() || a == b || !a.is_state() || !b.is_state();
}

bool contains_all(const std::vector<std::string>& whole, const std::vector<std::string>& part) {
  return std::all_of(part.begin(), part.end(), [&](const std::string& word) {
    return std::find(whole.begin(), whole.end(), word) != whole.end();
  });
}

// "KCNA" for Korean Central News Agency; small words may be left out.
bool is_acronym_of(const std::vector<std::string>& acronym, const std::vector<std::string>& words) {
  if (acronym.size() != 1 || words.size() < 2 || acronym[0].size() < 2 || acronym[0].size() > 8) return false;
  std::string initials;
  for (const std::string& word : words) initials += word[0];
  return initials == acronym[0];
}

class NameMatcher {
 public:
  explicit NameMatcher(EntityBuilder& builder) : builder_(builder) {}

  void place(MentionId id) {
    const std::size_t found = find(id);
    if (found == EntityBuilder::npos) {
      builder_.start_chain(id);
    } else {
      builder_.join(id, found);
    }
  }

 private:
  std::size_t find(MentionId id) const {
    const Mention& m = builder_.document().mention(id);
    const std::vector<std::string> words = builder_.words_of(id);
    const std::int64_t actor = builder_.actor_of(id);
    std::size_t best = EntityBuilder::npos;
    for (std::size_t i = builder_.chains().size(); i-- > 0;) {
      const Chain& chain = builder_.chains()[i];
      if (m.type == MentionType::kCountry || m.type == MentionType::kPeople || m.type == MentionType::kPlace) {
        const bool same_country = m.country.is_set() && chain.country == m.country && m.type != MentionType::kPlace;
        if (chain.type == m.type && (same_country || (!words.empty() && chain.words == words)) && chain.actor == actor)
          return i;
        continue;
      }
      if (!chain.has_name) continue;
      if (actor >= 0 && chain.actor == actor) return i;
      if (!types_agree(chain.type, m.type) || words.empty()) continue;
      if (actor >= 0 && chain.actor >= 0) continue;  // two different rows
      if (chain.words == words) return i;
      if (best == EntityBuilder::npos && is_short_form(chain, words, m)) best = i;
    }
    return best;
  }

  static bool is_short_form(const Chain& chain, const std::vector<std::string>& words, const Mention& m) {
    if (!countries_agree(chain.country, m.country)) return false;
    if (m.type == MentionType::kPerson) {
      // "Pompeo" for Mike Pompeo, "Kim" for Kim Jong Un; and the full name after the short one.
      const bool shorter = words.size() < chain.words.size();
      const auto& part = shorter ? words : chain.words;
      const auto& whole = shorter ? chain.words : words;
      if (part.empty() || !contains_all(whole, part)) return false;
      return part.size() > 1 || part[0] == whole.back() || part[0] == whole.front();
    }
    if (is_acronym_of(words, chain.words) || is_acronym_of(chain.words, words)) return true;
    const bool shorter = words.size() < chain.words.size();
    const auto& part = shorter ? words : chain.words;
    const auto& whole = shorter ? chain.words : words;
    return part.size() >= 2 && part.back() == whole.back() && contains_all(whole, part);
  }

  EntityBuilder& builder_;
};

// "Korean Central News Agency (KCNA)": a name in brackets right after a name of the same kind.
bool is_bracketed(const Document& d, MentionId id) {
  const Mention& m = d.mention(id);
  if (index_of(m.first) == 0 || index_of(id) == 0) return false;
  const auto open = make_id<TokenId>(index_of(m.first) - 1);
  const Mention& before = d.mention(make_id<MentionId>(index_of(id) - 1));
  return d.form(open) == "(" && index_of(before.last) + 1 == index_of(open) && types_agree(before.type, m.type) &&
         before.kind == MentionKind::kName && countries_agree(before.country, m.country);
}

class DescriptionMatcher {
 public:
  explicit DescriptionMatcher(EntityBuilder& builder)
      : builder_(builder), view_(builder.view()), d_(builder.document()) {}

  void place(MentionId id) {
    std::size_t found = named_beside(id);
    if (found == EntityBuilder::npos && is_definite(id)) found = find(id);
    if (found == EntityBuilder::npos) {
      builder_.start_chain(id);
    } else {
      builder_.join(id, found);
    }
  }

 private:
  // "the foreign minister, Sameh Shoukry" and "Moon Jae-in, the South Korean president": the chain of the name that
  // stands in apposition, or npos.
  std::size_t named_beside(MentionId id) const {
    const Mention& m = d_.mention(id);
    if (m.is_plural) return EntityBuilder::npos;
    for (const TokenId child : view_.tree().children(m.head)) {
      if (view_.relation(child) == Relation::kAppos) {
        if (const std::size_t chain = chain_of_name(child, m); chain != EntityBuilder::npos) return chain;
      }
    }
    return view_.relation(m.head) == Relation::kAppos ? chain_of_name(view_.head(m.head), m) : EntityBuilder::npos;
  }

  std::size_t chain_of_name(TokenId head, const Mention& m) const {
    const MentionId name = d_.mention_of_head[index_of(head)];
    if (!is_some(name)) return EntityBuilder::npos;
    const Mention& other = d_.mention(name);
    const bool fits = other.kind == MentionKind::kName && types_agree(other.type, m.type) &&
                      countries_agree(other.country, m.country);
    return fits ? builder_.chain_of(name) : EntityBuilder::npos;
  }

  bool is_definite(MentionId id) const {
    const Mention& m = d_.mention(id);
    if (m.is_plural) return false;
    for (const TokenId child : view_.tree().children(m.head)) {
      const std::string_view word = view_.word(child);
      if (view_.relation(child) == Relation::kDet && (word == "the" || word == "this" || word == "that")) return true;
    }
    return false;
  }

  // The last chain before the mention that `fits`, within `reach` sentences.
  template <typename Fits>
  std::size_t last_chain(MentionId id, std::size_t reach, Fits fits) const {
    const Mention& m = d_.mention(id);
    std::size_t best = EntityBuilder::npos;
    MentionId best_mention = kNone<MentionId>;
    for (std::size_t i = 0; i < builder_.chains().size(); ++i) {
      const Chain& chain = builder_.chains()[i];
      const MentionId last = builder_.last_before(i, m.first);
      if (!is_some(last) || !countries_agree(chain.country, m.country) || !fits(chain)) continue;
      if (index_of(m.sentence) - index_of(d_.mention(last).sentence) > reach) continue;
      if (!is_some(best_mention) || last > best_mention) {
        best = i;
        best_mention = last;
      }
    }
    return best;
  }

  std::size_t find(MentionId id) const {
    const Mention& m = d_.mention(id);
    const std::string noun(view_.lemma(m.head));
    const CueLexicon& lexicon = view_.lexicon();
    if (m.type == MentionType::kPerson) {
      // "the president", "the South Korean minister": somebody who was given that title.
      const std::size_t titled = last_chain(id, 60, [&](const Chain& c) {
        return c.type == MentionType::kPerson && c.has_name &&
               std::find(c.titles.begin(), c.titles.end(), noun) != c.titles.end();
      });
      if (titled != EntityBuilder::npos) return titled;
      if (noun != "man" && noun != "woman" && noun != "politician" && noun != "leader" && noun != "businessman") {
        return same_noun(id, noun, 4);
      }
      return last_chain(id, 1,
                        [](const Chain& c) { return c.type == MentionType::kPerson && c.has_name && !c.is_plural; });
    }
    if (lexicon.contains(WordSet::kAnaphorCountry, noun) && noun != "government" && !m.country.is_set()) {
      if (is_some(view_.tree().find_child_base(m.head, Relation::kCompound)))
        return EntityBuilder::npos;  // "sanctions regime"
      // "Jordan said the regime had ...": a regime is somebody else's.
      const bool other = noun == "regime";
      return last_chain(
          id, 3, [&](const Chain& c) { return c.type == MentionType::kCountry && !(other && speaks_here(c, m)); });
    }
    if (lexicon.contains(WordSet::kAnaphorGroup, noun)) {
      // "the agency": first a name that carries the word, then any body of the same sector close by.
      const std::size_t named = last_chain(id, 60, [&](const Chain& c) {
        // Not "the army" for the Sudan Liberation Army: rebels are no army of the state.
        return c.has_name && is_body(c.type) && std::find(c.words.begin(), c.words.end(), noun) != c.words.end() &&
               sectors_agree(c, m);
      });
      if (named != EntityBuilder::npos) return named;
      const bool vague = noun == "group" || noun == "company" || noun == "party" || noun == "movement" ||
                         noun == "organization" || noun == "organisation" || noun == "firm" || noun == "militia" ||
                         noun == "bloc" || noun == "alliance" || noun == "newspaper" || noun == "paper" ||
                         noun == "union" || noun == "outfit" || noun == "body" || noun == "agency" ||
                         noun == "network" || noun == "channel" || noun == "broadcaster";
      if (!vague) return same_noun(id, noun, 4);
      const std::size_t close =
          last_chain(id, 3, [&](const Chain& c) { return c.has_name && is_body(c.type) && sectors_agree(c, m); });
      return close != EntityBuilder::npos ? close : same_noun(id, noun, 4);
    }
    return same_noun(id, noun, 4);
  }

  bool speaks_here(const Chain& chain, const Mention& m) const {
    return std::any_of(chain.mentions.begin(), chain.mentions.end(), [&](MentionId other) {
      return d_.mention(other).sentence == m.sentence && d_.mention(other).first < m.first &&
             document::base_of(view_.relation(d_.mention(other).head)) == Relation::kNsubj;
    });
  }

  bool sectors_agree(const Chain& chain, const Mention& m) const {
    if (m.sectors.empty()) return true;
    for (const MentionId id : chain.mentions) {
      const document::SectorList& other = d_.mention(id).sectors;
      if (other.empty()) continue;
      for (const document::Sector sector : m.sectors.items()) {
        if (other.has(sector)) return true;
      }
      return false;
    }
    return true;
  }

  // "a militia ... the militia": the same noun again.
  std::size_t same_noun(MentionId id, const std::string& noun, std::size_t reach) const {
    const Mention& m = d_.mention(id);
    return last_chain(id, reach, [&](const Chain& c) {
      if (c.has_name || c.is_plural || !types_agree(c.type, m.type)) return false;
      return std::any_of(c.mentions.begin(), c.mentions.end(),
                         [&](MentionId other) { return view_.lemma(d_.mention(other).head) == noun; });
    });
  }

  EntityBuilder& builder_;
  const ClauseView& view_;
  const Document& d_;
};

// Names in order of how much they tell, so that short forms find their full name wherever it stands.
std::vector<MentionId> names_by_length(const EntityBuilder& builder) {
  std::vector<MentionId> names;
  std::vector<std::size_t> length(builder.document().mentions.size(), 0);
  for (std::size_t i = 0; i < builder.document().mentions.size(); ++i) {
    const auto id = make_id<MentionId>(i);
    if (builder.document().mentions[i].kind != MentionKind::kName) continue;
    names.push_back(id);
    length[i] = builder.words_of(id).size();
  }
  std::stable_sort(names.begin(), names.end(),
                   [&](MentionId a, MentionId b) { return length[index_of(a)] > length[index_of(b)]; });
  return names;
}

}  // namespace

void resolve_entities(const ClauseView& view, const catalog::Catalog* catalog, Document& document) {
  EntityBuilder builder(view, catalog);
  NameMatcher names(builder);
  for (const MentionId id : names_by_length(builder)) {
    const auto before = index_of(id) == 0 ? kNone<MentionId> : make_id<MentionId>(index_of(id) - 1);
    if (is_bracketed(document, id) && is_some(before) && builder.chain_of(before) != EntityBuilder::npos) {
      builder.join(id, builder.chain_of(before));
    } else {
      names.place(id);
    }
  }
  DescriptionMatcher descriptions(builder);
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    if (document.mentions[i].kind == MentionKind::kNominal) descriptions.place(make_id<MentionId>(i));
  }
  resolve_pronouns(builder);
  builder.write(document);
}

}  // namespace casus::discourse
