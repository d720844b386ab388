// Cells of a table line: no tab, no line end, ever; what other programs read back is what was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"

namespace casus::store {

/// Text on one line: control characters and the line separators of Unicode become blanks.
std::string flat(std::string_view text);
/// The shortest digits that read back the same.
std::string digits(double value);
std::string digits(const std::optional<double>& value);

/// One line of cells with tabs between them, for readers that know no quoting and for those that take any `"` at the
/// begin of a cell as one: such a cell would swallow the lines up to the next. So `"` becomes `'`.
class TabLine {
 public:
  TabLine& add(std::string_view text);
  TabLine& skip(int cells);
  std::string end();

 private:
  std::string line_;
  bool first_ = true;
};

/// One pair of parties of an event; either may be absent.
struct PartyPair {
  const Participant* actor = nullptr;
  const Participant* recipient = nullptr;
};
/// Every actor with every recipient; in a reciprocal act without recipients each two actors once.
std::vector<PartyPair> party_pairs(const Event& event);

std::string csv_line(const Event& event);
extern const char* const kCsvHeader;

}  // namespace casus::store
