#include "stories/acts.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/hash.h"
#include "stories/duplicates.h"

namespace casus::stories {
namespace {

enum class Agreement : std::uint8_t { kConflict, kUnknown, kClass, kSame };

Agreement compare_parties(const PartyFacts& a, const PartyFacts& b) {
  if ((a.entity != 0 && a.entity == b.entity) || (a.name != 0 && a.name == b.name)) return Agreement::kSame;
  // Two named ones are two, also of one country: Trump is not Clinton.
  if (a.name != 0 && b.name != 0) return Agreement::kConflict;
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return Agreement::kConflict;
  const bool both = !a.sectors.empty() && !b.sectors.empty();
  const bool share = std::any_of(a.sectors.begin(), a.sectors.end(), [&](const std::string& sector) {
    return std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
  });
  if (both && !share) return Agreement::kConflict;
  return !a.country.empty() && a.country == b.country && both ? Agreement::kClass : Agreement::kUnknown;
}

/// One pair of members that agrees is enough: lists of parties differ between reports.
Agreement compare_sides(const std::vector<PartyFacts>& a, const std::vector<PartyFacts>& b) {
  if (a.empty() || b.empty()) return Agreement::kUnknown;
  Agreement best = Agreement::kConflict;
  for (const PartyFacts& left : a) {
    for (const PartyFacts& right : b) best = std::max(best, compare_parties(left, right));
  }
  return best;
}

std::size_t common_words(const EventFacts& a, const EventFacts& b) {
  std::size_t common = 0;
  for (auto left = a.words.begin(), right = b.words.begin(); left != a.words.end() && right != b.words.end();) {
    const bool takes_left = *left <= *right;
    const bool takes_right = *right <= *left;
    common += takes_left && takes_right ? 1 : 0;
    left += takes_left ? 1 : 0;
    right += takes_right ? 1 : 0;
  }
  return common;
}

bool dates_agree(const EventFacts& a, const EventFacts& b) {
  // Without a date only the text itself holds the two together.
  if (!a.is_dated || !b.is_dated) return a.text_group == b.text_group && a.is_dated == b.is_dated;
  // "in 2015" overlaps with every day of that year and says nothing.
  return a.is_day == b.is_day && a.first_day == b.first_day && a.last_day == b.last_day;
}

struct Pair {
  double score = 0;
  std::size_t a = 0;
  std::size_t b = 0;
};

/// Where the event may have company: act_keys(), or its text where it has no date.
std::vector<std::uint64_t> company_keys(const EventFacts& facts) {
  if (facts.is_dated) return act_keys(facts);
  const std::array<std::uint64_t, 3> parts = {static_cast<std::uint64_t>(facts.type),
                                              static_cast<std::uint64_t>(facts.status),
                                              static_cast<std::uint64_t>(facts.text_group)};
  return {base::hash64({reinterpret_cast<const char*>(parts.data()), sizeof parts})};
}

/// All pairs that may be one act, as places in the order of ids.
std::vector<Pair> find_pairs(std::span<const EventFacts> events, const std::vector<std::size_t>& order) {
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> known;  // looked up, never listed
  std::vector<Pair> pairs;
  std::vector<std::size_t> others;
  for (std::size_t place = 0; place < order.size(); ++place) {
    const EventFacts& event = events[order[place]];
    others.clear();
    for (const std::uint64_t key : company_keys(event)) {
      std::vector<std::size_t>& places = known[key];
      others.insert(others.end(), places.begin(), places.end());
      places.push_back(place);
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const std::size_t other : others) {
      const double score = score_pair(events[order[other]], event);
      if (score > 0) pairs.push_back({score, other, place});
    }
  }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b);
  });
  return pairs;
}

/// Sets of events without a conflict, growing. Of two sets that conflict once it is kept: they do so for ever.
class GrowingActs {
 public:
  GrowingActs(std::span<const EventFacts> events, const std::vector<std::size_t>& order)
      : events_(events), order_(order), sets_(order.size()), members_(order.size()), rivals_(order.size()) {
    for (std::size_t i = 0; i < members_.size(); ++i) members_[i] = {i};
  }

  std::size_t find(std::size_t place) { return sets_.find(place); }

  void join_unless_in_conflict(std::size_t place_a, std::size_t place_b) {
    const std::size_t a = std::min(find(place_a), find(place_b));
    const std::size_t b = std::max(find(place_a), find(place_b));
    if (a == b || rivals_[a].contains(b)) return;
    if (conflict(a, b)) {
      rivals_[a].insert(b);
      rivals_[b].insert(a);
      return;
    }
    sets_.join(a, b);
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
    for (const std::size_t rival : rivals_[b]) {
      rivals_[rival].erase(b);
      rivals_[rival].insert(a);
      rivals_[a].insert(rival);
    }
    rivals_[b].clear();
  }

 private:
  bool conflict(std::size_t a, std::size_t b) const {
    return std::any_of(members_[a].begin(), members_[a].end(), [&](std::size_t left) {
      return std::any_of(members_[b].begin(), members_[b].end(),
                         [&](std::size_t right) { return is_conflict(events_[order_[left]], events_[order_[right]]); });
    });
  }

  std::span<const EventFacts> events_;
  const std::vector<std::size_t>& order_;
  DisjointSets sets_;
  std::vector<std::vector<std::size_t>> members_;
  std::vector<std::set<std::size_t>> rivals_;
};

}  // namespace

bool is_conflict(const EventFacts& a, const EventFacts& b) {
  // "80 people were killed and 18 injured": one sentence is coded with one event per act, so its events are acts apart.
  if (a.document == b.document && a.sentence == b.sentence) return true;
  if (a.type != b.type || a.status != b.status || !dates_agree(a, b)) return true;
  if (!a.place_country.empty() && !b.place_country.empty() && a.place_country != b.place_country) return true;
  return compare_sides(a.actor, b.actor) == Agreement::kConflict ||
         compare_sides(a.recipient, b.recipient) == Agreement::kConflict;
}

double score_pair(const EventFacts& a, const EventFacts& b) {
  if (is_conflict(a, b)) return 0;
  const Agreement actors = compare_sides(a.actor, b.actor);
  const Agreement recipients = compare_sides(a.recipient, b.recipient);
  const std::size_t common = common_words(a, b);
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  // The names of the parties are among the words that are shared.
  const bool both_same = actors == Agreement::kSame && recipients == Agreement::kSame;
  const bool one_same = actors == Agreement::kSame || recipients == Agreement::kSame ||
                        (actors == Agreement::kClass && recipients == Agreement::kClass);
  const double wanted = both_same ? 0.4 : one_same ? 0.5 : 0.8;
  const std::size_t fewest = both_same ? kFewestWords : kFewestWords + 1;
  if (common < fewest) return 0;
  const double share = static_cast<double>(common) / static_cast<double>(shorter);
  // Of the events of a sentence that was copied, those of one verb belong together.
  const double same_verb = a.predicate == b.predicate ? 1 : 0;
  return share >= wanted ? share + same_verb : 0;
}

std::vector<JoinedEvent> join_acts(std::span<const EventFacts> events) {
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return events[a].event_id < events[b].event_id; });
  DisjointSets circles(events.size());
  GrowingActs acts(events, order);
  for (const Pair& pair : find_pairs(events, order)) {
    circles.join(pair.a, pair.b);
    acts.join_unless_in_conflict(pair.a, pair.b);
  }
  std::vector<JoinedEvent> joined(events.size());
  for (std::size_t i = 0; i < order.size(); ++i) joined[order[i]] = {order[acts.find(i)], order[circles.find(i)]};
  return joined;
}

}  // namespace casus::stories
