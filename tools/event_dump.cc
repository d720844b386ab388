// Prints what the scorer of events/ sees, as JSON Lines for train/train_events.py and tools/score_roles.py.
//
//   event_dump [--rules-only] relations FILE.jsonl  one line per pair: id, the rules' label, features
//   event_dump [--rules-only] readings FILE         one line per reading of every document of the input
//   event_dump [--rules-only] roles FILE.conllu     the same over the file's tokens, parsed anew
//   event_dump senses                               one line per sense: its label and its examples
#include <fstream>
#include <iostream>
#include <sstream>

#include "casus/json.h"
#include "events/relation_evidence.h"
#include "events/relation_features.h"
#include "io/source.h"
#include "io/text_page.h"
#include "pipeline/document_coder.h"
#include "syntax/conllu.h"

namespace {

using namespace casus;
using base::index_of;
using document::Document;
using pipeline::Stages;

int fail(const std::string& message) {
  std::cerr << message << '\n';
  return 1;
}

std::string read_all(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

void write_features(const std::vector<learn::Feature>& features, JsonWriter& out) {
  out.key("features").begin_object();
  for (const learn::Feature& feature : features) out.key(feature.name).number(feature.value);
  out.end_object();
}

int dump_relations(const Stages& stages, const std::string& path) {
  std::ifstream in(path);
  Stages::Workspace workspace;
  const events::EventCoder& coder = stages.event_coder();
  for (std::string line; std::getline(in, line);) {
    const Result<RelationQuery> query = relation_query_from_json(line);
    if (!query) return fail(path + ": " + query.error().message);
    std::vector<document::Page> pages;
    pages.push_back(io::make_text_page(query->text, "text", query->id));
    pages.back().is_plain_body = true;
    pages.back().language = "en";
    pipeline::Job job = std::move(pipeline::annotate_pages(stages, std::move(pages), workspace).front());
    const base::ByteRange source{query->source.begin, query->source.end};
    const base::ByteRange target{query->target.begin, query->target.end};
    events::force_actors(job.document, source, target);
    const std::vector<events::TracedReading> trace = coder.trace(job.document);
    const events::View view(job.document, coder.lexicon());
    const events::RelationEvidence evidence = events::gather_evidence(coder, view, trace, source, target);
    const events::LinkedReading* choice = evidence.rule_choice();
    JsonWriter out;
    out.begin_object().key("id").text(query->id).key("rules");
    out.text(choice == nullptr ? "" : events::relation_label(choice->type));
    write_features(events::relation_features(coder, view, evidence), out);
    std::cout << out.end_object().take() << '\n';
  }
  return 0;
}

void write_parties(std::string_view key, const Document& document, const std::vector<events::Party>& parties,
                   JsonWriter& out) {
  out.key(key).begin_array();
  for (const events::Party& party : parties) {
    const base::ByteRange span =
        base::is_some(party.mention) ? document.mention(party.mention).span : document.token(party.token).span;
    out.begin_array().integer(span.begin).integer(span.end).integer(static_cast<std::int64_t>(index_of(party.token)));
    out.boolean(party.implied).end_array();
  }
  out.end_array();
}

void dump_trace(const Stages& stages, Document& document, const std::vector<std::string>& sentence_ids) {
  for (const events::TracedReading& traced : stages.event_coder().trace(document)) {
    const events::Reading& reading = traced.reading;
    const document::Sentence& sentence = document.sentences[index_of(traced.sentence)];
    JsonWriter out;
    out.begin_object().key("document").text(document.info.id);
    out.key("sentence").integer(static_cast<std::int64_t>(index_of(traced.sentence)));
    if (!sentence_ids.empty()) out.key("sentence_id").text(sentence_ids[index_of(traced.sentence)]);
    out.key("first_token").integer(sentence.first_token);
    out.key("text").text(document.slice(sentence.span));
    out.key("predicate").integer(static_cast<std::int64_t>(index_of(reading.predicate)));
    const base::ByteRange words{document.token(reading.words.front()).span.begin,
                                document.token(reading.words.back()).span.end};
    out.key("span").begin_array().integer(words.begin).integer(words.end).end_array();
    out.key("word").text(document.form(reading.predicate));
    out.key("upos").text(document::to_string(document.token(reading.predicate).upos));
    out.key("type").text(to_string(reading.type)).key("cameo").text(reading.cameo).key("rule").text(reading.rule);
    out.key("label").text(events::relation_label(events::table_type(stages.event_coder().ontology(), reading)));
    out.key("status").text(to_string(reading.status)).key("confidence").number(reading.confidence);
    out.key("coded").boolean(traced.coded).key("reason").text(traced.reason);
    out.key("reciprocal").boolean(reading.reciprocal);
    write_parties("actors", document, reading.actors, out);
    write_parties("recipients", document, reading.recipients, out);
    write_features(traced.features, out);
    std::cout << out.end_object().take() << '\n';
  }
}

int dump_readings(const Stages& stages, const std::string& path) {
  const std::unique_ptr<io::Source> source = io::open_inputs({path}, {});
  Stages::Workspace workspace;
  while (std::optional<document::Page> page = source->next()) {
    std::vector<document::Page> pages;
    pages.push_back(*std::move(page));
    pipeline::Job job = std::move(pipeline::annotate_pages(stages, std::move(pages), workspace).front());
    if (job.is_ok()) dump_trace(stages, job.document, {});
  }
  return 0;
}

int dump_roles(const Stages& stages, const std::string& path) {
  Result<syntax::ConlluFile> file = syntax::read_conllu(path, read_all(path));
  if (!file) return fail(file.error().message);
  Stages::Workspace workspace;
  for (syntax::ConlluFile::Entry& entry : file->entries) {
    Document* const one[] = {&entry.document};
    for (const auto step : {pipeline::Step::kSyntax, pipeline::Step::kMentions, pipeline::Step::kDiscourse}) {
      stages.annotate(step, one, workspace);
    }
    dump_trace(stages, entry.document, entry.sentence_ids);
  }
  return 0;
}

int dump_senses(const Stages& stages) {
  for (const catalog::Sense& sense : stages.lexicon().senses()) {
    const catalog::CameoRow* row = sense.cameo.empty() ? nullptr : stages.event_coder().ontology().find(sense.cameo);
    if (row == nullptr || (!row->type && !sense.type)) continue;
    const EventType type = row->table_type ? *row->table_type : sense.type ? *sense.type : *row->type;
    JsonWriter out;
    out.begin_object().key("sense").text(sense.name).key("label").text(events::relation_label(type));
    out.key("event_type").text(to_string(sense.type ? *sense.type : row->type ? *row->type : type));
    out.key("examples").begin_array();
    for (const catalog::Example& example : sense.examples) {
      out.begin_object().key("text").text(example.sentence).key("expected").boolean(example.expected);
      out.key("type").text(example.type ? to_string(*example.type) : "");
      out.key("actors").texts(example.actors).key("recipients").texts(example.recipients).end_object();
    }
    std::cout << out.end_array().end_object().take() << '\n';
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  Options options;
  options.rules_only = std::erase(words, "--rules-only") > 0;
  const bool is_usable = words.size() == 2 || (words.size() == 1 && words[0] == "senses");
  if (!is_usable) return fail("usage: event_dump [--rules-only] relations|readings|roles FILE, or event_dump senses");
  const auto stages = Stages::load(options);
  if (!stages) return fail(stages.error().message);
  if (words[0] == "senses") return dump_senses(**stages);
  if (words[0] == "relations") return dump_relations(**stages, words[1]);
  if (words[0] == "readings") return dump_readings(**stages, words[1]);
  return dump_roles(**stages, words[1]);
}
