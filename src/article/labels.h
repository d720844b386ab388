// What sites print around an article: dates, bylines, share buttons, captions, lists of sources.
//
// The phrases are general English of news sites; each stands once in a table in the source file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/dates.h"

namespace casus::article {

enum class LabelKind : std::uint8_t {
  kNoise,      // "Share this", "Advertisement", "News ID: 76740": nothing to keep
  kPublished,  // "Publish Date: ..." with its date
  kModified,   // "Updated in: ..." with its date
  kDate,       // a date alone
  kByline,     // "By Jane Smith"
  kCaption,    // "Photo: ...", "... Image: Jane Smith."
  kRelated,    // "Related stories", "Most read": links follow, the article may go on behind them
  kSources,    // "Sources", "References", "Categories: ...": nothing but lists follows
  kComments,   // "Your comment", "3 Comments": readers' comments follow
};

struct Label {
  LabelKind kind = LabelKind::kNoise;
  std::size_t length = 0;           // bytes of the line that belong to the label
  std::optional<PrintedDate> date;  // for kPublished, kModified, kDate
};

/// The label that the line is, or begins with where a value delimits it ("News ID: 12 Publish Date: 5 May 2020 The army
/// ...").
std::optional<Label> find_label(std::string_view line);

/// False for most lines that are no labels: of those that are, only a caption, a breadcrumb or a date alone may begin
/// with other letters. Quick.
bool may_begin_label(std::string_view line);

/// Position of the first label with a date or a number that stands inside a longer line, or npos. For texts that lost
/// their line ends.
std::size_t find_inner_label(std::string_view line);

/// Whether the date at the end of a line is called an update there: "Updated 7 May 2020" is, "Published 5 May 2020",
/// which may go on with "Updated 7 May 2020", is not.
bool is_date_of_update(std::string_view line);

/// Whether the date at the end of a line is not the text's: "Joined: 12 April 2008", "Deadline: 5 May 2020".
bool is_date_of_other(std::string_view line);

}  // namespace casus::article
