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
  PlaceResolver::KnownNames known;
  add_places(&tables, known, d);
  assign_places(view, &tables, known, d);
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

// "sent troops to Oman" -> "Oman"; what a clause says of its own act.
std::string place_of_sending(std::string_view rows, std::string_view moved, const catalog::Catalog& tables,
                             const CueLexicon& lexicon) {
  document::Document d = build(rows);
  if (moved == "troops") {
    add_mention(d, {.first = moved,
                    .last = moved,
                    .head = moved,
                    .kind = document::MentionKind::kNominal,
                    .type = document::MentionType::kGroup});
  }
  add_mention(
      d, {.first = "Oman", .last = "Oman", .head = "Oman", .type = document::MentionType::kCountry, .country = "OMN"});
  d.circumstances.assign(d.tokens.size(), {});
  const document::Tree tree(d);
  const ClauseView view(d, tree, lexicon);
  PlaceResolver::KnownNames known;
  add_places(&tables, known, d);
  assign_places(view, &tables, known, d);
  const auto& circumstance = d.circumstances[1];
  if (!base::is_some(circumstance.place)) return "";
  return std::string(d.slice(d.places[base::index_of(circumstance.place)].span));
}

TEST(Places, TroopsActWhereTheyAreSent) {
  const catalog::Catalog tables = load_tables();
  const auto lexicon = CueLexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/discourse");
  ASSERT_TRUE(lexicon.has_value()) << lexicon.error().message;
  struct Sending {
    std::string_view rows;
    std::string_view moved;
    std::string_view expected;
  };
  const std::vector<Sending> cases = {
      {"They/PRP/2/nsubj sent/VBD/0/root/send troops/NNS/2/obj to/IN/5/case Oman/NNP/2/obl", "troops", "Oman"},
      {"They/PRP/2/nsubj deployed/VBD/0/root/deploy ships/NNS/2/obj/ship to/IN/5/case Oman/NNP/2/obl", "ships", "Oman"},
      // Hung on the noun, as parsers will have it.
      {"They/PRP/2/nsubj sent/VBD/0/root/send troops/NNS/2/obj to/IN/5/case Oman/NNP/3/nmod", "troops", "Oman"},
      // A letter and money have a receiver; nobody goes.
      {"They/PRP/2/nsubj sent/VBD/0/root/send letters/NNS/2/obj/letter to/IN/5/case Oman/NNP/2/obl", "letters", ""},
      {"They/PRP/2/nsubj lent/VBD/0/root/lend troops/NNS/2/obj to/IN/5/case Oman/NNP/2/obl", "troops", ""},
  };
  for (const Sending& one : cases) {
    EXPECT_EQ(place_of_sending(one.rows, one.moved, tables, *lexicon), one.expected) << one.rows;
  }
}

}  // namespace
}  // namespace casus::discourse
