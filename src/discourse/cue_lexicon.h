// The words that report, embed and qualify: read once from data/discourse/.
//
//   reports.tsv     lemma pos kind            words that name a report: say/v, statement/n, according/p, reportedly/r
//   embeddings.tsv  lemma pos slot status     what a word does to the act in its complement: fail/v comp negated
//   given_names.tsv gender name           for pronouns
//   word_classes.tsv pos strength kind group lemma   how likely a word is to report, and the words that are used alike
//   words.tsv       set word                  small closed classes: negators, conditional conjunctions, light verbs ...
//
// Phrasal verbs are one lemma with a blank: "call off", "rule out".
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "casus/event.h"
#include "casus/result.h"

namespace casus::discourse {

enum class CuePos : std::uint8_t { kVerb, kNoun, kAdjective, kModifier, kAdverb, kPreposition };
inline constexpr std::size_t kCuePosCount = 6;

/// What kind of report a word makes.
enum class ReportKind : std::uint8_t {
  kNone,
  kSay,      // speech or writing: may stand after its content ("..., X said") and take direct quotes
  kThink,    // belief, perception, finding: only with a clause ("X believes that ...")
  kAct,      // speech acts over an infinitive or a noun: "X demanded that ...", "X urged Y to ..."
  kQuote,    // names the speaker as object: "KCNA quoted Kim as saying", "X, citing Y, said"
  kHearsay,  // no source: reportedly, allegedly
};

/// The argument of a word that an embedding holds for.
enum class Slot : std::uint8_t {
  kComp,     // clause: xcomp, ccomp, clausal subject of an adjective, acl of a noun
  kObj,      // direct object; the subject of the passive
  kSubj,     // active subject: "talks collapsed"
  kPurpose,  // adverbial infinitive: "met to discuss"
  kNoun,     // the noun that an adjective modifies: "planned attack"
  kOf,
  kFrom,
  kFor,
  kOn,
  kTo,
  kAgainst,
  kAbout,
  kInto,
  kWith,
  kIn,
  kAt,
  kInf,  // clause with an infinitive only: "told them to leave", not "told them that it would"
};

struct Embedding {
  Slot slot = Slot::kComp;
  Status status = Status::kActual;
};

/// What is known of a word from words that are used alike; for the model of attributions.
struct WordClass {
  std::string strength;  // a (never reports) to l (nearly always), judged from other words only
  std::string kind;      // of a few dozen
  std::string group;     // of a few hundred
};

enum class WordSet : std::uint8_t {
  kNegator,       // not never neither nor ...
  kNoDeterminer,  // no neither nobody none nothing
  kConditional,   // if unless provided ...
  kHypotheticalModal,
  kDeonticModal,
  kAbilityModal,
  kFutureModal,
  kLightVerb,       // hold make launch: the noun carries the act
  kNegativeMark,    // without instead rather
  kAnaphorGroup,    // the group, the company: nouns that take up an organisation
  kAnaphorBody,     // the group, the agency: of them, those that say little, so that any body near by will do
  kAnaphorCountry,  // the country, the regime
  kAnaphorPerson,   // the man, the politician
  kFemaleTitle,
  kMaleTitle,
  kBackground,  // adverbs that mark the past as background: previously, formerly, historically
  kCollective,  // reporters, officials: never the same as an earlier named person
  kMaleName,
  kFemaleName,    // given names, from given_names.tsv
  kLocative,      // prepositions of place: in, at, near, off ...
  kPlaceNoun,     // town, coast, border: "the town of X", "X's coast"
  kGeneric,       // governments, countries: nobody's in particular
  kForeign,       // foreign, international: not of the article's own country
  kMotion,        // travel, fly: "to X" says where the act is
  kPosition,      // arrive, drift, find: verbs that say where somebody is
  kEntering,      // visit, enter, storm: the object is the place
  kAiming,        // aim, direct: the target's place is the act's
  kOccasion,      // speak, testify: "speaking in X on Friday" says where and when the main verb was said
  kStance,        // condemn, discuss: the place of the topic is not the place of the act
  kActNoun,       // attack, talks: "the attack" goes on with one told before
  kPlaceAnaphor,  // area, town: "the area" is a place named before
  kQuantity,      // hundred, group: "hundreds of marchers" has the role of "hundreds"
};
inline constexpr std::size_t kWordSetCount = 32;

/// All that the tables say of a word but its class: one look-up for many questions.
struct Cue {
  std::uint32_t sets = 0;                                       // bits of WordSet
  bool begins_phrasal = false;                                  // "call" of "call off"
  std::array<ReportKind, kCuePosCount> reports = {};            // by part of speech
  std::array<std::vector<Embedding>, kCuePosCount> embeddings;  // by part of speech

  bool is_in(WordSet set) const { return (sets >> static_cast<unsigned>(set) & 1U) != 0; }
  ReportKind report(CuePos pos) const { return reports[static_cast<std::size_t>(pos)]; }
  const std::vector<Embedding>& embeddings_of(CuePos pos) const { return embeddings[static_cast<std::size_t>(pos)]; }
};

class CueLexicon {
 public:
  /// Reads the tables in `folder`. Fails on a missing table or an unknown kind, slot, set or status.
  static Result<CueLexicon> load(const std::string& folder);

  /// Never null: a word that no table has is in no set and reports and embeds nothing.
  const Cue* find(std::string_view word) const;
  /// All "-" for a word that the table has not.
  const WordClass& find_class(std::string_view lemma, CuePos pos) const;
  /// True when the tables have this verb (used for phrasal verbs).
  bool knows_verb(std::string_view lemma) const;
  /// Also of given names, which find() does not know.
  bool contains(WordSet set, std::string_view word) const;

 private:
  Result<void> load_reports(const std::string& path);
  Result<void> load_embeddings(const std::string& path);
  Result<void> load_classes(const std::string& path);
  Result<void> load_words(const std::string& path);
  Result<void> load_given_names(const std::string& path);
  void note_phrasal();

  base::StringMap<Cue> cues_;
  base::StringMap<std::uint32_t> given_names_;  // word -> bits of WordSet; apart, as they are many and rarely asked for
  std::array<base::StringMap<WordClass>, kCuePosCount> classes_;  // by part of speech
};

}  // namespace casus::discourse
