// Threads with a queue that refuses when it is full, rather than let everybody wait.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace casus::server {

class WorkQueue {
 public:
  WorkQueue(std::size_t threads, std::size_t capacity);
  ~WorkQueue() { stop(); }
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  /// False when `capacity` jobs wait already, or after stop().
  bool try_push(std::function<void()> job);
  std::size_t waiting() const;
  /// Drops what waits, lets what runs end, joins the threads.
  void stop();

 private:
  void work();

  const std::size_t capacity_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> jobs_;
  bool stops_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace casus::server
