// Prints what discourse/ says of text files, as JSON Lines for the evaluation scripts in tools/.
//
//   discourse_dump [--published YYYY-MM-DD] [--conllu [--parse] | --lines] FILE...
//
// A text file is one body; its trees come from models/. With --conllu the file's own trees are used (gold), with
// --parse the model's trees over the file's words. With --lines each line is a document of its own: publication day,
// tab, text. An entity's mentions are triples of word numbers: first, last, head.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "base/utf8.h"
#include "catalog/catalog.h"
#include "discourse/discourse.h"
#include "mentions/mention_finder.h"
#include "syntax/conllu.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace {

using namespace casus;
using base::index_of;
using base::is_some;
using document::Document;

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char buffer[8];
      std::snprintf(buffer, sizeof buffer, "\\u%04x", c);
      out += buffer;
    } else {
      out += c;
    }
  }
  return out + '"';
}

Document document_from(std::string text, const char* published) {
  Document d;
  d.text = std::move(text);
  if (published != nullptr) d.info.published = base::parse_iso_date(published).value_or(base::Date{});
  // Blank lines part paragraphs.
  std::size_t begin = 0;
  while (begin < d.text.size()) {
    std::size_t end = d.text.find("\n\n", begin);
    if (end == std::string::npos) end = d.text.size();
    std::size_t stop = end;
    while (begin < stop && base::is_space(static_cast<unsigned char>(d.text[begin]))) ++begin;
    while (stop > begin && base::is_space(static_cast<unsigned char>(d.text[stop - 1]))) --stop;
    if (stop > begin) {
      d.paragraphs.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(stop)}, document::ParagraphKind::kBody});
    }
    begin = end + 2;
  }
  return d;
}

void print(const Document& d, const std::string& name, const std::vector<std::string>& sentence_ids) {
  std::ostringstream out;
  out << "{\"id\":" << quoted(name) << ",\"attributions\":[";
  for (std::size_t i = 0; i < d.attributions.size(); ++i) {
    const auto& a = d.attributions[i];
    const auto cue = d.token(a.cue).span;
    out << (i == 0 ? "" : ",") << "{\"source\":[" << a.source_span.begin << ',' << a.source_span.end << "],\"cue\":["
        << cue.begin << ',' << cue.end << "],\"content\":[" << a.content.begin << ',' << a.content.end
        << "],\"quote\":" << quoted(to_string(a.quote)) << ",\"carried\":" << (a.carried_over ? "true" : "false")
        << ",\"outer\":" << (is_some(a.outer) ? static_cast<long>(index_of(a.outer)) : -1L) << '}';
  }
  out << "],\"times\":[";
  for (std::size_t i = 0; i < d.times.size(); ++i) {
    const auto& t = d.times[i];
    out << (i == 0 ? "" : ",") << "{\"text\":" << quoted(d.slice(t.span))
        << ",\"start\":" << quoted(base::to_iso(t.start)) << ",\"end\":" << quoted(base::to_iso(t.end)) << '}';
  }
  out << "],\"places\":[";
  for (std::size_t i = 0; i < d.places.size(); ++i) {
    const auto& place = d.places[i];
    out << (i == 0 ? "" : ",") << "{\"span\":[" << place.span.begin << ',' << place.span.end
        << "],\"name\":" << quoted(d.pooled(place.name)) << ",\"country\":" << quoted(place.country.text())
        << ",\"point\":";
    if (place.has_coordinates) {
      out << '[' << place.latitude << ',' << place.longitude << "]}";
    } else {
      out << "null}";
    }
  }
  out << "],\"entities\":[";
  for (std::size_t i = 0; i < d.entities.size(); ++i) {
    out << (i == 0 ? "" : ",") << "{\"name\":" << quoted(d.pooled(d.entities[i].name)) << ",\"mentions\":[";
    bool first = true;
    for (std::size_t m = 0; m < d.mentions.size(); ++m) {
      if (index_of(d.entity_of_mention[m]) != i) continue;
      out << (first ? "" : ",") << '[' << index_of(d.mentions[m].first) << ',' << index_of(d.mentions[m].last) << ','
          << index_of(d.mentions[m].head) << ']';
      first = false;
    }
    out << "]}";
  }
  out << "],\"tokens\":[";
  for (std::size_t i = 0; i < d.tokens.size(); ++i) {
    const auto& t = d.tokens[i];
    const auto& c = d.circumstances[i];
    out << (i == 0 ? "" : ",") << "[" << t.span.begin << ',' << t.span.end << ',' << quoted(document::to_string(t.upos))
        << ',' << quoted(to_string(c.status)) << ','
        << (is_some(c.attribution) ? static_cast<long>(index_of(c.attribution)) : -1L) << ','
        << (is_some(c.time) ? quoted(d.slice(d.times[index_of(c.time)].span)) : "null") << ','
        << (is_some(c.place) ? quoted(d.slice(d.places[index_of(c.place)].span)) : "null") << ','
        << (is_some(c.status_cue) ? quoted(d.form(c.status_cue)) : "null") << ','
        << (is_some(t.head) ? static_cast<long>(index_of(t.head)) : -1L) << ','
        << quoted(document::to_string(t.relation)) << ',' << index_of(t.sentence) << ','
        << quoted(d.lemma(base::make_id<base::TokenId>(i))) << ',' << quoted(document::to_string(t.xpos)) << "]";
  }
  out << "],\"sentence_ids\":[";
  for (std::size_t i = 0; i < sentence_ids.size(); ++i) out << (i == 0 ? "" : ",") << quoted(sentence_ids[i]);
  out << "],\"text\":" << quoted(d.text) << "}\n";
  std::cout << out.str();
}

int fail(const Error& error) {
  std::cerr << error.message << '\n';
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const char* published = nullptr;
  bool conllu = false;
  bool parse = false;
  bool lines = false;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--published" && i + 1 < argc) {
      published = argv[++i];
    } else if (argument == "--conllu") {
      conllu = true;
    } else if (argument == "--parse") {
      parse = true;
    } else if (argument == "--lines") {
      lines = true;
    } else {
      files.emplace_back(argument);
    }
  }
  const std::string root = CASUS_SOURCE_DIR;
  auto segmenter = text::Segmenter::load(root + "/models/sentences.txt");
  if (!segmenter) return fail(segmenter.error());
  auto syntax = syntax::SyntaxModel::load(root + "/models/syntax-en.casus");
  if (!syntax) return fail(syntax.error());
  const auto built = [&](const std::string& table) {  // by tools/setup.sh
    const std::string path = root + "/build/data/" + table;
    return std::ifstream(path) ? path : std::string();
  };
  auto tables = catalog::Catalog::load(
      {.folders = {root + "/data"}, .gazetteer = built("gazetteer.tsv"), .towns = built("towns.tsv")});
  if (!tables) return fail(tables.error());
  const auto shared = std::make_shared<const catalog::Catalog>(*tables);
  const mentions::MentionFinder finder(shared);
  auto stage = discourse::Discourse::load(root, shared);
  if (!stage) return fail(stage.error());
  text::Segmenter::Workspace segmenter_workspace;
  syntax::SyntaxModel::Workspace syntax_workspace;
  mentions::MentionFinder::Workspace mention_workspace;
  discourse::Discourse::Workspace workspace;
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    if (conllu) {
      auto read = syntax::read_conllu(file, bytes.str());
      if (!read) return fail(read.error());
      for (auto& entry : read->entries) {
        if (parse) syntax->annotate(entry.document, syntax_workspace);
        finder.find(entry.document, mention_workspace);
        stage->annotate(entry.document, workspace);
        print(entry.document, entry.sentence_ids.empty() ? file : entry.sentence_ids.front(), entry.sentence_ids);
      }
      continue;
    }
    std::vector<std::string> rows = {bytes.str()};
    if (lines) {
      rows.clear();
      for (std::string row; std::getline(bytes, row);) rows.push_back(row);
    }
    for (std::string row : rows) {
      std::string day = published != nullptr ? published : "";
      const std::size_t tab = lines ? row.find('\t') : std::string::npos;
      if (tab != std::string::npos) {
        day = row.substr(0, tab);
        row = row.substr(tab + 1);
      }
      Document d = document_from(std::move(row), day.c_str());
      segmenter->annotate(d, segmenter_workspace);
      syntax->annotate(d, syntax_workspace);
      finder.find(d, mention_workspace);
      stage->annotate(d, workspace);
      print(d, file, {});
    }
  }
  return 0;
}
