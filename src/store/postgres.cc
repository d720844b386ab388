#include "store/postgres.h"

#include <libpq-fe.h>
#include <poll.h>

#include <charconv>
#include <cstdio>
#include <vector>

#include "base/strings.h"

namespace casus::store {
namespace {

/// Answers that may wait unread; few enough for the socket's buffers, so that neither side blocks the other.
constexpr int kMaxPending = 400;
constexpr int kPollMilliseconds = 20;
/// Whoever writes holds this lock until the end of his transaction ("casus" in letters' numbers).
constexpr const char* kWriterLock = "SELECT pg_advisory_xact_lock(3011920)";

struct ClearResult {
  void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

struct CloseConnection {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};

bool succeeded(const PGresult* result) {
  const ExecStatusType status = PQresultStatus(result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// Parameters in libpq's form. `bytes` owns the values.
struct Parameters {
  std::vector<std::string> bytes;
  std::vector<bool> is_null;
  std::vector<int> formats;

  void set(int parameter, std::string value, int format) {
    const auto index = static_cast<std::size_t>(parameter - 1);
    if (bytes.size() <= index) {
      bytes.resize(index + 1);
      is_null.resize(index + 1, true);
      formats.resize(index + 1, 0);
    }
    bytes[index] = std::move(value);
    is_null[index] = false;
    formats[index] = format;
  }
  void set_null(int parameter) {
    set(parameter, "", 0);
    is_null[static_cast<std::size_t>(parameter - 1)] = true;
  }
};

class PostgresConnection final : public ConnectionEngine {
 public:
  PostgresConnection(PGconn* connection, std::string name) : connection_(connection), name_(std::move(name)) {}

  Dialect dialect() const override { return Dialect::kPostgres; }
  const std::string& name() const override { return name_; }
  Result<std::unique_ptr<StatementEngine>> prepare(const std::string& sql) override;
  Result<void> execute(const std::string& sql) override {
    if (Result<void> done = finish_pipeline(); !done) return done;
    if (PQsendQuery(raw(), sql.c_str()) == 0) return error();
    Result<ResultPointer> result = receive();
    if (!result) return result.error();
    return {};
  }
  Result<void> begin(bool writes) override {
    Result<void> begun = execute(writes ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!begun) return begun;
    in_transaction_ = true;
    return writes ? execute(kWriterLock) : Result<void>();
  }
  Result<void> commit() override {
    Result<void> done = execute("COMMIT");
    if (done) in_transaction_ = false;
    return done;
  }
  void rollback() override {
    (void)finish_pipeline();
    (void)execute("ROLLBACK");
    in_transaction_ = false;
  }
  void set_interrupt(std::function<bool()> interrupt) override { interrupt_ = std::move(interrupt); }

  /// Sends and waits for the rows.
  Result<ResultPointer> query(const std::string& statement, const Parameters& parameters) {
    if (Result<void> done = finish_pipeline(); !done) return done.error();
    if (!send(statement, parameters)) return error();
    return receive();
  }
  /// Sends, and inside a transaction does not wait.
  Result<void> run(const std::string& statement, const Parameters& parameters) {
    if (!in_transaction_) {
      Result<ResultPointer> result = query(statement, parameters);
      return result ? Result<void>() : Result<void>(result.error());
    }
    if (PQpipelineStatus(raw()) == PQ_PIPELINE_OFF && PQenterPipelineMode(raw()) == 0) return error();
    if (!send(statement, parameters)) return error();
    return ++pending_ < kMaxPending ? Result<void>() : drain();
  }

 private:
  PGconn* raw() const { return connection_.get(); }
  Error error(const std::string& message) const {
    return {ErrorCode::kDatabase, name_ + ": " + std::string(base::trim(message))};
  }
  Error error() const { return error(PQerrorMessage(raw())); }
  bool send(const std::string& statement, const Parameters& parameters);
  Result<void> drain();
  Result<void> finish_pipeline();
  Result<ResultPointer> receive();
  bool wait_for_answer();

  std::unique_ptr<PGconn, CloseConnection> connection_;
  std::string name_;
  std::function<bool()> interrupt_;
  bool in_transaction_ = false;
  int pending_ = 0;
  int statements_ = 0;
};

bool PostgresConnection::send(const std::string& statement, const Parameters& parameters) {
  const std::size_t count = parameters.bytes.size();
  std::vector<const char*> values(count);
  std::vector<int> lengths(count);
  for (std::size_t i = 0; i < count; ++i) {
    values[i] = parameters.is_null[i] ? nullptr : parameters.bytes[i].c_str();
    lengths[i] = static_cast<int>(parameters.bytes[i].size());
  }
  return PQsendQueryPrepared(raw(), statement.c_str(), static_cast<int>(count), values.data(), lengths.data(),
                             parameters.formats.data(), 0) == 1;
}

/// Reads the answers of all that was sent; the first error of them.
Result<void> PostgresConnection::drain() {
  if (PQpipelineStatus(raw()) == PQ_PIPELINE_OFF) return {};
  pending_ = 0;
  if (PQpipelineSync(raw()) == 0) return error();
  std::string failed;
  for (int empty = 0; empty < 2;) {  // one null after each answer; two in a row: nothing will come any more
    const ResultPointer result(PQgetResult(raw()));
    if (result == nullptr) {
      ++empty;
      continue;
    }
    empty = 0;
    if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) break;
    if (!succeeded(result.get()) && failed.empty()) failed = PQresultErrorMessage(result.get());
  }
  if (!failed.empty()) return error(failed);
  return {};
}

Result<void> PostgresConnection::finish_pipeline() {
  if (PQpipelineStatus(raw()) == PQ_PIPELINE_OFF) return {};
  Result<void> done = drain();
  if (PQexitPipelineMode(raw()) == 0 && done) return error();
  return done;
}

/// False when the query was told to stop; its answer, an error, still has to be read.
bool PostgresConnection::wait_for_answer() {
  while (interrupt_ && PQisBusy(raw()) == 1) {
    if (interrupt_()) {
      const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel(PQgetCancel(raw()), PQfreeCancel);
      char message[256];
      PQcancel(cancel.get(), message, sizeof message);
      return false;
    }
    pollfd socket = {PQsocket(raw()), POLLIN, 0};
    poll(&socket, 1, kPollMilliseconds);
    if (PQconsumeInput(raw()) == 0) return true;  // PQgetResult says what is wrong
  }
  return true;
}

Result<ResultPointer> PostgresConnection::receive() {
  const bool in_time = wait_for_answer();
  ResultPointer kept;
  std::string failed;
  while (ResultPointer result{PQgetResult(raw())}) {
    if (!succeeded(result.get()) && failed.empty()) failed = PQresultErrorMessage(result.get());
    kept = std::move(result);
  }
  if (!in_time) return Error{ErrorCode::kLimit, name_ + ": the query took longer than allowed"};
  if (!failed.empty()) return error(failed);
  if (kept == nullptr) return error();
  return kept;
}

class PostgresStatement final : public StatementEngine {
 public:
  PostgresStatement(PostgresConnection& connection, std::string name)
      : connection_(connection), name_(std::move(name)) {}
  // A connection of a service lives long: what it prepared must not pile up on the server.
  ~PostgresStatement() override { (void)connection_.execute("DEALLOCATE " + name_); }

  void bind_null(int parameter) override { parameters_.set_null(parameter); }
  void bind_text(int parameter, std::string_view value) override {
    std::string text(value);
    std::erase(text, '\0');  // PostgreSQL's text knows no null byte
    parameters_.set(parameter, std::move(text), 0);
  }
  void bind_blob(int parameter, std::string_view value) override { parameters_.set(parameter, std::string(value), 1); }
  void bind_integer(int parameter, std::int64_t value) override {
    parameters_.set(parameter, std::to_string(value), 0);
  }
  void bind_real(int parameter, double value) override {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    parameters_.set(parameter, std::string(text, end), 0);
  }

  Result<bool> step() override {
    if (result_ == nullptr) {
      Result<ResultPointer> result = connection_.query(name_, parameters_);
      if (!result) return result.error();
      result_ = *std::move(result);
      row_ = -1;
    }
    return ++row_ < PQntuples(result_.get());
  }
  Result<void> run() override { return connection_.run(name_, parameters_); }
  void reset() override {
    result_.reset();
    parameters_ = {};
  }

  bool is_null(int column) const override { return PQgetisnull(result_.get(), row_, column) == 1; }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
  }
  std::string_view blob(int column) const override;
  std::int64_t integer(int column) const override {
    std::int64_t value = 0;
    const std::string_view digits = text(column);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  double real(int column) const override {
    double value = 0;
    const std::string_view digits = text(column);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }

 private:
  PostgresConnection& connection_;
  std::string name_;
  Parameters parameters_;
  ResultPointer result_;
  int row_ = -1;
  mutable std::string blob_;  // the decoded bytes that blob() shows
};

int nibble(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/// The server prints bytes as "\x0aff".
std::string_view PostgresStatement::blob(int column) const {
  const std::string_view hex = text(column);
  blob_.clear();
  for (std::size_t i = 2; i + 1 < hex.size(); i += 2) {
    blob_ += static_cast<char>(nibble(hex[i]) * 16 + nibble(hex[i + 1]));
  }
  return blob_;
}

Result<std::unique_ptr<StatementEngine>> PostgresConnection::prepare(const std::string& sql) {
  if (Result<void> done = finish_pipeline(); !done) return done.error();
  const std::string statement = "casus_" + std::to_string(++statements_);
  if (PQsendPrepare(raw(), statement.c_str(), number_parameters(sql).c_str(), 0, nullptr) == 0) return error();
  Result<ResultPointer> prepared = receive();
  if (!prepared) return prepared.error();
  return std::unique_ptr<StatementEngine>(std::make_unique<PostgresStatement>(*this, statement));
}

void ignore_notice(void*, const PGresult*) {}

}  // namespace

Result<std::unique_ptr<ConnectionEngine>> open_postgres(const std::string& where, bool read_only) {
  PGconn* raw = PQconnectdb(where.c_str());
  if (PQstatus(raw) != CONNECTION_OK) {
    const Error failed{ErrorCode::kDatabase, "postgresql: " + std::string(base::trim(PQerrorMessage(raw)))};
    PQfinish(raw);
    return failed;
  }
  const std::string name = "postgresql://" + std::string(PQhost(raw)) + "/" + PQdb(raw);
  auto connection = std::make_unique<PostgresConnection>(raw, name);
  PQsetNoticeReceiver(raw, ignore_notice, nullptr);
  std::string settings = "SET client_encoding = 'UTF8'; SET extra_float_digits = 1; SET bytea_output = 'hex'";
  if (read_only) settings += "; SET default_transaction_read_only = on";
  if (Result<void> set = connection->execute(settings); !set) return set.error();
  return std::unique_ptr<ConnectionEngine>(std::move(connection));
}

std::string number_parameters(std::string_view sql) {
  std::string out;
  int count = 0;
  bool quoted = false;
  for (const char c : sql) {
    if (c == '\'') quoted = !quoted;
    if (c == '?' && !quoted) {
      out += "$" + std::to_string(++count);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace casus::store
