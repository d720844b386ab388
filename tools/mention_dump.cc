// Prints the mentions of lines of text, for tools/score_leaders.py and for reading by hand.
//
//   mention_dump [--tables FOLDER] < LINES
//
// A line is a publication day, a tab and a text; the answer is one line for each mention, in the spelling of
// mentions/mention_dump.h, and an empty line. With --time it prints what loading and matching cost instead.
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

#include "base/date.h"
#include "base/file.h"
#include "mentions/mention_dump.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace {

using namespace casus;

const std::string kRoot = CASUS_SOURCE_DIR;

template <typename T>
T require(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "mention_dump: %s\n", result.error().message.c_str());
  std::exit(3);
}

document::Document document_from(const std::string& line) {
  document::Document document;
  const std::size_t tab = std::min(line.find('\t'), line.size());
  document.info.published = base::parse_iso_date(line.substr(0, tab)).value_or(base::Date{});
  document.text = tab == line.size() ? "" : line.substr(tab + 1);
  document.paragraphs.push_back(
      {{0, static_cast<std::uint32_t>(document.text.size())}, document::ParagraphKind::kBody});
  return document;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  const std::string option = argc > 1 ? argv[1] : "";
  catalog::Catalog::Files files{{kRoot + "/data"}, kRoot + "/build/data/gazetteer.tsv"};
  if (!base::is_file(files.gazetteer)) files.gazetteer.clear();
  if (option == "--tables" && argc > 2) files.folders.emplace_back(argv[2]);
  const auto start = std::chrono::steady_clock::now();
  const auto catalog = std::make_shared<const catalog::Catalog>(require(catalog::Catalog::load(files)));
  const double load_seconds = seconds_since(start);
  for (const Error& problem : catalog->problems()) std::fprintf(stderr, "mention_dump: %s\n", problem.message.c_str());

  const text::Segmenter segmenter = require(text::Segmenter::load(kRoot + "/models/sentences.txt"));
  const syntax::SyntaxModel model = require(syntax::SyntaxModel::load(kRoot + "/models/syntax-en.casus"));
  const mentions::MentionFinder finder(catalog);
  text::Segmenter::Workspace words;
  syntax::SyntaxModel::Workspace scores;
  mentions::MentionFinder::Workspace workspace;
  double find_seconds = 0;
  std::size_t tokens = 0;
  for (std::string line; std::getline(std::cin, line);) {
    document::Document document = document_from(line);
    segmenter.annotate(document, words);
    model.annotate(document, scores);
    const auto before = std::chrono::steady_clock::now();
    finder.find(document, workspace);
    find_seconds += seconds_since(before);
    tokens += document.tokens.size();
    if (option != "--time") std::puts(mentions::dump_mentions(document).c_str());
  }
  if (option == "--time") {
    std::printf("load %.1f ms, %zu tokens, %.2f million tokens/s\n", 1000 * load_seconds, tokens,
                1e-6 * static_cast<double>(tokens) / find_seconds);
  }
  return 0;
}
