#include "store/document_search.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "store/event_reader.h"
#include "store/fact_scan.h"
#include "store/text_search.h"

namespace casus::store {
namespace {

constexpr std::string_view kColumns =
    "document_key, document_id, title, published_at, modified_at, authors, publisher, url, language, flags, "
    "content_hash, status, reason, CASE WHEN retracted IS NULL THEN 0 ELSE 1 END";

DocumentRecord read_document(const Statement& row) {
  DocumentRecord document;
  document.document_id = row.text(1);
  document.title = row.text(2);
  document.published_at = row.text(3);
  document.modified_at = row.text(4);
  document.authors = read_list(row.text(5));
  document.publisher = row.text(6);
  document.url = row.text(7);
  document.language = row.text(8);
  document.flags = read_list(row.text(9));
  document.content_hash = row.text(10);
  document.status = document_status_from(row.text(11)).value_or(DocumentStatus::kOk);
  document.reason = row.text(12);
  return document;
}

Result<void> fill_document(const Connection& connection, const std::string& document_id, FoundDocument& found) {
  Result<Statement> find =
      connection.prepare("SELECT " + std::string(kColumns) + " FROM documents WHERE document_id = ?");
  if (!find) return find.error();
  Result<bool> row = find->bind_text(document_id).step();
  if (!row) return row.error();
  if (!*row) return Error{ErrorCode::kNotFound, document_id + ": no such document"};
  found.document = read_document(*find);
  found.retracted = find->integer(13) != 0;
  const std::int64_t key = find->integer(0);
  Result<Statement> find_text = connection.prepare("SELECT text FROM texts WHERE document_key = ?");
  if (!find_text) return find_text.error();
  Result<bool> text = find_text->bind(key).step();
  if (!text) return text.error();
  found.has_text = *text;
  if (*text) found.document.text = find_text->text(0);
  Result<Statement> find_keys =
      connection.prepare("SELECT event_key FROM events WHERE document_key = ? ORDER BY position");
  if (!find_keys) return find_keys.error();
  Result<std::vector<std::int64_t>> keys = read_keys(find_keys->bind(key));
  if (!keys) return keys.error();
  Result<std::vector<Event>> events = read_events(connection, *keys);
  if (!events) return events.error();
  found.events = *std::move(events);
  return {};
}

/// Conditions on documents with the values of their parameters.
struct Conditions {
  std::string sql = "retracted IS NULL";
  std::vector<std::string> values;

  void add(const std::string& condition, std::vector<std::string> bound) {
    sql += " AND " + condition;
    values.insert(values.end(), bound.begin(), bound.end());
  }
};

/// More documents that match than this, and a page of them is found sooner by going through all in the order of their
/// dates than by looking each of them up and sorting.
constexpr int kMaxSortedTitles = 1000;
constexpr int kMaxSortedOfPublisher = 10'000;

/// Whether the query gives more rows than `most`. SQLite keeps no statistics of words and names, so it must be told;
/// PostgreSQL does.
Result<bool> gives_more(const Connection& connection, const std::string& query, const std::string& value, int most) {
  if (connection.dialect() != Dialect::kSqlite) return false;
  Result<Statement> find = connection.prepare(query + " LIMIT 1 OFFSET " + std::to_string(most));
  if (!find) return find.error();
  return find->bind_text(value).step();
}

/// A condition that many documents meet: the plus keeps SQLite from looking up each of them; what is asked of the date
/// is said in the terms of its index.
void add_frequent(const std::string& condition, const std::string& value, bool many, const DocumentFilter& filter,
                  Conditions& where) {
  where.add((many ? "+" : "") + condition, {value});
  if (many && !filter.from.empty()) where.add("coalesce(published_at, '') >= ?", {filter.from});
  if (many && !filter.to.empty()) where.add("coalesce(published_at, '') < ?", {filter.to + "~"});
}

Result<void> add_title(const Connection& connection, const DocumentFilter& filter, Conditions& where) {
  Result<std::string> query = word_query(connection.dialect(), filter.text);
  if (!query) return query.error();
  Result<bool> many =
      gives_more(connection, "SELECT 1 FROM title_words WHERE title_words MATCH ?", *query, kMaxSortedTitles);
  if (!many) return many.error();
  add_frequent(word_condition(connection.dialect(), Words::kTitles), *query, *many, filter, where);
  return {};
}

Result<void> add_publisher(const Connection& connection, const DocumentFilter& filter, Conditions& where) {
  const std::string query = prefix_query(connection.dialect(), filter.publisher);
  const std::string condition = "publisher IN (SELECT label FROM terms WHERE kind = 'publisher' AND " +
                                word_condition(connection.dialect(), Words::kTerms) + ")";
  Result<bool> many =
      gives_more(connection, "SELECT 1 FROM documents WHERE " + condition, query, kMaxSortedOfPublisher);
  if (!many) return many.error();
  add_frequent(condition, query, *many, filter, where);
  return {};
}

Result<Conditions> conditions_of(const Connection& connection, const DocumentFilter& filter) {
  Conditions where;
  if (!filter.text.empty()) {
    if (Result<void> added = add_title(connection, filter, where); !added) return added.error();
  }
  if (!filter.publisher.empty()) {
    if (Result<void> added = add_publisher(connection, filter, where); !added) return added.error();
  }
  if (!filter.from.empty()) where.add("published_at >= ?", {filter.from});
  if (!filter.to.empty()) where.add("published_at < ?", {filter.to + "~"});  // also times of that day
  if (filter.status) where.add("status = ?", {std::string(to_string(*filter.status))});
  return where;
}

/// "2024-03-06T10:00:00Z 17": what the last document of a page was published, and its key.
Result<void> add_cursor(const std::string& cursor, bool newest_first, Conditions& where) {
  if (cursor.empty()) return {};
  const std::size_t blank = cursor.rfind(' ');
  const std::string_view key = blank == std::string::npos ? "" : std::string_view(cursor).substr(blank + 1);
  if (!base::parse_int(key)) return Error{ErrorCode::kBadArgument, "cursor: '" + cursor + "' is none that a page gave"};
  where.add(std::string("(coalesce(published_at, ''), document_key) ") + (newest_first ? "<" : ">") + " (?, " +
                std::string(key) + ")",
            {cursor.substr(0, blank)});
  return {};
}

Result<void> count_events(const Connection& connection, const std::vector<std::int64_t>& keys, DocumentPage& page) {
  Result<Statement> count = connection.prepare("SELECT count(*) FROM events WHERE document_key = ?");
  if (!count) return count.error();
  for (const std::int64_t key : keys) {
    count->reset();
    Result<bool> row = count->bind(key).step();
    if (!row) return row.error();
    page.events.push_back(static_cast<std::size_t>(count->integer(0)));
  }
  return {};
}

Result<void> fill_page(const Connection& connection, const DocumentFilter& filter, const PageRequest& request,
                       DocumentPage& page) {
  Result<Conditions> where = conditions_of(connection, filter);
  if (!where) return where.error();
  if (Result<void> added = add_cursor(request.cursor, request.newest_first, *where); !added) return added;
  const std::string direction = request.newest_first ? " DESC" : "";
  Result<Statement> find =
      connection.prepare("SELECT " + std::string(kColumns) + " FROM documents WHERE " + where->sql +
                         " ORDER BY coalesce(published_at, '')" + direction + ", document_key" + direction + " LIMIT " +
                         std::to_string(request.limit + 1));
  if (!find) return find.error();
  for (const std::string& value : where->values) find->bind_text(value);
  std::vector<std::int64_t> keys;
  while (true) {
    Result<bool> more = find->step();
    if (!more) return more.error();
    if (!*more) break;
    if (keys.size() == request.limit) {
      if (!keys.empty()) {
        page.next_cursor = page.documents.back().published_at + " " + std::to_string(keys.back());
      }
      break;
    }
    keys.push_back(find->integer(0));
    page.documents.push_back(read_document(*find));
  }
  return count_events(connection, keys, page);
}

}  // namespace

Result<FoundDocument> find_document(const Connection& connection, const std::string& document_id) {
  FoundDocument found;
  Result<void> done = in_transaction(connection, false, [&] { return fill_document(connection, document_id, found); });
  if (!done) return done.error();
  return found;
}

Result<DocumentPage> list_documents(const Connection& connection, const DocumentFilter& filter,
                                    const PageRequest& page) {
  DocumentPage found;
  Result<void> done = in_transaction(connection, false, [&] { return fill_page(connection, filter, page, found); });
  if (!done) return done.error();
  return found;
}

Result<std::vector<Database::StatusCount>> count_documents(const Connection& connection) {
  Result<Statement> count = connection.prepare("SELECT status, documents FROM document_counts WHERE documents > 0");
  if (!count) return count.error();
  std::vector<Database::StatusCount> out;
  while (true) {
    Result<bool> more = count->step();
    if (!more) return more.error();
    if (!*more) break;
    const std::optional<DocumentStatus> status = document_status_from(count->text(0));
    if (status) out.push_back({*status, static_cast<std::size_t>(count->integer(1))});
  }
  using Row = Database::StatusCount;
  std::sort(out.begin(), out.end(), [](const Row& a, const Row& b) { return a.status < b.status; });
  return out;
}

Result<DatabaseSize> read_size(const Connection& connection) {
  DatabaseSize size;
  Result<std::int64_t> documents = connection.read_integer("SELECT coalesce(sum(documents), 0) FROM document_counts");
  if (!documents) return documents.error();
  size.documents = static_cast<std::size_t>(*documents);
  std::int32_t first = kUndated;
  std::int32_t last = kUndated;
  Result<void> scanned = scan_facts(connection, {}, {FactField::kDay},
                                    [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                                      size.events += matches.size();
                                      for (const FactRows& rows : matches) {
                                        const std::int32_t day = columns.day[rows.begin];
                                        if (day == kUndated) continue;
                                        first = first == kUndated ? day : std::min(first, day);
                                        last = std::max(last, day);
                                      }
                                    });
  if (!scanned) return scanned.error();
  if (first != kUndated) size.first_date = day_name(first);
  if (last != kUndated) size.last_date = day_name(last);
  return size;
}

}  // namespace casus::store
