#include "discourse/place_resolver.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "discourse/test_document.h"

namespace casus::discourse {
namespace {

using testing::add_mention;
using testing::build;

catalog::Catalog load_tables() {
  const std::filesystem::path folder = std::filesystem::path(::testing::TempDir()) / "place_resolver";
  std::filesystem::create_directories(folder / "countries");
  std::filesystem::create_directories(folder / "places");
  std::ofstream(folder / "countries/countries.tsv")
      << "iso3\tname\tnames\nGBR\tBritain\tBritain\nCAN\tCanada\tCanada\nUSA\tAmerica\tAmerica\n";
  std::ofstream(folder / "places/places.tsv")
      << "name\taliases\tcountry\tadmin1\tkind\tlatitude\tlongitude\tpopulation\n"
         "London\t\tGBR\tEngland\tcity\t51.5\t-0.1\t8900000\n"
         "London\t\tCAN\tOntario\tcity\t43\t-81.2\t346000\n"
         "Paris\t\tUSA\tTexas\tcity\t33.7\t-95.6\t25000\n"
         "Bigtown\tParis\tCAN\tOntario\tcity\t43.2\t-80.4\t60000\n"
         "Ontario\t\tCAN\tOntario\tregion\t43.7\t-79.4\t\n";
  auto tables = catalog::Catalog::load({.folders = {folder.string()}, .gazetteer = ""});
  EXPECT_TRUE(tables) << (tables ? "" : tables.error().message);
  return *tables;
}

struct Named {
  std::string_view name;
  document::MentionType type;
  std::string_view country;
  int row;  // of the table above; -1 for a country
};

struct Case {
  std::string_view rows;
  std::vector<Named> mentions;  // the last one is asked for
  std::size_t expected;
};

TEST(PlaceResolver, ChoosesTheCandidate) {
  using enum document::MentionType;
  const catalog::Catalog tables = load_tables();
  const std::vector<Case> cases = {
      // More people live in England's.
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case London/NNP/2/obl", {{"London", kPlace, "GBR", 0}}, 0},
      // What the sentence and the article are about.
      {"Canada/NNP/2/nsubj met/VBD/0/root in/IN/4/case London/NNP/2/obl",
       {{"Canada", kCountry, "CAN", -1}, {"London", kPlace, "GBR", 0}},
       1},
      // A name of its own is better than an alias.
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case Paris/NNP/2/obl", {{"Paris", kPlace, "CAN", 3}}, 2},
      // A region named in the article draws its towns.
      {"Ontario/NNP/2/nsubj met/VBD/0/root in/IN/4/case London/NNP/2/obl",
       {{"Ontario", kPlace, "CAN", 4}, {"London", kPlace, "GBR", 0}},
       1},
  };
  for (const Case& one : cases) {
    document::Document d = build(one.rows);
    base::MentionId asked = base::kNone<base::MentionId>;
    for (const Named& named : one.mentions) {
      asked = add_mention(
          d,
          {.first = named.name, .last = named.name, .head = named.name, .type = named.type, .country = named.country});
      if (named.row >= 0) {
        d.mentions.back().place_row = base::make_id<base::PlaceRowId>(static_cast<std::size_t>(named.row));
      }
    }
    EXPECT_EQ(base::index_of(PlaceResolver(d, &tables).row_of(asked)), one.expected) << one.rows;
  }
}

TEST(PlaceResolver, TheContainerDecidesForTheWholeArticle) {
  const catalog::Catalog tables = load_tables();
  document::Document d = build(
      "Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case London/NNP/2/obl ,/,/6/punct Ontario/NNP/4/appos\n"
      "Britain/NNP/2/nsubj praised/VBD/0/root London/NNP/2/obj");
  const auto add = [&](std::string_view name, document::MentionType type, std::string_view country, int row) {
    const auto id = add_mention(d, {.first = name, .last = name, .head = name, .type = type, .country = country});
    if (row >= 0) d.mentions.back().place_row = base::make_id<base::PlaceRowId>(static_cast<std::size_t>(row));
    return id;
  };
  const auto first = add("London", document::MentionType::kPlace, "GBR", 0);
  add("Ontario", document::MentionType::kPlace, "CAN", 4);
  add("Britain", document::MentionType::kCountry, "GBR", -1);
  const auto second = add("London", document::MentionType::kPlace, "GBR", 0);
  const PlaceResolver resolver(d, &tables);
  EXPECT_EQ(base::index_of(resolver.row_of(first)), 1U);
  EXPECT_EQ(base::index_of(resolver.row_of(second)), 1U);
  EXPECT_EQ(container_of(d, second), base::kNone<base::MentionId>);
}

}  // namespace
}  // namespace casus::discourse
