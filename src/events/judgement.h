// What speaks against coding a reading, and what its surroundings make of it: status, type of planned acts, source.
#pragma once

#include <string>

#include "catalog/ontology.h"
#include "events/event_coder.h"
#include "events/reader.h"
#include "events/reading.h"

namespace casus::events {

/// The circumstances of a reading's act; a noun shares those of its support verb.
document::Circumstance circumstance_of(const View& view, const Reading& reading, const Arguments& arguments);

/// The source that vouches for the act: a speaker is no source for what he does by speaking.
base::AttributionId source_of(const View& view, const Reading& reading, base::AttributionId innermost);

/// Who the act is aimed at where its own phrase does not say: the other side of its condition ("would lift sanctions if
/// the North dismantled"), or the one who reports a demand ("the US claimed the regime had demanded"). Marked implied.
void recover_recipient(const View& view, const Arguments& arguments, const document::Circumstance& circumstance,
                       Reading& reading);

/// Demands, threats and attacks of one state without a recipient are aimed at the one other state that the sentence, or
/// the one before it, names. Marked implied.
void recover_opponent(const View& view, Reading& reading);

/// Planned cooperation becomes AGREE, announced violence of the speaker himself becomes THREATEN.
void adjust_type(const View& view, Reading& reading, base::AttributionId innermost);

/// Words of sport, culture and science in the sentence, at most 3.
double count_off_topic(const View& view, const document::Sentence& sentence);

/// Why the reading may not be coded; empty when it may. The share is that of the text's sentences with off-topic words.
std::string find_objection(const View& view, const catalog::Ontology& ontology, const Reading& reading,
                           double off_topic_share, const CoderOptions& options);

}  // namespace casus::events
