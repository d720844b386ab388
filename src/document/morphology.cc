// Spelling tables of the UD vocabularies, in the order of the enumerators.
#include "document/morphology.h"

#include <array>
#include <utility>
#include <vector>

namespace casus::document {
namespace {

constexpr std::array<std::string_view, 17> kUposNames = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                         "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                         "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 51> kXposNames = {
    "_",   "ADD", "AFX", "CC",    "CD",   ",",   ":",   "DT",  "EX",  "FW",    "GW",  "HYPH", "IN",
    "JJ",  "JJR", "JJS", "-LRB-", "LS",   "MD",  "NFP", "NN",  "NNP", "NNPS",  "NNS", "``",   "''",
    "PDT", ".",   "POS", "PRP",   "PRP$", "RB",  "RBR", "RBS", "RP",  "-RRB-", "SYM", "TO",   "UH",
    "VB",  "VBD", "VBG", "VBN",   "VBP",  "VBZ", "WDT", "WP",  "WP$", "WRB",   "XX",  "$"};
constexpr std::array<std::string_view, 54> kRelationNames = {
    "root",         "acl",        "acl:relcl",  "advcl",    "advcl:relcl", "advmod",     "advmod:emph",   "amod",
    "appos",        "aux",        "aux:pass",   "case",     "cc",          "cc:preconj", "ccomp",         "compound",
    "compound:prt", "conj",       "cop",        "csubj",    "csubj:outer", "csubj:pass", "dep",           "det",
    "det:predet",   "discourse",  "dislocated", "expl",     "fixed",       "flat",       "flat:foreign",  "goeswith",
    "iobj",         "list",       "mark",       "nmod",     "nmod:desc",   "nmod:poss",  "nmod:unmarked", "nsubj",
    "nsubj:outer",  "nsubj:pass", "nummod",     "obj",      "obl",         "obl:agent",  "obl:unmarked",  "orphan",
    "parataxis",    "punct",      "reparandum", "vocative", "xcomp",       "clf"};

constexpr std::array<std::string_view, 3> kTenses = {"", "Past", "Pres"};
constexpr std::array<std::string_view, 5> kVerbForms = {"", "Fin", "Inf", "Part", "Ger"};
constexpr std::array<std::string_view, 4> kMoods = {"", "Ind", "Imp", "Sub"};
constexpr std::array<std::string_view, 4> kNumbers = {"", "Sing", "Plur", "Ptan"};
constexpr std::array<std::string_view, 4> kGenders = {"", "Masc", "Fem", "Neut"};
constexpr std::array<std::string_view, 4> kCases = {"", "Nom", "Acc", "Gen"};
constexpr std::array<std::string_view, 11> kPronTypes = {"",    "Prs", "Art", "Dem", "Int", "Rel",
                                                         "Ind", "Neg", "Tot", "Rcp", "Emp"};
constexpr std::array<std::string_view, 4> kDegrees = {"", "Pos", "Cmp", "Sup"};
constexpr std::array<std::string_view, 5> kNumTypes = {"", "Card", "Ord", "Mult", "Frac"};
constexpr std::array<std::string_view, 3> kDefinites = {"", "Def", "Ind"};

template <typename Enum, std::size_t N>
constexpr std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view text) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == text) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

template <typename Enum, std::size_t N>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t N>
void set_value(Enum& field, const std::array<std::string_view, N>& names, std::string_view value) {
  field = find_name<Enum>(names, value).value_or(field);
}

void set_feature(Features& f, std::string_view name, std::string_view value) {
  if (name == "Tense") set_value(f.tense, kTenses, value);
  if (name == "VerbForm") set_value(f.verb_form, kVerbForms, value);
  if (name == "Mood") set_value(f.mood, kMoods, value);
  if (name == "Number") set_value(f.number, kNumbers, value);
  if (name == "Gender") set_value(f.gender, kGenders, value);
  if (name == "Case") set_value(f.grammatical_case, kCases, value);
  if (name == "PronType") set_value(f.pron_type, kPronTypes, value);
  if (name == "Degree") set_value(f.degree, kDegrees, value);
  if (name == "NumType") set_value(f.num_type, kNumTypes, value);
  if (name == "Definite") set_value(f.definite, kDefinites, value);
  if (name == "Person" && value.size() == 1 && value[0] >= '1' && value[0] <= '3') {
    f.person = static_cast<std::uint8_t>(value[0] - '0');
  }
  if (name == "Voice") f.passive = value == "Pass";
  if (name == "Polarity") f.negative = value == "Neg";
  if (value != "Yes") return;
  if (name == "Poss") f.possessive = true;
  if (name == "Reflex") f.reflexive = true;
  if (name == "Abbr") f.abbreviation = true;
  if (name == "Foreign") f.foreign = true;
  if (name == "Typo") f.typo = true;
}

}  // namespace

constinit const std::array<Relation, kRelationCount> kBaseRelations = [] {
  std::array<Relation, kRelationCount> bases = {};
  for (std::size_t i = 0; i < bases.size(); ++i) {
    const std::string_view name = kRelationNames[i];
    bases[i] = find_name<Relation>(kRelationNames, name.substr(0, name.find(':'))).value_or(static_cast<Relation>(i));
  }
  return bases;
}();

std::string_view to_string(Upos upos) { return name_of(kUposNames, upos); }
std::string_view to_string(Xpos xpos) { return name_of(kXposNames, xpos); }
std::string_view to_string(Relation relation) { return name_of(kRelationNames, relation); }
std::optional<Upos> upos_from(std::string_view text) { return find_name<Upos>(kUposNames, text); }
std::optional<Xpos> xpos_from(std::string_view text) { return find_name<Xpos>(kXposNames, text); }

std::optional<Relation> relation_from(std::string_view text) {
  if (const auto exact = find_name<Relation>(kRelationNames, text)) return exact;
  return find_name<Relation>(kRelationNames, text.substr(0, text.find(':')));
}

std::string to_string(const Features& f) {
  // Sorted by feature name without regard to case, as CoNLL-U asks.
  const std::array<std::pair<std::string_view, std::string_view>, 18> pairs = {{
      {"Abbr", f.abbreviation ? "Yes" : ""},
      {"Case", name_of(kCases, f.grammatical_case)},
      {"Definite", name_of(kDefinites, f.definite)},
      {"Degree", name_of(kDegrees, f.degree)},
      {"Foreign", f.foreign ? "Yes" : ""},
      {"Gender", name_of(kGenders, f.gender)},
      {"Mood", name_of(kMoods, f.mood)},
      {"Number", name_of(kNumbers, f.number)},
      {"NumType", name_of(kNumTypes, f.num_type)},
      {"Person", f.person == 1   ? "1"
                 : f.person == 2 ? "2"
                 : f.person == 3 ? "3"
                                 : ""},
      {"Polarity", f.negative ? "Neg" : ""},
      {"Poss", f.possessive ? "Yes" : ""},
      {"PronType", name_of(kPronTypes, f.pron_type)},
      {"Reflex", f.reflexive ? "Yes" : ""},
      {"Tense", name_of(kTenses, f.tense)},
      {"Typo", f.typo ? "Yes" : ""},
      {"VerbForm", name_of(kVerbForms, f.verb_form)},
      {"Voice", f.passive ? "Pass" : ""},
  }};
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (value.empty()) continue;
    if (!out.empty()) out.push_back('|');
    out.append(name).append("=").append(value);
  }
  return out.empty() ? "_" : out;
}

Features features_from(std::string_view text) {
  Features features;
  while (!text.empty() && text != "_") {
    const std::size_t bar = text.find('|');
    const std::string_view pair = text.substr(0, bar);
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos) set_feature(features, pair.substr(0, equals), pair.substr(equals + 1));
    text = bar == std::string_view::npos ? std::string_view() : text.substr(bar + 1);
  }
  return features;
}

}  // namespace casus::document
