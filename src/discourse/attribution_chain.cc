// Nesting is containment: a report is itself reported by the smallest content around its cue.
#include <algorithm>
#include <tuple>

#include "discourse/attribution.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

// Smaller content first; of equal ones the cited source; then text order.
auto rank(const Report& r) { return std::tuple(r.span.content.length(), r.is_cited ? 0 : 1, index_of(r.span.cue)); }

// "Kim said, on Wednesday, that ...": words of the cue's own clause are not reported by it.
bool reports(const Report& report, ByteRange words) {
  if (!report.span.content.contains(words)) return false;
  return report.own.empty() || !report.own.contains(words);
}

AttributionId innermost(const std::vector<Report>& reports_list, ByteRange words, base::TokenId not_cue,
                        std::size_t above, const std::vector<std::size_t>& by_rank) {
  for (std::size_t k = above; k < by_rank.size(); ++k) {
    const Report& candidate = reports_list[by_rank[k]];
    if (candidate.span.cue == not_cue || candidate.is_topic) continue;
    if (reports(candidate, words)) return make_id<AttributionId>(by_rank[k]);
  }
  return kNone<AttributionId>;
}

// The same cue may be found twice for one content (quote and clause): keep the first.
void drop_repeats(std::vector<Report>& list) {
  std::vector<Report> kept;
  for (const Report& r : list) {
    const bool repeat = std::any_of(kept.begin(), kept.end(), [&](const Report& k) {
      return k.span.cue == r.span.cue && k.span.content.overlaps(r.span.content);
    });
    if (!repeat) kept.push_back(r);
  }
  list = std::move(kept);
}

// Every token belongs to the innermost report around it: larger contents are written first, smaller ones over them.
void mark_tokens(const std::vector<Report>& list, const std::vector<std::size_t>& by_rank,
                 document::Document& document) {
  for (document::Circumstance& c : document.circumstances) c.attribution = kNone<AttributionId>;
  for (std::size_t k = by_rank.size(); k-- > 0;) {
    const Report& report = list[by_rank[k]];
    if (report.is_topic) continue;
    const auto& tokens = document.tokens;
    const auto first = std::lower_bound(tokens.begin(), tokens.end(), report.span.content.begin,
                                        [](const document::Token& t, std::uint32_t at) { return t.span.begin < at; });
    for (auto t = first; t != tokens.end() && t->span.begin <= report.span.content.end; ++t) {
      const auto i = static_cast<std::size_t>(t - tokens.begin());
      if (make_id<base::TokenId>(i) != report.span.cue && reports(report, t->span))
        document.circumstances[i].attribution = make_id<AttributionId>(by_rank[k]);
    }
  }
}

}  // namespace

void link_reports(std::vector<Report> list, document::Document& document) {
  std::stable_sort(list.begin(), list.end(), [](const Report& a, const Report& b) {
    return std::tuple(index_of(a.span.cue), a.span.content.begin) <
           std::tuple(index_of(b.span.cue), b.span.content.begin);
  });
  drop_repeats(list);
  std::vector<std::size_t> by_rank(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) by_rank[i] = i;
  std::stable_sort(by_rank.begin(), by_rank.end(),
                   [&](std::size_t a, std::size_t b) { return rank(list[a]) < rank(list[b]); });
  // Only a report of higher rank can be the outer one, so the links form no cycle.
  for (std::size_t k = 0; k < by_rank.size(); ++k) {
    Report& inner = list[by_rank[k]];
    ByteRange words = document.token(inner.span.cue).span;
    if (inner.is_cited) words = inner.span.content;
    inner.span.outer = innermost(list, words, inner.span.cue, k + 1, by_rank);
  }
  document.attributions.clear();
  for (const Report& report : list) document.attributions.push_back(report.span);
  mark_tokens(list, by_rank, document);
}

}  // namespace casus::discourse
