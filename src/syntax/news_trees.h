// Slips of the parser that leads of wire reports provoke again and again, put right after the trees are read.
#pragma once

#include <cstdint>

#include "document/document.h"

namespace casus::syntax {

/// Changes tags and relations of the tokens [first, first + length), one sentence:
///
/// "Peru said it was willing to talk": "it" stands for Peru, though mostly "it is ... to" has a filler.
///
/// "is ready to free jailed rebels", "would free soldiers": a verb, though "free" before a noun is mostly an adjective.
///
/// "bowed on Tuesday to demands": a noun, no infinitive.
///
/// "offered to host peace talks": "to" marks the verb behind it, not that verb's object.
///
/// "gave Haiti $50 million": the one who gets the money is no modifier of the sum.
///
/// "sent Malawi forty tractors": the same before a number of things.
///
/// "handed over two hostages": "over" belongs to the verb, not to the number.
///
/// "as the president, Kovac, meets Blair": a bare noun behind the mark of a finite clause is its subject.
///
/// "will attack should talks fail": a condition, not the content of the verb before it.
///
/// "The envoy is due in Tbilisi": "due" is what is said of the envoy, the town a phrase of it.
///
/// "Two frigates headed for Cuba.": a sentence of its own, no noun with a participle: such verbs have none.
///
/// "Cuba to send doctors to Liberia": a headline whose verb is an infinitive has a subject, not a noun with a clause.
void repair_news_trees(document::Document& document, std::uint32_t first, std::uint32_t length);

}  // namespace casus::syntax
