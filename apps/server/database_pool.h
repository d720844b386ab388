// A few read-only connections, each used by one thread at a time.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

#include "casus/database.h"
#include "casus/result.h"

namespace casus::server {

class DatabasePool {
 public:
  /// Opens all connections. Fails as Database::open does.
  static Result<std::unique_ptr<DatabasePool>> open(const std::string& path, std::size_t connections);

  /// A connection for as long as the lease lives; waits until one is free.
  class Lease {
   public:
    explicit Lease(DatabasePool& pool) : pool_(pool), database_(pool.take()) {}
    ~Lease() { pool_.give_back(database_); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    Database& operator*() const { return *database_; }
    Database* operator->() const { return database_; }

   private:
    DatabasePool& pool_;
    Database* database_;
  };
  const std::string& path() const { return path_; }

 private:
  explicit DatabasePool(std::string path) : path_(std::move(path)) {}
  Database* take();
  void give_back(Database* database);

  std::string path_;
  std::vector<Database> connections_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<Database*> free_;
};

}  // namespace casus::server
