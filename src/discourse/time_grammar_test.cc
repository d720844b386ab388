// Dates in the wording of news, with the day they are read on and the way their clause looks.
#include "discourse/time_grammar.h"

#include <gtest/gtest.h>

namespace casus::discourse {
namespace {

struct Row {
  const char* text;
  const char* anchor;
  char direction;        // < past, > future, = nearest
  const char* expected;  // "start/end", "-" for none
};

constexpr Row kRows[] = {
    // Explicit days.
    {"11 April 2019", "2020-01-01", '<', "2019-04-11/2019-04-11"},
    {"11April 2019", "2020-01-01", '<', "2019-04-11/2019-04-11"},
    {"April 11, 2019", "2020-01-01", '<', "2019-04-11/2019-04-11"},
    {"April 11th, 2019", "", '<', "2019-04-11/2019-04-11"},
    {"Apr. 11, 2019", "", '<', "2019-04-11/2019-04-11"},
    {"the 11th of April 2019", "", '<', "2019-04-11/2019-04-11"},
    {"2019-04-11", "", '<', "2019-04-11/2019-04-11"},
    {"2019/4/11", "", '<', "2019-04-11/2019-04-11"},
    {"4/11/2019", "", '<', "2019-04-11/2019-04-11"},
    {"25/4/2019", "", '<', "2019-04-25/2019-04-25"},
    {"11.04.2019", "", '<', "2019-04-11/2019-04-11"},
    {"11/04/2019", "2019-04-12", '<', "2019-04-11/2019-04-11"},
    {"11/04/2019", "2019-04-12", '>', "2019-11-04/2019-11-04"},
    {"03/04/2019", "2019-04-12", '<', "2019-03-04/2019-03-04"},
    {"05-Aug-2016", "", '<', "2016-08-05/2016-08-05"},
    {"Friday, August 21, 2015", "", '<', "2015-08-21/2015-08-21"},
    {"Thursday 11 April 2019", "", '<', "2019-04-11/2019-04-11"},
    {"February 30, 2019", "2019-04-10", '<', "2019-02-01/2019-02-28"},
    // The year by tense.
    {"August 10", "2015-08-21", '<', "2015-08-10/2015-08-10"},
    {"August 25", "2015-08-21", '<', "2014-08-25/2014-08-25"},
    {"August 25", "2015-08-21", '>', "2015-08-25/2015-08-25"},
    {"3 January", "2015-12-21", '>', "2016-01-03/2016-01-03"},
    {"3 January", "2015-12-21", '=', "2016-01-03/2016-01-03"},
    {"December 30", "2016-01-02", '<', "2015-12-30/2015-12-30"},
    {"10 March last year", "2016-05-02", '<', "2015-03-10/2015-03-10"},
    {"Thursday (April 11)", "2019-04-10", '>', "2019-04-11/2019-04-11"},
    {"May 10,000", "2019-04-10", '<', "-"},
    // Months.
    {"March 2015", "2019-04-10", '<', "2015-03-01/2015-03-31"},
    {"in March", "2019-04-10", '<', "2019-03-01/2019-03-31"},
    {"in June", "2019-04-10", '<', "2018-06-01/2018-06-30"},
    {"in June", "2019-04-10", '>', "2019-06-01/2019-06-30"},
    {"in April", "2019-04-10", '<', "2019-04-01/2019-04-30"},
    {"last September", "2019-04-10", '<', "2018-09-01/2018-09-30"},
    {"last March", "2019-04-10", '<', "2019-03-01/2019-03-31"},
    {"next March", "2019-04-10", '>', "2020-03-01/2020-03-31"},
    {"this June", "2019-04-10", '>', "2019-06-01/2019-06-30"},
    {"March of last year", "2019-04-10", '<', "2018-03-01/2018-03-31"},
    {"March last year", "2019-04-10", '<', "2018-03-01/2018-03-31"},
    {"may", "2019-04-10", '<', "-"},
    {"May", "2019-04-10", '<', "-"},
    {"in May", "2019-04-10", '<', "2018-05-01/2018-05-31"},
    {"march", "2019-04-10", '<', "-"},
    {"Mar", "2019-04-10", '<', "-"},
    // Weekdays; 2019-04-10 is a Wednesday.
    {"Tuesday", "2019-04-10", '<', "2019-04-09/2019-04-09"},
    {"Wednesday", "2019-04-10", '<', "2019-04-10/2019-04-10"},
    {"Thursday", "2019-04-10", '<', "2019-04-04/2019-04-04"},
    {"Thursday", "2019-04-10", '>', "2019-04-11/2019-04-11"},
    {"Wednesday", "2019-04-10", '>', "2019-04-10/2019-04-10"},
    {"last Friday", "2019-04-10", '<', "2019-04-05/2019-04-05"},
    {"next Friday", "2019-04-10", '>', "2019-04-19/2019-04-19"},
    {"this Friday", "2019-04-10", '>', "2019-04-12/2019-04-12"},
    {"this coming Monday", "2019-04-10", '>', "2019-04-15/2019-04-15"},
    {"Monday morning", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"Thursday afternoon", "2015-08-21", '<', "2015-08-20/2015-08-20"},
    {"Monday next week", "2019-04-10", '>', "2019-04-15/2019-04-15"},
    {"Monday of last week", "2019-04-10", '<', "2019-04-01/2019-04-01"},
    {"late Thursday", "2019-04-10", '<', "2019-04-04/2019-04-04"},
    {"early on Monday", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"Sun", "2019-04-10", '<', "-"},
    // Days from here.
    {"today", "2019-04-10", '<', "2019-04-10/2019-04-10"},
    {"yesterday", "2015-08-21", '<', "2015-08-20/2015-08-20"},
    {"tomorrow", "2019-04-10", '>', "2019-04-11/2019-04-11"},
    {"tonight", "2019-04-10", '>', "2019-04-10/2019-04-10"},
    {"last night", "2019-04-10", '<', "2019-04-09/2019-04-09"},
    {"this morning", "2019-04-10", '<', "2019-04-10/2019-04-10"},
    {"yesterday evening", "2019-04-10", '<', "2019-04-09/2019-04-09"},
    {"earlier today", "2019-04-10", '<', "2019-04-10/2019-04-10"},
    {"the day before yesterday", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"the day after tomorrow", "2019-04-10", '>', "2019-04-12/2019-04-12"},
    {"two days ago", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"a week ago", "2019-04-10", '<', "2019-04-03/2019-04-03"},
    {"three months ago", "2019-04-10", '<', "2019-01-01/2019-01-31"},
    {"five years ago", "2019-04-10", '<', "2014-01-01/2014-12-31"},
    {"a decade ago", "2019-04-10", '<', "2000-01-01/2009-12-31"},
    {"a few days ago", "2019-04-10", '<', "2019-04-07/2019-04-07"},
    {"a couple of weeks ago", "2019-04-10", '<', "2019-03-27/2019-03-27"},
    {"twenty-five years ago", "2019-04-10", '<', "1994-01-01/1994-12-31"},
    {"48 hours ago", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"two days before the vote", "2019-04-10", '<', "-"},
    {"three days after April 2", "2019-04-10", '<', "2019-04-05/2019-04-05"},
    {"two days before Christmas 2018", "2019-04-10", '<', "2018-12-23/2018-12-23"},
    {"in two weeks", "2019-04-10", '>', "2019-04-24/2019-04-24"},
    {"in two weeks", "2019-04-10", '<', "-"},
    {"within 48 hours", "2015-08-21", '>', "2015-08-21/2015-08-23"},
    {"two years from now", "2019-04-10", '>', "2021-01-01/2021-12-31"},
    // Units.
    {"last week", "2019-04-10", '<', "2019-04-01/2019-04-07"},
    {"this week", "2019-04-10", '<', "2019-04-08/2019-04-14"},
    {"next week", "2019-04-10", '>', "2019-04-15/2019-04-21"},
    {"earlier this week", "2019-04-10", '<', "2019-04-08/2019-04-10"},
    {"later this month", "2019-04-10", '>', "2019-04-10/2019-04-30"},
    {"last month", "2019-04-10", '<', "2019-03-01/2019-03-31"},
    {"next month", "2019-04-10", '>', "2019-05-01/2019-05-31"},
    {"last year", "2019-04-10", '<', "2018-01-01/2018-12-31"},
    {"this year", "2019-04-10", '<', "2019-01-01/2019-12-31"},
    {"next year", "2019-04-10", '>', "2020-01-01/2020-12-31"},
    {"last decade", "2019-04-10", '<', "2000-01-01/2009-12-31"},
    {"last quarter", "2019-04-10", '<', "2019-01-01/2019-03-31"},
    {"last weekend", "2019-04-10", '<', "2019-04-06/2019-04-07"},
    {"the weekend", "2019-04-10", '<', "2019-04-06/2019-04-07"},
    {"the weekend", "2019-04-10", '>', "2019-04-13/2019-04-14"},
    {"the past week", "2019-04-10", '<', "2019-04-03/2019-04-10"},
    {"the past two weeks", "2019-04-10", '<', "2019-03-27/2019-04-10"},
    {"the last few days", "2019-04-10", '<', "2019-04-07/2019-04-10"},
    {"recent weeks", "2019-04-10", '<', "2019-03-20/2019-04-10"},
    {"the coming days", "2019-04-10", '>', "2019-04-10/2019-04-13"},
    {"the next three months", "2019-04-10", '>', "2019-04-10/2019-07-10"},
    {"later in the year", "2019-04-10", '>', "2019-04-10/2019-12-31"},
    {"the rest of the year", "2019-04-10", '>', "2019-04-10/2019-12-31"},
    {"the week after next", "2019-04-10", '>', "2019-04-22/2019-04-28"},
    // Parts.
    {"the end of February", "2019-04-10", '<', "2019-02-20/2019-02-28"},
    {"early March", "2019-04-10", '<', "2019-03-01/2019-03-10"},
    {"mid-March", "2019-04-10", '<', "2019-03-11/2019-03-21"},
    {"late March", "2019-04-10", '<', "2019-03-22/2019-03-31"},
    {"early May", "2019-04-10", '<', "2018-05-01/2018-05-10"},
    {"late 2018", "2019-04-10", '<', "2018-10-01/2018-12-31"},
    {"early 2018", "2019-04-10", '<', "2018-01-01/2018-03-31"},
    {"mid-2018", "2019-04-10", '<', "2018-05-01/2018-08-31"},
    {"late last year", "2019-04-10", '<', "2018-10-01/2018-12-31"},
    {"early next month", "2019-04-10", '>', "2019-05-01/2019-05-10"},
    {"the start of the year", "2019-04-10", '<', "2019-01-01/2019-01-31"},
    {"the beginning of the year", "2019-04-10", '<', "2019-01-01/2019-01-31"},
    {"the end of the year", "2019-04-10", '>', "2019-12-01/2019-12-31"},
    {"the end of 2020", "2019-04-10", '>', "2020-12-01/2020-12-31"},
    {"the late 1980s", "2019-04-10", '<', "1987-01-01/1989-12-31"},
    {"the first week of April", "2019-04-10", '<', "2019-04-01/2019-04-07"},
    {"the last day of March", "2019-04-10", '<', "2019-03-31/2019-03-31"},
    {"the first Monday of May 2019", "2019-04-10", '>', "2019-05-06/2019-05-06"},
    {"the week of April 15", "2019-04-10", '>', "2019-04-15/2019-04-21"},
    // Years, decades, quarters, seasons, feasts.
    {"in 2014", "2019-04-10", '<', "2014-01-01/2014-12-31"},
    {"2014 protests", "2019-04-10", '<', "2014-01-01/2014-12-31"},
    {"2000 protesters", "2019-04-10", '<', "-"},
    {"1,500 people", "2019-04-10", '<', "-"},
    {"2019 people", "2019-04-10", '<', "-"},
    {"the 1990s", "2019-04-10", '<', "1990-01-01/1999-12-31"},
    {"the '90s", "2019-04-10", '<', "1990-01-01/1999-12-31"},
    {"the nineties", "2019-04-10", '<', "1990-01-01/1999-12-31"},
    {"the 19th century", "2019-04-10", '<', "1800-01-01/1899-12-31"},
    {"the first quarter of 2015", "2019-04-10", '<', "2015-01-01/2015-03-31"},
    {"Q3 2014", "2019-04-10", '<', "2014-07-01/2014-09-30"},
    {"the second half of last year", "2019-04-10", '<', "2018-07-01/2018-12-31"},
    {"the first half of 2018", "2019-04-10", '<', "2018-01-01/2018-06-30"},
    {"fiscal year 2014", "2019-04-10", '<', "2013-10-01/2014-09-30"},
    {"summer 2015", "2019-04-10", '<', "2015-06-01/2015-08-31"},
    {"the summer of 2015", "2019-04-10", '<', "2015-06-01/2015-08-31"},
    {"last summer", "2019-04-10", '<', "2018-06-01/2018-08-31"},
    {"next spring", "2019-04-10", '>', "2020-03-01/2020-05-31"},
    {"last autumn", "2019-04-10", '<', "2018-09-01/2018-11-30"},
    {"Christmas", "2019-04-10", '<', "2018-12-25/2018-12-25"},
    {"Christmas 2015", "2019-04-10", '<', "2015-12-25/2015-12-25"},
    {"New Year's Eve", "2019-04-10", '<', "2018-12-31/2018-12-31"},
    {"Easter Sunday", "2019-04-10", '>', "2019-04-21/2019-04-21"},
    {"Good Friday 2018", "2019-04-10", '<', "2018-03-30/2018-03-30"},
    {"Thanksgiving 2018", "2019-04-10", '<', "2018-11-22/2018-11-22"},
    {"Yom Kippur 2018", "2019-04-10", '<', "2018-09-19/2018-09-19"},
    // Ranges.
    {"from Monday to Wednesday", "2019-04-10", '<', "2019-04-08/2019-04-10"},
    {"from 2010 to 2014", "2019-04-10", '<', "2010-01-01/2014-12-31"},
    {"2010-2014", "2019-04-10", '<', "2010-01-01/2014-12-31"},
    {"between 2010 and 2014", "2019-04-10", '<', "2010-01-01/2014-12-31"},
    {"February 27-28", "2019-04-10", '<', "2019-02-27/2019-02-28"},
    {"3-5 May 2018", "2019-04-10", '<', "2018-05-03/2018-05-05"},
    {"3 to 5 May 2018", "2019-04-10", '<', "2018-05-03/2018-05-05"},
    {"from January to April 2015", "2019-04-10", '<', "2015-01-01/2015-04-30"},
    {"from November to March", "2019-04-10", '<', "2018-11-01/2019-03-31"},
    {"from August to October", "2018-09-07", '>', "2018-08-01/2018-10-31"},
    {"from March to May", "2018-09-07", '>', "2019-03-01/2019-05-31"},
    {"between January 22 and now", "2019-04-25", '<', "2019-01-22/2019-04-25"},
    {"three days from Tuesday", "2019-04-10", '>', "2019-04-19/2019-04-19"},
    {"Friday 12th", "2019-04-10", '>', "2019-04-12/2019-04-12"},
    {"the previous two quarters", "2019-04-10", '<', "2018-10-01/2019-03-31"},
    {"Dec-2018", "2019-04-10", '<', "2018-12-01/2018-12-31"},
    {"the last two quarters", "2019-04-10", '<', "2018-10-01/2019-03-31"},
    {"the first two weeks of May 2018", "2019-04-10", '<', "2018-04-30/2018-05-13"},
    {"the last three months of 2018", "2019-04-10", '<', "2018-10-01/2018-12-31"},
    {"the 70s", "2019-04-10", '<', "1970-01-01/1979-12-31"},
    {"between now and November 15", "2019-04-10", '>', "2019-04-10/2019-11-15"},
    {"16. Nov. 2016", "", '<', "2016-11-16/2016-11-16"},
    {"since Monday", "2019-04-10", '<', "2019-04-08/2019-04-10"},
    {"since 2011", "2019-04-10", '<', "2011-01-01/2019-04-10"},
    {"since last year", "2019-04-10", '<', "2018-01-01/2019-04-10"},
    // Written forms of days and months.
    {"Oct-2", "2016-11-07", '<', "2016-10-02/2016-10-02"},
    {"October, 1st", "2018-08-21", '>', "2018-10-01/2018-10-01"},
    {"15 April '87", "2018-01-07", '<', "1987-04-15/1987-04-15"},
    {"the summer of '68", "2018-01-07", '<', "1968-06-01/1968-08-31"},
    {"2019-Sep-1", "", '<', "2019-09-01/2019-09-01"},
    {"2016, November", "2018-01-07", '<', "2016-11-01/2016-11-30"},
    {"In 2016 May became prime minister", "2018-01-07", '<', "2016-01-01/2016-12-31"},
    {"September the twenty-first", "2018-10-07", '<', "2018-09-21/2018-09-21"},
    {"in May second thoughts arose", "2018-10-07", '<', "2018-05-01/2018-05-31"},
    {"February 29", "2017-03-22", '<', "2016-02-29/2016-02-29"},
    {"at 12:30 December 27", "2019-07-04", '<', "2018-12-27/2018-12-27"},
    {"for $12 December 27", "2019-07-04", '<', "2018-12-27/2018-12-27"},
    {"133-03-03-2020", "2019-04-10", '<', "-"},
    {"+86 138-2010-2015", "2019-04-10", '<', "-"},
    {"April and May", "2019-06-10", '<', "2019-04-01/2019-04-30"},
    {"this past May", "2019-06-10", '<', "2019-05-01/2019-05-31"},
    {"last year's May", "2019-06-10", '<', "2018-05-01/2018-05-31"},
    {"the 15th of this month", "2019-06-10", '>', "2019-06-15/2019-06-15"},
    {"the 26th day of next month", "2019-06-10", '>', "2019-07-26/2019-07-26"},
    {"until the 18th", "2019-06-10", '>', "2019-06-18/2019-06-18"},
    {"for the 22nd time", "2019-06-10", '>', "-"},
    {"on the 38th parallel", "2019-06-10", '>', "-"},
    {"the year 2011", "2019-06-10", '<', "2011-01-01/2011-12-31"},
    // Weekdays with more.
    {"next week on Friday", "2016-11-07", '>', "2016-11-18/2016-11-18"},
    {"this week from Tuesday to Thursday", "2017-11-14", '>', "2017-11-14/2017-11-16"},
    {"next week between Wednesday and Friday", "2017-11-14", '>', "2017-11-22/2017-11-24"},
    {"Monday week", "2019-04-10", '>', "2019-04-22/2019-04-22"},
    {"Fri 14th", "2022-05-01", '>', "2022-10-14/2022-10-14"},
    {"Monday 21 people died", "2019-01-25", '<', "2019-01-21/2019-01-21"},
    {"Friday, June 15", "2018-06-20", '>', "2018-06-15/2018-06-15"},
    {"two Sundays from now", "2018-05-07", '>', "2018-05-20/2018-05-20"},
    {"two Fridays ago", "2019-04-10", '<', "2019-03-29/2019-03-29"},
    {"every Monday", "2019-04-10", '<', "-"},
    {"on Mondays", "2019-04-10", '<', "-"},
    {"each spring", "2019-04-10", '<', "-"},
    {"this past Monday", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"this upcoming Friday", "2019-04-10", '>', "2019-04-12/2019-04-12"},
    {"this past weekend", "2019-04-10", '<', "2019-04-06/2019-04-07"},
    {"the coming weekend", "2019-04-10", '>', "2019-04-13/2019-04-14"},
    {"the early hours of Sunday", "2019-04-10", '<', "2019-04-07/2019-04-07"},
    {"the night of April 3", "2019-04-10", '<', "2019-04-03/2019-04-03"},
    {"late Monday night", "2019-04-10", '<', "2019-04-08/2019-04-08"},
    {"late last night", "2019-04-10", '<', "2019-04-09/2019-04-09"},
    {"Saturday night into Sunday", "2019-04-10", '<', "2019-04-06/2019-04-07"},
    // Amounts.
    {"2 years, 1 month and 21 days ago", "2017-11-23", '<', "2015-10-02/2015-10-02"},
    {"two and a half years ago", "2019-04-10", '<', "2016-10-01/2016-10-31"},
    {"a year and a half ago", "2019-04-10", '<', "2017-10-01/2017-10-31"},
    {"half a century ago", "2019-04-10", '<', "1969-01-01/1969-12-31"},
    {"a quarter of a century ago", "2019-04-10", '<', "1994-01-01/1994-12-31"},
    {"a year ago today", "2019-04-10", '<', "2018-04-10/2018-04-10"},
    {"in the next two days", "2019-04-10", '>', "2019-04-10/2019-04-12"},
    {"in three months' time", "2019-04-10", '>', "2019-07-10/2019-07-10"},
    {"for the first time in two years", "2019-04-10", '>', "-"},
    {"the worst drought in a decade", "2019-04-10", '=', "-"},
    {"the past 24 hours", "2019-04-10", '<', "2019-04-09/2019-04-10"},
    {"the past three weeks", "2019-04-10", '<', "2019-03-20/2019-04-10"},
    {"the day after Christmas 2018", "2019-04-10", '<', "2018-12-26/2018-12-26"},
    {"a week from Monday", "2019-04-10", '>', "2019-04-22/2019-04-22"},
    // Parts.
    {"year-end", "2019-04-10", '>', "2019-12-01/2019-12-31"},
    {"at year's end", "2019-04-10", '>', "2019-12-01/2019-12-31"},
    {"end of month", "2019-04-10", '>', "2019-04-21/2019-04-30"},
    {"earlier in March", "2019-03-20", '<', "2019-03-01/2019-03-20"},
    {"late in 2015", "2019-04-10", '<', "2015-10-01/2015-12-31"},
    {"the second half of March", "2019-04-10", '<', "2019-03-16/2019-03-31"},
    {"the third week of next year", "2016-11-07", '>', "2017-01-16/2017-01-22"},
    {"the first weekend of May 2019", "2019-04-10", '>', "2019-05-04/2019-05-05"},
    {"the last Friday in March", "2019-04-10", '<', "2019-03-29/2019-03-29"},
    {"the week beginning February 4", "2019-04-10", '<', "2019-02-04/2019-02-10"},
    {"the week of the 18th", "2019-04-10", '>', "2019-04-15/2019-04-21"},
    {"the first decade of the 21st century", "2019-04-10", '<', "2000-01-01/2009-12-31"},
    // Periods.
    {"in the 70's", "2019-04-10", '<', "1970-01-01/1979-12-31"},
    {"the nineteen seventies", "2019-04-10", '<', "1970-01-01/1979-12-31"},
    {"the mid-90s", "2019-04-10", '<', "1994-01-01/1996-12-31"},
    {"tens of thousands", "2019-04-10", '<', "-"},
    {"2014-Q3", "2019-04-10", '<', "2014-07-01/2014-09-30"},
    {"next year's first quarter", "2019-04-10", '>', "2020-01-01/2020-03-31"},
    {"the third quarter of last year", "2019-04-10", '<', "2018-07-01/2018-09-30"},
    {"the coming quarter", "2019-04-10", '>', "2019-07-01/2019-09-30"},
    {"last fiscal year", "2019-04-10", '<', "2017-10-01/2018-09-30"},
    {"fiscal 2014", "2019-04-10", '<', "2013-10-01/2014-09-30"},
    {"the 2014-15 financial year", "2019-04-10", '<', "2014-04-01/2015-03-31"},
    {"this school year", "2019-04-10", '<', "2018-09-01/2019-08-31"},
    {"2014-15", "2019-04-10", '<', "2014-01-01/2015-12-31"},
    {"this past summer", "2019-10-10", '<', "2019-06-01/2019-08-31"},
    {"last year's winter", "2019-04-10", '<', "2018-12-01/2019-02-28"},
    // Feasts.
    {"Ramadan", "2019-05-20", '<', "2019-05-06/2019-06-03"},
    {"the first Friday of Ramadan", "2019-05-20", '<', "2019-05-10/2019-05-10"},
    {"Eid al-Fitr", "2019-06-20", '<', "2019-06-04/2019-06-06"},
    {"the eve of Ramadan", "2019-05-20", '<', "2019-05-05/2019-05-05"},
    {"Orthodox Easter", "2019-05-20", '<', "2019-04-28/2019-04-28"},
    {"Cyber Monday 2019", "2019-10-01", '>', "2019-12-02/2019-12-02"},
    {"Labor Day weekend", "2021-10-09", '<', "2021-09-04/2021-09-06"},
    {"the weekend of Thanksgiving 2023", "2021-10-09", '>', "2023-11-23/2023-11-26"},
    {"Christmas last year", "2019-04-10", '<', "2018-12-25/2018-12-25"},
    {"the 9/11 attacks", "2019-04-10", '<', "2001-09-11/2001-09-11"},
    {"at Christmas", "2019-04-10", '<', "2018-12-25/2018-12-25"},
    {"Q0", "2019-04-10", '<', "-"},
    {"late fiscal 2015", "2019-04-10", '<', "2015-07-02/2015-09-30"},
    {"Bloody Sunday", "2019-04-10", '<', "-"},
    {"the April 6 Movement", "2019-04-10", '<', "-"},
    // Ranges with more.
    {"between August and October", "2018-09-07", '>', "2018-08-01/2018-10-31"},
    {"between 4 and 22 this month", "2016-11-07", '>', "2016-11-04/2016-11-22"},
    {"from the 27th to the 3rd of April", "2019-04-10", '<', "2019-03-27/2019-04-03"},
    {"April 27th to the 3rd", "2019-06-10", '<', "2019-04-27/2019-05-03"},
    {"Jan-Feb 2017", "2018-09-07", '<', "2017-01-01/2017-02-28"},
    {"from 4 to January 22, 1995", "2019-04-10", '<', "1995-01-04/1995-01-22"},
    {"on 3 and 4 March", "2019-04-10", '<', "2019-03-03/2019-03-04"},
    {"Nov 18-Dec 19, 2015", "2019-04-10", '<', "2015-11-18/2015-12-19"},
    {"between 22 Jan 2019 and yesterday", "2019-04-10", '<', "2019-01-22/2019-04-09"},
    {"the first Monday evening of next month", "2018-08-01", '>', "2018-09-03/2018-09-03"},
    {"in a fortnight's time", "2019-04-10", '<', "2019-04-24/2019-04-24"},
    {"on Sat at 5", "2018-07-13", '>', "2018-07-14/2018-07-14"},
    {"August 2 and 3", "2019-08-10", '<', "2019-08-02/2019-08-03"},
    {"from Monday till Wednesday this week", "2009-05-06", '>', "2009-05-04/2009-05-06"},
    {"between Monday, May 3, and Friday, May 7, 2010", "2011-05-06", '<', "2010-05-03/2010-05-07"},
    {"2013/2014", "2019-05-10", '<', "2013-01-01/2014-12-31"},
    {"The 1998-2001 war", "2019-05-10", '<', "1998-01-01/2001-12-31"},
    {"1926 cases", "2019-05-10", '<', "-"},
    {"late December 15", "2019-05-10", '<', "2018-12-15/2018-12-15"},
    {"the late-1990s", "2019-05-10", '<', "1997-01-01/1999-12-31"},
    {"the last day I took off", "2019-04-10", '<', "-"},
    {"in those last nights", "2019-04-10", '<', "-"},
    {"in the last week", "2019-04-10", '<', "2019-04-03/2019-04-10"},
    {"the worst outbreak of the disease in 60 years", "2019-04-10", '=', "-"},
    {"Monday to Wednesday", "2019-04-10", '<', "2019-04-08/2019-04-10"},
    {"since the end of 1989", "2019-04-10", '<', "1989-12-01/2019-04-10"},
    {"since earlier this week", "2019-04-10", '<', "2019-04-08/2019-04-10"},
    // Nothing to count from.
    {"Wednesday", "", '<', "-"},
    {"last week", "", '<', "-"},
    {"in 2014", "", '<', "2014-01-01/2014-12-31"},
};

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

class TimeGrammarTest : public testing::Test {
 protected:
  static Direction direction_from(char sign) {
    return sign == '<' ? Direction::kPast : (sign == '>' ? Direction::kFuture : Direction::kNearest);
  }

  // The longest reading that starts anywhere, names that are no dates left out, as the document pass does.
  std::string longest(const char* text, const TimeGrammar::Setting& setting) const {
    const std::vector<Piece> pieces = cut_pieces(text, 0);
    const TimeGrammar grammar(*lexicon_, pieces);
    std::string found = "-";
    std::size_t length = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (const std::size_t undated = grammar.undated_at(i); undated != 0) {
        i += undated - 1;
        continue;
      }
      const auto match = grammar.parse_at(i, setting);
      if (!match || match->end - i <= length) continue;
      length = match->end - i;
      found = base::to_iso(match->value.start) + "/" + base::to_iso(match->value.end);
    }
    return found;
  }

  // Every date from left to right.
  std::string all(const char* text, const TimeGrammar::Setting& setting) const {
    const std::vector<Piece> pieces = cut_pieces(text, 0);
    const TimeGrammar grammar(*lexicon_, pieces);
    std::string found;
    for (std::size_t i = 0; i < pieces.size();) {
      const std::size_t undated = grammar.undated_at(i);
      const auto match = undated == 0 ? grammar.parse_at(i, setting) : std::nullopt;
      i = undated != 0 ? i + undated : (match ? match->end : i + 1);
      if (!match) continue;
      found += (found.empty() ? "" : " ") + base::to_iso(match->value.start) + "/" + base::to_iso(match->value.end);
    }
    return found;
  }

  Result<TimeLexicon> lexicon_ = TimeLexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/time");
};

TEST_F(TimeGrammarTest, ReadsNewsDates) {
  ASSERT_TRUE(lexicon_.has_value()) << lexicon_.error().message;
  for (const Row& row : kRows) {
    TimeGrammar::Setting setting;
    setting.anchor = base::parse_iso_date(row.anchor).value_or(base::Date{});
    setting.direction = direction_from(row.direction);
    EXPECT_EQ(longest(row.text, setting), row.expected) << row.text << " on " << row.anchor << ' ' << row.direction;
  }
}

TEST_F(TimeGrammarTest, CountsFromTheLastDateNamed) {
  ASSERT_TRUE(lexicon_.has_value());
  for (const StoryRow& row : kStoryRows) {
    TimeGrammar::Setting setting;
    setting.anchor = *base::parse_iso_date("2019-04-10");
    setting.context_day = setting.context = base::parse_iso_date(row.context).value_or(base::Date{});
    setting.direction = direction_from(row.direction);
    EXPECT_EQ(longest(row.text, setting), row.expected) << row.text << " after " << row.context << row.direction;
  }
}

TEST_F(TimeGrammarTest, FindsEachDateOfALine) {
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

TEST_F(TimeGrammarTest, SlashedDatesFollowTheText) {
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
