// Loads the tables and calls the topics in the order of their needs: dates and reports first, then who is who (a
// quote's speaker is its "I"), then what holds for each word.
#include "discourse/discourse.h"

#include <utility>

#include "discourse/attribution.h"
#include "discourse/clause.h"
#include "discourse/coreference.h"
#include "discourse/dates.h"
#include "discourse/home_country.h"
#include "discourse/places.h"
#include "discourse/status.h"
#include "document/tree.h"

namespace casus::discourse {

Result<Discourse> Discourse::load(const std::string& root, std::shared_ptr<const catalog::Catalog> catalog) {
  Result<CueLexicon> cues = CueLexicon::load(root + "/data/discourse");
  if (!cues) return cues.error();
  Result<TimeLexicon> words = TimeLexicon::load(root + "/data/time");
  if (!words) return words.error();
  const Result<learn::ModelFile> file = learn::ModelFile::load(model_path(root));
  if (!file) return file.error();
  Result<learn::HashedModel> model = learn::HashedModel::load(*file);
  if (!model) return model.error();
  Discourse stage;
  stage.attribution_model_ = std::make_shared<const learn::HashedModel>(*std::move(model));
  stage.cues_ = std::make_shared<const CueLexicon>(*std::move(cues));
  stage.time_words_ = std::make_shared<const TimeLexicon>(*std::move(words));
  stage.catalog_ = std::move(catalog);
  return stage;
}

void Discourse::annotate(document::Document& document, Workspace& workspace) const {
  document.circumstances.assign(document.tokens.size(), {});
  if (document.mention_of_head.size() != document.tokens.size()) {
    document.mention_of_head.assign(document.tokens.size(), base::kNone<base::MentionId>);
  }
  const document::Tree tree(document);
  const ClauseView view(document, tree, *cues_);
  add_times(*time_words_, view, document);
  add_attributions(view, *attribution_model_, document);
  resolve_entities(view, catalog_.get(), document);
  fill_countries(view, document);
  add_status(view, document);
  assign_times(view, document);
  add_places(catalog_.get(), workspace.places, document);
  assign_places(view, catalog_.get(), workspace.places, document);
}

}  // namespace casus::discourse
