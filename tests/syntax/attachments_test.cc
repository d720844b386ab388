// Runs tests/cases/syntax/attachments.tsv: sentences of our own, one arc each, through the shipped model. The share
// that is right may not fall below the floor.
#include <gtest/gtest.h>

#include <cstdio>
#include <map>

#include "../find_word.h"
#include "base/table.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace casus::syntax {
namespace {

constexpr double kFloor = 0.85;  // raised with every gain

using document::Document;

/// "relation of head", as the table writes it; subtypes left out.
std::string found_arc(const Document& document, std::size_t word) {
  if (word == document.tokens.size()) return "no such word";
  const document::Token& token = document.tokens[word];
  const std::string relation(to_string(document::base_of(token.relation)));
  return relation + " of " + (base::is_some(token.head) ? std::string(document.form(token.head)) : "ROOT");
}

TEST(Attachments, ShareRight) {
  const std::string root = CASUS_SOURCE_DIR;
  const auto table = base::Table::load(root + "/tests/cases/syntax/attachments.tsv");
  const auto segmenter = text::Segmenter::load(root + "/models/sentences.txt");
  const auto model = SyntaxModel::load(root + "/models/syntax-en.casus");
  ASSERT_TRUE(table && segmenter && model);
  SyntaxModel::Workspace workspace;
  text::Segmenter::Workspace segmenter_workspace;
  std::map<std::string, std::pair<int, int>> kinds;  // right, all
  int right = 0;
  for (const base::Table::Row& row : table->rows()) {
    Document document;
    document.text = row.cells[1];
    document.paragraphs.push_back(
        {{0, static_cast<std::uint32_t>(document.text.size())}, document::ParagraphKind::kBody});
    segmenter->annotate(document, segmenter_workspace);
    model->annotate(document, workspace);
    const std::string found = found_arc(document, tests::find_word(document, row.cells[2]));
    const std::string expected = std::string(row.cells[3]) + " of " + std::string(row.cells[4]);
    auto& [kind_right, kind_all] = kinds[std::string(row.cells[0])];
    ++kind_all;
    if (found == expected) {
      ++right, ++kind_right;
    } else {
      std::printf("WRONG %s | %s: %s, expected %s\n", std::string(row.cells[1]).c_str(),
                  std::string(row.cells[2]).c_str(), found.c_str(), expected.c_str());
    }
  }
  for (const auto& [kind, counts] : kinds) std::printf("%-10s %d of %d\n", kind.c_str(), counts.first, counts.second);
  const double share = static_cast<double>(right) / static_cast<double>(table->rows().size());
  std::printf("attachments: %d of %zu right, %.3f (floor %.3f)\n", right, table->rows().size(), share, kFloor);
  EXPECT_GE(share, kFloor);
}

}  // namespace
}  // namespace casus::syntax
