// Day numbers round-trip over four centuries; weekdays and months agree with known days.
#include "base/date.h"

#include <gtest/gtest.h>

namespace casus::base {
namespace {

TEST(Date, RoundTripsEveryDay) {
  for (std::int32_t days = -100000; days < 100000; ++days) {
    const Date date = from_day_number(days);
    ASSERT_EQ(to_day_number(date), days);
    ASSERT_EQ(parse_iso_date(to_iso(date)), date);
  }
}

TEST(Date, KnowsWeekdays) {
  EXPECT_EQ(weekday({1970, 1, 1}), 4);
  EXPECT_EQ(weekday({2019, 4, 11}), 4);
  EXPECT_EQ(weekday({2024, 2, 29}), 4);
  EXPECT_EQ(weekday({1900, 1, 1}), 1);
  EXPECT_EQ(weekday({2023, 12, 31}), 7);
}

TEST(Date, AddsMonthsWithinTheMonth) {
  EXPECT_EQ(add_months({2024, 1, 31}, 1), (Date{2024, 2, 29}));
  EXPECT_EQ(add_months({2023, 3, 31}, -1), (Date{2023, 2, 28}));
  EXPECT_EQ(add_months({2023, 12, 15}, 1), (Date{2024, 1, 15}));
  EXPECT_EQ(add_months({2023, 1, 15}, -13), (Date{2021, 12, 15}));
}

TEST(Date, RejectsWhatIsNoDate) {
  for (const char* text : {"", "2011-13-02", "2011-02-29", "2011-2-3", "11-02-2011", "2011-02-03x", "2011/02/03"}) {
    EXPECT_FALSE(parse_iso_date(text)) << text;
  }
  EXPECT_EQ(parse_iso_date("2011-02-03T10:00:00Z"), (Date{2011, 2, 3}));
}

}  // namespace
}  // namespace casus::base
