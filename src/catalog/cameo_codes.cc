// CAMEO's code book, chapter 3: states, then roles, then the names of groups; international actors have a generic code
// in place of the state.
#include "catalog/cameo_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace casus::catalog {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Spellings that CAMEO has or had where ISO 3166-1 has another.
constexpr std::array<Pair, 11> kOldStates = {{{"ROM", "ROU"},
                                              {"ZAR", "COD"},
                                              {"TMP", "TLS"},
                                              {"PAL", "PSE"},
                                              {"WSB", "PSE"},
                                              {"GZS", "PSE"},
                                              {"KSV", "XKX"},
                                              {"KSO", "XKX"},
                                              {"BUR", "MMR"},
                                              {"CZR", "CZE"},
                                              {"GER", "DEU"}}};
constexpr std::array<std::string_view, 26> kRegions = {"AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU", "EIN",
                                                       "EAF", "EEU", "LAM", "MEA", "MDT", "NAF", "NMR", "PGS", "SCN",
                                                       "SAM", "SAS", "SEA", "SAF", "WAF", "WST", "CAM", "---"};
// CAMEO's roles and generic codes with PLOVER's sector. MED is the media there, and PLOVER's word for medicine; NGM is
// a movement; DEV, MOD and INT tell aims, not what someone is.
constexpr std::array<Pair, 52> kRoles = {
    {{"AGR", "AGR"}, {"BUS", "BUS"}, {"COP", "COP"}, {"CRM", "CRM"}, {"CVL", "CVL"}, {"DEV", ""},    {"EDU", "EDU"},
     {"ELI", "ELI"}, {"ENV", "ENV"}, {"GOV", "GOV"}, {"HAR", "HAR"}, {"HLH", "MED"}, {"HRI", "HRI"}, {"IGO", "IGO"},
     {"IMG", "UAF"}, {"INS", "INS"}, {"INT", ""},    {"JRN", "JRN"}, {"JUD", "JUD"}, {"LAB", "LAB"}, {"LEG", "LEG"},
     {"MED", "JRN"}, {"MIL", "MIL"}, {"MNC", "MNC"}, {"MOD", ""},    {"NGM", "NGO"}, {"NGO", "NGO"}, {"OPP", "OPP"},
     {"PTY", "PTY"}, {"RAD", "RAD"}, {"REB", "REB"}, {"REF", "REF"}, {"REL", "REL"}, {"SEP", "SEP"}, {"SET", "SET"},
     {"SPY", "SPY"}, {"TOP", "TOP"}, {"MID", "MID"}, {"UAF", "UAF"}, {"UIS", ""},    {"MIN", "MIN"}, {"PRE", "PRE"},
     {"CHR", "REL"}, {"MOS", "REL"}, {"JEW", "REL"}, {"HIN", "REL"}, {"BUD", "REL"}, {"CTH", "REL"}, {"PRO", "REL"},
     {"ORT", "REL"}, {"SUN", "REL"}, {"SHI", "REL"}}};

template <std::size_t Size>
const Pair* find(const std::array<Pair, Size>& table, std::string_view code) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const Pair& pair) { return pair.first == code; });
  return found == table.end() ? nullptr : found;
}

bool is_in_threes(std::string_view text) {
  return !text.empty() && text.size() % 3 == 0 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || (c >= 'A' && c <= 'Z'); });
}

Code state_of(std::string_view code, std::span<const Country> countries) {
  if (const Pair* old = find(kOldStates, code)) code = old->second;
  const bool is_known = std::any_of(countries.begin(), countries.end(),
                                    [&](const Country& country) { return country.iso3.text() == code; });
  return is_known ? Code(code) : Code();
}

bool add_role(std::string_view code, CodeList& sectors) {
  const Pair* role = find(kRoles, code);
  if (role != nullptr) sectors.add(Code(role->second));
  return role != nullptr;
}

}  // namespace

std::optional<CodeList> cameo_roles_from(std::string_view text) {
  std::string_view roles = text;
  while (roles.starts_with('~')) roles.remove_prefix(1);
  while (roles.ends_with('~')) roles.remove_suffix(1);
  CodeList sectors;
  if (!is_in_threes(roles) || !add_role(roles.substr(0, 3), sectors)) return std::nullopt;
  for (std::size_t i = 3; i < roles.size(); i += 3) add_role(roles.substr(i, 3), sectors);
  return sectors;
}

std::optional<CameoCode> cameo_code_from(std::string_view text, std::span<const Country> countries) {
  if (!is_in_threes(text)) return std::nullopt;
  CameoCode code;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    const std::string_view part = text.substr(i, 3);
    if (part == "UNO" || part == "EUR" || part == "EEC") {
      code.country = Code(part == "UNO" ? "UNO" : "EUR");
      if (code.sectors.empty()) code.sectors.add(Code("IGO"));
      continue;
    }
    const Code state = code.country.is_set() ? Code() : state_of(part, countries);
    if (state.is_set()) {
      code.country = state;
      continue;
    }
    const bool is_known = add_role(part, code.sectors);
    const bool is_region = std::find(kRegions.begin(), kRegions.end(), part) != kRegions.end();
    if (i == 0 && !is_known && !is_region) return std::nullopt;
  }
  if (!code.country.is_set() && code.sectors.has(Code("IGO"))) code.country = Code("IGO");
  if (!code.country.is_set() && code.sectors.has(Code("NGO"))) code.country = Code("NGO");
  return code;
}

}  // namespace casus::catalog
