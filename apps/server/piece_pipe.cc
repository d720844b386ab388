#include "server/piece_pipe.h"

namespace casus::server {

bool PiecePipe::put(std::string piece) {
  {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [this] { return is_abandoned_ || pieces_.size() < kRoom; });
    if (is_abandoned_) return false;
    pieces_.push_back(std::move(piece));
  }
  on_piece_();
  return true;
}

void PiecePipe::end(bool is_whole) {
  {
    const std::lock_guard lock(mutex_);
    whole_ = is_whole;
  }
  on_piece_();
}

PiecePipe::State PiecePipe::take(std::string& piece) {
  const std::lock_guard lock(mutex_);
  if (!pieces_.empty()) {
    piece = std::move(pieces_.front());
    pieces_.pop_front();
    has_room_.notify_one();
    return State::kPiece;
  }
  if (!whole_) return State::kEmpty;
  return *whole_ ? State::kWhole : State::kBroken;
}

void PiecePipe::abandon() {
  const std::lock_guard lock(mutex_);
  is_abandoned_ = true;
  has_room_.notify_all();
}

}  // namespace casus::server
