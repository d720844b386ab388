// Which of the places of one name is meant: "London" in Ontario or in England.
#pragma once

#include <map>
#include <set>
#include <string_view>

#include "catalog/catalog.h"
#include "document/document.h"

namespace casus::discourse {

class PlaceResolver {
 public:
  /// Counts the countries that the article names. The catalog may be null: then no place has a row.
  PlaceResolver(const document::Document& document, const catalog::Catalog* catalog);

  /// The row of a place mention, or kNone. What is named right after it ("Osh, Kyrgyzstan") decides; then people,
  /// the countries of the sentence and of the article. The mention's own row wins ties.
  base::PlaceRowId row_of(base::MentionId mention) const;
  /// The row that a bare name most likely means, or kNone.
  base::PlaceRowId row_of_name(std::string_view name) const;
  const catalog::Catalog* catalog() const { return catalog_; }

 private:
  struct Context {
    base::PlaceRowId own = base::kNone<base::PlaceRowId>;
    document::CountryCode container;  // "Osh, Kyrgyzstan"
    std::string_view region;          // "Austin, Texas": the first-level region
    base::SentenceId sentence = base::kNone<base::SentenceId>;
  };

  Context context_of(base::MentionId mention) const;
  base::MentionId qualified_twin_of(base::MentionId mention) const;
  base::PlaceRowId best_of(std::string_view name, const Context& context) const;
  double score(base::PlaceRowId row, std::string_view name, const Context& context) const;
  void count(document::CountryCode country, base::SentenceId sentence);
  bool is_capital(const catalog::PlaceRow& row) const;

  const document::Document& document_;
  const catalog::Catalog* catalog_;
  std::map<document::CountryCode, int> votes_;
  std::map<std::pair<base::SentenceId, document::CountryCode>, int> sentence_votes_;
  std::set<std::string_view> regions_;  // first-level regions that the article names
  int total_ = 0;
};

/// The place mention that stands right behind this one and holds it ("Osh, Kyrgyzstan", "Homs in Syria"), or kNone.
base::MentionId container_of(const document::Document& document, base::MentionId mention);

}  // namespace casus::discourse
