// Text page -> the first layers of a Document: info, text, paragraphs, dateline. Web pages: web_page.h.
//
// For text, Document.text is the bytes of the page: nothing is moved or removed, so that every later offset holds for
// the file itself. Lines are sorted into headline, body, captions, labels, comments and related links; only the first
// three are read for events.
#pragma once

#include <string>

#include "article/block_network.h"
#include "document/document.h"
#include "document/page.h"

namespace casus::article {

/// Never fails: what is no article gets a status and a reason (empty; not_news for other languages than English),
/// and a page that already has a status keeps it. Requires a page of kind text.
///
/// Dates: what the carrier gives wins, then a publish label, then a date on a line of its own by the headline, then the
/// dateline's. Where only an update is dated, that is the day (flag "published_is_update"): the text is of that day,
/// and relative dates have an anchor.
///
/// `lines` (features of line_features.h) tells the body of a page's dump from its menus and boxes; without it, and in
/// texts that are no dumps, rules do.
document::Document read_article(document::Page page, const BlockNetwork* lines = nullptr);

/// The article's own text: body paragraphs joined by blank lines, without labels, headline and dateline.
std::string body_text(const document::Document& document);

}  // namespace casus::article
