// The pieces of the .lex notation: word patterns, slots, conditions, mappings, examples.
//
// Every function takes the text of one field and gives the parsed value or a message; lexicon.cc adds file and line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"
#include "catalog/lexicon.h"

namespace casus::catalog {

/// One block of a file: its header line and its fields. Views into the file's content.
struct LexiconBlock {
  struct Field {
    std::string_view key;  // empty for the word lines of a class
    std::string_view value;
    std::uint32_t line = 0;
  };
  std::string_view kind;  // sense, operator, class
  std::string_view name;
  std::uint32_t line = 0;
  std::vector<Field> fields;
};

/// Cuts a file into blocks: a line at column 1 starts one, indented lines belong to it, `#` starts a comment.
Result<std::vector<LexiconBlock>> split_blocks(std::string_view content);

Result<std::vector<WordPattern>> parse_words(std::string_view text);
/// One slot: "obj", "comp.subj", "against".
Result<Slot> parse_slot(std::string_view text);
/// Lemmas and @classes split by |; `_` in a lemma stands for a blank.
Result<WordSet> parse_word_set(std::string_view text);
Result<SlotChoice> parse_slots(std::string_view text);
Result<std::vector<Condition>> parse_conditions(std::string_view text);
Result<std::vector<Mapping>> parse_mappings(std::string_view text);
Result<Example> parse_example(std::string_view text, bool expected);
/// Words of a class body, separated by two or more blanks; members of other classes start with @.
std::vector<std::string_view> split_class_words(std::string_view text);

}  // namespace casus::catalog
