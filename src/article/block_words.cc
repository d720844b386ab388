// Words as numbers of sixteen bytes, in tables without comparisons of strings.
#include "article/block_words.h"

#include <algorithm>
#include <array>
#include <vector>

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

// In the order of kTextGroups; whole words.
constexpr std::array<std::string_view, kTextGroups> kTextWords = {
    "share tweet facebook twitter pinterest linkedin whatsapp instagram youtube tiktok reddit telegram flipboard",
    "subscribe newsletter newsletters inbox signup subscribers unsubscribe subscription subscriptions",
    "email e-mail mail",
    "login register account password username sign log logged",
    "cookie cookies consent gdpr preferences",
    "copyright reserved rights llc inc ltd trademark trademarks",
    "privacy policy terms conditions disclaimer disclosure legal",
    "comment comments reply replies commented moderated",
    "related recommended trending popular latest recent similar stories",
    "read reading continue minutes minute min mins",
    "by author authors written editor reporter writer contributor reviewed medically correspondent",
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday "
    "friday saturday sunday published updated posted modified ago jan feb mar apr jun jul aug sep sept oct nov dec",
    "photo photograph photos image images picture credit credits getty shutterstock courtesy istock unsplash caption "
    "photographer reuters afp",
    "advertisement advertising sponsored affiliate commission commissions sponsor promo sponsors",
    "buy shop price cart sale discount coupon amazon checkout shipping",
    "contact phone call tel address fax hours",
    "home menu search skip next previous prev back top close open toggle more all view browse explore show hide",
    "follow followers like likes join community connect",
    "tags tagged categories category topics filed topic",
    "download pdf app print save bookmark copy",
    "i we my our me us",
    "you your yours",
    "said told says according reported added announced",
    "source sources references et al doi retrieved isbn journal vol pp",
    "about bio biography founder passionate expert lives degree university writes",
    "what how why when where who which",
    "click tap here link learn get try start free book demo now today",
    "faq note tip warning disclaimer update editor's correction"};

constexpr std::string_view kStopWords =
    "the of and a to in is that it for on was with as be by at this are from or have an had not but which one you were "
    "all "
    "their has been would will there if can more when who so no out up about into than them then its his her she he "
    "they "
    "we i my our your also some these those such what how because while could should may might do does did just over "
    "after "
    "before between through during most other only any each even many much very both where here why being";

constexpr std::size_t kLongestWord = 16;  // of the lists

/// The first sixteen bytes of a word in small letters, zeros behind them: two words are equal if their keys are.
/// Of bytes that are no letters it need only keep apart what the lists' words tell apart.
struct WordKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  bool operator==(const WordKey&) const = default;
};

/// Of the word of `size` bytes at `at`.
WordKey key_at(std::string_view text, std::size_t at, std::size_t size) {
  constexpr std::uint64_t kSmall = 0x2020202020202020U;  // letters to small ones; digits, marks, bytes of UTF-8 as well
  WordKey key{(load_at(text, at) | kSmall) & mask_of(size), 0};
  if (size > 8) key.high = (load_at(text, at + 8) | kSmall) & mask_of(size - 8);
  return key;
}

WordKey key_of(std::string_view word) { return key_at(word, 0, word.size()); }

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

/// Whole words of texts: open addressing behind a small filter, as most words of a text are not listed.
class TextTable {
 public:
  TextTable() {
    for (std::size_t i = 0; i < kTextGroups; ++i) {
      for (const std::string_view word : base::split_words(kTextWords[i])) {
        Entry& entry = take_place(word);
        if (entry.kind.group < 0) entry.kind.group = static_cast<std::int8_t>(i);
      }
    }
    for (const std::string_view word : base::split_words(kStopWords)) take_place(word).kind.is_stop_word = true;
  }

  WordKind find(std::string_view text, std::size_t at, std::size_t size) const {
    if (size > kLongestWord) return {};
    const WordKey key = key_at(text, at, size);
    const std::uint64_t hash = hash_of(key);
    if (!is_marked(hash)) return {};
    return entries_[place_of(key, hash)].kind;
  }

 private:
  struct Entry {
    WordKey key;  // zeros: a free place
    WordKind kind;
  };
  static constexpr std::size_t kPlaceBits = 10;  // a third of the places is taken
  static constexpr std::size_t kMarkBits = 13;

  static std::uint64_t hash_of(WordKey key) { return (key.low ^ key.high * 31) * 0x9E3779B97F4A7C15U; }
  static std::size_t mark_of(std::uint64_t hash) { return hash >> (64 - kMarkBits); }
  bool is_marked(std::uint64_t hash) const { return (marks_[mark_of(hash) / 64] >> mark_of(hash) % 64 & 1U) != 0; }

  std::size_t place_of(WordKey key, std::uint64_t hash) const {
    std::size_t i = hash >> (64 - kPlaceBits);
    while (entries_[i].key.low != 0 && entries_[i].key != key) i = (i + 1) % entries_.size();
    return i;
  }

  Entry& take_place(std::string_view word) {
    CASUS_ASSERT(word.size() <= kLongestWord);
    const WordKey key = key_of(word);
    const std::uint64_t hash = hash_of(key);
    marks_[mark_of(hash) / 64] |= std::uint64_t{1} << mark_of(hash) % 64;
    Entry& entry = entries_[place_of(key, hash)];
    entry.key = key;
    return entry;
  }

  std::array<std::uint64_t, (std::size_t{1} << kMarkBits) / 64> marks_ = {};
  std::array<Entry, std::size_t{1} << kPlaceBits> entries_ = {};
};

const ClassTable& class_table() {
  static const ClassTable table;
  return table;
}

const TextTable& text_table() {
  static const TextTable table;
  return table;
}

}  // namespace

std::uint64_t class_groups(std::string_view attribute) {
  std::uint64_t groups = 0;
  const ClassTable& table = class_table();
  for (std::size_t i = 0; i < attribute.size();) {
    if (!base::is_ascii_alpha(attribute[i])) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < attribute.size() && base::is_ascii_alpha(attribute[end]) &&
           !(base::is_ascii_upper(attribute[end]) && base::is_ascii_lower(attribute[end - 1]))) {
      ++end;
    }
    groups |= table.groups_of(attribute.substr(i, end - i));
    i = end;
  }
  return groups;
}

WordKind word_kind(std::string_view word) { return word_kind(word, 0, word.size()); }

WordKind word_kind(std::string_view text, std::size_t at, std::size_t size) {
  return text_table().find(text, at, size);
}

}  // namespace casus::article
