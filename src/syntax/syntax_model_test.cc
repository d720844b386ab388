// The shipped model on sentences of ours: its own samples, the constructions that event coding rests on, and the
// promise that nothing but the sentence decides the result (batch, cache, instruction set).
#include "syntax/syntax_model.h"

#include <gtest/gtest.h>

#include "base/strings.h"
#include "document/validate.h"
#include "learn/model_builder.h"
#include "syntax/conllu.h"

namespace casus::syntax {
namespace {

const std::string kModelPath = std::string(CASUS_SOURCE_DIR) + "/models/syntax-en.casus";

const SyntaxModel& shipped_model() {
  static const Result<SyntaxModel> model = SyntaxModel::load(kModelPath);
  EXPECT_TRUE(model) << model.error().message;
  return *model;
}

/// A document with one sentence per line, words separated by blanks.
document::Document tokenised(std::string_view lines) {
  document::Document document;
  document.text = lines;
  document.info.id = "test";
  document.paragraphs.push_back({{0, static_cast<std::uint32_t>(lines.size())}, document::ParagraphKind::kBody});
  for (std::string_view line : base::split(document.text, '\n')) {
    document::Sentence sentence;
    sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
    sentence.paragraph = base::make_id<base::ParagraphId>(0);
    for (const std::string_view word : base::split_words(line)) {
      document::Token token;
      token.sentence = base::make_id<base::SentenceId>(document.sentences.size());
      token.span.begin = static_cast<std::uint32_t>(word.data() - document.text.data());
      token.span.end = token.span.begin + static_cast<std::uint32_t>(word.size());
      document.tokens.push_back(token);
    }
    sentence.end_token = static_cast<std::uint32_t>(document.tokens.size());
    if (sentence.first_token == sentence.end_token) continue;
    sentence.span = {document.tokens[sentence.first_token].span.begin, document.tokens.back().span.end};
    document.sentences.push_back(sentence);
  }
  return document;
}

document::Document annotated(std::string_view lines) {
  document::Document document = tokenised(lines);
  SyntaxModel::Workspace workspace;
  shipped_model().annotate(document, workspace);
  return document;
}

/// "form:relation:head-form" of one word.
std::string arc_of(const document::Document& document, std::string_view form) {
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const document::Token& token = document.tokens[i];
    if (document.slice(token.span) != form) continue;
    const std::string_view head = base::is_some(token.head) ? document.form(token.head) : "-";
    return std::string(form) + ":" + std::string(to_string(token.relation)) + ":" + std::string(head);
  }
  return std::string(form) + " is not there";
}

std::string dump(const document::Document& document) {
  std::string out;
  append_conllu(document, {}, out);
  return out;
}

TEST(SyntaxModelTest, AgreesWithItsTrainer) {
  for (const std::string& sample : shipped_model().self_tests()) {
    std::string text;
    for (const std::string_view row : base::split(sample, '\n')) text += std::string(base::split(row, '\t')[0]) + " ";
    const document::Document document = annotated(text);
    std::size_t i = 0;
    for (const std::string_view row : base::split(sample, '\n')) {
      const std::vector<std::string_view> expected = base::split(row, '\t');
      const document::Token& token = document.tokens[i++];
      EXPECT_EQ(to_string(token.upos), expected[1]) << row;
      EXPECT_EQ(to_string(token.xpos), expected[2]) << row;
      EXPECT_EQ(document.pooled(token.lemma), expected[3]) << row;
      EXPECT_EQ(base::is_some(token.head) ? base::index_of(token.head) + 1 : 0,
                static_cast<std::size_t>(*base::parse_int(expected[4])))
          << row;
      EXPECT_EQ(to_string(token.relation), expected[5]) << row;
    }
  }
}

TEST(SyntaxModelTest, ParsesWhatEventCodingRestsOn) {
  const struct {
    const char* sentence;
    std::vector<std::string> arcs;
  } rows[] = {
      {"Two journalists were arrested by police in Ankara on Tuesday .",
       {"journalists:nsubj:pass:arrested", "police:obl:agent:arrested", "were:aux:pass:arrested",
        "Ankara:obl:arrested"}},
      {"The general who led the coup has fled to Chad .",
       {"who:nsubj:led", "led:acl:relcl:general", "general:nsubj:fled", "Chad:obl:fled", "coup:obj:led"}},
      {"The foreign minister said on Monday that the army had not attacked the village .",
       {"minister:nsubj:said", "attacked:ccomp:said", "army:nsubj:attacked", "not:advmod:attacked",
        "village:obj:attacked"}},
      {"Turkey urges Greece to withdraw troops", {"Turkey:nsubj:urges", "Greece:obj:urges", "withdraw:xcomp:urges"}},
      {"If the talks fail , France will impose sanctions on Mali and Niger .",
       {"fail:advcl:impose", "France:nsubj:impose", "sanctions:obj:impose", "Niger:conj:Mali", "will:aux:impose"}},
  };
  for (const auto& row : rows) {
    const document::Document document = annotated(row.sentence);
    for (const std::string& arc : row.arcs) EXPECT_EQ(arc_of(document, arc.substr(0, arc.find(':'))), arc);
  }
}

TEST(SyntaxModelTest, FindsNames) {
  const document::Document document = annotated("Sergei Lavrov met Angela Merkel in Berlin .");
  ASSERT_EQ(document.names.size(), 3U) << dump(document);
  EXPECT_EQ(document.names[0].type, document::NameType::kPerson);
  EXPECT_EQ(base::index_of(document.names[0].last), 1U);
  EXPECT_EQ(document.names[2].type, document::NameType::kLocation);
}

constexpr std::string_view kMixed =
    "Go .\n"
    "The prime minister of the island state resigned after weeks of protests over fuel prices .\n"
    "Rebels seized the town\n"
    "\" We want peace , \" she said .\n"
    "WAR OVER , SAYS PRESIDENT\n"
    "The prime minister of the island state resigned after weeks of protests over fuel prices .\n"
    "Élysée’s spokesman denied it in a 2,500 - word statement to http://example.org/a/b?c=d on 3 May 2021 .";

TEST(SyntaxModelTest, KeepsTheDocumentValid) {
  const document::Document document = annotated(kMixed);
  EXPECT_EQ(document::find_broken_invariant(document), std::nullopt);
  for (const document::Token& token : document.tokens) EXPECT_FALSE(token.lemma.empty());
}

TEST(SyntaxModelTest, SameBitsInEveryBatchAndOnEveryInstructionSet) {
  const std::string together = dump(annotated(kMixed));
  std::vector<document::Document> parts;
  for (const std::string_view line : base::split(kMixed, '\n')) parts.push_back(tokenised(line));
  SyntaxModel::Workspace workspace;
  std::vector<document::Document*> pointers;
  for (document::Document& part : parts) pointers.push_back(&part);
  shipped_model().annotate(pointers, workspace);
  std::vector<document::Document> alone;
  for (const std::string_view line : base::split(kMixed, '\n')) alone.push_back(annotated(line));
  for (std::size_t i = 0; i < parts.size(); ++i) EXPECT_EQ(dump(parts[i]), dump(alone[i]));

  const Result<learn::ModelFile> file = learn::ModelFile::load(kModelPath);
  ASSERT_TRUE(file);
  for (const learn::Kernels* kernels : learn::available_kernels()) {
    const Result<SyntaxModel> model = SyntaxModel::load(*file, *kernels);
    ASSERT_TRUE(model);
    document::Document document = tokenised(kMixed);
    model->annotate(document, workspace = {});
    EXPECT_EQ(dump(document), together) << kernels->name;
  }
}

TEST(SyntaxModelTest, VeryLongSentencesAndManyWordTypesDoNotHarm) {
  std::string text;
  for (int i = 0; i < 9000; ++i) text += "w" + std::to_string(i % 6000) + (i % 3000 == 2999 ? "\n" : " ");
  document::Document document = tokenised(text);
  SyntaxModel::Workspace workspace;
  shipped_model().annotate(document, workspace);
  EXPECT_EQ(document::find_broken_invariant(document), std::nullopt);
  document::Document empty = tokenised("");
  shipped_model().annotate(empty, workspace);
  EXPECT_TRUE(empty.tokens.empty());
}

TEST(SyntaxModelTest, WordTypesThatWereForgottenComeBackTheSame) {
  SyntaxModel::Workspace workspace;
  document::Document before = tokenised(kMixed);
  shipped_model().annotate(before, workspace);
  std::string text;
  for (std::size_t i = 0; i < 2 * SyntaxNetwork::kMaxTypes; ++i) {
    text += "w" + std::to_string(i) + (i % 30 == 29 ? "\n" : " ");
  }
  document::Document flood = tokenised(text);
  shipped_model().annotate(flood, workspace);
  document::Document after = tokenised(kMixed);
  shipped_model().annotate(after, workspace);
  EXPECT_EQ(dump(after), dump(before));
}

TEST(SyntaxModelTest, RefusesOtherModels) {
  learn::ModelBuilder builder;
  builder.add_strings("meta", {"kind=sentences"});
  Result<learn::ModelFile> other = learn::ModelFile::parse("other", builder.bytes());
  EXPECT_EQ(SyntaxModel::load(*other).error().message, "other: a model of kind \"sentences\", expected \"syntax\"");
  learn::ModelBuilder bare;
  bare.add_strings("meta", {"kind=syntax"});
  other = learn::ModelFile::parse("bare", bare.bytes());
  EXPECT_EQ(SyntaxModel::load(*other).error().message, "bare: section word is missing");
  EXPECT_EQ(SyntaxModel::load("/no/such/file").error().code, ErrorCode::kNotFound);
}

TEST(SyntaxModel, CommaOfAHeadlineJoins) {
  document::Document d = tokenised("Serbia , Kosovo sign accord on border trade");
  d.paragraphs.front().kind = document::ParagraphKind::kHeadline;
  SyntaxModel::Workspace workspace;
  shipped_model().annotate(d, workspace);
  EXPECT_EQ(arc_of(d, "Serbia"), "Serbia:nsubj:sign");
  EXPECT_EQ(arc_of(d, "Kosovo"), "Kosovo:conj:Serbia");
  EXPECT_EQ(arc_of(d, "accord"), "accord:obj:sign");
  EXPECT_EQ(arc_of(d, ","), ",:punct:Kosovo");
}

TEST(SyntaxModel, ASitInIsANoun) {
  const document::Document d = annotated("Students staged a sit - in outside parliament .");
  EXPECT_EQ(arc_of(d, "in"), "in:obj:staged");
  EXPECT_EQ(document::find_broken_invariant(d), std::nullopt);
}

TEST(SyntaxModel, WordsThatBoundANumberHangOnIt) {
  const document::Document d =
      annotated("Armed men kidnapped at least 30 students near Kaduna .\nAs many as 200 rebels fled .\nat least 5");
  EXPECT_EQ(arc_of(d, "men"), "men:nsubj:kidnapped");
  EXPECT_EQ(arc_of(d, "students"), "students:obj:kidnapped");
  EXPECT_EQ(arc_of(d, "at"), "at:case:least");
  EXPECT_EQ(arc_of(d, "least"), "least:nmod:30");
  EXPECT_EQ(arc_of(d, "As"), "As:advmod:200");
  EXPECT_EQ(arc_of(d, "many"), "many:fixed:As");
  EXPECT_EQ(arc_of(d, "rebels"), "rebels:nsubj:fled");
  EXPECT_EQ(document::find_broken_invariant(d), std::nullopt);
}

}  // namespace
}  // namespace casus::syntax
