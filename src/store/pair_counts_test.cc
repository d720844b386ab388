// Counts by pair of codes when there are more codes than the first pass sums, against plain addition.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "casus/database.h"
#include "store/test_place.h"

namespace casus {
namespace {

class PairCountsTest : public testing::TestWithParam<store::Dialect> {
 protected:
  void add(const std::string& actor, const std::string& recipient, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
      Event event;
      event.event_id = std::to_string(coded_.events.size());
      event.quad_class = quad_class(event.event_type);
      event.actor = {{.text = "one", .code = actor}};
      event.recipient = {{.text = "other", .code = recipient}};
      coded_.events.push_back(std::move(event));
    }
    events_[actor + '~' + recipient] += times;
  }

  /// The largest pairs, equal ones by name, must be those of `events_`.
  void check() {
    coded_.document.document_id = "all";
    Result<Database> database = Database::open(place_.where(), Database::Mode::kReadWrite);
    ASSERT_TRUE(database) << database.error().message;
    ASSERT_TRUE(database->write(std::vector<CodedDocument>{coded_}));
    std::vector<std::pair<std::string, std::size_t>> wanted(events_.begin(), events_.end());
    std::stable_sort(wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const std::size_t limit : {1U, 5U, 60U, 5000U}) {
      const Result<PairCounts> counts = database->count_pairs({}, limit, true);
      ASSERT_TRUE(counts) << counts.error().message;
      ASSERT_EQ(counts->pairs.size(), std::min(limit, wanted.size()));
      for (std::size_t i = 0; i < counts->pairs.size(); ++i) {
        const PairCounts::Row& row = counts->pairs[i];
        EXPECT_EQ(row.actor + '~' + row.recipient, wanted[i].first) << limit << " " << i;
        EXPECT_EQ(row.events, wanted[i].second);
      }
    }
  }

  store::TestPlace place_{GetParam()};
  CodedDocument coded_;
  std::map<std::string, std::size_t> events_;
};

INSTANTIATE_TEST_SUITE_P(Engines, PairCountsTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

TEST_P(PairCountsTest, TheLargestMayComeLast) {
  for (int i = 0; i < 400; ++i) add("A" + std::to_string(i), "B" + std::to_string(i), 1 + i % 3);
  add("LATE", "LATER", 9);
  add("A1", "LATER", 4);
  add("LATE", "B1", 4);
  check();
}

TEST_P(PairCountsTest, ManyPairsInAnyOrder) {
  std::mt19937 random(3);
  for (int i = 0; i < 6000; ++i) {
    const auto code = [&] { return "C" + std::to_string(random() % (1 + random() % 600)); };
    const std::string actor = code();
    add(actor, code(), 1);
  }
  check();
}

}  // namespace
}  // namespace casus
