#include "catalog/name_matcher.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/strings.h"

namespace casus::catalog {
namespace {

// "Kim Jong -~un": tokens by blanks; ~ joins a token to the one before it.
std::vector<TextToken> cut_text(std::string_view text) {
  std::vector<TextToken> tokens;
  for (const std::string_view word : base::split_words(text)) {
    const bool is_joined = word.starts_with('~');
    tokens.push_back({is_joined ? word.substr(1) : word, !is_joined});
  }
  return tokens;
}

// "2-4:payload" for each match.
std::string find_all(const NameMatcher& matcher, std::string_view text) {
  NameMatcher::Workspace workspace;
  std::vector<NameMatch> matches;
  const std::vector<TextToken> tokens = cut_text(text);
  NameMatcher::cut(tokens, workspace);
  matcher.find(workspace, matches);
  std::string out;
  for (const NameMatch& match : matches) {
    out += (out.empty() ? "" : " ") + std::to_string(match.first) + "-" + std::to_string(match.last) + ":" +
           std::to_string(matcher.entry(match.entry).payload);
  }
  return out;
}

TEST(NameMatcher, FindsTheLongestNameWhateverItsSpelling) {
  NameMatcher matcher;
  const std::string_view names[] = {
      "United States", "US",         "U.S.", "Kim Jong-un",   "Korea", "South Korea", "Workers' Party of Korea",
      "Turkey",        "Al-Shabaab", "NATO", "Côte d'Ivoire", "WHO",   "peshmerga",   "People's Republic of China",
      "G20",           "AT&T"};
  for (std::uint32_t i = 0; i < std::size(names); ++i) matcher.add(names[i], i);
  struct Row {
    std::string_view text;
    std::string_view matches;
  };
  const Row rows[] = {
      {"the United States said", "1-2:0"},
      {"the U.S. said", "1-1:1"},
      {"give it to us", ""},
      {"Us and them", ""},
      {"US troops", "0-0:1"},
      {"Kim Jong ~- ~un said", "0-3:3"},
      {"Kim Jong-un said", "0-1:3"},
      {"KIM JONG UN SAID", "0-2:3"},
      {"Kim Jong Un said", "0-2:3"},
      {"Kim Jong - un", ""},
      {"South Korea and Korea", "0-1:5 3-3:4"},
      {"the Workers ~' Party of Korea", "1-5:6"},
      {"a turkey dinner", ""},
      {"Turkey ~'s army", "0-0:7"},
      {"al ~- ~Shabaab", ""},
      {"Al ~- ~shabaab", "0-2:8"},
      {"Nato and NATO", "0-0:9 2-2:9"},
      {"Cote d'Ivoire", "0-1:10"},
      {"who is the WHO ?", "3-3:11"},
      {"the Peshmerga and peshmerga", "1-1:12 3-3:12"},
      {"People ~'s Republic of China", "0-4:13"},
      {"the G-20 and G20 and G ~- ~20", "1-1:14 3-3:14 5-7:14"},
      {"AT&T", "0-0:15"},
      {"Korea , South", "0-0:4"},
  };
  for (const Row& row : rows) EXPECT_EQ(find_all(matcher, row.text), row.matches) << row.text;
}

std::vector<NameWord> cut_name(void (*cut)(std::string_view, std::vector<NameWord>&), std::string_view text) {
  std::vector<NameWord> words;
  cut(text, words);
  return words;
}

// "kim^ un- us^!": folded words; ^ has a capital, ! is all in capitals, - stands behind a hyphen.
std::vector<NameWord> expect_words(std::string_view text) {
  std::vector<NameWord> words;
  for (const std::string_view word : base::split_words(text)) {
    const std::string_view folded = word.substr(0, word.find_first_of("^!-"));
    const auto has = [&](char mark) { return word.find(mark) != std::string_view::npos; };
    words.push_back({name_word_key(folded), static_cast<std::uint32_t>(folded.size()), has('^'), has('!'), has('-')});
  }
  return words;
}

TEST(NameWords, FastPathAgreesWithItsSlowTwin) {
  EXPECT_EQ(cut_name(append_name_words, "Kim Jong-un, U.S. G20 AT&T"),
            expect_words("kim^ jong^ un- us^! g^! 20 at^! and t^!"));
  EXPECT_EQ(cut_name(append_name_words, "Côte d’Ivoire"), expect_words("cote^ d ivoire^"));
  std::mt19937 random(7);
  const std::string_view alphabet = "aBz09 -.&'/,";
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int k = 0; k < 8; ++k) text += alphabet[random() % alphabet.size()];
    EXPECT_EQ(cut_name(append_name_words, text), cut_name(append_name_words_slowly, text)) << text;
  }
}

TEST(NameMatcher, SoftWordsMayBeSmall) {
  NameMatcher soft;
  soft.add("party", 0);
  NameMatcher matcher;
  matcher.add("Workers' Party of Korea", 1, &soft);
  EXPECT_EQ(find_all(matcher, "the Workers ~' party of Korea"), "1-5:1");
  EXPECT_EQ(find_all(matcher, "the workers ~' party of Korea"), "");
}

TEST(NameMatcher, ChainsMeaningsInOrderOfAdding) {
  NameMatcher matcher;
  matcher.add("Georgia", 7);
  matcher.add("Georgia", 3);
  const std::uint32_t first = matcher.find_entry("georgia");
  ASSERT_NE(first, NameMatcher::kNoEntry);
  EXPECT_EQ(matcher.entry(first).payload, 7U);
  EXPECT_EQ(matcher.entry(matcher.entry(first).next).payload, 3U);
  EXPECT_EQ(matcher.find_entry("Georgian"), NameMatcher::kNoEntry);
  EXPECT_EQ(matcher.find_entry(""), NameMatcher::kNoEntry);
}

// The slow twin: at each token tries every name, longest first.
std::string find_slowly(const std::vector<std::string>& names, const std::vector<std::string_view>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t best_length = 0;
    std::size_t best_name = 0;
    for (std::size_t n = 0; n < names.size(); ++n) {
      const std::vector<std::string_view> parts = base::split_words(names[n]);
      bool matches = i + parts.size() <= words.size() && parts.size() > best_length;
      for (std::size_t k = 0; matches && k < parts.size(); ++k) matches = parts[k] == words[i + k];
      if (!matches) continue;
      best_length = parts.size();
      best_name = n;
    }
    if (best_length == 0) {
      ++i;
      continue;
    }
    out += (out.empty() ? "" : " ") + std::to_string(i) + "-" + std::to_string(i + best_length - 1) + ":" +
           std::to_string(best_name);
    i += best_length;
  }
  return out;
}

TEST(NameMatcher, AgreesWithItsSlowTwinOnRandomTexts) {
  std::mt19937 random(20190411);
  const std::string letters = "abc";
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> names;
    NameMatcher matcher;
    for (std::uint32_t n = 0; n < 6; ++n) {
      std::string name;
      for (std::size_t k = 0; k <= random() % 3; ++k)
        name += (k == 0 ? "" : " ") + std::string(1, letters[random() % 3]);
      if (std::find(names.begin(), names.end(), name) != names.end()) name = "unique" + std::string(n, 'x');
      names.push_back(name);
      matcher.add(name, n);
    }
    std::string text;
    for (int k = 0; k < 12; ++k) text += std::string(1, letters[random() % 3]) + " ";
    EXPECT_EQ(find_all(matcher, text), find_slowly(names, base::split_words(text))) << text;
  }
}

}  // namespace
}  // namespace casus::catalog
