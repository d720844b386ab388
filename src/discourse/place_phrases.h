// The phrases that say where: "in Seoul", "off the Libyan coast", "in the town of Sinjar", "into the north".
#pragma once

#include <vector>

#include "catalog/catalog.h"
#include "discourse/clause.h"
#include "discourse/place_resolver.h"
#include "document/document.h"

namespace casus::discourse {

/// How closely a phrase says where; the smaller place wins.
enum class PlaceSize : std::uint8_t { kCountry, kRegion, kSite };

struct PlacePhrase {
  base::PlaceId place = base::kNone<base::PlaceId>;
  base::TokenId head = base::kNone<base::TokenId>;    // of the whole phrase: "coast" in "off the coast of Benin"
  base::TokenId target = base::kNone<base::TokenId>;  // the word that the phrase places
  PlaceSize size = PlaceSize::kSite;
  bool is_anaphor = false;  // "the area": the place was named before
  bool is_initial = false;  // stands before the subject and so holds for all clauses that are joined
};

/// All phrases in text order. Adds the places that are no mentions to `document.places`.
std::vector<PlacePhrase> find_place_phrases(const ClauseView& view, const catalog::Catalog* catalog,
                                            document::Document& document);

}  // namespace casus::discourse
