// What the tables say about a place of the document: name, country, region, point.
#pragma once

#include <cstddef>

#include "discourse/place_resolver.h"
#include "document/document.h"

namespace casus::discourse {

/// The place of a place mention, resolved; its text goes to the pool where it has no name.
document::Place place_of(base::MentionId mention, const PlaceResolver& resolver, document::Document& document);

/// Appends the place of the dateline (no mention) where the tables know it.
void add_dateline_place(const PlaceResolver& resolver, document::Document& document);

/// Looks up the places from position `first` on, which phrases added by their words: "the town of Agdam".
void resolve_added_places(const PlaceResolver& resolver, std::size_t first, document::Document& document);

}  // namespace casus::discourse
