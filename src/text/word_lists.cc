// Sorted constant tables; the order is checked at compile time.
#include "text/word_lists.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/strings.h"

namespace casus::text {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kAbbreviations = {
    "adj"sv,  "adm"sv,   "admin"sv, "al"sv,    "ala"sv,  "amb"sv,   "app"sv,   "approx"sv, "apr"sv,  "apt"sv,  "ariz"sv,
    "ark"sv,  "arrv"sv,  "assn"sv,  "assoc"sv, "asst"sv, "attn"sv,  "atty"sv,  "aug"sv,    "ave"sv,  "bldg"sv, "blvd"sv,
    "brig"sv, "bros"sv,  "ca"sv,    "calif"sv, "capt"sv, "cf"sv,    "ch"sv,    "cie"sv,    "cmdr"sv, "co"sv,   "col"sv,
    "colo"sv, "comdr"sv, "conf"sv,  "conn"sv,  "corp"sv, "cpl"sv,   "dec"sv,   "del"sv,    "dept"sv, "det"sv,  "dist"sv,
    "div"sv,  "dr"sv,    "drs"sv,   "ed"sv,    "eds"sv,  "eg"sv,    "eq"sv,    "esp"sv,    "esq"sv,  "est"sv,  "etc"sv,
    "eve"sv,  "exec"sv,  "ext"sv,   "feb"sv,   "fig"sv,  "figs"sv,  "fla"sv,   "fr"sv,     "fri"sv,  "ft"sv,   "ga"sv,
    "gen"sv,  "gov"sv,   "govt"sv,  "hon"sv,   "hr"sv,   "hrs"sv,   "ill"sv,   "inc"sv,    "incl"sv, "ind"sv,  "insp"sv,
    "intl"sv, "jan"sv,   "jr"sv,    "jul"sv,   "jun"sv,  "kan"sv,   "km"sv,    "ky"sv,     "la"sv,   "lb"sv,   "lbs"sv,
    "lt"sv,   "ltd"sv,   "maj"sv,   "mar"sv,   "mass"sv, "md"sv,    "mfg"sv,   "mgr"sv,    "mich"sv, "min"sv,  "minn"sv,
    "mins"sv, "misc"sv,  "miss"sv,  "mlle"sv,  "mme"sv,  "mo"sv,    "mon"sv,   "mont"sv,   "mr"sv,   "mrs"sv,  "ms"sv,
    "msgr"sv, "mt"sv,    "natl"sv,  "neb"sv,   "nev"sv,  "no"sv,    "nos"sv,   "nov"sv,    "oct"sv,  "okla"sv, "ont"sv,
    "ore"sv,  "oz"sv,    "pa"sv,    "para"sv,  "penn"sv, "ph"sv,    "pl"sv,    "plc"sv,    "pls"sv,  "pp"sv,   "pres"sv,
    "prof"sv, "profs"sv, "ps"sv,    "pt"sv,    "pte"sv,  "pty"sv,   "pvt"sv,   "qtr"sv,    "que"sv,  "rd"sv,   "rec"sv,
    "ref"sv,  "rep"sv,   "reps"sv,  "ret"sv,   "rev"sv,  "rt"sv,    "sat"sv,   "sc"sv,     "sec"sv,  "secs"sv, "sen"sv,
    "sens"sv, "sept"sv,  "sgt"sv,   "spc"sv,   "sq"sv,   "sr"sv,    "st"sv,    "sta"sv,    "ste"sv,  "sun"sv,  "supt"sv,
    "tel"sv,  "tenn"sv,  "tex"sv,   "thu"sv,   "thur"sv, "thurs"sv, "treas"sv, "tue"sv,    "tues"sv, "univ"sv, "va"sv,
    "viz"sv,  "vol"sv,   "vols"sv,  "vs"sv,    "vt"sv,   "wash"sv,  "wed"sv,   "wis"sv,    "wyo"sv,  "yr"sv,   "yrs"sv,
};

constexpr std::array kTitles = {
    "adm"sv, "amb"sv, "atty"sv, "brig"sv, "capt"sv, "cmdr"sv, "col"sv,  "comdr"sv, "cpl"sv,  "det"sv, "dr"sv,
    "drs"sv, "fr"sv,  "gen"sv,  "gov"sv,  "hon"sv,  "insp"sv, "lt"sv,   "maj"sv,   "mlle"sv, "mme"sv, "mr"sv,
    "mrs"sv, "ms"sv,  "msgr"sv, "mt"sv,   "pfc"sv,  "pres"sv, "prof"sv, "profs"sv, "pvt"sv,  "rep"sv, "reps"sv,
    "rev"sv, "sen"sv, "sens"sv, "sgt"sv,  "spc"sv,  "st"sv,   "supt"sv, "vs"sv,
};

constexpr std::array kPrefixes = {
    "ante"sv,  "anti"sv,  "arch"sv,   "bi"sv,     "bio"sv,   "co"sv,    "counter"sv, "cross"sv, "de"sv,   "e"sv,
    "ex"sv,    "extra"sv, "hyper"sv,  "infra"sv,  "inter"sv, "intra"sv, "macro"sv,   "mega"sv,  "meta"sv, "micro"sv,
    "mid"sv,   "mini"sv,  "mono"sv,   "multi"sv,  "neo"sv,   "non"sv,   "over"sv,    "poly"sv,  "post"sv, "pre"sv,
    "pro"sv,   "proto"sv, "pseudo"sv, "psycho"sv, "quasi"sv, "re"sv,    "semi"sv,    "socio"sv, "sub"sv,  "super"sv,
    "supra"sv, "trans"sv, "tri"sv,    "ultra"sv,  "un"sv,    "under"sv,
};

constexpr std::array kUnits = {
    "am"sv,  "b"sv,   "bbl"sv, "bn"sv, "bpd"sv, "cm"sv, "ft"sv,  "g"sv,    "gb"sv,  "ghz"sv, "gw"sv,
    "ha"sv,  "hrs"sv, "hz"sv,  "k"sv,  "kb"sv,  "kg"sv, "km"sv,  "kph"sv,  "kt"sv,  "kw"sv,  "lb"sv,
    "lbs"sv, "m"sv,   "mb"sv,  "mg"sv, "mhz"sv, "mi"sv, "min"sv, "mins"sv, "ml"sv,  "mm"sv,  "mn"sv,
    "mph"sv, "mw"sv,  "oz"sv,  "pm"sv, "sq"sv,  "tb"sv, "tn"sv,  "trn"sv,  "yds"sv, "yrs"sv,
};

constexpr std::array kDottedSuffixes = {
    "ae"sv,   "asp"sv, "aspx"sv, "au"sv,   "avi"sv,  "az"sv,   "biz"sv,  "br"sv,  "by"sv,  "ca"sv,  "ch"sv,
    "cn"sv,   "com"sv, "csv"sv,  "de"sv,   "doc"sv,  "docx"sv, "edu"sv,  "eu"sv,  "exe"sv, "fm"sv,  "fr"sv,
    "gif"sv,  "gov"sv, "hk"sv,   "htm"sv,  "html"sv, "il"sv,   "info"sv, "int"sv, "io"sv,  "ir"sv,  "jp"sv,
    "jpeg"sv, "jpg"sv, "js"sv,   "json"sv, "kr"sv,   "kz"sv,   "mil"sv,  "mp"sv,  "mpg"sv, "net"sv, "news"sv,
    "nl"sv,   "nz"sv,  "org"sv,  "pdf"sv,  "php"sv,  "pk"sv,   "pl"sv,   "png"sv, "ppt"sv, "qa"sv,  "rtf"sv,
    "ru"sv,   "sa"sv,  "se"sv,   "sg"sv,   "sy"sv,   "tr"sv,   "tv"sv,   "tw"sv,  "txt"sv, "ua"sv,  "uk"sv,
    "uz"sv,   "vn"sv,  "wav"sv,  "xls"sv,  "xlsx"sv, "xml"sv,  "za"sv,   "zip"sv,
};

constexpr std::array kApostropheWords = {
    "bout"sv, "cause"sv, "cos"sv,   "cuz"sv, "d"sv,   "em"sv,  "ll"sv,   "m"sv,
    "n"sv,    "re"sv,    "round"sv, "s"sv,   "til"sv, "tis"sv, "twas"sv, "ve"sv,
};

constexpr std::array kSentenceOpeners = {
    "a"sv,     "according"sv, "after"sv,  "although"sv,  "an"sv,      "and"sv,     "as"sv,    "at"sv,    "before"sv,
    "both"sv,  "but"sv,       "by"sv,     "despite"sv,   "during"sv,  "earlier"sv, "for"sv,   "from"sv,  "he"sv,
    "her"sv,   "here"sv,      "his"sv,    "how"sv,       "however"sv, "if"sv,      "in"sv,    "it"sv,    "its"sv,
    "last"sv,  "later"sv,     "many"sv,   "meanwhile"sv, "more"sv,    "most"sv,    "my"sv,    "next"sv,  "no"sv,
    "not"sv,   "on"sv,        "once"sv,   "or"sv,        "our"sv,     "several"sv, "she"sv,   "since"sv, "so"sv,
    "some"sv,  "still"sv,     "such"sv,   "that"sv,      "the"sv,     "their"sv,   "there"sv, "these"sv, "they"sv,
    "this"sv,  "those"sv,     "though"sv, "under"sv,     "until"sv,   "we"sv,      "what"sv,  "when"sv,  "where"sv,
    "while"sv, "who"sv,       "why"sv,    "with"sv,      "yet"sv,     "you"sv,
};

struct Contraction {
  std::string_view word;
  std::size_t first;
};

// "im" and "ive" only in lower case ("Im" is a Korean surname); the caller's case is compared exactly for these.
constexpr std::array kContractions = {
    Contraction{"aint"sv, 2},    Contraction{"arent"sv, 3},  Contraction{"cannot"sv, 3}, Contraction{"cant"sv, 2},
    Contraction{"couldnt"sv, 5}, Contraction{"didnt"sv, 3},  Contraction{"doesnt"sv, 4}, Contraction{"dont"sv, 2},
    Contraction{"gimme"sv, 3},   Contraction{"gonna"sv, 3},  Contraction{"gotta"sv, 3},  Contraction{"hadnt"sv, 3},
    Contraction{"hasnt"sv, 3},   Contraction{"havent"sv, 4}, Contraction{"im"sv, 1},     Contraction{"isnt"sv, 2},
    Contraction{"ive"sv, 1},     Contraction{"lemme"sv, 3},  Contraction{"outta"sv, 3},  Contraction{"shouldnt"sv, 6},
    Contraction{"thats"sv, 4},   Contraction{"theres"sv, 5}, Contraction{"theyre"sv, 4}, Contraction{"wanna"sv, 3},
    Contraction{"wasnt"sv, 3},   Contraction{"werent"sv, 4}, Contraction{"wont"sv, 2},   Contraction{"wouldnt"sv, 5},
    Contraction{"youre"sv, 3},
};

constexpr std::size_t kLongestWord = 10;

template <std::size_t size>
constexpr bool is_sorted_table(const std::array<std::string_view, size>& table) {
  return std::is_sorted(table.begin(), table.end());
}

static_assert(is_sorted_table(kAbbreviations) && is_sorted_table(kTitles) && is_sorted_table(kPrefixes));
static_assert(is_sorted_table(kSentenceOpeners) && is_sorted_table(kUnits) && is_sorted_table(kDottedSuffixes) &&
              is_sorted_table(kApostropheWords));
static_assert(std::is_sorted(kContractions.begin(), kContractions.end(),
                             [](const Contraction& a, const Contraction& b) { return a.word < b.word; }));

constexpr std::uint32_t bit_of(char letter) {
  const char lower = base::ascii_lower(letter);
  return base::is_ascii_lower(lower) ? 1U << static_cast<unsigned>(lower - 'a') : 0;
}

// For each first letter a bit for each second letter of a contraction: most words begin otherwise.
constexpr std::array<std::uint32_t, 26> kContractionBeginnings = [] {
  std::array<std::uint32_t, 26> seconds = {};
  for (const Contraction& contraction : kContractions) {
    seconds[static_cast<std::size_t>(contraction.word[0] - 'a')] |= bit_of(contraction.word[1]);
  }
  return seconds;
}();

// A lower-case copy on the stack; false when the word is longer than any listed one.
struct Lowered {
  std::array<char, kLongestWord> bytes{};
  std::size_t size = 0;

  explicit Lowered(std::string_view word) {
    if (word.size() > kLongestWord) return;
    for (const char c : word) bytes[size++] = base::ascii_lower(c);
  }
  std::string_view view() const { return {bytes.data(), size}; }
};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& table, std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return false;
  const Lowered lowered(word);
  return std::binary_search(table.begin(), table.end(), lowered.view());
}

}  // namespace

bool is_abbreviation(std::string_view word) { return contains(kAbbreviations, word); }
bool is_title_abbreviation(std::string_view word) { return contains(kTitles, word); }
bool is_bound_prefix(std::string_view word) { return contains(kPrefixes, word); }
bool is_unit(std::string_view word) { return contains(kUnits, word); }
bool is_dotted_suffix(std::string_view word) { return contains(kDottedSuffixes, word); }
bool is_sentence_opener(std::string_view word) { return contains(kSentenceOpeners, word); }
bool is_apostrophe_word(std::string_view word) { return contains(kApostropheWords, word); }

std::size_t find_joined_contraction(std::string_view word) {
  if (word.size() < 2 || word.size() > kLongestWord || !base::is_ascii_alpha(word.front())) return 0;
  const auto first = static_cast<std::size_t>(base::ascii_lower(word.front()) - 'a');
  if ((kContractionBeginnings[first] & bit_of(word[1])) == 0) return 0;
  const Lowered lowered(word);
  const auto found = std::lower_bound(kContractions.begin(), kContractions.end(), lowered.view(),
                                      [](const Contraction& a, std::string_view b) { return a.word < b; });
  if (found == kContractions.end() || found->word != lowered.view()) return 0;
  if (word.size() <= 3 && word != found->word) return 0;
  return found->first;
}

}  // namespace casus::text
