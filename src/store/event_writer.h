// Puts events into the tables, the words of their evidence into the index and their facts into the columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "casus/event.h"
#include "store/fact_writer.h"
#include "store/sql.h"
#include "store/text_search.h"

namespace casus::store {

class EventWriter {
 public:
  static Result<EventWriter> prepare(const Connection& connection);

  struct Keys {
    std::int64_t event = 0;
    std::int64_t document = 0;
    std::int64_t versions = 0;
  };
  /// Requires an event key above all earlier ones. New terms and codes take their numbers from `next`.
  Result<void> add(const Event& event, const Keys& keys, std::size_t position, FactWriter::NextNumbers next);
  /// Takes out the events of a document that is coded anew.
  Result<void> remove_all(std::int64_t document_key);
  /// Takes the events of a document out of all answers, or back in; their rows stay.
  Result<void> set_retracted(std::int64_t document_key, bool retracted);

  /// See FactWriter.
  Result<void> finish() { return facts_.finish(); }
  void forget() { facts_.forget(); }

 private:
  EventWriter(WordWriter words, FactWriter facts) : words_(std::move(words)), facts_(std::move(facts)) {}
  Result<std::vector<std::int64_t>> keys_of(std::int64_t document_key);
  Result<void> add_row(const Event& event, const Keys& keys, std::size_t position);
  Result<void> add_participants(std::int64_t key, const Event& event);
  Result<void> add_attributions(std::int64_t key, const Event& event);
  void bind_date(const std::optional<EventDate>& date);
  void bind_place(const std::optional<EventPlace>& place);

  Statement add_event_;
  Statement add_participant_;
  Statement add_attribution_;
  Statement find_keys_;
  Statement remove_;
  Statement remove_participants_;
  Statement remove_attributions_;
  WordWriter words_;
  FactWriter facts_;
};

/// "INSERT INTO table (columns) VALUES (?, ?, ...)" with as many marks as columns.
std::string insert_sql(std::string_view table, std::string_view columns);
/// A JSON array of strings.
std::string to_list(const std::vector<std::string>& values);

}  // namespace casus::store
