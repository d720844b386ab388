// Web page -> the first layers of a Document: info, text, paragraphs, dateline.
#pragma once

#include "article/block_network.h"
#include "article/html_tree.h"
#include "document/document.h"
#include "document/page.h"

namespace casus::article {

/// Document.text is the visible text of the article in the order of the page: headline, body, and, labelled as such,
/// captions, readers' comments, related links, datelines and bylines; menus and footers are left out. All offsets point
/// into it.
///
/// Never fails: a page without an article (an index, a consent wall) gets the status empty, one too deep or too slow to
/// read rejected or timeout, another language not_news; a page that already has a status keeps it.
document::Document read_web_page(document::Page page, const BlockNetwork& network, const HtmlTree::Limits& limits);

}  // namespace casus::article
