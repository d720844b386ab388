// Keys, the search at both ends of a table, and against reading every line.
#include "catalog/town_table.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace casus::catalog {
namespace {

constexpr std::string_view kHeader = "key\tname\tcountry\tadmin1\tkind\tlatitude\tlongitude\tgeonames_id\tpopulation\n";

std::string path_of(std::string_view rows, std::string_view header = kHeader) {
  const std::string path = (std::filesystem::path(::testing::TempDir()) / "towns.tsv").string();
  std::ofstream(path, std::ios::binary) << "# made by a test\n" << header << rows;
  return path;
}

TEST(TownKey, JoinsSpellings) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"Låsby", "lasby"},
      {"LÅSBY", "lasby"},
      {"O'Leary", "oleary"},
      {"St. Mary's", "saint marys"},
      {"Saint-Marc", "saint marc"},
      {"Mt.  Carmel ", "mount carmel"},
      {"Łódź Fabryczna", "lodz fabryczna"},
      {"Kızılcahamam", "kizilcahamam"},
      {"Ft Worth", "fort worth"},
      {"...", ""},
  };
  for (const auto& [name, key] : cases) EXPECT_EQ(town_key(name), key) << name;
}

TEST(TownTable, FindsEveryRowOfAName) {
  std::vector<std::string> keys;
  std::string rows;
  for (char first = 'a'; first <= 'z'; ++first) {
    for (int second = 0; second < 3; ++second) {
      const std::string key = std::string(1, first) + std::string(static_cast<std::size_t>(second), 'o');
      keys.push_back(key);
      for (int row = 0; row <= second; ++row) {
        rows += key + "\tName\tUSA\tOhio\tcity\t40.5\t-83\t12\t" + std::to_string(900 - row) + "\n";
      }
    }
  }
  const auto table = TownTable::open(path_of(rows));
  ASSERT_TRUE(table) << table.error().message;
  for (const std::string& key : keys) {
    const std::vector<std::uint32_t> found = table->find(key);
    ASSERT_EQ(found.size(), key.size()) << key;
    for (std::size_t i = 0; i < found.size(); ++i) {
      EXPECT_EQ(table->row(found[i]).population, 900 - static_cast<std::int64_t>(i));
    }
  }
  for (const std::string_view missing : {"", "0", "ab", "zz", "m o", "aooo"}) {
    EXPECT_TRUE(table->find(missing).empty()) << missing;
  }
}

TEST(TownTable, ReadsARow) {
  const auto table =
      TownTable::open(path_of("scott county\tScott County\tUSA\tIowa\tdistrict\t41.5\t-90.6\t\t155301\n"));
  ASSERT_TRUE(table) << table.error().message;
  const std::vector<std::uint32_t> found = table->find("Scott County");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(table->title(), "# made by a test");
  const PlaceRow row = table->row(found[0]);
  EXPECT_EQ(row.name, "Scott County");
  EXPECT_EQ(row.country.text(), "USA");
  EXPECT_EQ(row.admin1, "Iowa");
  EXPECT_EQ(row.kind, "district");
  EXPECT_TRUE(row.has_coordinates);
  EXPECT_DOUBLE_EQ(row.longitude, -90.6);
  EXPECT_EQ(row.geonames_id, 0);
  EXPECT_EQ(row.population, 155301);
}

TEST(TownTable, RefusesWhatIsNone) {
  EXPECT_FALSE(TownTable::open("/no/such/towns.tsv"));
  EXPECT_FALSE(TownTable::open(path_of("", "name\tcountry\n")));
  EXPECT_FALSE(TownTable::open(path_of("", "")));
  const auto empty = TownTable::open(path_of(""));
  ASSERT_TRUE(empty) << empty.error().message;
  EXPECT_TRUE(empty->find("any").empty());
  EXPECT_TRUE(TownTable().find("any").empty());
}

}  // namespace
}  // namespace casus::catalog
