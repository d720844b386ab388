// A handful of function words makes up a quarter of any running text; the language whose words are commonest wins.
#include "article/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "article/text_masks.h"
#include "article/word_bytes.h"
#include "base/assert.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

struct Profile {
  std::string_view code;
  std::string_view words;  // between blanks
};

constexpr std::array kProfiles = {
    Profile{
        "en",
        " the of and to in a that is was for on with as by at from it he said has have be are were which his not an "
        "but its who will "},
    Profile{"de",
            " der die und den von zu mit das des im für auf ist dem nicht ein eine sich als auch wird hat bei einer "
            "nach am aus sind "},
    Profile{"fr",
            " le la les des et du une dans est que pour qui sur au par pas plus avec sont aux ce cette il ont été mais "
            "sa son "},
    Profile{
        "es",
        " el la los las de que del una por con para se su como más es fue al lo ha este sus entre pero también está "},
    Profile{"it",
            " il di che la le del della per una è con non sono gli dei nel alla più al dalla si ha come delle anche "},
    Profile{"pt", " o os as de que do da em um uma para com não por dos das no na mais foi ao se como é são pelo "},
    Profile{"nl",
            " de het een van en in dat op te zijn voor met niet aan er om ook als bij naar heeft door over uit werd "},
    Profile{"tr", " ve bir bu için ile da de olarak olan çok daha gibi sonra kadar ise en ne dedi var "},
    Profile{"id",
            " yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah oleh juga ke para telah kepada "},
    Profile{"pl", " w i na z do się nie że jest to o po przez od dla jak oraz za ale który są było "},
    Profile{"sv", " och att det i på som en är av för med till den har inte om ett men var från "},
    Profile{"ro", " și în de la a cu pe din care nu că este pentru o au fost sunt mai se "},
};

constexpr std::size_t kFewWords = 12;
constexpr std::size_t kLongestWord = 8;  // bytes, of the profiles

/// A word of at most eight bytes in one number; longer ones are in no profile.
struct PackedWord {
  std::uint64_t bytes = 0;
  std::size_t size = 0;

  /// `count` bytes of `text`, from `at` on; capital letters of ASCII become small ones.
  void push(std::string_view text, std::size_t at, std::size_t count) {
    if (size < kLongestWord) bytes |= (lower_bytes(load_at(text, at)) & mask_of(count)) << (8 * size);
    size += count;
  }
};

/// Word -> the profiles that have it. Few sets of profiles have a word in common: these are numbered, so that a word
/// counts for all of its profiles at once.
class ProfileWords {
 public:
  static constexpr std::size_t kMostSets = 128;

  ProfileWords() {
    std::array<std::uint32_t, 1024> profiles = {};  // of each place
    for (std::size_t i = 0; i < kProfiles.size(); ++i) {
      for (const std::string_view word : base::split_words(kProfiles[i].words)) {
        PackedWord packed;
        packed.push(word, 0, word.size());
        const std::size_t place = place_of(packed.bytes);
        entries_[place].word = packed.bytes;
        profiles[place] |= 1U << i;
      }
    }
    for (std::size_t place = 0; place < entries_.size(); ++place) {
      const auto known = std::find(sets_.begin(), sets_.end(), profiles[place]);
      entries_[place].set = static_cast<std::uint32_t>(known - sets_.begin());
      if (known != sets_.end()) continue;
      CASUS_ASSERT(sets_.size() < kMostSets);
      sets_.push_back(profiles[place]);
    }
  }

  /// The number of the set.
  std::size_t find(const PackedWord& word) const {
    return word.size > kLongestWord ? kNoProfile : entries_[place_of(word.bytes)].set;
  }
  /// The profiles of each set, as bits.
  const std::vector<std::uint32_t>& sets() const { return sets_; }

 private:
  static constexpr std::size_t kNoProfile = 0;

  struct Entry {
    std::uint64_t word = 0;  // 0: a free place
    std::uint32_t set = 0;
  };

  std::size_t place_of(std::uint64_t word) const {
    std::size_t i = word * 0x9E3779B97F4A7C15U >> 54;
    while (entries_[i].word != 0 && entries_[i].word != word) i = (i + 1) % entries_.size();
    return i;
  }

  std::array<Entry, 1024> entries_ = {};  // a third of it taken
  std::vector<std::uint32_t> sets_ = {0};
};

std::size_t ascii_word_length(std::string_view text, std::size_t at) {
  for (std::size_t i = at;; i += 8) {
    const std::uint64_t others = find_ascii_letters(load_at(text, i)) ^ 0x8080808080808080U;
    if (others != 0) return i + static_cast<std::size_t>(std::countr_zero(others)) / 8 - at;
  }
}

// U+00A0 to U+00A9 and U+2000 to U+203F: blanks, dashes and quotes, which are most of what English has beyond ASCII.
bool is_mark(std::string_view character) {
  if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) <= 0xA9;
  return character.size() == 3 && character.starts_with("\xE2\x80");
}

const ProfileWords& profile_words() {
  static const ProfileWords table;
  return table;
}

/// Counts the words of a text by the profiles that have them.
class WordCounter {
 public:
  explicit WordCounter(std::string_view text) : text_(text), table_(profile_words()) {}

  void read() {
    for (std::size_t i = 0; i < text_.size();) {
      const std::size_t plain = word_.size == 0 ? read_plain(i) : i;
      i = plain > i ? plain : read_next(i);
    }
    close();
  }

  /// The code of the language; "und" for one that has no profile, "" for too short a text.
  std::string language() const {
    if (foreign_ * 3 > letters_) return "und";
    if (words_ < kFewWords) return "";
    std::array<std::size_t, kProfiles.size()> hits{};
    for (std::size_t set = 0; set < table_.sets().size(); ++set) {
      for (std::uint32_t bits = table_.sets()[set]; bits != 0; bits &= bits - 1) {
        hits[static_cast<std::size_t>(std::countr_zero(bits))] += found_[set];
      }
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    if (*best * 100 < words_ * 8) return words_ < 40 ? "" : "und";
    return std::string(kProfiles[static_cast<std::size_t>(best - hits.begin())].code);
  }

 private:
  // The whole words of ASCII in the 64 bytes at `at`; returns where to go on, which is `at` if there are none.
  std::size_t read_plain(std::size_t at) {
    if (at + kMaskBytes > text_.size()) return at;
    const LetterMasks masks = find_letter_masks(text_.data() + at, kMaskBytes);
    const auto usable = static_cast<std::size_t>(std::countr_zero(masks.others));
    if (usable == 0) return at;
    // A word that goes on, behind these bytes or with a letter beyond ASCII, is left.
    const std::uint64_t valid = ~std::uint64_t{0} >> (kMaskBytes - usable);
    const std::size_t end = usable - static_cast<std::size_t>(std::countl_one(masks.letters << (kMaskBytes - usable)));
    std::uint64_t left = end == 0 ? 0 : masks.letters & valid & ~std::uint64_t{0} >> (kMaskBytes - end);
    while (left != 0) {
      const auto begin = static_cast<std::size_t>(std::countr_zero(left));
      const std::uint64_t behind = left + (left & (~left + 1));  // the bit behind the word, and the words behind it
      const auto length = static_cast<std::size_t>(std::countr_zero(behind)) - begin;
      left &= behind;
      letters_ += length;
      count({lower_bytes(load_at(text_, at + begin)) & mask_of(length), length});
    }
    return at + end;
  }

  // A run of letters, or one other character; returns where to go on.
  std::size_t read_next(std::size_t at) {
    const char c = text_[at];
    if (base::is_ascii_alpha(c)) {
      const std::size_t length = ascii_word_length(text_, at);
      letters_ += length;
      word_.push(text_, at, length);
      return at + length;
    }
    if (static_cast<unsigned char>(c) < 0x80) {
      close();
      return at + 1;
    }
    const std::uint32_t length = base::code_point_at(text_, at).length;
    if (is_mark(text_.substr(at, length))) {
      close();
      return at + length;
    }
    const std::string lower = base::to_lower(text_.substr(at, length));
    for (std::size_t k = 0; k < lower.size(); k += base::code_point_at(lower, k).length) {
      read_wide(base::code_point_at(lower, k));
    }
    return at + length;
  }

  void read_wide(base::CodePoint point) {
    if (!base::is_letter(point.value)) {
      close();
      return;
    }
    ++letters_;
    foreign_ += point.value >= 0x370 && !(point.value >= 0x1E00 && point.value < 0x2000) ? 1 : 0;
    std::string bytes;
    base::append_utf8(bytes, point.value);
    word_.push(bytes, 0, bytes.size());
  }

  void count(const PackedWord& word) {
    ++words_;
    ++found_[table_.find(word)];
  }

  void close() {
    if (word_.size != 0) count(word_);
    word_ = {};
  }

  std::string_view text_;
  const ProfileWords& table_;
  std::array<std::size_t, ProfileWords::kMostSets> found_{};  // words of each set of profiles
  std::size_t words_ = 0;
  std::size_t letters_ = 0;
  std::size_t foreign_ = 0;
  PackedWord word_;
};

}  // namespace

std::string detect_language(std::string_view text) {
  std::size_t size = std::min(text.size(), kLanguageSample);
  while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  WordCounter counter(text.substr(0, size));
  counter.read();
  return counter.language();
}

}  // namespace casus::article
