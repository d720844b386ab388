// Reads the blocks into senses, flattens classes that include others, and indexes the patterns by head word.
#include "catalog/lexicon.h"

#include <algorithm>

#include "base/file.h"
#include "base/hash.h"
#include "base/strings.h"
#include "base/table.h"
#include "base/utf8.h"
#include "catalog/lexicon_parser.h"

namespace casus::catalog {
namespace {

constexpr std::size_t kMaxFileBytes = 64U << 20U;

constexpr std::size_t place_of(WordClass word_class) { return static_cast<std::size_t>(word_class); }

void replace_suffix(std::string& word, std::string_view from, std::string_view to) {
  if (word.size() >= from.size() + 2 && word.ends_with(from)) word.replace(word.size() - from.size(), from.size(), to);
}

/// Appends the parsed value to a list field.
template <typename T>
Result<void> append(std::vector<T>& list, Result<std::vector<T>> parsed) {
  if (!parsed) return parsed.error();
  for (T& item : *parsed) list.push_back(std::move(item));
  return {};
}

Result<void> set_slots(SlotChoice& choice, std::string_view value) {
  Result<SlotChoice> parsed = parse_slots(value);
  if (!parsed) return parsed.error();
  choice = *std::move(parsed);
  return {};
}

Result<void> set_code(std::string& code, std::string_view value) {
  const bool digits = value.size() >= 2 && value.size() <= 4 && std::ranges::all_of(value, base::is_ascii_digit);
  if (!digits) return Error{ErrorCode::kBadTable, "'" + std::string(value) + "' is not a CAMEO code"};
  code = std::string(value);
  return {};
}

Result<void> add_example(Sense& sense, const LexiconBlock::Field& field) {
  Result<Example> example = parse_example(field.value, field.key == "yes");
  if (!example) return example.error();
  example->line = field.line;
  sense.examples.push_back(*std::move(example));
  return {};
}

Result<void> unknown(std::string_view what, std::string_view value) {
  return Error{ErrorCode::kBadTable, "'" + std::string(value) + "' is not a " + std::string(what)};
}

/// Fields that only operators have; nothing when the key is none of them.
std::optional<Result<void>> add_operator_field(Sense& sense, const LexiconBlock::Field& field) {
  if (field.key == "takes") {
    return append(sense.takes, parse_slots(field.value));
  }
  if (field.key == "map") return append(sense.mappings, parse_mappings(field.value));
  if (field.key == "alone") {
    if (field.value == "none") return Result<void>{};
    return set_code(sense.cameo, field.value);
  }
  if (field.key == "status") {
    sense.status = status_from(field.value);
    return sense.status ? Result<void>{} : unknown("status", field.value);
  }
  if (field.key == "own") {
    sense.takes_own_acts = field.value == "yes";
    return sense.takes_own_acts ? Result<void>{} : unknown("value of own (yes)", field.value);
  }
  return std::nullopt;
}

Result<void> add_field(Sense& sense, const LexiconBlock::Field& field) {
  if (sense.is_operator) {
    if (const auto done = add_operator_field(sense, field)) return *done;
  }
  if (field.key == "words") return append(sense.patterns, parse_words(field.value));
  if (field.key == "actor") return set_slots(sense.actor, field.value);
  if (field.key == "recipient") return set_slots(sense.recipient, field.value);
  if (field.key == "reciprocal") return set_slots(sense.reciprocal, field.value);
  if (field.key == "when") return append(sense.conditions, parse_conditions(field.value));
  if (field.key == "yes" || field.key == "no") return add_example(sense, field);
  if (field.key == "cameo" && !sense.is_operator) return set_code(sense.cameo, field.value);
  if (field.key == "plain") {
    sense.is_plain = field.value == "yes";
    return sense.is_plain ? Result<void>{} : unknown("value of plain (yes)", field.value);
  }
  if (field.key == "mode") {
    sense.mode = std::string(field.value);
    return {};
  }
  if (field.key == "context") {
    for (const std::string_view context : base::split_words(field.value)) sense.contexts.emplace_back(context);
    return {};
  }
  if (field.key == "type") {
    sense.type = event_type_from(field.value);
    return sense.type ? Result<void>{} : unknown("PLOVER type", field.value);
  }
  return unknown(sense.is_operator ? "field of an operator" : "field of a sense", field.key);
}

Error located(const std::string& file, std::uint32_t line, const Error& error) {
  return Error{error.code, file + ":" + std::to_string(line) + ": " + error.message};
}

Result<Sense> read_sense(const std::string& file, const LexiconBlock& block) {
  Sense sense;
  sense.name = std::string(block.name);
  sense.file = file;
  sense.line = block.line;
  sense.is_operator = block.kind == "operator";
  for (const LexiconBlock::Field& field : block.fields) {
    if (const auto done = add_field(sense, field); !done) return located(file, field.line, done.error());
  }
  const Error missing{ErrorCode::kBadTable, ""};
  if (sense.patterns.empty()) return located(file, block.line, {missing.code, sense.name + " has no words"});
  if (!sense.is_operator && sense.cameo.empty()) {
    return located(file, block.line, {missing.code, sense.name + " has no cameo code"});
  }
  if (sense.is_operator && sense.takes.empty()) {
    return located(file, block.line, {missing.code, sense.name + " has no takes"});
  }
  return sense;
}

}  // namespace

std::string fold_lemma(std::string_view lemma) {
  if (const std::size_t blank = lemma.find(' '); blank != std::string_view::npos) {
    return fold_lemma(lemma.substr(0, blank)) + ' ' + fold_lemma(lemma.substr(blank + 1));
  }
  std::string word = base::fold(lemma);
  if (word.empty()) return word;
  switch (word.back()) {  // most words end in none of these
    case 'e':
      replace_suffix(word, "ise", "ize");
      replace_suffix(word, "fence", "fense");
      replace_suffix(word, "cence", "cense");
      replace_suffix(word, "centre", "center");
      replace_suffix(word, "programme", "program");
      if (word == "programme") word = "program";
      break;
    case 'n': replace_suffix(word, "isation", "ization"); break;
    case 'r': replace_suffix(word, "our", "or"); break;
    default: break;
  }
  return word;
}

Result<Lexicon> Lexicon::load(const std::string& folder) {
  const Result<std::vector<std::string>> paths = base::list_files(folder);
  if (!paths) return paths.error();
  std::vector<std::pair<std::string, std::string>> files;
  for (const std::string& path : *paths) {
    if (!path.ends_with(".lex")) continue;
    Result<std::string> content = base::read_file(path, kMaxFileBytes);
    if (!content) return content.error();
    files.emplace_back(path.substr(path.rfind('/') + 1), *std::move(content));
  }
  if (files.empty()) return Error{ErrorCode::kNotFound, folder + ": no .lex files"};
  Result<Lexicon> lexicon = parse(files);
  if (!lexicon) return lexicon;
  const std::string lemmas = folder + "/../lemmas/";
  Result<void> verbs = lexicon->add_forms(lemmas + "verb_forms.tsv", WordClass::kVerb, "form", "lemma");
  if (!verbs) return verbs.error();
  Result<void> nouns = lexicon->add_forms(lemmas + "irregular_nouns.tsv", WordClass::kNoun, "plural", "lemma");
  if (!nouns) return nouns.error();
  return lexicon;
}

Result<void> Lexicon::add_forms(const std::string& path, WordClass word_class, std::string_view form,
                                std::string_view lemma) {
  if (!base::is_file(path)) return {};
  const Result<base::Table> table = base::Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> form_column = table->find_column(form);
  if (!form_column) return form_column.error();
  const Result<std::size_t> lemma_column = table->find_column(lemma);
  if (!lemma_column) return lemma_column.error();
  for (const base::Table::Row& row : table->rows()) {
    for (const std::string_view variant : base::split_list(row.cells[*form_column], '|')) {
      forms_[place_of(word_class)].emplace(fold_lemma(variant), fold_lemma(row.cells[*lemma_column]));
    }
  }
  return {};
}

Result<Lexicon> Lexicon::parse(const std::vector<std::pair<std::string, std::string>>& files) {
  Lexicon lexicon;
  std::string bytes;
  for (const auto& [name, content] : files) {
    if (const auto done = lexicon.add_file(name, content); !done) return done.error();
    bytes += content;
  }
  if (const auto done = lexicon.resolve_classes(); !done) return done.error();
  if (const auto done = lexicon.check_references(); !done) return done.error();
  lexicon.build_index();
  lexicon.classes_.clear();  // words_ has them
  lexicon.version_ = base::hash128_hex(bytes);
  return lexicon;
}

Result<void> Lexicon::add_file(const std::string& name, std::string_view content) {
  const Result<std::vector<LexiconBlock>> blocks = split_blocks(content);
  if (!blocks) return Error{blocks.error().code, name + ":" + blocks.error().message};
  for (const LexiconBlock& block : *blocks) {
    if (block.kind != "class") {
      Result<Sense> sense = read_sense(name, block);
      if (!sense) return sense.error();
      senses_.push_back(*std::move(sense));
      continue;
    }
    std::set<std::string>& words = classes_[std::string(block.name)];
    for (const LexiconBlock::Field& field : block.fields) {
      for (const std::string_view word : split_class_words(field.value)) {
        words.insert(word.front() == '@' ? std::string(word) : fold_lemma(base::squeeze_space(word)));
      }
    }
  }
  return {};
}

// A class may include others ("@weapon"); rounds until nothing changes also cope with circles.
Result<void> Lexicon::resolve_classes() {
  bool changed = true;
  while (changed) {
    changed = false;
    for (auto& [name, words] : classes_) {
      const std::vector<std::string> members(words.begin(), words.end());
      for (const std::string& member : members) {
        if (member.front() != '@') continue;
        const auto other = classes_.find(member.substr(1));
        if (other == classes_.end()) {
          return Error{ErrorCode::kBadTable, "class " + name + " includes " + member + ", which is not a class"};
        }
        for (const std::string& word : std::set<std::string>(other->second)) {
          if (words.insert(word).second) changed = true;
        }
      }
    }
  }
  for (const auto& [name, words] : classes_) class_names_.push_back(name);
  std::ranges::sort(class_names_);
  for (const std::string& name : class_names_) {
    const auto number = static_cast<std::uint16_t>(class_numbers_.size());
    class_numbers_.emplace(name, number);
    for (const std::string& word : classes_[name]) {
      words_[word].classes.push_back(number);
      note_compound(word);
    }
  }
  return {};
}

void Lexicon::note_compound(std::string_view words) {
  const std::size_t first_blank = words.find(' ');
  if (first_blank == std::string_view::npos) return;
  words_[words];  // those of slots too, so that what is not here is no compound
  words_[words.substr(0, first_blank)].begins_compound = true;
  words_[words.substr(words.rfind(' ') + 1)].ends_compound = true;
}

Result<void> Lexicon::check_references() {
  std::set<std::string_view> names;
  for (Sense& sense : senses_) {
    const auto fail = [&](const std::string& message) {
      return located(sense.file, sense.line, {ErrorCode::kBadTable, sense.name + " " + message});
    };
    if (!names.insert(sense.name).second) return fail("is defined twice");
    const auto check = [&](WordSet& words) -> const std::string* {
      for (const std::string& lemma : words.lemmas) note_compound(lemma);
      for (const std::string& name : words.classes) {
        const auto found = class_numbers_.find(name);
        if (found == class_numbers_.end()) return &name;
        words.class_numbers.push_back(found->second);
      }
      return nullptr;
    };
    for (WordPattern& pattern : sense.patterns) {
      for (BoundSlot& bound : pattern.bound) {
        if (const std::string* name = check(bound.words)) return fail("names class @" + *name + ", which is not there");
      }
    }
    for (Condition& condition : sense.conditions) {
      for (Atom& atom : condition.any) {
        if (const std::string* name = check(atom.words)) return fail("names class @" + *name + ", which is not there");
      }
    }
  }
  return {};
}

void Lexicon::build_index() {
  for (std::size_t i = 0; i < senses_.size(); ++i) {
    const std::vector<WordPattern>& patterns = senses_[i].patterns;
    for (std::size_t j = 0; j < patterns.size(); ++j) {
      const PatternRef ref = refer_to(base::make_id<base::SenseId>(i), static_cast<std::uint32_t>(j), patterns[j]);
      words_[patterns[j].head].patterns[place_of(patterns[j].word_class)].push_back(ref);
    }
  }
}

PatternRef Lexicon::refer_to(base::SenseId sense, std::uint32_t place, const WordPattern& pattern) {
  PatternRef ref{sense, place};
  if (!pattern.words.empty()) {
    Word& first = words_[pattern.words.front()];
    if (first.number == 0) first.number = ++fixed_words_;
    ref.first_word = first.number;
  }
  if (!pattern.bound.empty()) {
    ref.first_bound = 0;
    for (const Slot& slot : pattern.bound.front().slots) ref.first_bound |= sign_of(slot.kind, slot.word);
  }
  return ref;
}

const Lexicon::Word* Lexicon::find_word(std::string_view folded) const {
  const auto found = words_.find(folded);
  return found == words_.end() ? nullptr : &found->second;
}

std::span<const PatternRef> Lexicon::find(std::string_view folded_lemma, WordClass word_class) const {
  const Word* word = find_word(folded_lemma);
  if (word == nullptr) return {};
  return word->patterns[place_of(word_class)];
}

const std::string* Lexicon::find_form(std::string_view folded_form, WordClass word_class) const {
  const base::StringMap<std::string>& forms = forms_[place_of(word_class)];
  const auto found = forms.find(folded_form);
  return found == forms.end() ? nullptr : &found->second;
}

bool Lexicon::in_class(std::string_view class_name, const Word* word) const {
  // A word is in few classes: their names are compared sooner than the asked one is looked up.
  return word != nullptr &&
         std::ranges::any_of(word->classes, [&](std::uint16_t number) { return class_names_[number] == class_name; });
}

bool Lexicon::matches(const WordSet& set, std::string_view folded, const Word* word) {
  if (std::ranges::find(set.lemmas, folded) != set.lemmas.end()) return true;
  if (word == nullptr) return false;
  return std::ranges::any_of(set.class_numbers, [&](std::uint16_t number) {
    return std::ranges::find(word->classes, number) != word->classes.end();
  });
}

}  // namespace casus::catalog
