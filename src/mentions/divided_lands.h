// "North and South Korea" names two countries with one word shared; in an article about one of them "the North" and
// "the South" stand for both.
#pragma once

#include <cstdint>
#include <span>

#include "catalog/catalog.h"
#include "document/document.h"
#include "mentions/links.h"

namespace casus::mentions {

/// Adds links for such words. `country_counts`: how often the article names each country, by position in countries().
void add_divided_lands(const document::Document& document, const catalog::Catalog& catalog,
                       std::span<const std::uint32_t> country_counts, Facts& facts);

}  // namespace casus::mentions
