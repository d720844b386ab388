// A part is named after an address if they have most letters in common, or if its initials are the address.
#include "article/title_parts.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::array<std::string_view, 12> kMarks = {
    " | ", " - ", " – ", " — ", " -- ", " :: ", " » ", " · ", " • ", " / ", " « ", ": "};
constexpr std::size_t kLongestTitle = 1000;  // bytes of one that is cut at all marks
constexpr std::size_t kLongestName = 60;     // of a site

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

std::string fold_title(std::string_view title) {
  const bool is_ascii =
      std::none_of(title.begin(), title.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  std::string folded = is_ascii ? std::string(title) : base::fold(title);
  std::size_t size = 0;
  for (const char c : folded) {
    const bool is_kept = base::is_ascii_alpha(c) || base::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    if (is_kept) folded[size++] = base::ascii_lower(c);
  }
  folded.resize(size);
  return folded;
}

bool agrees_folded(std::string_view first, std::string_view second) {
  if (first.empty() || second.empty()) return false;
  const std::string_view longer = first.size() >= second.size() ? first : second;
  const std::string_view shorter = first.size() >= second.size() ? second : first;
  return contains(longer, shorter) && shorter.size() * 5 >= longer.size() * 2 && shorter.size() >= 8;
}

bool is_site(std::string_view text, std::string_view publisher) {
  if (publisher.empty()) return false;
  const std::string first = fold_title(text);
  const std::string second = fold_title(publisher);
  return first == second || agrees_folded(first, second);
}

std::vector<TitleCut> cuts_of(std::string_view title) {
  std::vector<TitleCut> cuts;
  if (title.size() > kLongestTitle) return cuts;
  for (const std::string_view mark : kMarks) {
    for (std::size_t at = title.find(mark); at != std::string_view::npos; at = title.find(mark, at + 1)) {
      const std::string_view before = base::trim(title.substr(0, at));
      const std::string_view behind = base::trim(title.substr(at + mark.size()));
      cuts.push_back(
          {before, behind, fold_title(before), fold_title(behind), mark == ": " || mark == " » ", mark != ": "});
    }
  }
  return cuts;
}

std::string host_name(std::string_view url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string_view::npos) return {};
  std::string_view host = url.substr(begin + 3);
  host = host.substr(0, host.find_first_of("/:?#"));
  std::size_t longest = 0;
  std::string_view name;
  const std::vector<std::string_view> labels = base::split(host, '.');
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    const bool is_common = labels[i] == "www" || labels[i] == "blog" || labels[i] == "news";
    if (is_common || labels[i].size() <= longest) continue;
    longest = labels[i].size();
    name = labels[i];
  }
  return fold_title(name);
}

bool is_named_after(std::string_view part, std::string_view host) {
  constexpr std::size_t kLeast = 4;
  if (part.size() > kLongestName || host.size() < 3) return false;
  std::string initials;
  for (const std::string_view word : base::split_words(part)) {
    if (base::is_ascii_upper(word.front())) initials.push_back(base::ascii_lower(word.front()));
  }
  if (initials.size() >= 3 && initials == host) return true;
  std::string folded = fold_title(part);
  if (folded.starts_with("the")) folded.erase(0, 3);
  if (folded.size() < kLeast || host.size() < kLeast) return false;
  const bool has_host = contains(folded, host) && host.size() * 2 >= folded.size();
  return has_host || (contains(host, folded) && folded.size() * 2 >= host.size());
}

std::string without_site_name(std::string_view title, std::string_view publisher) {
  const std::string name = fold_title(publisher);
  const auto is_name = [&](std::string_view part) {
    if (name.empty()) return false;
    const std::string folded = fold_title(part);
    return folded == name || agrees_folded(folded, name);
  };
  for (const std::string_view mark : kMarks) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string_view::npos) continue;
    const std::string_view before = title.substr(0, last);
    const std::string_view behind = title.substr(last + mark.size());
    const bool is_weak = mark == ": " || mark == " - " || mark == " / " || mark == " -- ";
    const bool is_short = !is_weak && behind.size() * 2 < before.size() && behind.size() < 40;
    if (is_short || is_name(behind)) return std::string(base::trim(before));
    const std::size_t first = title.find(mark);
    if (is_name(title.substr(0, first))) return std::string(base::trim(title.substr(first + mark.size())));
  }
  return std::string(base::trim(title));
}

}  // namespace casus::article
