// Lemmas: a lexicon of (form, tag) pairs seen in training first, then what the spelling tells, else the best-scored
// edit that fits the form.
//
// An edit names the case ("l" lower, "k" keep, "t" title), the letters to cut and the text to add: "l1:" turns "Talks"
// into "talk". "=go" replaces the whole form. train/features.py makes them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "base/table.h"
#include "document/document.h"
#include "syntax/word_features.h"

namespace casus::syntax {

/// Immutable after load.
class Lemmatizer {
 public:
  struct Workspace {
    std::string key;
    std::string lower;
    std::vector<std::uint32_t> order;
  };

  static Result<Lemmatizer> load(const learn::ModelFile& model);

  /// Adds the lemmas of a table (columns `form` and `lemma`, by these names) for words tagged `upos`; what training saw
  /// stays. Fails when a column is missing.
  Result<void> add_table(const base::Table& table, std::string_view form, std::string_view lemma, document::Upos upos);

  /// The lemma that training or a table knows for the form; null when there is none. Lives as long as the lemmatizer.
  const std::string* find_known(const LetterTable& letters, std::string_view form, document::Upos upos,
                                Workspace& workspace) const;
  /// Sets `lemma` to the form with the best edit; never empty for a non-empty form. `scores` has one number per edit,
  /// the first of the largest at `best`.
  void guess(const LetterTable& letters, std::string_view form, std::span<const float> scores, std::size_t best,
             Workspace& workspace, std::string& lemma) const;

  std::size_t edit_count() const { return edits_.size(); }

 private:
  enum class Base : std::uint8_t { kLower, kKeep, kTitle, kReplace };
  struct Edit {
    Base base = Base::kKeep;
    std::uint32_t cut = 0;  // code points
    std::string added;
  };

  static std::optional<Edit> read_edit(std::string_view text);
  static bool apply(const Edit& edit, std::string_view form, std::string_view lower, std::string& lemma);

  std::vector<Edit> edits_;
  base::StringMap<std::string> lexicon_;  // lower-case form, then one byte for the tag
};

/// Sets `lemma` where tags and spelling tell it: a name with a capital and small letters ("Rouhani"), a singular noun
/// or plain adjective of three small letters and more, and a mark of one character stay as they are, a number loses its
/// commas. False for all other words: they need a guess.
bool spell_lemma(std::string_view form, const document::Token& token, std::string& lemma);

}  // namespace casus::syntax
