// Candidates of the last three sentences that agree in number, gender and kind are scored by nearness, by standing as a
// subject and by being a name. "I" and "we" inside a quotation are its speaker.
#include "discourse/pronouns.h"

#include <optional>

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::MentionId;
using base::TokenId;
using document::base_of;
using document::Document;
using document::Mention;
using document::MentionKind;
using document::MentionType;
using document::Relation;

enum class Pronoun : std::uint8_t { kOther, kHe, kShe, kIt, kThey, kI, kWe, kRelative };

Pronoun pronoun_of(std::string_view word) {
  if (word == "he" || word == "him" || word == "his" || word == "himself") return Pronoun::kHe;
  if (word == "she" || word == "her" || word == "hers" || word == "herself") return Pronoun::kShe;
  if (word == "it" || word == "its" || word == "itself") return Pronoun::kIt;
  if (word == "they" || word == "them" || word == "their" || word == "theirs" || word == "themselves")
    return Pronoun::kThey;
  if (word == "i" || word == "me" || word == "my" || word == "mine" || word == "myself") return Pronoun::kI;
  if (word == "we" || word == "us" || word == "our" || word == "ours" || word == "ourselves") return Pronoun::kWe;
  if (word == "who" || word == "which" || word == "that" || word == "whom" || word == "whose")
    return Pronoun::kRelative;
  return Pronoun::kOther;
}

class PronounMatcher {
 public:
  explicit PronounMatcher(EntityBuilder& builder) : builder_(builder), view_(builder.view()), d_(builder.document()) {}

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
    const Mention& m = d_.mention(id);
    const Pronoun pronoun = pronoun_of(view_.word(m.head));
    switch (pronoun) {
      case Pronoun::kI:
      case Pronoun::kWe: return speaker(m);
      case Pronoun::kRelative: return antecedent(m);
      case Pronoun::kOther: return EntityBuilder::npos;
      default: return best_candidate(id, pronoun);
    }
  }

  // The one whose words these are.
  std::size_t speaker(const Mention& m) const {
    if (d_.circumstances.empty()) return EntityBuilder::npos;
    base::AttributionId at = d_.circumstances[index_of(m.head)].attribution;
    for (; is_some(at); at = d_.attributions[index_of(at)].outer) {
      const document::AttributionSpan& span = d_.attributions[index_of(at)];
      if (span.quote != QuoteKind::kDirect || !is_some(span.source)) continue;
      return builder_.chain_of(span.source);
    }
    return EntityBuilder::npos;
  }

  std::size_t antecedent(const Mention& m) const {
    TokenId at = m.head;
    for (int steps = 0; steps < 4 && is_some(at); ++steps) {
      if (view_.relation(at) == Relation::kAclRelcl) {
        const MentionId noun = d_.mention_of_head[index_of(view_.head(at))];
        return is_some(noun) && noun != d_.mention_of_head[index_of(m.head)] ? builder_.chain_of(noun)
                                                                             : EntityBuilder::npos;
      }
      at = view_.head(at);
    }
    return EntityBuilder::npos;
  }

  static bool is_body(MentionType type) { return type == MentionType::kOrganisation || type == MentionType::kGroup; }

  // A score for kind, number and gender, or nothing when they clash.
  static std::optional<int> agreement(const Chain& chain, Pronoun pronoun) {
    switch (pronoun) {
      case Pronoun::kHe:
      case Pronoun::kShe: {
        if (chain.type != MentionType::kPerson || chain.is_plural) return std::nullopt;
        const NounGender wanted = pronoun == Pronoun::kHe ? NounGender::kMale : NounGender::kFemale;
        if (chain.gender == NounGender::kUnknown) return chain.has_name ? 0 : -4;
        if (chain.gender != wanted) return std::nullopt;
        return 4;
      }
      case Pronoun::kIt:
        if (chain.is_plural) return std::nullopt;
        if (chain.type == MentionType::kCountry) return 2;
        if (is_body(chain.type)) return 2;
        return std::nullopt;
      case Pronoun::kThey:
        if (chain.type == MentionType::kPeople) return 3;
        if (chain.is_plural) return 4;
        if (chain.type == MentionType::kGroup) return 1;
        if (chain.type == MentionType::kOrganisation) return -2;
        return std::nullopt;
      default: return std::nullopt;
    }
  }

  bool is_subject(TokenId token) const { return base_of(view_.relation(token)) == Relation::kNsubj; }

  // "Kim criticised him": not Kim. Possessives may: "Kim praised his army".
  bool shares_clause(const Mention& candidate, const Mention& pronoun) const {
    const Relation relation = view_.relation(pronoun.head);
    if (relation == Relation::kNmodPoss || view_.document().token(pronoun.head).features.reflexive) return false;
    const TokenId a = view_.head(candidate.head), b = view_.head(pronoun.head);
    return is_some(a) && a == b;
  }

  int salience(const Mention& candidate, const Mention& pronoun) const {
    const auto distance = static_cast<int>(index_of(pronoun.sentence) - index_of(candidate.sentence));
    int score = -6 * distance;
    if (is_subject(candidate.head)) score += 4;
    if (candidate.kind == MentionKind::kName) score += 2;
    if (candidate.kind == MentionKind::kPronoun) score += 2;
    if (is_subject(pronoun.head) && is_subject(candidate.head)) score += 1;
    if (candidate.is_adjectival) score -= 4;
    if (is_some(candidate.part_of)) score -= 2;
    // Inside one sentence the nearer of two equals.
    score -= static_cast<int>(index_of(pronoun.head) - index_of(candidate.head)) / 12;
    return score;
  }

  std::size_t best_candidate(MentionId id, Pronoun pronoun) const {
    const Mention& m = d_.mention(id);
    std::size_t best = EntityBuilder::npos;
    int best_score = -1000;
    for (std::size_t i = 0; i < builder_.chains().size(); ++i) {
      const auto agrees = agreement(builder_.chains()[i], pronoun);
      if (!agrees) continue;
      const MentionId last = builder_.last_before(i, m.head);
      if (!is_some(last)) continue;
      const Mention& candidate = d_.mention(last);
      if (index_of(m.sentence) - index_of(candidate.sentence) > 3) continue;
      const bool encloses = candidate.first <= m.first && m.last <= candidate.last;
      if (encloses || shares_clause(candidate, m) || (candidate.is_place && !candidate.is_actor)) continue;
      const int score = *agrees + salience(candidate, m) + count_bonus(builder_.chains()[i]);
      if (score > best_score) {
        best = i;
        best_score = score;
      }
    }
    return best;
  }

  static int count_bonus(const Chain& chain) {
    return chain.mentions.size() > 4 ? 2 : static_cast<int>(chain.mentions.size()) / 2;
  }

  EntityBuilder& builder_;
  const ClauseView& view_;
  const Document& d_;
};

}  // namespace

void resolve_pronouns(EntityBuilder& builder) {
  PronounMatcher matcher(builder);
  const Document& d = builder.document();
  // "We will respond," he said: the speaker may be a pronoun that stands after the quote, so "I" and "we" come last.
  for (const bool speakers : {false, true}) {
    for (std::size_t i = 0; i < d.mentions.size(); ++i) {
      if (d.mentions[i].kind != MentionKind::kPronoun) continue;
      const Pronoun pronoun = pronoun_of(builder.view().word(d.mentions[i].head));
      const bool is_speaker = pronoun == Pronoun::kI || pronoun == Pronoun::kWe;
      if (is_speaker == speakers) matcher.place(make_id<MentionId>(i));
    }
  }
}

}  // namespace casus::discourse
