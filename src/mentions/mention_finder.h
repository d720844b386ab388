// The stage: finds every mention of an actor or a place and links it to the catalog.
//
// Names come from the catalog (longest match over words) and from NER; descriptions from agent nouns and their
// modifiers; titles and appositions give unknown people their role. Pronouns are mentions, too; discourse/ says whom
// they mean.
#pragma once

#include <memory>

#include "catalog/catalog.h"
#include "document/document.h"
#include "mentions/drafts.h"
#include "mentions/links.h"

namespace casus::mentions {

/// Immutable: one finder may serve many threads, each with its own Workspace.
class MentionFinder {
 public:
  struct Workspace {
    FactsWorkspace facts_workspace;
    Facts facts;
    Drafts drafts;
  };

  explicit MentionFinder(std::shared_ptr<const catalog::Catalog> catalog) : catalog_(std::move(catalog)) {}

  /// Requires the syntax layer. Replaces `mentions` and `mention_of_head`, adds names and titles to the pool; changes
  /// nothing else.
  void find(document::Document& document, Workspace& workspace) const;

 private:
  std::shared_ptr<const catalog::Catalog> catalog_;
};

}  // namespace casus::mentions
