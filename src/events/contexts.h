// The PLOVER contexts of an act: by its code or sense, by words of the act and its arguments, by what the article is
// about.
#pragma once

#include <string>
#include <vector>

#include "catalog/ontology.h"
#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// Built once per document that has events.
class ContextFinder {
 public:
  ContextFinder(const View& view, const catalog::ContextTable& table);

  /// At most five: `by_code` first, then those of words of the act in the table's order, then those of the article.
  std::vector<std::string> find(const Reading& reading, const std::vector<std::string>& by_code) const;

 private:
  struct Hit {
    base::TokenId token;
    catalog::ContextId context;
  };

  void find_hits(base::TokenId token, base::TokenId end);
  void collect_clause(base::TokenId head, std::vector<base::TokenId>& tokens) const;

  const View& view_;
  const catalog::ContextTable& table_;
  std::vector<Hit> hits_;                    // in text order
  std::vector<catalog::ContextId> article_;  // what the article is about, most frequent first
};

}  // namespace casus::events
