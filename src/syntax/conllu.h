// CoNLL-U (universaldependencies.org/format): treebanks into Documents, Documents into valid CoNLL-U.
//
// The text of a read document is rebuilt from forms and SpaceAfter. Multi-word tokens ("don't" = do + n't) become
// joined_to_next; empty nodes and the enhanced graph are left out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"
#include "document/document.h"

namespace casus::syntax {

/// One document per "# newdoc"; text before the first one makes a document of its own.
struct ConlluFile {
  struct Entry {
    document::Document document;
    std::vector<std::string> sentence_ids;  // per sentence, empty where the file gives none
  };
  std::vector<Entry> entries;
};

/// Reads tokens with all their layers. Unknown relation subtypes fall back to their base; features and tags that UD
/// English does not have are left out. Fails on a broken line: `dev.conllu:17: 9 columns, expected 10`.
Result<ConlluFile> read_conllu(std::string_view name, std::string_view text);

struct ConlluOptions {
  bool has_token_ranges = true;                            // MISC TokenRange=begin:end, bytes in the document's text
  bool has_names = true;                                   // MISC NE=B-PER
  const std::vector<std::string>* sentence_ids = nullptr;  // else document id and sentence number
};

/// Requires the syntax layer. Appends the document: newdoc, newpar, sent_id and text comments, ten columns, a blank
/// line.
void append_conllu(const document::Document& document, const ConlluOptions& options, std::string& out);

}  // namespace casus::syntax
