// The words are folded like lemmas, so that spelling variants meet.
#include "catalog/contexts.h"

#include <algorithm>

#include "base/strings.h"
#include "catalog/lexicon.h"

namespace casus::catalog {

Result<ContextTable> ContextTable::from_table(const base::Table& table) {
  const Result<std::size_t> name_at = table.find_column("context");
  if (!name_at) return name_at.error();
  const Result<std::size_t> words_at = table.find_column("words");
  if (!words_at) return words_at.error();
  ContextTable contexts;
  for (const base::Table::Row& row : table.rows()) {
    const std::string name(row.cells[*name_at]);
    const auto words = base::split_list(row.cells[*words_at], '|');
    if (words.empty()) return table.error_at(row, "context " + name + " has no words");
    if (std::ranges::find(contexts.names_, name) != contexts.names_.end()) {
      return table.error_at(row, "context " + name + " is listed twice");
    }
    const auto id = static_cast<ContextId>(contexts.names_.size());
    contexts.names_.push_back(name);
    for (const std::string_view word : words) {
      const auto length = static_cast<std::size_t>(std::ranges::count(word, ' ')) + 1;
      if (length > kMaxWords) {
        return table.error_at(row, "'" + std::string(word) + "' has more than 4 words");
      }
      const std::string folded = fold_lemma(word);
      std::vector<ContextId>& ids = contexts.index_[folded].contexts;
      if (ids.empty() || ids.back() != id) ids.push_back(id);
      std::size_t& longest = contexts.index_[folded.substr(0, folded.find(' '))].longest;
      longest = std::max(longest, length);
    }
  }
  return contexts;
}

std::size_t ContextTable::longest_from(std::string_view folded) const {
  const auto found = index_.find(folded);
  return found == index_.end() ? 0 : found->second.longest;
}

std::span<const ContextId> ContextTable::find(std::string_view folded) const {
  const auto found = index_.find(folded);
  if (found == index_.end()) return {};
  return found->second.contexts;
}

}  // namespace casus::catalog
