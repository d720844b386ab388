// All readings of a predicate: every sense and operator of the lexicon that fits at a token, with its roles filled.
//
// Operators read the act that they embed first ("refused to meet": meet, then refuse). Results are kept per token, so
// one Reader serves one document; it is scratch memory, not a shared stage.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "catalog/ontology.h"
#include "events/arguments.h"
#include "events/conditions.h"
#include "events/pattern.h"
#include "events/reading.h"
#include "events/roles.h"

namespace casus::events {

class Reader {
 public:
  /// `relaxed` ignores the conditions of senses: for forced choice, where a poor reading beats none.
  Reader(const View& view, const catalog::Ontology& ontology, const RoleSlots& slots, bool relaxed = false);

  /// Best first by specificity; ties in the order of the lexicon. Empty for words the lexicon does not know.
  const std::vector<Reading>& readings(base::TokenId token);
  const Arguments& arguments(base::TokenId token);

 private:
  struct Roles {
    std::vector<Party> actors;
    std::vector<Party> recipients;
    std::vector<base::MentionId> unknown_recipients;
    bool actor_stranger = false;
    bool recipient_stranger = false;
    bool reciprocal = false;
  };

  void read_token(base::TokenId token, std::vector<Reading>& out);
  void read_class(base::TokenId token, std::span<const catalog::PatternRef> patterns, catalog::WordClass word_class,
                  std::vector<Reading>& out);
  void try_sense(const catalog::PatternRef& ref, const Arguments& arguments, std::vector<Reading>& out);
  std::optional<Reading> read_act(const catalog::Sense& sense, const Arguments& arguments, const Roles& roles);
  std::optional<Reading> read_operator(const catalog::Sense& sense, const Arguments& arguments, Roles roles);
  std::optional<Reading> compose(const catalog::Sense& sense, const Arguments& arguments, Roles roles,
                                 const Reading& embedded, base::TokenId clause);
  Roles fill_roles(base::SenseId id, const Arguments& arguments, const Arguments* complement);
  const Reading* find_embedded(base::TokenId filler);
  const Arguments* complement_of(const Arguments& arguments);
  void set_features(Reading& reading, const catalog::Sense& sense, const catalog::WordPattern& pattern,
                    const Arguments& arguments, const Roles& roles);

  const View& view_;
  const catalog::Ontology& ontology_;
  const RoleSlots& slots_;
  bool relaxed_;
  PartyTable parties_;
  std::vector<std::optional<std::vector<Reading>>> readings_;
  std::vector<std::optional<Arguments>> arguments_;
  std::vector<bool> in_progress_;
  PatternMatch match_;  // of the pattern being tried
};

}  // namespace casus::events
