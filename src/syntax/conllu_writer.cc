// Documents to CoNLL-U.
#include "base/strings.h"
#include "syntax/conllu.h"

namespace casus::syntax {
namespace {

using document::Document;
using document::Sentence;
using document::Token;

/// Form or lemma without the white space that CoNLL-U keeps for itself; "_" for nothing.
void append_cell(std::string_view text, std::string& out) {
  if (text.empty()) out.push_back('_');
  for (const char c : text) out.push_back(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
}

void append_text_comment(const Document& document, const Sentence& sentence, std::string& out) {
  out.append("# text = ");
  for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
    append_cell(document.slice(document.tokens[i].span), out);
    if (document.tokens[i].space_after && i + 1 < sentence.end_token) out.push_back(' ');
  }
  out.push_back('\n');
}

/// "B-PER" per token of the document, empty outside names.
std::vector<std::string_view> list_name_labels(const Document& document) {
  constexpr std::string_view kLabels[2][3] = {{"B-PER", "B-ORG", "B-LOC"}, {"I-PER", "I-ORG", "I-LOC"}};
  std::vector<std::string_view> labels(document.tokens.size());
  for (const document::NameSpan& name : document.names) {
    for (std::size_t i = base::index_of(name.first); i <= base::index_of(name.last); ++i) {
      labels[i] = kLabels[i == base::index_of(name.first) ? 0 : 1][static_cast<std::size_t>(name.type)];
    }
  }
  return labels;
}

struct Misc {
  std::string text;

  void add(std::string_view key, std::string_view value) {
    if (!text.empty()) text.push_back('|');
    text.append(key).append("=").append(value);
  }
  std::string_view get() const { return text.empty() ? "_" : std::string_view(text); }
};

std::string range_text(std::uint32_t begin, std::uint32_t end) {
  return std::to_string(begin) + ":" + std::to_string(end);
}

class Writer {
 public:
  Writer(const Document& document, const ConlluOptions& options, std::string& out)
      : document_(document), options_(options), out_(out) {
    if (options.has_names) names_ = list_name_labels(document);
  }

  void write_sentence(const Sentence& sentence) {
    append_text_comment(document_, sentence, out_);
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const bool starts_here = i == sentence.first_token || !document_.tokens[i - 1].joined_to_next;
      if (document_.tokens[i].joined_to_next && starts_here) write_range(sentence, i);
      write_word(sentence, i);
    }
    out_.push_back('\n');
  }

 private:
  /// "3-4  don't" before its words.
  void write_range(const Sentence& sentence, std::uint32_t first) {
    std::uint32_t last = first;
    while (last + 1 < sentence.end_token && document_.tokens[last].joined_to_next) ++last;
    if (last == first) return;
    const std::uint32_t begin = document_.tokens[first].span.begin;
    const std::uint32_t end = document_.tokens[last].span.end;
    out_.append(std::to_string(first - sentence.first_token + 1)).append("-");
    out_.append(std::to_string(last - sentence.first_token + 1)).append("\t");
    append_cell(std::string_view(document_.text).substr(begin, end - begin), out_);
    out_.append("\t_\t_\t_\t_\t_\t_\t_\t");
    Misc misc;
    if (!document_.tokens[last].space_after) misc.add("SpaceAfter", "No");
    if (options_.has_token_ranges) misc.add("TokenRange", range_text(begin, end));
    out_.append(misc.get()).append("\n");
  }

  void write_word(const Sentence& sentence, std::uint32_t i) {
    const Token& token = document_.tokens[i];
    const bool is_inside_range =
        token.joined_to_next || (i > sentence.first_token && document_.tokens[i - 1].joined_to_next);
    out_.append(std::to_string(i - sentence.first_token + 1)).append("\t");
    append_cell(document_.slice(token.span), out_);
    out_.push_back('\t');
    append_cell(document_.pooled(token.lemma), out_);
    out_.append("\t").append(to_string(token.upos)).append("\t").append(to_string(token.xpos));
    out_.append("\t").append(to_string(token.features)).append("\t");
    const bool is_root = !base::is_some(token.head);
    out_.append(is_root ? "0" : std::to_string(base::index_of(token.head) - sentence.first_token + 1));
    out_.append("\t").append(to_string(is_root ? document::Relation::kRoot : token.relation)).append("\t_\t");
    Misc misc;
    if (!names_.empty() && !names_[i].empty()) misc.add("NE", names_[i]);
    if (!token.space_after && !is_inside_range) misc.add("SpaceAfter", "No");
    if (options_.has_token_ranges && !is_inside_range)
      misc.add("TokenRange", range_text(token.span.begin, token.span.end));
    out_.append(misc.get()).append("\n");
  }

  const Document& document_;
  const ConlluOptions& options_;
  std::string& out_;
  std::vector<std::string_view> names_;
};

}  // namespace

void append_conllu(const Document& document, const ConlluOptions& options, std::string& out) {
  Writer writer(document, options, out);
  const std::string id = document.info.id.empty() ? "document" : base::squeeze_space(document.info.id);
  base::ParagraphId paragraph = base::kNone<base::ParagraphId>;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const Sentence& sentence = document.sentences[i];
    if (sentence.first_token == sentence.end_token) continue;
    if (out.empty() || i == 0) out.append("# newdoc id = ").append(id).append("\n");
    if (sentence.paragraph != paragraph) {
      paragraph = sentence.paragraph;
      out.append("# newpar\n");
    }
    const bool is_named =
        options.sentence_ids != nullptr && i < options.sentence_ids->size() && !(*options.sentence_ids)[i].empty();
    out.append("# sent_id = ");
    out.append(is_named ? (*options.sentence_ids)[i] : id + "-" + std::to_string(i + 1)).append("\n");
    writer.write_sentence(sentence);
  }
}

}  // namespace casus::syntax
