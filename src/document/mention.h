// Who and where: mentions of actors and places in the text, and the entities they stand for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "base/ids.h"

namespace casus::document {

/// PLOVER sectors (and the older CAMEO ones that PLOVER kept).
enum class Sector : std::uint8_t {
  kNone,
  kGov,
  kMil,
  kCop,
  kJud,
  kLeg,
  kPty,
  kReb,
  kOpp,
  kCvl,
  kEdu,
  kBus,
  kJrn,
  kLab,
  kRel,
  kPre,
  kSpy,
  kMed,
  kUaf,
  kCrm,
  kEli,
  kAgr,
  kEnv,
  kHri,
  kRef,
  kMin,
  kNgo,
  kIgo,
  kMnc,
  kIns,
  kSep,
  kRad,
  kTop,
  kMid,
  kHar,
  kSet,
  kOth,
};

/// Three-letter PLOVER spelling ("GOV"; kNone gives ""), and back.
std::string_view to_string(Sector sector);
std::optional<Sector> sector_from(std::string_view text);

/// ISO 3166-1 alpha-3 code, or IGO, NGO, UNO, EUR; empty when unresolved.
class CountryCode {
 public:
  constexpr CountryCode() = default;
  /// Requires exactly three characters; anything else gives the empty code.
  constexpr explicit CountryCode(std::string_view text) {
    if (text.size() == 3) letters_ = {text[0], text[1], text[2]};
  }
  constexpr bool is_set() const { return letters_[0] != 0; }
  constexpr std::string_view text() const { return {letters_.data(), is_set() ? 3U : 0U}; }
  /// False for IGO, NGO, UNO, EUR and the empty code.
  constexpr bool is_state() const {
    return is_set() && text() != "IGO" && text() != "NGO" && text() != "UNO" && text() != "EUR";
  }
  constexpr auto operator<=>(const CountryCode&) const = default;

 private:
  std::array<char, 3> letters_ = {0, 0, 0};
};

/// Up to four sectors, most specific first, no repeats.
class SectorList {
 public:
  static constexpr std::size_t kCapacity = 4;
  /// Does nothing when full, when already there, or for kNone.
  void add(Sector sector);
  bool has(Sector sector) const;
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }
  Sector front() const { return size_ == 0 ? Sector::kNone : items_[0]; }
  std::span<const Sector> items() const { return {items_.data(), size_}; }
  bool operator==(const SectorList&) const = default;

 private:
  std::array<Sector, kCapacity> items_ = {};
  std::uint8_t size_ = 0;
};

/// A piece of Document::pool (strings that do not stand in the text: lemmas, resolved names, titles).
struct TextRef {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  constexpr bool empty() const { return length == 0; }
  bool operator==(const TextRef&) const = default;
};

enum class MentionKind : std::uint8_t { kName, kNominal, kPronoun };

/// What the mention denotes. A country is both actor and place; a capital too ("Washington said", "in Washington").
enum class MentionType : std::uint8_t { kPerson, kOrganisation, kCountry, kPeople, kGroup, kPlace };

/// Whose somebody is and in what office.
struct Affiliation {
  CountryCode country;
  SectorList sectors;
  bool operator==(const Affiliation&) const = default;
};

/// One noun phrase that denotes an actor or a place.
/// 1. tokens lie in one sentence; head is one of them; no two mentions have the same head.
/// 2. A mention may lie inside another ("South Korean" inside "South Korean officials"); then part_of names the outer
/// one.
/// 3. Conjuncts are mentions of their own ("the US and Russia" is two). Where one noun serves several owners ("the
/// foreign ministers of Egypt and Sudan") the mention is one: country and sectors are the first owner's, `further` the
/// others'.
struct Mention {
  base::ByteRange span;
  base::TokenId first = base::kNone<base::TokenId>;  // first token
  base::TokenId last = base::kNone<base::TokenId>;   // last token, inclusive
  base::TokenId head = base::kNone<base::TokenId>;
  base::SentenceId sentence = base::kNone<base::SentenceId>;
  MentionKind kind = MentionKind::kName;
  MentionType type = MentionType::kPerson;
  bool is_actor = false;  // may act in politics: has a country, a sector or is a group of people
  bool is_place = false;
  bool is_plural = false;
  bool is_adjectival = false;  // demonym or country as modifier: "Russian (attack)"
  CountryCode country;
  SectorList sectors;
  std::vector<Affiliation> further;
  TextRef name;   // normalised name; empty for an unresolved nominal or pronoun
  TextRef title;  // office or role words: "secretary of state", "senior fellow"
  base::ActorRowId actor_row = base::kNone<base::ActorRowId>;
  base::PlaceRowId place_row = base::kNone<base::PlaceRowId>;  // best candidate before article-wide resolution
  base::MentionId part_of = base::kNone<base::MentionId>;
};

/// What a chain of coreferent mentions stands for, merged from the best-informed mention(s).
struct Entity {
  MentionType type = MentionType::kPerson;
  CountryCode country;
  SectorList sectors;
  TextRef name;
  TextRef title;
  base::ActorRowId actor_row = base::kNone<base::ActorRowId>;
  base::MentionId representative = base::kNone<base::MentionId>;
};

/// A place of the article, resolved.
struct Place {
  TextRef name;
  CountryCode country;
  TextRef admin1;
  double latitude = 0;
  double longitude = 0;
  bool has_coordinates = false;
  std::int64_t geonames_id = 0;  // 0 = none
  base::PlaceRowId place_row = base::kNone<base::PlaceRowId>;
  base::MentionId mention = base::kNone<base::MentionId>;  // kNone for the dateline
  base::ByteRange span;
};

}  // namespace casus::document
