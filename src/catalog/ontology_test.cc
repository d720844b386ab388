#include "catalog/ontology.h"

#include <gtest/gtest.h>

namespace casus::catalog {
namespace {

TEST(Ontology, ShippedTables) {
  const auto ontology = Ontology::load(CASUS_SOURCE_DIR "/data/ontology");
  ASSERT_TRUE(ontology) << ontology.error().message;
  const CameoRow* row = ontology->find("0871");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->type, EventType::kRetreat);
  EXPECT_EQ(ontology->find("1129")->code, "112");
  EXPECT_EQ(ontology->find("99"), nullptr);
  EXPECT_LT(ontology->intensity(EventType::kAssault, "190"), -7);
  EXPECT_EQ(ontology->version().size(), 32U);
}

TEST(Ontology, UnknownTypeIsAnError) {
  const auto types = base::Table::parse(
      "types.tsv",
      "type\tneeds_actor\tneeds_recipient\tintensity\tintensity_min\tintensity_max\tlabel\nFOO\tyes\tno\t1\t1\t1\tx\n");
  const auto cameo = base::Table::parse("cameo.tsv", "code\tlabel\ttype\tmode\tcontexts\tgoldstein\ttable_type\n");
  ASSERT_TRUE(types);
  ASSERT_TRUE(cameo);
  const auto ontology = Ontology::from_tables(*cameo, *types);
  ASSERT_FALSE(ontology);
  EXPECT_EQ(ontology.error().message, "types.tsv:2: 'FOO' is not a PLOVER type");
}

}  // namespace
}  // namespace casus::catalog
