// Names first: they may be joined forwards (the headline's "Pompeo" before the text's "Mike Pompeo"). Then descriptions
// ("the president", "the group") and pronouns in text order, each looking back; last "I" and "we", whose speaker may
// stand behind them.
#include "discourse/coreference.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "discourse/descriptions.h"
#include "discourse/entity_builder.h"
#include "discourse/names.h"
#include "discourse/pronouns.h"

namespace casus::discourse {
namespace {

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

bool genders_agree(NounGender a, NounGender b) {
  return a == b || a == NounGender::kUnknown || b == NounGender::kUnknown;
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
    const std::vector<std::string>& words = builder_.words_of(id);
    const std::int64_t actor = builder_.actor_of(id);
    const NounGender gender = builder_.gender_of(id);
    std::size_t best = EntityBuilder::npos;
    for (std::size_t i = 0; i < builder_.chains().size(); ++i) {
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
      if (!genders_agree(chain.gender, gender)) continue;  // "Mr. Clinton", "Mrs. Clinton"
      if (actor >= 0 && chain.actor >= 0) continue;        // two different rows
      if (chain.words == words) return i;
      if (is_short_form(chain, words, m) && (best == EntityBuilder::npos || is_better(id, i, best))) best = i;
    }
    return best;
  }

  // "Hale" in a text about Peter Hale is he, though his mother is Anna Hale: the one named before, then the
  // one named most often, then the first.
  bool is_better(MentionId id, std::size_t chain, std::size_t than) const {
    const TokenId first = builder_.document().mention(id).first;
    const bool is_before = is_some(builder_.last_before(chain, first));
    if (is_before != is_some(builder_.last_before(than, first))) return is_before;
    const auto& mentions = builder_.chains()[chain].mentions;
    const auto& others = builder_.chains()[than].mentions;
    if (mentions.size() != others.size()) return mentions.size() > others.size();
    return mentions.front() < others.front();
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
    // "Dartmoor" for Dartmoor University, "the House" for the House of Representatives.
    if (part.size() < 2) return shorter && (part[0] == whole.front() || part[0] == whole.back());
    return part.back() == whole.back() && contains_all(whole, part);
  }

  EntityBuilder& builder_;
};

// "Korean Central News Agency (KCNA)": the longest name of the same kind that ends right before the bracket, or kNone.
// Names inside it end there, too ("Kosovo" in "... Mission in Kosovo (UNMIK)").
MentionId named_before_bracket(const Document& d, MentionId id) {
  const Mention& m = d.mention(id);
  MentionId found = kNone<MentionId>;
  if (index_of(m.first) == 0 || d.form(make_id<TokenId>(index_of(m.first) - 1)) != "(") return found;
  for (std::size_t i = index_of(id); i-- > 0 && d.mentions[i].sentence == m.sentence;) {
    const Mention& before = d.mentions[i];
    const bool is_next = index_of(before.last) + 2 == index_of(m.first);
    const bool fits = before.kind == MentionKind::kName && types_agree(before.type, m.type) &&
                      countries_agree(before.country, m.country);
    if (is_next && fits) found = make_id<MentionId>(i);  // outer mentions stand before inner ones
  }
  return found;
}

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

// Descriptions and pronouns in the order of their heads: "his" before the "father" whose phrase it opens.
std::vector<MentionId> others_by_head(const Document& document) {
  std::vector<MentionId> others;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    if (document.mentions[i].kind != MentionKind::kName) others.push_back(make_id<MentionId>(i));
  }
  std::stable_sort(others.begin(), others.end(),
                   [&](MentionId a, MentionId b) { return document.mention(a).head < document.mention(b).head; });
  return others;
}

}  // namespace

void resolve_entities(const ClauseView& view, const catalog::Catalog* catalog, Document& document) {
  EntityBuilder builder(view, catalog);
  NameMatcher names(builder);
  for (const MentionId id : names_by_length(builder)) {
    const MentionId before = named_before_bracket(document, id);
    if (is_some(before) && builder.chain_of(before) != EntityBuilder::npos) {
      builder.join(id, builder.chain_of(before));
    } else {
      names.place(id);
    }
  }
  std::vector<MentionId> speakers;
  for (const MentionId id : others_by_head(document)) {
    if (document.mention(id).kind == MentionKind::kNominal) {
      resolve_description(builder, id);
    } else if (is_speaker_pronoun(view, id)) {
      speakers.push_back(id);
    } else {
      resolve_pronoun(builder, id);
    }
  }
  for (const MentionId id : speakers) resolve_pronoun(builder, id);
  builder.write(document);
}

}  // namespace casus::discourse
