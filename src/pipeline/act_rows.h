// The rows of `acts` and `act_reports`: written for sets of events, read back, and taken out.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "casus/database.h"
#include "store/sql.h"

namespace casus::pipeline {

/// An event that tells of an act, and whose it is.
struct ActReport {
  std::string event_id;
  std::int64_t document = 0;
  bool has_act = true;  // false when it is known that the database has none yet
};

class ActRows {
 public:
  static Result<ActRows> open(const store::Connection& connection);

  /// Writes the act of these events, two at least, sorted by id; its id is the first of theirs.
  Result<void> put(const std::vector<ActReport>& reports);
  Result<void> remove(const std::string& act_id);
  /// The act that the event tells of; empty when none other tells of it.
  Result<std::string> act_of(const std::string& event_id);
  Result<std::set<std::string>> events_of(const std::string& act_id);

 private:
  struct Source {
    std::string name;  // who published the document
    std::string published_at;
  };
  struct Statements {
    store::Statement find_source, put_act, put_report, remove_act, remove_reports, act_of, events_of;
  };
  explicit ActRows(Statements statements) : statements_(std::move(statements)) {}
  Result<Source> find_source(std::int64_t document);
  Result<ActSummary> summarise(const std::vector<ActReport>& reports);

  Statements statements_;
};

}  // namespace casus::pipeline
