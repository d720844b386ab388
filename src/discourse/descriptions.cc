// First what stands beside the description (apposition, "X is the president"), then its noun as a title or as a part of
// a name, then the same noun again with the same owner.
#include "discourse/descriptions.h"

#include <algorithm>

#include "discourse/names.h"
#include "discourse/salience.h"

namespace casus::discourse {

namespace {

constexpr std::size_t npos = EntityBuilder::npos;
constexpr std::size_t kWholeText = 100000;

bool is_body(MentionType type) { return type == MentionType::kOrganisation || type == MentionType::kGroup; }

class DescriptionMatcher {
 public:
  explicit DescriptionMatcher(EntityBuilder& builder)
      : builder_(builder), view_(builder.view()), d_(builder.document()) {}

  std::size_t find(MentionId id) const;

 private:
  std::size_t named_beside(const Mention& m) const;
  std::size_t chain_of_name(TokenId head, const Mention& m) const;
  std::size_t subject_of(const Mention& m) const;
  bool is_definite(const Mention& m) const;
  std::size_t owner_of(const Mention& m) const;
  std::size_t find_definite(const Mention& m) const;
  std::size_t find_person(const Mention& m, std::string_view noun) const;
  std::size_t find_country(const Mention& m, std::string_view noun) const;
  std::size_t find_body(const Mention& m, std::string_view noun) const;
  std::size_t find_same_noun(const Mention& m, std::string_view noun) const;
  bool is_same_description(const Mention& m, const Mention& other) const;
  bool has_modifiers_of(const Mention& m, const Mention& other) const;
  bool speaks_here(const Chain& chain, const Mention& m) const;
  bool sectors_agree(const Chain& chain, const Mention& m) const;

  // The chain before the mention that `fits` and was named last, within `reach` sentences.
  template <typename Fits>
  std::size_t last_chain(const Mention& m, std::size_t reach, Fits fits) const {
    std::size_t best = npos;
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

  EntityBuilder& builder_;
  const ClauseView& view_;
  const Document& d_;
};

std::size_t DescriptionMatcher::find(MentionId id) const {
  const Mention& m = d_.mention(id);
  if (!m.is_plural) {
    if (const std::size_t beside = named_beside(m); beside != npos) return beside;
    if (const std::size_t subject = subject_of(m); subject != npos) return subject;
  }
  return is_definite(m) ? find_definite(m) : npos;
}

// "the foreign minister, Sameh Shoukry" and "Moon Jae-in, the South Korean president": the chain of the name that
// stands in apposition, or npos.
std::size_t DescriptionMatcher::named_beside(const Mention& m) const {
  for (const TokenId child : view_.tree().children(m.head)) {
    if (view_.relation(child) != Relation::kAppos) continue;
    if (const std::size_t chain = chain_of_name(child, m); chain != npos) return chain;
  }
  return view_.relation(m.head) == Relation::kAppos ? chain_of_name(view_.head(m.head), m) : npos;
}

std::size_t DescriptionMatcher::chain_of_name(TokenId head, const Mention& m) const {
  const MentionId name = d_.mention_of_head[index_of(head)];
  if (!is_some(name)) return npos;
  const Mention& other = d_.mention(name);
  const bool fits =
      other.kind == MentionKind::kName && types_agree(other.type, m.type) && countries_agree(other.country, m.country);
  return fits ? builder_.chain_of(name) : npos;
}

// "Kim is the leader", "she was a member": the subject's chain, where the sentence asserts it.
std::size_t DescriptionMatcher::subject_of(const Mention& m) const {
  if (!is_some(view_.tree().find_child(m.head, Relation::kCop))) return npos;
  if (is_some(view_.negator(m.head)) || is_some(view_.modal(m.head)) || is_some(view_.mark(m.head))) return npos;
  const TokenId subject = view_.own_subject(m.head);
  const MentionId id = is_some(subject) ? d_.mention_of_head[index_of(subject)] : kNone<MentionId>;
  if (!is_some(id) || d_.mention(id).head >= m.head) return npos;
  const Mention& other = d_.mention(id);
  const bool fits = other.type == m.type && !other.is_plural && countries_agree(other.country, m.country);
  return fits ? builder_.chain_of(id) : npos;
}

bool DescriptionMatcher::is_definite(const Mention& m) const {
  const auto children = view_.tree().children(m.head);
  return std::any_of(children.begin(), children.end(), [&](TokenId child) {
    if (view_.relation(child) == Relation::kNmodPoss) return true;
    const std::string_view word = view_.word(child);
    return view_.relation(child) == Relation::kDet &&
           (word == "the" || word == "this" || word == "that" || word == "these" || word == "those");
  });
}

// Whose it is: "his father", "the father of Kim". npos for nobody's or for somebody who is no mention.
std::size_t DescriptionMatcher::owner_of(const Mention& m) const {
  for (const TokenId child : view_.tree().children(m.head)) {
    const bool owns = view_.relation(child) == Relation::kNmodPoss ||
                      (view_.relation(child) == Relation::kNmod && view_.tree().has_case(child, "of"));
    const MentionId owner = d_.mention_of_head[index_of(child)];
    if (owns && is_some(owner)) return builder_.chain_of(owner);
  }
  return npos;
}

std::size_t DescriptionMatcher::find_definite(const Mention& m) const {
  const std::string_view noun = view_.lemma(m.head);
  const CueLexicon& lexicon = view_.lexicon();
  if (m.is_plural || is_some(view_.tree().find_child(m.head, Relation::kNmodPoss))) return find_same_noun(m, noun);
  if (m.type == MentionType::kPerson) return find_person(m, noun);
  if (lexicon.contains(WordSet::kAnaphorCountry, noun) && noun != "government" && !m.country.is_set()) {
    return find_country(m, noun);
  }
  return lexicon.contains(WordSet::kAnaphorGroup, noun) ? find_body(m, noun) : find_same_noun(m, noun);
}

std::size_t DescriptionMatcher::find_person(const Mention& m, std::string_view noun) const {
  // "the president", "the South Korean minister": somebody who was given that title.
  const std::size_t titled = last_chain(m, kWholeText, [&](const Chain& c) {
    return c.type == MentionType::kPerson && c.has_name &&
           std::find(c.titles.begin(), c.titles.end(), noun) != c.titles.end();
  });
  if (titled != npos) return titled;
  const bool is_anybody =
      noun == "man" || noun == "woman" || noun == "politician" || noun == "leader" || noun == "businessman";
  if (!is_anybody) return find_same_noun(m, noun);
  return last_chain(m, 1, [](const Chain& c) { return c.type == MentionType::kPerson && c.has_name && !c.is_plural; });
}

std::size_t DescriptionMatcher::find_country(const Mention& m, std::string_view noun) const {
  if (is_some(view_.tree().find_child_base(m.head, Relation::kCompound))) return npos;  // "sanctions regime"
  // "Jordan said the regime had ...": a regime is somebody else's.
  const bool is_other = noun == "regime";
  return last_chain(
      m, 3, [&](const Chain& c) { return c.type == MentionType::kCountry && !(is_other && speaks_here(c, m)); });
}

std::size_t DescriptionMatcher::find_body(const Mention& m, std::string_view noun) const {
  // "the agency": first a name that carries the word, then any body of the same sector close by.
  const std::size_t named = last_chain(m, kWholeText, [&](const Chain& c) {
    // Not "the army" for the Sudan Liberation Army: rebels are no army of the state.
    return c.has_name && is_body(c.type) && std::find(c.words.begin(), c.words.end(), noun) != c.words.end() &&
           sectors_agree(c, m);
  });
  if (named != npos) return named;
  const std::size_t same = find_same_noun(m, noun);
  if (same != npos || !view_.lexicon().contains(WordSet::kAnaphorBody, noun)) return same;
  return last_chain(m, 3, [&](const Chain& c) { return c.has_name && is_body(c.type) && sectors_agree(c, m); });
}

bool DescriptionMatcher::speaks_here(const Chain& chain, const Mention& m) const {
  return std::any_of(chain.mentions.begin(), chain.mentions.end(), [&](MentionId other) {
    return d_.mention(other).sentence == m.sentence && d_.mention(other).first < m.first &&
           base_of(view_.relation(d_.mention(other).head)) == Relation::kNsubj;
  });
}

bool DescriptionMatcher::sectors_agree(const Chain& chain, const Mention& m) const {
  if (m.sectors.empty()) return true;
  for (const MentionId id : chain.mentions) {
    const document::SectorList& other = d_.mention(id).sectors;
    if (other.empty()) continue;
    const auto sectors = m.sectors.items();
    return std::any_of(sectors.begin(), sectors.end(), [&](document::Sector sector) { return other.has(sector); });
  }
  return true;
}

// "the control group" is not "the experimental group": what modifies the later one must modify the earlier one.
bool DescriptionMatcher::has_modifiers_of(const Mention& m, const Mention& other) const {
  const auto is_modifier = [&](TokenId child) {
    const Relation relation = base_of(view_.relation(child));
    return relation == Relation::kAmod || relation == Relation::kCompound || relation == Relation::kNummod;
  };
  const auto theirs = view_.tree().children(other.head);
  for (const TokenId child : view_.tree().children(m.head)) {
    if (child > m.head || !is_modifier(child)) continue;
    const bool has = std::any_of(theirs.begin(), theirs.end(), [&](TokenId word) {
      return is_modifier(word) && view_.word(word) == view_.word(child);
    });
    if (!has) return false;
  }
  return true;
}

// The same noun, number and owner.
bool DescriptionMatcher::is_same_description(const Mention& m, const Mention& other) const {
  if (other.kind != MentionKind::kNominal || other.is_plural != m.is_plural) return false;
  if (view_.lemma(other.head) != view_.lemma(m.head) || !has_modifiers_of(m, other)) return false;
  const std::size_t owner = owner_of(m);
  return owner == npos || owner_of(other) == npos || owner_of(other) == owner;
}

// "a militia ... the militia", "his father ... his father".
std::size_t DescriptionMatcher::find_same_noun(const Mention& m, std::string_view noun) const {
  const bool is_owned = is_some(view_.tree().find_child(m.head, Relation::kNmodPoss));
  if (is_owned && owner_of(m) == npos) return npos;
  const std::size_t reach = view_.lexicon().contains(WordSet::kAnaphorGroup, noun) || is_owned ? 20 : 6;
  return last_chain(m, reach, [&](const Chain& c) {
    if ((c.has_name && !is_owned) || !types_agree(c.type, m.type)) return false;
    return std::any_of(c.mentions.begin(), c.mentions.end(), [&](MentionId id) {
      const Mention& other = d_.mention(id);
      return other.head < m.head && is_same_description(m, other) && (!is_owned || owner_of(other) == owner_of(m));
    });
  });
}

}  // namespace

bool types_agree(MentionType a, MentionType b) { return a == b || (is_body(a) && is_body(b)); }

bool countries_agree(document::CountryCode a, document::CountryCode b) {
  return !a.is_set() || !b.is_set() || a == b || !a.is_state() || !b.is_state();
}

void resolve_description(EntityBuilder& builder, MentionId nominal) {
  const std::size_t found = DescriptionMatcher(builder).find(nominal);
  if (found == npos) {
    builder.start_chain(nominal);
  } else {
    builder.join(nominal, found);
  }
}

}  // namespace casus::discourse
