// Which of the places of one name is meant: "London" in Ontario or in England, Georgia the state or the country.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/catalog.h"
#include "document/document.h"

namespace casus::discourse {

class PlaceResolver {
 public:
  struct Candidate {
    base::PlaceRowId id = base::kNone<base::PlaceRowId>;
    catalog::PlaceRow row;
  };
  /// The rows of names that were asked for: a text names its places again and again, so do the next ones, and each asks
  /// eleven times. Of one thread, and one catalog, which must outlive it.
  struct KnownNames {
    std::array<std::map<std::string, std::vector<Candidate>, std::less<>>, 2> rows;  // of any kind; with districts
  };

  /// Counts the countries and first-level regions that the article names, its dateline included. The catalog may be
  /// null: then no place has a row.
  /// `known` must outlive the resolver and serve no other thread.
  PlaceResolver(const document::Document& document, const catalog::Catalog* catalog, KnownNames& known);

  /// The row of a place mention, or kNone. What is named right after it ("Osh, Kyrgyzstan") decides; then what it is
  /// listed with, people, the countries of the sentence and of the article. The mention's own row wins ties. A country
  /// has a row only where a region of that name is meant: "Scotland", "Atlanta, Georgia". A name that no table has is
  /// looked up without its generic words: "Hubei province", "downtown Buffalo". A small town of a country that the
  /// article never speaks of is a guess and gets none; nor does one of the smallest towns that has a namesake at home.
  base::PlaceRowId row_of(base::MentionId mention) const;
  /// The row that a bare name most likely means, or kNone. "Taipei, Taiwan" may name what holds it.
  base::PlaceRowId row_of_name(std::string_view name) const;
  /// The article speaks of the country in other words than those of a place.
  bool is_named(document::CountryCode country) const { return votes_.contains(country); }
  /// What holds a place that no table has: "the village of Lipa, Kosovo", "in Lipa in Western Province". Empty or a
  /// row.
  base::PlaceRowId holder_of(base::MentionId mention) const;
  /// "Turkey", "eastern Turkey" for TUR.
  bool names_country(std::string_view name, document::CountryCode country) const;
  /// The row of a name that is no mention, by what stands behind it: "the village of Lipa in Western Province".
  base::PlaceRowId row_of_span(base::ByteRange span) const;
  const catalog::Catalog* catalog() const { return catalog_; }

 private:
  using Region = std::pair<catalog::Code, std::string_view>;  // country and first-level region

  struct Context {
    base::PlaceRowId own = base::kNone<base::PlaceRowId>;
    document::CountryCode container;        // "Osh, Kyrgyzstan"
    std::string_view region;                // "Austin, Texas": the first-level region
    bool is_in_region = false;              // what holds the name is a region or town, not only a country
    std::optional<catalog::PlaceRow> town;  // "the Karrada district of Baghdad"
    base::SentenceId sentence = base::kNone<base::SentenceId>;
    std::set<Region> held;         // regions that the town before the name may lie in: "Buffalo, New York"
    document::CountryCode listed;  // "New York, Ohio and Utah": country of the regions beside it
    bool wants_region = false;     // "Hubei province"
    bool has_large_namesake = false;
  };

  void count(document::CountryCode country, base::SentenceId sentence);
  void count_region(base::MentionId mention);
  void count_dateline();

  // place_context.cc
  Context context_of(base::MentionId mention) const;
  void add_container(base::MentionId mention, Context& context) const;
  void add_holders(base::MentionId outer, Context& context) const;
  void add_neighbours(base::MentionId mention, Context& context) const;
  base::MentionId qualified_twin_of(base::MentionId mention) const;
  base::MentionId joined_to(base::MentionId mention, bool is_before) const;
  base::ByteRange list_around(base::MentionId mention) const;
  base::PlaceRowId likely_row(base::MentionId mention) const;
  bool is_region_mention(base::MentionId mention) const;
  bool is_among_regions(base::MentionId mention) const;

  const std::vector<Candidate>& candidates(std::string_view name, bool wants_region) const;
  std::vector<Candidate> look_up(std::string_view name, bool wants_region) const;
  base::PlaceRowId best_of(std::string_view name, Context context) const;
  base::PlaceRowId namesake_of_country(base::MentionId mention) const;
  base::PlaceRowId row_of_unlisted(base::MentionId mention) const;
  base::PlaceRowId row_of_first_words(std::string_view text, document::CountryCode country) const;
  double score(const Candidate& one, std::string_view name, const Context& context) const;
  double context_score(const catalog::PlaceRow& row, const Context& context) const;
  bool is_guess(const Candidate& one, std::string_view name, const Context& context) const;
  bool is_known_town(const Candidate& one, std::span<const Candidate> all, const Context& context) const;
  bool is_about(document::CountryCode country, base::MentionId namesake) const;
  document::CountryCode country_named(std::string_view name) const;
  bool is_capital(const catalog::PlaceRow& row) const;

  const document::Document& document_;
  const catalog::Catalog* catalog_;
  std::map<document::CountryCode, int> votes_;
  std::map<std::pair<base::SentenceId, document::CountryCode>, int> sentence_votes_;
  std::set<Region> regions_;  // first-level regions that the article names
  int total_ = 0;
  KnownNames& known_;
};

/// True for the row of a region: a province, a state within a state.
inline bool is_region(const catalog::PlaceRow& row) { return row.kind == "region"; }
/// Its first-level region; its own name where the tables give none.
inline std::string_view region_name(const catalog::PlaceRow& row) { return row.admin1.empty() ? row.name : row.admin1; }

/// The place mention that stands right behind this one and holds it ("Osh, Kyrgyzstan", "Homs in Syria"), or kNone.
base::MentionId container_of(const document::Document& document, base::MentionId mention);
/// The same behind any stretch of text.
base::MentionId container_behind(const document::Document& document, base::ByteRange inner);

}  // namespace casus::discourse
