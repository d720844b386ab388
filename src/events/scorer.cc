// A table of weights, one line per feature, so that explain can print the products.
#include "events/scorer.h"

#include <cmath>

namespace casus::events {

double score(const ReadingFeatures& f) {
  double sum = 0.4;
  sum += 0.25 * f.fixed_words + 0.35 * f.bound_slots + 0.1 * f.conditions + 0.1 * f.code_depth;
  sum += 0.3 * f.is_operator + 0.5 * f.has_support;
  sum -= 0.8 * f.is_noun + 0.4 * f.is_adjective + 1.2 * f.is_modifier;
  sum += 0.2 * f.actor_found + 0.9 * f.actor_resolved;
  sum += 0.3 * f.recipient_found + 0.5 * f.recipient_resolved - 0.4 * f.recipient_expected;
  sum -= 2.5 * f.actor_stranger + 0.3 * f.actor_implied + 0.9 * f.recipient_implied + 0.2 * f.is_place;
  sum -= 0.3 * f.passive_without_agent + 0.1 * f.same_party + 1.2 * f.off_topic;
  sum -= 0.2 * f.future + 0.5 * f.conditional + 1.8 * f.hypothetical;
  return 1.0 / (1.0 + std::exp(-sum));
}

}  // namespace casus::events
