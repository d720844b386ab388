// Words that say what a thing or somebody is, and tell no act: epithets, names of laws, the one a noun is aimed at.
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// "the Paris attacks", "a Muslim ban", "the Iran sanctions": a modifier that says on whom, and not by whom.
bool names_target(const View& view, base::TokenId noun, base::TokenId modifier);

/// "the Geneva talks", "the Oslo peace process": a town that nobody else stands beside.
bool names_venue(const View& view, base::TokenId noun, base::TokenId modifier);

/// "the internationally recognised government", "a wanted man": a participle before its own noun, with nobody who does
/// it, says what somebody is; so do "a menacing Russia" and "job-killing taxes". "US-backed rebels" name who does it.
bool is_epithet(const View& view, const Reading& reading);

/// "the greatest threat to its standing", "the threat that the regime poses": a danger, uttered by nobody.
bool is_danger(const View& view, const Reading& reading);

/// "the general in charge", "on the march": words that mean something else behind that preposition.
bool is_idiom(const View& view, const Reading& reading);

/// "a poll of 400 voters released on Friday": what was released is the poll.
bool is_publication(const View& view, const Reading& reading);

/// "the trade of the United States with China", "its partnership with Turkey": what lasts, where nothing says that it
/// began, grew or ended.
bool is_standing(const View& view, const Reading& reading);

/// "troops supported by mercenaries", "hackers backed by China": a participle of help behind the one helped says who
/// they are.
bool is_backing(const View& view, const Reading& reading);

/// "vetoed a resolution that called for a halt": what a paper says that is turned down.
bool is_in_refused_paper(const View& view, const Reading& reading);

/// "the sanctions bill", "an arrest warrant": the first part of a compound whose last names a paper or a plan.
bool is_in_title(const View& view, const Reading& reading);

}  // namespace casus::events
