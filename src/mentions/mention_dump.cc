// Text dump of the mention layer.
#include "mentions/mention_dump.h"

#include <array>

namespace casus::mentions {
namespace {

constexpr std::array<std::string_view, 3> kKinds = {"name", "nominal", "pronoun"};
constexpr std::array<std::string_view, 6> kTypes = {"person", "organisation", "country", "people", "group", "place"};

}  // namespace

std::string dump_mention(const document::Document& document, const document::Mention& mention) {
  std::string line = "\"" + std::string(document.slice(mention.span)) + "\"";
  const auto add = [&](std::string_view word) { line.append(" ").append(word); };
  add(kKinds[static_cast<std::size_t>(mention.kind)]);
  add(kTypes[static_cast<std::size_t>(mention.type)]);
  if (mention.is_actor) add("actor");
  if (mention.is_place) add("place");
  if (mention.is_plural) add("plural");
  if (mention.is_adjectival) add("adjectival");
  const auto add_affiliation = [&](document::CountryCode country, const document::SectorList& list) {
    add(country.is_set() ? country.text() : "-");
    std::string sectors;
    for (const document::Sector sector : list.items()) {
      if (!sectors.empty()) sectors += '+';
      sectors += document::to_string(sector);
    }
    add(sectors.empty() ? "-" : sectors);
  };
  add_affiliation(mention.country, mention.sectors);
  for (const document::Affiliation& owner : mention.further) {
    add("&");
    add_affiliation(owner.country, owner.sectors);
  }
  if (!mention.name.empty()) line.append(" name=\"").append(document.pooled(mention.name)).append("\"");
  if (!mention.title.empty()) line.append(" title=\"").append(document.pooled(mention.title)).append("\"");
  return line;
}

std::string dump_mentions(const document::Document& document) {
  std::string text;
  for (const document::Mention& mention : document.mentions) text += dump_mention(document, mention) + "\n";
  return text;
}

}  // namespace casus::mentions
