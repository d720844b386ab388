// Dates lie in the thirty years from 1996, denser towards the end; documents come roughly in the order of their dates,
// as news does.
#include "synthetic_events.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace casus::bench {
namespace {

constexpr std::size_t kCountries = 195;
constexpr std::size_t kWords = 30'000;
constexpr std::size_t kParties = 60'000;
constexpr std::size_t kPlaces = 25'000;
constexpr std::size_t kSources = 20'000;
constexpr std::size_t kPublishers = 3'000;
constexpr std::uint64_t kDocuments = 2'500'000;  // over which the dates are spread
constexpr int kFirstDay = 9496;                  // 1996-01-01
constexpr int kDays = 30 * 365;

constexpr std::array<const char*, 40> kTopics = {
    "sanctions", "talks",  "troops",   "minister", "border",    "protest",  "ceasefire", "election",
    "embassy",   "aid",    "police",   "attack",   "treaty",    "oil",      "trade",     "parliament",
    "army",      "rebels", "strike",   "missile",  "president", "refugees", "court",     "prisoner",
    "summit",    "tariff", "navy",     "capital",  "village",   "bridge",   "visit",     "warning",
    "support",   "demand", "hostages", "union",    "province",  "drone",    "nuclear",   "peace"};
constexpr std::array<const char*, 12> kSectors = {"GOV", "MIL", "COP", "REB", "OPP", "CVL",
                                                  "LEG", "JUD", "BUS", "JRN", "EDU", "PTY"};
constexpr std::array<const char*, 16> kCodes = {"057", "040", "051",  "081", "0311", "073", "087",  "100",
                                                "112", "125", "1382", "141", "163",  "154", "1711", "190"};

std::uint64_t mix(std::uint64_t x) {  // splitmix64
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

std::string hex(std::uint64_t high, std::uint64_t low) {
  std::array<char, 40> text;
  std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(high),
                static_cast<unsigned long long>(low));
  return text.data();
}

std::string iso_day(int day) {
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

}  // namespace

class SyntheticNews::Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() { return mix(state_++); }
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
  double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  bool chance(double share) { return unit() < share; }
  /// Rank k with a probability of about 1/(k + 3): the inverse of the logarithmic distribution function.
  std::size_t zipf(std::size_t count) {
    const double last = std::log((static_cast<double>(count) + 3) / 3);
    return std::min(count - 1, static_cast<std::size_t>(3 * (std::exp(unit() * last) - 1)));
  }
  /// A made-up word of two to four syllables.
  std::string word() {
    static constexpr std::string_view kConsonants = "bdfgklmnprstvz";
    static constexpr std::string_view kVowels = "aeiou";
    std::string out;
    for (std::size_t left = 2 + below(3); left > 0; --left) {
      out += kConsonants[below(kConsonants.size())];
      out += kVowels[below(kVowels.size())];
    }
    return chance(0.5) ? out + kConsonants[below(kConsonants.size())] : out;
  }
  std::string name() {
    std::string out = word();
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }

 private:
  std::uint64_t state_;
};

SyntheticNews::SyntheticNews(std::uint64_t seed) : seed_(seed) {
  Random random(mix(seed));
  for (std::size_t i = 0; i < kCountries; ++i) {
    const auto letter = [](std::size_t n) { return static_cast<char>('A' + n % 26); };
    countries_.push_back({letter(i * 7), letter(i / 26), letter(i)});
  }
  for (const char* topic : kTopics) words_.emplace_back(topic);
  while (words_.size() < kWords) words_.push_back(random.word());
  for (std::size_t i = 0; i < kParties; ++i) {
    const std::string name = random.name() + " " + random.name();
    parties_.push_back({name, countries_[random.zipf(kCountries)], kSectors[random.zipf(kSectors.size())],
                        i < kParties / 3 ? "synthetic." + std::to_string(i) : ""});
  }
  for (std::size_t i = 0; i < kPlaces; ++i) {
    places_.push_back({random.name(), countries_[random.zipf(kCountries)], std::round(random.unit() * 1.2e6) / 1e4 - 50,
                       std::round(random.unit() * 3.5e6) / 1e4 - 175});
  }
  for (std::size_t i = 0; i < kSources; ++i) sources_.push_back(random.name() + " " + random.name());
  for (std::size_t i = 0; i < kPublishers; ++i) publishers_.push_back(random.name() + " Times");
}

std::string SyntheticNews::sentence(Random& random) const {
  std::string text;
  for (std::size_t left = 14 + random.below(16); left > 0; --left) {
    text += words_[random.zipf(kWords)];
    text += left > 1 ? ' ' : '.';
  }
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

Participant SyntheticNews::participant(Random& random) const {
  const Party& party = parties_[random.zipf(kParties)];
  Participant out;
  out.text = party.name.substr(party.name.find(' ') + 1);
  out.span = Span{10, 30};
  out.name = party.name;
  out.country = party.country;
  out.sectors = {party.sector};
  out.code = party.country + party.sector;
  out.entity_id = party.entity_id;
  return out;
}

Event SyntheticNews::event(Random& random, const DocumentRecord& document, std::size_t position, int day) const {
  Event event;
  event.event_id = hex(random.next(), random.next());
  event.document_id = document.document_id;
  const std::size_t type = random.below(kEventTypeCount);
  event.event_type = static_cast<EventType>(type);
  event.cameo_code = kCodes[type];
  event.quad_class = quad_class(event.event_type);
  event.goldstein = std::round(random.unit() * 200) / 10 - 10;
  event.intensity = event.goldstein;
  for (std::size_t left = random.chance(0.06) ? 2 : 1; left > 0; --left) event.actor.push_back(participant(random));
  if (random.chance(0.85)) event.recipient.push_back(participant(random));
  event.predicate = {words_[random.zipf(kWords)], words_[random.zipf(kWords)], {35, 44}};
  if (random.chance(0.3)) event.status = static_cast<Status>(1 + random.below(4));
  event.historical = random.chance(0.05);
  for (double more = 0.55; random.chance(more); more = 0.15) {
    const std::size_t source = random.zipf(kSources);
    event.attribution.push_back({.text = sources_[source],
                                 .span = Span{50, 60},
                                 .name = sources_[source],
                                 .country = countries_[source % kCountries],
                                 .cue = "said",
                                 .quote = QuoteKind::kIndirect});
  }
  const auto spread = static_cast<int>(static_cast<double>(random.below(60)) * random.unit());
  if (random.chance(0.97)) {
    event.date = EventDate{iso_day(day - spread), iso_day(day - spread), Granularity::kDay, "Tuesday",
                           Span{61, 68},          DateBasis::kRelative};
  }
  if (random.chance(0.6)) {
    const Place& place = places_[random.zipf(kPlaces)];
    event.place = EventPlace{.name = place.name,
                             .text = place.name,
                             .span = Span{70, 78},
                             .country = place.country,
                             .latitude = place.latitude,
                             .longitude = place.longitude,
                             .basis = PlaceBasis::kClause};
  }
  event.evidence.text = sentence(random);
  event.evidence.sentence = static_cast<std::uint32_t>(position);
  event.confidence = 0.3 + 0.7 * random.unit();
  event.rule = event.predicate.lemma + ".1";
  event.document = {document.url, document.publisher, document.title, document.published_at, document.language};
  event.versions = {"synthetic", "catalog-1", "lexicon-1", "model-1", "plover-2.0"};
  return event;
}

CodedDocument SyntheticNews::document(std::uint64_t number) const {
  Random random(mix(seed_ ^ mix(number)));
  CodedDocument coded;
  DocumentRecord& document = coded.document;
  document.document_id = "synthetic-" + std::to_string(number);
  // Twice as many a day at the end as at the beginning.
  const double share = static_cast<double>(number % kDocuments) / static_cast<double>(kDocuments);
  const int day = kFirstDay + static_cast<int>((std::sqrt(1 + 3 * share) - 1) * kDays);
  document.title = sentence(random).substr(0, 60);
  document.published_at = iso_day(day) + "T06:00:00Z";
  document.publisher = publishers_[random.zipf(kPublishers)];
  document.url = "https://news.example/" + std::to_string(number);
  document.language = "en";
  document.content_hash = hex(seed_, number);
  for (std::size_t i = 0, count = 1 + random.below(7); i < count; ++i) {
    Event next = event(random, document, i, day);
    next.evidence.span.begin = static_cast<std::uint32_t>(document.text.size());
    document.text += next.evidence.text;
    next.evidence.span.end = static_cast<std::uint32_t>(document.text.size());
    document.text += '\n';
    coded.events.push_back(std::move(next));
  }
  return coded;
}

}  // namespace casus::bench
