// Pairs counted from the sums of blocks, against the same counts made event by event.
#include "store/block_sums.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "casus/database.h"
#include "store/test_place.h"

namespace casus {
namespace {

class BlockSumsTest : public testing::TestWithParam<store::Dialect> {
 protected:
  void SetUp() override {
    Result<Database> database = Database::open(place_.where(), Database::Mode::kReadWrite);
    ASSERT_TRUE(database) << database.error().message;
    database_.emplace(*std::move(database));
  }
  store::Connection connect() const {
    return *store::Connection::open(place_.where(), store::Connection::Mode::kReadWrite);
  }

  /// Documents of events with random pairs, of few or of many codes.
  CodedDocument document(const std::string& id, std::size_t events) {
    CodedDocument coded;
    coded.document.document_id = id;
    coded.document.content_hash = std::to_string(random_());
    for (std::size_t i = 0; i < events; ++i) {
      Event event;
      event.event_id = id + "." + std::to_string(i);
      event.event_type = static_cast<EventType>(random_() % kEventTypeCount);
      event.quad_class = quad_class(event.event_type);
      event.goldstein = static_cast<double>(random_() % 200) / 10 - 10;
      event.confidence = 1;
      event.actor = {party()};
      if (random_() % 5 != 0) event.recipient = {party()};
      if (random_() % 3 != 0) event.place = place();
      coded.events.push_back(std::move(event));
    }
    return coded;
  }
  void write(const std::vector<CodedDocument>& documents) { ASSERT_TRUE(database_->write(documents)); }

  /// The next event is the first of another block.
  void begin_block() {
    ASSERT_TRUE(connect().execute("UPDATE next_keys SET next = (next / 1048576 + 1) * 1048576 WHERE name = 'event'"));
  }
  std::vector<std::int64_t> blocks() const {
    const store::Connection connection = connect();
    const Result<std::vector<std::int64_t>> placed = store::BlockReader(connection, store::Summed::kPlaced).blocks();
    EXPECT_EQ(*store::BlockReader(connection).blocks(), *placed);
    return *placed;
  }

  /// All counts must be what they are with a condition that all events meet, and that no sum can answer.
  void check() {
    const std::vector<std::optional<BoundingBox>> sections = {
        std::nullopt, BoundingBox{-180, -90, 180, 90}, BoundingBox{-100, -90, 180, 90}, BoundingBox{-180, 10, 180, 30}};
    for (const std::vector<int>& quads : std::vector<std::vector<int>>{{}, {1}, {3, 4}, {1, 2, 3, 4}}) {
      for (const std::optional<BoundingBox>& section : sections) {
        for (const bool by_code : {false, true}) {
          for (const std::size_t limit : {1U, 20U, 100'000U}) {
            const Result<PairCounts> fast = database_->count_pairs({.quad = quads, .bbox = section}, limit, by_code);
            const Result<PairCounts> slow =
                database_->count_pairs({.quad = quads, .bbox = section, .min_confidence = 0.5}, limit, by_code);
            ASSERT_TRUE(fast && slow);
            compare(*fast, *slow);
          }
        }
      }
    }
  }

  store::TestPlace place_{GetParam()};
  std::optional<Database> database_;

 private:
  static void compare(const PairCounts& fast, const PairCounts& slow) {
    ASSERT_EQ(fast.pairs.size(), slow.pairs.size());
    for (std::size_t i = 0; i < fast.pairs.size(); ++i) {
      const PairCounts::Row& a = fast.pairs[i];
      const PairCounts::Row& b = slow.pairs[i];
      EXPECT_EQ(a.actor + "~" + a.recipient, b.actor + "~" + b.recipient) << i;
      EXPECT_EQ(a.events, b.events);
      EXPECT_EQ(a.quad, b.quad);
      EXPECT_NEAR(a.goldstein_sum, b.goldstein_sum, .11);
    }
  }

  /// One in ten has no point on the map.
  EventPlace place() {
    const auto number = static_cast<int>(random_() % 20);
    EventPlace place;
    place.name = place.text = "P" + std::to_string(number);
    place.country = "AAA";
    if (number % 10 == 0) return place;
    place.latitude = 4 * number - 35;
    place.longitude = 17 * number - 165;
    return place;
  }
  Participant party() {
    const std::size_t number = random_() % (1 + random_() % 600);
    Participant party;
    party.text = std::to_string(number);
    party.code = "C" + std::to_string(number);
    party.country = {'A', static_cast<char>('A' + number % 23), static_cast<char>('A' + number / 26)};
    return party;
  }

  std::mt19937 random_{5};
};

INSTANTIATE_TEST_SUITE_P(Engines, BlockSumsTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

TEST_P(BlockSumsTest, FullBlocksAreSummedAndCountTheSame) {
  write({document("a", 2000), document("b", 300)});
  EXPECT_TRUE(blocks().empty());
  begin_block();
  write({document("c", 2000)});
  EXPECT_EQ(blocks(), (std::vector<std::int64_t>{0}));
  check();
  begin_block();
  write({document("d", 1)});
  EXPECT_EQ(blocks(), (std::vector<std::int64_t>{0, 1}));
  check();
}

TEST_P(BlockSumsTest, RetractedAndReplacedEventsAreNotCounted) {
  write({document("a", 1000), document("b", 1000)});
  begin_block();
  write({document("c", 1000)});
  begin_block();
  write({document("d", 10)});
  ASSERT_TRUE(database_->retract({"a"}, "test"));
  EXPECT_EQ(blocks(), (std::vector<std::int64_t>{1}));
  check();
  write({document("c", 500)});  // its old events lie in block 1
  EXPECT_TRUE(blocks().empty());
  check();
  begin_block();
  write({document("e", 10)});
  EXPECT_EQ(blocks(), (std::vector<std::int64_t>{2}));  // one at a time, the newest first
  check();
  ASSERT_TRUE(database_->retract({"a"}, "", true));
  check();
  ASSERT_TRUE(database_->retract({"a"}, "test"));
  EXPECT_FALSE(database_->write(std::vector<CodedDocument>{document("f", 10)}, [] {
    return Result<void>(Error{ErrorCode::kDatabase, "test"});
  }));
  check();
}

TEST_P(BlockSumsTest, NewCodesThatBecomeFrequentAreFound) {
  write({document("a", 3000)});
  begin_block();
  CodedDocument late = document("late", 1500);
  for (Event& event : late.events) {
    event.actor[0].code = "LATE";
    event.recipient = {{.text = "later", .code = "LATER"}};
  }
  write({late});
  begin_block();
  write({document("b", 10)});
  EXPECT_EQ(blocks().size(), 2U);
  const Result<PairCounts> counts = database_->count_pairs({}, 1, true);
  ASSERT_TRUE(counts);
  EXPECT_EQ(counts->pairs[0].actor, "LATE");
  EXPECT_EQ(counts->pairs[0].events, 1500U);
  check();
}

}  // namespace
}  // namespace casus
