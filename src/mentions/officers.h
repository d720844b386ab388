// "The officer": a policeman or a soldier, by what else the article speaks of.
#pragma once

#include "document/document.h"

namespace casus::mentions {

/// True where the text has words of the police and more of them than of the army. Cost: one pass over the tokens.
bool tells_of_police(const document::Document& document);

}  // namespace casus::mentions
