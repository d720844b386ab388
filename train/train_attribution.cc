// Trains the linear models of attributions on text with brat annotation: a table of weights, which pack_weights.cc
// makes into models/attribution-en.casus.
//
//   casus_train_attribution ROOT FOLDER OUT.tsv [--hold-out | --counts]
//
// ROOT is this repository; FOLDER has text/NAME.txt and attributions/NAME_ANNOTATOR.ann. With --hold-out every tenth
// text (by hash of its name) is only scored. With --counts, OUT.tsv gets how often a word could be a cue and how often
// it was: what train/attribution_classes.py makes data/discourse/word_classes.tsv from.
//
// Each candidate of discourse/attribution_judge.h is an example: a cue is right when it is a word of a gold cue whose
// content it can reach best; of its contents the one with the largest overlap is right; of its sources any that lies in
// the gold source. Logistic loss for cues, log-linear choice for contents and sources; AdaGrad with a fixed seed.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "attribution_gold.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/strings.h"
#include "catalog/catalog.h"
#include "discourse/attribution_judge.h"
#include "discourse/discourse.h"
#include "document/plain_text.h"
#include "document/tree.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace {

using namespace casus;
using base::ByteRange;
using base::index_of;
using base::is_some;
using discourse::ContentCandidate;
using document::Document;
using learn::FeatureList;
using train::GoldAttribution;
using train::read_gold;
using train::shared_bytes;

using Features = std::vector<std::uint32_t>;

struct CueExample {
  Features features;
  bool is_cue = false;
  bool held_out = false;
};

// Of the options at least one is right.
struct Choice {
  std::vector<Features> options;
  std::vector<bool> right;
  bool held_out = false;
};

class Learner {
 public:
  learn::FeatureList::Names names;

  Features intern(const learn::FeatureList& list) {
    Features features;
    for (const std::uint64_t key : list.keys()) {
      const auto [found, is_new] = ids_.emplace(key, static_cast<std::uint32_t>(ids_.size()));
      if (is_new) counts_.push_back(0);
      ++counts_[found->second];
      features.push_back(found->second);
    }
    return features;
  }

  std::vector<CueExample> cues;
  std::vector<Choice> choices;
  std::map<std::string, std::array<std::size_t, 2>> counts;  // "VERB\tsay": not a cue, a cue

  Result<void> write_counts(const std::string& path) const {
    std::string out = "pos\tlemma\tno\tyes\n";
    for (const auto& [word, n] : counts) {
      out += word + '\t' + std::to_string(n[0]) + '\t' + std::to_string(n[1]) + '\n';
    }
    return base::write_file(path, out);
  }

  void fit() {
    weights_.assign(ids_.size(), 0);
    squares_.assign(ids_.size(), 1e-2F);
    std::mt19937 random(11);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
      std::shuffle(cues.begin(), cues.end(), random);
      std::shuffle(choices.begin(), choices.end(), random);
      double loss = 0;
      for (const CueExample& example : cues) {
        if (!example.held_out) loss += learn(example);
      }
      double choice_loss = 0;
      for (const Choice& choice : choices) {
        if (!choice.held_out) choice_loss += learn(choice);
      }
      std::fprintf(stderr, "epoch %d: cue loss %.4f, choice loss %.4f\n", epoch + 1,
                   loss / static_cast<double>(cues.size()), choice_loss / static_cast<double>(choices.size()));
      average();
      print_held_out();
    }
  }

  // F1 of cues at the threshold 0 and at the best one; share of right choices.
  void print_held_out() const {
    std::vector<std::pair<float, bool>> scored;
    std::size_t gold = 0, right = 0, all = 0;
    for (const CueExample& example : cues) {
      if (!example.held_out) continue;
      scored.emplace_back(score(mean_, example.features), example.is_cue);
      gold += example.is_cue ? 1 : 0;
    }
    for (const Choice& choice : choices) {
      if (!choice.held_out) continue;
      right += choice.right[best_of(choice)] ? 1 : 0;
      ++all;
    }
    if (scored.empty() || all == 0) return;
    std::sort(scored.rbegin(), scored.rend());
    double hits = 0, best = 0, threshold = 0, at_zero = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
      hits += scored[i].second ? 1 : 0;
      const double f1 = 2 * hits / static_cast<double>(i + 1 + gold);
      if (scored[i].first >= 0) at_zero = f1;
      if (f1 > best) {
        best = f1;
        threshold = static_cast<double>(scored[i].first);
      }
    }
    std::fprintf(stderr, "  held out: cue F1 %.4f, best %.4f at %.2f; choices right %.4f\n", at_zero, best, threshold,
                 static_cast<double>(right) / static_cast<double>(all));
  }

  Result<void> write(const std::string& path) const {
    std::vector<std::pair<std::string, float>> rows;
    for (const auto& [key, id] : ids_) {
      if (std::fabs(mean_[id]) >= kSmallest) rows.emplace_back(names.at(key), mean_[id]);
    }
    std::sort(rows.begin(), rows.end());
    std::string out =
        "# Made by train/train_attribution.cc; see models/README.md. Not written by hand.\nfeature\tweight\n";
    for (const auto& [name, weight] : rows) {
      char text[32];
      std::snprintf(text, sizeof text, "\t%.2f\n", static_cast<double>(weight));
      out.append(name).append(text);
    }
    std::fprintf(stderr, "%zu cues, %zu choices, %zu features, %zu weights\n", cues.size(), choices.size(), ids_.size(),
                 rows.size());
    return base::write_file(path, out);
  }

 private:
  static constexpr int kEpochs = 4;
  static constexpr std::uint32_t kRare = 5;  // features seen less often weigh nothing
  // Cues have many more features that say much the same: slower steps, or rare words are learned by heart.
  static constexpr float kCueRate = 0.03F;
  static constexpr float kChoiceRate = 0.1F;
  static constexpr float kDecay = 0.001F;
  static constexpr float kSmallest = 0.05F;

  static float score(const std::vector<float>& weights, const Features& features) {
    float sum = 0;
    for (const std::uint32_t f : features) sum += weights[f];
    return sum;
  }

  std::size_t best_of(const Choice& choice) const {
    std::size_t best = 0;
    float top = 0;
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
      const float value = score(mean_, choice.options[i]);
      if (i > 0 && value <= top) continue;
      top = value;
      best = i;
    }
    return best;
  }

  // The mean of the weights after each epoch judges better than the last ones.
  void average() {
    ++averaged_;
    mean_.resize(weights_.size(), 0);
    for (std::size_t i = 0; i < weights_.size(); ++i)
      mean_[i] += (weights_[i] - mean_[i]) / static_cast<float>(averaged_);
  }

  void step(const Features& features, float error, float rate_at_start) {
    for (const std::uint32_t f : features) {
      if (counts_[f] < kRare) continue;
      squares_[f] += error * error;
      const float rate = rate_at_start / std::sqrt(squares_[f]);
      float& w = weights_[f];
      w -= rate * error;
      const float pull = rate * kDecay;  // L1: towards zero, never across it
      w = w > pull ? w - pull : w < -pull ? w + pull : 0;
    }
  }

  double learn(const CueExample& example) {
    const float p = 1 / (1 + std::exp(-score(weights_, example.features)));
    step(example.features, p - (example.is_cue ? 1.0F : 0.0F), kCueRate);
    return -std::log(std::max(1e-6F, example.is_cue ? p : 1 - p));
  }

  // Maximises the probability of the right options together.
  double learn(const Choice& choice) {
    std::vector<float> p;
    float top = -1e9F;
    for (const Features& option : choice.options) p.push_back(score(weights_, option));
    for (const float s : p) top = std::max(top, s);
    float all = 0, good = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
      p[i] = std::exp(p[i] - top);
      all += p[i];
      if (choice.right[i]) good += p[i];
    }
    for (std::size_t i = 0; i < p.size(); ++i) {
      const float wanted = choice.right[i] ? p[i] / std::max(1e-9F, good) : 0;
      step(choice.options[i], p[i] / all - wanted, kChoiceRate);
    }
    return -std::log(std::max(1e-6F, good / all));
  }

  std::unordered_map<std::uint64_t, std::uint32_t> ids_;
  std::vector<std::uint32_t> counts_;
  std::vector<float> weights_;
  std::vector<float> squares_;
  std::vector<float> mean_;
  int averaged_ = 0;
};

struct Stages {
  text::Segmenter segmenter;
  syntax::SyntaxModel syntax;
  mentions::MentionFinder finder;
  discourse::Discourse discourse;
};

class Examples {
 public:
  Examples(Learner& learner, const Document& document, const discourse::ClauseView& view,
           const std::vector<discourse::Quote>& quotes, bool held_out)
      : learner_(learner),
        d_(document),
        view_(view),
        features_(view, quotes),
        list_(&learner.names),
        quotes_(quotes),
        held_out_(held_out) {}

  void add(const std::vector<GoldAttribution>& gold) {
    for (const document::Sentence& sentence : d_.sentences) {
      std::vector<discourse::Report> rules;
      discourse::find_reports(view_, sentence, rules);
      beside_ = discourse::find_quote_beside(view_, quotes_, sentence);
      const auto cues = discourse::find_cues(view_, sentence, rules);
      const auto best = assign(cues, sentence, rules, gold);
      for (const auto& cue : cues) {
        features_.set_cue(sentence, cue.cue, cue.has_rule(),
                          cue.has_rule() ? rules[cue.rule].source_head : base::kNone<base::TokenId>);
        list_.clear();
        features_.describe_cue(list_);
        const auto found = best.find(index_of(cue.cue));
        learner_.cues.push_back({learner_.intern(list_), found != best.end(), held_out_});
        const std::string pos(document::to_string(d_.token(cue.cue).upos));
        ++learner_.counts[pos + '\t' + std::string(d_.lemma(cue.cue))][found != best.end() ? 1 : 0];
        if (found == best.end()) continue;
        add_contents(sentence, cue, rules, *found->second);
        add_sources(sentence, cue, rules, *found->second);
      }
    }
  }

 private:
  using Best = std::map<std::size_t, const GoldAttribution*>;

  double overlap(const ContentCandidate& candidate, const document::Sentence& sentence,
                 const GoldAttribution& gold) const {
    double shared = 0, own = 0, wanted = 0;
    for (const discourse::Stretch& s : {candidate.main, candidate.more}) {
      if (s.empty()) continue;
      const ByteRange bytes{d_.tokens[s.first].span.begin, d_.tokens[s.last].span.end};
      shared += shared_bytes(gold.content, bytes);
      own += bytes.length();
    }
    wanted = shared_bytes(gold.content, sentence.span);
    if (beside_ != nullptr) wanted += shared_bytes(gold.content, beside_->span);
    return shared <= 0 ? 0 : shared / (own + wanted - shared);
  }

  // For each gold attribution the one cue word that reaches its content best.
  Best assign(const std::vector<discourse::PossibleCue>& cues, const document::Sentence& sentence,
              std::span<const discourse::Report> rules, const std::vector<GoldAttribution>& gold) {
    Best best;
    for (const GoldAttribution& item : gold) {
      double most = 0;
      std::size_t chosen = 0;
      for (const auto& cue : cues) {
        if (shared_bytes(item.cue, d_.token(cue.cue).span) == 0) continue;
        double reach = 1e-9;  // contents in another sentence count, too
        for (const ContentCandidate& c : discourse::find_contents(view_, sentence, cue, rules, beside_))
          reach = std::max(reach, overlap(c, sentence, item));
        if (reach > most) {
          most = reach;
          chosen = index_of(cue.cue);
        }
      }
      if (most > 0) best.emplace(chosen, &item);
    }
    return best;
  }

  void add_contents(const document::Sentence& sentence, const discourse::PossibleCue& cue,
                    std::span<const discourse::Report> rules, const GoldAttribution& gold) {
    const auto contents = discourse::find_contents(view_, sentence, cue, rules, beside_);
    const auto given = std::find_if(contents.begin(), contents.end(), [](const auto& c) { return c.by_rule; });
    double most = 0;
    for (const auto& c : contents) most = std::max(most, overlap(c, sentence, gold));
    if (most < 0.3) return;
    Choice choice;
    choice.held_out = held_out_;
    for (const auto& c : contents) {
      list_.clear();
      features_.describe_content(c, given == contents.end() ? nullptr : &*given, list_);
      choice.options.push_back(learner_.intern(list_));
      choice.right.push_back(overlap(c, sentence, gold) > most - 0.02);
    }
    learner_.choices.push_back(std::move(choice));
  }

  void add_sources(const document::Sentence& sentence, const discourse::PossibleCue& cue,
                   std::span<const discourse::Report> rules, const GoldAttribution& gold) {
    Choice choice;
    choice.held_out = held_out_;
    bool any = false;
    for (const auto& s : discourse::find_sources(view_, sentence, cue, rules)) {
      list_.clear();
      features_.describe_source(s, list_);
      choice.options.push_back(learner_.intern(list_));
      const bool right = is_some(s.head) ? shared_bytes(gold.source, d_.token(s.head).span) > 0 : gold.source.empty();
      choice.right.push_back(right);
      any = any || right;
    }
    if (any) learner_.choices.push_back(std::move(choice));
  }

  Learner& learner_;
  const Document& d_;
  const discourse::ClauseView& view_;
  discourse::AttributionFeatures features_;
  learn::FeatureList list_;
  const std::vector<discourse::Quote>& quotes_;
  const discourse::Quote* beside_ = nullptr;
  bool held_out_;
};

int fail(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return 2;
}

// Of several annotators of a text the first one by name.
std::map<std::string, std::string> find_annotations(const std::string& folder) {
  std::map<std::string, std::string> annotations;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string stem = entry.path().stem().string();
    std::string& path = annotations[stem.substr(0, stem.rfind('_'))];
    if (path.empty() || entry.path().string() < path) path = entry.path().string();
  }
  return annotations;
}

int make_weights(const std::string& root, const std::string& folder, const std::string& out,
                 const std::string& option) {
  auto segmenter = text::Segmenter::load(root + "/models/sentences.txt");
  if (!segmenter) return fail(segmenter.error().message);
  auto syntax = syntax::SyntaxModel::load(root + "/models/syntax-en.casus");
  if (!syntax) return fail(syntax.error().message);
  auto tables = catalog::Catalog::load({.folders = {root + "/data"}, .gazetteer = ""});
  if (!tables) return fail(tables.error().message);
  const auto cues = discourse::CueLexicon::load(root + "/data/discourse");
  if (!cues) return fail(cues.error().message);
  const mentions::MentionFinder finder(std::make_shared<const catalog::Catalog>(*tables));
  text::Segmenter::Workspace segmenter_workspace;
  syntax::SyntaxModel::Workspace syntax_workspace;
  mentions::MentionFinder::Workspace mention_workspace;
  Learner learner;
  for (const auto& [stem, annotation] : find_annotations(folder + "/attributions")) {
    auto bytes = base::read_file(folder + "/text/" + stem + ".txt", std::size_t{1} << 26);
    if (!bytes) continue;
    Document d = document::make_plain_document(stem, *std::move(bytes));
    segmenter->annotate(d, segmenter_workspace);
    syntax->annotate(d, syntax_workspace);
    finder.find(d, mention_workspace);
    d.circumstances.assign(d.tokens.size(), {});
    const document::Tree tree(d);
    const discourse::ClauseView view(d, tree, *cues);
    const std::vector<discourse::Quote> quotes = discourse::find_quotes(d);
    const bool held_out = option == "--hold-out" && base::hash64(stem) % 10 == 0;
    Examples(learner, d, view, quotes, held_out).add(read_gold(annotation, d.text));
  }
  if (option != "--counts") learner.fit();
  const Result<void> done = option == "--counts" ? learner.write_counts(out) : learner.write(out);
  return done ? 0 : fail(done.error().message);
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  const std::string option = words.size() == 4 ? words[3] : "";
  const bool known = option.empty() || option == "--hold-out" || option == "--counts";
  if (known && (words.size() == 3 || words.size() == 4)) return make_weights(words[0], words[1], words[2], option);
  return fail("usage: casus_train_attribution ROOT FOLDER OUT.tsv [--hold-out | --counts]");
}
