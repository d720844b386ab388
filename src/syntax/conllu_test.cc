// CoNLL-U: what is read is written again; what is broken is refused with its line.
#include "syntax/conllu.h"

#include <gtest/gtest.h>

#include "document/validate.h"

namespace casus::syntax {
namespace {

constexpr std::string_view kSample =
    "# newdoc id = d1\n"
    "# newpar\n"
    "# sent_id = d1-1\n"
    "# text = They don't leave Bonn.\n"
    "1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur|Person=3|PronType=Prs\t4\tnsubj\t_\t_\n"
    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdo\tdo\tAUX\tVBP\tTense=Pres|VerbForm=Fin\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_\n"
    "4\tleave\tleave\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
    "5\tBonn\tBonn\tPROPN\tNNP\tNumber=Sing\t4\tobj\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n"
    "# sent_id = d1-2\n"
    "# text = Go\n"
    "1\tGo\tgo\tVERB\tVB\tMood=Imp|VerbForm=Fin\t0\troot\t_\t_\n"
    "\n";

TEST(ConlluTest, ReadsAndWritesTheSame) {
  const Result<ConlluFile> file = read_conllu("sample", kSample);
  ASSERT_TRUE(file) << file.error().message;
  ASSERT_EQ(file->entries.size(), 1U);
  const document::Document& document = file->entries[0].document;
  EXPECT_EQ(document.text, "They don't leave Bonn. Go ");
  EXPECT_TRUE(document.tokens[1].joined_to_next);
  EXPECT_FALSE(document.tokens[4].space_after);
  EXPECT_EQ(document.tokens[4].head, base::make_id<base::TokenId>(3));
  std::string out;
  append_conllu(document, {.has_token_ranges = false, .sentence_ids = &file->entries[0].sentence_ids}, out);
  EXPECT_EQ(out, kSample);
}

TEST(ConlluTest, GivesNamesAndByteRanges) {
  Result<ConlluFile> file = read_conllu("sample", kSample);
  ASSERT_TRUE(file);
  document::Document& document = file->entries[0].document;
  document.names.push_back(
      {base::make_id<base::TokenId>(4), base::make_id<base::TokenId>(4), document::NameType::kLocation});
  std::string out;
  append_conllu(document, {}, out);
  EXPECT_NE(out.find("5\tBonn\tBonn\tPROPN\tNNP\tNumber=Sing\t4\tobj\t_\tNE=B-LOC|SpaceAfter=No|TokenRange=17:21\n"),
            std::string::npos);
  EXPECT_NE(out.find("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:10\n"), std::string::npos);
}

TEST(ConlluTest, AcceptsCrlfEmptyNodesAndAMissingLastLine) {
  const Result<ConlluFile> file =
      read_conllu("x", "1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\r\n1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\r\n");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->entries[0].document.tokens.size(), 1U);
  EXPECT_EQ(read_conllu("x", "")->entries.size(), 0U);
}

TEST(ConlluTest, RefusesBrokenLines) {
  const struct {
    std::string text;
    std::string message;
  } rows[] = {
      {"1\tGo\n", "x:1: 2 columns, expected 10"},
      {"2\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", "x:1: word id 2, expected 1"},
      {"1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "x:1: the form is empty"},
      {"1\tGo\t_\t_\t_\t_\tx\t_\t_\t_\n", "x:1: head x is no number"},
      {"1\tGo\t_\t_\t_\t_\t7\t_\t_\t_\n\n", "x:2: head 7 in a sentence of 1 words"},
      {"2-1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", "x:1: word range 2-1 does not start here"},
      {"1\tGo\t_\t_\t_\t_\t0\t_\t_\t_\n# newdoc\n2\tNow", "x:2: a new document or paragraph within a sentence"},
      {"1\t\xff\t_\t_\t_\t_\t_\t_\t_\t_\n", "x: byte 2 is not UTF-8"},
  };
  for (const auto& row : rows) {
    const Result<ConlluFile> file = read_conllu("x", row.text);
    ASSERT_FALSE(file) << row.text;
    EXPECT_EQ(file.error().message, row.message);
  }
}

}  // namespace
}  // namespace casus::syntax
