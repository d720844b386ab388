#include "catalog/petrarch.h"

#include <gtest/gtest.h>

#include <string>

#include "catalog/cameo_codes.h"
#include "catalog/petrarch_lines.h"

namespace casus::catalog {
namespace {

std::vector<Country> countries_of(std::initializer_list<std::string_view> codes) {
  std::vector<Country> countries;
  for (const std::string_view code : codes) {
    Country country;
    country.iso3 = Code(code);
    countries.push_back(country);
  }
  return countries;
}

std::string messages_of(const PetrarchTable& table) {
  std::string text;
  for (const Error& problem : table.problems) text += problem.message + "\n";
  return text;
}

std::string text_of(const CodeList& sectors) {
  std::string text;
  for (const Code sector : sectors.items()) text.append(text.empty() ? "" : "+").append(sector.text());
  return text;
}

TEST(CameoCodes, SplitIntoCountryAndSectors) {
  const std::vector<Country> countries = countries_of({"KEN", "ROU", "PSE"});
  struct Row {
    std::string_view code;
    std::string_view country;
    std::string_view sectors;
  };
  const Row rows[] = {
      {"KEN", "KEN", ""},          {"KENGOV", "KEN", "GOV"},     {"KENGOVMIL", "KEN", "GOV+MIL"},
      {"KENREBXYZ", "KEN", "REB"}, {"ROMGOV", "ROU", "GOV"},     {"WSBMED", "PSE", "JRN"},
      {"KENHLH", "KEN", "MED"},    {"IGOUNO", "UNO", "IGO"},     {"UNO", "UNO", "IGO"},
      {"IGOEUREEC", "EUR", "IGO"}, {"NGOHRI", "NGO", "NGO+HRI"}, {"MNCKEN", "KEN", "MNC"},
      {"---REB", "", "REB"},       {"AFRMIL", "", "MIL"},        {"KENMOSRAD", "KEN", "REL+RAD"},
  };
  for (const Row& row : rows) {
    const std::optional<CameoCode> code = cameo_code_from(row.code, countries);
    ASSERT_TRUE(code) << row.code;
    EXPECT_EQ(code->country.text(), row.country) << row.code;
    EXPECT_EQ(text_of(code->sectors), row.sectors) << row.code;
  }
  for (const std::string_view bad : {"", "KE", "KENGO", "kengov", "QQQGOV", "KEN GOV"}) {
    EXPECT_FALSE(cameo_code_from(bad, countries)) << bad;
  }
}

TEST(CameoCodes, RolesOfAgents) {
  EXPECT_EQ(text_of(*cameo_roles_from("~GOV")), "GOV");
  EXPECT_EQ(text_of(*cameo_roles_from("MIL~")), "MIL");
  EXPECT_EQ(text_of(*cameo_roles_from("~REBXYZ")), "REB");
  EXPECT_FALSE(cameo_roles_from("~KEN"));
  EXPECT_FALSE(cameo_roles_from("~"));
}

TEST(PetrarchLines, CommentsVanish) {
  const std::vector<PetrarchLine> lines =
      petrarch_lines("# head\nA_ [KEN] ; one\r\n<!-- two\nthree -->\n  B_ [KEN] # four\n<!-- five --> C_ [KEN]\n");
  std::string text;
  for (const PetrarchLine& line : lines) text += std::to_string(line.number) + ":" + std::string(line.text) + "|";
  EXPECT_EQ(text, "2:A_ [KEN]|5:B_ [KEN]|6:C_ [KEN]|");
}

TEST(PetrarchLines, NamesAreSpelledAsNewsWritesThem) {
  EXPECT_EQ(petrarch_name("WANJIRU_KIM-UN_"), "Wanjiru Kim-Un");
  EXPECT_EQ(petrarch_name("FRONT_FOR_THE_RESTORATION_OF_MURAVIA_"), "Front for the Restoration of Muravia");
  EXPECT_EQ(petrarch_name("UNO"), "UNO");
  EXPECT_EQ(petrarch_name("FRM_ARMY_"), "Frm Army");
  EXPECT_EQ(petrarch_name("A|B_"), "");
  EXPECT_EQ(petrarch_name("caf\xE9_"), "");
  EXPECT_EQ(petrarch_name("___"), "");
  EXPECT_EQ(petrarch_noun("WARD_LEADER_"), "ward leader");
}

TEST(Petrarch, ActorsWithPeriods) {
  const PetrarchTable table = actors_from_petrarch("my.actors.txt",
                                                   "# made for this test\n"
                                                   "OTIENO_WANJIRU_  [KENELI] ; a person\n"
                                                   "+PRESIDENT_WANJIRU_\n"
                                                   "+O_WANJIRU\n"
                                                   "\t[KENGOV 011230-20061231]\n"
                                                   "\t[KENOPP >061231]\n"
                                                   "\t[KENMIL <990105]\n"
                                                   "FRONT_FOR_THE_COAST_ [KENREB]\n",
                                                   countries_of({"KEN"}));
  EXPECT_EQ(messages_of(table), "");
  EXPECT_EQ(
      table.table,
      "id\tname\taliases\ttype\tcountry\tsectors\tvalid_from\tvalid_to\tsource\n"
      "petrarch_otieno_wanjiru\tOtieno Wanjiru\tPresident Wanjiru|O Wanjiru\tperson\tKEN\tELI\t\t\tmy.actors.txt:2\n"
      "petrarch_otieno_wanjiru\tOtieno Wanjiru\tPresident Wanjiru|O Wanjiru\tperson\tKEN\tGOV\t2001-12-30\t"
      "2006-12-31\tmy.actors.txt:2\n"
      "petrarch_otieno_wanjiru\tOtieno Wanjiru\tPresident Wanjiru|O Wanjiru\tperson\tKEN\tOPP\t2007-01-01\t\t"
      "my.actors.txt:2\n"
      "petrarch_otieno_wanjiru\tOtieno Wanjiru\tPresident Wanjiru|O Wanjiru\tperson\tKEN\tMIL\t\t1999-01-04\t"
      "my.actors.txt:2\n"
      "petrarch_front_for_the_coast\tFront for the Coast\t\torganisation\tKEN\tREB\t\t\tmy.actors.txt:8\n");
}

TEST(Petrarch, BadActorLinesAreNamedAndTheOthersKept) {
  const PetrarchTable table = actors_from_petrarch("my.actors.txt",
                                                   "\t[KENGOV]\n"
                                                   "COAST_|_LEAGUE_ [KENPTY]\n"
                                                   "+CL_\n"
                                                   "LAKE_LEAGUE_\n"
                                                   "HILL_LEAGUE_ [QQQPTY]\n"
                                                   "SEA_LEAGUE_ [KENPTY 2001]\n"
                                                   "RIVER_LEAGUE_ [KENPTY 20010230-20020101] [KENOPP]\n"
                                                   "DUNE_LEAGUE_ [KENPTY/KENOPP]\n"
                                                   "REEF_LEAGUE_ [KENPTY\n",
                                                   countries_of({"KEN"}));
  EXPECT_EQ(messages_of(table),
            "my.actors.txt:1: a code of an entry that was left out\n"
            "my.actors.txt:2: \"COAST_|_LEAGUE_\" is not a name\n"
            "my.actors.txt:3: another name of an entry that was left out\n"
            "my.actors.txt:4: Lake League has no code\n"
            "my.actors.txt:5: code QQQPTY is no state and no role of CAMEO\n"
            "my.actors.txt:5: Hill League has no code\n"
            "my.actors.txt:6: [KENPTY 2001]: expected CODE, CODE <date, CODE >date or CODE date-date\n"
            "my.actors.txt:6: Sea League has no code\n"
            "my.actors.txt:7: [KENPTY 20010230-20020101]: expected CODE, CODE <date, CODE >date or CODE date-date\n"
            "my.actors.txt:8: of the codes KENPTY/KENOPP only the first is used\n"
            "my.actors.txt:9: a bracket [ without ]\n"
            "my.actors.txt:9: Reef League has no code\n");
  EXPECT_NE(table.table.find("River League\t\torganisation\tKEN\tOPP"), std::string::npos);
  EXPECT_NE(table.table.find("Dune League\t\torganisation\tKEN\tPTY"), std::string::npos);
}

TEST(Petrarch, DaysThatNoTableCanHold) {
  const PetrarchTable table =
      actors_from_petrarch("my.actors.txt", "FIRST_DUKE_ [OPP <00010101]\nLAST_DUKE_ [OPP >99991231]\n", {});
  EXPECT_EQ(messages_of(table),
            "my.actors.txt:1: [OPP <00010101]: expected CODE, CODE <date, CODE >date or CODE date-date\n"
            "my.actors.txt:1: First Duke has no code\n"
            "my.actors.txt:2: [OPP >99991231]: expected CODE, CODE <date, CODE >date or CODE date-date\n"
            "my.actors.txt:2: Last Duke has no code\n");
}

TEST(Petrarch, AgentsWithPluralsAndSets) {
  AgentNoun known;
  known.noun = "herder";
  known.is_person = true;
  const PetrarchTable table = agents_from_petrarch("my.agents.txt",
                                                   "!PERSON! = {MAN,MEN,WOMAN}\n"
                                                   "WARD_LEADER_ {WARD_LEADERS_} [~GOV]\n"
                                                   "CAMEL_HERDER_ [~AGR]\n"
                                                   "KINFOLK_ {} [~CVL]\n"
                                                   "SEA!PERSON!_ [~BUS]\n"
                                                   "HILL!CHILD!_ [~CVL]\n"
                                                   "TAXI_DRIVER_\n"
                                                   "TAXI_OWNER_ [~QQQ]\n",
                                                   std::span(&known, 1));
  EXPECT_EQ(table.table,
            "noun\tplural\tsectors\tflags\n"
            "ward leader\tward leaders\tGOV\tgroup\n"
            "camel herder\t\tAGR\tperson\n"
            "kinfolk\tkinfolk\tCVL\tgroup\n"
            "seaman\tseaman\tBUS\tgroup\n"
            "seamen\tseamen\tBUS\tgroup\n"
            "seawoman\tseawoman\tBUS\tgroup\n");
  EXPECT_EQ(messages_of(table),
            "my.agents.txt:6: \"HILL!CHILD!_\" is not a noun, or its set is not given above\n"
            "my.agents.txt:7: expected a role such as [~GOV]\n"
            "my.agents.txt:8: [~QQQ] is no role of CAMEO\n");
}

TEST(Petrarch, SetsThatHoldThemselvesOrTooMuch) {
  const PetrarchTable table = agents_from_petrarch("my.agents.txt",
                                                   "!SELF! = {MAN,!SELF! !SELF!}\n"
                                                   "!TEN! = {A,B,C,D,E,F,G,H,I,J}\n"
                                                   "!SELF!_ [~GOV]\n"
                                                   "!TEN!!TEN!!TEN!!TEN!!TEN!!TEN!_ [~GOV]\n"
                                                   "MINISTER_ [~GOV]\n",
                                                   {});
  EXPECT_EQ(messages_of(table),
            "my.agents.txt:3: \"!SELF!_\" stands for too many nouns\n"
            "my.agents.txt:4: \"!TEN!!TEN!!TEN!!TEN!!TEN!!TEN!_\" stands for too many nouns\n");
  EXPECT_TRUE(table.table.ends_with("minister\t\tGOV\tgroup\n"));
}

}  // namespace
}  // namespace casus::catalog
