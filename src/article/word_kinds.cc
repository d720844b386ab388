// Buckets of four words.
#include "article/word_kinds.h"

#include "article/word_bytes.h"
#include "base/assert.h"
#include "base/strings.h"

namespace casus::article {
namespace {

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

}  // namespace

WordKinds::WordKinds() {
  for (std::size_t i = 0; i < kTextGroups; ++i) {
    for (const std::string_view word : base::split_words(kTextWords[i])) {
      WordKind& kind = take_place(word);
      if (kind.group == kTextGroups) kind.group = static_cast<std::uint8_t>(i);
    }
  }
  for (const std::string_view word : base::split_words(kStopWords)) take_place(word).is_stop_word = true;
}

// A new word gets the first free place. Of these lists no five words share a bucket, nor has one a tag of 0.
WordKind& WordKinds::take_place(std::string_view word) {
  const std::uint64_t hash = hash_word(word, 0, word.size());
  const auto tag = static_cast<std::uint32_t>(hash);
  Bucket& bucket = buckets_[hash >> (64 - kBucketBits)];
  std::size_t place = find_tag(bucket, tag);
  if (place == kPlaces) place = find_tag(bucket, 0);
  CASUS_ASSERT(place < kPlaces && tag != 0);
  bucket.tags[place] = tag;
  return bucket.kinds[place];
}

const WordKinds& word_kinds() {
  static const WordKinds kinds;
  return kinds;
}

}  // namespace casus::article
