// Values are cleaned first, then compared as the letters of their names.
#include "article/author_choice.h"

#include <algorithm>
#include <array>

#include "article/byline.h"
#include "article/title_parts.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kMostAuthors = 64;  // each is compared with those before it
constexpr std::size_t kLongestName = 80;  // bytes

using Names = std::vector<std::string>;

// What a system writes where it has no author, and helpers who come with their part in it.
bool is_no_name(std::string_view name) {
  const std::string lower = base::to_ascii_lower(name);
  for (const std::string_view filler : {"undefined", "null", "none", "admin", "administrator", "unknown", "super user",
                                        "webmaster", "anonymous", "guest", "author", "editor", "site admin"}) {
    if (lower == filler) return true;
  }
  for (const std::string_view helper : {"updated by ", "reviewed by ", "edited by ", "fact checked by ", "follow ",
                                        "about ", "more from ", "view all "}) {
    if (lower.starts_with(helper)) return true;
  }
  const bool has_letters = std::any_of(name.begin(), name.end(), [](char c) {
    return base::is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  return !has_letters || name.size() >= kLongestName || name.find("://") != std::string_view::npos;
}

void add_new(Names& names, std::string name) {
  const bool is_known = std::any_of(names.begin(), names.end(),
                                    [&](const std::string& other) { return fold_title(other) == fold_title(name); });
  if (!name.empty() && !is_no_name(name) && !is_known && names.size() < kMostAuthors) names.push_back(std::move(name));
}

// Of every name in `some` there is one in `all`.
bool are_among(const Names& some, const Names& all) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& name) {
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& other) { return fold_title(other) == fold_title(name); });
  });
}

bool is_publisher(std::string_view name, std::string_view publisher) {
  const std::string a = fold_title(name);
  const std::string b = fold_title(publisher);
  if (a.empty() || b.empty()) return false;
  return a == b || (a.size() >= 6 && b.starts_with(a)) || (b.size() >= 6 && a.starts_with(b));
}

// "Political Editor", "Fjord Post Staff".
bool has_role(std::string_view text) {
  static constexpr std::array<std::string_view, 24> kRoles = {
      "editor",     "reporter",  "writer",  "correspondent", "columnist", "team",      "staff",    "contributor",
      "desk",       "bureau",    "press",   "news",          "educator",  "director",  "manager",  "professor",
      "specialist", "president", "founder", "officer",       "analyst",   "editorial", "producer", "consultant"};
  const std::vector<std::string_view> words = base::split_words(text);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return std::find(kRoles.begin(), kRoles.end(), base::to_ascii_lower(word)) != kRoles.end();
  });
}

class AuthorChooser {
 public:
  AuthorChooser(const std::vector<MetaCandidate>& candidates, std::string_view publisher, NodeId title)
      : candidates_(candidates), publisher_(publisher), title_(title) {}

  Names run() const {
    constexpr std::array kSources = {MetaSource::kJsonLd, MetaSource::kMeta, MetaSource::kMicrodata, MetaSource::kLink,
                                     MetaSource::kLabel};
    Names chosen;
    Names fallback;  // the publisher's name
    for (const MetaSource source : kSources) {
      Names names = names_of(source);
      if (names.empty()) continue;
      const auto persons = std::stable_partition(
          names.begin(), names.end(), [&](const std::string& name) { return !is_publisher(name, publisher_); });
      if (persons == names.begin()) {
        if (fallback.empty()) fallback = std::move(names);
        continue;
      }
      names.erase(persons, names.end());
      if (chosen.empty() || (names.size() > chosen.size() && source != MetaSource::kLabel && are_among(chosen, names)))
        chosen = std::move(names);
    }
    return chosen.empty() ? fallback : chosen;
  }

 private:
  Names names_of(MetaSource source) const {
    Names near;
    Names far;
    NodeId last = kNoNode;  // of the byline
    for (const MetaCandidate& candidate : candidates_) {
      if (candidate.field != MetaField::kAuthor || candidate.source != source) continue;
      const bool is_near = candidate.node == kNoNode || is_in_byline(candidate.node, last);
      if (is_near && candidate.node != kNoNode) last = candidate.node;
      for (std::string& name : split_authors(candidate.value, publisher_))
        add_new(is_near ? near : far, std::move(name));
    }
    // Of many names far from the title most are those of other articles.
    return !near.empty() || far.size() > 1 ? near : far;
  }

  // Near the title; behind the first name, only what stands beside it.
  bool is_in_byline(NodeId node, NodeId last) const {
    constexpr NodeId kNodesBetween = 24;
    if (title_ == kNoNode) return last == kNoNode || node < last + kNodesBetween;
    if (node + kNodesAbove <= title_ || node >= title_ + kNodesBelow) return false;
    return last == kNoNode || node < last + kNodesBetween;
  }

  const std::vector<MetaCandidate>& candidates_;
  std::string_view publisher_;
  NodeId title_;
};

}  // namespace

std::vector<std::string> split_authors(std::string_view value, std::string_view publisher) {
  value = base::trim(value);
  for (const std::string_view lead : {"By ", "by ", "BY ", "By: ", "Author: ", "Written by "}) {
    if (value.starts_with(lead)) value = base::trim(value.substr(lead.size()));
  }
  // "Jane Smith jane.smith@dailypost.example"
  if (const std::size_t at = value.find('@'); at != std::string_view::npos) {
    const std::size_t blank = value.substr(0, at).rfind(' ');
    if (blank != std::string_view::npos && is_person_name(value.substr(0, blank))) value = value.substr(0, blank);
  }
  // "Jane Smith | The Daily Post", "Jane Smith - Political Editor", "Jane Smith, The Daily Post".
  for (const std::string_view mark : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\xA2 ", " \xC2\xB7 ", ", "}) {
    const std::size_t at = value.find(mark);
    if (at == std::string_view::npos || !is_person_name(value.substr(0, at))) continue;
    const std::string_view rest = value.substr(at + mark.size());
    if (is_publisher(rest, publisher) || has_role(rest)) value = value.substr(0, at);
  }
  Names parts;
  std::string_view rest = value;
  while (!rest.empty()) {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
    for (const std::string_view mark : {", and ", ", ", " and ", " & ", "; ", ";"}) {
      const std::size_t found = rest.find(mark);
      if (found < at) at = found, length = mark.size();
    }
    const std::string_view part = base::trim(rest.substr(0, at));
    if (!is_person_name(part)) return {base::squeeze_space(value)};
    if (parts.empty() || !has_role(part)) parts.push_back(base::squeeze_space(part));
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + length);
  }
  return parts;
}

std::vector<std::string> choose_authors(const std::vector<MetaCandidate>& candidates, std::string_view publisher,
                                        NodeId title_node) {
  return AuthorChooser(candidates, publisher, title_node).run();
}

}  // namespace casus::article
