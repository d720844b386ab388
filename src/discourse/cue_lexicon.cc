// The tables of cues are turned into one hash map, that of classes into one for each part of speech.
#include "discourse/cue_lexicon.h"

#include <array>
#include <optional>
#include <utility>

#include "base/strings.h"
#include "base/table.h"

namespace casus::discourse {
namespace {

using base::Table;

template <typename Value, std::size_t N>
std::optional<Value> look_up(const std::array<std::pair<std::string_view, Value>, N>& names, std::string_view name) {
  for (const auto& [text, value] : names) {
    if (text == name) return value;
  }
  return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, CuePos>, 6> kPosNames = {{{"v", CuePos::kVerb},
                                                                           {"n", CuePos::kNoun},
                                                                           {"a", CuePos::kAdjective},
                                                                           {"m", CuePos::kModifier},
                                                                           {"r", CuePos::kAdverb},
                                                                           {"p", CuePos::kPreposition}}};

constexpr std::array<std::pair<std::string_view, ReportKind>, 5> kKindNames = {{{"say", ReportKind::kSay},
                                                                                {"think", ReportKind::kThink},
                                                                                {"act", ReportKind::kAct},
                                                                                {"quote", ReportKind::kQuote},
                                                                                {"hearsay", ReportKind::kHearsay}}};

constexpr std::array<std::pair<std::string_view, Slot>, 17> kSlotNames = {{{"comp", Slot::kComp},
                                                                           {"inf", Slot::kInf},
                                                                           {"obj", Slot::kObj},
                                                                           {"subj", Slot::kSubj},
                                                                           {"purpose", Slot::kPurpose},
                                                                           {"noun", Slot::kNoun},
                                                                           {"of", Slot::kOf},
                                                                           {"from", Slot::kFrom},
                                                                           {"for", Slot::kFor},
                                                                           {"on", Slot::kOn},
                                                                           {"to", Slot::kTo},
                                                                           {"into", Slot::kInto},
                                                                           {"with", Slot::kWith},
                                                                           {"against", Slot::kAgainst},
                                                                           {"about", Slot::kAbout},
                                                                           {"in", Slot::kIn},
                                                                           {"at", Slot::kAt}}};

constexpr std::array<std::pair<std::string_view, WordSet>, kWordSetCount> kSetNames = {
    {{"negator", WordSet::kNegator},
     {"no_determiner", WordSet::kNoDeterminer},
     {"conditional", WordSet::kConditional},
     {"hypothetical_modal", WordSet::kHypotheticalModal},
     {"deontic_modal", WordSet::kDeonticModal},
     {"ability_modal", WordSet::kAbilityModal},
     {"future_modal", WordSet::kFutureModal},
     {"light_verb", WordSet::kLightVerb},
     {"negative_mark", WordSet::kNegativeMark},
     {"anaphor_group", WordSet::kAnaphorGroup},
     {"anaphor_body", WordSet::kAnaphorBody},
     {"anaphor_country", WordSet::kAnaphorCountry},
     {"anaphor_person", WordSet::kAnaphorPerson},
     {"female_title", WordSet::kFemaleTitle},
     {"male_title", WordSet::kMaleTitle},
     {"background", WordSet::kBackground},
     {"collective", WordSet::kCollective},
     {"male_name", WordSet::kMaleName},
     {"female_name", WordSet::kFemaleName},
     {"locative", WordSet::kLocative},
     {"place_noun", WordSet::kPlaceNoun},
     {"generic", WordSet::kGeneric},
     {"foreign", WordSet::kForeign},
     {"motion", WordSet::kMotion},
     {"position", WordSet::kPosition},
     {"entering", WordSet::kEntering},
     {"aiming", WordSet::kAiming},
     {"occasion", WordSet::kOccasion},
     {"stance", WordSet::kStance},
     {"act_noun", WordSet::kActNoun},
     {"place_anaphor", WordSet::kPlaceAnaphor},
     {"quantity", WordSet::kQuantity}}};

template <typename Maps>
auto& of(Maps& maps, CuePos pos) {
  return maps[static_cast<std::size_t>(pos)];
}

// The cells of the named columns of every row, handed to `take`, which gives an error message or an empty string.
template <std::size_t N, typename Take>
Result<void> for_each_row(const std::string& path, const std::array<std::string_view, N>& columns, Take take) {
  Result<Table> table = Table::load(path);
  if (!table) return table.error();
  std::array<std::size_t, N> at = {};
  for (std::size_t i = 0; i < N; ++i) {
    const Result<std::size_t> column = table->find_column(columns[i]);
    if (!column) return column.error();
    at[i] = *column;
  }
  for (const Table::Row& row : table->rows()) {
    std::array<std::string_view, N> cells;
    for (std::size_t i = 0; i < N; ++i) cells[i] = row.cells[at[i]];
    const std::string problem = take(cells);
    if (!problem.empty()) return table->error_at(row, problem);
  }
  return {};
}

}  // namespace

Result<CueLexicon> CueLexicon::load(const std::string& folder) {
  CueLexicon lexicon;
  if (Result<void> done = lexicon.load_reports(folder + "/reports.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_embeddings(folder + "/embeddings.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_classes(folder + "/word_classes.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_words(folder + "/words.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_given_names(folder + "/given_names.tsv"); !done) return done.error();
  lexicon.note_phrasal();
  return lexicon;
}

void CueLexicon::note_phrasal() {
  std::vector<std::string> beginnings;
  for (const auto& [word, cue] : cues_) {
    for (std::size_t at = word.find(' '); at != std::string::npos; at = word.find(' ', at + 1)) {
      beginnings.push_back(word.substr(0, at));
    }
  }
  for (const std::string& beginning : beginnings) cues_[beginning].begins_phrasal = true;
}

Result<void> CueLexicon::load_reports(const std::string& path) {
  return for_each_row<3>(path, {"lemma", "pos", "kind"}, [this](const auto& cells) -> std::string {
    const auto pos = look_up(kPosNames, cells[1]);
    const auto kind = look_up(kKindNames, cells[2]);
    if (!pos) return "pos " + std::string(cells[1]) + " is none of v n a m r p";
    if (!kind) return "kind " + std::string(cells[2]) + " is none of say think act quote hearsay";
    for (std::string_view lemma : base::split_list(cells[0], '|')) {
      ReportKind& report = of(cues_[lemma].reports, *pos);
      if (report == ReportKind::kNone) report = *kind;  // the first row holds
    }
    return {};
  });
}

Result<void> CueLexicon::load_embeddings(const std::string& path) {
  return for_each_row<4>(path, {"lemma", "pos", "slot", "status"}, [this](const auto& cells) -> std::string {
    const auto pos = look_up(kPosNames, cells[1]);
    const auto status = status_from(cells[3]);
    if (!pos) return "pos " + std::string(cells[1]) + " is none of v n a m r p";
    if (!status) return "status " + std::string(cells[3]) + " is no status";
    for (std::string_view name : base::split_list(cells[2], '|')) {
      const auto slot = look_up(kSlotNames, name);
      if (!slot) return "slot " + std::string(name) + " is not known";
      for (std::string_view lemma : base::split_list(cells[0], '|')) {
        of(cues_[lemma].embeddings, *pos).push_back({*slot, *status});
      }
    }
    return {};
  });
}

Result<void> CueLexicon::load_classes(const std::string& path) {
  return for_each_row<5>(path, {"pos", "strength", "kind", "group", "lemma"}, [this](const auto& cells) -> std::string {
    const auto pos = look_up(kPosNames, cells[0]);
    if (!pos) return "pos " + std::string(cells[0]) + " is none of v n a m r p";
    const WordClass word_class{std::string(cells[1]), std::string(cells[2]), std::string(cells[3])};
    for (std::string_view lemma : base::split_list(cells[4], '|')) of(classes_, *pos).emplace(lemma, word_class);
    return {};
  });
}

Result<void> CueLexicon::load_words(const std::string& path) {
  return for_each_row<2>(path, {"set", "word"}, [this](const auto& cells) -> std::string {
    const auto set = look_up(kSetNames, cells[0]);
    if (!set) return "set " + std::string(cells[0]) + " is not known";
    for (std::string_view word : base::split_list(cells[1], '|')) {
      cues_[word].sets |= 1U << static_cast<unsigned>(*set);
    }
    return {};
  });
}

Result<void> CueLexicon::load_given_names(const std::string& path) {
  return for_each_row<2>(path, {"gender", "name"}, [this](const auto& cells) -> std::string {
    if (cells[0] != "m" && cells[0] != "f") return "gender is neither m nor f";
    const WordSet set = cells[0] == "m" ? WordSet::kMaleName : WordSet::kFemaleName;
    for (std::string_view name : base::split_list(cells[1], '|')) {
      given_names_[name] |= 1U << static_cast<unsigned>(set);
    }
    return {};
  });
}

const Cue* CueLexicon::find(std::string_view word) const {
  static const Cue kNothing;
  const auto found = cues_.find(word);
  return found == cues_.end() ? &kNothing : &found->second;
}

const WordClass& CueLexicon::find_class(std::string_view lemma, CuePos pos) const {
  static const WordClass kUnknown{"-", "-", "-"};
  const auto& classes = of(classes_, pos);
  const auto found = classes.find(lemma);
  return found == classes.end() ? kUnknown : found->second;
}

bool CueLexicon::contains(WordSet set, std::string_view word) const {
  if (find(word)->is_in(set)) return true;
  if (set != WordSet::kMaleName && set != WordSet::kFemaleName) return false;
  const auto found = given_names_.find(word);
  return found != given_names_.end() && (found->second >> static_cast<unsigned>(set) & 1U) != 0;
}

bool CueLexicon::knows_verb(std::string_view lemma) const {
  const Cue& cue = *find(lemma);
  return !cue.embeddings_of(CuePos::kVerb).empty() || cue.report(CuePos::kVerb) != ReportKind::kNone;
}

}  // namespace casus::discourse
