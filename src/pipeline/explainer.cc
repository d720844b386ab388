#include "pipeline/explainer.h"

#include <array>
#include <utility>

#include "events/explain.h"
#include "pipeline/document_coder.h"

namespace casus::pipeline {
namespace {

using document::Document;
using document::Sentence;

ExplainedToken explain_token(const Document& document, const Sentence& sentence, std::uint32_t at) {
  const auto id = base::make_id<base::TokenId>(at);
  const document::Token& token = document.token(id);
  ExplainedToken out;
  out.form = document.form(id);
  out.lemma = document.lemma(id);
  out.upos = to_string(token.upos);
  out.head =
      base::is_some(token.head) ? static_cast<std::uint32_t>(base::index_of(token.head)) - sentence.first_token + 1 : 0;
  out.relation = to_string(token.relation);
  return out;
}

ExplainedMention explain_mention(const Document& document, std::size_t at) {
  constexpr std::array<std::string_view, 3> kKinds = {"name", "nominal", "pronoun"};
  const document::Mention& mention = document.mentions[at];
  ExplainedMention out;
  out.text = document.slice(mention.span);
  out.span = {mention.span.begin, mention.span.end};
  out.kind = kKinds[static_cast<std::size_t>(mention.kind)];
  out.is_actor = mention.is_actor;
  out.is_place = mention.is_place;
  out.name = document.pooled(mention.name);
  document::CountryCode country = mention.country;
  document::SectorList sectors = mention.sectors;
  if (document.entity_of_mention.size() == document.mentions.size()) {
    const document::Entity& entity = document.entity_of(base::make_id<base::MentionId>(at));
    if (!entity.name.empty()) out.name = document.pooled(entity.name);
    country = entity.country;
    sectors = entity.sectors;
  }
  out.country = country.text();
  for (const document::Sector sector : sectors.items()) out.sectors.emplace_back(to_string(sector));
  return out;
}

/// Why a sentence has no event: what became of the reading that came nearest.
std::string why_none(const ExplainedSentence& sentence) {
  if (!sentence.events.empty()) return {};
  const ExplainedReading* best = nullptr;
  for (const ExplainedReading& reading : sentence.readings) {
    if (best == nullptr || reading.confidence > best->confidence) best = &reading;
  }
  if (best == nullptr) return "no word of the lexicon with its pattern";
  return "the strongest reading, " + best->rule + ", was given up: " + best->reason;
}

std::vector<ExplainedSentence> explain_sentences(const Document& document) {
  std::vector<ExplainedSentence> out;
  for (const Sentence& sentence : document.sentences) {
    ExplainedSentence& explained = out.emplace_back();
    explained.text = document.slice(sentence.span);
    explained.span = {sentence.span.begin, sentence.span.end};
    for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
      explained.tokens.push_back(explain_token(document, sentence, at));
    }
  }
  for (std::size_t at = 0; at < document.mentions.size(); ++at) {
    out[base::index_of(document.mentions[at].sentence)].mentions.push_back(explain_mention(document, at));
  }
  return out;
}

}  // namespace

Explanation explain_page(const Stages& stages, document::Page page) {
  Stages::Workspace workspace;
  std::vector<document::Page> pages;
  pages.push_back(std::move(page));
  Job job = std::move(annotate_pages(stages, std::move(pages), workspace).front());
  Explanation out;
  out.document = make_record(job);
  if (!job.is_ok()) return out;
  out.sentences = explain_sentences(job.document);
  if (!stages.runs(Step::kEvents)) return out;

  for (const events::TracedReading& traced : stages.event_coder().trace(job.document)) {
    out.sentences[base::index_of(traced.sentence)].readings.push_back(events::explain(job.document, traced));
  }
  for (Event& event : stages.make_events(job.document)) {
    out.sentences[event.evidence.sentence].events.push_back(std::move(event));
  }
  for (ExplainedSentence& sentence : out.sentences) sentence.none = why_none(sentence);
  return out;
}

}  // namespace casus::pipeline
