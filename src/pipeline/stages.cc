#include "pipeline/stages.h"

#include <future>
#include <utility>

#include "article/line_features.h"
#include "article/reader.h"
#include "article/web_page.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "events/event_record.h"
#include "pipeline/folders.h"
#include "pipeline/load_tables.h"

namespace casus::pipeline {
namespace {

// The edition of the coding rules. Part of every event id: raise it when types or their meaning change, not when tables
// grow.
constexpr std::string_view kOntologyVersion = "plover-2.0";

/// The last stage that a step belongs to.
Stage stage_of(Step step) {
  switch (step) {
    case Step::kArticle: return Stage::kArticle;
    case Step::kText:
    case Step::kSyntax: return Stage::kSyntax;
    case Step::kMentions: return Stage::kMentions;
    case Step::kDiscourse: return Stage::kDiscourse;
    case Step::kEvents: return Stage::kEvents;
  }
  return Stage::kEvents;
}

/// The first 12 digits of a table's hash are enough to tell two editions apart.
std::string short_version(const std::string& hash) { return hash.substr(0, 12); }

/// One hash over the content of all files. Costs 1 ms for 10 MB.
Result<std::string> hash_files(const std::vector<std::string>& paths) {
  constexpr std::size_t kMaxModelBytes = std::size_t{1} << 30;
  std::string hashes;
  for (const std::string& path : paths) {
    const Result<base::MappedFile> file = base::MappedFile::open(path, kMaxModelBytes);
    if (!file) return file.error();
    hashes += base::hash128_hex(file->bytes());
  }
  return base::hash128_hex(hashes);
}

template <typename T>
Result<void> keep(Result<T> loaded, std::optional<T>& out) {
  if (!loaded) return loaded.error();
  out.emplace(*std::move(loaded));
  return {};
}

template <typename T>
Result<void> share(Result<T> loaded, std::shared_ptr<const T>& out) {
  if (!loaded) return loaded.error();
  out = std::make_shared<const T>(*std::move(loaded));
  return {};
}

}  // namespace

bool Stages::runs(Step step) const { return stage_of(step) <= options_.last_stage; }

Result<std::shared_ptr<const Stages>> Stages::load(const Options& options) {
  const std::shared_ptr<Stages> stages(new Stages());
  stages->options_ = options;
  stages->versions_.engine = CASUS_VERSION;
  stages->versions_.ontology = kOntologyVersion;
  const Result<std::string> folder = find_data_folder(options.data);
  if (!folder) return folder.error();
  if (options.last_stage == Stage::kArticle) {
    if (Result<void> loaded = stages->load_article(*folder); !loaded) return loaded.error();
    return std::shared_ptr<const Stages>(stages);
  }
  // Two halves that share nothing, on two threads where there are two: every call of the program waits for this.
  std::future<Result<void>> tables = std::async([&] {
    Result<void> article = stages->load_article(*folder);
    return article ? stages->load_catalog(*folder) : article;
  });
  Result<void> syntax = stages->load_syntax(*folder);
  Result<void> events = syntax ? stages->load_events(*folder) : Result<void>{};
  const Result<void> catalog = tables.get();
  for (const Result<void>* loaded : {&std::as_const(syntax), &catalog, &std::as_const(events)}) {
    if (!*loaded) return loaded->error();
  }
  return std::shared_ptr<const Stages>(stages);
}

Result<void> Stages::load_article(const std::string& folder) {
  const std::string models = folder + "/models/";
  Result<void> kept = keep(article::BlockNetwork::load(models + "lines.txt", article::kLineFeatureCount), lines_);
  if (!kept) return kept;
  return keep(article::BlockNetwork::load(models + "blocks.txt", article::kFeatureCount), blocks_);
}

Result<void> Stages::load_syntax(const std::string& folder) {
  const std::string sentences = folder + "/models/sentences.txt";
  const std::string syntax = folder + "/models/syntax-en.casus";
  if (Result<void> kept = keep(text::Segmenter::load(sentences), segmenter_); !kept) return kept;
  if (Result<void> kept = keep(syntax::SyntaxModel::load(syntax), syntax_); !kept) return kept;
  const std::string lemmas = folder + "/data/lemmas";
  if (Result<void> added = syntax_->add_lemmas(lemmas); !added) return added;
  const Result<std::string> hash = hash_files(
      {sentences, syntax, lemmas + "/verb_forms.tsv", lemmas + "/irregular_nouns.tsv", discourse::model_path(folder)});
  if (!hash) return hash.error();
  versions_.model = syntax_->version() + "-" + short_version(*hash);
  return {};
}

Result<void> Stages::load_catalog(const std::string& folder) {
  if (!runs(Step::kMentions)) return {};
  if (Result<void> shared = share(load_tables(folder, options_), catalog_); !shared) return shared;
  versions_.catalog = short_version(catalog_->version());
  mentions_.emplace(catalog_);
  if (!runs(Step::kDiscourse)) return {};
  return keep(discourse::Discourse::load(folder, catalog_), discourse_);
}

Result<void> Stages::load_events(const std::string& folder) {
  if (!runs(Step::kEvents)) return {};
  if (Result<void> shared = share(catalog::Ontology::load(folder + "/data/ontology"), ontology_); !shared)
    return shared;
  if (Result<void> shared = share(catalog::Lexicon::load(folder + "/data/lexicon"), lexicon_); !shared) return shared;
  versions_.lexicon = short_version(lexicon_->version());
  std::shared_ptr<const events::Scorer> scorer;
  if (!options_.rules_only) {
    if (Result<void> loaded = load_scorer(folder + "/models/events-en.casus", scorer); !loaded) return loaded;
  }
  events_.emplace(lexicon_, ontology_, scorer);
  return {};
}

Result<void> Stages::load_scorer(const std::string& path, std::shared_ptr<const events::Scorer>& scorer) {
  const Result<learn::ModelFile> file = learn::ModelFile::load(path);
  if (!file) return file.error();
  if (Result<void> shared = share(events::Scorer::load(*file), scorer); !shared) return shared;
  const Result<std::string> hash = hash_files({path});
  if (!hash) return hash.error();
  versions_.model += "+events-" + std::string(file->meta("version")) + "-" + short_version(*hash);
  return {};
}

document::Document Stages::read_article(document::Page page) const {
  if (page.kind == document::PageKind::kText) return article::read_article(std::move(page), &*lines_);
  const double seconds = options_.limits.seconds_per_document;
  return article::read_web_page(std::move(page), *blocks_, {.seconds = seconds > 0 ? seconds : 1e9});
}

void Stages::annotate(Step step, std::span<document::Document* const> documents, Workspace& workspace) const {
  if (!runs(step)) return;
  if (step == Step::kSyntax) {
    syntax_->annotate(documents, workspace.syntax);
    return;
  }
  for (document::Document* document : documents) {
    switch (step) {
      case Step::kText: segmenter_->annotate(*document, workspace.text); break;
      case Step::kMentions: mentions_->find(*document, workspace.mentions); break;
      case Step::kDiscourse: discourse_->annotate(*document, workspace.discourse); break;
      case Step::kEvents: events_->code(*document, workspace.events); break;
      case Step::kArticle:
      case Step::kSyntax: break;
    }
  }
}

std::vector<Event> Stages::make_events(const document::Document& document) const {
  const events::RecordTables tables{*catalog_, *ontology_, versions_};
  std::vector<Event> events;
  events.reserve(document.events.size());
  for (const document::CodedEvent& coded : document.events) events.push_back(make_event(document, coded, tables));
  return events;
}

}  // namespace casus::pipeline
