// Lexicon look-up and edits.
#include "syntax/lemmatizer.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::syntax {
namespace {

constexpr std::size_t kTriedEdits = 8;  // later ones are noise; the form itself is then the better guess

/// Byte length of `text` without its last `count` code points, or nothing when that leaves nothing.
std::optional<std::size_t> length_without_last(std::string_view text, std::uint32_t count) {
  std::size_t end = text.size();
  for (; count > 0 && end > 0; --count) {
    --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  }
  if (count > 0 || end == 0) return std::nullopt;
  return end;
}

void set_key(std::string_view lower, document::Upos upos, std::string& key) {
  key.assign(lower);
  key.push_back(static_cast<char>('A' + static_cast<int>(upos)));
}

}  // namespace

Result<Lemmatizer> Lemmatizer::load(const learn::ModelFile& model) {
  const Result<std::vector<std::string_view>> edits = model.find_strings("labels.lemma");
  if (!edits) return edits.error();
  const Result<std::vector<std::string_view>> rows = model.find_strings("lexicon");
  if (!rows) return rows.error();
  Lemmatizer lemmatizer;
  for (const std::string_view text : *edits) {
    std::optional<Edit> edit = read_edit(text);
    if (!edit) return model.error("labels.lemma: \"" + std::string(text) + "\" is no edit");
    lemmatizer.edits_.push_back(*std::move(edit));
  }
  lemmatizer.lexicon_.reserve(rows->size());
  std::string key;
  for (const std::string_view row : *rows) {
    const std::vector<std::string_view> cells = base::split(row, '\t');
    const auto upos = cells.size() == 3 ? document::upos_from(cells[1]) : std::nullopt;
    if (!upos) return model.error("lexicon: \"" + std::string(row) + "\" is not form, tag, lemma");
    set_key(cells[0], *upos, key);
    lemmatizer.lexicon_.emplace(key, cells[2]);
  }
  return lemmatizer;
}

Result<void> Lemmatizer::add_table(const base::Table& table, std::string_view form, std::string_view lemma,
                                   document::Upos upos) {
  const Result<std::size_t> form_column = table.find_column(form);
  if (!form_column) return form_column.error();
  const Result<std::size_t> lemma_column = table.find_column(lemma);
  if (!lemma_column) return lemma_column.error();
  std::string key;
  for (const base::Table::Row& row : table.rows()) {
    set_key(row.cells[*form_column], upos, key);
    lexicon_.emplace(key, row.cells[*lemma_column]);
  }
  return {};
}

std::optional<Lemmatizer::Edit> Lemmatizer::read_edit(std::string_view text) {
  if (text.starts_with('=')) return Edit{Base::kReplace, 0, std::string(text.substr(1))};
  const std::size_t colon = text.find(':');
  if (text.empty() || colon == std::string_view::npos) return std::nullopt;
  const std::optional<int> cut = base::parse_int(text.substr(1, colon - 1));
  const std::size_t kind = std::string_view("lkt").find(text[0]);
  if (!cut || *cut < 0 || kind == std::string_view::npos) return std::nullopt;
  return Edit{static_cast<Base>(kind), static_cast<std::uint32_t>(*cut), std::string(text.substr(colon + 1))};
}

bool Lemmatizer::apply(const Edit& edit, std::string_view form, std::string_view lower, std::string& lemma) {
  if (edit.base == Base::kReplace) {
    lemma = edit.added;
    return !lemma.empty();
  }
  const std::string_view source = edit.base == Base::kKeep ? form : lower;
  const std::optional<std::size_t> length = length_without_last(source, edit.cut);
  if (!length) return false;
  lemma.assign(source.substr(0, *length));
  if (edit.base == Base::kTitle) {
    // Lower and upper case of a letter may differ in bytes: take the first letter from the form.
    const std::size_t first_form = base::code_point_at(form, 0).length;
    const std::size_t first_lower = base::code_point_at(lower, 0).length;
    lemma.replace(0, first_lower, form.substr(0, first_form));
  }
  lemma.append(edit.added);
  return !lemma.empty();
}

const std::string* Lemmatizer::find_known(const LetterTable& letters, std::string_view form, document::Upos upos,
                                          Workspace& workspace) const {
  letters.lower(form, workspace.lower);
  set_key(workspace.lower, upos, workspace.key);
  const auto known = lexicon_.find(workspace.key);
  return known == lexicon_.end() ? nullptr : &known->second;
}

void Lemmatizer::guess(const LetterTable& letters, std::string_view form, std::span<const float> scores,
                       std::size_t best, Workspace& workspace, std::string& lemma) const {
  letters.lower(form, workspace.lower);
  if (apply(edits_[best], form, workspace.lower, lemma)) return;
  std::vector<std::uint32_t>& order = workspace.order;
  order.resize(edits_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
  for (std::size_t i = 1; i < std::min(order.size(), kTriedEdits); ++i) {
    if (apply(edits_[order[i]], form, workspace.lower, lemma)) return;
  }
  lemma.assign(form);
}

bool spell_lemma(std::string_view form, const document::Token& token, std::string& lemma) {
  if (form.empty()) return false;
  const auto are = [](std::string_view text, bool (*kind)(char)) { return std::ranges::all_of(text, kind); };
  const std::string_view rest = form.substr(1);
  const bool name = token.xpos == document::Xpos::kNnp && !rest.empty() && base::is_ascii_upper(form[0]) &&
                    are(rest, base::is_ascii_lower);
  const bool base_form = (token.xpos == document::Xpos::kNn || token.xpos == document::Xpos::kJj) && rest.size() > 1 &&
                         are(form, base::is_ascii_lower);
  const bool mark = token.upos == document::Upos::kPunct && rest.empty();
  const bool number = token.upos == document::Upos::kNum && base::is_ascii_digit(form[0]) &&
                      are(rest, [](char c) { return base::is_ascii_digit(c) || c == ',' || c == '.'; });
  if (!name && !base_form && !mark && !number) return false;
  lemma.assign(form);
  if (number) std::erase(lemma, ',');
  return true;
}

}  // namespace casus::syntax
