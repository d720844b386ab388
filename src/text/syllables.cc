// A syllable of Korean (Revised and McCune-Reischauer), Mandarin (Pinyin and Wade-Giles) or Cantonese, in ASCII: an
// onset, vowels, and one of few codas. English words that fit the pattern by chance are listed.
#include "text/syllables.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"

namespace casus::text {
namespace {

using namespace std::literals;

constexpr std::array kOnsets = {
    ""sv,   "b"sv,  "bb"sv, "by"sv, "ch"sv, "chw"sv, "chy"sv, "d"sv,  "dd"sv, "f"sv,  "g"sv,  "gg"sv, "gw"sv, "gy"sv,
    "h"sv,  "hs"sv, "hw"sv, "hy"sv, "j"sv,  "jj"sv,  "jw"sv,  "k"sv,  "kh"sv, "kk"sv, "kw"sv, "ky"sv, "l"sv,  "ly"sv,
    "m"sv,  "my"sv, "n"sv,  "ng"sv, "ny"sv, "p"sv,   "ph"sv,  "py"sv, "q"sv,  "r"sv,  "ry"sv, "s"sv,  "sh"sv, "ss"sv,
    "sw"sv, "sz"sv, "t"sv,  "th"sv, "ts"sv, "tz"sv,  "w"sv,   "wh"sv, "x"sv,  "y"sv,  "z"sv,  "zh"sv};
constexpr std::array kCodas = {""sv, "g"sv, "h"sv, "k"sv, "l"sv, "m"sv, "n"sv, "ng"sv, "p"sv, "r"sv, "t"sv};

// Sorted. English words that fit and stand before or behind a hyphen in news.
constexpr std::array kLeftWords = {
    "air"sv, "all"sv, "bin"sv, "big"sv, "buy"sv, "cut"sv, "day"sv, "far"sv, "gas"sv, "get"sv, "gun"sv, "hit"sv,
    "hot"sv, "key"sv, "law"sv, "lay"sv, "let"sv, "log"sv, "lot"sv, "low"sv, "man"sv, "net"sv, "new"sv, "non"sv,
    "oil"sv, "pan"sv, "pay"sv, "pop"sv, "put"sv, "run"sv, "say"sv, "sea"sv, "set"sv, "sit"sv, "sun"sv, "tap"sv,
    "tax"sv, "ten"sv, "tie"sv, "tip"sv, "tit"sv, "to"sv,  "top"sv, "war"sv, "way"sv, "win"sv, "you"sv};
constexpr std::array kRightWords = {
    "a"sv,   "at"sv,  "away"sv, "but"sv, "can"sv, "down"sv, "for"sv,  "get"sv,  "has"sv,  "he"sv,  "her"sv,
    "him"sv, "hit"sv, "how"sv,  "i"sv,   "it"sv,  "keen"sv, "long"sv, "me"sv,   "more"sv, "not"sv, "now"sv,
    "out"sv, "per"sv, "rich"sv, "run"sv, "say"sv, "she"sv,  "that"sv, "then"sv, "they"sv, "to"sv,  "up"sv,
    "was"sv, "we"sv,  "when"sv, "who"sv, "why"sv, "will"sv, "win"sv,  "yet"sv,  "you"sv};

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_syllable(std::string_view word) {
  if (word.size() < 2 || word.size() > 6) return false;
  std::size_t onset = 0;
  while (onset < word.size() && (!is_vowel(word[onset]) || (word[onset] == 'y' && onset == 0))) ++onset;
  std::size_t coda = onset;
  while (coda < word.size() && (is_vowel(word[coda]) || word[coda] == 'w')) ++coda;
  if (coda == onset || coda - onset > 3) return false;
  return contains(kOnsets, word.substr(0, onset)) && contains(kCodas, word.substr(coda));
}

}  // namespace

bool is_hyphenated_given_name(std::string_view left, std::string_view right) {
  if (left.empty() || !base::is_ascii_upper(left[0])) return false;
  const std::string first = base::to_ascii_lower(left);
  const std::string second = base::to_ascii_lower(right);
  if (std::string_view(first).substr(1) != left.substr(1)) return false;  // "US-run"
  if (std::string_view(second).substr(1) != right.substr(1)) return false;
  return is_syllable(first) && is_syllable(second) && !contains(kLeftWords, first) && !contains(kRightWords, second);
}

}  // namespace casus::text
