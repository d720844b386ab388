// The order of the stages: the one place that knows all of them.
//
// Loading reads the tables and models that the last stage asked for needs. Afterwards everything here is immutable and
// shared by the threads; each brings its own Workspace.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "article/block_network.h"
#include "casus/event.h"
#include "casus/options.h"
#include "casus/result.h"
#include "catalog/catalog.h"
#include "catalog/lexicon.h"
#include "catalog/ontology.h"
#include "discourse/discourse.h"
#include "document/document.h"
#include "document/page.h"
#include "events/event_coder.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace casus::pipeline {

/// What a run spends its time on, in order.
enum class Step : std::uint8_t { kArticle, kText, kSyntax, kMentions, kDiscourse, kEvents };
inline constexpr std::size_t kStepCount = 6;
inline constexpr std::array<std::string_view, kStepCount> kStepNames = {"article",  "text",      "syntax",
                                                                        "mentions", "discourse", "events"};

class Stages {
 public:
  /// Scratch memory of one thread, and the time that it has spent per step.
  struct Workspace {
    text::Segmenter::Workspace text;
    syntax::SyntaxModel::Workspace syntax;
    mentions::MentionFinder::Workspace mentions;
    discourse::Discourse::Workspace discourse;
    events::EventCoder::Workspace events;
    std::array<double, kStepCount> seconds = {};
  };

  /// Fails with a message that names the file or folder.
  static Result<std::shared_ptr<const Stages>> load(const Options& options);

  const Options& options() const { return options_; }
  const Versions& versions() const { return versions_; }

  /// Requires runs(kEvents).
  const catalog::Lexicon& lexicon() const { return *lexicon_; }
  /// Require a last stage of kMentions and kEvents.
  const catalog::Catalog& catalog() const { return *catalog_; }
  const catalog::Ontology& ontology() const { return *ontology_; }
  /// The records of a document that kEvents has seen.
  std::vector<Event> make_events(const document::Document& document) const;
  /// The coder itself, for tracing. Requires runs(kEvents).
  const events::EventCoder& event_coder() const { return *events_; }

  /// The article behind the page: info, text, paragraphs, dateline. May set a status.
  document::Document read_article(document::Page page) const;
  /// Runs one step after kArticle over documents that have the layers before it. Does nothing beyond the last stage.
  void annotate(Step step, std::span<document::Document* const> documents, Workspace& workspace) const;
  bool runs(Step step) const;

 private:
  Stages() = default;
  Result<void> load_article(const std::string& folder);
  Result<void> load_syntax(const std::string& folder);
  Result<void> load_catalog(const std::string& folder);
  Result<void> load_events(const std::string& folder);
  Result<void> load_scorer(const std::string& path, std::shared_ptr<const events::Scorer>& scorer);

  Options options_;
  Versions versions_;
  std::optional<article::BlockNetwork> blocks_;  // of web pages
  std::optional<article::BlockNetwork> lines_;   // of text dumps
  std::optional<text::Segmenter> segmenter_;
  std::optional<syntax::SyntaxModel> syntax_;
  std::shared_ptr<const catalog::Catalog> catalog_;
  std::shared_ptr<const catalog::Ontology> ontology_;
  std::shared_ptr<const catalog::Lexicon> lexicon_;
  std::optional<mentions::MentionFinder> mentions_;
  std::optional<discourse::Discourse> discourse_;
  std::optional<events::EventCoder> events_;
};

}  // namespace casus::pipeline
