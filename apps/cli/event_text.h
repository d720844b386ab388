// Events for people and spreadsheets: the table, the CSV row, and the phrases that both share.
#pragma once

#include <string>
#include <vector>

#include "casus/event.h"
#include "terminal.h"

namespace casus::cli {

/// "Kim Jong Un (PRKGOV)"; several parties joined by commas; empty for none.
std::string parties_text(const std::vector<Participant>& parties);
/// "Kim Jong Un < KCNA": who says so, innermost first; empty when the article itself does.
std::string sources_text(const std::vector<Attribution>& chain);

/// "Iran (IRN) → Israel (ISR)"; "A ↔ B" for a reciprocal act; "?" for a party that the text does not name.
std::string act_text(const Event& event);

/// For people: each sentence once, below it a line for every act coded from it.
class EventTable {
 public:
  EventTable(const Style& style, std::size_t width);
  /// The heading above the events of one document.
  std::string document(const Event& event) const;
  /// The sentence that proves the events below it.
  std::string sentence(const Event& event) const;
  /// Date, type, status, who to whom and by which word; further lines say where and according to whom.
  std::string row(const Event& event) const;

 private:
  Style style_;
  std::size_t width_;
};

}  // namespace casus::cli
