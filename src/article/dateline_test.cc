// Datelines of many houses, as "place|agency|date|rest"; and sentences that only look like one.
#include "article/dateline.h"

#include <gtest/gtest.h>

#include <string>

namespace casus::article {
namespace {

std::string dump(std::string_view text) {
  const auto dateline = parse_dateline(text);
  if (!dateline) return "none";
  const auto part = [&](std::size_t begin, std::size_t end) { return std::string(text.substr(begin, end - begin)); };
  return part(dateline->place_begin, dateline->place_end) + "|" + part(dateline->agency_begin, dateline->agency_end) +
         "|" + base::to_iso(dateline_date(*dateline, {2019, 4, 11})) + "|" + part(dateline->length, text.size());
}

TEST(Dateline, ReadsHouses) {
  const struct {
    const char* text;
    const char* expected;
  } rows[] = {
      {"TEHRAN (defapress) – Talks began.", "TEHRAN|defapress||Talks began."},
      {"WASHINGTON, April 3 (Reuters) - Talks began.", "WASHINGTON|Reuters|2019-04-03|Talks began."},
      {"SEOUL, South Korea (AP) — Talks began.", "SEOUL, South Korea|AP||Talks began."},
      {"SEOUL — Talks began.", "SEOUL|||Talks began."},
      {"Taipei, Taiwan — Talks began.", "Taipei, Taiwan|||Talks began."},
      {"BEIJING, Dec. 5 (Xinhua) -- Talks began.", "BEIJING|Xinhua|2018-12-05|Talks began."},
      {"MOSCOW, April 5. /TASS/. Talks began.", "MOSCOW|TASS|2019-04-05|Talks began."},
      {"KYIV. April 5 (Interfax-Ukraine) – Talks began.", "KYIV|Interfax-Ukraine|2019-04-05|Talks began."},
      {"Tehran, IRNA – Talks began.", "Tehran|IRNA||Talks began."},
      {"GENEVA (3 March 2018) – Talks began.", "GENEVA||2018-03-03|Talks began."},
      {"ISLAMABAD: Talks began.", "ISLAMABAD|||Talks began."},
      {"(Reuters) - Talks began.", "|Reuters||Talks began."},
      {"ADEN, Yemen, 2 April (Saba) - Talks began.", "ADEN, Yemen|Saba|2019-04-02|Talks began."},
      {"WASHINGTON D.C. — Talks began.", "WASHINGTON D.C.|||Talks began."},
      {"UNITED NATIONS, Sept. 9, 2016 (AP) — Talks began.", "UNITED NATIONS|AP|2016-09-09|Talks began."},
      {"JERUSALEM/GAZA (Reuters) - Talks began.", "JERUSALEM/GAZA|Reuters||Talks began."},
      {"São Paulo, Brazil — Talks began.", "São Paulo, Brazil|||Talks began."},
      {"PORT-AU-PRINCE, Haiti — Talks began.", "PORT-AU-PRINCE, Haiti|||Talks began."},
  };
  for (const auto& row : rows) EXPECT_EQ(dump(row.text), row.expected);
}

TEST(Dateline, LeavesSentencesAlone) {
  for (const char* text :
       {"Peace — that is what they want.", "The minister (left) said no.", "Kim: We will not talk.",
        "BREAKING: Talks began.", "NATO-led troops left.", "Iran – once an ally – said no.", "UPDATE 1-Talks began.",
        "In April 3 ships sank - badly.", "", "Talks began.", "US-led talks began."}) {
    EXPECT_EQ(dump(text), "none") << text;
  }
}

}  // namespace
}  // namespace casus::article
