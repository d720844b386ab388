// First which place each phrase means, then which act it places: the act of its own clause, never that of another.
#include "discourse/places.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/utf8.h"
#include "discourse/names.h"
#include "discourse/place_phrases.h"
#include "discourse/place_records.h"
#include "discourse/place_resolver.h"

namespace casus::discourse {
namespace {

using base::PlaceId;
using base::SentenceId;

constexpr std::size_t kDatelineParagraphs = 2;

bool is_said(const ClauseView& view, TokenId token) {
  if (view.document().token(token).upos != Upos::kVerb) return false;
  const ReportKind kind = view.report_as(CuePos::kVerb, token);
  return kind == ReportKind::kSay || kind == ReportKind::kAct || view.lemma_in(token, WordSet::kStance);
}

class PlaceAssigner {
 public:
  PlaceAssigner(const ClauseView& view, const catalog::Catalog* catalog, Document& document);
  void run();

 private:
  struct Slot {
    PlaceId place = kNone<PlaceId>;
    PlaceSize size = PlaceSize::kCountry;
    std::size_t distance = 0;
    PlaceBasis basis = PlaceBasis::kClause;
  };

  void put(TokenId token, const PlacePhrase& phrase, bool is_lifted);
  bool is_topic(TokenId noun) const;
  bool is_under_topic(TokenId token) const;
  void lift(const PlacePhrase& phrase);
  void share_with_main();
  TokenId sharer_of(TokenId token) const;
  bool is_circumstance_of_main(TokenId clause) const;
  void find_sentence_places();
  Slot sentence_slot(TokenId token) const;
  Slot context_slot(TokenId token) const;
  bool is_under_dateline(SentenceId sentence) const;
  Slot dateline_slot(TokenId token) const;
  bool is_empty(TokenId token) const { return !is_some(slots_[index_of(token)].place); }

  const ClauseView& view_;
  Document& d_;
  std::vector<PlacePhrase> phrases_;
  std::vector<Slot> slots_;           // by token
  std::vector<bool> is_lifted_;       // by token
  std::vector<bool> initial_;         // by token: its place holds for joined clauses
  std::vector<PlaceId> of_sentence_;  // the one place of the main clauses, or kNone
  std::vector<int> count_;            // places of each sentence
  PlaceId dateline_ = kNone<PlaceId>;
};

PlaceAssigner::PlaceAssigner(const ClauseView& view, const catalog::Catalog* catalog, Document& document)
    : view_(view),
      d_(document),
      slots_(document.tokens.size()),
      is_lifted_(document.tokens.size(), false),
      initial_(document.tokens.size(), false),
      of_sentence_(document.sentences.size(), kNone<PlaceId>),
      count_(document.sentences.size(), 0) {
  if (!document.places.empty() && !is_some(document.places.back().mention)) {
    dateline_ = make_id<PlaceId>(document.places.size() - 1);
  }
  phrases_ = find_place_phrases(view, catalog, document);
}

// The smaller place wins ("in Aleppo in Syria"), then what hangs on the word itself, then the nearer.
void PlaceAssigner::put(TokenId token, const PlacePhrase& phrase, bool is_lifted) {
  Slot& slot = slots_[index_of(token)];
  const std::size_t distance = index_of(phrase.head) > index_of(token) ? index_of(phrase.head) - index_of(token)
                                                                       : index_of(token) - index_of(phrase.head);
  const bool was_lifted = is_lifted_[index_of(token)];
  const bool better =
      !is_some(slot.place) || phrase.size > slot.size ||
      (phrase.size == slot.size && (was_lifted > is_lifted || (was_lifted == is_lifted && distance < slot.distance)));
  if (!better) return;
  slot = {phrase.place, phrase.size, distance, PlaceBasis::kClause};
  is_lifted_[index_of(token)] = is_lifted;
  initial_[index_of(token)] = phrase.is_initial;
}

// What a noun is about, or what came before, is elsewhere: "condemned the attack in Paris", "closed its airspace after
// the attack in Delhi"; but "met for talks in Vienna".
bool PlaceAssigner::is_topic(TokenId noun) const {
  constexpr std::array<std::string_view, 6> kAbout = {"against", "about", "to", "over", "from", "for"};
  constexpr std::array<std::string_view, 8> kElsewhere = {"after",   "before", "since", "following",
                                                          "despite", "over",   "about", "because"};
  const Relation base = base_of(view_.relation(noun));
  const std::string_view word = view_.preposition(noun);
  if (base == Relation::kNmod) return std::find(kAbout.begin(), kAbout.end(), word) != kAbout.end();
  if (base != Relation::kObl) return false;
  if (word == "for") return !view_.word_in(noun, WordSet::kActNoun);
  return std::find(kElsewhere.begin(), kElsewhere.end(), word) != kElsewhere.end();
}

// A noun on the way up to the verb is a topic: "talks after the attack in Delhi".
bool PlaceAssigner::is_under_topic(TokenId token) const {
  for (const TokenId clause = view_.clause_of(token); is_some(token) && token != clause; token = view_.head(token)) {
    if (is_topic(token)) return true;
  }
  return false;
}

// "evacuated people in the town": hung on a noun of the verb, the place is the verb's, too; not so in an apposition
// ("a fellow at an institute in Seoul").
void PlaceAssigner::lift(const PlacePhrase& phrase) {
  TokenId at = phrase.target;
  bool through_subject = false;
  for (int steps = 0; steps < 4 && is_some(at); ++steps) {
    const Relation base = base_of(view_.relation(at));
    const bool aimed =
        base == Relation::kAcl && view_.relation(at) != Relation::kAclRelcl && view_.lemma_in(at, WordSet::kAiming);
    if (d_.token(at).upos == Upos::kVerb && at != phrase.target && !aimed) break;
    if (base == Relation::kNsubj && steps > 0 && view_.relation(at) != Relation::kNsubjPass) return;
    const bool topic = is_topic(at);
    if (topic || (base != Relation::kObj && base != Relation::kObl && base != Relation::kNmod &&
                  base != Relation::kNsubj && !aimed)) {
      return;
    }
    through_subject = base == Relation::kNsubj;
    at = view_.head(at);
  }
  if (!is_some(at) || at == phrase.target || d_.token(at).upos != Upos::kVerb) return;
  if (is_said(view_, at) && !through_subject) return;
  put(at, phrase, true);
}

// "after they were found off Lesbos", "as he arrived in Tokyo": where somebody was when the act was done.
bool PlaceAssigner::is_circumstance_of_main(TokenId clause) const {
  if (!view_.lemma_in(clause, WordSet::kPosition)) return false;
  const TokenId subject = view_.own_subject(clause);
  if (is_some(subject) && d_.token(subject).upos != Upos::kPron) return false;
  return view_.has_mark(clause, "after") || view_.has_mark(clause, "when") || view_.has_mark(clause, "while") ||
         view_.has_mark(clause, "as");
}

// "retaliated by firing into the north", "such acts as shelling posts": means and instances are the act itself.
void PlaceAssigner::share_with_main() {
  for (std::size_t i = slots_.size(); i-- > 0;) {
    const auto token = make_id<TokenId>(i);
    if (const TokenId main = view_.verb_of_occasion(token); is_some(main) && is_empty(main)) {
      slots_[index_of(main)] = slots_[i];
      continue;
    }
    if (d_.tokens[i].relation != Relation::kAdvcl || !is_some(view_.head(token)) || !is_empty(view_.head(token)))
      continue;
    Slot found = slots_[i];
    if (is_circumstance_of_main(token)) {
      for (const TokenId child : view_.tree().children(token)) {
        if (!is_some(found.place) && view_.relation(child) == Relation::kXcomp) found = slots_[index_of(child)];
      }
      found.basis = PlaceBasis::kSentence;
    } else if (is_some(view_.own_subject(token)) || !(view_.has_mark(token, "by") || view_.has_mark(token, "as"))) {
      continue;
    }
    slots_[index_of(view_.head(token))] = found;
  }
}

// The word above whose place a token has, too, or kNone.
TokenId PlaceAssigner::sharer_of(TokenId token) const {
  const TokenId up = view_.head(token);
  if (!is_some(up)) return up;
  switch (base_of(view_.relation(token))) {
    case Relation::kXcomp:
    case Relation::kObj:
    case Relation::kObl:
    case Relation::kNsubj:
    case Relation::kNmod: return is_said(view_, up) ? kNone<TokenId> : up;
    case Relation::kConj: {
      if (d_.token(token).upos != d_.token(up).upos) return kNone<TokenId>;
      return !is_some(view_.own_subject(token)) || initial_[index_of(up)] ? up : kNone<TokenId>;
    }
    case Relation::kAdvcl: {
      if (is_some(view_.own_subject(token))) return kNone<TokenId>;
      const bool purpose = view_.is_infinitive(token) && view_.lemma_in(up, WordSet::kMotion);
      // "bombed a market in Idlib, killing ten"
      const bool result = !is_some(view_.mark(token)) && !view_.is_infinitive(token) && !is_said(view_, up);
      return purpose || result || view_.has_mark(token, "by") || view_.has_mark(token, "as") ? up : kNone<TokenId>;
    }
    default: return kNone<TokenId>;
  }
}

// One place in a sentence, and that in a main clause, is the place of its main clauses.
void PlaceAssigner::find_sentence_places() {
  for (const PlacePhrase& phrase : phrases_) {
    const std::size_t sentence = index_of(d_.token(phrase.head).sentence);
    if (of_sentence_[sentence] == phrase.place) continue;
    ++count_[sentence];
    TokenId clause = view_.clause_of(phrase.target);
    bool main = !is_under_topic(phrase.target);
    while (main && is_some(view_.head(clause))) {
      const bool joined = base_of(view_.relation(clause)) == Relation::kConj;
      const bool with = view_.relation(clause) == Relation::kAdvcl && is_circumstance_of_main(clause);
      main = joined || with || view_.relation(clause) == Relation::kXcomp;
      clause = view_.clause_of(view_.head(clause));
    }
    if (main && !is_said(view_, view_.clause_of(phrase.target))) of_sentence_[sentence] = phrase.place;
  }
  for (const Mention& m : d_.mentions) {
    // Any other town in the sentence may be where the other clauses are.
    if (m.type != MentionType::kPlace || !is_some(of_sentence_[index_of(m.sentence)])) continue;
    const document::Place& place = d_.places[index_of(of_sentence_[index_of(m.sentence)])];
    if (place.span != m.span && m.country != place.country) ++count_[index_of(m.sentence)];
  }
}

PlaceAssigner::Slot PlaceAssigner::sentence_slot(TokenId token) const {
  const std::size_t sentence = index_of(d_.token(token).sentence);
  if (count_[sentence] != 1 || !is_some(of_sentence_[sentence])) return {};
  TokenId clause = view_.clause_of(token);
  for (int steps = 0; steps < 6; ++steps) {
    if (is_said(view_, clause)) return {};
    if (!is_some(view_.head(clause))) return {of_sentence_[sentence], {}, 0, PlaceBasis::kSentence};
    const Relation base = base_of(view_.relation(clause));
    if (base != Relation::kConj && base != Relation::kCcomp && base != Relation::kXcomp) return {};
    clause = view_.clause_of(view_.head(clause));
  }
  return {};
}

// "The attack killed ten": told in the sentence before, with its place.
PlaceAssigner::Slot PlaceAssigner::context_slot(TokenId token) const {
  const SentenceId sentence = d_.token(token).sentence;
  if (index_of(sentence) == 0 || count_[index_of(sentence)] != 0) return {};
  const std::size_t before = index_of(sentence) - 1;
  if (d_.sentences[before].paragraph != d_.sentences[index_of(sentence)].paragraph) return {};
  if (count_[before] != 1 || !is_some(of_sentence_[before])) return {};
  const auto is_taken_up = [&](TokenId noun) {
    if (d_.token(noun).upos != Upos::kNoun || !view_.word_in(noun, WordSet::kActNoun)) return false;
    for (const TokenId child : view_.tree().children(noun)) {
      const std::string_view word = view_.word(child);
      if (view_.relation(child) == Relation::kDet && (word == "the" || word == "this" || word == "these")) return true;
    }
    return false;
  };
  const TokenId subject = view_.own_subject(token);
  if (!is_taken_up(token) && !(is_some(subject) && is_taken_up(subject))) return {};
  return {of_sentence_[before], {}, 0, PlaceBasis::kContext};
}

// The first paragraphs behind the dateline are the news itself; background comes later.
bool PlaceAssigner::is_under_dateline(SentenceId sentence) const {
  const base::ParagraphId own = d_.sentences[index_of(sentence)].paragraph;
  if (!is_some(own)) return false;
  std::size_t before = 0;
  for (std::size_t i = 0; i < index_of(own); ++i) {
    const document::Paragraph& paragraph = d_.paragraphs[i];
    if (paragraph.kind != document::ParagraphKind::kBody) continue;
    before += paragraph.span.end > d_.dateline.span.end ? 1 : 0;
  }
  return before < kDatelineParagraphs;
}

// "SANAA (Agency) - Police dispersed a crowd": people at home act where the report is from. Not so when they are of
// another country, when the sentence names another country or any place, and for words: "said", "condemned".
PlaceAssigner::Slot PlaceAssigner::dateline_slot(TokenId token) const {
  if (!is_some(dateline_)) return {};
  const SentenceId sentence = d_.token(token).sentence;
  if (count_[index_of(sentence)] != 0 || !is_under_dateline(sentence)) return {};
  const TokenId clause = view_.clause_of(token);
  const TokenId subject = view_.subject(clause);
  if (!is_some(subject) || is_said(view_, clause)) return {};
  const TokenId up = view_.head(clause);
  if (is_some(up) && (base_of(view_.relation(clause)) != Relation::kConj || is_some(view_.head(up)))) return {};
  const MentionId id = d_.mention_of_head[index_of(subject)];
  if (!is_some(id) || d_.mention(id).kind != document::MentionKind::kNominal || !d_.mention(id).is_actor) return {};
  const document::CountryCode home = d_.places[index_of(dateline_)].country;
  for (const Mention& other : d_.mentions) {
    if (other.sentence != sentence || other.kind == document::MentionKind::kPronoun) continue;
    const bool is_abroad = other.country.is_set() && other.country != home;
    if (is_abroad || (other.is_place && !other.is_adjectival)) return {};
  }
  return {dateline_, {}, 0, PlaceBasis::kDateline};
}

void PlaceAssigner::run() {
  for (const PlacePhrase& phrase : phrases_) {
    put(phrase.target, phrase, false);
    lift(phrase);
  }
  share_with_main();
  find_sentence_places();
  for (std::size_t i = 0; i < d_.tokens.size(); ++i) {
    const auto token = make_id<TokenId>(i);
    if (!view_.may_name_act(token)) continue;
    TokenId at = token;
    while (is_some(at) && is_empty(at)) at = sharer_of(at);
    Slot found = is_some(at) ? slots_[index_of(at)] : Slot{};
    if (!is_some(found.place)) found = sentence_slot(token);
    if (!is_some(found.place)) found = context_slot(token);
    if (!is_some(found.place)) found = dateline_slot(token);
    d_.circumstances[i].place = found.place;
    d_.circumstances[i].place_basis = found.basis;
  }
}

}  // namespace

void add_places(const catalog::Catalog* catalog, PlaceResolver::KnownNames& known, Document& document) {
  document.places.clear();
  const PlaceResolver resolver(document, catalog, known);
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    if (document.mentions[i].is_place) document.places.push_back(place_of(make_id<MentionId>(i), resolver, document));
  }
  add_dateline_place(resolver, document);
}

void assign_places(const ClauseView& view, const catalog::Catalog* catalog, PlaceResolver::KnownNames& known,
                   Document& document) {
  const std::size_t mentioned = document.places.size();
  PlaceAssigner(view, catalog, document).run();
  if (catalog != nullptr && document.places.size() > mentioned)
    resolve_added_places(PlaceResolver(document, catalog, known), mentioned, document);
}

}  // namespace casus::discourse
