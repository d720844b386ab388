// The discourse stage: who is who, who says what, whether it happened, when and where.
//
// Reads the layers up to mentions; writes entities, entity_of_mention, attributions, times, places and circumstances.
// One source file per topic: coreference, attribution, status, dates, places; discourse.cc only calls them in order.
#pragma once

#include <memory>
#include <string>

#include "casus/result.h"
#include "catalog/catalog.h"
#include "discourse/cue_lexicon.h"
#include "discourse/place_resolver.h"
#include "discourse/time_lexicon.h"
#include "document/document.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

/// The weights of attributions, a model file.
inline std::string model_path(const std::string& root) { return root + "/models/attribution-en.casus"; }

/// Immutable after load(): one may serve many threads, each with its own Workspace.
class Discourse {
 public:
  struct Workspace {
    PlaceResolver::KnownNames places;
  };

  /// Reads the tables and the model under `root` (data/discourse/, data/time/, models/attribution-en.casus). The
  /// catalog gives coordinates of places and catalog ids; it may be null (tests): places then keep name and country
  /// only.
  static Result<Discourse> load(const std::string& root, std::shared_ptr<const catalog::Catalog> catalog);

  /// Requires syntax and mentions. A document whose sentences carry no heads gets dates, entities and nothing else.
  void annotate(document::Document& document, Workspace& workspace) const;

  const CueLexicon& cues() const { return *cues_; }
  const TimeLexicon& time_words() const { return *time_words_; }

 private:
  Discourse() = default;
  std::shared_ptr<const CueLexicon> cues_;
  std::shared_ptr<const TimeLexicon> time_words_;
  std::shared_ptr<const learn::HashedModel> attribution_model_;
  std::shared_ptr<const catalog::Catalog> catalog_;
};

}  // namespace casus::discourse
