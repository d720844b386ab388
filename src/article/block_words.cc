// Both lists are looked up by a table over the first two letters and, for class words, by the longest prefix.
#include "article/block_words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

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
    "caption credit figcaption",
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
    "=print =tool =tools toolbar utility actions bookmark =controls",
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
};

std::uint64_t load_bytes(const char* bytes, std::size_t count) {
  std::uint64_t value = 0;
  if (count >= 8) {
    std::memcpy(&value, bytes, 8);
  } else if (count >= 4) {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::memcpy(&first, bytes, 4);
    std::memcpy(&last, bytes + count - 4, 4);
    value = first | std::uint64_t{last} << (8 * (count - 4));
  } else {
    for (std::size_t i = 0; i < count; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return value;
}

std::uint64_t mask_of(std::size_t count) {
  return count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * count)) - 1;
}

WordKey key_of(std::string_view word) {
  constexpr std::uint64_t kSmall = 0x2020202020202020U;  // letters to small ones; digits, marks, bytes of UTF-8 as well
  const std::size_t low = std::min<std::size_t>(word.size(), 8);
  const std::size_t high = std::min<std::size_t>(word.size() - low, 8);
  WordKey key{load_bytes(word.data(), low) | (kSmall & mask_of(low)), 0};
  if (high > 0) key.high = load_bytes(word.data() + 8, high) | (kSmall & mask_of(high));
  return key;
}

struct Word {
  WordKey key;
  WordKey mask;  // of the bytes that must be equal
  std::uint8_t size = 0;
  std::int8_t group = -1;
  bool is_whole = false;
  bool is_stop_word = false;
};

std::uint32_t bucket_of(WordKey key) { return static_cast<std::uint32_t>((key.low & 31U) << 5 | (key.low >> 8 & 31U)); }

/// Words by their first two letters; filled once, then only read.
class WordTable {
 public:
  void add(std::string_view list, std::int8_t group, bool is_stop_word, bool all_whole) {
    for (std::string_view word : base::split_words(list)) {
      const bool is_whole = all_whole || word.front() == '=';
      if (word.front() == '=') word.remove_prefix(1);
      CASUS_ASSERT(word.size() >= 1 && word.size() <= kLongestWord);
      const std::size_t low = std::min<std::size_t>(word.size(), 8);
      const WordKey key = key_of(word);
      buckets_[bucket_of(key)].push_back({key,
                                          {mask_of(low), mask_of(word.size() - low)},
                                          static_cast<std::uint8_t>(word.size()),
                                          group,
                                          is_whole,
                                          is_stop_word});
    }
  }

  template <typename Visit>
  void visit(std::string_view word, Visit visit) const {
    const WordKey key = key_of(word);
    for (const Word& entry : buckets_[bucket_of(key)]) {
      const bool begins =
          ((key.low ^ entry.key.low) & entry.mask.low) == 0 && ((key.high ^ entry.key.high) & entry.mask.high) == 0;
      if (begins && (!entry.is_whole || entry.size == word.size())) visit(entry);
    }
  }

 private:
  std::array<std::vector<Word>, 1024> buckets_;
};

const WordTable& class_table() {
  static const WordTable table = [] {
    WordTable made;
    for (std::size_t i = 0; i < kClassGroups; ++i) made.add(kClassWords[i], static_cast<std::int8_t>(i), false, false);
    return made;
  }();
  return table;
}

const WordTable& text_table() {
  static const WordTable table = [] {
    WordTable made;
    for (std::size_t i = 0; i < kTextGroups; ++i) made.add(kTextWords[i], static_cast<std::int8_t>(i), false, true);
    made.add(kStopWords, -1, true, true);
    return made;
  }();
  return table;
}

}  // namespace

std::uint64_t class_groups(std::string_view attribute) {
  std::uint64_t groups = 0;
  const WordTable& table = class_table();
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
    table.visit(attribute.substr(i, end - i), [&](const Word& word) { groups |= std::uint64_t{1} << word.group; });
    i = end;
  }
  return groups;
}

WordKind word_kind(std::string_view word) {
  WordKind kind;
  text_table().visit(word, [&](const Word& entry) {
    kind.is_stop_word = kind.is_stop_word || entry.is_stop_word;
    if (entry.group >= 0 && kind.group < 0) kind.group = entry.group;
  });
  return kind;
}

}  // namespace casus::article
