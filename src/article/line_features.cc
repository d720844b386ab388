// One pass over the words of each piece; then places and ranges.
#include "article/line_features.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "article/log_table.h"
#include "base/hash.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kShortLine = 10;                                 // words
constexpr std::uint32_t kMenuWords = 6;                                  // of an entry of a menu, at most
constexpr std::size_t kMenuEntries = 15;                                 // so many make a page
constexpr std::array<std::size_t, kContainers> kReach = {1, 4, 12, 40};  // pieces to each side

bool is_word_byte(char c) {
  return base::is_ascii_alpha(c) || base::is_ascii_digit(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

/// What is counted of the words of a line.
struct WordCounts {
  std::uint32_t words = 0;
  std::uint32_t bytes = 0;
  std::uint32_t stop_words = 0;
  std::uint32_t capitals = 0;  // words that begin with one
  std::uint32_t shouted = 0;   // words in capitals
  std::uint32_t numbers = 0;
  std::uint32_t commas = 0;
  std::uint32_t stops = 0;
  std::array<std::uint16_t, kTextGroups> groups = {};

  void add(std::string_view word) {
    ++words;
    bytes += static_cast<std::uint32_t>(word.size());
    numbers += base::is_ascii_digit(word.front()) ? 1 : 0;
    const bool is_capital = base::is_ascii_upper(word.front());
    capitals += is_capital ? 1 : 0;
    shouted += is_capital && word.size() > 2 && base::is_ascii_upper(word[2]) ? 1 : 0;
    const WordKind kind = word_kinds().find(hash_word(word, 0, word.size()));
    stop_words += kind.is_stop_word ? 1 : 0;
    if (kind.group < kTextGroups) ++groups[kind.group];
  }
};

WordCounts count(std::string_view text) {
  WordCounts counts;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end > i) counts.add(text.substr(i, end - i));
    if (end < text.size()) {
      counts.commas += text[end] == ',' ? 1 : 0;
      const bool is_stop = text[end] == '.' || text[end] == '!' || text[end] == '?';
      counts.stops += is_stop && (end + 1 == text.size() || text[end + 1] == ' ') ? 1 : 0;
    }
    i = end + 1;
  }
  return counts;
}

bool is_running(const Piece& piece) { return !piece.label && piece.line.ends_with_stop && piece.line.words >= 5; }

class LineFeatureMaker {
 public:
  LineFeatureMaker(std::string_view text, const std::vector<Piece>& pieces) : text_(text), pieces_(pieces) {
    for (const Piece& piece : pieces_) {
      ++repeats_[base::hash64(content(piece))];
      running_total_ += is_running(piece) ? piece.line.words : 0;
    }
  }

  BlockFeatures run() {
    made_.columns = dense_columns(kLineFeatureCount);
    made_.numbers.resize(made_.columns * pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      row_ = made_.numbers.data() + i * made_.columns;
      made_.begins.push_back(static_cast<std::uint32_t>(made_.features.size()));
      made_.words.push_back(pieces_[i].line.words);
      made_.keys.push_back(static_cast<std::uint32_t>(i));
      for (const std::size_t reach : kReach) {
        made_.containers.push_back({static_cast<std::uint32_t>(i - std::min(i, reach)),
                                    static_cast<std::uint32_t>(std::min(pieces_.size(), i + reach + 1))});
      }
      counts_ = count(content(pieces_[i]));
      add_numbers();
      add_marks(i);
      add_place(i);
      add_groups();
    }
    made_.begins.push_back(static_cast<std::uint32_t>(made_.features.size()));
    return std::move(made_);
  }

 private:
  std::string_view content(const Piece& piece) const { return base::slice(text_, piece.line.span); }

  void add(std::size_t id, float value) {
    if (is_dense(id)) {
      row_[dense_column(id)] = value;
    } else if (value != 0) {
      made_.features.push_back({static_cast<std::uint16_t>(id), value});
    }
  }
  void add(std::size_t id, bool is_set) { add(id, is_set ? 1.0F : 0.0F); }

  void add_numbers() {
    const auto words = static_cast<float>(std::max(1U, counts_.words));
    add(0, log_of(counts_.words) / 5);
    add(1, static_cast<float>(counts_.stop_words) / words);
    add(2, std::min(1.0F, 5 * static_cast<float>(counts_.commas) / words));
    add(3, static_cast<float>(counts_.capitals) / words);
    add(4, static_cast<float>(counts_.shouted) / words);
    add(5, static_cast<float>(counts_.numbers) / words);
    add(6, std::min(2.0F, static_cast<float>(counts_.bytes) / words / 8));
    add(7, log_of(counts_.stops) / 2);
    add(8, counts_.words >= kShortLine);
    add(9, 1.0F);
  }

  void add_marks(std::size_t i) {
    const Piece& piece = pieces_[i];
    const std::string_view line = content(piece);
    add(10, piece.line.ends_with_stop);
    add(11, base::is_ascii_upper(line.front()));
    add(12, base::is_ascii_lower(line.front()));
    add(13, base::is_ascii_digit(line.front()));
    add(14, line.ends_with(':'));
    add(15, line.ends_with('?'));
    add(16, line.find("http") != std::string_view::npos || line.find('@') != std::string_view::npos);
    add(17, line.find('|') != std::string_view::npos);
    add(18, piece.line.blank_before);
    add(19, std::min(1.0F, log_of(repeats_[base::hash64(line)] - 1)));
    // Pieces that no line end parts: of a text that came out glued.
    add(20, piece.line.span.begin > 0 && text_[piece.line.span.begin - 1] != '\n');
    add(21, piece.tail == document::ParagraphKind::kRelated);
    add(22, piece.tail == document::ParagraphKind::kComment);
    if (piece.label) add(kFirstLineLabel + static_cast<std::size_t>(piece.label->kind), 1.0F);
  }

  void add_place(std::size_t i) {
    add(23, static_cast<float>(pieces_[i].line.span.begin) / static_cast<float>(text_.size()));
    add(24, static_cast<float>(running_before_) / static_cast<float>(std::max(1U, running_total_)));
    add(25, static_cast<float>(i) / static_cast<float>(pieces_.size()));
    add(26, std::min(1.0F, log_of(i) / 6));
    add(27, std::min(1.0F, log_of(pieces_.size() - i) / 6));
    running_before_ += is_running(pieces_[i]) ? pieces_[i].line.words : 0;
  }

  void add_groups() {
    const bool is_short = counts_.words < kShortLine;
    for (std::size_t group = 0; group < kTextGroups; ++group) {
      if (counts_.groups[group] == 0) continue;
      const float share = static_cast<float>(counts_.groups[group]) / static_cast<float>(counts_.words);
      add((is_short ? kFirstShortLineGroup : kFirstLongGroup) + group, is_short ? 1.0F : std::min(1.0F, 4 * share));
    }
  }

  std::string_view text_;
  const std::vector<Piece>& pieces_;
  std::unordered_map<std::uint64_t, std::size_t> repeats_;  // looked up only
  std::uint32_t running_total_ = 0;                         // words
  std::uint32_t running_before_ = 0;
  WordCounts counts_;
  BlockFeatures made_;
  float* row_ = nullptr;  // the numbers of the piece at hand
};

}  // namespace

BlockFeatures line_features(std::string_view text, const std::vector<Piece>& pieces) {
  return LineFeatureMaker(text, pieces).run();
}

bool is_page_dump(const std::vector<Piece>& pieces) {
  const auto is_entry = [](const Piece& piece) { return !piece.line.ends_with_stop && piece.line.words <= kMenuWords; };
  return static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), is_entry)) >= kMenuEntries;
}

}  // namespace casus::article
