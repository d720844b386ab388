// Keeps the groups of copies (duplicate_groups) up to date as documents come, change and go.
//
// A new text joins the groups of its near texts. A group that lost a text, or holds one that changed, is looked at anew
// as a whole: the text may have been what held it together.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "pipeline/story_index.h"

namespace casus::pipeline {

class CopyGroups {
 public:
  /// Both must outlive it.
  static Result<CopyGroups> open(const store::Connection& connection, StoryIndex& index);

  /// Requires the index to hold the documents as they are now. Returns the documents whose groups were looked at, each
  /// with a number of its group; those that changed are always among them, unless they were taken out.
  Result<std::map<std::int64_t, std::int64_t>> update(const std::vector<StoryDocument>& changed);

 private:
  struct Statements {
    store::Statement find_group, find_members, put, remove;
  };
  class Update;
  CopyGroups(StoryIndex& index, Statements statements) : index_(&index), statements_(std::move(statements)) {}

  StoryIndex* index_;
  Statements statements_;
};

}  // namespace casus::pipeline
