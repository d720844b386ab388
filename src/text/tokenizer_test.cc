// One table: text, and its tokens as one line ("|" joins the parts of one surface word).
#include "text/tokenizer.h"

#include <gtest/gtest.h>

#include <string>

namespace casus::text {
namespace {

std::string dump(std::string_view text) {
  std::vector<document::Token> tokens;
  add_tokens(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::string line;
  for (const document::Token& token : tokens) {
    line.append(base::slice(text, token.span));
    if (&token != &tokens.back()) line.append(token.joined_to_next ? "|" : " ");
  }
  return line;
}

struct Row {
  const char* text;
  const char* tokens;
};

TEST(Tokenizer, FollowsUniversalDependencies) {
  const Row rows[] = {
      // Hyphens
      {"U.S.-led, all-party talks", "U.S. - led , all - party talks"},
      {"non-violence, mid-August, ex-members, re-election, co-founder",
       "non-violence , mid-August , ex-members , re-election , co-founder"},
      {"Kim Yong-nam of the North-South line", "Kim Yong-nam of the North - South line"},
      {"an F-16 and a 15-year-old", "an F - 16 and a 15 - year - old"},
      {"2019-04-11, 555-010-3989, 1969-1970", "2019-04-11 , 555-010-3989 , 1969 - 1970"},
      {"pages 5–10 — or so -- he said", "pages 5 – 10 — or so -- he said"},
      // Clitics
      {"They don't, can't, won't; we've", "They do|n't , ca|n't , wo|n't ; we|'ve"},
      {"Iran’s and Iraq's", "Iran|’s and Iraq|'s"},
      {"He cannot go. It's gonna rain.", "He can|not go . It|'s gon|na rain ."},
      {"They wouldn't've", "They would|n't|'ve"},
      {"the ministers' talks", "the ministers|' talks"},
      {"the 'rebels' said", "the ' rebels ' said"},
      {"O'Brien, Sha'lan and the Qur'an", "O'Brien , Sha'lan and the Qur'an"},
      {"in the 1990's and '80s", "in the 1990's and '80s"},
      {"Im Jong-seok", "Im Jong-seok"},
      // Numbers and units
      {"$5bn, £3.2m and US$40,000", "$ 5 bn , £ 3.2 m and US$ 40,000"},
      {"58% of 1,200.50 at 7:30pm", "58 % of 1,200.50 at 7:30 pm"},
      {"the 23rd and the 1970s, 35mm", "the 23rd and the 1970s , 35 mm"},
      {"on 11/28/2000 and 9/11", "on 11/28/2000 and 9/11"},
      {"and/or 1/2", "and / or 1 / 2"},
      {"It fell .5 points.", "It fell .5 points ."},
      // Stops
      {"Gen. Smith and Mr. J. K. Rowe of the U.S. Army", "Gen. Smith and Mr. J. K. Rowe of the U.S. Army"},
      {"e.g. at 5 p.m. with a Ph.D.", "e.g. at 5 p.m. with a Ph.D."},
      {"Well... no!? (Really.)", "Well ... no !? ( Really . )"},
      {"over sanctions.The leader", "over sanctions . The leader"},
      {"S.Korea and AT&T", "S. Korea and AT&T"},
      // Addresses
      {"see https://example.org/a-b.html?x=1.", "see https://example.org/a-b.html?x=1 ."},
      {"(www.example.com) or press@example.org, cra.org/a/b", "( www.example.com ) or press@example.org , cra.org/a/b"},
      {"@ministry #peace on example.com", "@ministry #peace on example.com"},
      // Quotes of all kinds and odd white space
      {"“We” said ‘no’", "“ We ” said ‘ no ’"},
      {"\"Stop,\" he said", "\" Stop , \" he said"},
      {"10\xC2\xA0km\xE2\x80\xAF", "10 km"},
      {"Zürich’s café", "Zürich|’s café"},
  };
  for (const Row& row : rows) EXPECT_EQ(dump(row.text), row.tokens) << row.text;
}

TEST(Tokenizer, CoversEveryByteOutsideWhiteSpace) {
  const std::string alphabet = "aB1.-'\"/,@ $";
  std::string text(5, ' ');
  for (std::size_t code = 0; code < 248832; ++code) {  // 12^5: all texts of five of these bytes
    for (std::size_t i = 0, rest = code; i < text.size(); ++i, rest /= 12) text[i] = alphabet[rest % 12];
    std::vector<document::Token> tokens;
    add_tokens(text, {0, 5}, tokens);
    std::size_t at = 0;
    for (const document::Token& token : tokens) {
      while (at < text.size() && text[at] == ' ') ++at;
      ASSERT_EQ(token.span.begin, at) << text;
      ASSERT_LT(token.span.begin, token.span.end) << text;
      at = token.span.end;
    }
    while (at < text.size() && text[at] == ' ') ++at;
    ASSERT_EQ(at, text.size()) << text;
  }
}

TEST(Tokenizer, CutsEndlessRuns) {
  const std::string text(10000, 'a');
  std::vector<document::Token> tokens;
  add_tokens(text, {0, 10000}, tokens);
  EXPECT_EQ(tokens.size(), 10U);
  EXPECT_FALSE(tokens.front().space_after);
}

}  // namespace
}  // namespace casus::text
