// CAMEO's glued actor codes ("AFGGOVMIL", "IGOUNO", "---REB") in our terms: a country and PLOVER sectors.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "catalog/codes.h"
#include "catalog/countries.h"

namespace casus::catalog {

struct CameoCode {
  Code country;  // ISO 3166-1 alpha-3, IGO, NGO, UNO or EUR; empty for "---" and for regions ("AFR")
  CodeList sectors;
};

/// Letters in threes, most general first. Codes after the first that only name a group ("AFGREBTAL"), a people or a
/// faith's branch say nothing that we keep. Nothing when the text is not in threes or the first three are no state, no
/// region, no kind of organisation and no role.
std::optional<CameoCode> cameo_code_from(std::string_view text, std::span<const Country> countries);

/// The roles of an agent's code, "~GOV" or "~GOVMIL"; nothing unless the first is a role.
std::optional<CodeList> cameo_roles_from(std::string_view text);

}  // namespace casus::catalog
