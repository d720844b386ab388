// Blocks are read as lines of a text are (labels.h).
#include "article/visible_labels.h"

#include <algorithm>
#include <optional>
#include <string>

#include "article/byline.h"
#include "article/dates.h"
#include "article/labels.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongestLabel = 160;  // bytes of a visible line that can be a date or a byline

// "Written by Jane Smith" and "Authors: ..." count at the foot of a text, too, where "By ..." may be anything.
bool is_author_line(std::string_view text) {
  if (text.front() != 'W' && text.front() != 'A') return false;
  return text.starts_with("Written by ") || text.starts_with("Author: ") || text.starts_with("Authors: ");
}

// "By Jane Smith", also as two blocks.
void add_visible_authors(std::string_view text, NodeId node, bool& is_byline, std::vector<MetaCandidate>& candidates) {
  if (text.size() > kLongestLabel) {
    is_byline = false;
    return;
  }
  std::vector<std::string> names = is_byline ? parse_names(text) : parse_byline(text);
  if (is_byline && !std::all_of(names.begin(), names.end(), is_person_name)) names.clear();
  // "Rebels leave town", a line end, "By Jane Smith": pages of tables have all in one block.
  const std::size_t line = text.find("\nBy ");
  if (names.empty() && line != std::string_view::npos) names = parse_byline(text.substr(line + 1));
  is_byline = false;
  for (const std::string_view lead : {"by", "by:", "written by", "written by:", "author", "author:", "posted by"}) {
    is_byline = is_byline || base::equals_ignoring_case(text, lead);
  }
  for (std::string& name : names) candidates.push_back({MetaField::kAuthor, MetaSource::kLabel, std::move(name), node});
}

}  // namespace

void add_visible_labels(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates) {
  NodeId title = kNoNode;
  for (const MetaCandidate& candidate : candidates) {
    // A lower heading is a candidate only where no <h1> is the title.
    if (candidate.source == MetaSource::kLowerHeading) title = candidate.node;
    if (candidate.source == MetaSource::kHeading && title == kNoNode) title = candidate.node;
  }
  const NodeId first = title == kNoNode ? 0 : title - std::min(title, kNodesAbove);
  const NodeId last = title == kNoNode ? 2 * kNodesBelow : tree.node(title).end + kNodesBelow;
  const auto label_of = [&](const Block& block) -> std::optional<Label> {
    const std::string_view text = base::slice(page.text, block.span);
    const bool may_be_date = text.size() <= kLongestLabel && has_year(text);
    std::optional<Label> label = may_be_date ? find_label(text) : std::nullopt;
    return label && label->date ? std::move(label) : std::nullopt;
  };
  bool is_byline = false;  // the block above was "By" and no more
  for (const Block& block : page.blocks) {
    const std::string_view text = base::slice(page.text, block.span);
    const bool is_near = block.node >= first && block.node <= last;
    if (is_near || is_author_line(text)) add_visible_authors(text, block.node, is_byline, candidates);
    if (!is_near) continue;
    const std::optional<Label> label = label_of(block);
    if (!label) continue;
    const MetaField field = label->kind == LabelKind::kModified ? MetaField::kModified : MetaField::kPublished;
    candidates.push_back({field, MetaSource::kLabel, label->date->iso, block.node});
  }
  if (std::any_of(candidates.begin(), candidates.end(), [](const MetaCandidate& c) {
        return c.field == MetaField::kPublished || c.field == MetaField::kModified;
      }))
    return;
  // "Last updated: June 2022" at the foot of a text that has no other date.
  for (const Block& block : page.blocks) {
    const std::optional<Label> label = label_of(block);
    if (!label || label->kind != LabelKind::kModified) continue;
    candidates.push_back({MetaField::kModified, MetaSource::kLabel, label->date->iso, block.node});
    return;
  }
}

}  // namespace casus::article
