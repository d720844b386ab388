// The filter in front of the patterns against the patterns themselves, on random sentences of the lexicon's words.
#include "events/pattern.h"

#include <gtest/gtest.h>

#include <random>

#include "events/test_document.h"

namespace casus::events {
namespace {

constexpr std::string_view kTags[] = {"VERB/VBD", "VERB/VBN", "NOUN/NN", "NOUN/NNS", "ADJ/JJ", "ADP/IN", "DET/DT"};
constexpr std::string_view kRelations[] = {"nsubj", "obj",  "obl",   "nmod", "case",      "mark",        "compound",
                                           "amod",  "conj", "xcomp", "acl",  "nmod:poss", "compound:prt"};

class RandomSentences {
 public:
  /// Words of patterns, one behind the other, as they may stand in a text.
  explicit RandomSentences(const catalog::Lexicon& lexicon) {
    for (const catalog::Sense& sense : lexicon.senses()) {
      for (const catalog::WordPattern& pattern : sense.patterns) add(pattern);
    }
  }

  document::Document make() {
    std::string spec;
    std::size_t count = 0;
    while (count < 14) {
      for (const std::string& word : phrases_[below(phrases_.size())]) {
        spec += (count == 0 ? "" : " ") + word + "/" + word + "/" + std::string(kTags[below(std::size(kTags))]);
        const std::size_t head = below(count + 1);
        spec += "/" + std::to_string(head) + "/";
        spec += head == 0 ? "root" : kRelations[below(std::size(kRelations))];
        ++count;
      }
    }
    return make_test_document(spec);
  }

 private:
  void add(const catalog::WordPattern& pattern) {
    std::vector<std::string> words = {pattern.head};
    words.insert(pattern.word_class == catalog::WordClass::kNoun ? words.begin() : words.end(), pattern.words.begin(),
                 pattern.words.end());
    for (const catalog::BoundSlot& bound : pattern.bound) {
      if (!bound.slots.front().word.empty()) words.push_back(bound.slots.front().word);
      if (!bound.words.lemmas.empty()) words.push_back(bound.words.lemmas.front());
    }
    for (const std::string& word : words) {
      if (word.find_first_of(" /") != std::string::npos) return;
    }
    phrases_.push_back(std::move(words));
  }

  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(engine_); }

  std::vector<std::vector<std::string>> phrases_;
  std::mt19937 engine_{20261127};
};

TEST(PatternFilterTest, NeverKeepsAPatternAwayThatStandsThere) {
  const auto lexicon = catalog::Lexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/lexicon");
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  RandomSentences sentences(*lexicon);
  PatternMatch match;
  std::size_t asked = 0, kept = 0, matched = 0;
  for (int round = 0; round < 2000; ++round) {
    const document::Document document = sentences.make();
    const View view(document, *lexicon);
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
      const auto token = base::make_id<base::TokenId>(i);
      const auto word_class = word_class_of(view, token);
      if (!word_class) continue;
      const Arguments arguments = find_arguments(view, token);
      const PatternFilter filter(view, arguments, *word_class);
      for (const catalog::PatternRef& ref : view.patterns(token, *word_class)) {
        const catalog::WordPattern& pattern = lexicon->sense(ref.sense).patterns[ref.pattern];
        const bool stands = match_pattern(view, pattern, arguments, match);
        EXPECT_TRUE(!stands || filter.may_stand(ref)) << pattern.text << ": " << document.text;
        ++asked;
        kept += filter.may_stand(ref) ? 1 : 0;
        matched += stands ? 1 : 0;
      }
    }
  }
  EXPECT_GT(matched, asked / 100);
  EXPECT_LT(kept, asked / 2);
}

}  // namespace
}  // namespace casus::events
