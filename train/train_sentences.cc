// Trains the sentence splitter's classifier and scores tokens and sentences against treebanks.
//
//   casus_train_sentences train MODEL.txt TRAIN.conllu...     writes the weights
//   casus_train_sentences segment MODEL.txt GOLD.conllu       rebuilds the raw text, prints our CoNLL-U for the scorer
//
// Raw text is rebuilt from the sentences' forms: a blank between sentences, a paragraph where the treebank has a newpar
// or a newdoc. Logistic regression by AdaGrad, five shuffles with a fixed seed; features that were seen once are left
// out.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/strings.h"
#include "text/boundary_features.h"
#include "text/segmenter.h"
#include "text/tokenizer.h"

namespace {

using casus::document::Document;
using casus::document::Token;

struct Corpus {
  Document document;
  std::set<std::uint32_t> ends;  // byte offsets where gold sentences end
};

void close_paragraph(Corpus& corpus, std::uint32_t& begin) {
  const auto end = static_cast<std::uint32_t>(corpus.document.text.size());
  if (end > begin) corpus.document.paragraphs.push_back({{begin, end}, casus::document::ParagraphKind::kBody});
  corpus.document.text.push_back('\n');
  begin = end + 1;
}

Corpus read_treebank(const std::string& path) {
  Corpus corpus;
  const auto bytes = casus::base::read_file(path, std::size_t{1} << 30);
  if (!bytes) {
    std::fprintf(stderr, "%s\n", bytes.error().message.c_str());
    std::exit(2);
  }
  std::string& text = corpus.document.text;
  std::uint32_t begin = 0;
  int skip_to = 0;
  bool needs_space = false;
  for (const std::string_view line : casus::base::split(*bytes, '\n')) {
    if (line.starts_with("# newdoc") || line == "# newpar" || line.starts_with("# newpar id") ||
        line.starts_with("# newpar =")) {
      close_paragraph(corpus, begin);
      needs_space = false;
    }
    if (line.empty() || line[0] == '#') {
      if (line.empty() && !text.empty()) corpus.ends.insert(static_cast<std::uint32_t>(text.size()));
      if (line.empty()) skip_to = 0;
      continue;
    }
    const auto cells = casus::base::split(line, '\t');
    if (cells.size() < 10 || cells[0].find('.') != std::string_view::npos) continue;
    const std::size_t dash = cells[0].find('-');
    const int number = casus::base::parse_int(cells[0].substr(0, dash)).value_or(0);
    if (number <= skip_to) continue;
    if (dash != std::string_view::npos) skip_to = casus::base::parse_int(cells[0].substr(dash + 1)).value_or(0);
    if (needs_space) text.push_back(' ');
    text.append(cells[1]);
    needs_space = cells[9].find("SpaceAfter=No") == std::string_view::npos;
  }
  close_paragraph(corpus, begin);
  return corpus;
}

struct Example {
  std::vector<std::uint32_t> features;
  bool is_end = false;
};

struct Learner {
  std::map<std::string, std::uint32_t> ids;
  std::vector<int> counts;
  std::vector<Example> examples;
  std::vector<double> weights;

  std::uint32_t id_of(const std::string& feature) {
    const auto [found, is_new] = ids.emplace(feature, static_cast<std::uint32_t>(ids.size()));
    if (is_new) counts.push_back(0);
    ++counts[found->second];
    return found->second;
  }
};

void add_examples(const Corpus& corpus, Learner& learner) {
  std::vector<Token> tokens;
  std::vector<std::string> names;
  casus::text::FeatureKeys features(&names);
  for (const auto& paragraph : corpus.document.paragraphs) {
    tokens.clear();
    casus::text::add_tokens(corpus.document.text, paragraph.span, tokens);
    casus::text::SentenceState state;
    casus::text::BoundaryCandidate candidate;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      casus::text::advance(corpus.document.text, tokens, i, state);
      const bool is_end = corpus.ends.contains(tokens[i].span.end);
      if (casus::text::find_candidate(corpus.document.text, tokens, i, candidate)) {
        casus::text::collect_features(corpus.document.text, tokens, candidate, state, features);
        Example example;
        example.is_end = is_end;
        for (const std::string& name : names) example.features.push_back(learner.id_of(name));
        learner.examples.push_back(std::move(example));
      }
      if (is_end) state = {i + 1, state.quote_is_open, 0};
    }
  }
}

void fit(Learner& learner) {
  constexpr double kRate = 0.1;
  constexpr double kDecay = 2e-6;
  const std::uint32_t bias = learner.id_of("bias");
  learner.counts[bias] = 1 << 20;
  learner.weights.assign(learner.ids.size(), 0);
  std::vector<double> squares(learner.ids.size(), 1e-6);
  std::vector<std::uint32_t> order(learner.examples.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(7);
  for (int epoch = 0; epoch < 8; ++epoch) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::uint32_t index : order) {
      Example& example = learner.examples[index];
      double sum = learner.weights[bias];
      for (const std::uint32_t f : example.features) sum += learner.counts[f] > 3 ? learner.weights[f] : 0;
      const double error = 1 / (1 + std::exp(-sum)) - (example.is_end ? 1 : 0);
      const auto step = [&](std::uint32_t f) {
        if (learner.counts[f] <= 3) return;
        const double gradient = error + kDecay * learner.weights[f];
        squares[f] += gradient * gradient;
        learner.weights[f] -= kRate * gradient / std::sqrt(squares[f]);
      };
      for (const std::uint32_t f : example.features) step(f);
      step(bias);
    }
  }
}

int train(const std::string& path, const std::vector<std::string>& treebanks) {
  Learner learner;
  for (const std::string& treebank : treebanks) add_examples(read_treebank(treebank), learner);
  fit(learner);
  std::string out = "casus-sentences 1\n";
  std::size_t kept = 0;
  for (const auto& [feature, id] : learner.ids) {
    if (learner.counts[id] <= 3 || std::fabs(learner.weights[id]) < 0.3) continue;
    char weight[32];
    std::snprintf(weight, sizeof weight, "\t%.2f\n", learner.weights[id]);
    out.append(feature).append(weight);
    ++kept;
  }
  std::fprintf(stderr, "%zu gaps, %zu weights\n", learner.examples.size(), kept);
  return casus::base::write_file(path, out) ? 0 : 2;
}

void print_token(const Document& document, const Token& token, std::size_t number) {
  const std::string form(document.slice(token.span));
  std::printf("%zu\t%s\t_\t_\t_\t_\t0\t_\t_\t_\n", number, form.c_str());
}

int segment(const std::string& path, const std::string& treebank) {
  const auto segmenter = casus::text::Segmenter::load(path);
  if (!segmenter) {
    std::fprintf(stderr, "%s\n", segmenter.error().message.c_str());
    return 2;
  }
  Corpus corpus = read_treebank(treebank);
  casus::text::Segmenter::Workspace workspace;
  Document& document = corpus.document;
  segmenter->annotate(document, workspace);
  for (const auto& sentence : document.sentences) {
    const auto tokens = document.tokens_of(sentence);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      std::size_t last = i;
      while (tokens[last].joined_to_next) ++last;
      if (last > i && (i == 0 || !tokens[i - 1].joined_to_next)) {
        const std::string form(document.slice({tokens[i].span.begin, tokens[last].span.end}));
        std::printf("%zu-%zu\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i + 1, last + 1, form.c_str());
      }
      print_token(document, tokens[i], i + 1);
    }
    std::printf("\n");
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.size() >= 3 && words[0] == "train") return train(words[1], {words.begin() + 2, words.end()});
  if (words.size() == 3 && words[0] == "segment") return segment(words[1], words[2]);
  std::fprintf(stderr, "usage: casus_train_sentences train MODEL TREEBANK... | segment MODEL TREEBANK\n");
  return 1;
}
