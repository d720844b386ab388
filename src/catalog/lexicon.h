// The lexicon: senses of words that name acts, operators that turn one act into another, and word classes.
//
// Read from data/lexicon/*.lex (docs/formats/lexicon.md). This is the table alone: what the words need and mean. How
// they are found in a tree is events/.
#pragma once

#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/string_map.h"
#include "casus/result.h"
#include "catalog/sense.h"

namespace casus::catalog {

/// Lower case, and one spelling for British and American forms: "organise" -> "organize", "programme" -> "program".
std::string fold_lemma(std::string_view lemma);

/// Immutable after load(); shared by threads.
class Lexicon {
 public:
  /// All that the lexicon has of a folded lemma or compound: one look-up for many questions.
  struct Word {
    std::array<std::vector<PatternRef>, 3> patterns;  // by word class; in the order of the files
    std::vector<std::uint16_t> classes;               // by place in class_names()
    bool begins_compound = false;                     // "weapon" of "weapon of mass destruction", in some class or slot
    bool ends_compound = false;
    std::uint32_t number = 0;  // of a fixed word of patterns; 0 for all others
  };

  /// Reads every *.lex file of a folder, and ../lemmas/ (verb_forms.tsv, irregular_nouns.tsv) where it is there. The
  /// first mistake is an Error that names file and line.
  static Result<Lexicon> load(const std::string& folder);
  /// The same from bytes; `files` are (name, content).
  static Result<Lexicon> parse(const std::vector<std::pair<std::string, std::string>>& files);

  const std::vector<Sense>& senses() const { return senses_; }
  const Sense& sense(base::SenseId id) const { return senses_[base::index_of(id)]; }
  /// Null for a word that is in no class, slot or pattern.
  const Word* find_word(std::string_view folded) const;
  /// Patterns whose head is this folded lemma, in the order of the files.
  std::span<const PatternRef> find(std::string_view folded_lemma, WordClass word_class) const;
  /// The lemma of an inflected verb or noun form, folded; nothing where the tables do not know it.
  const std::string* find_form(std::string_view folded_form, WordClass word_class) const;
  /// True if the class (without @) lists the folded lemma or compound. Unknown classes hold nothing.
  bool in_class(std::string_view class_name, std::string_view folded) const {
    return in_class(class_name, find_word(folded));
  }
  bool in_class(std::string_view class_name, const Word* word) const;
  /// `word` is what find_word() says of the folded lemma or compound.
  static bool matches(const WordSet& set, std::string_view folded, const Word* word);
  /// All classes (without @), in alphabetical order.
  const std::vector<std::string>& class_names() const { return class_names_; }
  /// Hash of the files' content, 32 hex digits.
  const std::string& version() const { return version_; }

 private:
  Result<void> add_file(const std::string& name, std::string_view content);
  Result<void> resolve_classes();
  Result<void> check_references();
  void build_index();
  Result<void> add_forms(const std::string& path, WordClass word_class, std::string_view form, std::string_view lemma);

  void note_compound(std::string_view words);
  PatternRef refer_to(base::SenseId sense, std::uint32_t place, const WordPattern& pattern);

  std::vector<Sense> senses_;
  std::map<std::string, std::set<std::string>> classes_;  // while loading
  std::vector<std::string> class_names_;
  std::uint32_t fixed_words_ = 0;
  base::StringMap<std::uint16_t> class_numbers_;
  base::StringMap<Word> words_;
  std::array<base::StringMap<std::string>, 3> forms_;  // by word class: "bombed" -> "bomb"
  std::string version_;
};

}  // namespace casus::catalog
