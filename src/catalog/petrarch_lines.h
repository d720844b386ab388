// The lines of a PETRARCH dictionary without comments, and the pieces that actor and agent files share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casus::catalog {

struct PetrarchLine {
  std::uint32_t number = 0;  // from 1
  std::string_view text;     // trimmed, not empty; a view into the file
};

/// Cuts off what follows `;` or `#` and what stands in <!-- -->, also over several lines.
std::vector<PetrarchLine> petrarch_lines(std::string_view text);

/// "KIM_JONG-UN_" as "Kim Jong-Un": underscores are blanks, small words ("of", "the") stay small, a lone word of three
/// letters or fewer is an acronym ("UN"). Empty when there is no letter or a character that no name has.
std::string petrarch_name(std::string_view phrase);

/// "PARTY_ LEADERS_" as "party leaders".
std::string petrarch_noun(std::string_view phrase);

/// What stands in the next pair of brackets at or after `from`; moves `from` behind it. False when there is none;
/// `is_open` says that a bracket is not closed.
bool next_bracket(std::string_view text, char open, char close, std::size_t& from, std::string_view& inside,
                  bool& is_open);

}  // namespace casus::catalog
