// Word lists. Kinds behind a name and words before it are taken off apart: in "East Java province" the East belongs to
// the name, in "eastern Turkey" it does not.
#include "discourse/place_names.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"

namespace casus::discourse {
namespace {

constexpr std::array<std::string_view, 20> kRegionKinds = {
    "province",    "provinces",    "state",     "states",   "region",     "governorate", "prefecture",
    "oblast",      "department",   "district",  "division", "regency",    "territory",   "canton",
    "voivodeship", "governorates", "districts", "regions",  "autonomous", "special"};
constexpr std::array<std::string_view, 20> kSiteKinds = {
    "city",    "town",    "village", "area",         "municipality", "neighborhood", "neighbourhood",
    "suburb",  "suburbs", "slum",    "slums",        "camp",         "airport",      "township",
    "commune", "island",  "of",      "metropolitan", "outskirts",    "valley"};
constexpr std::array<std::string_view, 40> kOpeners = {
    "the",          "north",         "south",         "east",          "west",          "northern",   "southern",
    "eastern",      "western",       "central",       "downtown",      "suburban",      "greater",    "upper",
    "lower",        "inner",         "outer",         "northeast",     "northwest",     "southeast",  "southwest",
    "northeastern", "northwestern",  "southeastern",  "southwestern",  "north-east",    "north-west", "south-east",
    "south-west",   "north-eastern", "north-western", "south-eastern", "south-western", "mid-",       "rural",
    "metropolitan", "village",       "town",          "city",          "district"};

constexpr std::array<std::string_view, 16> kCallsBefore = {
    "state of ",        "province of ",    "region of ",    "oblast of ",  "governor of ",  "governorate of ",
    "department of ",   "district of ",    "county of ",    "states of ",  "provinces of ", "regions of ",
    "governorates of ", "departments of ", "districts of ", "counties of "};
constexpr std::array<std::string_view, 14> kCallsAfter = {
    " governor",    " Governor", "'s governor", " Gov.",        " state",        " province",  " Legislature",
    " legislature", " states",   " provinces",  " governorate", " governorates", " districts", " counties"};

template <std::size_t Count>
bool has(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), base::fold(word)) != words.end();
}

// Without the first word and the blank behind it; empty when there is only one word.
std::string_view after_first_word(std::string_view text) {
  const std::size_t blank = text.find(' ');
  return blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
}

}  // namespace

BareName without_kinds(std::string_view text) {
  BareName bare{text, false};
  for (std::size_t blank = text.rfind(' '); blank != std::string_view::npos; blank = bare.name.rfind(' ')) {
    const std::string_view last = bare.name.substr(blank + 1);
    if (!has(kRegionKinds, last) && !has(kSiteKinds, last)) break;
    bare.is_region = bare.is_region || has(kRegionKinds, last);
    bare.name = bare.name.substr(0, blank);
  }
  return bare;
}

std::string_view without_openers(std::string_view text) {
  while (has(kOpeners, text.substr(0, text.find(' ')))) text = after_first_word(text);
  if (text.starts_with("of ") || text.starts_with("in ")) text = after_first_word(text);
  return text;
}

bool is_called_region(std::string_view text, base::ByteRange name) {
  const std::string_view before = text.substr(0, name.begin);
  const std::string_view after = text.substr(name.end);
  return std::any_of(kCallsBefore.begin(), kCallsBefore.end(),
                     [&](std::string_view w) { return before.ends_with(w); }) ||
         std::any_of(kCallsAfter.begin(), kCallsAfter.end(), [&](std::string_view w) { return after.starts_with(w); });
}

std::string_view name_in(std::string_view text, const catalog::Catalog& catalog) {
  for (std::string_view tail = text; !tail.empty(); tail = after_first_word(tail)) {
    if (catalog.names().find_entry(tail) != catalog::NameMatcher::kNoEntry) return tail;
  }
  return text;
}

}  // namespace casus::discourse
