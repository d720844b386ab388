// Where an act is done as the one to whom it is done: "bombed rebel camps in northern Iraq", "massed tanks on the
// border with Kuwait". And whom the report only quotes: a witness takes no part in what he tells.
#pragma once

#include "events/arguments.h"
#include "events/reading.h"

namespace casus::events {

/// True for a noun of witnesses before a verb of saying: "..., church sources in nearby Juba said later".
bool is_witness(const View& view, base::TokenId noun);

/// True if the token belongs to the clause that only reports the predicate: its speaker, and where he spoke.
bool is_in_report(const View& view, base::TokenId predicate, base::TokenId token);

/// An attack, an occupation, a retreat, a show of force whose own phrases name nobody is aimed at the place that its
/// object, its border or its clause names; help for a force in a country is for that country; a protest is addressed to
/// the government that its demand or its cause names. Marked implied.
void recover_place(const View& view, const Arguments& arguments, Reading& reading);

/// "The state of emergency in Peru was lifted", "the internet was cut off in Lomé": measures of those who rule where
/// nobody is named are of the state where it is; violence and help of which nothing more is known fall on it. Marked
/// implied.
void lend_place(const View& view, const document::Circumstance& circumstance, Reading& reading);

}  // namespace casus::events
