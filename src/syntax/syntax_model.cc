// Batches sentences of like length, runs the network, and writes what the decoders say into the tokens.
#include "syntax/syntax_model.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/strings.h"
#include "syntax/news_trees.h"
#include "syntax/news_wording.h"

namespace casus::syntax {
namespace {

using base::index_of;
using base::is_some;
using base::TokenId;
using document::Document;
using document::Token;

// A batch is one matrix product after the other: large enough to amortise the weights, small enough for the cache.
constexpr std::size_t kBatchSentences = 64;
constexpr std::size_t kBatchWords = 768;
constexpr std::size_t kUposCount = 17;
constexpr std::uint32_t kWordsAhead = 6;
constexpr float kForbidden = -1e9F;

// How far into a headline its first two names may reach.
constexpr std::size_t kHeadlineNames = 6;

bool is_headline(const Document& document, const SyntaxModel::Piece& piece) {
  const document::Sentence& sentence = document.sentences[index_of(document.tokens[piece.first_token].sentence)];
  return is_some(sentence.paragraph) &&
         document.paragraphs[index_of(sentence.paragraph)].kind == document::ParagraphKind::kHeadline;
}

// The comma that the network read as "and" is a comma again.
void restore_comma(Document& document, const SyntaxModel::Piece& piece, std::span<std::string> lemmas) {
  for (std::uint32_t i = 0; i < piece.length && i < kHeadlineNames; ++i) {
    Token& token = document.tokens[piece.first_token + i];
    if (document.slice(token.span) != "," || token.upos != document::Upos::kCconj) continue;
    token.upos = document::Upos::kPunct;
    token.xpos = document::Xpos::kComma;
    token.features = {};
    token.relation = document::Relation::kPunct;
    lemmas[piece.first_row + i] = ",";
  }
}

void list_pieces(std::span<Document* const> documents, std::vector<SyntaxModel::Piece>& pieces) {
  pieces.clear();
  std::uint32_t first_row = 0;
  for (std::uint32_t d = 0; d < documents.size(); ++d) {
    for (const document::Sentence& sentence : documents[d]->sentences) {
      for (std::uint32_t first = sentence.first_token; first < sentence.end_token; first += SyntaxModel::kMaxWords) {
        const std::uint32_t length = std::min(SyntaxModel::kMaxWords, sentence.end_token - first);
        const std::uint32_t continues = first == sentence.first_token ? 0 : sentence.first_token + 1;
        pieces.push_back({d, first, length, length, first_row + first, continues});
      }
    }
    first_row += static_cast<std::uint32_t>(documents[d]->tokens.size());
  }
}

/// The later parts of a long sentence hang on the root of its first part.
void join_parts(std::span<Document* const> documents, std::span<const SyntaxModel::Piece> pieces) {
  for (const SyntaxModel::Piece& piece : pieces) {
    if (piece.continues == 0) continue;
    std::vector<Token>& tokens = documents[piece.document]->tokens;
    std::size_t root = piece.continues - 1;
    while (base::is_some(tokens[root].head)) root = base::index_of(tokens[root].head);
    for (std::size_t i = piece.first_token; i < piece.first_token + piece.length; ++i) {
      if (base::is_some(tokens[i].head)) continue;
      tokens[i].head = base::make_id<TokenId>(root);
      tokens[i].relation = document::Relation::kParataxis;
    }
  }
}

/// End of the batch that starts at `begin`; `pieces` come longest first.
std::size_t batch_end(std::span<const SyntaxModel::Piece> pieces, std::size_t begin) {
  std::size_t words = 0;
  std::size_t end = begin;
  while (end < pieces.size() && end - begin < kBatchSentences) {
    words += pieces[end].kept;
    if (end > begin && words > kBatchWords) break;
    ++end;
  }
  return end;
}

}  // namespace

SyntaxModel::SyntaxModel(SyntaxNetwork network, LabelSets labels, Lemmatizer lemmatizer)
    : network_(std::move(network)),
      labels_(std::move(labels)),
      lemmatizer_(std::move(lemmatizer)),
      names_(labels_.names) {}

Result<SyntaxModel> SyntaxModel::load(const std::string& path) {
  const Result<learn::ModelFile> file = learn::ModelFile::load(path);
  if (!file) return file.error();
  return load(*file);
}

Result<SyntaxModel> SyntaxModel::load(const learn::ModelFile& file, const learn::Kernels& kernels) {
  if (file.meta("kind") != "syntax") {
    return file.error("a model of kind \"" + std::string(file.meta("kind")) + "\", expected \"syntax\"");
  }
  Result<SyntaxNetwork> network = SyntaxNetwork::load(file, kernels);
  if (!network) return network.error();
  Result<LabelSets> labels = LabelSets::load(file);
  if (!labels) return labels.error();
  Result<Lemmatizer> lemmatizer = Lemmatizer::load(file);
  if (!lemmatizer) return lemmatizer.error();
  const TagColumns& columns = network->tags();
  const bool fits =
      columns.xpos - columns.upos == labels->upos.size() && columns.feats - columns.xpos == labels->xpos.size() &&
      columns.total - columns.feats == labels->feats.size() && network->lemma_count() == lemmatizer->edit_count() &&
      network->name_count() == labels->names.size() &&
      (labels->relations.size() + 15) / 16 * 16 == network->relation_stride();
  if (!fits) return file.error("the heads and the label lists differ in size");
  SyntaxModel model(*std::move(network), *std::move(labels), *std::move(lemmatizer));
  model.version_ = file.meta("version");
  const Result<std::vector<std::string_view>> tests = file.find_strings("self_test");
  if (!tests) return tests.error();
  model.self_tests_.assign(tests->begin(), tests->end());
  return model;
}

Result<void> SyntaxModel::add_lemmas(const std::string& folder) {
  const Result<base::Table> verbs = base::Table::load(folder + "/verb_forms.tsv");
  if (!verbs) return verbs.error();
  if (Result<void> added = lemmatizer_.add_table(*verbs, "form", "lemma", document::Upos::kVerb); !added) return added;
  const Result<base::Table> nouns = base::Table::load(folder + "/irregular_nouns.tsv");
  if (!nouns) return nouns.error();
  return lemmatizer_.add_table(*nouns, "plural", "lemma", document::Upos::kNoun);
}

void SyntaxModel::annotate(Document& document, Workspace& workspace) const {
  Document* const one[] = {&document};
  annotate(one, workspace);
}

void SyntaxModel::annotate(std::span<Document* const> documents, Workspace& workspace) const {
  list_pieces(documents, workspace.pieces);
  std::size_t words = 0;
  for (const Document* document : documents) words += document->tokens.size();
  workspace.name_labels.assign(words, 0);
  if (workspace.lemmas.size() < words) workspace.lemmas.resize(words);
  workspace.kept.resize(words);
  list_kept(documents, workspace);
  std::sort(workspace.pieces.begin(), workspace.pieces.end(), [](const Piece& a, const Piece& b) {
    return std::tuple(b.kept, a.first_row) < std::tuple(a.kept, b.first_row);
  });
  const std::span<const Piece> pieces = workspace.pieces;
  for (std::size_t begin = 0; begin < pieces.size();) {
    const std::size_t end = batch_end(pieces, begin);
    run_batch(documents, pieces.subspan(begin, end - begin), workspace);
    begin = end;
  }
  join_parts(documents, pieces);
  // Lemmas and names go in text order, whatever the order of the batches was.
  std::size_t row = 0;
  for (Document* document : documents) {
    add_names(*document, row, workspace);
    for (Token& token : document->tokens) token.lemma = document->add_to_pool(workspace.lemmas[row++]);
  }
}

void SyntaxModel::list_kept(std::span<Document* const> documents, Workspace& workspace) {
  for (Piece& piece : workspace.pieces) {
    const Document& document = *documents[piece.document];
    workspace.forms.clear();
    for (std::uint32_t i = 0; i < piece.length; ++i) {
      workspace.forms.push_back(document.slice(document.tokens[piece.first_token + i].span));
    }
    piece.kept = 0;
    for (std::uint32_t i = 0; i < piece.length; ++i) {
      i += quantifier_length(workspace.forms, i);  // the number behind it is kept
      workspace.kept[piece.first_row + piece.kept++] = i;
    }
  }
}

void SyntaxModel::run_batch(std::span<Document* const> documents, std::span<const Piece> batch,
                            Workspace& workspace) const {
  workspace.forms.clear();
  workspace.lengths.clear();
  workspace.first_forms.clear();
  for (const Piece& piece : batch) {
    const Document& document = *documents[piece.document];
    workspace.lengths.push_back(piece.kept);
    workspace.first_forms.push_back(workspace.forms.size());
    for (std::uint32_t i = 0; i < piece.kept; ++i) {
      const std::uint32_t word = workspace.kept[piece.first_row + i];
      workspace.forms.push_back(document.slice(document.tokens[piece.first_token + word].span));
    }
    const std::span<std::string_view> forms = std::span(workspace.forms).last(piece.kept);
    for (std::size_t i = 2; i < forms.size(); ++i) {
      if (is_noun_in(forms, i)) forms[i] = "protest";
    }
    if (is_headline(document, piece)) {
      for (std::size_t i = 0; i < forms.size() && i < kHeadlineNames; ++i) {
        if (is_headline_and(forms, i)) forms[i] = "and";
      }
    }
  }
  network_.run(workspace.forms, workspace.lengths, workspace.network);
  workspace.known_lemmas.resize(SyntaxNetwork::kMaxTypes * kUposCount);
  for (const std::size_t type : network_.new_types(workspace.network)) {
    std::fill_n(workspace.known_lemmas.begin() + static_cast<std::ptrdiff_t>(type * kUposCount), kUposCount, nullptr);
  }
  workspace.unknown.clear();
  for (std::size_t b = 0; b < batch.size(); ++b) {
    read_tags(*documents[batch[b].document], batch[b], b, workspace);
    read_tree(*documents[batch[b].document], batch[b], b, workspace);
    if (is_headline(*documents[batch[b].document], batch[b])) {
      restore_comma(*documents[batch[b].document], batch[b], workspace.lemmas);
    }
    if (batch[b].kept < batch[b].length) read_quantifiers(*documents[batch[b].document], batch[b], workspace);
    repair_news_trees(*documents[batch[b].document], batch[b].first_token, batch[b].length);
  }
  guess_lemmas(batch, workspace);
}

std::size_t SyntaxModel::find_largest(std::span<const float> scores) const {
  return network_.kernels().find_largest(scores.data(), scores.size());
}

// The known lemmas of a type lie anywhere in two megabytes.
void SyntaxModel::fetch_lemmas(std::size_t sentence, std::size_t word, const Workspace& workspace) const {
  const std::string* const* known =
      workspace.known_lemmas.data() + network_.type_of(sentence, word, workspace.network) * kUposCount;
  __builtin_prefetch(known);
  __builtin_prefetch(known + kUposCount / 2);
}

void SyntaxModel::read_tags(Document& document, const Piece& piece, std::size_t sentence, Workspace& workspace) const {
  const TagColumns& columns = network_.tags();
  names_.start(workspace.name);
  for (std::uint32_t i = 0; i < piece.kept; ++i) {
    if (i + kWordsAhead < piece.kept) fetch_lemmas(sentence, i + kWordsAhead, workspace);
    Token& token = document.tokens[piece.first_token + workspace.kept[piece.first_row + i]];
    const float* scores = network_.tag_scores(sentence, i, workspace.network);
    token.upos = labels_.upos[find_largest({scores + columns.upos, labels_.upos.size()})];
    token.xpos = labels_.xpos[find_largest({scores + columns.xpos, labels_.xpos.size()})];
    token.features = labels_.feats[find_largest({scores + columns.feats, labels_.feats.size()})];
    find_lemma(token, piece, {static_cast<std::uint32_t>(sentence), i}, workspace);
    names_.add_word(network_.name_scores(sentence, i, workspace.network), workspace.name);
  }
  const std::span<const std::uint8_t> names = names_.finish(workspace.name);
  for (std::uint32_t i = 0; i < piece.kept; ++i) {
    workspace.name_labels[piece.first_row + workspace.kept[piece.first_row + i]] = names[i];
  }
}

void SyntaxModel::read_quantifiers(Document& document, const Piece& piece, Workspace& workspace) const {
  std::uint32_t i = 0;
  for (std::uint32_t k = 0; k < piece.kept; ++k, ++i) {
    const std::uint32_t next = workspace.kept[piece.first_row + k];
    const std::uint32_t length = next - i;
    for (std::uint32_t word = 0; i < next; ++i, ++word) {
      const QuantifierWord known = quantifier_word(length, word);
      Token& token = document.tokens[piece.first_token + i];
      token.upos = known.upos;
      token.xpos = known.xpos;
      token.features = {};
      token.features.degree = known.superlative ? document::Degree::kSup : document::Degree::kNone;
      token.head = base::make_id<TokenId>(static_cast<std::size_t>(piece.first_token + i) + known.head);
      token.relation = known.relation;
      workspace.lemmas[piece.first_row + i] = base::to_ascii_lower(document.slice(token.span));
    }
  }
}

void SyntaxModel::find_lemma(const Token& token, const Piece& piece, SyntaxNetwork::Place place,
                             Workspace& workspace) const {
  const std::uint32_t type = network_.type_of(place.sentence, place.word, workspace.network);
  const std::string*& known = workspace.known_lemmas[type * kUposCount + static_cast<std::size_t>(token.upos)];
  if (known == nullptr) {
    static const std::string kNothing;
    const std::string_view form = workspace.forms[workspace.first_forms[place.sentence] + place.word];
    known = lemmatizer_.find_known(network_.letters(), form, token.upos, workspace.lemmatizer);
    if (known == nullptr) known = &kNothing;
  }
  std::string& lemma = workspace.lemmas[piece.first_row + workspace.kept[piece.first_row + place.word]];
  if (!known->empty()) {
    lemma = *known;
  } else if (!spell_lemma(workspace.forms[workspace.first_forms[place.sentence] + place.word], token, lemma)) {
    workspace.unknown.push_back(place);
  }
}

void SyntaxModel::guess_lemmas(std::span<const Piece> batch, Workspace& workspace) const {
  if (workspace.unknown.empty()) return;
  const std::span<const float> scores = network_.lemma_scores(workspace.unknown, workspace.network);
  for (std::size_t i = 0; i < workspace.unknown.size(); ++i) {
    const SyntaxNetwork::Place place = workspace.unknown[i];
    const std::uint32_t row = batch[place.sentence].first_row;
    const std::span<const float> own = scores.subspan(i * network_.lemma_stride(), lemmatizer_.edit_count());
    lemmatizer_.guess(network_.letters(), workspace.forms[workspace.first_forms[place.sentence] + place.word], own,
                      find_largest(own), workspace.lemmatizer,
                      workspace.lemmas[row + workspace.kept[row + place.word]]);
  }
}

void SyntaxModel::read_tree(Document& document, const Piece& piece, std::size_t sentence, Workspace& workspace) const {
  const SyntaxNetwork::ArcScores arcs = network_.arc_scores(sentence, workspace.network);
  const std::span<const std::uint32_t> heads =
      TreeDecoder::decode(arcs.values, piece.kept, arcs.stride, workspace.tree);
  const std::span<float> relations = network_.relation_scores(heads, workspace.network);
  const auto token_of = [&](std::uint32_t word) { return piece.first_token + workspace.kept[piece.first_row + word]; };
  for (std::uint32_t i = 0; i < piece.kept; ++i) {
    Token& token = document.tokens[token_of(i)];
    token.head = heads[i] == 0 ? base::kNone<TokenId> : base::make_id<TokenId>(token_of(heads[i] - 1));
    token.relation = document::Relation::kRoot;
    if (heads[i] == 0) continue;
    const std::span<float> row = relations.subspan(i * network_.relation_stride(), labels_.relations.size());
    row[labels_.root_relation] = kForbidden;  // "root" belongs to the root alone
    token.relation = labels_.relations[find_largest(row)];
  }
}

void SyntaxModel::add_names(Document& document, std::size_t first_row, const Workspace& workspace) const {
  using Place = LabelSets::NameLabel::Place;
  document.names.clear();
  for (const document::Sentence& sentence : document.sentences) {
    bool is_open = false;
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const LabelSets::NameLabel& label = labels_.names[workspace.name_labels[first_row + i]];
      const TokenId token = base::make_id<TokenId>(i);
      if (label.place == Place::kBegin || (label.place == Place::kInside && !is_open)) {
        document.names.push_back({token, token, label.type});
      } else if (label.place == Place::kInside) {
        document.names.back().last = token;
      }
      is_open = label.place != Place::kOutside;
    }
  }
}

}  // namespace casus::syntax
