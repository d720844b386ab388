// Words as numbers of sixteen bytes, in tables without comparisons of strings.
#include "article/block_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

#include "article/text_masks.h"
#include "article/word_bytes.h"
#include "base/assert.h"
#include "base/strings.h"

namespace casus::article {
namespace {

// One line per group, in the order of the bits. A class word belongs to a group if it begins with one of its words:
// "sidebar" also stands for "sidebarRight". Words behind "=" must be whole.
constexpr std::array<std::string_view, kClassGroups> kClassWords = {
    "comment disqus respond =reply =replies discussion",
    "related relatd recommend recirc readmore morestories yarpp suggested upnext readnext youmay",
    "share sharing social addtoany addthis facebook twitter tweet pinterest whatsapp linkedin",
    "sidebar =rail =aside secondary tertiary complementary",
    "widget",
    "=nav navigation navbar =menu menus submenu megamenu dropdown mainmenu",
    "breadcrumb crumb",
    "footer =foot colophon =bottom",
    "=header headerwrap masthead topbar sitehead pageheader =banner",
    "newsletter subscri signup mailchimp optin =email mailing mailpoet convertkit hsform =form forms",
    "=ad =ads =adv advert adslot adsense adunit sponsor =promo promos promotion dfp affiliate outbrain taboola =gpt "
    "revcontent",
    "author byline =bio contributor =writer avatar profile gravatar",
    "=meta postmeta entrymeta =date =time timestamp posted published updated dateline pubdate",
    "=tag =tags tagcloud taglist category categories =cat topics =topic keywords taxonomy",
    "caption credit figcaption thumbcaption",
    "=photo =photos image =img =media picture figure thumb",
    "gallery carousel slider slideshow swiper slick splide",
    "hero =cover jumbotron splash",
    "title headline =heading entrytitle posttitle",
    "content =body =text =copy prose richtext =rte wysiwyg entrycontent postcontent articlebody storybody bodytext",
    "article =post =entry story blog =news =single posts",
    "=main primary maincontent",
    "=card =cards teaser tile =blurb",
    "=list =grid =feed archive listing =items =item =loop",
    "trending popular mostread latest recent =most =hot =top",
    "=cta button =btn callout calltoaction =action",
    "cookie consent gdpr privacy onetrust =ccpa =cmp",
    "modal popup overlay lightbox dialog toast notification alert drawer offcanvas flyout",
    "paywall premium =piano metered regwall =gate gated locked subscriber",
    "=toc tableofcontents =contents jumplinks ez-toc",
    "=faq =faqs accordion question answer =qa collaps",
    "=quote pullquote blockquote testimonial quotes",
    "product =price pricing =shop =cart =buy =store =deal deals",
    "rating =review =reviews stars score =vote =poll likes",
    "reference footnote citation bibliography =sources endnote =cite =cites",
    "disclaim disclosure legal copyright terms notice",
    "summary excerpt =dek standfirst =lead =lede subtitle subhead =deck abstract takeaway keypoint highlights =intro "
    "introduction",
    "=print noprint =tool =tools toolbar utility actions bookmark =controls",
    "search filter =sort facet",
    "login signin account register =user members",
    "skip screen =sr visually =hidden =hide offscreen =only invisible",
    "paginat pager paging =next prev previous adjacent =pages",
    "recipe ingredient instruction nutrition",
    "=table =spec =specs tablepress =row-data",
    "video audio player podcast playlist youtube =embed vimeo",
    "contact =address =map location =phone hours",
    "=step =steps howto",
    "=live liveblog timeline =update =updates",
    "download =app =apps course enroll trial demo",
    "series chapter collection =more event job"};

constexpr std::size_t kLongestWord = 16;  // of the lists

/// The first sixteen bytes of a word in small letters, zeros behind them: two words are equal if their keys are.
/// Of bytes that are no letters it need only keep apart what the lists' words tell apart.
struct WordKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  bool operator==(const WordKey&) const = default;
};

inline WordKey key_of(std::string_view word) {
  constexpr std::uint64_t kSmall = 0x2020202020202020U;  // letters to small ones; digits, marks, bytes of UTF-8 as well
  WordKey key{(load_at(word, 0) | kSmall) & mask_of(word.size()), 0};
  if (word.size() > 8) key.high = (load_at(word, 8) | kSmall) & mask_of(word.size() - 8);
  return key;
}

/// Beginnings of class words and whole ones, listed by their first three letters.
class ClassTable {
 public:
  ClassTable() {
    std::array<std::vector<Word>, kBuckets> buckets;
    for (std::size_t i = 0; i < kClassGroups; ++i) {
      for (std::string_view word : base::split_words(kClassWords[i])) {
        const bool is_whole = word.front() == '=';
        if (is_whole) word.remove_prefix(1);
        CASUS_ASSERT(word.size() <= kLongestWord && (word.size() >= 3 || (word.size() == 2 && is_whole)));
        const WordKey mask = {mask_of(word.size()), word.size() > 8 ? mask_of(word.size() - 8) : 0};
        const WordKey key = key_of(word);
        buckets[bucket_of(key)].push_back(
            {key, mask, static_cast<std::uint8_t>(is_whole ? word.size() : 0), static_cast<std::uint8_t>(i)});
      }
    }
    for (std::size_t i = 0; i < kBuckets; ++i) {
      words_.insert(words_.end(), buckets[i].begin(), buckets[i].end());
      ends_[i + 1] = static_cast<std::uint16_t>(words_.size());
    }
  }

  /// As bits.
  std::uint64_t groups_of(std::string_view word) const {
    const WordKey key = key_of(word);
    const std::size_t bucket = bucket_of(key);
    std::uint64_t groups = 0;
    for (std::size_t i = ends_[bucket]; i < ends_[bucket + 1]; ++i) {
      const Word& entry = words_[i];
      const bool begins =
          ((key.low ^ entry.key.low) & entry.mask.low) == 0 && ((key.high ^ entry.key.high) & entry.mask.high) == 0;
      if (begins && (entry.whole_size == 0 || entry.whole_size == word.size())) {
        groups |= std::uint64_t{1} << entry.group;
      }
    }
    return groups;
  }

 private:
  struct Word {
    WordKey key;
    WordKey mask;                 // of the bytes that must be equal
    std::uint8_t whole_size = 0;  // 0: longer words begin with it
    std::uint8_t group = 0;
  };
  static constexpr std::size_t kBuckets = 512;

  static std::size_t bucket_of(WordKey key) { return (key.low & 0xFFFFFFU) * 0x9E3779B97F4A7C15U >> 55; }

  std::vector<Word> words_;
  std::array<std::uint16_t, kBuckets + 1> ends_ = {};
};

const ClassTable& class_table() {
  static const ClassTable table;
  return table;
}

// Of the word that begins at `at`. A capital behind a small letter begins another one: "relatedPosts".
std::size_t end_of_word(std::string_view attribute, std::size_t at) {
  std::size_t end = at + 1;
  while (end < attribute.size() && base::is_ascii_alpha(attribute[end]) &&
         !(base::is_ascii_upper(attribute[end]) && base::is_ascii_lower(attribute[end - 1]))) {
    ++end;
  }
  return end;
}

}  // namespace

// 64 bytes at a time, as end_of_word() parts them.
std::uint64_t class_groups(std::string_view attribute) {
  std::uint64_t groups = 0;
  const ClassTable& table = class_table();
  for (std::size_t at = 0; at < attribute.size();) {
    const std::size_t count = std::min(attribute.size() - at, kMaskBytes);
    std::array<char, kMaskBytes> bytes = {};
    std::memcpy(bytes.data(), attribute.data() + at, count);
    const LetterMasks masks = find_letter_masks(bytes.data(), count);
    const std::uint64_t letters = masks.letters & ~std::uint64_t{0} >> (kMaskBytes - count);
    const std::uint64_t small = letters & ~masks.capitals;
    std::uint64_t begins = letters & (~(letters << 1) | (masks.capitals & small << 1));
    const std::uint64_t ends = ~letters | begins;
    std::size_t next = at + count;
    for (; begins != 0; begins &= begins - 1) {
      const auto begin = static_cast<std::size_t>(std::countr_zero(begins));
      auto end = begin + 1 + static_cast<std::size_t>(std::countr_zero(begin + 1 < 64 ? ends >> (begin + 1) : 0));
      if (end >= kMaskBytes && at + kMaskBytes < attribute.size()) {  // it may go on
        next = at + begin;
        if (begin > 0) break;
        next = end_of_word(attribute, at);
        end = next - at;
      }
      groups |= table.groups_of(attribute.substr(at + begin, std::min(end, attribute.size() - at) - begin));
    }
    at = next;
  }
  return groups;
}

}  // namespace casus::article
