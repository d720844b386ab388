// Conditions of senses: `when subj:mil | reb, obj=@weapon, no to:place`.
#include <optional>

#include "base/strings.h"
#include "catalog/lexicon_parser.h"

namespace casus::catalog {
namespace {

Error bad(std::string message) { return Error{ErrorCode::kBadTable, std::move(message)}; }

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

Result<Atom> parse_word_atom(std::string_view text, std::size_t equals) {
  Atom atom;
  const bool negated = equals > 0 && text[equals - 1] == '!';
  atom.test = negated ? Test::kNotWord : Test::kWord;
  Result<Slot> slot = parse_slot(base::trim(text.substr(0, negated ? equals - 1 : equals)));
  if (!slot) return slot.error();
  atom.slot = *std::move(slot);
  Result<WordSet> words = parse_word_set(text.substr(equals + 1));
  if (!words) return words.error();
  atom.words = *std::move(words);
  return atom;
}

/// Tests of the predicate itself.
std::optional<Test> form_test(std::string_view text) {
  if (text == "passive") return Test::kPassive;
  if (text == "active") return Test::kActive;
  if (text == "plural") return Test::kPlural;
  if (text == "joint") return Test::kJoint;
  if (text == "ahead") return Test::kAhead;
  if (text == "willed") return Test::kWilled;
  if (text == "asserted") return Test::kAsserted;
  if (text == "wanted") return Test::kWanted;
  if (text == "denied") return Test::kDenied;
  if (text == "required") return Test::kRequired;
  return std::nullopt;
}

bool starts_atom(std::string_view text) {
  return form_test(text) || text.starts_with("has ") || text.starts_with("no ") ||
         text.find_first_of("=:") != std::string_view::npos;
}

Result<Atom> parse_atom(std::string_view text) {
  Atom atom;
  if (const auto test = form_test(text)) {
    atom.test = *test;
    return atom;
  }
  // "no to:place", "no obj=@ban" deny a test of the slot.
  if (text.starts_with("no ") && text.find_first_of("=:") != std::string_view::npos) {
    Result<Atom> denied = parse_atom(base::trim(text.substr(3)));
    if (!denied) return denied;
    denied->test = denied->test == Test::kWord ? Test::kNotWord : Test::kNotKind;
    return denied;
  }
  if (const std::size_t equals = text.find('='); equals != std::string_view::npos) return parse_word_atom(text, equals);
  std::string_view name = text;
  if (text.starts_with("has ") || text.starts_with("no ")) {
    atom.test = text.starts_with("has ") ? Test::kFilled : Test::kEmpty;
    name = base::trim(text.substr(3));
  } else if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
    const bool negated = colon > 0 && text[colon - 1] == '!';
    atom.test = negated ? Test::kNotKind : Test::kKind;
    atom.kind = std::string(base::trim(text.substr(colon + 1)));
    name = base::trim(text.substr(0, negated ? colon - 1 : colon));
  }
  Result<Slot> slot = parse_slot(name);
  if (!slot) return slot.error();
  atom.slot = *std::move(slot);
  return atom;
}

/// A bare piece continues the last atom: "obj=@visa | entry", "subj:mil | reb", "has of | against".
Result<void> continue_atom(std::vector<Atom>& atoms, std::string_view text) {
  Atom& last = atoms.back();
  if (last.test == Test::kWord || last.test == Test::kNotWord) {
    Result<WordSet> words = parse_word_set(text);
    if (!words) return words.error();
    for (std::string& lemma : words->lemmas) last.words.lemmas.push_back(std::move(lemma));
    for (std::string& name : words->classes) last.words.classes.push_back(std::move(name));
    return {};
  }
  Atom atom = last;
  if (atom.test == Test::kKind || atom.test == Test::kNotKind) {
    atom.kind = std::string(text);
  } else {
    Result<Slot> slot = parse_slot(text);
    if (!slot) return slot.error();
    atom.slot = *std::move(slot);
  }
  atoms.push_back(std::move(atom));
  return {};
}

Result<Condition> parse_condition(std::string_view text) {
  Condition condition;
  for (const std::string_view piece : base::split_list(text, '|')) {
    if (starts_atom(piece)) {
      Result<Atom> atom = parse_atom(piece);
      if (!atom) return atom.error();
      condition.any.push_back(*std::move(atom));
    } else if (condition.any.empty()) {
      return bad(quoted(text) + " is not a condition");
    } else if (const auto done = continue_atom(condition.any, piece); !done) {
      return done.error();
    }
  }
  return condition;
}

}  // namespace

Result<std::vector<Condition>> parse_conditions(std::string_view text) {
  std::vector<Condition> conditions;
  for (const std::string_view part : base::split_list(text, ',')) {
    Result<Condition> condition = parse_condition(part);
    if (!condition) return condition.error();
    conditions.push_back(*std::move(condition));
  }
  return conditions;
}

}  // namespace casus::catalog
