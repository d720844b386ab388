// What one block of the lexicon says: word patterns, slots, conditions, mappings, examples.
//
// The notation is in docs/formats/lexicon.md; lexicon_parser.h reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "casus/event.h"

namespace casus::catalog {

enum class WordClass : std::uint8_t { kVerb, kNoun, kAdjective };

enum class SlotKind : std::uint8_t {
  kSubject,
  kObject,
  kIndirect,
  kPossessor,
  kModifier,
  kComplement,
  kParty,
  kPreposition,
  kActorRole,
  kRecipientRole,  // in conditions only
};

/// An argument position of a predicate. `word` is the preposition ("on", "of", "by", "between").
struct Slot {
  SlotKind kind = SlotKind::kSubject;
  std::string word;
  bool in_complement = false;  // comp.subj, comp.obj
  bool operator==(const Slot&) const = default;
};

/// Slots to try in order; each alternative may unite several ("subj & with").
using SlotChoice = std::vector<std::vector<Slot>>;

/// What may fill a slot: lemmas (several words for a compound) and classes by name. Folded by fold_lemma.
struct WordSet {
  std::vector<std::string> lemmas;
  std::vector<std::string> classes;
  std::vector<std::uint16_t> class_numbers;  // the same as Lexicon::Word has them
};

enum class Test : std::uint8_t {
  kWord,
  kNotWord,
  kKind,
  kNotKind,
  kFilled,
  kEmpty,
  kPassive,
  kActive,
  kPlural,
  kJoint,
  kAhead,
  kWilled,
  kAsserted,  // of the complement: what is or will be
  kWanted,    // what should be, or no clause at all
  kDenied,    // what is not or will not be
  kRequired   // what must or should be
};

struct Atom {
  Test test = Test::kFilled;
  Slot slot;
  WordSet words;     // kWord, kNotWord
  std::string kind;  // kKind, kNotKind: "actor", "state", "gov", ...
};

/// True if one of its atoms is.
struct Condition {
  std::vector<Atom> any;
};

/// [slot=words]: the slot must be filled, by one of the words where any are given.
struct BoundSlot {
  std::vector<Slot> slots;
  WordSet words;
};

/// One way to say it. `words` are the fixed words beside the head, in order: after it for verbs and adjectives, before
/// it for nouns.
struct WordPattern {
  std::string head;
  WordClass word_class = WordClass::kVerb;
  std::vector<std::string> words;
  std::vector<BoundSlot> bound;
  std::string text;  // as written, for explain
};

struct Example {
  std::string sentence;
  bool expected = true;  // yes or no
  std::vector<std::string> actors;
  std::vector<std::string> recipients;
  std::optional<Status> status;
  std::optional<EventType> type;
  std::uint32_t line = 0;
};

/// What an operator makes of an embedded act.
struct Mapping {
  enum class Result : std::uint8_t { kCode, kSame, kNone };
  std::optional<EventType> type;  // key: a PLOVER type,
  std::string prefix;             // or a CAMEO prefix; neither for `*`
  Result result = Result::kCode;
  std::string cameo;
};

/// A sense or an operator; `is_operator` says which fields count.
struct Sense {
  std::string name;
  std::string file;
  std::uint32_t line = 0;
  bool is_operator = false;
  std::vector<WordPattern> patterns;
  std::string cameo;  // sense: its code; operator: the code of `alone`, may be empty
  std::optional<EventType> type;
  SlotChoice actor;
  SlotChoice recipient;
  SlotChoice reciprocal;
  std::vector<Condition> conditions;
  std::string mode;
  std::vector<std::string> contexts;
  std::optional<Status> status;
  std::vector<std::vector<Slot>> takes;  // operator: where the embedded act stands
  std::vector<Mapping> mappings;
  bool is_plain = false;        // loses to every other reading of its predicate
  bool takes_own_acts = false;  // operator: only acts of its own actor ("warned that it would attack")
  std::vector<Example> examples;
};

/// A bit for a slot: two that differ may share it, one has always the same.
constexpr std::uint64_t sign_of(SlotKind kind, std::string_view preposition) {
  if (kind != SlotKind::kPreposition || preposition.empty()) return std::uint64_t{1} << static_cast<unsigned>(kind);
  const auto letter = [](char c) { return static_cast<unsigned char>(c); };
  const std::size_t hash = 5 * preposition.size() + 3U * letter(preposition.front()) + letter(preposition.back());
  return std::uint64_t{1} << (16 + hash % 48);
}

/// A pattern, with what tells of most that they do not stand at a word without a look at the pattern itself, which lies
/// anywhere in memory.
struct PatternRef {
  base::SenseId sense = base::kNone<base::SenseId>;
  std::uint32_t pattern = 0;
  std::uint32_t first_word = 0;                   // Lexicon::Word::number of its first fixed word; 0 = it has none
  std::uint64_t first_bound = ~std::uint64_t{0};  // signs of the slots of its first bound slot
};

}  // namespace casus::catalog
