// Dates that lean on the text around them: the last day named, several in a line, the order of day and month.
#include <gtest/gtest.h>

#include "discourse/time_test.h"

namespace casus::discourse {
namespace {

// Seen from the last date that the text named.
struct StoryRow {
  const char* text;
  const char* context;  // the last day named; "" for none
  char direction;
  const char* expected;
};

constexpr StoryRow kStoryRows[] = {
    {"the next day", "2019-03-05", '<', "2019-03-06/2019-03-06"},
    {"the following morning", "2019-03-05", '<', "2019-03-06/2019-03-06"},
    {"the previous day", "2019-03-05", '<', "2019-03-04/2019-03-04"},
    {"the day before", "2019-03-05", '<', "2019-03-04/2019-03-04"},
    {"the night before", "2019-03-05", '<', "2019-03-04/2019-03-04"},
    {"the day before the vote", "2019-03-05", '<', "-"},
    {"the day after", "2019-03-05", '<', "2019-03-06/2019-03-06"},
    {"that day", "2019-03-05", '<', "2019-03-05/2019-03-05"},
    {"Friday of the following week", "2019-03-05", '<', "2019-03-15/2019-03-15"},
    {"Friday of that week", "2019-03-05", '<', "2019-03-08/2019-03-08"},
    {"the same week", "2019-03-05", '<', "2019-03-04/2019-03-10"},
    {"that year", "2014-03-05", '<', "2014-01-01/2014-12-31"},
    {"the following year", "2014-03-05", '<', "2015-01-01/2015-12-31"},
    {"in May that year", "2014-03-05", '<', "2014-05-01/2014-05-31"},
    {"in May of the same year", "2014-03-05", '<', "2014-05-01/2014-05-31"},
    {"two days later", "2019-03-05", '<', "2019-03-07/2019-03-07"},
    {"a week earlier", "2019-03-05", '<', "2019-02-26/2019-02-26"},
    {"three months later", "2014-03-05", '<', "2014-06-01/2014-06-30"},
    {"hours later", "2019-03-05", '<', "2019-03-05/2019-03-05"},
    // Without a date to count from a story's next day is unknown; a plan's is tomorrow.
    {"the next day", "", '<', "-"},
    {"two days later", "", '<', "-"},
    {"a day earlier", "", '<', "2019-04-09/2019-04-09"},
    {"the next day", "", '>', "2019-04-11/2019-04-11"},
    {"the previous year", "", '<', "2018-01-01/2018-12-31"},
};

class TimeStoryTest : public testing::Test, protected LineReader {};

TEST_F(TimeStoryTest, CountsFromTheLastDateNamed) {
  ASSERT_TRUE(lexicon_.has_value());
  for (const StoryRow& row : kStoryRows) {
    TimeGrammar::Setting setting;
    setting.anchor = *base::parse_iso_date("2019-04-10");
    setting.context_day = setting.context = base::parse_iso_date(row.context).value_or(base::Date{});
    setting.direction = direction_from(row.direction);
    EXPECT_EQ(longest(row.text, setting), row.expected) << row.text << " after " << row.context << row.direction;
  }
}

TEST_F(TimeStoryTest, FindsEachDateOfALine) {
  ASSERT_TRUE(lexicon_.has_value());
  constexpr const char* kLines[][2] = {
      {"in March and May, 2015", "2015-03-01/2015-03-31 2015-05-01/2015-05-31"},
      {"the spring and autumn of 2001", "2001-03-01/2001-05-31 2001-09-01/2001-11-30"},
      {"April 2 \u2014 the last day of the session", "2019-04-02/2019-04-02"},
      {"on Monday and again on Friday", "2019-04-08/2019-04-08 2019-04-05/2019-04-05"},
      {"in 2015, and in May that year", "2015-01-01/2015-12-31 2019-05-01/2019-05-31"},
      {"the sentence of 25 years was passed last July", "2018-07-01/2018-07-31"},
      {"Theresa May met Bloody Sunday families every Friday", ""},
  };
  TimeGrammar::Setting setting;
  setting.anchor = *base::parse_iso_date("2019-04-10");
  setting.direction = Direction::kPast;
  for (const auto& [text, expected] : kLines) EXPECT_EQ(all(text, setting), expected) << text;
}

TEST_F(TimeStoryTest, SlashedDatesFollowTheText) {
  ASSERT_TRUE(lexicon_.has_value());
  TimeGrammar::Setting setting;
  EXPECT_EQ(longest("4/11/2019", setting), "2019-04-11/2019-04-11");
  setting.day_first = true;
  EXPECT_EQ(longest("4/11/2019", setting), "2019-11-04/2019-11-04");
  EXPECT_EQ(longest("4/25/2019", setting), "2019-04-25/2019-04-25");
  EXPECT_EQ(slashed_day_first("on 25/4/2019 and on 4/11/2019"), 1);
  EXPECT_EQ(slashed_day_first("on 4/25/19"), -1);
  EXPECT_EQ(slashed_day_first("on 4/11/2019, and/or 24/7"), 0);
  EXPECT_EQ(slashed_day_first("25/4/2019 4/25/2019"), 0);
}

TEST(TimeGrammar, CutsLettersFromDigits) {
  const std::vector<Piece> pieces = cut_pieces("11April 2019-04", 5);
  ASSERT_EQ(pieces.size(), 5U);
  EXPECT_EQ(pieces[0].number, 11);
  EXPECT_EQ(pieces[1].lower, "april");
  EXPECT_EQ(pieces[1].span, (base::ByteRange{7, 12}));
  EXPECT_FALSE(pieces[1].space_before);
}

}  // namespace
}  // namespace casus::discourse
