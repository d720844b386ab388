// Dates beside articles, as sites print them.
#include "article/dates.h"

#include <gtest/gtest.h>

namespace casus::article {
namespace {

TEST(Dates, ReadsWhatSitesPrint) {
  const struct {
    const char* text;
    const char* iso;
  } rows[] = {
      {"Friday, August 21, 2015", "2015-08-21"},
      {"21 August 2015, 10:15 GMT", "2015-08-21T10:15Z"},
      {"11April 2019 - 18:28", "2019-04-11T18:28"},
      {"28 February 2024 - 12:38", "2024-02-28T12:38"},
      {"2015-08-21T10:15:30+02:00", "2015-08-21T10:15+02:00"},
      {"2015-08-21", "2015-08-21"},
      {"Sept. 5th, 2016 at 6:05 p.m. ET", "2016-09-05T18:05"},
      {"5th of March 2020", "2020-03-05"},
      {"Tue, 3 Mar 2020 | 12:01 am", "2020-03-03T00:01"},
      {"21.08.2015", "2015-08-21"},
      {"21/08/2015", "2015-08-21"},
      {"08/21/2015", "2015-08-21"},
      {"2020/3/5 9:07", "2020-03-05T09:07"},
      // The weekday tells the day from the month.
      {"Mon, 03/05/2012", "2012-03-05"},
      {"Thursday 03/05/2012", "2012-05-03"},
      {"3 March 2020 – 14:00 (GMT+3)", "2020-03-03T14:00+03:00"},
  };
  for (const auto& row : rows) {
    const auto date = parse_date_line(row.text);
    ASSERT_TRUE(date) << row.text;
    EXPECT_EQ(date->iso, row.iso) << row.text;
  }
}

TEST(Dates, RefusesWhatIsNone) {
  for (const char* text :
       {"", "March", "31 February 2020", "3/4/2020", "Sun 03/05/2012", "On 3 March 2020", "3 March 2020 the army left",
        "2020", "August 2015", "12:30", "May the force be with you", "1.2.3", "99 Luftballons 2020"}) {
    EXPECT_FALSE(parse_date_line(text)) << text;
  }
}

TEST(Dates, TellsHowFarItRead) {
  const auto date = parse_printed_date("5 March 2020 The army left");
  ASSERT_TRUE(date);
  EXPECT_EQ(date->length, 12U);
}

}  // namespace
}  // namespace casus::article
