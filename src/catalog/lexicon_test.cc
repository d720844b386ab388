#include "catalog/lexicon.h"

#include <gtest/gtest.h>

#include "catalog/lexicon_parser.h"

namespace casus::catalog {
namespace {

Result<Lexicon> parse(const std::string& text) { return Lexicon::parse({{"test.lex", text}}); }

TEST(Lexicon, ReadsASense) {
  const auto lexicon = parse(
      "class talks\n  talk  peace talk  # a comment\n"
      "sense meet.1\n"
      "  words      hold [obj=@talks with]/v  air strike/n\n"
      "  cameo      046\n"
      "  reciprocal subj & with | party\n"
      "  when       obj=@talks | meeting, recipient:actor | subj:state, no to:place\n"
      "  yes        Iran held talks with Iraq. | Iran & Iraq > - ; status=actual\n"
      "  no         The hall holds ten. \n");
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  const Sense& sense = lexicon->senses().at(0);
  ASSERT_EQ(sense.patterns.size(), 2U);
  EXPECT_EQ(sense.patterns[0].bound.size(), 2U);
  EXPECT_EQ(sense.patterns[1].head, "strike");
  ASSERT_EQ(sense.conditions.size(), 3U);
  EXPECT_EQ(sense.conditions[0].any.size(), 1U);
  EXPECT_EQ(sense.conditions[1].any.size(), 2U);
  EXPECT_EQ(sense.conditions[2].any[0].test, catalog::Test::kNotKind);
  ASSERT_EQ(sense.examples.size(), 2U);
  EXPECT_EQ(sense.examples[0].actors, (std::vector<std::string>{"Iran", "Iraq"}));
  EXPECT_TRUE(lexicon->in_class("talks", "peace talk"));
  EXPECT_EQ(lexicon->find("hold", WordClass::kVerb).size(), 1U);
  EXPECT_TRUE(lexicon->find("hold", WordClass::kNoun).empty());
}

TEST(Lexicon, BracketsTakeWordsAndSlots) {
  const auto patterns =
      parse_words("fire [obj=@weapon | cruise_missile at]/v  lash out [at|on]/v  drop [obj=plan | ban]/v");
  ASSERT_TRUE(patterns) << patterns.error().message;
  ASSERT_EQ(patterns->size(), 3U);
  EXPECT_EQ((*patterns)[0].bound[0].words.lemmas, std::vector<std::string>{fold_lemma("cruise missile")});
  EXPECT_EQ((*patterns)[0].bound[1].slots[0].word, "at");
  EXPECT_EQ((*patterns)[1].words, std::vector<std::string>{"out"});
  EXPECT_EQ((*patterns)[1].bound[0].slots.size(), 2U);
  EXPECT_EQ((*patterns)[2].bound[0].words.lemmas.size(), 2U);
}

TEST(Lexicon, FoldsSpellings) {
  EXPECT_EQ(fold_lemma("organise"), fold_lemma("organize"));
  EXPECT_EQ(fold_lemma("Defence"), fold_lemma("defense"));
  EXPECT_EQ(fold_lemma("programme"), fold_lemma("program"));
  EXPECT_EQ(fold_lemma("labour"), fold_lemma("labor"));
  EXPECT_EQ(fold_lemma("air defence system"), "air " + fold_lemma("defence") + " system");
}

TEST(Lexicon, MistakesNameFileAndLine) {
  const std::pair<const char*, const char*> cases[] = {
      {"verb x\n", "test.lex:1: 'verb' is not sense, operator or class"},
      {"sense a.1\n  words  go/v\n", "test.lex:1: a.1 has no cameo code"},
      {"sense a.1\n  wrods  go/v\n", "test.lex:2: 'wrods' is not a field of a sense"},
      {"sense a.1\n  words  go/v\n  cameo 1x\n", "test.lex:3: '1x' is not a CAMEO code"},
      {"sense a.1\n  words  go [obj=@no]/v\n  cameo 04\n", "test.lex:1: a.1 names class @no, which is not there"},
      {"operator a.1\n  words go/v\n  takes comp\n  map FOO=1\n",
       "test.lex:4: 'FOO' is not a PLOVER type, a CAMEO prefix or *"},
  };
  for (const auto& [text, message] : cases) {
    const auto lexicon = parse(text);
    ASSERT_FALSE(lexicon) << text;
    EXPECT_EQ(lexicon.error().message, message);
  }
}

TEST(Lexicon, TheShippedFilesLoad) {
  const auto lexicon = Lexicon::load(CASUS_SOURCE_DIR "/data/lexicon");
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  EXPECT_GE(lexicon->senses().size(), 600U);
}

}  // namespace
}  // namespace casus::catalog
