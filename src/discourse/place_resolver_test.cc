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
      << "iso3\tname\tnames\nGBR\tBritain\tBritain|Scotland\nCAN\tCanada\tCanada\nUSA\tAmerica\tAmerica\n"
         "GEO\tGeorgia\tGeorgia\n";
  std::ofstream(folder / "places/places.tsv")
      << "name\taliases\tcountry\tadmin1\tkind\tlatitude\tlongitude\tpopulation\n"
         "London\t\tGBR\tEngland\tcity\t51.5\t-0.1\t8900000\n"
         "London\t\tCAN\tOntario\tcity\t43\t-81.2\t346000\n"
         "Paris\t\tUSA\tTexas\tcity\t33.7\t-95.6\t25000\n"
         "Bigtown\tParis\tCAN\tOntario\tcity\t43.2\t-80.4\t60000\n"
         "Ontario\t\tCAN\tOntario\tregion\t43.7\t-79.4\t\n"
         "Scotland\t\tGBR\tScotland\tregion\t56.8\t-4.2\t\n"
         "Georgia\t\tUSA\tGeorgia\tregion\t32.6\t-83.4\t\n"
         "Atlanta\t\tUSA\tGeorgia\tcity\t33.7\t-84.4\t460000\n"
         "Hill State\t\tUSA\tHill State\tregion\t47\t-120\t\n"
         "Hill\t\tGBR\t\tcity\t51\t-1\t3000000\n";
  std::ofstream(folder.string() + "_towns.tsv")
      << "key\tname\tcountry\tadmin1\tkind\tlatitude\tlongitude\tgeonames_id\tpopulation\n"
         "london\tLondon\tUSA\tGeorgia\tcity\t33\t-84\t1\t900\n"
         "milldale\tMilldale\tUSA\tGeorgia\tcity\t33\t-84.1\t2\t3000\n"
         "milldale\tMilldale\tUSA\tHill State\tcity\t47\t-121\t3\t2000\n"
         "norfield\tNorfield\tCAN\tOntario\tcity\t44\t-80\t4\t800\n"
         "norfield county\tNorfield County\tUSA\tHill State\tdistrict\t47.5\t-121\t\t9000\n";
  auto tables =
      catalog::Catalog::load({.folders = {folder.string()}, .gazetteer = "", .towns = folder.string() + "_towns.tsv"});
  EXPECT_TRUE(tables) << (tables ? "" : tables.error().message);
  return *tables;
}

struct Named {
  std::string_view name;
  document::MentionType type;
  std::string_view country;
  int row;                     // of the table above; -1 for a country
  std::string_view last = {};  // the last word, where it is not the first
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
    PlaceResolver::KnownNames known;
    EXPECT_EQ(base::index_of(PlaceResolver(d, &tables, known).row_of(asked)), one.expected) << one.rows;
  }
}

TEST(PlaceResolver, NamesThatCountriesAndRegionsShare) {
  using enum document::MentionType;
  const catalog::Catalog tables = load_tables();
  struct Shared {
    std::string_view rows;
    std::vector<Named> mentions;
    int expected;
  };
  const std::vector<Shared> cases = {
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case Scotland/NNP/2/obl", {{"Scotland", kCountry, "GBR", -1}}, 5},
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case Georgia/NNP/2/obl", {{"Georgia", kCountry, "GEO", -1}}, -1},
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case Atlanta/NNP/2/obl ,/,/6/punct Georgia/NNP/4/appos",
       {{"Atlanta", kPlace, "USA", 7}, {"Georgia", kCountry, "GEO", -1}},
       6},
      // A word that calls it a region.
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case Hill/NNP/2/obl", {{"Hill", kPlace, "GBR", 9}}, 9},
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/5/case the/DT/5/det state/NN/2/obl of/IN/7/case Hill/NNP/5/nmod",
       {{"Hill", kPlace, "GBR", 9}},
       8},
      // A name that no table has, with words that do not belong to it.
      {"Police/NNS/2/nsubj met/VBD/0/root in/IN/6/case downtown/JJ/6/amod Atlanta/NNP/6/compound city/NN/2/obl",
       {{"downtown", kPlace, "USA", -1, "city"}},
       7},
      // A small town of a country that nobody mentions.
      {"Canada/NNP/2/nsubj told/VBD/0/root Britain/NNP/2/obj about/IN/5/case Paris/NNP/2/obl",
       {{"Canada", kCountry, "CAN", -1}, {"Britain", kCountry, "GBR", -1}, {"Paris", kPlace, "USA", 2}},
       3},
  };
  for (const Shared& one : cases) {
    document::Document d = build(one.rows);
    base::MentionId asked = base::kNone<base::MentionId>;
    for (const Named& named : one.mentions) {
      const std::string_view last = named.last.empty() ? named.name : named.last;
      asked = add_mention(
          d, {.first = named.name, .last = last, .head = last, .type = named.type, .country = named.country});
      if (named.row >= 0) {
        d.mentions.back().place_row = base::make_id<base::PlaceRowId>(static_cast<std::size_t>(named.row));
      }
    }
    PlaceResolver::KnownNames known;
    const base::PlaceRowId row = PlaceResolver(d, &tables, known).row_of(asked);
    EXPECT_EQ(base::is_some(row) ? static_cast<int>(base::index_of(row)) : -1, one.expected) << one.rows;
  }
}

// "Milldale, Georgia" -> "Milldale, Georgia, USA", or nothing where it would be a guess.
std::string town_named(std::string_view rows, const std::vector<Named>& mentions, const catalog::Catalog& tables) {
  document::Document d = build(rows);
  base::MentionId asked = base::kNone<base::MentionId>;
  for (const Named& named : mentions) {
    const std::string_view last = named.last.empty() ? named.name : named.last;
    const auto id =
        add_mention(d, {.first = named.name, .last = last, .head = last, .type = named.type, .country = named.country});
    if (named.row >= 0)
      d.mentions.back().place_row = base::make_id<base::PlaceRowId>(static_cast<std::size_t>(named.row));
    if (!base::is_some(asked)) asked = id;
  }
  PlaceResolver::KnownNames known;
  const base::PlaceRowId row = PlaceResolver(d, &tables, known).row_of(asked);
  if (!base::is_some(row)) return "";
  const catalog::PlaceRow found = tables.place(row);
  return std::string(found.name) + ", " + std::string(found.admin1) + ", " + std::string(found.country.text());
}

TEST(PlaceResolver, SmallTownsNeedAWordAboutThem) {
  using enum document::MentionType;
  const catalog::Catalog tables = load_tables();
  struct Small {
    std::string_view rows;
    std::vector<Named> mentions;  // the first one is asked for
    std::string_view expected;
  };
  constexpr std::string_view kMet = "Police/NNS/2/nsubj met/VBD/0/root in/IN/4/case ";
  const std::string alone = std::string(kMet) + "Milldale/NNP/2/obl";
  const std::vector<Small> cases = {
      // Nobody speaks of America; two of that name there; the state is named elsewhere; the state holds it.
      {alone, {{"Milldale", kPlace, "", -1}}, ""},
      {"Milldale/NNP/2/nsubj saw/VBD/0/root America/NNP/2/obj",
       {{"Milldale", kPlace, "", -1}, {"America", kCountry, "USA", -1}},
       ""},
      {"Milldale/NNP/2/nsubj saw/VBD/0/root Atlanta/NNP/2/obj ,/,/6/punct Georgia/NNP/3/appos",
       {{"Milldale", kPlace, "", -1}, {"Atlanta", kPlace, "USA", 7}, {"Georgia", kPlace, "USA", 6}},
       "Milldale, Georgia, USA"},
      {"Milldale/NNP/4/nsubj ,/,/3/punct Georgia/NNP/1/appos saw/VBD/0/root Police/NNS/4/obj",
       {{"Milldale", kPlace, "", -1}, {"Georgia", kPlace, "USA", 6}},
       "Milldale, Georgia, USA"},
      // The only one of the country, and not the county next door; the county where the text says so.
      {"Norfield/NNP/2/nsubj saw/VBD/0/root Canada/NNP/2/obj",
       {{"Norfield", kPlace, "", -1}, {"Canada", kCountry, "CAN", -1}},
       "Norfield, Ontario, CAN"},
      {"Norfield/NNP/2/compound county/NN/3/nsubj saw/VBD/0/root America/NNP/3/obj",
       {{"Norfield", kPlace, "", -1, "county"}, {"America", kCountry, "USA", -1}},
       "Norfield County, Hill State, USA"},
      // A large city keeps its name though the state has a hamlet of it; no London of England lies in Georgia.
      {"London/NNP/2/nsubj saw/VBD/0/root Atlanta/NNP/2/obj",
       {{"London", kPlace, "GBR", 0}, {"Atlanta", kPlace, "USA", 7}},
       "London, England, GBR"},
      {"London/NNP/4/nsubj ,/,/3/punct Georgia/NNP/1/appos saw/VBD/0/root Atlanta/NNP/4/obj",
       {{"London", kPlace, "GBR", 0}, {"Georgia", kPlace, "USA", 6}},
       "London, Georgia, USA"},
  };
  for (const Small& one : cases) EXPECT_EQ(town_named(one.rows, one.mentions, tables), one.expected) << one.rows;
}

TEST(PlaceResolver, ReadsDatelinesWithTheirHolder) {
  const catalog::Catalog tables = load_tables();
  const document::Document d = build("Police/NNS/2/nsubj met/VBD/0/root");
  PlaceResolver::KnownNames known;
  const PlaceResolver resolver(d, &tables, known);
  EXPECT_EQ(base::index_of(resolver.row_of_name("LONDON")), 0U);
  EXPECT_EQ(base::index_of(resolver.row_of_name("LONDON, Ontario")), 1U);
  EXPECT_EQ(base::index_of(resolver.row_of_name("London, Canada")), 1U);
  EXPECT_TRUE(resolver.names_country("northern Scotland", document::CountryCode("GBR")));
  EXPECT_FALSE(resolver.names_country("northern Scotland", document::CountryCode("USA")));
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
  PlaceResolver::KnownNames known;
  const PlaceResolver resolver(d, &tables, known);
  EXPECT_EQ(base::index_of(resolver.row_of(first)), 1U);
  EXPECT_EQ(base::index_of(resolver.row_of(second)), 1U);
  EXPECT_EQ(container_of(d, second), base::kNone<base::MentionId>);
}

}  // namespace
}  // namespace casus::discourse
