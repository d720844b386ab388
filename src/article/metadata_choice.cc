// The choice among the candidates; see html_metadata.h for the order.
#include <algorithm>
#include <optional>

#include "article/dates.h"
#include "article/html_metadata.h"
#include "base/date.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kMostAuthors = 64;  // each is compared with those before it
constexpr int kFirstYear = 1990;          // of articles on the web

std::string fold_title(std::string_view title) {
  std::string folded;
  for (const char c : base::fold(title)) {
    if (base::is_ascii_alpha(c) || base::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80)
      folded.push_back(c);
  }
  return folded;
}

// What a system writes where it has no author, and helpers who come with their part in it.
bool is_no_name(std::string_view name) {
  const std::string lower = base::to_ascii_lower(name);
  for (const std::string_view filler : {"undefined", "null", "none", "admin", "administrator", "unknown"}) {
    if (lower == filler) return true;
  }
  return lower.starts_with("updated by ") || lower.starts_with("reviewed by ") || lower.starts_with("edited by ");
}

// One is the other, or a large part of it.
bool agrees(std::string_view a, std::string_view b) {
  const std::string first = fold_title(a);
  const std::string second = fold_title(b);
  if (first.empty() || second.empty()) return false;
  const std::string& longer = first.size() >= second.size() ? first : second;
  const std::string& shorter = first.size() >= second.size() ? second : first;
  return longer.find(shorter) != std::string::npos && shorter.size() * 5 >= longer.size() * 2 && shorter.size() >= 8;
}

class Chooser {
 public:
  Chooser(const std::vector<MetaCandidate>& candidates, std::string_view url, std::string_view fetched_at)
      : candidates_(candidates), url_(url), fetched_(base::parse_iso_date(fetched_at)) {}

  Metadata run() {
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field == MetaField::kPublisher) set(chosen_.publisher, candidate.value);
      if (candidate.field == MetaField::kUrl && candidate.value.starts_with("http")) set(chosen_.url, candidate.value);
      if (candidate.field == MetaField::kLanguage) set(chosen_.language, candidate.value);
    }
    if (!url_.empty()) chosen_.url = url_;
    choose_title();
    choose_dates();
    choose_authors();
    return std::move(chosen_);
  }

 private:
  static void set(std::string& field, const std::string& value) {
    if (field.empty()) field = value;
  }

  const MetaCandidate* first(MetaField field, MetaSource source) const {
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field == field && candidate.source == source) return &candidate;
    }
    return nullptr;
  }

  void choose_title() {
    std::vector<std::string> named;  // what the metadata say, best first
    for (const MetaSource source :
         {MetaSource::kMeta, MetaSource::kJsonLd, MetaSource::kMicrodata, MetaSource::kTitleElement}) {
      if (const MetaCandidate* candidate = first(MetaField::kTitle, source)) {
        named.push_back(without_site_name(candidate->value, chosen_.publisher));
      }
    }
    const MetaCandidate* only = nullptr;
    std::size_t headings = 0;
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field != MetaField::kTitle || candidate.source != MetaSource::kHeading) continue;
      if (!agrees(candidate.value, chosen_.publisher)) {
        ++headings;
        only = &candidate;
      }
      const bool fits = std::any_of(named.begin(), named.end(),
                                    [&](const std::string& title) { return agrees(candidate.value, title); });
      if (!fits) continue;
      take_heading(candidate);
      return;
    }
    // A single heading of some length that the metadata do not know: pages are titled for search engines.
    if (headings == 1 && std::count(only->value.begin(), only->value.end(), ' ') >= 3) {
      take_heading(*only);
    } else if (!named.empty()) {
      chosen_.title = named.front();
    } else if (headings > 0) {
      take_heading(*only);
    }
  }

  void take_heading(const MetaCandidate& heading) {
    chosen_.title = heading.value;
    chosen_.title_node = heading.node;
  }

  bool is_possible(const std::string& date) const {
    const auto day = base::parse_iso_date(date);
    return day && (!fetched_ || *day <= base::add_days(*fetched_, 1));
  }

  // Visible dates count where the title is; those of teasers stand elsewhere.
  bool is_near_title(NodeId node) const {
    if (chosen_.title_node == kNoNode || node == kNoNode) return true;
    return node + kNodesAbove > chosen_.title_node && node < chosen_.title_node + kNodesBelow;
  }

  std::string choose_date(MetaField field) const {
    for (const bool only_near : {true, false}) {
      for (const MetaSource source : {MetaSource::kJsonLd, MetaSource::kMeta, MetaSource::kMicrodata,
                                      MetaSource::kTimeElement, MetaSource::kLabel}) {
        for (const MetaCandidate& candidate : candidates_) {
          const bool fits = candidate.field == field && candidate.source == source && is_possible(candidate.value);
          if (fits && (!only_near || is_near_title(candidate.node))) return candidate.value;
        }
      }
    }
    return {};
  }

  static bool is_visible(const MetaCandidate& candidate) {
    return candidate.source == MetaSource::kTimeElement || candidate.source == MetaSource::kLabel;
  }

  // An article is published once: where <meta> gives a later day than another <meta> or than the first date beside the
  // headline, it is the day of a new version of the page ("published-time" of a system that stores pages).
  void take_earlier() {
    const auto chosen = base::parse_iso_date(chosen_.published_at);
    if (!chosen) return;
    base::Date earliest = *chosen;
    const bool has_linked = first(MetaField::kPublished, MetaSource::kJsonLd) != nullptr;
    bool seen_visible = chosen_.title_node == kNoNode;
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field != MetaField::kPublished || !is_possible(candidate.value)) continue;
      const bool is_dateline = !seen_visible && is_visible(candidate) && is_near_title(candidate.node);
      const bool is_meta = candidate.source == MetaSource::kMeta && !has_linked;
      seen_visible = seen_visible || is_dateline;
      const base::Date day = *base::parse_iso_date(candidate.value);
      // A day more or less is the time zone's.
      if ((!is_dateline && !is_meta) || day.year < kFirstYear || !(base::add_days(day, 1) < earliest)) continue;
      earliest = day;
      chosen_.published_at = candidate.value;
    }
  }

  // Articles that move to a new system may keep the day of their first version in <meta>, while the byline has the day
  // of what is shown. It counts if it is later and no update's (a day more or less is the time zone's).
  void take_byline() {
    constexpr NodeId kNodesOfByline = 20;
    const auto chosen = base::parse_iso_date(chosen_.published_at);
    if (!chosen || chosen_.title_node == kNoNode) return;
    const auto is_beside_title = [&](NodeId node) {
      return node != kNoNode && node + kNodesOfByline > chosen_.title_node &&
             node < chosen_.title_node + kNodesOfByline;
    };
    const MetaCandidate* found = nullptr;
    for (const MetaCandidate& candidate : candidates_) {
      const bool fits = candidate.field == MetaField::kPublished && is_visible(candidate) &&
                        is_beside_title(candidate.node) && is_possible(candidate.value);
      if (fits && found == nullptr) found = &candidate;
    }
    if (found == nullptr) return;
    const base::Date day = *base::parse_iso_date(found->value);
    if (!(base::add_days(*chosen, 1) < day)) return;
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field != MetaField::kModified) continue;
      const auto update = base::parse_iso_date(candidate.value);
      if (update && !(*update < base::add_days(day, -1)) && !(base::add_days(day, 1) < *update)) return;
    }
    chosen_.published_at = found->value;
  }

  // "2025-12-19T02:13Z" of ".../2025/12/18/...": the site's own day, which its texts count from, is the address's; a
  // much later one is that of a new version.
  void choose_dates() {
    chosen_.published_at = choose_date(MetaField::kPublished);
    chosen_.modified_at = choose_date(MetaField::kModified);
    take_earlier();
    take_byline();
    const std::string of_address = date_of_address(chosen_.url);
    const auto day = base::parse_iso_date(of_address);
    const auto chosen = base::parse_iso_date(chosen_.published_at);
    if (day && (!chosen || *day < *chosen)) chosen_.published_at = of_address;
  }

  // ".../2020/05/05/rebels-leave", ".../2020-05-05-rebels-leave" and ".../2020/may/05/rebels-leave".
  std::string date_of_address(std::string_view url) const {
    for (std::size_t i = 0; i + 6 < url.size(); ++i) {
      if (url[i] != '/' || (url[i + 5] != '/' && url[i + 5] != '-')) continue;
      const char mark = url[i + 5];
      const std::string_view rest = url.substr(i + 6, 13);
      const std::size_t cut = rest.find(mark);
      if (cut == std::string_view::npos || rest.size() < cut + 3) continue;
      std::string month(rest.substr(0, cut));
      if (const int number = month_number(month); number != 0)
        month = (number < 10 ? "0" : "") + std::to_string(number);
      const std::string date =
          std::string(url.substr(i + 1, 4)) + "-" + month + "-" + std::string(rest.substr(cut + 1, 2));
      if (rest.size() > cut + 3 && base::is_ascii_digit(rest[cut + 3])) continue;
      const auto day = base::parse_iso_date(date);
      if (day && date.size() == 10 && day->year >= kFirstYear && is_possible(date)) return date;
    }
    return {};
  }

  void choose_authors() {
    for (const MetaSource source :
         {MetaSource::kJsonLd, MetaSource::kMeta, MetaSource::kMicrodata, MetaSource::kLink, MetaSource::kLabel}) {
      for (const MetaCandidate& candidate : candidates_) {
        if (candidate.field != MetaField::kAuthor || candidate.source != source) continue;
        if (chosen_.authors.size() >= kMostAuthors) return;
        std::string name = candidate.value;
        for (const std::string_view lead : {"By ", "by ", "BY "}) {
          if (name.starts_with(lead)) name.erase(0, lead.size());
        }
        const bool is_name = name.size() < 80 && name.find("://") == std::string::npos && !is_no_name(name);
        const bool is_new = std::find(chosen_.authors.begin(), chosen_.authors.end(), name) == chosen_.authors.end();
        if (is_name && is_new) chosen_.authors.push_back(std::move(name));
      }
      if (!chosen_.authors.empty()) return;
    }
  }

  const std::vector<MetaCandidate>& candidates_;
  std::string_view url_;
  std::optional<base::Date> fetched_;
  Metadata chosen_;
};

}  // namespace

Metadata choose_metadata(const std::vector<MetaCandidate>& candidates, std::string_view url,
                         std::string_view fetched_at) {
  return Chooser(candidates, url, fetched_at).run();
}

std::string without_site_name(std::string_view title, std::string_view publisher) {
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", ": "}) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string_view::npos) continue;
    const std::string_view before = title.substr(0, at);
    const std::string_view behind = title.substr(at + mark.size());
    const bool is_publisher =
        !publisher.empty() && (agrees(behind, publisher) || fold_title(behind) == fold_title(publisher));
    const bool is_short = mark != ": " && mark != " - " && behind.size() * 2 < before.size() && behind.size() < 40;
    if (is_publisher || is_short) return std::string(base::trim(before));
  }
  return std::string(base::trim(title));
}

}  // namespace casus::article
