// Pieces of a long answer on their way from the handler's thread to the socket's; the handler waits while the client is
// slow, so a download of any size takes the memory of a few pieces.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace casus::server {

class PiecePipe {
 public:
  /// `on_piece` is called, on the writer's thread, when there is something new to take.
  explicit PiecePipe(std::function<void()> on_piece) : on_piece_(std::move(on_piece)) {}

  /// Writer: waits until there is room. False after abandon().
  bool put(std::string piece);
  /// Writer: no more pieces; `is_whole` says whether that was all.
  void end(bool is_whole);

  enum class State { kPiece, kEmpty, kWhole, kBroken };
  /// Reader: the next piece, or why there is none.
  State take(std::string& piece);
  /// Reader: the client has gone.
  void abandon();

 private:
  static constexpr std::size_t kRoom = 4;

  std::function<void()> on_piece_;
  std::mutex mutex_;
  std::condition_variable has_room_;
  std::deque<std::string> pieces_;
  std::optional<bool> whole_;
  bool is_abandoned_ = false;
};

}  // namespace casus::server
