#include "server/filter_parameters.h"

#include <gtest/gtest.h>

#include "server/query_string.h"

namespace casus::server {
namespace {

/// The message for a bad query, "" for a good one.
std::string problem_of(const std::string& query) {
  const Result<Target> target = parse_target("/?" + query);
  Parameters parameters(target->query);
  read_event_filter(parameters);
  read_page(parameters);
  const std::optional<Response> refusal = parameters.refusal();
  if (!refusal) return {};
  const std::size_t begin = refusal->body.find("\"detail\":\"") + 10;
  return refusal->body.substr(begin, refusal->body.find('"', begin) - begin);
}

TEST(FilterParameters, ReadsEveryFilter) {
  const Result<Target> target = parse_target(
      "/?actor=Iran&actor=GOV&recipient=USA&party=UNO&pair=USA~CHN&country=KOR&type=ACCUSE&type=REQUEST&quad=3"
      "&cameo=08&status=actual&historical=false&source=KCNA&place=Geneva&bbox=-10.5,35,40,70&from=2024-01-31"
      "&to=2024-02-29&q=%22ports%20closed%22%20-rail&document=d1&publisher=Times&min_confidence=0.5&limit=7&cursor=c");
  Parameters parameters(target->query);
  const EventFilter filter = read_event_filter(parameters);
  const PageRequest page = read_page(parameters);
  EXPECT_FALSE(parameters.refusal());
  EXPECT_EQ(filter.actor, (std::vector<std::string>{"Iran", "GOV"}));
  EXPECT_EQ(filter.recipient, (std::vector<std::string>{"USA"}));
  EXPECT_EQ(filter.party, (std::vector<std::string>{"UNO"}));
  EXPECT_EQ(filter.pair, (std::vector<std::string>{"USA~CHN"}));
  EXPECT_EQ(filter.country, (std::vector<std::string>{"KOR"}));
  EXPECT_EQ(filter.type, (std::vector<EventType>{EventType::kAccuse, EventType::kRequest}));
  EXPECT_EQ(filter.quad, (std::vector<int>{3}));
  EXPECT_EQ(filter.cameo, "08");
  EXPECT_EQ(filter.status, (std::vector<Status>{Status::kActual}));
  EXPECT_EQ(filter.historical, false);
  EXPECT_EQ(filter.source, (std::vector<std::string>{"KCNA"}));
  EXPECT_EQ(filter.place, (std::vector<std::string>{"Geneva"}));
  ASSERT_TRUE(filter.bbox);
  EXPECT_EQ(filter.bbox->west, -10.5);
  EXPECT_EQ(filter.bbox->north, 70);
  EXPECT_EQ(filter.from + filter.to, "2024-01-312024-02-29");
  EXPECT_EQ(filter.text, "\"ports closed\" -rail");
  EXPECT_EQ(filter.document, (std::vector<std::string>{"d1"}));
  EXPECT_EQ(filter.publisher, (std::vector<std::string>{"Times"}));
  EXPECT_EQ(filter.min_confidence, 0.5);
  EXPECT_EQ(page.limit, 7U);
  EXPECT_EQ(page.cursor, "c");
}

TEST(FilterParameters, NamesWhatIsWrong) {
  const std::pair<const char*, const char*> rows[] = {
      {"", ""},
      {"type=accuse", "type: 'accuse' is none of AGREE CONSULT"},
      {"quad=5", "quad: '5' is none of 1 2 3 4"},
      {"from=2024-02-30", "from: '2024-02-30' is not a date like 2024-03-06"},
      {"from=2024-3-1", "from: '2024-3-1' is not a date"},
      {"from=2024-03-02&to=2024-03-01", "to: 2024-03-01 is before from, 2024-03-02"},
      {"from=2024-01-01&from=2024-01-02", "from: given 2 times, expected once"},
      {"pair=USA", "pair: 'USA', expected two codes like USA~CHN"},
      {"pair=~USA", "pair: '~USA', expected"},
      {"pair=A~B~C", "pair: 'A~B~C', expected"},
      {"cameo=8x", "cameo: '8x', expected"},
      {"bbox=1,2,3", "bbox: '1,2,3', expected west,south,east,north"},
      {"bbox=1,2,3,4,", "bbox: '1,2,3,4,', expected"},
      {"bbox=1,2;3,4", "bbox: '1,2;3,4', expected"},
      {"bbox=0,10,5,5", "bbox: '0,10,5,5', expected"},
      {"bbox=nan,0,0,0", "bbox: 'nan,0,0,0', expected"},
      {"bbox=170,-10,-170,10", ""},  // across the date line
      {"historical=yes", "historical: 'yes', expected true or false"},
      {"min_confidence=1.5", "min_confidence: '1.5', expected a number from 0 to 1"},
      {"min_confidence=nan", "min_confidence: 'nan', expected"},
      {"limit=0", "limit: '0', expected a whole number from 1 to 500"},
      {"limit=5x", "limit: '5x', expected"},
      {"actor=", "actor: given without a value"},
      {"acter=Iran", "acter: unknown parameter; known are actor bbox"},
  };
  for (const auto& [query, expected] : rows) {
    const std::string problem = problem_of(query);
    EXPECT_TRUE(std::string_view(expected).empty() ? problem.empty() : problem.starts_with(expected))
        << query << " -> " << problem;
  }
}

}  // namespace
}  // namespace casus::server
