// Marks are laid over a sentence without overlap: acts first, then their parties, times and places, then other
// mentions.
#include "explain_html.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "event_text.h"

namespace casus::cli {
namespace {

constexpr std::string_view kHead = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; --line: #8886; --act: #d9480f; --actor: #1971c2; --recipient: #7048e8; --when: #2b8a3e; --where: #0b7285; }
body { font: 17px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; line-height: 1.3; }
.note, .none, summary { color: GrayText; font-size: .85rem; }
section { border-top: 1px solid var(--line); padding: .6rem 0; }
section > p { margin: 0 0 .3rem; }
mark { background: none; color: inherit; border-bottom: 3px solid var(--line); }
mark.act { border-color: var(--act); font-weight: 600; }
mark.actor { border-color: var(--actor); }
mark.recipient { border-color: var(--recipient); }
mark.when { border-color: var(--when); }
mark.where { border-color: var(--where); }
.event { margin: .2rem 0; padding: .3rem .7rem; border-left: 4px solid var(--act); }
.event b { margin-right: .5rem; }
table { border-collapse: collapse; font-size: .85rem; margin: .4rem 0; }
th, td { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
th { font-weight: 600; }
tr.coded td:first-child { border-left: 4px solid var(--act); padding-left: .5rem; }
details ul { font-size: .85rem; line-height: 1.35; margin: 0; padding-left: 1.1rem; }
</style>
)";

struct Mark {
  Span span;
  std::string_view kind;
  std::string title;
};

/// Marks in the order of their claim on the text.
std::vector<Mark> collect_marks(const ExplainedSentence& sentence) {
  std::vector<Mark> marks;
  for (const Event& event : sentence.events) {
    marks.push_back({event.predicate.span, "act", std::string(to_string(event.event_type))});
  }
  for (const Event& event : sentence.events) {
    const auto add = [&](const std::optional<Span>& span, std::string_view kind, const std::string& title) {
      if (span) marks.push_back({*span, kind, title});
    };
    for (const Participant& party : event.actor) add(party.span, "actor", "actor: " + party.name + " " + party.code);
    for (const Participant& party : event.recipient) {
      add(party.span, "recipient", "recipient: " + party.name + " " + party.code);
    }
    if (event.date) add(event.date->span, "when", event.date->start + " to " + event.date->end);
    if (event.place) add(event.place->span, "where", event.place->name);
  }
  for (const ExplainedMention& mention : sentence.mentions) {
    marks.push_back({mention.span, "mention", mention.name + " " + mention.country});
  }
  return marks;
}

/// Drops marks outside the sentence and those that touch an earlier one; the rest in text order.
std::vector<Mark> without_overlap(const ExplainedSentence& sentence, std::vector<Mark> marks) {
  std::vector<Mark> kept;
  for (Mark& mark : marks) {
    const bool inside = sentence.span.begin <= mark.span.begin && mark.span.end <= sentence.span.end;
    const bool taken = std::ranges::any_of(
        kept, [&](const Mark& other) { return mark.span.begin < other.span.end && other.span.begin < mark.span.end; });
    if (inside && !taken && mark.span.begin < mark.span.end) kept.push_back(std::move(mark));
  }
  std::ranges::sort(kept, {}, [](const Mark& mark) { return mark.span.begin; });
  return kept;
}

std::string marked_text(const ExplainedSentence& sentence) {
  const std::string_view text = sentence.text;
  std::string out = "<p>";
  std::size_t at = 0;
  for (const Mark& mark : without_overlap(sentence, collect_marks(sentence))) {
    const std::size_t begin = mark.span.begin - sentence.span.begin;
    const std::size_t end = mark.span.end - sentence.span.begin;
    out += escape_html(text.substr(at, begin - at));
    out += "<mark class=\"" + std::string(mark.kind) + "\" title=\"" + escape_html(mark.title) + "\">" +
           escape_html(text.substr(begin, end - begin)) + "</mark>";
    at = end;
  }
  return out + escape_html(text.substr(at)) + "</p>\n";
}

std::string event_html(const Event& event) {
  std::string out = "<div class=\"event\"><b>" + std::string(to_string(event.event_type)) + " " +
                    escape_html(event.cameo_code) + "</b>" + escape_html(act_text(event)) + ", " +
                    std::string(to_string(event.status)) + ", confidence " + score_text(event.confidence);
  const std::string sources = sources_text(event.attribution);
  if (!sources.empty()) out += ", according to " + escape_html(sources);
  if (event.date) out += ", " + escape_html(event.date->start);
  if (event.place) out += ", " + escape_html(event.place->name);
  return out + "</div>\n";
}

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string readings_html(const std::vector<ExplainedReading>& readings) {
  if (readings.empty()) return {};
  std::string out = "<details><summary>" + counted(readings.size(), "reading") +
                    "</summary><table><tr><th>word<th>rule<th>type<th>who<th>to whom<th>status<th>score"
                    "<th>verdict</tr>\n";
  for (const ExplainedReading& reading : readings) {
    out += reading.coded ? "<tr class=\"coded\">" : "<tr>";
    const std::string type = std::string(to_string(reading.event_type)) + " " + reading.cameo_code;
    for (const std::string& cell : {reading.predicate, reading.rule, type, reading.actors, reading.recipients,
                                    std::string(to_string(reading.status)), score_text(reading.confidence),
                                    reading.coded ? std::string("coded") : reading.reason}) {
      out += "<td>" + escape_html(cell);
    }
    out += "</tr>\n";
  }
  return out + "</table></details>\n";
}

std::string mentions_html(const std::vector<ExplainedMention>& mentions) {
  if (mentions.empty()) return {};
  std::string out = "<details><summary>" + counted(mentions.size(), "mention") +
                    "</summary><table><tr><th>words<th>who or what<th>country<th>sectors<th>kind</tr>\n";
  for (const ExplainedMention& mention : mentions) {
    std::string sectors;
    for (const std::string& sector : mention.sectors) sectors += (sectors.empty() ? "" : " ") + sector;
    std::string kind = mention.kind;
    if (mention.is_actor) kind += ", actor";
    if (mention.is_place) kind += ", place";
    out += "<tr>";
    for (const std::string& cell : {mention.text, mention.name, mention.country, sectors, kind}) {
      out += "<td>" + escape_html(cell);
    }
    out += "</tr>\n";
  }
  return out + "</table></details>\n";
}

void add_subtree(const ExplainedSentence& sentence, std::uint32_t head, std::size_t depth, std::string& out) {
  constexpr std::size_t kMaxDepth = 60;
  std::string items;
  for (std::size_t i = 0; i < sentence.tokens.size() && depth <= kMaxDepth; ++i) {
    const ExplainedToken& token = sentence.tokens[i];
    if (token.head != head) continue;
    items += "<li>" + escape_html(token.form) + " <span class=\"note\">" + escape_html(token.relation) + " " +
             escape_html(token.upos) + " " + escape_html(token.lemma) + "</span>";
    add_subtree(sentence, static_cast<std::uint32_t>(i + 1), depth + 1, items);
  }
  if (!items.empty()) out += "<ul>" + items + "</ul>\n";
}

std::string sentence_html(const ExplainedSentence& sentence) {
  std::string out = "<section>\n" + marked_text(sentence);
  for (const Event& event : sentence.events) out += event_html(event);
  if (!sentence.none.empty()) out += "<div class=\"none\">No event: " + escape_html(sentence.none) + "</div>\n";
  out += readings_html(sentence.readings) + mentions_html(sentence.mentions);
  out += "<details><summary>tree</summary>";
  add_subtree(sentence, 0, 0, out);
  return out + "</details>\n</section>\n";
}

}  // namespace

std::string score_text(double value) {
  if (value <= 0) return "-";
  const long hundredths = std::lround(value * 100);
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string explain_html(const Explanation& explanation) {
  const DocumentRecord& document = explanation.document;
  const std::string& name = document.title.empty() ? document.document_id : document.title;
  std::size_t events = 0;
  for (const ExplainedSentence& sentence : explanation.sentences) events += sentence.events.size();
  std::string out(kHead);
  out += "<title>" + escape_html(name) + "</title>\n<h1>" + escape_html(name) + "</h1>\n<p class=\"note\">";
  if (!document.published_at.empty()) out += escape_html(document.published_at) + " · ";
  out += counted(explanation.sentences.size(), "sentence") + ", " + counted(events, "event") +
         ". Marked: <mark class=\"act\">act</mark> <mark class=\"actor\">actor</mark> "
         "<mark class=\"recipient\">recipient</mark> <mark class=\"when\">date</mark> "
         "<mark class=\"where\">place</mark> <mark>other mention</mark></p>\n";
  for (const ExplainedSentence& sentence : explanation.sentences) out += sentence_html(sentence);
  return out + "</html>\n";
}

}  // namespace casus::cli
