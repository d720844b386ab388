// The place of an act where the report's dateline gives it, and where it does not.
#include "discourse/places.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "discourse/test_document.h"

namespace casus::discourse {
namespace {

using testing::add_mention;
using testing::build;

catalog::Catalog load_tables() {
  const std::filesystem::path folder = std::filesystem::path(::testing::TempDir()) / "places";
  std::filesystem::create_directories(folder / "countries");
  std::filesystem::create_directories(folder / "places");
  std::ofstream(folder / "countries/countries.tsv")
      << "iso3\tname\tnames\tlatitude\tlongitude\nYEM\tYemen\tYemen\t15\t48\nOMN\tOman\tOman\t21\t57\n";
  std::ofstream(folder / "places/places.tsv")
      << "name\taliases\tcountry\tadmin1\tkind\tlatitude\tlongitude\tpopulation\n"
         "Sanaa\t\tYEM\t\tcity\t15.4\t44.2\t1900000\n"
         "Marib\t\tYEM\t\tcity\t15.5\t45.3\t100000\n";
  auto tables = catalog::Catalog::load({.folders = {folder.string()}, .gazetteer = ""});
  EXPECT_TRUE(tables) << (tables ? "" : tables.error().message);
  return *tables;
}

struct Case {
  std::string_view rows;
  std::string_view actor;
  std::string_view actor_country;
  std::string_view other;  // a country that the sentence names, or empty
  std::string_view act;
  std::string_view expected;  // "SANAA dateline", or empty
};

std::string place_of_act(const Case& one, const catalog::Catalog& tables, const CueLexicon& lexicon) {
  document::Document d = build(one.rows);
  add_mention(d, {.first = one.actor,
                  .last = one.actor,
                  .head = one.actor,
                  .kind = document::MentionKind::kNominal,
                  .type = document::MentionType::kGroup,
                  .country = one.actor_country});
  if (!one.other.empty()) {
    add_mention(d, {.first = one.other,
                    .last = one.other,
                    .head = one.other,
                    .type = document::MentionType::kCountry,
                    .country = "OMN"});
  }
  d.circumstances.assign(d.tokens.size(), {});
  const auto begin = static_cast<std::uint32_t>(d.text.size());
  d.text += "SANAA";  // where it stands does not matter to the stage, only that no token covers it
  d.dateline.place = {begin, begin + 5};
  const document::Tree tree(d);
  const ClauseView view(d, tree, lexicon);
  add_places(view, &tables, d);
  assign_places(view, &tables, d);
  const auto& circumstance = d.circumstances[testing::position_of(d, one.act)];
  if (!base::is_some(circumstance.place)) return "";
  return std::string(d.slice(d.places[base::index_of(circumstance.place)].span)) + ' ' +
         std::string(to_string(circumstance.place_basis));
}

TEST(Places, PeopleAtHomeActWhereTheReportIsFrom) {
  const catalog::Catalog tables = load_tables();
  const auto lexicon = CueLexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/discourse");
  ASSERT_TRUE(lexicon.has_value()) << lexicon.error().message;
  const std::vector<Case> cases = {
      {"Police/NNS/2/nsubj dispersed/VBD/0/root/disperse crowds/NNS/2/obj", "Police", "", "", "dispersed",
       "SANAA dateline"},
      {"Soldiers/NNS/2/nsubj fired/VBD/0/root/fire shots/NNS/2/obj and/CC/5/cc left/VBD/2/conj/leave", "Soldiers",
       "YEM", "", "left", "SANAA dateline"},
      // Another country's people, another country, a report, a paragraph far below.
      {"Police/NNS/2/nsubj dispersed/VBD/0/root/disperse crowds/NNS/2/obj", "Police", "OMN", "", "dispersed", ""},
      {"Police/NNS/2/nsubj attacked/VBD/0/root/attack Oman/NNP/2/obj", "Police", "", "Oman", "attacked", ""},
      {"Police/NNS/2/nsubj said/VBD/0/root/say little/RB/2/advmod", "Police", "", "", "said", ""},
      {"It/PRP/2/nsubj rained/VBD/0/root/rain\n¶ It/PRP/2/nsubj snowed/VBD/0/root/snow\n"
       "¶ Police/NNS/2/nsubj dispersed/VBD/0/root/disperse crowds/NNS/2/obj",
       "Police", "", "", "dispersed", ""},
  };
  for (const Case& one : cases) EXPECT_EQ(place_of_act(one, tables, *lexicon), one.expected) << one.rows;
}

}  // namespace
}  // namespace casus::discourse
