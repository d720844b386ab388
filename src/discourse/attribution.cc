// The order of the parts: rules, the model's choice, quotes over sentences, nesting.
#include "discourse/attribution.h"

#include "discourse/attribution_judge.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

// What stands behind the cue is a report of its own with the same cue and source.
void split_around_cues(std::vector<Report>& reports) {
  const std::size_t count = reports.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (reports[i].more.empty() || reports[i].span.content.overlaps(reports[i].more)) continue;
    Report rest = reports[i];
    rest.span.content = rest.more;
    rest.span.carried_over = true;
    rest.more = {};
    reports.push_back(rest);
  }
}

}  // namespace

void add_attributions(const ClauseView& view, const learn::HashedModel& model, Document& document) {
  const std::vector<Quote> quotes = find_quotes(document);
  AttributionJudge judge(view, model, quotes);
  std::vector<Report> rules, reports;
  for (const Sentence& sentence : document.sentences) {
    rules.clear();
    find_reports(view, sentence, rules);
    judge.judge(sentence, rules, reports);
  }
  add_turns(view, quotes, reports);
  attribute_quotes(view, quotes, reports);
  split_around_cues(reports);
  link_reports(std::move(reports), document);
}

}  // namespace casus::discourse
