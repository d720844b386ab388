// Spelling of the sectors and the small sector list.
#include "document/mention.h"

#include <algorithm>

namespace casus::document {
namespace {

constexpr std::array<std::string_view, 37> kSectorNames = {
    "",    "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "OPP", "CVL", "EDU", "BUS", "JRN",
    "LAB", "REL", "PRE", "SPY", "MED", "UAF", "CRM", "ELI", "AGR", "ENV", "HRI", "REF", "MIN",
    "NGO", "IGO", "MNC", "INS", "SEP", "RAD", "TOP", "MID", "HAR", "SET", "OTH"};

}  // namespace

std::string_view to_string(Sector sector) { return kSectorNames[static_cast<std::size_t>(sector)]; }

std::optional<Sector> sector_from(std::string_view text) {
  for (std::size_t i = 1; i < kSectorNames.size(); ++i) {
    if (kSectorNames[i] == text) return static_cast<Sector>(i);
  }
  return std::nullopt;
}

void SectorList::add(Sector sector) {
  if (sector == Sector::kNone || size_ == kCapacity || has(sector)) return;
  items_[size_++] = sector;
}

bool SectorList::has(Sector sector) const {
  return std::find(items_.begin(), items_.begin() + size_, sector) != items_.begin() + size_;
}

}  // namespace casus::document
