// Kept words say what the lexicon says, whatever came before them.
#include "events/folded_words.h"

#include <gtest/gtest.h>

namespace casus::events {
namespace {

Result<catalog::Lexicon> make_lexicon(const std::string& words) {
  return catalog::Lexicon::parse({{"test.lex", "class engine_test\n  " + words + "\n"}});
}

TEST(FoldedWords, SayWhatTheLexiconSays) {
  const auto lexicon = make_lexicon("organize  defense  harbor  truce");
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  FoldedWords words;
  words.start_document(*lexicon);
  for (int round = 0; round < 2; ++round) {
    for (const std::string_view written : {"Organise", "DEFENCE", "harbour", "truce", "walk", ""}) {
      const FoldedWords::Entry& entry = words.find(written);
      EXPECT_EQ(entry.own.text, catalog::fold_lemma(written));
      EXPECT_EQ(entry.own.known, lexicon->find_word(entry.own.text)) << written;
      EXPECT_EQ(entry.find_lemma(catalog::WordClass::kVerb), nullptr) << written;
    }
  }
  EXPECT_NE(words.find("harbour").own.known, nullptr);
  EXPECT_EQ(words.find("walk").own.known, nullptr);
}

TEST(FoldedWords, LemmasComeFromTheTablesOfForms) {
  const auto lexicon = catalog::Lexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/lexicon");
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  FoldedWords words;
  words.start_document(*lexicon);
  const FoldedWord* lemma = words.find("Struck").find_lemma(catalog::WordClass::kVerb);
  ASSERT_NE(lemma, nullptr);
  EXPECT_EQ(lemma->text, "strike");
  EXPECT_EQ(lemma->known, lexicon->find_word("strike"));
  EXPECT_EQ(words.find("Struck").find_lemma(catalog::WordClass::kNoun), nullptr);
}

TEST(FoldedWords, AnotherLexiconStartsAfresh) {
  const auto one = make_lexicon("truce"), other = make_lexicon("harbor");
  ASSERT_TRUE(one && other);
  FoldedWords words;
  words.start_document(*one);
  EXPECT_NE(words.find("truce").own.known, nullptr);
  words.start_document(*other);
  EXPECT_EQ(words.find("truce").own.known, nullptr);
}

}  // namespace
}  // namespace casus::events
