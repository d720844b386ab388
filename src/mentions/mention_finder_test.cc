// Hand-made trees and small tables: each row is one rule of English. The real models run in
// tests/mention_cases_test.cc.
#include "mentions/mention_finder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "base/file.h"
#include "base/strings.h"
#include "document/validate.h"
#include "mentions/mention_dump.h"

namespace casus::mentions {
namespace {

constexpr std::string_view kCountries =
    "iso3\tname\tnames\tdemonyms\tpeople\tcapitals\tseats\n"
    "KOR\tSouth Korea\tSouth Korea\tSouth Korean\tSouth Koreans\tSeoul\tBlue House=GOV\n"
    "PRK\tNorth Korea\tNorth Korea\tNorth Korean\tNorth Koreans\tPyongyang\t\n"
    "USA\tUnited States\tUnited States|US|U.S.\tAmerican|US\tAmericans\tWashington\tPentagon=MIL\n"
    "TUR\tTurkey\tTurkey\tTurkish\tTurks\tAnkara\t\n"
    "SYR\tSyria\tSyria\tSyrian\tSyrians\tDamascus\t\n"
    "IRN\tIran\tIran\tIranian\tIranians\tTehran\t\n";
constexpr std::string_view kActors =
    "id\tname\taliases\ttype\tcountry\tsectors\ttitle\tvalid_from\tvalid_to\n"
    "donald_trump\tDonald Trump\t\tperson\tUSA\tGOV PRE\tpresident\t2017-01-20\t2021-01-20\n"
    "moon_jae_in\tMoon Jae-in\t\tperson\tKOR\tGOV PRE\tpresident\t2017-05-10\t2022-05-09\n"
    "hamas\tHamas\t\tgroup\tPSE\tREB\t\t\t\n"
    "nato\tNATO\t\torganisation\tIGO\tIGO\t\t\t\n";
constexpr std::string_view kAgents =
    "noun\tsectors\tflags\nofficial\tGOV\tperson\npresident\tGOV\tperson|head\nforeign minister\tGOV\tperson\n"
    "spokesman\t\tperson\narmy\tMIL\tbody\ninstitute\tEDU\tbody\nfellow\tEDU\tperson\nrebel\tREB\tgroup\n"
    "police\tCOP\tbody\ntroop\tMIL\tgroup\ncountry\t\tstate\nministry\tGOV\tbody\nlawmaker\tLEG\tperson\n"
    "commander\tMIL\tperson\n";
constexpr std::string_view kModifiers = "word\teffect\tsectors\nformer\tformer\t\nopposition\treplace\tOPP\n";

class MentionFinderTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const std::string folder = testing::TempDir() + "casus_mention_finder_test";
    const auto write = [&](const std::string& name, std::string_view text) {
      std::filesystem::create_directories(std::filesystem::path(folder + "/" + name).parent_path());
      ASSERT_TRUE(base::write_file(folder + "/" + name, text));
    };
    write("countries/countries.tsv", kCountries);
    write("actors/actors.tsv", kActors);
    write("agents/agents.tsv", kAgents);
    write("agents/modifiers.tsv", kModifiers);
    Result<catalog::Catalog> catalog = catalog::Catalog::load({{folder}, ""});
    ASSERT_TRUE(catalog) << catalog.error().message;
    catalog_ = std::make_shared<const catalog::Catalog>(*std::move(catalog));
    std::filesystem::remove_all(folder);
  }

  static std::shared_ptr<const catalog::Catalog> catalog_;
};

std::shared_ptr<const catalog::Catalog> MentionFinderTest::catalog_;

// "South/ADJ/2/amod Korean/ADJ/3/amod officials/NOUN/4/nsubj met/VERB/0/root": form, tag, head (1-based), relation. `~`
// before a form joins it to the word before.
document::Document read_tree(std::string_view lines) {
  document::Document document;
  document.info.published = {2019, 4, 11};
  for (const std::string_view line : base::split_list(lines, '\n')) {
    document::Sentence sentence;
    sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
    const auto id = base::make_id<base::SentenceId>(document.sentences.size());
    if (!document.text.empty()) document.text += '\n';
    sentence.span.begin = static_cast<std::uint32_t>(document.text.size());
    for (std::string_view word : base::split_words(line)) {
      const bool is_joined = word.starts_with('~');
      if (is_joined) word.remove_prefix(1);
      const std::vector<std::string_view> parts = base::split(word, '/');
      document::Token token;
      const bool is_first = document.tokens.size() == sentence.first_token;
      if (!is_first && is_joined) document.tokens.back().space_after = false;
      if (!is_first && !is_joined) document.text += ' ';
      token.span.begin = static_cast<std::uint32_t>(document.text.size());
      document.text += parts[0];
      token.span.end = static_cast<std::uint32_t>(document.text.size());
      token.sentence = id;
      token.upos = *document::upos_from(parts[1]);
      const int head = *base::parse_int(parts[2]);
      if (head > 0)
        token.head = base::make_id<base::TokenId>(sentence.first_token + static_cast<std::uint32_t>(head) - 1);
      token.relation = *document::relation_from(parts[3]);
      token.lemma = document.add_to_pool(base::to_ascii_lower(parts[0]));
      document.tokens.push_back(token);
    }
    sentence.span.end = static_cast<std::uint32_t>(document.text.size());
    sentence.end_token = static_cast<std::uint32_t>(document.tokens.size());
    sentence.paragraph = base::make_id<base::ParagraphId>(0);
    document.sentences.push_back(sentence);
  }
  document.paragraphs.push_back(
      {{0, static_cast<std::uint32_t>(document.text.size())}, document::ParagraphKind::kBody});
  return document;
}

struct Row {
  std::string_view tree;
  std::string_view names;     // "PER 1-2|ORG 4-6": tokens, 1-based
  std::string_view mentions;  // dump
};

void add_names(std::string_view text, document::Document& document) {
  for (const std::string_view item : base::split_list(text, '|')) {
    const std::size_t dash = item.find('-');
    document::NameSpan name;
    name.first = base::make_id<base::TokenId>(static_cast<std::size_t>(*base::parse_int(item.substr(4, dash - 4)) - 1));
    name.last = base::make_id<base::TokenId>(static_cast<std::size_t>(*base::parse_int(item.substr(dash + 1)) - 1));
    name.type = item.starts_with("PER")   ? document::NameType::kPerson
                : item.starts_with("ORG") ? document::NameType::kOrganisation
                                          : document::NameType::kLocation;
    document.names.push_back(name);
  }
}

const Row kRows[] = {
    {"South/ADJ/2/amod Korean/ADJ/3/amod officials/NOUN/4/nsubj met/VERB/0/root", "",
     "\"South Korean officials\" nominal group actor plural KOR GOV\n"
     "\"South Korean\" name country actor adjectival KOR - name=\"South Korea\"\n"},
    {"Turkey/PROPN/4/nmod:poss ~'s/PART/1/case foreign/ADJ/4/amod minister/NOUN/5/nsubj resigned/VERB/0/root", "",
     "\"Turkey's foreign minister\" nominal person actor TUR GOV title=\"foreign minister\"\n"
     "\"Turkey\" name country actor place TUR - name=\"Turkey\"\n"},
    {"the/DET/2/det army/NOUN/5/nsubj of/ADP/4/case Syria/PROPN/2/nmod left/VERB/0/root", "",
     "\"the army of Syria\" nominal organisation actor SYR MIL\n"
     "\"Syria\" name country actor place SYR - name=\"Syria\"\n"},
    // The company they keep: a role without a sector takes that of its organisation; a non-state one wins over the
    // rank.
    {"a/DET/3/det Hamas/PROPN/3/compound spokesman/NOUN/4/nsubj spoke/VERB/0/root", "",
     "\"a Hamas spokesman\" nominal person actor PSE REB title=\"spokesman\"\n"
     "\"Hamas\" name group actor adjectival PSE REB name=\"Hamas\"\n"},
    {"Hamas/PROPN/2/compound commanders/NOUN/3/nsubj met/VERB/0/root", "",
     "\"Hamas commanders\" nominal group actor plural PSE REB\n"
     "\"Hamas\" name group actor adjectival PSE REB name=\"Hamas\"\n"},
    {"army/NOUN/2/compound officials/NOUN/3/nsubj met/VERB/0/root", "",
     "\"army officials\" nominal group actor plural - MIL\n"},
    {"opposition/NOUN/2/compound lawmakers/NOUN/3/nsubj left/VERB/0/root", "",
     "\"opposition lawmakers\" nominal group actor plural - OPP\n"},
    // A modifier that does something of its own is a mention.
    {"police/NOUN/2/compound raids/NOUN/3/nsubj went/VERB/0/root on/ADP/3/compound:prt", "",
     "\"police\" nominal organisation actor plural adjectival - COP\n"},
    // Titles, whatever the tree makes of them.
    {"US/ADJ/2/amod President/PROPN/3/nmod:desc Donald/PROPN/5/nsubj Trump/PROPN/3/flat spoke/VERB/0/root", "PER 3-4",
     "\"US President Donald Trump\" name person actor USA GOV+PRE name=\"Donald Trump\" title=\"President\"\n"
     "\"US\" name country actor place adjectival USA - name=\"United States\"\n"},
    {"the/DET/3/det Turkish/ADJ/3/amod spokesman/NOUN/5/nsubj Ali/PROPN/5/nsubj spoke/VERB/0/root", "PER 4-4",
     "\"the Turkish spokesman Ali\" name person actor TUR - name=\"Ali\" title=\"spokesman\"\n"
     "\"Turkish\" name country actor adjectival TUR - name=\"Turkey\"\n"},
    {"President/PROPN/2/nmod:desc Moon/PROPN/3/nsubj left/VERB/0/root", "PER 2-2",
     "\"President Moon\" name person actor KOR GOV+PRE name=\"Moon Jae-in\" title=\"President\"\n"},
    {"former/ADJ/2/amod president/NOUN/3/nmod:desc Donald/PROPN/5/nsubj Trump/PROPN/3/flat spoke/VERB/0/root",
     "PER 3-4",
     "\"former president Donald Trump\" name person actor USA ELI name=\"Donald Trump\" title=\"president\"\n"},
    // Appositions, both ways.
    {"Lee/PROPN/7/nsubj Min/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det fellow/NOUN/1/appos ,/PUNCT/1/punct "
     "spoke/VERB/0/root",
     "PER 1-2",
     "\"Lee Min\" name person actor - EDU name=\"Lee Min\" title=\"fellow\"\n"
     "\"a fellow\" nominal person actor - EDU title=\"fellow\"\n"},
    {"Iran/PROPN/4/nmod:poss ~'s/PART/1/case foreign/ADJ/4/amod minister/NOUN/9/nsubj ,/PUNCT/6/punct "
     "Ali/PROPN/4/appos "
     "Reza/PROPN/6/flat ,/PUNCT/4/punct left/VERB/0/root",
     "PER 6-7",
     "\"Iran's foreign minister\" nominal person actor IRN GOV title=\"foreign minister\"\n"
     "\"Iran\" name country actor place IRN - name=\"Iran\"\n"
     "\"Ali Reza\" name person actor IRN GOV name=\"Ali Reza\" title=\"foreign minister\"\n"},
    // An unlisted body takes its sector from its own words and its country from where it is.
    {"the/DET/3/det Hanbit/PROPN/3/compound Institute/PROPN/6/nsubj in/ADP/5/case Seoul/PROPN/3/nmod "
     "closed/VERB/0/root",
     "ORG 2-3",
     "\"the Hanbit Institute\" name organisation actor KOR EDU name=\"Hanbit Institute\"\n"
     "\"Seoul\" name place place KOR - name=\"Seoul\"\n"},
    // Capitals act, or are places.
    {"Washington/PROPN/2/nsubj warned/VERB/0/root Tehran/PROPN/2/obj", "",
     "\"Washington\" name country actor place USA GOV name=\"Washington\"\n"
     "\"Tehran\" name country actor place IRN GOV name=\"Tehran\"\n"},
    {"rebels/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Ankara/PROPN/2/obl", "",
     "\"rebels\" nominal group actor plural - REB\n"
     "\"Ankara\" name place place TUR - name=\"Ankara\"\n"},
    {"northern/ADJ/2/amod Syria/PROPN/3/nsubj burns/VERB/0/root", "",
     "\"northern Syria\" name place place SYR - name=\"Syria\"\n"},
    // Halves of a divided land.
    {"North/PROPN/5/nsubj and/CCONJ/4/cc South/PROPN/4/compound Korea/PROPN/1/conj met/VERB/0/root", "",
     "\"North\" name country actor place PRK - name=\"North Korea\"\n"
     "\"South Korea\" name country actor place KOR - name=\"South Korea\"\n"},
    {"South/PROPN/2/compound Korea/PROPN/3/nsubj warned/VERB/0/root the/DET/5/det North/PROPN/3/obj", "",
     "\"South Korea\" name country actor place KOR - name=\"South Korea\"\n"
     "\"the North\" name country actor place PRK - name=\"North Korea\"\n"},
    // Short forms of a person named in full before; pronouns.
    {"Moon/PROPN/5/nsubj Jae/PROPN/1/flat ~-/PUNCT/4/punct ~in/PROPN/1/flat left/VERB/0/root\n"
     "Moon/NOUN/2/nsubj said/VERB/0/root he/PRON/4/nsubj agreed/VERB/2/ccomp",
     "PER 1-2",
     "\"Moon Jae-in\" name person actor KOR GOV+PRE name=\"Moon Jae-in\" title=\"president\"\n"
     "\"Moon\" name person actor KOR GOV+PRE name=\"Moon Jae-in\" title=\"president\"\n"
     "\"he\" pronoun person actor - -\n"},
    {"it/PRON/2/expl rained/VERB/0/root on/ADP/4/case us/PRON/2/obl", "", "\"us\" pronoun group actor plural - -\n"},
    // Plain countries without a name.
    {"hostile/ADJ/2/amod countries/NOUN/3/nsubj objected/VERB/0/root", "",
     "\"hostile countries\" nominal country actor plural - -\n"},
    {"US/PROPN/5/compound and/CCONJ/4/cc South/ADJ/4/amod Korean/ADJ/1/conj troops/NOUN/6/nsubj trained/VERB/0/root",
     "",
     "\"US and South Korean troops\" nominal group actor plural USA MIL & KOR MIL\n"
     "\"US\" name country actor place adjectival USA - name=\"United States\"\n"
     "\"South Korean\" name country actor adjectival KOR - name=\"South Korea\"\n"},
};

TEST_F(MentionFinderTest, FindsWhatTheRulesSay) {
  const MentionFinder finder(catalog_);
  MentionFinder::Workspace workspace;
  for (const Row& row : kRows) {
    document::Document document = read_tree(row.tree);
    add_names(row.names, document);
    finder.find(document, workspace);
    EXPECT_EQ(dump_mentions(document), row.mentions) << document.text;
    EXPECT_EQ(document::find_broken_invariant(document).value_or(""), "") << document.text;
  }
}

TEST_F(MentionFinderTest, InnerMentionsPointToTheOuterOne) {
  document::Document document = read_tree(kRows[0].tree);
  MentionFinder::Workspace workspace;
  MentionFinder(catalog_).find(document, workspace);
  ASSERT_EQ(document.mentions.size(), 2U);
  EXPECT_EQ(document.mentions[1].part_of, base::make_id<base::MentionId>(0));
  EXPECT_EQ(document.mention_of_head[2], base::make_id<base::MentionId>(0));
  EXPECT_EQ(document.mention_of_head[1], base::make_id<base::MentionId>(1));
}

TEST_F(MentionFinderTest, AnEmptyDocumentHasNone) {
  document::Document document;
  MentionFinder::Workspace workspace;
  MentionFinder(catalog_).find(document, workspace);
  EXPECT_TRUE(document.mentions.empty());
}

}  // namespace
}  // namespace casus::mentions
