#include "base/timestamp.h"

#include <gtest/gtest.h>

namespace casus::base {
namespace {

TEST(TimestampTest, PrintsAndReadsBack) {
  EXPECT_EQ(to_iso_time(0), "1970-01-01T00:00:00Z");
  EXPECT_EQ(to_iso_time(-1), "1969-12-31T23:59:59Z");
  EXPECT_EQ(to_iso_time(1'709'719'200), "2024-03-06T10:00:00Z");
  for (const std::int64_t moment : {-86'401LL, 0LL, 951'782'400LL, 4'102'444'799LL}) {
    EXPECT_EQ(parse_time(to_iso_time(moment)), moment);
  }
}

TEST(TimestampTest, SpellingsOfOneMoment) {
  for (const char* text :
       {"2024-03-06T10:00:00Z", "2024-03-06T10:00Z", "2024-03-06 10:00:00", "2024-03-06T12:00:00.123+02:00",
        "2024-03-06T05:00:00-0500", "Wed, 06 Mar 2024 10:00:00 GMT", "6 March 2024 10:00", "Wed, 6 Mar 24 05:00 EST"}) {
    EXPECT_EQ(parse_time(text), 1'709'719'200) << text;
  }
  EXPECT_EQ(parse_time("2024-03-06"), 1'709'683'200);
  EXPECT_EQ(parse_time("06 Mar 2024"), 1'709'683'200);
}

TEST(TimestampTest, WhatIsNoMoment) {
  for (const char* text : {"", "soon", "2024-13-01", "2024-03-06T25:00Z", "2024-03-06Tnoon",
                           "Wed, 40 Mar 2024 10:00 GMT", "6 Mar 2024 10:00 MARS", "2024-03-06T10:00+2:00"}) {
    EXPECT_FALSE(parse_time(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace casus::base
