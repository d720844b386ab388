// The closed list of sectors, and lists of codes.
#include "catalog/codes.h"

#include <algorithm>

namespace casus::catalog {
namespace {

constexpr std::array<std::string_view, 36> kSectors = {"GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "OPP", "CVL",
                                                       "EDU", "BUS", "JRN", "LAB", "REL", "PRE", "SPY", "MED", "UAF",
                                                       "CRM", "ELI", "AGR", "ENV", "HRI", "REF", "MIN", "NGO", "IGO",
                                                       "MNC", "INS", "SEP", "RAD", "TOP", "MID", "HAR", "SET", "OTH"};

bool is_list_separator(char c) { return c == ' ' || c == '|' || c == ',' || c == '+'; }

}  // namespace

void CodeList::add(Code code) {
  if (!code.is_set() || size_ == kCapacity || has(code)) return;
  items_[size_++] = code;
}

bool CodeList::has(Code code) const {
  return std::find(items_.begin(), items_.begin() + size_, code) != items_.begin() + size_;
}

bool is_sector(std::string_view text) { return std::find(kSectors.begin(), kSectors.end(), text) != kSectors.end(); }

std::optional<CodeList> sectors_from(std::string_view text) {
  CodeList list;
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && is_list_separator(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && !is_list_separator(text[i])) ++i;
    const std::string_view word = text.substr(begin, i - begin);
    if (word.empty()) continue;
    if (!is_sector(word)) return std::nullopt;
    list.add(Code(word));
  }
  return list;
}

}  // namespace casus::catalog
