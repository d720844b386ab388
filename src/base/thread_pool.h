// A fixed set of threads that run tasks in the order in which they were given. Used by pipeline/ only.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace casus::base {

class ThreadPool {
 public:
  /// A task learns which worker runs it, [0, size()), so that it can use that worker's scratch memory.
  using Task = std::function<void(std::size_t worker)>;

  /// Starts at least one worker.
  explicit ThreadPool(std::size_t workers);
  /// Finishes what was submitted, then joins.
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  std::size_t size() const { return threads_.size(); }
  /// The future is ready when the task has run; it carries an exception that the task let out.
  std::future<void> submit(Task task);

 private:
  void work(std::size_t worker);

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::packaged_task<void(std::size_t)>> tasks_;  // guarded by mutex_
  bool stopping_ = false;                                    // guarded by mutex_
  std::vector<std::thread> threads_;
};

}  // namespace casus::base
