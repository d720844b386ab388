// The lexicon: senses of words that name acts, operators that turn one act into another, and word classes.
//
// Read from data/lexicon/*.lex (docs/formats/lexicon.md). This is the table alone: what the words need and mean. How they
// are found in a tree is events/.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/ids.h"
#include "casus/event.h"
#include "casus/result.h"

namespace casus::catalog {

enum class WordClass : std::uint8_t { kVerb, kNoun, kAdjective };

enum class SlotKind : std::uint8_t {
  kSubject, kObject, kIndirect, kPossessor, kModifier, kComplement, kParty, kPreposition,
  kActorRole, kRecipientRole,   // in conditions only
};

/// An argument position of a predicate. `word` is the preposition ("on", "of", "by", "between").
struct Slot {
  SlotKind kind = SlotKind::kSubject;
  std::string word;
  bool in_complement = false;   // comp.subj, comp.obj
  bool operator==(const Slot&) const = default;
};

/// Slots to try in order; each alternative may unite several ("subj & with").
using SlotChoice = std::vector<std::vector<Slot>>;

/// What may fill a slot: lemmas (several words for a compound) and classes by name. Folded by fold_lemma.
struct WordSet {
  std::vector<std::string> lemmas;
  std::vector<std::string> classes;
};

enum class Test : std::uint8_t { kWord, kNotWord, kKind, kNotKind, kFilled, kEmpty, kPassive, kActive, kPlural, kAhead };

struct Atom {
  Test test = Test::kFilled;
  Slot slot;
  WordSet words;         // kWord, kNotWord
  std::string kind;      // kKind, kNotKind: "actor", "state", "gov", ...
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

/// One way to say it. `words` are the fixed words beside the head, in order: after it for verbs and adjectives, before it
/// for nouns.
struct WordPattern {
  std::string head;
  WordClass word_class = WordClass::kVerb;
  std::vector<std::string> words;
  std::vector<BoundSlot> bound;
  std::string text;      // as written, for explain
};

struct Example {
  std::string sentence;
  bool expected = true;                  // yes or no
  std::vector<std::string> actors;
  std::vector<std::string> recipients;
  std::optional<Status> status;
  std::optional<EventType> type;
  std::uint32_t line = 0;
};

/// What an operator makes of an embedded act.
struct Mapping {
  enum class Result : std::uint8_t { kCode, kSame, kNone };
  std::optional<EventType> type;         // key: a PLOVER type,
  std::string prefix;                    // or a CAMEO prefix; neither for `*`
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
  std::string cameo;                     // sense: its code; operator: the code of `alone`, may be empty
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
  std::vector<Example> examples;
};

struct PatternRef {
  base::SenseId sense = base::kNone<base::SenseId>;
  std::uint32_t pattern = 0;
};

/// Lower case, and one spelling for British and American forms: "organise" -> "organize", "programme" -> "program".
std::string fold_lemma(std::string_view lemma);

/// Immutable after load(); shared by threads.
class Lexicon {
 public:
  /// Reads every *.lex file of a folder, and ../lemmas/ (verb_forms.tsv, irregular_nouns.tsv) where it is there. The first
  /// mistake is an Error that names file and line.
  static Result<Lexicon> load(const std::string& folder);
  /// The same from bytes; `files` are (name, content).
  static Result<Lexicon> parse(const std::vector<std::pair<std::string, std::string>>& files);

  const std::vector<Sense>& senses() const { return senses_; }
  const Sense& sense(base::SenseId id) const { return senses_[base::index_of(id)]; }
  /// Patterns whose head is this folded lemma, in the order of the files.
  std::span<const PatternRef> find(std::string_view folded_lemma, WordClass word_class) const;
  /// The lemma of an inflected verb or noun form, folded; nothing where the tables do not know it.
  const std::string* find_form(std::string_view folded_form, WordClass word_class) const;
  /// True if the class (without @) lists the folded lemma or compound. Unknown classes hold nothing.
  bool in_class(std::string_view class_name, std::string_view folded) const;
  bool matches(const WordSet& set, std::string_view folded) const;
  /// Hash of the files' content, 32 hex digits.
  const std::string& version() const { return version_; }

 private:
  Result<void> add_file(const std::string& name, std::string_view content);
  Result<void> resolve_classes();
  Result<void> check_references() const;
  void build_index();
  Result<void> add_forms(const std::string& path, WordClass word_class, std::string_view form, std::string_view lemma);

  using Words = std::unordered_set<std::string>;
  std::vector<Sense> senses_;
  std::unordered_map<std::string, Words> classes_;
  std::unordered_map<std::string, std::vector<PatternRef>> index_;   // "v:condemn"
  std::unordered_map<std::string, std::string> forms_;               // "v:bombed" -> "bomb"
  std::string version_;
};

}  // namespace casus::catalog
