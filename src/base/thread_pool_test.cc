#include "base/thread_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

namespace casus::base {
namespace {

TEST(ThreadPool, RunsEveryTaskOnce) {
  for (const std::size_t workers : {0U, 1U, 2U, 5U}) {
    std::atomic<int> sum = 0;
    std::atomic<bool> in_range = true;
    {
      ThreadPool pool(workers);
      for (int i = 1; i <= 1000; ++i) {
        pool.submit([&, i](std::size_t worker) {
          sum += i;
          if (worker >= pool.size()) in_range = false;
        });
      }
    }  // the destructor waits
    EXPECT_EQ(sum, 500500);
    EXPECT_TRUE(in_range);
  }
}

TEST(ThreadPool, FutureCarriesAnException) {
  ThreadPool pool(2);
  std::future<void> done = pool.submit([](std::size_t) { throw std::runtime_error("broken"); });
  EXPECT_THROW(done.get(), std::runtime_error);
  pool.submit([](std::size_t) {}).get();
}

}  // namespace
}  // namespace casus::base
