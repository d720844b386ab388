#include "store/text_search.h"

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::store {
namespace {

/// Where the words of a kind come from. `index` is the FTS5 table, `configuration` PostgreSQL's.
struct Source {
  std::string index;
  std::string table;
  std::string column;
  std::string key;
  std::string configuration;
};

Source source_of(Words words) {
  switch (words) {
    case Words::kEvidence: return {"evidence_words", "events", "evidence_text", "event_key", "english"};
    case Words::kTitles: return {"title_words", "documents", "title", "document_key", "english"};
    case Words::kTerms: return {"term_words", "terms", "folded", "term_id", "simple"};
  }
  return {};
}

struct Phrase {
  std::string words;
  bool excluded = false;
};

/// "talks -peace \"cease fire\"" as three phrases. A quote that is not closed ends with the text.
std::vector<Phrase> split_phrases(std::string_view text) {
  std::vector<Phrase> out;
  for (std::size_t at = 0; at < text.size();) {
    if (base::is_ascii_space(text[at])) {
      ++at;
      continue;
    }
    Phrase phrase;
    phrase.excluded = text[at] == '-';
    if (phrase.excluded) ++at;
    const bool quoted = at < text.size() && text[at] == '"';
    if (quoted) ++at;
    const std::size_t end = std::min(text.size(), text.find_first_of(quoted ? "\"" : " \t\r\n\"", at));
    phrase.words = base::squeeze_space(text.substr(at, end - at));
    at = quoted ? end + 1 : end;
    if (!phrase.words.empty()) out.push_back(std::move(phrase));
  }
  return out;
}

/// Runs of letters and digits of a folded name.
std::vector<std::string> split_name(std::string_view name) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char c : base::find_invalid_utf8(name) ? std::string() : base::fold(name)) {
    const bool part = base::is_ascii_alpha(c) || base::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    if (part && !inside) words.emplace_back();
    if (part) words.back() += c;
    inside = part;
  }
  return words;
}

}  // namespace

Result<WordWriter> WordWriter::prepare(const Connection& connection, Words words) {
  WordWriter writer;
  writer.automatic_ = connection.dialect() == Dialect::kPostgres;
  if (writer.automatic_) return writer;
  const Source source = source_of(words);
  Result<void> prepared = prepare_all(
      connection, {{&writer.add_, "INSERT INTO " + source.index + " (rowid, " + source.column + ") VALUES (?, ?)"},
                   {&writer.remove_, "INSERT INTO " + source.index + " (" + source.index + ", rowid, " + source.column +
                                         ") SELECT 'delete', " + source.key + ", " + source.column + " FROM " +
                                         source.table + " WHERE " + source.key + " = ?"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<void> WordWriter::add(std::int64_t key, std::string_view text) {
  return automatic_ ? Result<void>() : add_.bind(key).bind(text).run();
}

Result<void> WordWriter::remove(std::int64_t key) { return automatic_ ? Result<void>() : remove_.bind(key).run(); }

std::string word_condition(Dialect dialect, Words words) {
  const Source source = source_of(words);
  if (dialect == Dialect::kSqlite) {
    return source.key + " IN (SELECT rowid FROM " + source.index + " WHERE " + source.index + " MATCH ?)";
  }
  const std::string to_query = words == Words::kTerms ? "to_tsquery" : "websearch_to_tsquery";
  return "to_tsvector('" + source.configuration + "', coalesce(" + source.column + ", '')) @@ " + to_query + "('" +
         source.configuration + "', ?)";
}

std::string newest_matches(Dialect dialect, Words words) {
  const Source source = source_of(words);
  if (dialect == Dialect::kSqlite) {  // straight from the index, which is read from its end
    return "SELECT rowid FROM " + source.index + " WHERE " + source.index + " MATCH ? ORDER BY rowid DESC LIMIT ?";
  }
  return "SELECT " + source.key + " FROM " + source.table + " WHERE " + word_condition(dialect, words) + " ORDER BY " +
         source.key + " DESC LIMIT ?";
}

Result<std::string> word_query(Dialect dialect, std::string_view text) {
  if (base::find_invalid_utf8(text)) return Error{ErrorCode::kBadArgument, "text: not UTF-8"};
  std::string wanted;
  std::string excluded;
  for (const Phrase& phrase : split_phrases(text)) {
    if (split_name(phrase.words).empty()) continue;  // a lone dash or dot
    const std::string quoted = '"' + phrase.words + '"';
    if (!phrase.excluded) {
      wanted += (wanted.empty() ? "" : " ") + quoted;
    } else {
      excluded += (dialect == Dialect::kSqlite ? " NOT " : " -") + quoted;
    }
  }
  if (wanted.empty()) return Error{ErrorCode::kBadArgument, "text: expected a word that must be there"};
  // FTS5's NOT binds closer than the blank between words.
  return dialect == Dialect::kSqlite && !excluded.empty() ? "(" + wanted + ")" + excluded : wanted + excluded;
}

bool has_phrase(std::string_view text) {
  const std::vector<Phrase> phrases = split_phrases(text);
  return std::any_of(phrases.begin(), phrases.end(),
                     [](const Phrase& phrase) { return split_name(phrase.words).size() > 1; });
}

std::string prefix_query(Dialect dialect, std::string_view name) {
  const std::vector<std::string> words = split_name(name);
  if (words.empty()) return {};
  if (dialect == Dialect::kSqlite) return '"' + base::join(words, " ") + "\" *";
  return base::join(words, " <-> ") + ":*";
}

}  // namespace casus::store
