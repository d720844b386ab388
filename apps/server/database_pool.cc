#include "server/database_pool.h"

namespace casus::server {

Result<std::unique_ptr<DatabasePool>> DatabasePool::open(const std::string& path, std::size_t connections) {
  std::unique_ptr<DatabasePool> pool(new DatabasePool(path));
  pool->connections_.reserve(connections);  // the pointers below must stay
  for (std::size_t i = 0; i < connections; ++i) {
    Result<Database> database = Database::open(path, Database::Mode::kReadOnly);
    if (!database) return database.error();
    pool->connections_.push_back(*std::move(database));
    pool->free_.push_back(&pool->connections_.back());
  }
  return pool;
}

Database* DatabasePool::take() {
  std::unique_lock lock(mutex_);
  returned_.wait(lock, [this] { return !free_.empty(); });
  Database* database = free_.back();
  free_.pop_back();
  return database;
}

void DatabasePool::give_back(Database* database) {
  {
    const std::lock_guard lock(mutex_);
    free_.push_back(database);
  }
  returned_.notify_one();
}

}  // namespace casus::server
