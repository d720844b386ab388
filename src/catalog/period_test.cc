#include "catalog/period.h"

#include <gtest/gtest.h>

namespace casus::catalog {
namespace {

TEST(Period, ReadsYearsMonthsAndDays) {
  struct Row {
    std::string_view text;
    std::string_view from;  // empty: not a date
    std::string_view to;
  };
  const Row rows[] = {
      {"2019", "2019-01-01", "2019-12-31"},
      {"2020-02", "2020-02-01", "2020-02-29"},
      {"2019-02", "2019-02-01", "2019-02-28"},
      {"2019-04-11", "2019-04-11", "2019-04-11"},
      {"2011-13", "", ""},
      {"2011-13-02", "", ""},
      {"2011-02-30", "", ""},
      {"11", "", ""},
      {"20x1", "", ""},
      {"2011-", "", ""},
      {"2011-1", "", ""},
      {"since 2011", "", ""},
  };
  for (const Row& row : rows) {
    const std::optional<Period> days = covered_days(row.text);
    EXPECT_EQ(days.has_value(), !row.from.empty()) << row.text;
    if (!days) continue;
    EXPECT_EQ(base::to_iso(days->from), row.from);
    EXPECT_EQ(base::to_iso(days->to), row.to);
  }
}

TEST(Period, OpenEndsContainEverythingOnTheirSide) {
  std::string problem;
  const std::optional<Period> period = period_from("2017-05", "", problem);
  ASSERT_TRUE(period);
  EXPECT_TRUE(period->contains({2017, 5, 1}));
  EXPECT_TRUE(period->contains({2099, 1, 1}));
  EXPECT_TRUE(period->is_after({2017, 4, 30}));
  EXPECT_TRUE(period->contains({}));
}

TEST(Period, SaysWhatIsWrong) {
  std::string problem;
  EXPECT_FALSE(period_from("2011", "2011-13-02", problem));
  EXPECT_EQ(problem, "valid_to 2011-13-02 is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
  EXPECT_FALSE(period_from("2012-05", "2011", problem));
  EXPECT_EQ(problem, "valid_to 2011 lies before valid_from 2012-05");
}

}  // namespace
}  // namespace casus::catalog
