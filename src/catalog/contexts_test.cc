#include "catalog/contexts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "catalog/ontology.h"

namespace casus::catalog {
namespace {

Result<ContextTable> parse(std::string_view rows) {
  const auto table = base::Table::parse("contexts.tsv", "context\twords\n" + std::string(rows));
  return table ? ContextTable::from_table(*table) : Result<ContextTable>(table.error());
}

TEST(ContextTable, WordsAndCompounds) {
  const auto contexts = parse("election\tvote|polling station\nlegal\tcourt|vote\n");
  ASSERT_TRUE(contexts) << contexts.error().message;
  EXPECT_EQ(contexts->find("polling station").size(), 1U);
  ASSERT_EQ(contexts->find("vote").size(), 2U);
  EXPECT_EQ(contexts->names()[contexts->find("vote")[1]], "legal");
  EXPECT_TRUE(contexts->find("station").empty());
}

TEST(ContextTable, Mistakes) {
  EXPECT_EQ(parse("legal\tcourt\nlegal\tjudge\n").error().message, "contexts.tsv:3: context legal is listed twice");
  EXPECT_EQ(parse("legal\t\n").error().message, "contexts.tsv:2: context legal has no words");
  EXPECT_EQ(parse("legal\ta b c d e\n").error().message, "contexts.tsv:2: 'a b c d e' has more than 4 words");
}

TEST(ContextTable, ShippedTableHasThe37AndKnowsThoseOfTheCodes) {
  const auto ontology = Ontology::load(CASUS_SOURCE_DIR "/data/ontology");
  ASSERT_TRUE(ontology) << ontology.error().message;
  const std::vector<std::string>& names = ontology->contexts().names();
  EXPECT_EQ(names.size(), 37U);
  for (const char* code : {"0231", "0232", "0233", "0234", "024", "1122", "1123", "1041", "0214", "0213"}) {
    for (const std::string& context : ontology->find(code)->contexts) {
      EXPECT_NE(std::ranges::find(names, context), names.end()) << code << " " << context;
    }
  }
}

}  // namespace
}  // namespace casus::catalog
