// Chains that agree in number, gender and kind are weighed by salience; things that are no mentions weigh against them.
// "I" and "we" inside a quotation are its speaker.
#include "discourse/pronouns.h"

#include <algorithm>
#include <array>
#include <optional>

#include "discourse/names.h"
#include "discourse/salience.h"

namespace casus::discourse {
namespace {

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
  static std::optional<double> agreement(const Chain& chain, Pronoun pronoun) {
    switch (pronoun) {
      case Pronoun::kHe:
      case Pronoun::kShe: {
        if (chain.type != MentionType::kPerson || chain.is_plural) return std::nullopt;
        const NounGender wanted = pronoun == Pronoun::kHe ? NounGender::kMale : NounGender::kFemale;
        if (chain.gender == NounGender::kUnknown) return chain.has_name ? 0 : -2;
        if (chain.gender != wanted) return std::nullopt;
        return 3;
      }
      case Pronoun::kIt:
        if (chain.is_plural) return std::nullopt;
        if (chain.type == MentionType::kCountry || is_body(chain.type)) return 2;
        return chain.type == MentionType::kPlace ? std::optional<double>(0) : std::nullopt;
      case Pronoun::kThey:
        if (chain.type == MentionType::kPeople) return 3;
        if (chain.is_plural) return 6;
        if (chain.type == MentionType::kGroup) return 2;
        if (chain.type == MentionType::kOrganisation) return -2;
        return chain.type == MentionType::kCountry ? std::optional<double>(-5) : std::nullopt;
      default: return std::nullopt;
    }
  }

  bool is_subject(TokenId token) const { return base_of(view_.relation(token)) == Relation::kNsubj; }
  bool is_owner(TokenId token) const { return view_.relation(token) == Relation::kNmodPoss; }

  // "Kim criticised him", "Kim met Moon and praised him": not Kim. "Kim praised his army", "Kim criticised himself":
  // may be.
  struct Bound {
    TokenId verb = kNone<TokenId>;
    TokenId subject = kNone<TokenId>;
  };
  Bound bound_of(TokenId pronoun) const {
    if (is_owner(pronoun) || d_.token(pronoun).features.reflexive || !is_some(view_.head(pronoun))) return {};
    const TokenId verb = view_.head(pronoun);
    return {verb, is_subject(pronoun) ? kNone<TokenId> : view_.subject(verb)};
  }
  bool is_bound(const Chain& chain, Bound bound) const {
    return is_some(bound.verb) && std::any_of(chain.mentions.begin(), chain.mentions.end(), [&](MentionId id) {
             const TokenId head = d_.mention(id).head;
             // "Guerrillas struck. Guerrillas threaten to kill them": nor those of the same name.
             const bool same = is_some(bound.subject) && view_.word(head) == view_.word(bound.subject);
             return view_.head(head) == bound.verb || same;
           });
  }

  // "himself" is somebody of its own clause, or the word that it stands beside ("Kim himself").
  bool is_of_clause(const Chain& chain, TokenId pronoun) const {
    const TokenId clause = view_.head(pronoun);
    return is_some(clause) && std::any_of(chain.mentions.begin(), chain.mentions.end(), [&](MentionId id) {
             const TokenId head = d_.mention(id).head;
             return head == clause || view_.head(head) == clause || head == view_.subject(clause);
           });
  }

  // `tweeted that he "rejects" it`: he is in the words of the article.
  bool is_before_quote(TokenId pronoun) const {
    const document::Sentence& sentence = d_.sentence_of(pronoun);
    std::size_t marks = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const std::string_view form = d_.slice(d_.tokens[i].span);
      if (form != "\"" && form != "“" && form != "”" && form != "''" && form != "``") continue;
      if (i < index_of(pronoun) || form == "”") return false;
      if (form == "“") return true;
      ++marks;
    }
    return marks > 0 && marks % 2 == 0;
  }

  // Who speaks a quotation is "I" in it: "I trust him," said Kim: him is somebody else.
  bool speaks(const Chain& chain, TokenId pronoun) const {
    if (d_.circumstances.empty()) return false;
    const base::AttributionId at = d_.circumstances[index_of(pronoun)].attribution;
    if (!is_some(at)) return false;
    const document::AttributionSpan& span = d_.attributions[index_of(at)];
    if (span.quote != QuoteKind::kDirect || !is_some(span.source) || is_before_quote(pronoun)) return false;
    return std::find(chain.mentions.begin(), chain.mentions.end(), span.source) != chain.mentions.end();
  }

  // "its army" encloses "its".
  bool encloses(const Chain& chain, const Mention& pronoun) const {
    return std::any_of(chain.mentions.begin(), chain.mentions.end(), [&](MentionId id) {
      const Mention& other = d_.mention(id);
      return &other != &pronoun && other.first <= pronoun.first && pronoun.last <= other.last;
    });
  }

  // "It said", "its army": only one who acts does or has that.
  bool is_of_actor(const Mention& m) const {
    const TokenId above = view_.head(m.head);
    if (!is_some(above)) return false;
    if (is_owner(m.head)) return is_some(d_.mention_of_head[index_of(above)]);
    return is_subject(m.head) && view_.report_as(CuePos::kVerb, above) != ReportKind::kNone;
  }

  // "It is clear that ...", "it takes courage to ...": nothing is meant.
  bool is_empty(const Mention& m) const {
    const TokenId above = view_.head(m.head);
    if (!is_some(above) || view_.word(m.head) != "it") return false;
    const document::Tree& tree = view_.tree();
    const bool is_judgement = is_some(tree.find_child(above, Relation::kCop)) &&
                              d_.token(above).upos != document::Upos::kPropn && !is_owner(m.head);
    const bool has_clause = is_some(tree.find_child(above, Relation::kCcomp)) ||
                            is_some(tree.find_child_base(above, Relation::kCsubj)) ||
                            is_some(tree.find_child(above, Relation::kAdvclRelcl));
    return is_judgement && has_clause;
  }

  double rate(const Chain& chain, const Mention& m, bool is_plural) const {
    constexpr std::array<double, 9> kTopic = {0, 0, 1, 1.5, 2, 2.3, 2.6, 2.8, 3};
    double score = salience(builder_, chain, m.head, is_plural);
    if (score <= 0) return 0;
    score += (is_plural ? 0.5 : 1) * kTopic[std::min(chain.mentions.size(), kTopic.size() - 1)];
    if (d_.token(m.head).features.reflexive) score += is_of_clause(chain, m.head) ? 20 : -20;
    return score;
  }

  // "In his speech Obama said": a name right after, the subject that the words in front belong to.
  std::size_t subject_behind(const Mention& m, Pronoun pronoun) const {
    TokenId clause = view_.clause_of(m.head);
    if (!is_owner(m.head)) clause = is_some(clause) ? view_.head(clause) : clause;  // "When he came, Obama ..."
    const TokenId subject = is_some(clause) ? view_.own_subject(clause) : kNone<TokenId>;
    if (!is_some(subject) || subject < m.head || clause < subject) return EntityBuilder::npos;
    const MentionId id = d_.mention_of_head[index_of(subject)];
    if (!is_some(id) || d_.mention(id).kind != MentionKind::kName) return EntityBuilder::npos;
    const std::size_t chain = builder_.chain_of(id);
    const auto agrees = agreement(builder_.chains()[chain], pronoun);
    return agrees && *agrees >= 0 && !encloses(builder_.chains()[chain], m) ? chain : EntityBuilder::npos;
  }

  // What weighs against every chain: things, which are no mentions.
  double rival(const Mention& m, Pronoun pronoun) const {
    const bool is_plural = pronoun == Pronoun::kThey;
    if ((!is_plural && pronoun != Pronoun::kIt) || is_of_actor(m)) return 0;
    // Far more nouns of people are no mentions ("most", "peacekeepers") than nouns of bodies.
    return (is_plural ? 0.5 : 1) * salience_of_things(builder_, m.head, is_plural);
  }

  std::size_t best_candidate(MentionId id, Pronoun pronoun) const {
    const Mention& m = d_.mention(id);
    if (is_empty(m)) return EntityBuilder::npos;
    std::size_t best = EntityBuilder::npos;
    double best_score = rival(m, pronoun);
    const Bound bound = bound_of(m.head);
    for (std::size_t i = 0; i < builder_.chains().size(); ++i) {
      const Chain& chain = builder_.chains()[i];
      const auto agrees = agreement(chain, pronoun);
      if (!agrees || is_bound(chain, bound) || speaks(chain, m.head) || encloses(chain, m)) continue;
      const double weight = rate(chain, m, pronoun == Pronoun::kThey);
      if (weight <= 0 || weight + *agrees <= best_score) continue;
      best = i;
      best_score = weight + *agrees;
    }
    constexpr double kStrong = 10;  // a subject of the same sentence, or a chain that runs through the text
    if (best_score < kStrong) {
      const std::size_t behind = subject_behind(m, pronoun);
      if (behind != EntityBuilder::npos) return behind;
    }
    return best;
  }

  EntityBuilder& builder_;
  const ClauseView& view_;
  const Document& d_;
};

}  // namespace

bool is_speaker_pronoun(const ClauseView& view, MentionId pronoun) {
  const Pronoun form = pronoun_of(view.word(view.document().mention(pronoun).head));
  return form == Pronoun::kI || form == Pronoun::kWe;
}

void resolve_pronoun(EntityBuilder& builder, MentionId pronoun) { PronounMatcher(builder).place(pronoun); }

}  // namespace casus::discourse
