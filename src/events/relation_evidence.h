// What the rules see between two given spans: every reading of the sentence with the strength of its link to them.
//
// A link says how surely the source is the reading's actor and the target its recipient, how near the predicate lies to
// the path between the two, and how specific the reading is. relate.h chooses by it, relation_features.h describes it.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "events/event_coder.h"
#include "events/view.h"

namespace casus::events {

struct LinkedReading {
  Reading reading;
  EventType type = EventType::kConsult;  // as the 2021 table has it: a conviction is an ACCUSE there
  double link = 0;
  double source = 0;  // 0..1: how surely the source is the actor
  double target = 0;
  bool is_loose = false;  // found without asking the conditions of its sense

  bool joins_both() const { return source > 0 && target > 0; }
};

struct RelationEvidence {
  base::ByteRange source;
  base::ByteRange target;
  base::TokenId source_head = base::kNone<base::TokenId>;
  base::TokenId target_head = base::kNone<base::TokenId>;
  std::vector<base::TokenId> path;      // from one head to the other through the tree, both included
  std::vector<LinkedReading> readings;  // those the coder weighed, in text order; then the loose ones
  std::size_t best = 0;                 // what the rules choose; readings.size() where they have nothing

  const LinkedReading* rule_choice() const { return best < readings.size() ? &readings[best] : nullptr; }
};

/// The spans are given, so they act, whether or not they were recognised: the document's mentions are changed.
void force_actors(document::Document& document, base::ByteRange source, base::ByteRange target);

/// Requires all layers and force_actors(); `trace` is the coder's own.
RelationEvidence gather_evidence(const EventCoder& coder, const View& view, const std::vector<TracedReading>& trace,
                                 base::ByteRange source, base::ByteRange target);

/// The type that the 2021 table of CAMEO and PLOVER gives the code: forced choice answers in its terms.
EventType table_type(const catalog::Ontology& ontology, const Reading& reading);

}  // namespace casus::events
