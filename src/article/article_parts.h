// What is done for every article, whether it came as text or as a web page.
#pragma once

#include <string>

#include "document/document.h"
#include "document/page.h"

namespace casus::article {

/// What the carrier says; the page's fields are moved out, its bytes stay.
document::Info info_of(document::Page& page);

void set_status(document::Document& document, DocumentStatus status, std::string reason);

bool is_read(document::ParagraphKind kind);
bool has_text(const document::Document& document);

/// "April 11, 2019" from a carrier becomes ISO; what is no date is dropped.
void normalise_date(std::string& date);

/// Cuts a dateline off the front of one of the first body paragraphs. A deck may stand before the paragraph with it.
/// Returns the year that the dateline itself gives, or 0.
int add_dateline(document::Document& document);

/// Fills published_at from a dateline with a year, else from the day of the last update (flag "published_is_update"),
/// and sets info.published.
void settle_published(document::Document& document, int dateline_year);

/// What the words say wins over what the carrier says; too short a text decides nothing. Other languages than English
/// get the status not_news.
void check_language(document::Document& document);

}  // namespace casus::article
