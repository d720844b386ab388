// Runs tests/cases/discourse/sentences.tsv: sentences of our own, parsed by the shipped model, one question each.
#include <gtest/gtest.h>

#include "../find_word.h"
#include "base/table.h"
#include "base/utf8.h"
#include "catalog/catalog.h"
#include "discourse/discourse.h"
#include "document/validate.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace casus::discourse {
namespace {

using base::index_of;
using base::is_some;
using base::make_id;
using base::TokenId;
using document::Document;

std::string sources_of(const Document& d, std::size_t token) {
  std::string chain;
  for (base::AttributionId at = d.circumstances[token].attribution; is_some(at);
       at = d.attributions[index_of(at)].outer) {
    const document::AttributionSpan& span = d.attributions[index_of(at)];
    std::string name = "?";
    if (is_some(span.source)) {
      name = d.form(d.mention(span.source).head);
    } else if (!span.source_span.empty()) {
      name = d.slice(span.source_span);
    }
    chain += (chain.empty() ? "" : "<") + name;
  }
  return chain.empty() ? "-" : chain;
}

// What the word reports, as a cue: "source: content", further pieces after " | "; "-" when it is no cue.
std::string contents_of(const Document& d, std::size_t token) {
  std::string contents;
  for (const document::AttributionSpan& span : d.attributions) {
    if (index_of(span.cue) != token) continue;
    contents += contents.empty() ? std::string(d.slice(span.source_span)) + ": " : " | ";
    contents += d.slice(span.content);
  }
  return contents.empty() ? "-" : contents;
}

std::string answer(const Document& d, std::string_view word, std::string_view what) {
  const std::size_t token = tests::find_word(d, word);
  if (token >= d.tokens.size()) return "no such word";
  const document::Circumstance& c = d.circumstances[token];
  if (what == "status") return std::string(to_string(c.status));
  if (what == "source") return sources_of(d, token);
  if (what == "content") return contents_of(d, token);
  if (what == "time") {
    if (!is_some(c.time)) return "-";
    const document::TimeExpression& time = d.times[index_of(c.time)];
    const std::string start = base::to_iso(time.start), end = base::to_iso(time.end);
    return start == end ? start : start + "/" + end;
  }
  if (what == "place") return is_some(c.place) ? std::string(d.slice(d.places[index_of(c.place)].span)) : "-";
  for (std::size_t i = 0; i < d.mentions.size(); ++i) {
    const document::Mention& m = d.mentions[i];
    if (index_of(m.head) == token) return std::string(d.pooled(d.entity_of(make_id<base::MentionId>(i)).name));
  }
  return "no mention";
}

struct Stages {
  text::Segmenter segmenter;
  syntax::SyntaxModel syntax;
  mentions::MentionFinder finder;
  Discourse discourse;
};

Document annotate(const Stages& stages, std::string_view text) {
  Document d;
  d.text = text;
  d.info.published = {2019, 4, 10};
  d.paragraphs.push_back({{0, static_cast<std::uint32_t>(text.size())}, document::ParagraphKind::kBody});
  text::Segmenter::Workspace segmenter;
  syntax::SyntaxModel::Workspace syntax;
  mentions::MentionFinder::Workspace finder;
  Discourse::Workspace workspace;
  stages.segmenter.annotate(d, segmenter);
  stages.syntax.annotate(d, syntax);
  stages.finder.find(d, finder);
  stages.discourse.annotate(d, workspace);
  return d;
}

TEST(DiscourseSentences, AnswerAsExpected) {
  const std::string root = CASUS_SOURCE_DIR;
  auto segmenter = text::Segmenter::load(root + "/models/sentences.txt");
  ASSERT_TRUE(segmenter.has_value()) << segmenter.error().message;
  auto syntax = syntax::SyntaxModel::load(root + "/models/syntax-en.casus");
  ASSERT_TRUE(syntax.has_value()) << syntax.error().message;
  auto tables = catalog::Catalog::load({.folders = {root + "/data"}, .gazetteer = ""});
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  const auto catalog = std::make_shared<const catalog::Catalog>(*tables);
  auto discourse = Discourse::load(root, catalog);
  ASSERT_TRUE(discourse.has_value()) << discourse.error().message;
  const Stages stages{*std::move(segmenter), *std::move(syntax), mentions::MentionFinder(catalog),
                      *std::move(discourse)};
  const auto table = base::Table::load(root + "/tests/cases/discourse/sentences.tsv");
  ASSERT_TRUE(table.has_value()) << table.error().message;
  for (const base::Table::Row& row : table->rows()) {
    const Document d = annotate(stages, row.cells[0]);
    EXPECT_EQ(answer(d, row.cells[1], row.cells[2]), row.cells[3])
        << "sentences.tsv:" << row.line << ": " << row.cells[0] << " [" << row.cells[1] << "]";
    const auto problem = document::find_broken_invariant(d);
    EXPECT_FALSE(problem.has_value()) << row.cells[0] << ": " << *problem;
  }
}

}  // namespace
}  // namespace casus::discourse
