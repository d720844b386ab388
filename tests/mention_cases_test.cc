// Runs tests/cases/mentions/*.case: sentences through text, syntax and mentions with the real models and tables.
//
//   # comment
//   published: 2019-04-11                      holds for the texts below it
//   text: South Korean officials met in Seoul.
//   mention: South Korean officials | nominal group actor plural KOR GOV
//   absent: Seoul officials                    no mention has exactly these words
//
// What stands after the bar is the start of the mention's dump (mentions/mention_dump.h) behind its words. With
// CASUS_ACCEPT=1 in the environment the file's mention lines are rewritten to what comes out; review the diff like
// code.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/strings.h"
#include "document/validate.h"
#include "mentions/mention_dump.h"
#include "mentions/mention_finder.h"
#include "syntax/syntax_model.h"
#include "text/segmenter.h"

namespace casus {
namespace {

const std::string kRoot = CASUS_SOURCE_DIR;

class MentionCases : public testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    Result<text::Segmenter> segmenter = text::Segmenter::load(kRoot + "/models/sentences.txt");
    ASSERT_TRUE(segmenter) << segmenter.error().message;
    segmenter_ = std::make_unique<text::Segmenter>(*std::move(segmenter));
    Result<syntax::SyntaxModel> model = syntax::SyntaxModel::load(kRoot + "/models/syntax-en.casus");
    ASSERT_TRUE(model) << model.error().message;
    model_ = std::make_unique<syntax::SyntaxModel>(*std::move(model));
    Result<catalog::Catalog> catalog = catalog::Catalog::load({{kRoot + "/data"}, ""});
    ASSERT_TRUE(catalog) << catalog.error().message;
    finder_ = std::make_unique<mentions::MentionFinder>(std::make_shared<const catalog::Catalog>(*std::move(catalog)));
  }

  static document::Document annotate(std::string_view sentence, std::string_view published) {
    document::Document document;
    document.text = sentence;
    document.info.published = base::parse_iso_date(published).value_or(base::Date());
    document.paragraphs.push_back({{0, static_cast<std::uint32_t>(sentence.size())}, document::ParagraphKind::kBody});
    text::Segmenter::Workspace words;
    segmenter_->annotate(document, words);
    syntax::SyntaxModel::Workspace scores;
    model_->annotate(document, scores);
    mentions::MentionFinder::Workspace workspace;
    finder_->find(document, workspace);
    return document;
  }

  static std::unique_ptr<text::Segmenter> segmenter_;
  static std::unique_ptr<syntax::SyntaxModel> model_;
  static std::unique_ptr<mentions::MentionFinder> finder_;
};

std::unique_ptr<text::Segmenter> MentionCases::segmenter_;
std::unique_ptr<syntax::SyntaxModel> MentionCases::model_;
std::unique_ptr<mentions::MentionFinder> MentionCases::finder_;

// The fields of the mention with these words, or nothing.
std::string find_fields(const document::Document& document, std::string_view words) {
  const std::string start = "\"" + std::string(words) + "\" ";
  for (const document::Mention& mention : document.mentions) {
    const std::string dump = mentions::dump_mention(document, mention);
    if (dump.starts_with(start)) return dump.substr(start.size());
  }
  return "";
}

TEST_P(MentionCases, ComeOutAsWritten) {
  const Result<std::string> bytes = base::read_file(GetParam(), 1U << 20U);
  ASSERT_TRUE(bytes) << bytes.error().message;
  const bool accepts = std::getenv("CASUS_ACCEPT") != nullptr;
  std::string published;
  std::string accepted;
  document::Document document;
  for (const std::string_view line : base::split(*bytes, '\n')) {
    std::string kept(line);
    const std::size_t colon = line.find(": ");
    const std::string_view key = line.starts_with('#') || colon == std::string_view::npos ? "" : line.substr(0, colon);
    const std::string_view value = key.empty() ? "" : base::trim(line.substr(colon + 2));
    if (key == "published") {
      published = value;
    } else if (key == "text") {
      document = annotate(value, published);
      EXPECT_EQ(document::find_broken_invariant(document).value_or(""), "") << value;
    } else if (key == "absent") {
      EXPECT_EQ(find_fields(document, value), "") << document.text << "\n" << mentions::dump_mentions(document);
    } else if (key == "mention") {
      const std::size_t bar = value.find(" | ");
      ASSERT_NE(bar, std::string_view::npos) << "mention: WORDS | FIELDS expected: " << line;
      const std::string_view words = value.substr(0, bar);
      const std::string_view wanted = value.substr(bar + 3);
      const std::string found = find_fields(document, words);
      const bool is_met = found.starts_with(wanted) && (found.size() == wanted.size() || found[wanted.size()] == ' ');
      if (accepts && !found.empty() && !is_met) kept = "mention: " + std::string(words) + " | " + found;
      EXPECT_TRUE(is_met || accepts) << document.text << "\nexpected: " << words << " | " << wanted << "\nfound:\n"
                                     << mentions::dump_mentions(document);
    } else {
      EXPECT_TRUE(key.empty()) << "unknown key: " << line;
    }
    accepted += kept + "\n";
  }
  accepted.pop_back();
  if (accepts) {
    EXPECT_TRUE(base::write_file(GetParam(), accepted));
  }
}

std::vector<std::string> list_cases() {
  const Result<std::vector<std::string>> files = base::list_files(kRoot + "/tests/cases/mentions");
  return files ? *files : std::vector<std::string>();
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param.substr(info.param.rfind('/') + 1);
  name.resize(name.find('.'));
  return name;
}

INSTANTIATE_TEST_SUITE_P(Files, MentionCases, testing::ValuesIn(list_cases()), name_of);

}  // namespace
}  // namespace casus
