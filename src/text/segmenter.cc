// Paragraph by paragraph: tokens first, then the gaps between them.
#include "text/segmenter.h"

#include "text/boundary_features.h"
#include "text/tokenizer.h"

namespace casus::text {
namespace {

using document::Document;
using document::Paragraph;
using document::ParagraphKind;
using document::Token;

bool has_sentences(ParagraphKind kind) {
  return kind == ParagraphKind::kHeadline || kind == ParagraphKind::kBody || kind == ParagraphKind::kCaption;
}

// "in the U.S." at the end of a sentence: the stop ends the sentence and is a token of its own, as in the treebanks.
bool is_word_with_stop(std::string_view form) {
  if (form.size() < 2 || form.back() != '.') return false;
  const char inner = form[form.size() - 2];
  return inner != '.' && inner != '!' && inner != '?';
}

// A headline is one sentence unless a stop says otherwise: "Talks fail. What now?"; colons and capitals tell nothing
// there.
bool ends_headline(std::string_view stop) { return stop == "." || stop == "!" || stop == "?"; }

// Moves [first, end) of the paragraph's tokens into the document as one sentence. `stop`: the token that carries the
// stop.
void add_sentence(Document& document, base::ParagraphId paragraph, const std::vector<Token>& tokens, std::size_t first,
                  std::size_t end, std::size_t stop) {
  const auto id = base::make_id<base::SentenceId>(document.sentences.size());
  document::Sentence sentence;
  sentence.paragraph = paragraph;
  sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
  sentence.span = {tokens[first].span.begin, tokens[end - 1].span.end};
  for (std::size_t i = first; i < end; ++i) {
    Token token = tokens[i];
    token.sentence = id;
    if (i == stop && is_word_with_stop(document.slice(token.span))) {
      Token word = token;
      --word.span.end;
      word.space_after = false;
      document.tokens.push_back(word);
      token.span.begin = token.span.end - 1;
    }
    document.tokens.push_back(token);
  }
  sentence.end_token = static_cast<std::uint32_t>(document.tokens.size());
  document.sentences.push_back(sentence);
}

// The last token of the paragraph that is no closing quote or bracket.
std::size_t last_stop(const Document& document, const std::vector<Token>& tokens) {
  std::size_t i = tokens.size() - 1;
  while (i > 0) {
    const std::string_view form = document.slice(tokens[i].span);
    const bool is_closer =
        form == "\"" || form == ")" || form == "'" || form == "\xE2\x80\x9D" || form == "\xE2\x80\x99";
    if (!is_closer) break;
    --i;
  }
  return i;
}

}  // namespace

Result<Segmenter> Segmenter::load(const std::string& path) {
  Result<BoundaryModel> model = BoundaryModel::load(path);
  if (!model) return model.error();
  return Segmenter(*std::move(model));
}

void Segmenter::annotate(Document& document, Workspace& workspace) const {
  document.sentences.clear();
  document.tokens.clear();
  for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
    if (has_sentences(document.paragraphs[i].kind)) {
      add_paragraph(document, base::make_id<base::ParagraphId>(i), workspace);
    }
  }
}

void Segmenter::add_paragraph(Document& document, base::ParagraphId paragraph, Workspace& workspace) const {
  std::vector<Token>& tokens = workspace.tokens;
  tokens.clear();
  const Paragraph& source = document.paragraphs[base::index_of(paragraph)];
  const bool is_headline = source.kind == ParagraphKind::kHeadline;
  add_tokens(document.text, source.span, tokens);
  if (tokens.empty()) return;
  SentenceState state;
  BoundaryCandidate candidate;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    advance(document.text, tokens, i, state);
    if (!find_candidate(document.text, tokens, i, candidate)) continue;
    if (is_headline && !ends_headline(document.slice(tokens[candidate.stop].span))) continue;
    if (is_inside_report(document.text, tokens, candidate)) continue;
    if (!is_behind_final_abbreviation(document.text, tokens, candidate)) {
      collect_features(document.text, tokens, candidate, state, workspace.features);
      if (model_.score(workspace.features.keys()) <= 0) continue;
    }
    add_sentence(document, paragraph, tokens, state.first, i + 1, candidate.has_stop ? candidate.stop : tokens.size());
    state = {i + 1, state.quote_is_open, 0};
  }
  add_sentence(document, paragraph, tokens, state.first, tokens.size(), last_stop(document, tokens));
}

}  // namespace casus::text
