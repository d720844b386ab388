// Amounts of time, and the dates that they count to: "two weeks ago", "the past two weeks", "in two weeks".
#include <algorithm>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {

namespace {

Granularity granularity_of(const Amount& amount) {
  if (amount.mixed) return amount.unit == TimeUnit::kYear ? Granularity::kMonth : Granularity::kDay;
  switch (amount.unit) {
    case TimeUnit::kHour:
    case TimeUnit::kDay: return Granularity::kDay;
    case TimeUnit::kWeek: return Granularity::kWeek;
    case TimeUnit::kMonth: return Granularity::kMonth;
    case TimeUnit::kQuarter: return Granularity::kQuarter;
    case TimeUnit::kYear: return Granularity::kYear;
    case TimeUnit::kDecade: return Granularity::kDecade;
    default: return Granularity::kInterval;
  }
}

Date moved(Date day, const Amount& amount, int sign) {
  return base::add_days(base::add_months(day, sign * std::clamp(amount.months, 0, 18000)), sign * amount.days);
}

// The unit that lies so far away: "three months ago" is a month, "two weeks ago" a day known to the week.
Interval unit_away(Date from, const Amount& amount, int sign) {
  const Date day = moved(from, amount, sign);
  Interval value = day_interval(day);
  if (amount.mixed) {
    if (amount.unit == TimeUnit::kYear) value = unit_at(day, TimeUnit::kMonth, 0);
  } else if (amount.unit != TimeUnit::kHour && amount.unit != TimeUnit::kWeek && amount.unit != TimeUnit::kFortnight &&
             amount.unit != TimeUnit::kWeekend) {
    value = unit_at(day, amount.unit, 0);
  }
  value.granularity = granularity_of(amount);
  return value;
}

// The days between here and there; quarters count whole: "the last two quarters".
Interval span_to(Date from, const Amount& amount, int sign) {
  Interval near = day_interval(from), far = day_interval(moved(from, amount, sign));
  if (amount.unit == TimeUnit::kQuarter) {
    near = unit_at(from, TimeUnit::kQuarter, sign);
    far = unit_at(from, TimeUnit::kQuarter, sign * std::max(1, amount.months / 3));
  }
  return {std::min(near.start, far.start), std::max(near.end, far.end), Granularity::kInterval};
}

void add_units(Amount& amount, TimeUnit unit, int count) {
  count = std::clamp(count, 0, 9999);
  switch (unit) {
    case TimeUnit::kHour: amount.days += (count + 12) / 24; break;
    case TimeUnit::kDay: amount.days += count; break;
    case TimeUnit::kWeek:
    case TimeUnit::kWeekend: amount.days += 7 * count; break;
    case TimeUnit::kFortnight: amount.days += 14 * count; break;
    case TimeUnit::kMonth: amount.months += count; break;
    case TimeUnit::kQuarter: amount.months += 3 * count; break;
    case TimeUnit::kYear: amount.months += 12 * count; break;
    case TimeUnit::kDecade: amount.months += 120 * std::min(count, 150); break;
    case TimeUnit::kCentury: amount.months += 1200 * std::min(count, 15); break;
  }
  amount.unit = unit;
}

// Half of the unit, in the next finer one.
void add_half(Amount& amount, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kYear: amount.months += 6; break;
    case TimeUnit::kDecade: amount.months += 60; break;
    case TimeUnit::kCentury: amount.months += 600; break;
    case TimeUnit::kMonth: amount.days += 15; break;
    case TimeUnit::kWeek: amount.days += 4; break;
    default: break;
  }
  const bool years = unit == TimeUnit::kDecade || unit == TimeUnit::kCentury;
  amount.unit = years ? TimeUnit::kYear : unit;
  amount.mixed = !years;
}

}  // namespace

std::optional<int> TimeGrammar::count_at(std::size_t i, std::size_t& end) const {
  if (i >= pieces_.size()) return std::nullopt;
  if (pieces_[i].is_number && pieces_[i].number >= 0 && pieces_[i].digits <= 4) {
    if (is_joined(i + 1) && is_any(i + 1, {".", ","}) && is_joined(i + 2) && pieces_[i + 2].is_number) {
      return std::nullopt;
    }
    end = i + 1;
    return pieces_[i].number;
  }
  if (is_any(i, {"a", "the"})) {  // "a few", "a couple of", "a dozen"
    const bool vague = word(i + 1, TimeWordKind::kVague) || is_any(i + 1, {"couple", "dozen", "hundred"});
    if (vague) return count_at(i + 1, end);
  }
  if (is(i, "half") && (is(i + 1, "a") || is_sign(i + 1, is_dash)) && is(i + 2, "dozen")) {
    end = i + 3;
    return 6;
  }
  auto value = word(i, TimeWordKind::kNumber);
  if (!value) value = word(i, TimeWordKind::kVague);
  if (!value) return std::nullopt;
  end = i + 1;
  if (*value >= 20 && *value < 100) {
    const std::size_t next = is_sign(end, is_dash) ? end + 1 : end;
    const auto ones = word(next, TimeWordKind::kNumber);
    if (ones && *ones >= 1 && *ones <= 9 && !is_any(next, {"a", "an"})) {
      value = *value + *ones;
      end = next + 1;
    }
  }
  if (is(end, "hundred")) {
    value = *value * 100;
    ++end;
  } else if (is(end, "dozen")) {
    value = *value * 12;
    ++end;
  }
  if (is(end, "of") && is(i, "couple")) ++end;
  return value;
}

// "half a year", "a quarter of a century", "a quarter century", "half a decade".
bool TimeGrammar::fraction_at(std::size_t i, std::size_t& end, Amount& amount) const {
  const std::size_t at = is(i, "a") ? i + 1 : i;
  if (is(at, "half") && (is_any(at + 1, {"a", "the"}) || is_sign(at + 1, is_dash))) {
    const auto whole = unit(at + 2);
    if (!whole) return false;
    add_half(amount, *whole);
    end = at + 3;
    return true;
  }
  if (at == i || !is(at, "quarter")) return false;
  std::size_t noun = at + 1;
  if (is(noun, "of") && is(noun + 1, "a")) noun += 2;
  if (!is(noun, "century")) return false;
  add_units(amount, TimeUnit::kYear, 25);
  end = noun + 1;
  return true;
}

bool TimeGrammar::one_amount(std::size_t i, std::size_t& end, Amount& amount) const {
  if (fraction_at(i, end, amount)) return true;
  std::size_t at = 0;
  const auto count = count_at(i, at);
  if (!count) return false;
  const bool half = is(at, "and") && (is(at + 1, "half") || (is(at + 1, "a") && is(at + 2, "half")));
  const std::size_t noun = half ? (is(at + 1, "half") ? at + 2 : at + 3) : at;  // "two and a half years"
  const auto which = unit(noun);
  if (!which) return false;
  add_units(amount, *which, *count);
  amount.plural = is_plural(noun);
  end = noun + 1;
  const bool behind = is(end, "and") && is(end + 1, "a") && is(end + 2, "half");  // "a year and a half"
  if (half || behind) add_half(amount, *which);
  if (behind) end += 3;
  return true;
}

// Up to four parts: "2 years, 1 month and 21 days".
std::optional<Amount> TimeGrammar::amount_at(std::size_t i, std::size_t& end) const {
  Amount amount;
  if (!one_amount(i, end, amount)) return std::nullopt;
  for (int parts = 1; parts < 4; ++parts) {
    std::size_t next = is(end, ",") ? end + 1 : end;
    if (is(next, "and")) ++next;
    Amount more = amount;
    std::size_t after = 0;
    // "two years a month" is no sum; "two years and a month" is.
    if ((next == end && is_any(next, {"a", "an", "the"})) || !one_amount(next, after, more)) break;
    amount = more;
    amount.mixed = true;
    if (amount.unit == TimeUnit::kYear) amount.unit = TimeUnit::kDay;
    end = after;
  }
  return amount;
}

// "the past two weeks", "the last few days", "the next three months", "recent days", "the coming weeks", "the 5 past
// years".
TimeGrammar::Found TimeGrammar::counted_shift(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t at = is_any(i, {"the", "these", "within", "in"}) ? i + 1 : i;
  if (at > i && is(at, "the")) ++at;
  std::size_t end = 0;
  std::optional<Amount> amount;
  const bool recent = is(at, "recent");
  auto direction = recent ? std::optional<int>(-2) : word(at, TimeWordKind::kShift);
  bool number = true;
  if (direction) {
    amount = amount_at(at + 1, end);
    Amount first;
    if (amount && is_any(end, {"ago", "earlier", "later"}) && one_amount(at + 1, end, first)) {
      amount = first;  // "for the last three months, and two days ago"
    }
    if (!amount && unit(at + 1) && is_plural(at + 1)) {  // "the coming weeks"
      amount.emplace();
      add_units(*amount, *unit(at + 1), 3);
      end = at + 2;
      number = false;
    }
  } else if (const auto count = count_at(at, end);
             count && word(end, TimeWordKind::kShift) && unit(end + 1) && is_plural(end + 1)) {
    direction = word(end, TimeWordKind::kShift);  // "the 5 past years"
    amount.emplace();
    add_units(*amount, *unit(end + 1), *count);
    end += 2;
  }
  if (!amount || !direction || *direction == 0) return std::nullopt;
  // "the following days" count from another day; "the previous two quarters" do from this one.
  if (!number && is_any(at, {"following", "preceding", "subsequent"}) && s.direction == Direction::kPast) {
    return std::nullopt;
  }
  return TimeMatch{i, end, span_to(s.anchor, *amount, *direction < 0 ? -1 : 1), DateBasis::kRelative};
}

// "two days ago", "a week earlier", "three months later", "five years from now", "two days before Christmas".
TimeGrammar::Found TimeGrammar::counted_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t end = 0;
  const std::size_t at = is(i, "the") ? i + 1 : i;
  std::optional<Amount> amount = amount_at(at, end);
  if (!amount && unit(at) && (at > i || is_any(at, {"hours"}))) {  // "the day after Christmas", "hours later"
    amount.emplace();
    add_units(*amount, *unit(at), is_plural(at) ? 3 : 1);
    end = at + 1;
  }
  if (!amount) return std::nullopt;
  const auto made = [&](std::size_t stop, Date from, int sign) {
    return TimeMatch{i, stop, unit_away(from, *amount, sign), DateBasis::kRelative};
  };
  if (is(end, "from") && is_any(end + 1, {"now", "today"})) return made(end + 2, s.anchor, 1);
  if (is(end, "hence")) return made(end + 1, s.anchor, 1);
  if (is(end, "in") && is(end + 1, "the") && is(end + 2, "future")) return made(end + 3, s.anchor, 1);
  if (is_any(end, {"from", "after", "following"})) {
    if (Found day = counted_from(i, end + 1, *amount, 1, s)) return day;
  }
  if (is_any(end, {"before", "prior"})) {
    if (Found day = counted_from(i, is(end + 1, "to") ? end + 2 : end + 1, *amount, -1, s)) return day;
  }
  if (at > i) return std::nullopt;
  if (is(end, "ago") || (is(end, "back") && amount->plural)) {
    TimeMatch match = made(end + 1, s.anchor, -1);
    if (is_any(end + 1, {"today", "yesterday"})) {  // "a year ago today"
      const int days = is(end + 1, "today") ? 0 : -1;
      match = {i, end + 2, day_interval(base::add_days(moved(s.anchor, *amount, -1), days)), DateBasis::kRelative};
    }
    return match;
  }
  return counted_anaphoric(i, end, *amount, s);
}

// "two days later", "a year earlier", "a week before": seen from the last date named. Without one "a day earlier" is
// seen from today, and "two days later" in a story is unknown.
TimeGrammar::Found TimeGrammar::counted_anaphoric(std::size_t i, std::size_t at, const Amount& amount,
                                                  const Setting& s) const {
  const auto after = word(at, TimeWordKind::kAfter);
  if (!after || is_any(at, {"on", "back", "hence", "ago"})) return std::nullopt;
  if (is_any(at, {"before", "after", "prior"}) && at + 1 < pieces_.size() &&
      (pieces_[at + 1].is_word || pieces_[at + 1].is_number) && !is_any(at + 1, {"and", "but", "in", "at"})) {
    return std::nullopt;  // "two days before the vote"
  }
  const bool fine = amount.unit == TimeUnit::kDay || amount.unit == TimeUnit::kHour || amount.unit == TimeUnit::kWeek ||
                    amount.unit == TimeUnit::kFortnight || amount.mixed;
  const Date context = fine ? s.context_day : s.context;
  const int sign = *after < 0 ? -1 : 1;
  if (!context.is_set() && sign > 0 && s.direction == Direction::kPast) return std::nullopt;
  return TimeMatch{i, at + 1, unit_away(context.is_set() ? context : s.anchor, amount, sign), DateBasis::kRelative};
}

// "three days after January 12", "the week before Christmas", "two weeks from Tuesday".
TimeGrammar::Found TimeGrammar::counted_from(std::size_t i, std::size_t at, const Amount& amount, int sign,
                                             const Setting& s) const {
  for (const Found& day : {month_day(at, s), day_month(at, s), numeric(at, s), holiday(at, s), deictic(at, s),
                           weekday(at, s), anaphoric(at, s)}) {
    if (!day || day->value.granularity > Granularity::kWeek) continue;
    Interval value = day_interval(moved(day->value.start, amount, sign));
    value.granularity = granularity_of(amount);
    return TimeMatch{i, day->end, value, day->basis};
  }
  return std::nullopt;
}

// "two Sundays from now", "two Fridays ago".
TimeGrammar::Found TimeGrammar::counted_weekday(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t end = 0;
  const auto count = count_at(i, end);
  if (!count || *count > 20) return std::nullopt;
  auto day = word(end, TimeWordKind::kWeekdays);
  if (!day) day = word(end, TimeWordKind::kWeekday);
  if (!day) return std::nullopt;
  ++end;
  const bool ahead = is(end, "later") || is(end, "hence") || (is(end, "from") && is_any(end + 1, {"now", "today"}));
  if (!ahead && !is(end, "ago")) return std::nullopt;
  const Date beside = base::add_days(s.anchor, ahead ? 1 : -1);
  const Date first = nearest_weekday(beside, *day, ahead ? Direction::kFuture : Direction::kPast);
  const Date value = base::add_days(first, (ahead ? 7 : -7) * (*count - 1));
  return TimeMatch{i, is(end, "from") ? end + 2 : end + 1, day_interval(value), DateBasis::kRelative};
}

// "in two weeks", "within 48 hours", "in three months' time": ahead, only when the clause looks ahead, and not "for the
// first time in two years", "the worst drought in a decade".
TimeGrammar::Found TimeGrammar::in_units(std::size_t i, const Setting& s) const {
  const bool within = is(i, "within");
  if (!s.anchor.is_set() || (!within && !is(i, "in"))) return std::nullopt;
  if (!within) {
    for (std::size_t back = 1; back <= 8 && back <= i; ++back) {
      const std::string& before = pieces_[i - back].lower;
      const bool superlative = before.ends_with("est") || before == "worst" || before == "most" || before == "only";
      if (superlative || (back <= 4 && word(i - back, TimeWordKind::kOrdinal))) return std::nullopt;
      if (before == "," || before == ";") break;
    }
  }
  std::size_t end = 0;
  const auto amount = amount_at(is_any(i + 1, {"just", "about", "under", "less"}) ? i + 2 : i + 1, end);
  if (!amount) return std::nullopt;
  bool ahead = s.direction != Direction::kPast;
  if (is_sign(end, is_apostrophe)) {
    const std::size_t noun = is(end + 1, "s") ? end + 2 : end + 1;
    ahead = ahead || is(noun, "time");
    if (is(noun, "time")) end = noun + 1;
  }
  if (!ahead) return std::nullopt;
  const Date day = moved(s.anchor, *amount, 1);
  if (within) return TimeMatch{i, end, {s.anchor, day, Granularity::kInterval}, DateBasis::kRelative};
  Interval value = day_interval(day);
  value.granularity = granularity_of(*amount);
  return TimeMatch{i, end, value, DateBasis::kRelative};
}

}  // namespace casus::discourse
