// Folding, edits and name labels on small hand-made models.
#include "syntax/lemmatizer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "learn/model_builder.h"
#include "syntax/label_sets.h"

namespace casus::syntax {
namespace {

learn::ModelFile small_model(const std::vector<std::string>& edits) {
  learn::ModelBuilder builder;
  builder.add_strings("letters", {"201\t233\te\t1", "233\t233\te\t0", "8217\t8217\t'\t0"});  // É é ’
  builder.add_strings("labels.lemma", edits);
  builder.add_strings("lexicon", {"left\tVERB\tleave", "left\tADJ\tleft"});
  builder.add_strings("labels.upos", {"NOUN", "VERB"});
  builder.add_strings("labels.xpos", {"NN", "VBD"});
  builder.add_strings("labels.feats", {"_", "Number=Plur"});
  builder.add_strings("labels.relations", {"nsubj:pass", "root", "xcomp"});
  builder.add_strings("labels.names", {"B-PER", "I-PER", "B-ORG", "I-ORG", "O"});
  return *learn::ModelFile::parse("small", builder.bytes());
}

TEST(LetterTableTest, FoldsLowersAndShapes) {
  const learn::ModelFile model = small_model({"l0:"});
  const LetterTable letters = *LetterTable::load(model);
  std::string out;
  letters.fold("Élysée’s 2,500", out);
  EXPECT_EQ(out, "elysee's 0,000");
  letters.lower("ÉLYSÉE", out);
  EXPECT_EQ(out, "élysée");
  letters.shape("McDonald’s", out);
  EXPECT_EQ(out, "AaAaa'a");
  letters.shape("F-16s", out);
  EXPECT_EQ(out, "A-00a");
}

TEST(LemmatizerTest, LexiconFirstThenTheBestEditThatFits) {
  const learn::ModelFile model = small_model({"l1:", "k0:", "=go", "l5:", "t0:", "l3:y"});
  const Lemmatizer lemmatizer = *Lemmatizer::load(model);
  const LetterTable letters = *LetterTable::load(model);
  Lemmatizer::Workspace workspace;
  const auto lemma_of = [&](std::string_view form, document::Upos upos, std::vector<float> scores) {
    std::string lemma;
    if (const std::string* known = lemmatizer.find_known(letters, form, upos, workspace)) return *known;
    const auto best = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
    lemmatizer.guess(letters, form, scores, best, workspace, lemma);
    return lemma;
  };
  EXPECT_EQ(lemma_of("Left", document::Upos::kVerb, {1, 0, 0, 0, 0, 0}), "leave");
  EXPECT_EQ(lemma_of("left", document::Upos::kAdj, {1, 0, 0, 0, 0, 0}), "left");
  EXPECT_EQ(lemma_of("Talks", document::Upos::kNoun, {1, 0, 0, 0, 0, 0}), "talk");
  EXPECT_EQ(lemma_of("Bonn", document::Upos::kPropn, {0, 1, 0, 0, 0, 0}), "Bonn");
  EXPECT_EQ(lemma_of("went", document::Upos::kVerb, {0, 0, 1, 0, 0, 0}), "go");
  EXPECT_EQ(lemma_of("ÉLYSÉE", document::Upos::kPropn, {0, 0, 0, 0, 1, 0}), "Élysée");
  EXPECT_EQ(lemma_of("armies", document::Upos::kNoun, {0, 0, 0, 0, 0, 1}), "army");
  // "l5:" would leave nothing of "mice"; the next best edit is taken.
  EXPECT_EQ(lemma_of("mice", document::Upos::kNoun, {0, 1, 0, 2, 0, 0}), "mice");
}

TEST(LemmatizerTest, TablesFillWhatTrainingDidNotSee) {
  const learn::ModelFile model = small_model({"k0:"});
  const LetterTable letters = *LetterTable::load(model);
  Lemmatizer lemmatizer = *Lemmatizer::load(model);
  const base::Table table = *base::Table::parse("forms.tsv", "form\tlemma\nleft\tlef\nbesieged\tbesiege\n");
  ASSERT_TRUE(lemmatizer.add_table(table, "form", "lemma", document::Upos::kVerb));
  EXPECT_FALSE(lemmatizer.add_table(table, "plural", "lemma", document::Upos::kNoun));
  Lemmatizer::Workspace workspace;
  const auto known = [&](std::string_view form, document::Upos upos) {
    const std::string* lemma = lemmatizer.find_known(letters, form, upos, workspace);
    return lemma == nullptr ? std::string() : *lemma;
  };
  EXPECT_EQ(known("Besieged", document::Upos::kVerb), "besiege");
  EXPECT_EQ(known("left", document::Upos::kVerb), "leave");  // seen in training
  EXPECT_EQ(known("besieged", document::Upos::kAdj), "");
  std::string lemma;
  lemmatizer.guess(letters, "besieged", std::vector<float>{1}, 0, workspace, lemma);
  EXPECT_EQ(lemma, "besieged");
}

TEST(LemmatizerTest, RefusesWhatIsNoEdit) {
  for (const char* edit : {"", "x1:", "l:", "l-1:", "l1"}) {
    EXPECT_FALSE(Lemmatizer::load(small_model({edit}))) << edit;
  }
}

TEST(LemmatizerTest, SpellingTellsNamesMarksAndNumbers) {
  using document::Upos, document::Xpos;
  const auto spelled = [](std::string_view form, Upos upos, Xpos xpos) {
    document::Token token;
    token.upos = upos;
    token.xpos = xpos;
    std::string lemma;
    return spell_lemma(form, token, lemma) ? lemma : "(guess)";
  };
  EXPECT_EQ(spelled("Rouhani", Upos::kPropn, Xpos::kNnp), "Rouhani");
  EXPECT_EQ(spelled("Iraqis", Upos::kPropn, Xpos::kNnps), "(guess)");
  EXPECT_EQ(spelled("TEHRAN", Upos::kPropn, Xpos::kNnp), "(guess)");
  EXPECT_EQ(spelled("McCain", Upos::kPropn, Xpos::kNnp), "(guess)");
  EXPECT_EQ(spelled("X", Upos::kPropn, Xpos::kNnp), "(guess)");
  EXPECT_EQ(spelled("president", Upos::kNoun, Xpos::kNn), "president");
  EXPECT_EQ(spelled("soldiers", Upos::kNoun, Xpos::kNns), "(guess)");
  EXPECT_EQ(spelled("national", Upos::kAdj, Xpos::kJj), "national");
  EXPECT_EQ(spelled("National", Upos::kAdj, Xpos::kJj), "(guess)");
  EXPECT_EQ(spelled(",", Upos::kPunct, Xpos::kComma), ",");
  EXPECT_EQ(spelled("--", Upos::kPunct, Xpos::kColon), "(guess)");
  EXPECT_EQ(spelled("12,373.5", Upos::kNum, Xpos::kCd), "12373.5");
  EXPECT_EQ(spelled("Two", Upos::kNum, Xpos::kCd), "(guess)");
  EXPECT_EQ(spelled("10k", Upos::kNum, Xpos::kCd), "(guess)");
  EXPECT_EQ(spelled("", Upos::kNum, Xpos::kCd), "(guess)");
}

TEST(LabelSetsTest, TurnsStringsIntoEnumerations) {
  const LabelSets labels = *LabelSets::load(small_model({"l0:"}));
  EXPECT_EQ(labels.upos[1], document::Upos::kVerb);
  EXPECT_EQ(labels.relations[2], document::Relation::kXcomp);
  EXPECT_EQ(labels.root_relation, 1U);
  EXPECT_EQ(labels.feats[1].number, document::Number::kPlur);
}

TEST(NameDecoderTest, InsideFollowsOnlyItsOwnKind) {
  const LabelSets labels = *LabelSets::load(small_model({"l0:"}));
  const NameDecoder decoder(labels.names);
  NameDecoder::Workspace workspace;
  const auto decode = [&](const std::vector<std::vector<float>>& rows) {
    decoder.start(workspace);
    for (const std::vector<float>& row : rows) decoder.add_word(row, workspace);
    const auto path = decoder.finish(workspace);
    return std::vector<int>(path.begin(), path.end());
  };
  EXPECT_EQ(decode({}), std::vector<int>{});
  // Alone each word would choose B-PER, I-ORG: the cheaper repair is B-ORG, I-ORG.
  EXPECT_EQ(decode({{2, 0, 1.5F, 0, 0}, {0, 0, 0, 3, 0}}), (std::vector<int>{2, 3}));
  // No name starts with an inside label.
  EXPECT_EQ(decode({{1, 5, 0, 0, 0}}), std::vector<int>{0});
}

// Against all sequences of four labels.
TEST(NameDecoderTest, FindsTheBestSequence) {
  const LabelSets labels = *LabelSets::load(small_model({"l0:"}));
  const std::size_t count = labels.names.size();
  const NameDecoder decoder(labels.names);
  NameDecoder::Workspace workspace;
  std::mt19937 engine(7);
  std::uniform_real_distribution<float> distribution(-4.0F, 4.0F);
  const auto allowed = [&](const LabelSets::NameLabel* before, const LabelSets::NameLabel& label) {
    using Place = LabelSets::NameLabel::Place;
    if (label.place != Place::kInside) return true;
    return before != nullptr && before->place != Place::kOutside && before->type == label.type;
  };
  for (int round = 0; round < 50; ++round) {
    std::vector<std::vector<float>> rows(4, std::vector<float>(count));
    for (std::vector<float>& row : rows) {
      for (float& score : row) score = distribution(engine);
    }
    float best = -100;
    std::vector<std::uint8_t> wanted;
    for (std::size_t code = 0; code < count * count * count * count; ++code) {
      std::vector<std::uint8_t> path;
      float sum = 0;
      bool good = true;
      for (std::size_t i = 0, rest = code; i < rows.size(); ++i, rest /= count) {
        path.push_back(static_cast<std::uint8_t>(rest % count));
        good = good && allowed(i == 0 ? nullptr : &labels.names[path[i - 1]], labels.names[path[i]]);
        sum += rows[i][path[i]];
      }
      if (!good || sum <= best) continue;
      best = sum;
      wanted = path;
    }
    decoder.start(workspace);
    for (const std::vector<float>& row : rows) decoder.add_word(row, workspace);
    const auto path = decoder.finish(workspace);
    EXPECT_EQ(std::vector<std::uint8_t>(path.begin(), path.end()), wanted) << round;
  }
}

}  // namespace
}  // namespace casus::syntax
