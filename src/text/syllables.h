// Given names of East Asia as news writes them: two romanised syllables around a hyphen ("Jae-in", "Jong-un",
// "Ing-wen").
#pragma once

#include <string_view>

namespace casus::text {

/// True for one syllable on each side, the left one with a capital, neither of them an everyday English word:
/// "Jae|in", "Tae|hyun", "Kai|shek", "Jong|Un"; not "Sit|in", "State|run", "Moscow|led".
/// Such a name is one token: split, its halves look like English words ("in", "un") and mislead every later stage.
bool is_hyphenated_given_name(std::string_view left, std::string_view right);

}  // namespace casus::text
