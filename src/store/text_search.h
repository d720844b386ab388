// Full-text search, the place where the two engines differ most: FTS5 tables there, GIN indexes over tsvector here.
//
// A query is a list of words and "phrases in quotes" that must all be there, and of -words that must not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "store/sql.h"

namespace casus::store {

/// What is indexed by its words.
enum class Words : std::uint8_t { kEvidence, kTitles, kTerms };

/// Keeps the words of new rows. PostgreSQL does so by itself, then these calls do nothing.
class WordWriter {
 public:
  static Result<WordWriter> prepare(const Connection& connection, Words words);

  Result<void> add(std::int64_t key, std::string_view text);
  /// Call before the row of the key changes or goes.
  Result<void> remove(std::int64_t key);

 private:
  Statement add_;
  Statement remove_;
  bool automatic_ = false;
};

/// A condition on rows of the table with one `?`, which stands for the words as word_query() or prefix_query() gives.
std::string word_condition(Dialect dialect, Words words);
/// SQL for the keys of the newest rows (those written last) with the words (first `?`), at most so many (second).
std::string newest_matches(Dialect dialect, Words words);
/// Fails when no word must be there. Words compare by their stems.
Result<std::string> word_query(Dialect dialect, std::string_view text);
/// Whether words must stand side by side: "cease fire" in quotes, or cease-fire.
bool has_phrase(std::string_view text);
/// For names: the words in this order, the last one may be the beginning of a word. Empty when there is no word.
std::string prefix_query(Dialect dialect, std::string_view name);

}  // namespace casus::store
