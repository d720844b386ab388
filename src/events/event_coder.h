// Codes the events of a document: the stage that DESIGN calls "How an event is coded".
//
// For every predicate the lexicon knows, readings are made (reader.h), the most specific one is kept, and it is coded
// unless something speaks against it: no actor, a status that never counts, a confidence below the threshold, or being
// part of another act. Everything can be traced.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "catalog/lexicon.h"
#include "catalog/ontology.h"
#include "document/document.h"
#include "events/reading.h"
#include "events/roles.h"
#include "events/scorer.h"

namespace casus::events {

struct CoderOptions {
  double threshold = 0.40;         // least confidence
  bool keep_negated = false;       // "did not attack" as an ASSAULT with status negated
  bool keep_hypothetical = false;  // "may attack"
};

/// A reading that was looked at, with the verdict. For explain.
struct TracedReading {
  base::SentenceId sentence = base::kNone<base::SentenceId>;
  Reading reading;
  bool coded = false;
  std::string reason;                    // why not; empty for coded ones
  std::vector<learn::Feature> features;  // what the scorer saw; empty for parts of other acts

  /// True for what an operator or a pattern took: "part of demand.1(lift.2)".
  bool is_part() const { return reason.starts_with("part of"); }
};

/// Immutable; one coder may serve many threads.
class EventCoder {
 public:
  /// Scratch memory of one thread.
  struct Workspace {
    std::vector<TracedReading> trace;
  };

  /// Without a scorer, confidence is the formula set by hand.
  EventCoder(std::shared_ptr<const catalog::Lexicon> lexicon, std::shared_ptr<const catalog::Ontology> ontology,
             std::shared_ptr<const Scorer> scorer = nullptr, CoderOptions options = {});

  /// Requires all earlier layers. Writes document.events in text order; changes nothing else.
  void code(document::Document& document, Workspace& workspace) const;
  /// The same, and gives every reading that was weighed, in text order.
  std::vector<TracedReading> trace(document::Document& document) const;

  /// A coder over the same tables.
  EventCoder with_options(CoderOptions options) const {
    EventCoder other = *this;
    other.options_ = options;
    return other;
  }

  const catalog::Lexicon& lexicon() const { return *lexicon_; }
  const catalog::Ontology& ontology() const { return *ontology_; }
  /// Null where coding goes by the rules alone.
  const Scorer* scorer() const { return scorer_.get(); }
  const RoleSlots& slots() const { return *slots_; }
  const CoderOptions& options() const { return options_; }

 private:
  std::shared_ptr<const catalog::Lexicon> lexicon_;
  std::shared_ptr<const catalog::Ontology> ontology_;
  std::shared_ptr<const Scorer> scorer_;
  std::shared_ptr<const RoleSlots> slots_;
  CoderOptions options_;
};

}  // namespace casus::events
