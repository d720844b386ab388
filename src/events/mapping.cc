// A prefix says more than a type, a type more than the rest.
#include "events/mapping.h"

namespace casus::events {

using catalog::Mapping;
using catalog::Sense;

const Mapping* find_mapping(const Sense& sense, const Reading& embedded) {
  const Mapping* best = nullptr;
  std::size_t best_rank = 0;
  for (const Mapping& mapping : sense.mappings) {
    std::size_t rank = 1;
    if (mapping.type) {
      if (*mapping.type != embedded.type) continue;
      rank = 2;
    } else if (!mapping.prefix.empty()) {
      if (!embedded.cameo.starts_with(mapping.prefix)) continue;
      rank = 2 + mapping.prefix.size();
    }
    if (rank > best_rank) {
      best = &mapping;
      best_rank = rank;
    }
  }
  return best;
}

}  // namespace casus::events
