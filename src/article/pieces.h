// A text cut into pieces: whole lines, or the parts of a line that a label splits.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "article/labels.h"
#include "article/lines.h"
#include "document/document.h"

namespace casus::article {

struct Piece {
  Line line;
  std::optional<Label> label;
  // Set for what follows "Sources", "Related stories" or "Comments": kRelated or kComment; kBody for all else.
  document::ParagraphKind tail = document::ParagraphKind::kBody;
};

/// All pieces of the text, in order, with labels found and tails marked.
std::vector<Piece> cut_pieces(std::string_view text);

}  // namespace casus::article
