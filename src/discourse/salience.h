// How much a phrase stands in the foreground: what pronouns prefer to take up.
//
// After Lappin and Leass (1994): a phrase weighs by its grammatical role, half as much with every sentence that passes,
// and a chain by the sum over the sentences that speak of it.
#pragma once

#include "discourse/entity_builder.h"

namespace casus::discourse {

/// Sentences back in which a pronoun looks for what it means.
inline constexpr std::size_t kPronounReach = 4;

/// The weight of the role that a head word has in its clause; 0 for predicates ("he was an engineer", "as an
/// engineer"), which say something of a phrase and are none to be taken up.
double role_weight(const ClauseView& view, base::TokenId head);

/// 1 in the same sentence, less with every sentence back, 0 beyond kPronounReach. Plurals fade faster: "they" are
/// mostly those just named, "he" may be whom the article is about.
double decay(std::size_t sentences_back, bool is_plural);

/// The weight of the mentions of a chain whose head stands before `token`; 0 when there is none within reach.
double salience(const EntityBuilder& builder, const Chain& chain, base::TokenId token, bool is_plural);

/// The heaviest noun before `token`, in its sentence or the one before it, that is no mention at all and has that
/// number: what "it" or "they" means when it means a thing ("the agreement ... it").
double salience_of_things(const EntityBuilder& builder, base::TokenId token, bool is_plural);

}  // namespace casus::discourse
