// The closed vocabularies of Universal Dependencies English: tags, relations, features.
//
// Spellings are those of UD v2 (universaldependencies.org/en): to_string gives the CoNLL-U text, *_from reads it back.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::document {

/// Universal part of speech.
enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};
inline constexpr std::size_t kUposCount = 17;

/// Penn Treebank tag as UD English uses it. kNone prints "_".
enum class Xpos : std::uint8_t {
  kNone,
  kAdd,
  kAfx,
  kCc,
  kCd,
  kComma,
  kColon,
  kDt,
  kEx,
  kFw,
  kGw,
  kHyph,
  kIn,
  kJj,
  kJjr,
  kJjs,
  kLrb,
  kLs,
  kMd,
  kNfp,
  kNn,
  kNnp,
  kNnps,
  kNns,
  kOpenQuote,
  kCloseQuote,
  kPdt,
  kPeriod,
  kPos,
  kPrp,
  kPrpS,
  kRb,
  kRbr,
  kRbs,
  kRp,
  kRrb,
  kSym,
  kTo,
  kUh,
  kVb,
  kVbd,
  kVbg,
  kVbn,
  kVbp,
  kVbz,
  kWdt,
  kWp,
  kWpS,
  kWrb,
  kXx,
  kDollar,
};

/// Dependency relation with the subtypes of UD English. Base relations stand before their subtypes.
enum class Relation : std::uint8_t {
  kRoot,
  kAcl,
  kAclRelcl,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAdvmodEmph,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,
  kCase,
  kCc,
  kCcPreconj,
  kCcomp,
  kCompound,
  kCompoundPrt,
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,
  kCsubjPass,
  kDep,
  kDet,
  kDetPredet,
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kFlatForeign,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodDesc,
  kNmodPoss,
  kNmodUnmarked,
  kNsubj,
  kNsubjOuter,
  kNsubjPass,
  kNummod,
  kObj,
  kObl,
  kOblAgent,
  kOblUnmarked,
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kVocative,
  kXcomp,
  kClf,
};
inline constexpr std::size_t kRelationCount = static_cast<std::size_t>(Relation::kClf) + 1;

/// base_of() as a table: it is asked some fifty times per token.
extern const std::array<Relation, kRelationCount> kBaseRelations;

std::string_view to_string(Upos upos);
std::string_view to_string(Xpos xpos);
std::string_view to_string(Relation relation);
std::optional<Upos> upos_from(std::string_view text);
std::optional<Xpos> xpos_from(std::string_view text);
/// An unknown subtype falls back to its base relation ("nmod:tmod" -> kNmod); an unknown base gives nothing.
std::optional<Relation> relation_from(std::string_view text);
/// The relation without its subtype: kNsubjPass -> kNsubj.
inline Relation base_of(Relation relation) { return kBaseRelations[static_cast<std::size_t>(relation)]; }

enum class Tense : std::uint8_t { kNone, kPast, kPres };
enum class VerbForm : std::uint8_t { kNone, kFin, kInf, kPart, kGer };
enum class Mood : std::uint8_t { kNone, kInd, kImp, kSub };
enum class Number : std::uint8_t { kNone, kSing, kPlur, kPtan };
enum class Gender : std::uint8_t { kNone, kMasc, kFem, kNeut };
enum class Case : std::uint8_t { kNone, kNom, kAcc, kGen };
enum class PronType : std::uint8_t { kNone, kPrs, kArt, kDem, kInt, kRel, kInd, kNeg, kTot, kRcp, kEmp };
enum class Degree : std::uint8_t { kNone, kPos, kCmp, kSup };
enum class NumType : std::uint8_t { kNone, kCard, kOrd, kMult, kFrac };
enum class Definite : std::uint8_t { kNone, kDef, kInd };

/// The morphological features of one token. Prints as a sorted FEATS string ("Mood=Ind|Number=Sing|...", "_" if none).
struct Features {
  Tense tense = Tense::kNone;
  VerbForm verb_form = VerbForm::kNone;
  Mood mood = Mood::kNone;
  Number number = Number::kNone;
  Gender gender = Gender::kNone;
  Case grammatical_case = Case::kNone;
  PronType pron_type = PronType::kNone;
  Degree degree = Degree::kNone;
  NumType num_type = NumType::kNone;
  Definite definite = Definite::kNone;
  std::uint8_t person = 0;    // 1..3, 0 = none
  bool passive = false;       // Voice=Pass
  bool possessive = false;    // Poss=Yes
  bool reflexive = false;     // Reflex=Yes
  bool abbreviation = false;  // Abbr=Yes
  bool foreign = false;       // Foreign=Yes
  bool typo = false;          // Typo=Yes
  bool negative = false;      // Polarity=Neg
  bool operator==(const Features&) const = default;
};

std::string to_string(const Features& features);
/// Unknown feature names or values are skipped (treebanks differ in the rare ones).
Features features_from(std::string_view text);

}  // namespace casus::document
