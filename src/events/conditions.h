// Are the conditions of a sense (`when`) met by the arguments found?
#pragma once

#include <vector>

#include "events/arguments.h"
#include "events/parties.h"
#include "events/view.h"

namespace casus::events {

/// What conditions may look at: the predicate's arguments, those of its complement clause, and the roles filled so far.
struct ConditionScope {
  const View& view;
  PartyTable& parties;
  const Arguments& arguments;
  const Arguments* complement = nullptr;  // arguments of the complement's verb, if there is one
  const std::vector<Party>& actors;
  const std::vector<Party>& recipients;
};

/// True if some atom looks at a role; all others can be asked before the roles are filled.
bool asks_of_roles(const catalog::Condition& condition);
bool holds(const catalog::Condition& condition, const ConditionScope& scope);

}  // namespace casus::events
