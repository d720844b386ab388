// Who wrote a page's article: the choice among what its metadata, its links and its byline say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/html_metadata.h"
#include "article/html_tree.h"

namespace casus::article {

/// Linked data, then <meta>, microdata, links of authors, bylines; of what stands in the page's body, what is near the
/// title, or far from it a single name. A source that only repeats the publisher's name gives way to one that names a
/// person, and one that names some of the authors to one that names all of them.
std::vector<std::string> choose_authors(const std::vector<MetaCandidate>& candidates, std::string_view publisher,
                                        NodeId title_node);

/// The names in a value that a system calls the author: "By Jane Smith, John Doe", "Jane Smith - The Daily Post". Names
/// are parted only where each part looks like a person's.
std::vector<std::string> split_authors(std::string_view value, std::string_view publisher);

}  // namespace casus::article
