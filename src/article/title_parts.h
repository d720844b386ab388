// Titles compared by their letters, and cut at the marks behind which sites put their names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casus::article {

/// Letters and digits alone, in small letters.
std::string fold_title(std::string_view title);

/// One is the other, or a large part of it. Of folded titles.
bool agrees_folded(std::string_view first, std::string_view second);

/// The publisher's name, more or less.
bool is_site(std::string_view text, std::string_view publisher);

/// A title cut in two at a bar, a dash or a colon. Views into the title.
struct TitleCut {
  std::string_view before;
  std::string_view behind;
  std::string folded_before;
  std::string folded_behind;
  bool may_lead = false;  // with this mark the site's name may be the first part: "The Daily Post: Rebels leave town"
  bool may_end = true;    // and with this one the last
};

/// At every mark; none of a title that is too long to be one.
std::vector<TitleCut> cuts_of(std::string_view title);

/// "www.dailypost.example/world/": "dailypost".
std::string host_name(std::string_view url);

/// "The Daily Post" of dailypost.example, "Farm Aid Foundation" of faf.example.
bool is_named_after(std::string_view part, std::string_view host);

/// "Rebels leave town | The Daily Post" without its last part, and "The Daily Post: Rebels leave town" without its
/// first, where that is the publisher; also without a short last part behind a bar.
std::string without_site_name(std::string_view title, std::string_view publisher);

}  // namespace casus::article
