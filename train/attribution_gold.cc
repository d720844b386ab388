// brat's standoff format: T lines are spans in characters, E lines join them by role.
#include "attribution_gold.h"

#include <algorithm>
#include <map>

#include "base/file.h"
#include "base/strings.h"

namespace casus::train {
namespace {

using base::ByteRange;

// brat counts characters, a Document bytes.
std::vector<std::uint32_t> byte_offsets(std::string_view text) {
  std::vector<std::uint32_t> offsets;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(i);
  }
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

using Spans = std::map<std::string, std::vector<ByteRange>, std::less<>>;

// "T3<tab>Content 115 290;300 310<tab>words"
void read_span(const std::vector<std::string_view>& cells, const std::vector<std::uint32_t>& offsets, Spans& spans) {
  const std::size_t blank = cells[1].find(' ');
  if (blank == std::string_view::npos) return;
  for (const std::string_view piece : base::split(cells[1].substr(blank + 1), ';')) {
    const auto ends = base::split_words(piece);
    if (ends.size() != 2) continue;
    const auto begin = static_cast<std::size_t>(base::parse_int(ends[0]).value_or(0));
    const auto end = static_cast<std::size_t>(base::parse_int(ends[1]).value_or(0));
    if (begin < end && end < offsets.size()) spans[std::string(cells[0])].push_back({offsets[begin], offsets[end]});
  }
}

// "E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1"
GoldAttribution read_roles(std::string_view cell, const Spans& spans) {
  GoldAttribution item;
  for (const std::string_view role : base::split_words(cell)) {
    const std::size_t colon = role.find(':');
    if (colon == std::string_view::npos) continue;
    const auto found = spans.find(role.substr(colon + 1));
    if (found == spans.end()) continue;
    std::vector<ByteRange>* list = nullptr;
    if (role.starts_with("Source")) list = &item.source;
    if (role.starts_with("Cue")) list = &item.cue;
    if (role.starts_with("Content")) list = &item.content;
    if (list != nullptr) list->insert(list->end(), found->second.begin(), found->second.end());
  }
  return item;
}

}  // namespace

std::uint32_t shared_bytes(const std::vector<ByteRange>& spans, ByteRange range) {
  std::uint32_t sum = 0;
  for (const ByteRange span : spans) {
    const std::uint32_t begin = std::max(span.begin, range.begin), end = std::min(span.end, range.end);
    if (begin < end) sum += end - begin;
  }
  return sum;
}

std::vector<GoldAttribution> read_gold(const std::string& path, std::string_view text) {
  std::vector<GoldAttribution> gold;
  const auto bytes = base::read_file(path, std::size_t{1} << 26);
  if (!bytes) return gold;
  const std::vector<std::uint32_t> offsets = byte_offsets(text);
  Spans spans;
  for (const std::string_view line : base::split(*bytes, '\n')) {
    const auto cells = base::split(line, '\t');
    if (cells.size() < 2) continue;
    if (line[0] == 'T') read_span(cells, offsets, spans);
    if (line[0] != 'E') continue;
    GoldAttribution item = read_roles(cells[1], spans);
    if (!item.content.empty()) gold.push_back(std::move(item));
  }
  return gold;
}

}  // namespace casus::train
