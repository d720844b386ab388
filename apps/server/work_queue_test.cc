#include "server/work_queue.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "server/piece_pipe.h"

namespace casus::server {
namespace {

TEST(WorkQueue, RefusesWhenFull) {
  std::promise<void> gate;
  std::promise<void> started;
  std::shared_future<void> opened = gate.get_future().share();
  std::atomic<int> done = 0;
  WorkQueue queue(1, 2);
  ASSERT_TRUE(queue.try_push([&] {
    started.set_value();
    opened.wait();
    ++done;
  }));
  started.get_future().wait();
  EXPECT_TRUE(queue.try_push([&] { ++done; }));
  EXPECT_TRUE(queue.try_push([&] { ++done; }));
  EXPECT_EQ(queue.waiting(), 2U);
  EXPECT_FALSE(queue.try_push([&] { ++done; }));
  gate.set_value();
  std::promise<void> last;
  while (!queue.try_push([&] { last.set_value(); })) std::this_thread::yield();
  last.get_future().wait();
  EXPECT_EQ(done, 3);
}

TEST(WorkQueue, DropsWhatWaitsWhenItStops) {
  std::promise<void> gate;
  std::promise<void> started;
  std::atomic<int> done = 0;
  WorkQueue queue(1, 5);
  ASSERT_TRUE(queue.try_push([&] {
    started.set_value();
    gate.get_future().wait();
    ++done;
  }));
  started.get_future().wait();
  ASSERT_TRUE(queue.try_push([&] { ++done; }));
  std::thread stopper([&] { queue.stop(); });
  while (queue.waiting() > 0) std::this_thread::yield();
  gate.set_value();
  stopper.join();
  EXPECT_EQ(done, 1);
  EXPECT_FALSE(queue.try_push([] {}));
}

TEST(PiecePipe, BringsAllPiecesInOrderThroughLittleRoom) {
  std::atomic<int> told = 0;
  PiecePipe pipe([&] { ++told; });
  std::thread writer([&] {
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(pipe.put(std::to_string(i)));
    pipe.end(true);
  });
  std::string all;
  std::string piece;
  for (PiecePipe::State state = PiecePipe::State::kEmpty; state != PiecePipe::State::kWhole;) {
    state = pipe.take(piece);
    if (state == PiecePipe::State::kPiece) all += piece + " ";
  }
  writer.join();
  EXPECT_TRUE(all.starts_with("0 1 2 3 "));
  EXPECT_TRUE(all.ends_with("98 99 "));
  EXPECT_EQ(told, 101);
}

TEST(PiecePipe, TellsTheWriterThatTheReaderHasGone) {
  PiecePipe pipe([] {});
  std::promise<bool> went;
  std::thread writer([&] {
    bool goes = true;
    while (goes) goes = pipe.put("piece");  // waits when there is no more room
    went.set_value(goes);
  });
  pipe.abandon();
  EXPECT_FALSE(went.get_future().get());
  writer.join();
  pipe.end(false);
  std::string piece;
  while (pipe.take(piece) == PiecePipe::State::kPiece) continue;
  EXPECT_EQ(pipe.take(piece), PiecePipe::State::kBroken);
}

}  // namespace
}  // namespace casus::server
