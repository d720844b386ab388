// The rows that let new documents find their copies and the acts they tell of: sketches of texts, facts of events, and
// the keys of both, beside the tables of the database.
//
// An index: it can be made anew from documents, texts and events at any time (join_stories() does), and is made anew
// when it was left behind or when what its rows mean has changed. Tables: docs/formats/stories.md.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"
#include "store/sql.h"
#include "stories/event_facts.h"
#include "stories/minhash.h"

namespace casus::pipeline {

/// A document as the index knows it.
struct StoryDocument {
  std::int64_t key = 0;
  std::string id;
  std::string version;  // content and result that were indexed
  bool joined = false;  // false when it was retracted: it has neither copies nor acts
  stories::Sketch sketch;
};

struct StoryEvent {
  std::int64_t key = 0;
  std::int64_t circle = 0;    // smallest event key of its circle (stories/acts.h); 0 when it is alone
  stories::EventFacts facts;  // `document` is the document's key
};

class StoryIndex {
 public:
  /// Makes the tables when they are not there. Prepares for `connection`, which must outlive it.
  static Result<StoryIndex> open(const store::Connection& connection);

  /// False when documents were written past the index, or by another version of what its rows mean.
  Result<bool> is_complete();
  Result<void> clear();
  Result<void> set_complete();

  /// The document as the database has it now, without its sketch; nothing for an unknown one.
  Result<std::optional<StoryDocument>> find_written(std::string_view document_id);
  /// As it was indexed.
  Result<std::optional<StoryDocument>> find_document(std::int64_t key);
  /// Takes the place of what was known of the document. Its keys are added when it is joined.
  Result<void> put_document(const StoryDocument& document);
  /// Of a document that is about to change.
  Result<void> remove_keys(const StoryDocument& document);
  /// Documents that share enough keys with the sketch, those with most first, itself among them.
  Result<std::vector<std::int64_t>> find_near_texts(const stories::Sketch& sketch);

  Result<void> add_event(const StoryEvent& event);
  Result<void> remove_event(const StoryEvent& event);
  Result<void> set_circle(std::int64_t event_key, std::int64_t circle);
  Result<std::vector<StoryEvent>> events_of(std::int64_t document_key);
  Result<std::vector<StoryEvent>> events_of_circle(std::int64_t circle);
  /// Events that share a key, itself among them.
  Result<std::vector<StoryEvent>> find_company(const stories::EventFacts& facts);
  /// The events of the documents as the database has them now, whatever the index knows.
  Result<std::vector<StoryEvent>> read_events(std::span<const std::int64_t> document_keys);

 private:
  struct Statements {
    store::Statement find_written, find_document, put_document, add_text_key, remove_text_key, find_near;
    store::Statement add_event, remove_event, set_circle, of_document, of_circle, add_event_key, remove_event_key,
        company;
    store::Statement event_keys;
  };
  StoryIndex(const store::Connection& connection, Statements statements)
      : connection_(&connection), statements_(std::move(statements)) {}

  const store::Connection* connection_;
  Statements statements_;
};

}  // namespace casus::pipeline
