// Names of authors as sites print them: "By Jane Smith and John Doe, Staff Writers".
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace casus::article {

/// What a byline may begin with instead of "By", in small letters.
inline constexpr std::array<std::string_view, 9> kBylineLeads = {"written by", "posted by",    "text by",
                                                                 "story by",   "words by",     "reported by",
                                                                 "article by", "submitted by", "analysis by"};

/// "By Jane Smith and John Doe, Staff Writers" -> the names. Empty when the line is no byline.
std::vector<std::string> parse_byline(std::string_view line);

/// The same of a line without "By". Empty where a word in small letters says that it is no list of names.
std::vector<std::string> parse_names(std::string_view line);

/// "Jane Smith", "Ludwig van Houten": two to five words in capitals, particles aside, none of which a page prints
/// beside its authors ("About Jane Smith", "All Posts").
bool is_person_name(std::string_view text);

}  // namespace casus::article
