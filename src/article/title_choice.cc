// What the metadata say is cut once; then each heading is compared with the parts.
#include "article/title_choice.h"

#include <algorithm>
#include <array>

#include "article/dates.h"
#include "article/title_parts.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongestHeading = 400;  // bytes
constexpr std::size_t kMostHeadings = 64;     // each is compared with all parts of the titles
constexpr std::size_t kLongestName = 60;      // of a site

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool is_title_of(const MetaCandidate& candidate, MetaSource source) {
  return candidate.field == MetaField::kTitle && candidate.source == source;
}

const MetaCandidate* first_title(const std::vector<MetaCandidate>& candidates, MetaSource source) {
  const auto found = std::find_if(candidates.begin(), candidates.end(),
                                  [&](const MetaCandidate& candidate) { return is_title_of(candidate, source); });
  return found == candidates.end() ? nullptr : &*found;
}

constexpr std::array kNamed = {MetaSource::kMeta, MetaSource::kJsonLd, MetaSource::kMicrodata,
                               MetaSource::kTitleElement};

class TitleChooser {
 public:
  TitleChooser(const std::vector<MetaCandidate>& candidates, std::string_view publisher, std::string_view url)
      : candidates_(candidates), publisher_(publisher), host_(host_name(url)) {}

  TitleChoice run() {
    for (const MetaSource source : kNamed) {
      if (const MetaCandidate* candidate = first_title(candidates_, source)) raw_.push_back(candidate->value);
    }
    for (const MetaCandidate& candidate : candidates_) {
      if (is_heading(candidate) && headings_.size() < kMostHeadings) headings_.push_back(&candidate);
    }
    if (const MetaCandidate* page = first_title(candidates_, MetaSource::kTitleElement)) page_title_ = page->value;
    if (publisher_.empty()) publisher_ = found_.publisher = find_site();
    for (const std::string_view raw : raw_) named_.push_back(without_site_name(raw, publisher_));
    if (!take_known_heading() && !take_single_heading() && !take_similar_heading()) take_named();
    return std::move(found_);
  }

 private:
  static bool is_heading(const MetaCandidate& candidate) {
    return is_title_of(candidate, MetaSource::kHeading) || is_title_of(candidate, MetaSource::kLowerHeading);
  }

  bool is_a_heading(std::string_view folded) const {
    return std::any_of(headings_.begin(), headings_.end(),
                       [&](const MetaCandidate* heading) { return fold_title(heading->value) == folded; });
  }

  // What stands beside a heading in a title of which the heading is a part, and not the site's name; else nothing.
  // "Rebels leave town - The Daily Post" has the name behind it; with a colon it may lead ("The Daily Post: Rebels
  // leave town"): where both are headings, the name is the first. Where the page knows no more of the first part, it is
  // the name, whatever the mark.
  std::string_view beside(const std::vector<TitleCut>& cuts, std::string_view folded, bool is_lower) const {
    for (const TitleCut& cut : cuts) {
      if (cut.may_end && cut.folded_before == folded && !is_named_after(cut.before, host_) &&
          !(cut.may_lead && is_a_heading(cut.folded_behind))) {
        return cut.behind;
      }
      if (cut.folded_behind == folded && !is_named_after(cut.behind, host_) &&
          (cut.may_lead || is_named_after(cut.before, host_) || is_site(cut.before, publisher_) ||
           (is_lower && !is_a_heading(cut.folded_before)))) {
        return cut.before;
      }
    }
    return {};
  }

  std::string find_site() const {
    const std::vector<TitleCut> cuts = cuts_of(page_title_);
    std::string_view site;
    for (const MetaCandidate* heading : headings_) {
      const MetaCandidate& candidate = *heading;
      site = beside(cuts, fold_title(candidate.value), candidate.source == MetaSource::kLowerHeading);
      if (!site.empty()) break;
    }
    // "Rebels leave town - by Kari Lund".
    if (site.empty() || site.size() > kLongestName || site.starts_with("by ")) return site_of_address(cuts);
    // "Rebels leave town - World - The Daily Post": the last part.
    for (const TitleCut& cut : cuts) {
      if (cut.behind.size() < site.size() && site.ends_with(cut.behind)) site = cut.behind;
    }
    return std::string(site);
  }

  std::string site_of_address(const std::vector<TitleCut>& cuts) const {
    std::string_view shortest;
    for (const TitleCut& cut : cuts) {
      for (const std::string_view part : {cut.behind, cut.before}) {
        const bool is_shorter = shortest.empty() || part.size() < shortest.size();
        if (is_shorter && is_named_after(part, host_)) shortest = part;
      }
    }
    return std::string(shortest);
  }

  bool take_known_heading() {
    std::vector<std::string> folded_named;
    for (const std::string& title : named_) folded_named.push_back(fold_title(title));
    std::vector<std::vector<TitleCut>> cuts;  // made for the first heading that is not known as a whole
    for (const MetaCandidate* heading : headings_) {
      const MetaCandidate& candidate = *heading;
      const std::string folded = fold_title(candidate.value);
      if (is_title_of(candidate, MetaSource::kHeading) && is_site(candidate.value, publisher_) &&
          std::find(folded_named.begin(), folded_named.end(), folded) == folded_named.end()) {
        continue;
      }
      const bool is_lower = candidate.source == MetaSource::kLowerHeading;  // must be the title or a whole part of it
      const bool agrees_with_one = std::any_of(folded_named.begin(), folded_named.end(), [&](const std::string& title) {
        return (!is_lower && agrees_folded(folded, title)) || (!folded.empty() && title == folded);
      });
      if (!agrees_with_one && cuts.empty()) {
        for (const std::string_view raw : raw_) cuts.push_back(cuts_of(raw));
      }
      const bool is_part = !agrees_with_one && !folded.empty() &&
                           std::any_of(cuts.begin(), cuts.end(), [&](const std::vector<TitleCut>& cuts_of_one) {
                             return !beside(cuts_of_one, folded, is_lower).empty();
                           });
      if (!agrees_with_one && !is_part) continue;
      take_heading(candidate);
      return true;
    }
    return false;
  }

  static bool is_long(const MetaCandidate& heading) {
    return std::count(heading.value.begin(), heading.value.end(), ' ') >= 3;
  }

  // A single heading of some length that the metadata do not know: pages are titled for search engines.
  bool take_single_heading() {
    const MetaCandidate* only = nullptr;
    for (const MetaCandidate* heading : headings_) {
      const MetaCandidate& candidate = *heading;
      if (!is_title_of(candidate, MetaSource::kHeading) || is_site(candidate.value, publisher_)) continue;
      if (only != nullptr) return false;
      only = &candidate;
    }
    if (only == nullptr || (!is_long(*only) && !named_.empty())) return false;
    take_heading(*only);
    return true;
  }

  // Of several headings, the one that has most of its longer words in common with the metadata's title.
  bool take_similar_heading() {
    constexpr std::size_t kLongWord = 4;
    const MetaCandidate* best = nullptr;
    std::size_t most = 1;  // one word in common is chance
    for (const MetaCandidate* heading : headings_) {
      const MetaCandidate& candidate = *heading;
      if (!is_title_of(candidate, MetaSource::kHeading) || is_site(candidate.value, publisher_)) continue;
      if (!is_long(candidate)) continue;
      std::size_t words = 0;
      std::size_t common = 0;
      for (const std::string_view word : base::split_words(candidate.value)) {
        const std::string folded = fold_title(word);
        if (folded.size() < kLongWord) continue;
        ++words;
        const bool is_known = std::any_of(named_.begin(), named_.end(), [&](const std::string& title) {
          return contains(fold_title(title), folded);
        });
        common += is_known ? 1 : 0;
      }
      if (common <= most || common * 2 < words) continue;
      most = common;
      best = &candidate;
    }
    if (best == nullptr) return false;
    take_heading(*best);
    return true;
  }

  void take_named() {
    if (!named_.empty()) found_.title = named_.front();
  }

  void take_heading(const MetaCandidate& heading) {
    found_.title = heading.value;
    found_.node = heading.node;
    const std::string folded = fold_title(heading.value);
    for (const std::string& title : named_) {
      const std::string other = fold_title(title);
      if ((other == folded && is_written_worse(heading.value, title)) || is_decorated(heading.value, folded, other)) {
        found_.title = title;
        return;
      }
    }
  }

  // Styles print headings in capitals or in small letters; the metadata have them as they were written.
  static bool is_written_worse(std::string_view heading, std::string_view title) {
    const auto has = [](std::string_view text, bool (*is_kind)(char)) {
      return std::any_of(text.begin(), text.end(), is_kind);
    };
    const bool is_mixed = has(title, [](char c) { return base::is_ascii_upper(c); }) &&
                          has(title, [](char c) { return base::is_ascii_lower(c); });
    return is_mixed && (!has(heading, [](char c) { return base::is_ascii_upper(c); }) ||
                        !has(heading, [](char c) { return base::is_ascii_lower(c); }));
  }

  // "5 May 2020 Rebels leave town", "News: Rebels leave town", "Rebels leave town (dailypost.example) 12".
  static bool is_decorated(std::string_view heading, const std::string& folded, const std::string& title) {
    constexpr std::size_t kLeast = 12;  // letters of a title that can be told in a heading
    constexpr std::size_t kLongestLabel = 16;
    if (title.size() < kLeast || folded.size() <= title.size()) return false;
    if (folded.ends_with(title)) {
      const std::string_view lead =
          base::trim(heading.substr(0, end_of_letters(heading, folded.size() - title.size())));
      const bool is_label = lead.ends_with(':') && lead.size() <= kLongestLabel && !contains(lead, " ");
      return is_label || parse_date_line(lead).has_value();
    }
    if (!folded.starts_with(title)) return false;
    const std::string_view rest = base::trim(heading.substr(end_of_letters(heading, title.size())));
    return (rest.starts_with("(") && contains(rest, ".")) || parse_date_line(rest).has_value();
  }

  // Behind so many bytes of the folded text and the marks that follow them, up to a blank.
  static std::size_t end_of_letters(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (std::size_t found = 0; at < text.size();) {
      const base::CodePoint point = base::code_point_at(text, at);
      const std::size_t letters = fold_title(text.substr(at, point.length)).size();
      if (found >= count && (letters != 0 || base::is_space(point.value))) break;
      found += letters;
      at += point.length;
    }
    return at;
  }

  const std::vector<MetaCandidate>& candidates_;
  std::vector<const MetaCandidate*> headings_;  // the first of the page
  std::string publisher_;
  std::string host_;  // the name in the page's address
  std::string_view page_title_;
  std::vector<std::string_view> raw_;  // what the metadata say, best first
  std::vector<std::string> named_;     // the same without the site's name
  TitleChoice found_;
};

}  // namespace

bool has_title_heading(const std::vector<MetaCandidate>& candidates) {
  for (const MetaSource source : {MetaSource::kMeta, MetaSource::kJsonLd, MetaSource::kTitleElement}) {
    const MetaCandidate* named = first_title(candidates, source);
    if (named == nullptr) continue;
    const std::string title = fold_title(named->value);
    for (const MetaCandidate& candidate : candidates) {
      if (!is_title_of(candidate, MetaSource::kHeading)) continue;
      const std::string heading = fold_title(candidate.value);
      // The element's title holds the site's name, too, which may be the heading.
      const bool fits = source == MetaSource::kTitleElement ? heading == title : agrees_folded(heading, title);
      if (fits) return true;
    }
  }
  return false;
}

void add_lower_headings(const HtmlTree& tree, const PageText& page, std::vector<MetaCandidate>& candidates) {
  std::vector<std::string> named;
  for (const MetaSource source : kNamed) {
    if (const MetaCandidate* candidate = first_title(candidates, source)) named.push_back(fold_title(candidate->value));
  }
  if (named.empty()) return;
  const auto is_part = [&](std::string_view text) {
    const std::string folded = fold_title(text);
    return folded.size() >= 4 && std::any_of(named.begin(), named.end(), [&](const std::string& title) {
             return title.starts_with(folded) || title.ends_with(folded);
           });
  };
  std::vector<MetaCandidate> found;
  for (NodeId id = 0; id < tree.nodes().size(); ++id) {
    const HtmlNode& node = tree.node(id);
    if (node.tag < Tag::kH2 || node.tag > Tag::kH4 || found.size() == kMostHeadings) continue;
    std::string text = tree.text_below(id, kLongestHeading);
    if (is_part(text)) found.push_back({MetaField::kTitle, MetaSource::kLowerHeading, std::move(text), id});
  }
  const bool has_heading = !found.empty() || first_title(candidates, MetaSource::kHeading) != nullptr;
  // Pages without any heading print the title as a line of text in large letters.
  for (std::size_t i = 0; i < page.blocks.size() && !has_heading && found.empty(); ++i) {
    const std::string_view text = base::slice(page.text, page.blocks[i].span);
    const std::string_view line = text.substr(0, text.find('\n'));
    const bool is_long = line.size() <= kLongestHeading && std::count(line.begin(), line.end(), ' ') >= 2;
    if (!is_long || !is_part(line)) continue;
    found.push_back({MetaField::kTitle, MetaSource::kLowerHeading, std::string(line), page.blocks[i].node});
  }
  // In the order of the page.
  for (MetaCandidate& heading : found) {
    const auto place = std::find_if(candidates.begin(), candidates.end(), [&](const MetaCandidate& candidate) {
      return is_title_of(candidate, MetaSource::kHeading) && candidate.node > heading.node;
    });
    candidates.insert(place, std::move(heading));
  }
}

TitleChoice choose_title(const std::vector<MetaCandidate>& candidates, std::string_view publisher,
                         std::string_view url) {
  return TitleChooser(candidates, publisher, url).run();
}

}  // namespace casus::article
