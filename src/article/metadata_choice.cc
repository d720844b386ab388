// The choice among the candidates; see html_metadata.h for the order.
#include <algorithm>
#include <optional>

#include "article/author_choice.h"
#include "article/dates.h"
#include "article/html_metadata.h"
#include "article/title_choice.h"
#include "base/date.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr int kFirstYear = 1990;  // of articles on the web

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
    chosen_.authors = choose_authors(candidates_, chosen_.publisher, chosen_.title_node);
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
    TitleChoice choice = article::choose_title(candidates_, chosen_.publisher, chosen_.url);
    chosen_.title = std::move(choice.title);
    chosen_.title_node = choice.node;
    set(chosen_.publisher, choice.publisher);
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

}  // namespace casus::article
