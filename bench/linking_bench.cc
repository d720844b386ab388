// Linking: parsed articles in, mentions linked to the catalog out, with all tables loaded; and what loading them costs.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "catalog/catalog.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace {

using namespace casus;

const std::string kRoot = CASUS_SOURCE_DIR;

catalog::Catalog::Files tables() {
  catalog::Catalog::Files files{{kRoot + "/data"}, kRoot + "/build/data/gazetteer.tsv"};
  if (!base::is_file(files.gazetteer)) files.gazetteer.clear();
  return files;
}

/// The articles of examples/, parsed by the shipped model; of ../shared's gold articles beside them where they are
/// there.
std::vector<document::Document> parsed_articles() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"/examples/articles", "/../shared/gold"}) {
    if (!std::filesystem::is_directory(kRoot + folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(kRoot + folder)) {
      if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  const auto segmenter = text::Segmenter::load(kRoot + "/models/sentences.txt");
  const auto model = syntax::SyntaxModel::load(kRoot + "/models/syntax-en.casus");
  std::vector<document::Document> articles;
  if (!segmenter || !model) return articles;
  text::Segmenter::Workspace words;
  syntax::SyntaxModel::Workspace scores;
  for (const std::filesystem::path& path : paths) {
    const auto bytes = base::read_file(path.string(), std::size_t{1} << 20U);
    if (!bytes) continue;
    document::Document article;
    article.text = *bytes;
    article.info.published = {2019, 4, 11};
    article.paragraphs.push_back(
        {{0, static_cast<std::uint32_t>(article.text.size())}, document::ParagraphKind::kBody});
    segmenter->annotate(article, words);
    model->annotate(article, scores);
    articles.push_back(std::move(article));
  }
  return articles;
}

void link(benchmark::State& state) {
  const auto catalog = catalog::Catalog::load(tables());
  if (!catalog) return state.SkipWithError(catalog.error().message.c_str());
  const mentions::MentionFinder finder(std::make_shared<const catalog::Catalog>(*catalog));
  std::vector<document::Document> articles = parsed_articles();
  if (articles.empty()) return state.SkipWithError("no articles or no models");
  std::size_t tokens = 0;
  std::vector<std::size_t> pool;
  for (const document::Document& article : articles) {
    tokens += article.tokens.size();
    pool.push_back(article.pool.size());
  }
  mentions::MentionFinder::Workspace workspace;
  for (auto _ : state) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      articles[i].pool.resize(pool[i]);  // without the names of the last round
      finder.find(articles[i], workspace);
    }
  }
  state.counters["tokens"] =
      benchmark::Counter(static_cast<double>(tokens), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(link);

void load_tables(benchmark::State& state) {
  for (auto _ : state) {
    const auto catalog = catalog::Catalog::load(tables());
    if (!catalog) return state.SkipWithError(catalog.error().message.c_str());
  }
}
BENCHMARK(load_tables)->Unit(benchmark::kMillisecond);

}  // namespace
