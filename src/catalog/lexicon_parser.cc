// Hand-written, one small function per notation; messages quote what was read and say what was expected.
#include "catalog/lexicon_parser.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace casus::catalog {
namespace {

Error bad(std::string message) { return Error{ErrorCode::kBadTable, std::move(message)}; }

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

/// Cuts a comment off: `#` at the start or after a blank.
std::string_view without_comment(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '#' && (i == 0 || base::is_ascii_space(line[i - 1]))) return line.substr(0, i);
  }
  return line;
}

bool is_word(std::string_view text) {
  for (const char c : text) {
    if (!base::is_ascii_lower(c) && c != '-' && c != ' ') return false;
  }
  return !text.empty();
}

/// One slot of a bracket: "obj=@weapon", "at", "on|upon".
Result<BoundSlot> parse_bound(std::string_view text) {
  BoundSlot bound;
  const std::size_t equals = text.find('=');
  for (const std::string_view part : base::split_list(text.substr(0, equals), '|')) {
    Result<Slot> slot = parse_slot(part);
    if (!slot) return slot.error();
    bound.slots.push_back(*std::move(slot));
  }
  if (bound.slots.empty()) return bad("empty brackets");
  if (equals == std::string_view::npos) return bound;
  Result<WordSet> words = parse_word_set(text.substr(equals + 1));
  if (!words) return words.error();
  bound.words = *std::move(words);
  return bound;
}

/// Slots that may follow another in one bracket; any other word continues a compound ("death penalty").
bool is_slot_name(std::string_view word) {
  constexpr std::array<std::string_view, 41> kNames = {
      "inf",     "that",    "purpose", "source",  "if-subj", "unless-subj", "until-subj", "outside", "near",
      "subj",    "obj",     "iobj",    "comp",    "poss",    "mod",         "party",      "at",      "on",
      "to",      "with",    "for",     "from",    "of",      "in",          "into",       "by",      "about",
      "against", "over",    "as",      "between", "under",   "upon",        "off",        "onto",    "through",
      "toward",  "towards", "after",   "out",     "among"};
  return std::ranges::find(kNames, word) != kNames.end();
}

/// True if `word` goes on with the last word of a piece: "obj=ban|death" + "penalty". A class cannot go on.
bool continues_compound(std::string_view piece, std::string_view word) {
  if (word.find('=') != std::string_view::npos || is_slot_name(word)) return false;
  const std::size_t last = piece.find_last_of("|=");
  return last != std::string_view::npos && last + 1 < piece.size() && piece[last + 1] != '@';
}

/// The slots of a bracket are split by blanks; " | " joins words of one slot: "obj=@weapon | cruise missile at".
Result<void> add_bounds(std::vector<BoundSlot>& bounds, std::string_view text) {
  std::vector<std::string> pieces;
  bool continues = false;
  for (const std::string_view word : base::split_words(text)) {
    if (word == "|") {
      continues = true;
    } else if (continues && !pieces.empty()) {
      pieces.back().append("|").append(word);
      continues = false;
    } else if (!pieces.empty() && continues_compound(pieces.back(), word)) {
      pieces.back().append(" ").append(word);
    } else {
      pieces.emplace_back(word);
    }
  }
  if (pieces.empty()) return bad("empty brackets");
  for (const std::string& piece : pieces) {
    Result<BoundSlot> bound = parse_bound(piece);
    if (!bound) return bound.error();
    bounds.push_back(*std::move(bound));
  }
  return {};
}

Result<WordPattern> parse_pattern(std::string_view text) {
  WordPattern pattern;
  pattern.text = std::string(text);
  const char letter = text.back();
  pattern.word_class = letter == 'v' ? WordClass::kVerb : letter == 'n' ? WordClass::kNoun : WordClass::kAdjective;
  std::string plain(text.substr(0, text.size() - 2));
  while (true) {
    const std::size_t open = plain.find('[');
    if (open == std::string::npos) break;
    const std::size_t close = plain.find(']', open);
    if (close == std::string::npos) return bad("no ] in pattern " + quoted(text));
    const auto done = add_bounds(pattern.bound, std::string_view(plain).substr(open + 1, close - open - 1));
    if (!done) return done.error();
    plain.replace(open, close - open + 1, " ");
  }
  for (const std::string_view word : base::split_words(plain)) pattern.words.push_back(fold_lemma(word));
  if (pattern.words.empty()) return bad("no word in pattern " + quoted(text));
  const bool head_is_last = pattern.word_class == WordClass::kNoun;
  const auto head = head_is_last ? pattern.words.end() - 1 : pattern.words.begin();
  pattern.head = *head;
  pattern.words.erase(head);
  return pattern;
}

/// "Iran & Iraq", "-" for none.
std::vector<std::string> split_names(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string_view name : base::split_list(text, '&')) {
    if (name != "-") names.emplace_back(name);
  }
  return names;
}

Result<void> add_example_option(Example& example, std::string_view option) {
  const std::size_t equals = option.find('=');
  const std::string_view key = base::trim(option.substr(0, equals));
  const std::string_view value = equals == std::string_view::npos ? "" : base::trim(option.substr(equals + 1));
  if (key == "status") {
    example.status = status_from(value);
    if (example.status) return {};
  } else if (key == "type") {
    example.type = event_type_from(value);
    if (example.type) return {};
  }
  return bad(quoted(option) + " is not status=... or type=...");
}

}  // namespace

Result<WordSet> parse_word_set(std::string_view text) {
  WordSet set;
  for (const std::string_view part : base::split_list(text, '|')) {
    if (part.front() == '@') {
      set.classes.emplace_back(part.substr(1));
    } else {
      std::string lemma = base::squeeze_space(part);
      std::ranges::replace(lemma, '_', ' ');  // a compound inside brackets: [obj=death_penalty]
      set.lemmas.push_back(fold_lemma(lemma));
    }
  }
  if (set.lemmas.empty() && set.classes.empty()) return bad("expected words or @classes");
  return set;
}

Result<Slot> parse_slot(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, SlotKind>, 9> kNamed = {{{"subj", SlotKind::kSubject},
                                                                            {"obj", SlotKind::kObject},
                                                                            {"iobj", SlotKind::kIndirect},
                                                                            {"poss", SlotKind::kPossessor},
                                                                            {"mod", SlotKind::kModifier},
                                                                            {"comp", SlotKind::kComplement},
                                                                            {"party", SlotKind::kParty},
                                                                            {"actor", SlotKind::kActorRole},
                                                                            {"recipient", SlotKind::kRecipientRole}}};
  Slot slot;
  if (text.starts_with("comp.")) {
    slot.in_complement = true;
    text.remove_prefix(5);
  }
  for (const auto& [name, kind] : kNamed) {
    if (text != name) continue;
    slot.kind = kind;
    return slot;
  }
  if (!is_word(text)) return bad(quoted(text) + " is not a slot");
  slot.kind = SlotKind::kPreposition;
  slot.word = std::string(text);
  return slot;
}

Result<std::vector<LexiconBlock>> split_blocks(std::string_view content) {
  std::vector<LexiconBlock> blocks;
  std::uint32_t line_number = 0;
  for (const std::string_view raw : base::split(content, '\n')) {
    ++line_number;
    const std::string_view line = without_comment(raw);
    const std::string_view text = base::trim(line);
    if (text.empty()) continue;
    const std::size_t blank = text.find_first_of(" \t");
    const std::string_view key = text.substr(0, blank);
    const std::string_view rest = blank == std::string_view::npos ? "" : base::trim(text.substr(blank));
    if (!base::is_ascii_space(line.front())) {
      if (key != "sense" && key != "operator" && key != "class") {
        return bad(std::to_string(line_number) + ": " + quoted(key) + " is not sense, operator or class");
      }
      if (rest.empty()) return bad(std::to_string(line_number) + ": the block has no name");
      blocks.push_back({key, rest, line_number, {}});
      continue;
    }
    if (blocks.empty()) return bad(std::to_string(line_number) + ": indented line before any block");
    const bool is_class = blocks.back().kind == "class";
    blocks.back().fields.push_back({is_class ? "" : key, is_class ? text : rest, line_number});
  }
  return blocks;
}

Result<std::vector<WordPattern>> parse_words(std::string_view text) {
  std::vector<WordPattern> patterns;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool ends = text[i] == '/' && (text[i + 1] == 'v' || text[i + 1] == 'n' || text[i + 1] == 'a') &&
                      (i + 2 == text.size() || base::is_ascii_space(text[i + 2]));
    if (!ends) continue;
    Result<WordPattern> pattern = parse_pattern(base::trim(text.substr(begin, i + 2 - begin)));
    if (!pattern) return pattern.error();
    patterns.push_back(*std::move(pattern));
    begin = i + 2;
  }
  const std::string_view rest = base::trim(text.substr(begin));
  if (!rest.empty()) return bad(quoted(rest) + " has no /v, /n or /a");
  if (patterns.empty()) return bad("no words");
  return patterns;
}

Result<SlotChoice> parse_slots(std::string_view text) {
  SlotChoice choice;
  for (const std::string_view alternative : base::split_list(text, '|')) {
    std::vector<Slot> slots;
    for (const std::string_view name : base::split_list(alternative, '&')) {
      if (name == "-" || name == "none") continue;
      Result<Slot> slot = parse_slot(name);
      if (!slot) return slot.error();
      slots.push_back(*std::move(slot));
    }
    choice.push_back(std::move(slots));
  }
  return choice;
}

Result<std::vector<Mapping>> parse_mappings(std::string_view text) {
  std::vector<Mapping> mappings;
  for (const std::string_view item : base::split_words(text)) {
    const std::size_t equals = item.find('=');
    if (equals == std::string_view::npos) return bad(quoted(item) + " is not KEY=CODE");
    const std::string_view key = item.substr(0, equals);
    const std::string_view value = item.substr(equals + 1);
    Mapping mapping;
    if (base::is_ascii_digit(key.empty() ? ' ' : key[0])) {
      mapping.prefix = std::string(key);
    } else if (key != "*") {
      mapping.type = event_type_from(key);
      if (!mapping.type) return bad(quoted(key) + " is not a PLOVER type, a CAMEO prefix or *");
    }
    if (value == "same" || value == "none") {
      mapping.result = value == "same" ? Mapping::Result::kSame : Mapping::Result::kNone;
    } else if (!value.empty() && base::is_ascii_digit(value[0])) {
      mapping.cameo = std::string(value);
    } else {
      return bad(quoted(value) + " is not a CAMEO code, same or none");
    }
    mappings.push_back(std::move(mapping));
  }
  return mappings;
}

Result<Example> parse_example(std::string_view text, bool expected) {
  Example example;
  example.expected = expected;
  const std::size_t bar = text.find('|');
  example.sentence = std::string(base::trim(text.substr(0, bar)));
  if (example.sentence.empty()) return bad("the example has no sentence");
  if (bar == std::string_view::npos) {
    if (expected) return bad("the example has no | ACTOR > RECIPIENT");
    return example;
  }
  const std::vector<std::string_view> parts = base::split(text.substr(bar + 1), ';');
  const std::size_t arrow = parts[0].find('>');
  if (expected && arrow == std::string_view::npos) return bad("expected ACTOR > RECIPIENT after |");
  example.actors = split_names(parts[0].substr(0, arrow));
  if (arrow != std::string_view::npos) example.recipients = split_names(parts[0].substr(arrow + 1));
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (const auto done = add_example_option(example, base::trim(parts[i])); !done) return done.error();
  }
  return example;
}

std::vector<std::string_view> split_class_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool wide =
        i < text.size() && (text[i] == '\t' || (text[i] == ' ' && i + 1 < text.size() && text[i + 1] == ' '));
    if (i < text.size() && !wide) continue;
    const std::string_view word = base::trim(text.substr(begin, i - begin));
    if (!word.empty()) words.push_back(word);
    begin = i;
  }
  return words;
}

}  // namespace casus::catalog
