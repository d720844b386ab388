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

/// Lines of a table: one row of columns per event, below it the sentence that proves it with the act in bold.
class EventTable {
 public:
  EventTable(const Style& style, std::size_t width);
  std::string header() const;
  std::string row(const Event& event) const;
  /// The heading above the events of one document.
  std::string document(const Event& event) const;

 private:
  Style style_;
  std::size_t width_;
  std::size_t party_width_;
};

/// Flat columns, quoted by RFC 4180; lists are joined by ";" .
std::string csv_header();
std::string csv_row(const Event& event);

}  // namespace casus::cli
