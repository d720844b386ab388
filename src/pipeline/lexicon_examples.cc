// Each sentence is a document of its own, so that no earlier sentence lends it an actor.
#include "pipeline/lexicon_examples.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "pipeline/document_coder.h"

namespace casus::pipeline {
namespace {

using catalog::Example;
using catalog::Sense;
using document::CodedEvent;
using document::Document;

constexpr std::size_t kBatch = 256;
constexpr const char* kExampleDate = "2024-03-06";

document::Page make_page(const Sense& sense, const Example& example) {
  document::Page page;
  page.id = sense.name + ":" + std::to_string(example.line);
  page.bytes = example.sentence;
  page.is_plain_body = true;
  page.published_at = kExampleDate;
  page.language = "en";
  return page;
}

std::string text_of(const Document& document, base::MentionId id) {
  return std::string(document.slice(document.mention(id).span));
}

/// The mention with the noun that it modifies: "Greek" stands for "a Greek tanker".
std::string phrase_of(const Document& document, base::MentionId id) {
  std::string phrase = text_of(document, id);
  const document::Token& head = document.token(document.mention(id).head);
  if (!base::is_some(head.head)) return phrase;
  const document::Relation relation = document::base_of(head.relation);
  const bool modifies = relation == document::Relation::kAmod || relation == document::Relation::kNmod ||
                        relation == document::Relation::kCompound;
  if (modifies) phrase.append(" ").append(document.form(head.head));
  return phrase;
}

/// Every expected word stands in some mention, and there is none where none is expected.
bool sides_agree(const Document& document, const std::vector<std::string>& expected,
                 const std::vector<base::MentionId>& found) {
  if (expected.empty()) return found.empty();
  return std::ranges::all_of(expected, [&](const std::string& word) {
    const std::string wanted = base::to_ascii_lower(word);
    return std::ranges::any_of(found, [&](base::MentionId id) {
      return base::to_ascii_lower(phrase_of(document, id)).find(wanted) != std::string::npos;
    });
  });
}

bool participants_agree(const Document& document, const Example& example, const CodedEvent& event) {
  const bool other_side = event.reciprocal && example.recipients.empty();
  if (sides_agree(document, example.actors, event.actors) &&
      (other_side || sides_agree(document, example.recipients, event.recipients))) {
    return true;
  }
  if (!event.reciprocal) return false;
  // Reciprocal acts list all parties as actors; the lexicon writes `-` for the other side.
  std::vector<std::string> all = example.actors;
  all.insert(all.end(), example.recipients.begin(), example.recipients.end());
  return sides_agree(document, all, event.actors);
}

/// The sense stands in the rule as a whole name: "demand.1(lift.2)" holds lift.2, not lift.21.
bool names(const std::string& rule, const std::string& sense) {
  for (std::size_t at = rule.find(sense); at != std::string::npos; at = rule.find(sense, at + 1)) {
    const bool begins = at == 0 || rule[at - 1] == '(';
    const std::size_t end = at + sense.size();
    if (begins && (end == rule.size() || rule[end] == '(' || rule[end] == ')')) return true;
  }
  return false;
}

bool type_agrees(const Stages& stages, const Sense& sense, const Example& example, const CodedEvent& event) {
  if (example.type) return event.type == *example.type;
  if (names(event.rule, sense.name)) return true;
  if (sense.is_operator) return false;
  if (sense.type) return event.type == *sense.type;
  const catalog::CameoRow* row = stages.event_coder().ontology().find(sense.cameo);
  return row != nullptr && row->type == event.type;
}

bool passes(const Stages& stages, const Document& document, const Sense& sense, const Example& example) {
  if (!example.expected) {
    return std::ranges::none_of(document.events,
                                [&](const CodedEvent& event) { return names(event.rule, sense.name); });
  }
  return std::ranges::any_of(document.events, [&](const CodedEvent& event) {
    if (example.status && event.status != *example.status) return false;
    return type_agrees(stages, sense, example, event) && participants_agree(document, example, event);
  });
}

std::string dump(const Document& document) {
  std::string out;
  const auto add = [&](const std::vector<base::MentionId>& ids) {
    if (ids.empty()) out += "-";
    for (std::size_t i = 0; i < ids.size(); ++i) out += (i == 0 ? "" : " & ") + text_of(document, ids[i]);
  };
  for (const CodedEvent& event : document.events) {
    if (!out.empty()) out += "; ";
    out += event.rule + " " + std::string(to_string(event.type)) + " " + std::string(to_string(event.status)) + " ";
    add(event.actors);
    out += " > ";
    add(event.recipients);
  }
  return out.empty() ? "nothing" : out;
}

}  // namespace

std::vector<ExampleOutcome> run_lexicon_examples(const Stages& stages) {
  std::vector<ExampleOutcome> outcomes;
  for (const Sense& sense : stages.lexicon().senses()) {
    for (const Example& example : sense.examples) outcomes.push_back({&sense, &example, false, {}});
  }
  const events::CoderOptions everything{
      .threshold = stages.event_coder().options().threshold, .keep_negated = true, .keep_hypothetical = true};
  const events::EventCoder lenient = stages.event_coder().with_options(everything);
  Stages::Workspace workspace;
  for (std::size_t begin = 0; begin < outcomes.size(); begin += kBatch) {
    const std::size_t end = std::min(outcomes.size(), begin + kBatch);
    std::vector<document::Page> pages;
    for (std::size_t i = begin; i < end; ++i) pages.push_back(make_page(*outcomes[i].sense, *outcomes[i].example));
    std::vector<Job> jobs = annotate_pages(stages, std::move(pages), workspace);
    for (std::size_t i = begin; i < end; ++i) {
      Document& document = jobs[i - begin].document;
      const Example& example = *outcomes[i].example;
      // An example that names its status asks for events that are left out by default.
      if (example.status) lenient.code(document, workspace.events);
      outcomes[i].passed = passes(stages, document, *outcomes[i].sense, example);
      outcomes[i].found = dump(document);
    }
  }
  return outcomes;
}

std::string describe(const ExampleOutcome& outcome) {
  const Example& example = *outcome.example;
  std::string line = outcome.sense->file + ":" + std::to_string(example.line) + " " + outcome.sense->name;
  line += example.expected ? " yes: " : " no: ";
  line += example.sentence;
  if (example.expected) {
    line += " | expected " + base::join(example.actors, " & ") + " > " + base::join(example.recipients, " & ");
  }
  return line + " | found " + outcome.found;
}

}  // namespace casus::pipeline
