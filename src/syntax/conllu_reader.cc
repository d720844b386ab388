// CoNLL-U to Documents, line by line; each sentence's text is appended to the document's as its words come.
#include <optional>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "syntax/conllu.h"

namespace casus::syntax {
namespace {

using base::TokenId;
using document::Document;
using document::Token;

constexpr std::size_t kColumns = 10;
constexpr std::string_view kSentenceId = "# sent_id = ";
constexpr std::string_view kNewDocument = "# newdoc";
constexpr std::string_view kNewParagraph = "# newpar";

bool has_no_space_after(std::string_view misc) {
  for (const std::string_view item : base::split(misc, '|')) {
    if (item == "SpaceAfter=No") return true;
  }
  return false;
}

class Reader {
 public:
  Reader(std::string_view name, std::string_view text) : name_(name), text_(text) {}

  Result<ConlluFile> read() {
    for (const std::string_view raw : base::split(text_, '\n')) {
      ++line_number_;
      const std::string_view line = raw.ends_with('\r') ? raw.substr(0, raw.size() - 1) : raw;
      const Result<void> taken = take_line(line);
      if (!taken) return taken.error();
    }
    const Result<void> closed = close_sentence();
    if (!closed) return closed.error();
    close_paragraph();
    return std::move(file_);
  }

 private:
  Error error(const std::string& message) const {
    return {ErrorCode::kBadInput, name_ + ":" + std::to_string(line_number_) + ": " + message};
  }

  Result<void> take_line(std::string_view line) {
    if (line.empty()) return close_sentence();
    return line.starts_with('#') ? take_comment(line) : take_word(line);
  }

  Result<void> take_comment(std::string_view line) {
    const bool is_break = line.starts_with(kNewDocument) || line.starts_with(kNewParagraph);
    if (is_break && !heads_.empty()) return error("a new document or paragraph within a sentence");
    if (line.starts_with(kNewDocument)) {
      close_paragraph();
      file_.entries.emplace_back();
      const std::size_t equals = line.find('=');
      if (equals != std::string_view::npos) document().info.id = base::trim(line.substr(equals + 1));
    } else if (line.starts_with(kNewParagraph)) {
      close_paragraph();
    } else if (line.starts_with(kSentenceId)) {
      sentence_id_ = base::trim(line.substr(kSentenceId.size()));
    }
    return {};
  }

  Result<void> take_word(std::string_view line) {
    const std::vector<std::string_view> columns = base::split(line, '\t');
    if (columns.size() != kColumns) return error(std::to_string(columns.size()) + " columns, expected 10");
    if (columns[1].empty()) return error("the form is empty");
    if (columns[0].find('.') != std::string_view::npos) return {};
    if (columns[0].find('-') != std::string_view::npos) return take_range(columns);
    const std::optional<int> number = base::parse_int(columns[0]);
    const int expected = static_cast<int>(heads_.size()) + 1;
    if (!number || *number != expected) {
      return error("word id " + std::string(columns[0]) + ", expected " + std::to_string(expected));
    }
    return add_token(columns);
  }

  Result<void> take_range(const std::vector<std::string_view>& columns) {
    const std::size_t dash = columns[0].find('-');
    const std::optional<int> first = base::parse_int(columns[0].substr(0, dash));
    const std::optional<int> last = base::parse_int(columns[0].substr(dash + 1));
    if (!first || !last || *first != static_cast<int>(heads_.size()) + 1 || *last <= *first) {
      return error("word range " + std::string(columns[0]) + " does not start here");
    }
    range_end_ = *last;
    range_has_space_ = !has_no_space_after(columns[9]);
    return {};
  }

  Result<void> add_token(const std::vector<std::string_view>& columns) {
    open_sentence();
    const std::optional<int> head = columns[6] == "_" ? 0 : base::parse_int(columns[6]);
    if (!head || *head < 0) return error("head " + std::string(columns[6]) + " is no number");
    Document& target = document();
    Token token;
    token.sentence = base::make_id<base::SentenceId>(target.sentences.size() - 1);
    token.span.begin = static_cast<std::uint32_t>(target.text.size());
    target.text.append(columns[1]);
    token.span.end = static_cast<std::uint32_t>(target.text.size());
    const int number = static_cast<int>(heads_.size()) + 1;
    token.joined_to_next = number < range_end_;
    token.space_after =
        number == range_end_ ? range_has_space_ : !token.joined_to_next && !has_no_space_after(columns[9]);
    if (token.space_after) target.text.push_back(' ');
    if (columns[2] != "_" || columns[1] == "_") token.lemma = target.add_to_pool(columns[2]);
    token.upos = document::upos_from(columns[3]).value_or(document::Upos::kX);
    token.xpos = document::xpos_from(columns[4]).value_or(document::Xpos::kNone);
    token.features = document::features_from(columns[5]);
    token.relation = document::relation_from(columns[7]).value_or(document::Relation::kDep);
    target.tokens.push_back(token);
    heads_.push_back(*head);
    return {};
  }

  void open_sentence() {
    if (!heads_.empty()) return;
    Document& target = document();
    if (!is_paragraph_open_) {
      if (!target.text.empty()) target.text.append("\n\n");
      paragraph_begin_ = static_cast<std::uint32_t>(target.text.size());
      is_paragraph_open_ = true;
    }
    document::Sentence sentence;
    sentence.first_token = static_cast<std::uint32_t>(target.tokens.size());
    sentence.span.begin = static_cast<std::uint32_t>(target.text.size());
    sentence.paragraph = base::make_id<base::ParagraphId>(target.paragraphs.size());
    target.sentences.push_back(sentence);
  }

  Result<void> close_sentence() {
    if (heads_.empty()) return {};
    Document& target = document();
    document::Sentence& sentence = target.sentences.back();
    sentence.end_token = static_cast<std::uint32_t>(target.tokens.size());
    sentence.span.end = target.tokens.back().span.end;
    for (std::size_t i = 0; i < heads_.size(); ++i) {
      if (heads_[i] > static_cast<int>(heads_.size())) {
        return error("head " + std::to_string(heads_[i]) + " in a sentence of " + std::to_string(heads_.size()) +
                     " words");
      }
      if (heads_[i] == 0) continue;
      const std::size_t head = sentence.first_token + static_cast<std::size_t>(heads_[i]) - 1;
      target.tokens[sentence.first_token + i].head = base::make_id<TokenId>(head);
    }
    file_.entries.back().sentence_ids.push_back(std::exchange(sentence_id_, {}));
    heads_.clear();
    range_end_ = 0;
    return {};
  }

  void close_paragraph() {
    if (!is_paragraph_open_) return;
    Document& target = document();
    target.paragraphs.push_back({{paragraph_begin_, target.tokens.back().span.end}, document::ParagraphKind::kBody});
    is_paragraph_open_ = false;
  }

  Document& document() {
    if (file_.entries.empty()) file_.entries.emplace_back();
    return file_.entries.back().document;
  }

  std::string name_;
  std::string_view text_;
  std::size_t line_number_ = 0;
  ConlluFile file_;
  std::string sentence_id_;
  std::vector<int> heads_;  // of the sentence being read
  int range_end_ = 0;       // last word of the current multi-word token
  bool range_has_space_ = true;
  bool is_paragraph_open_ = false;
  std::uint32_t paragraph_begin_ = 0;
};

}  // namespace

Result<ConlluFile> read_conllu(std::string_view name, std::string_view text) {
  if (const auto bad = base::find_invalid_utf8(text)) {
    return Error{ErrorCode::kBadInput, std::string(name) + ": byte " + std::to_string(*bad) + " is not UTF-8"};
  }
  return Reader(name, text).read();
}

}  // namespace casus::syntax
