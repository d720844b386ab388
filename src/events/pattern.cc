// Fixed words of verbs may be apart from them ("pull its troops out"), those of nouns are compounds before them.
#include "events/pattern.h"

#include <algorithm>

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Relation;
using document::Upos;

namespace {

constexpr std::size_t kMaxParticleDistance = 12;

bool word_equals(const View& view, TokenId token, std::string_view word) {
  return view.lemma(token) == word || view.form(token) == word;
}

/// A word belongs to the pattern if it hangs on a word already matched, or marks a phrase that does.
bool is_attached(const View& view, TokenId token, const std::vector<TokenId>& matched) {
  TokenId up = view.token(token).head;
  for (int steps = 0; steps < 2 && is_some(up); ++steps, up = view.token(up).head) {
    if (std::ranges::find(matched, up) != matched.end()) return true;
  }
  // The matched word may hang on this one: "under" hangs on "fire" in "come under fire".
  return std::ranges::any_of(matched, [&](TokenId other) { return view.token(other).head == token; });
}

/// "picked up survivors off the coast" is no "pick off": behind the object, and with a noun of its own, it is a
/// preposition. "Drove the rebels out of the town" has two.
bool is_only_preposition(const View& view, TokenId verb, TokenId token) {
  if (!view.in_class(token, "engine_particle") || view.token(token).relation != Relation::kCase) return false;
  const TokenId next = make_id<TokenId>(index_of(token) + 1);
  if (view.token(next).relation == Relation::kCase || view.token(next).relation == Relation::kFixed) return false;
  const TokenId object = view.tree().find_child(verb, Relation::kObj);
  return is_some(object) && object > verb && object < token;
}

/// "struck Iran-backed militias" is no "strike back": a particle is no form of a verb.
bool is_inflected_verb(const View& view, TokenId token, std::string_view particle) {
  return view.is_verb(token) && view.form(token) != particle && view.in_class(token, "engine_particle");
}

bool match_words_after(const View& view, const std::vector<std::string>& words, std::vector<TokenId>& matched) {
  const TokenId head = matched.front();
  const std::uint32_t end = view.document().sentence_of(head).end_token;
  std::size_t next = index_of(head) + 1;
  for (std::size_t w = 0; w < words.size(); ++w) {
    TokenId found = kNone<TokenId>;
    for (std::size_t i = next; i < end && i < index_of(head) + kMaxParticleDistance; ++i) {
      const auto token = make_id<TokenId>(i);
      if (!word_equals(view, token, words[w]) || is_inflected_verb(view, token, words[w])) continue;
      // A preposition is accepted on trust when the word it marks comes next in the pattern.
      const bool adjacent = i == next;
      if (!adjacent && (!is_attached(view, token, matched) || is_only_preposition(view, head, token))) continue;
      found = token;
      break;
    }
    if (!is_some(found)) return false;
    matched.push_back(found);
    next = index_of(found) + 1;
  }
  return true;
}

bool is_filler_word(const View& view, TokenId token) {
  const Upos upos = view.token(token).upos;
  return upos == Upos::kDet || upos == Upos::kPunct;
}

// "state of emergency", "air strike": walks back from the head, over determiners and hyphens.
bool match_words_before(const View& view, const std::vector<std::string>& words, std::vector<TokenId>& matched) {
  const std::uint32_t begin = view.document().sentence_of(matched.front()).first_token;
  std::size_t position = index_of(matched.front());
  for (std::size_t w = words.size(); w-- > 0;) {
    bool found = false;
    while (position > begin && !found) {
      const auto token = make_id<TokenId>(--position);
      if (word_equals(view, token, words[w])) {
        matched.push_back(token);
        found = true;
      } else if (!is_filler_word(view, token)) {
        return false;
      }
    }
    if (!found) return false;
  }
  return true;
}

// "air and missile strikes": the compound is there, though not next to the head.
bool match_compound(const View& view, const std::vector<std::string>& words, std::vector<TokenId>& matched) {
  const TokenId head = matched.front();
  for (const std::string& word : words) {
    bool found = false;
    for (const TokenId child : view.tree().children(head)) {
      const Relation relation = view.relation(child);
      if (child > head || (relation != Relation::kCompound && relation != Relation::kAmod)) continue;
      for (const TokenId member : view.with_conjuncts(child)) {
        if (found || !word_equals(view, member, word)) continue;
        matched.push_back(member);
        found = true;
      }
    }
    if (!found) return false;
  }
  return true;
}

// "approved the extradition of X" is no "approve of": the phrase belongs to a thing, not to the verb. A day is no such
// thing: "bowed on Tuesday to demands".
bool hangs_on_thing(const View& view, const Argument& argument, const std::vector<TokenId>& words) {
  if (!argument.borrowed || argument.kind != catalog::SlotKind::kPreposition) return false;
  const TokenId head = view.token(argument.token).head;
  // "found fault with the plan": the fault is part of the pattern.
  if (std::ranges::find(words, head) != words.end()) return false;
  return is_some(head) && view.is_noun(head) && !is_some(view.mention_at(head)) && !view.is_date(head);
}

/// "ripped the posters away", "held on": a particle makes another verb of it, unless the pattern has it. One that only
/// strengthens ("attacked back", "freed up") does not.
bool has_other_particle(const View& view, TokenId verb, std::span<const TokenId> matched) {
  for (const TokenId child : view.tree().children(verb)) {
    if (view.token(child).relation != Relation::kCompoundPrt) continue;
    if (std::ranges::find(matched, child) == matched.end() && !view.in_class(child, "engine_weak_particle"))
      return true;
  }
  return false;
}

/// Fillers of a bound slot that are among its words.
bool match_bound(const View& view, const catalog::BoundSlot& bound, const Arguments& arguments, bool own_only,
                 PatternMatch& match) {
  const bool any_word = bound.words.lemmas.empty() && bound.words.classes.empty();
  for (const catalog::Slot& slot : bound.slots) {
    for (const Argument& argument : arguments.items) {
      if (!fits(argument, slot) || (own_only && hangs_on_thing(view, argument, match.words))) continue;
      if (any_word) return true;
      for (const TokenId member : view.with_conjuncts(argument.token)) {
        const TokenId inner = view.look_through(member);
        const bool by_inner = view.matches(inner, bound.words);
        if (!by_inner && (inner == member || !view.matches(member, bound.words))) continue;
        match.bound.push_back(by_inner ? inner : member);
        return true;
      }
    }
  }
  return false;
}

}  // namespace

std::optional<catalog::WordClass> word_class_of(const View& view, TokenId token) {
  switch (view.token(token).upos) {
    case Upos::kVerb: return catalog::WordClass::kVerb;
    case Upos::kNoun:
    case Upos::kPropn: return catalog::WordClass::kNoun;
    case Upos::kAdj: return catalog::WordClass::kAdjective;
    default: return std::nullopt;
  }
}

PatternFilter::PatternFilter(const View& view, const Arguments& arguments, catalog::WordClass word_class) {
  for (const Argument& item : arguments.items) slots_ |= catalog::sign_of(item.kind, item.preposition);
  const std::size_t at = index_of(arguments.predicate);
  const document::Sentence& sentence = view.document().sentence_of(arguments.predicate);
  // Those of verbs and adjectives follow within reach, those of nouns are somewhere in the sentence.
  const bool follow = word_class != catalog::WordClass::kNoun;
  has_particle_ = follow && has_other_particle(view, arguments.predicate, {&arguments.predicate, 1});
  const std::size_t begin = follow ? at + 1 : sentence.first_token;
  const std::size_t end =
      follow ? std::min<std::size_t>(sentence.end_token, at + kMaxParticleDistance) : sentence.end_token;
  for (std::size_t i = begin; i < end; ++i) {
    for (const std::uint32_t number : view.numbers(make_id<TokenId>(i))) {
      words_[number / 64 % words_.size()] |= std::uint64_t{1} << number % 64;
    }
  }
}

bool match_pattern(const View& view, const catalog::WordPattern& pattern, const Arguments& arguments,
                   PatternMatch& match) {
  const bool words_follow = pattern.word_class != catalog::WordClass::kNoun;
  match.bound.clear();
  match.words.assign(1, arguments.predicate);
  if (!words_follow) {
    if (!match_words_before(view, pattern.words, match.words)) {
      match.words.assign(1, arguments.predicate);
      if (!match_compound(view, pattern.words, match.words)) return false;
    }
  } else if (!match_words_after(view, pattern.words, match.words)) {
    return false;
  } else if (has_other_particle(view, arguments.predicate, match.words)) {
    return false;
  }
  // Where the pattern binds its object too, a phrase on the object is as good as one on the verb.
  const bool binds_object = std::ranges::any_of(pattern.bound, [](const catalog::BoundSlot& bound) {
    return bound.slots.front().kind == catalog::SlotKind::kObject;
  });
  const bool own_only = pattern.word_class == catalog::WordClass::kVerb && !binds_object;
  for (const catalog::BoundSlot& bound : pattern.bound) {
    if (!match_bound(view, bound, arguments, own_only, match)) return false;
  }
  if (match.words.size() > 1) std::ranges::sort(match.words);
  return true;
}

}  // namespace casus::events
