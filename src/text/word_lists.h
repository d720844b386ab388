// The closed word lists of English that the tokenizer and the sentence splitter need.
//
// All look-ups ignore ASCII case unless said otherwise and cost one binary search over a constant table.
#pragma once

#include <string_view>

namespace casus::text {

/// Written with a full stop that belongs to the word: "Mr", "Gen", "Sept", "Inc". Given without the stop.
bool is_abbreviation(std::string_view word);
/// Abbreviations that a name, a number or another word always follows, so that they never end a sentence: "Mr", "Gen".
bool is_title_abbreviation(std::string_view word);
/// Prefixes that UD English keeps in one token with what follows the hyphen: "non-violence", "mid-August",
/// "ex-members".
bool is_bound_prefix(std::string_view word);
/// Units and multipliers that are split from the digits before them: "5pm", "35mm", "25bn", "10k".
bool is_unit(std::string_view word);
/// Last labels of domain and file names: "cra.org", "memo.doc".
bool is_dotted_suffix(std::string_view word);
/// Words that start with an apostrophe of their own: "'em", "'til", "'s".
bool is_apostrophe_word(std::string_view word);

/// Words that, with a capital behind an abbreviation, begin a sentence: "in the U.S. The president".
bool is_sentence_opener(std::string_view word);

/// Bytes of the first part of a contraction that is written without an apostrophe ("can|not", "gon|na"), or 0.
std::size_t find_joined_contraction(std::string_view word);

}  // namespace casus::text
