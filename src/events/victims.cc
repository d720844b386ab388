// A phrase below a noun of attack, of suffering or of hatred, on the way up to the verb.
#include "events/victims.h"

#include <algorithm>

namespace casus::events {

using base::is_some;
using base::TokenId;

void drop_victims(const View& view, Arguments& arguments) {
  std::erase_if(arguments.items, [&](const Argument& item) {
    const bool harmed = item.preposition == "on" || item.preposition == "against" || item.preposition == "of" ||
                        item.preposition == "at";
    if (item.kind != catalog::SlotKind::kPreposition || !harmed) return false;
    TokenId up = view.token(item.token).head;
    for (; is_some(up) && up != arguments.predicate; up = view.token(up).head) {
      const auto is = [&](std::string_view name) { return view.in_class(up, name); };
      if (is("engine_attack_noun") || is("engine_objective_noun") || is("engine_hostile_noun")) return true;
    }
    return false;
  });
}

}  // namespace casus::events
