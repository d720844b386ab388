// What the tests of dates share: the grammar over one line, with a day that it is read on.
#pragma once

#include <string>

#include "discourse/time_grammar.h"

namespace casus::discourse {

class LineReader {
 protected:
  static Direction direction_from(char sign) {
    return sign == '<' ? Direction::kPast : (sign == '>' ? Direction::kFuture : Direction::kNearest);
  }

  // The longest reading that starts anywhere, names that are no dates left out, as the document pass does.
  std::string longest(const char* text, const TimeGrammar::Setting& setting) const {
    const std::vector<Piece> pieces = cut_pieces(text, 0);
    const TimeGrammar grammar(*lexicon_, pieces);
    std::string found = "-";
    std::size_t length = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (const std::size_t undated = grammar.undated_at(i); undated != 0) {
        i += undated - 1;
        continue;
      }
      const auto match = grammar.parse_at(i, setting);
      if (!match || match->end - i <= length) continue;
      length = match->end - i;
      found = base::to_iso(match->value.start) + "/" + base::to_iso(match->value.end);
    }
    return found == "-" || lexicon_->may_speak_of_time(text) ? found : "passed over";
  }

  // Every date from left to right.
  std::string all(const char* text, const TimeGrammar::Setting& setting) const {
    const std::vector<Piece> pieces = cut_pieces(text, 0);
    const TimeGrammar grammar(*lexicon_, pieces);
    std::string found;
    for (std::size_t i = 0; i < pieces.size();) {
      const std::size_t undated = grammar.undated_at(i);
      const auto match = undated == 0 ? grammar.parse_at(i, setting) : std::nullopt;
      i = undated != 0 ? i + undated : (match ? match->end : i + 1);
      if (!match) continue;
      found += (found.empty() ? "" : " ") + base::to_iso(match->value.start) + "/" + base::to_iso(match->value.end);
    }
    return found.empty() || lexicon_->may_speak_of_time(text) ? found : "passed over";
  }

  Result<TimeLexicon> lexicon_ = TimeLexicon::load(std::string(CASUS_SOURCE_DIR) + "/data/time");
};

}  // namespace casus::discourse
