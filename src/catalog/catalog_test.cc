#include "catalog/catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "base/file.h"
#include "catalog/catalog_check.h"

namespace casus::catalog {
namespace {

constexpr std::string_view kCountries =
    "iso3\tname\tnames\tdemonyms\tcapitals\tseats\tflags\n"
    "KOR\tSouth Korea\tSouth Korea|ROK\tSouth Korean\tSeoul\tBlue House=GOV\tun-member\n"
    "USA\tUnited States\tUnited States|US|U.S.\tAmerican|US\tWashington\tPentagon=MIL\tun-member\n";
constexpr std::string_view kActors =
    "id\tname\taliases\ttype\tcountry\tsectors\ttitle\tvalid_from\tvalid_to\n"
    "moon_jae_in\tMoon Jae-in\t\tperson\tKOR\tGOV\tpresident\t2017-05-10\t2022-05-09\n"
    "joe_biden\tJoe Biden\tBiden\tperson\tUSA\tGOV\tpresident\t2021-01-20\t2025-01-20\n"
    "joe_biden\tJoe Biden\t\tperson\tUSA\tGOV\tvice president\t2009-01-20\t2017-01-20\n"
    "nato\tNATO\tNorth Atlantic Treaty Organization\torganisation\tIGO\tIGO MIL\t\t1949\t\n";
constexpr std::string_view kAgents =
    "noun\tplural\tsectors\tflags\nsoldier\t\tMIL\tperson\nsecretary of state\t\tGOV\tperson\nministry\t\tGOV\tbody\n";

class CatalogTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = testing::TempDir() + "casus_catalog_" + testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::remove_all(folder_);
    write("countries/countries.tsv", kCountries);
    write("actors/actors.tsv", kActors);
    write("agents/agents.tsv", kAgents);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, std::string_view text) {
    const std::filesystem::path path = std::filesystem::path(folder_) / name;
    std::filesystem::create_directories(path.parent_path());
    ASSERT_TRUE(base::write_file(path.string(), text));
  }
  Result<Catalog> load() const { return Catalog::load({{folder_}, ""}); }

  std::string folder_;
};

TEST_F(CatalogTest, FindsTheOfficeOfTheDay) {
  const Result<Catalog> catalog = load();
  ASSERT_TRUE(catalog) << catalog.error().message;
  const std::vector<std::uint32_t> found = catalog->find_by_surname("biden");
  ASSERT_EQ(found.size(), 1U);
  struct Row {
    base::Date day;
    std::string_view title;
    Role::Tense tense;
  };
  const Row rows[] = {
      {{2010, 1, 1}, "vice president", Role::Tense::kNow},    {{2022, 1, 1}, "president", Role::Tense::kNow},
      {{2019, 1, 1}, "vice president", Role::Tense::kFormer}, {{2026, 1, 1}, "president", Role::Tense::kFormer},
      {{2000, 1, 1}, "vice president", Role::Tense::kFuture}, {{}, "president", Role::Tense::kNow},
  };
  for (const Row& row : rows) {
    const Role role = catalog->find_role(found[0], row.day);
    EXPECT_EQ(catalog->actor_row(role.row).title, row.title) << base::to_iso(row.day);
    EXPECT_EQ(role.tense, row.tense) << base::to_iso(row.day);
  }
}

TEST_F(CatalogTest, KnowsFamilyNamesOnBothSides) {
  const Result<Catalog> catalog = load();
  ASSERT_TRUE(catalog);
  EXPECT_EQ(catalog->find_by_surname("moon").size(), 1U);
  EXPECT_EQ(catalog->find_by_surname("joe").size(), 0U);
}

TEST_F(CatalogTest, ListsAllMeaningsOfAName) {
  const Result<Catalog> catalog = load();
  ASSERT_TRUE(catalog);
  const auto kind_of = [&](std::string_view name) {
    const std::uint32_t entry = catalog->names().find_entry(name);
    return entry == NameMatcher::kNoEntry
               ? -1
               : static_cast<int>(catalog->name_targets()[catalog->names().entry(entry).payload].kind);
  };
  EXPECT_EQ(kind_of("South Korean"), static_cast<int>(NameKind::kDemonym));
  EXPECT_EQ(kind_of("Seoul"), static_cast<int>(NameKind::kCapital));
  EXPECT_EQ(kind_of("Pentagon"), static_cast<int>(NameKind::kSeat));
  EXPECT_EQ(kind_of("NATO"), static_cast<int>(NameKind::kActor));
  EXPECT_EQ(kind_of("Atlantis"), -1);
  EXPECT_NE(catalog->agent_names().find_entry("secretaries of state"), NameMatcher::kNoEntry);
  EXPECT_NE(catalog->agent_names().find_entry("ministries"), NameMatcher::kNoEntry);
}

TEST_F(CatalogTest, MergesAUsersFolder) {
  const std::string user = folder_ + "_user";
  std::filesystem::create_directories(user + "/actors");
  ASSERT_TRUE(base::write_file(user + "/actors/mine.tsv",
                               "id\tname\ttype\tcountry\tsectors\nacme\tAcme Corporation\torganisation\tUSA\tBUS\n"));
  const Result<Catalog> catalog = Catalog::load({{folder_, user}, ""});
  std::filesystem::remove_all(user);
  ASSERT_TRUE(catalog) << catalog.error().message;
  EXPECT_NE(catalog->names().find_entry("Acme Corporation"), NameMatcher::kNoEntry);
  EXPECT_NE(catalog->version(), load()->version());
}

TEST_F(CatalogTest, ReadsPetrarchDictionariesOfAUser) {
  const std::string user = folder_ + "_user/";
  std::filesystem::create_directories(user);
  ASSERT_TRUE(base::write_file(user + "my.actors.txt",
                               "MINJI_PARK_\n\t[KORGOV 20200101-20211231]\n\t[KOROPP >20211231]\nX_ [QQQ]\n"));
  ASSERT_TRUE(base::write_file(user + "my.agents.txt", "SOLDIER_ [~REB]\n"));
  ASSERT_TRUE(base::write_file(user + "notes.txt", "to do\n"));
  const Result<Catalog> catalog = Catalog::load({{folder_, user}, ""});
  std::filesystem::remove_all(user);
  ASSERT_TRUE(catalog) << catalog.error().message;
  ASSERT_EQ(catalog->problems().size(), 3U);
  EXPECT_TRUE(catalog->problems()[0].message.ends_with("my.actors.txt:4: code QQQ is no state and no role of CAMEO"));
  EXPECT_TRUE(catalog->problems()[2].message.ends_with("*.actors.txt, *.agents.txt"));
  const std::vector<std::uint32_t> found = catalog->find_by_surname("Park");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(catalog->actor_row(catalog->find_role(found[0], {2023, 1, 1}).row).sectors.has(Code("OPP")));
  EXPECT_TRUE(catalog->actor_row(catalog->find_role(found[0], {2020, 6, 1}).row).is_users);
  // The user's meaning of a noun that we have, too, comes first.
  const std::uint32_t entry = catalog->agent_names().find_entry("soldiers");
  const AgentNoun& soldier = catalog->agents()[catalog->agent_names().entry(entry).payload / 2];
  EXPECT_TRUE(soldier.sectors.has(Code("REB")));
  EXPECT_TRUE(soldier.is_person);
}

TEST_F(CatalogTest, FamilyNamesByAliasHyphenAndApostrophe) {
  write("actors/odd.tsv",
        "id\tname\taliases\ttype\tcountry\tsectors\ttitle\n"
        "sudani\tMohammed Shia al-Sudani\t\tperson\tUSA\tGOV\tprime minister\n"
        "ndour\tYoussou N'Dour\tYoussou Ndour Diop\tperson\tUSA\tGOV\tmayor\n"
        "perez\tPedro P\xC3\xA9rez-Casta\t\tperson\tUSA\tGOV\tmayor\n");
  const Result<Catalog> catalog = load();
  ASSERT_TRUE(catalog) << catalog.error().message;
  for (const std::string_view name : {"Al-Sudani", "Sudani", "N'Dour",
                                      "N\xE2\x80\x99"
                                      "dour",
                                      "ndour", "Diop", "Perez-Casta"}) {
    EXPECT_EQ(catalog->find_by_surname(name).size(), 1U) << name;
  }
  EXPECT_EQ(catalog->find_by_surname("Casta").size(), 0U);
}

TEST_F(CatalogTest, RefusesAUsersFolderWithoutTables) {
  const std::string user = folder_ + "_user";
  std::filesystem::create_directories(user);
  const Result<Catalog> catalog = Catalog::load({{folder_, user}, ""});
  std::filesystem::remove_all(user);
  ASSERT_FALSE(catalog);
  EXPECT_EQ(catalog.error().message, user + ": no tables in this folder");
}

TEST_F(CatalogTest, PointsAtTheBadRow) {
  struct Row {
    std::string_view file;
    std::string_view text;
    std::string_view message;
  };
  const Row rows[] = {
      {"actors/bad.tsv", "id\tname\ttype\tvalid_to\nx\tX\tperson\t2011-13-02\n",
       "actors/bad.tsv:2: valid_to 2011-13-02 is not a date (YYYY, YYYY-MM or YYYY-MM-DD)"},
      {"actors/bad.tsv", "id\tname\ttype\nx\tX\tking\n",
       "actors/bad.tsv:2: type king is not person, organisation or group"},
      {"actors/bad.tsv", "id\tname\ttype\tsectors\n\nx\tX\tperson\tGOF\n",
       "actors/bad.tsv:3: sectors GOF are not PLOVER sectors"},
      {"actors/bad.tsv", "id\tname\ttype\tcountry\nx\tX\tperson\tKorea\n",
       "actors/bad.tsv:2: country Korea is not a code of three letters"},
      {"actors/bad.tsv", "id\tname\nx\tX\n", "actors/bad.tsv: no column type (columns: id, name)"},
      {"actors/bad.tsv", "id\tname\ttype\nx\tX\n", "actors/bad.tsv:2: 2 columns, expected 3"},
      {"countries/bad.tsv", "iso3\tname\tnames\tseats\nPRK\tNorth Korea\t\tOffice 39\n",
       "countries/bad.tsv:2: seat Office 39 is not NAME=SECTOR"},
      {"agents/bad.tsv", "noun\tsectors\tflags\nelf\tCVL\tmagic\n",
       "agents/bad.tsv:2: flag magic is not person, body, group, state, head, count or thing"},
      {"agents/modifiers.tsv", "word\teffect\tsectors\nold\tolder\t\n",
       "agents/modifiers.tsv:2: effect older is not replace, add, former or none"},
      {"places/bad.tsv", "name\tcountry\tlatitude\tlongitude\nX\tUSA\t95\t10\n",
       "places/bad.tsv:2: latitude 95, longitude 10 are not degrees"},
  };
  for (const Row& row : rows) {
    write(std::string(row.file), row.text);
    const Result<Catalog> catalog = load();
    ASSERT_FALSE(catalog) << row.text;
    EXPECT_EQ(catalog.error().message, row.message);
    std::filesystem::remove(folder_ + "/" + std::string(row.file));
  }
  EXPECT_FALSE(Catalog::load({{folder_ + "/nowhere"}, ""}));
}

TEST_F(CatalogTest, CheckFindsClashesGapsAndUnknownCodes) {
  write("actors/odd.tsv",
        "id\tname\taliases\ttype\tcountry\tsectors\ttitle\tvalid_from\tvalid_to\n"
        "a_kim\tA Kim\t\tperson\tKOR\tGOV\tpresident\t2010-01-01\t2015-12-31\n"
        "otan\tOTAN\tNATO\torganisation\tIGO\tIGO\t\t1949\t\n"
        "lost\tLost Front\t\tgroup\tXYZ\tREB\t\t\t\n");
  const Result<Catalog> catalog = load();
  ASSERT_TRUE(catalog) << catalog.error().message;
  std::string text;
  for (const Finding& finding : check_catalog(*catalog, {})) {
    text += std::string(to_string(finding.kind)) + " " + finding.message + "\n";
  }
  EXPECT_EQ(text,
            "clash \"nato\" names both nato and otan\n"
            "gap KOR president: nobody from 2015-12-31 to 2017-05-10\n"
            "unknown lost: country XYZ is in no table of countries\n");
}

}  // namespace
}  // namespace casus::catalog
