// Fights of words and votes: "attacked his rival in the debate", "beat her in the primary", "fights for the middle
// class".
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// True if a reading as an assault has politicians and parties alone on its sides and a word that they use for
/// contests.
bool is_contest(const View& view, const Reading& reading);

/// "Most voters back the senator", "half of respondents oppose it": what many people think is measured, not done.
bool is_opinion(const View& view, const Reading& reading);

/// "held a rally in Iowa" of a candidate or a party, "voters turned out" where votes are told of; a rally with a word
/// of protest beside it is one. "Campaigning for president" supports nobody.
bool is_campaign(const View& view, const Reading& reading);

/// "gathered outside the hotel", "rallied at the university": where it was, not whom it was against.
void drop_venue(const View& view, Reading& reading);

/// "gave $5,000 to her campaign", "won the support of voters": aid to those who run for office by others than states.
bool is_donation(const View& view, const Reading& reading);

/// "told the newspaper", "an interview with the network": of those who talk all but one are the press.
bool is_interview(const View& view, const Reading& reading);

/// "Brazil beat Chile", "Argentina meet Peru": countries and places on both sides, in a text of which that share of
/// sentences (0..1) has words of sport or show.
bool is_game(const View& view, const Reading& reading, double off_topic_share);

/// A contest of words becomes an accusation ("attacked", "slammed"); true if the reading was changed.
bool become_criticism(const View& view, Reading& reading);

}  // namespace casus::events
