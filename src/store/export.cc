// GDELT and POLECAT know one actor and one recipient a row and no status: an event of several parties gives a row per
// pair, and what did not happen gives none, since their readers would take it for a deed.
#include "store/export.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "base/hash.h"
#include "base/strings.h"
#include "casus/json.h"
#include "store/event_reader.h"
#include "store/event_search.h"
#include "store/export_cells.h"

namespace casus {
namespace {

using store::digits;
using store::PartyPair;
using store::TabLine;

constexpr std::array<std::string_view, 5> kFormats = {"jsonl", "csv", "gdelt-events", "gdelt-mentions", "polecat"};

constexpr const char* kPolecatHeader =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor "
    "COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\t"
    "Recipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name "
    "Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw "
    "Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\t"
    "Version\n";

const CountryEntry* find_country(const std::vector<CountryEntry>& countries, std::string_view code) {
  const auto found = std::lower_bound(countries.begin(), countries.end(), code,
                                      [](const CountryEntry& entry, std::string_view key) { return entry.code < key; });
  return found != countries.end() && found->code == code ? &*found : nullptr;
}

/// CAMEO froze some codes of ISO 3166 before they changed.
std::string cameo_country(const std::string& country) {
  if (country == "ROU") return "ROM";
  return country == "TLS" ? "TMP" : country;
}

/// PLOVER's MED are medics and JRN journalists; CAMEO's MED are the media and HLH the medics.
std::string cameo_sector(const std::string& sector) {
  if (sector == "JRN") return "MED";
  return sector == "MED" ? "HLH" : sector;
}

std::string id_text(const std::string& id, std::size_t pair) {
  const std::string key = pair == 0 ? id : id + "/" + std::to_string(pair);
  return std::to_string(base::hash64(key) >> 4);  // 60 bits: readers take it for a signed number
}

/// "20240306" of an ISO date or time.
std::string compact_day(std::string_view iso) {
  if (iso.size() < 10) return {};
  return std::string(iso.substr(0, 4)) + std::string(iso.substr(5, 2)) + std::string(iso.substr(8, 2));
}

std::string compact_time(std::string_view iso) {
  const std::string day = compact_day(iso);
  if (day.empty()) return {};
  if (iso.size() < 19) return day + "000000";
  return day + std::string(iso.substr(11, 2)) + std::string(iso.substr(14, 2)) + std::string(iso.substr(17, 2));
}

/// Year and (month * 30 + day) / 365, as GDELT's codebook has it.
std::string fraction_date(std::string_view iso) {
  const std::optional<int> year = base::parse_int(iso.substr(0, 4));
  const std::optional<int> month = iso.size() < 10 ? std::nullopt : base::parse_int(iso.substr(5, 2));
  const std::optional<int> day = iso.size() < 10 ? std::nullopt : base::parse_int(iso.substr(8, 2));
  if (!year || !month || !day) return {};
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", *year + (*month * 30 + *day) / 365.0);
  return text;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string upper(std::string text) {
  for (char& c : text) {
    if (base::is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

const std::string& name_of(const Participant& party) { return party.name.empty() ? party.text : party.name; }

/// The ten columns of one actor of GDELT.
void add_gdelt_actor(TabLine& line, const Participant* party) {
  if (party == nullptr) {
    line.skip(10);
    return;
  }
  std::string country = cameo_country(party->country);
  std::string group;
  std::vector<std::string> types;
  if (country == "UNO") group = std::exchange(country, "");
  if (country == "IGO" || country == "NGO") types.push_back(std::exchange(country, ""));
  for (const std::string& sector : party->sectors) types.push_back(cameo_sector(sector));
  types.resize(std::max<std::size_t>(3, types.size()));
  std::string code = country + group;
  for (std::size_t i = 0; i < 3; ++i) code += types[i];
  line.add(code).add(upper(name_of(*party))).add(country).add(group).skip(3);
  line.add(types[0]).add(types[1]).add(types[2]);
}

void add_gdelt_place(TabLine& line, const std::optional<EventPlace>& place, const std::vector<CountryEntry>& all) {
  if (!place) {
    line.skip(8);
    return;
  }
  const CountryEntry* country = find_country(all, place->country);
  const bool whole = country != nullptr && country->name == place->name;
  const bool american = place->country == "USA";
  const bool state = !whole && !place->admin1.empty() && place->admin1 == place->name;
  std::vector<std::string> parts = {place->name};
  if (!whole && !state && !place->admin1.empty()) parts.push_back(place->admin1);
  if (!whole && country != nullptr) parts.push_back(country->name);
  const std::string fips = country == nullptr ? "" : country->fips;
  std::string type = american ? "3" : "4";
  if (state) type = american ? "2" : "5";
  if (whole) type = "1";
  line.add(type).add(base::join(parts, ", ")).add(fips).add(whole ? fips : "").add("");
  line.add(digits(place->latitude)).add(digits(place->longitude)).add("");
}

std::string host_of(const std::string& url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string::npos) return {};
  std::string host = url.substr(begin + 3, url.find_first_of("/?#", begin + 3) - begin - 3);
  return host.starts_with("www.") ? host.substr(4) : host;
}

std::string gdelt_event(const Event& event, const std::string& id, const PartyPair& pair, const ExportContext& context,
                        const std::vector<CountryEntry>& countries) {
  const std::string date = event.date ? event.date->start : "";
  const std::string day = compact_day(date);
  const std::string_view code = event.cameo_code;
  TabLine line;
  line.add(id).add(day).add(day.substr(0, 6)).add(day.substr(0, 4)).add(fraction_date(date));
  add_gdelt_actor(line, pair.actor);
  add_gdelt_actor(line, pair.recipient);
  line.add(event.evidence.sentence <= 1 ? "1" : "0").add(code).add(code.substr(0, 3)).add(code.substr(0, 2));
  line.add(std::to_string(event.quad_class)).add(digits(event.goldstein));
  line.add(std::to_string(context.act ? context.act->mentions : 1));
  line.add(std::to_string(context.act ? std::max<std::size_t>(1, context.act->sources.size()) : 1));
  line.add(std::to_string(context.act ? context.act->documents : 1)).skip(1 + 8 + 8);
  add_gdelt_place(line, event.place, countries);
  line.add(compact_time(event.document.published_at));
  return line.add(event.document.url.empty() ? event.document_id : event.document.url).end();
}

std::string gdelt_mention(const Event& event, const std::string& id, const PartyPair& pair,
                          const ExportContext& context) {
  const std::string_view text = context.document_text;
  const auto offset = [&](const std::optional<Span>& span) {
    return text.empty() || !span || span->begin > text.size() ? std::string()
                                                              : std::to_string(characters(text.substr(0, span->begin)));
  };
  const auto party = [&](const Participant* one) { return one == nullptr ? std::string() : offset(one->span); };
  const std::string published = compact_time(event.document.published_at);
  const bool web = event.document.url.starts_with("http");
  const std::string host = web ? host_of(event.document.url) : "";
  const std::string first_seen = context.act ? compact_time(context.act->first_seen) : "";
  TabLine line;
  line.add(id).add(first_seen.empty() ? published : first_seen).add(published).add(web ? "1" : "2");
  line.add(host.empty() ? event.document.publisher : host).add(web ? event.document.url : event.document_id);
  line.add(std::to_string(event.evidence.sentence + 1)).add(party(pair.actor)).add(party(pair.recipient));
  line.add(offset(event.predicate.span)).add("1");
  line.add(std::to_string(static_cast<int>(event.confidence * 100 + 0.5)));
  return line.add(text.empty() ? "" : std::to_string(characters(text))).skip(3).end();
}

void add_polecat_party(TabLine& line, const Participant* party, const std::vector<CountryEntry>& countries) {
  if (party == nullptr) {
    line.skip(8);
    return;
  }
  const CountryEntry* country = find_country(countries, party->country);
  line.add(name_of(*party)).add(party->country).add(country == nullptr ? "" : country->cow);
  line.add(party->sectors.empty() ? "" : party->sectors[0]).add(base::join(party->sectors, ";")).add(party->title);
  line.add(party->text).add("");  // Q numbers are Wikidata's, not Wikipedia's
}

std::string polecat_line(const Event& event, std::size_t number, const PartyPair& pair,
                         const std::vector<CountryEntry>& countries) {
  constexpr std::array<std::string_view, 4> kQuads = {"VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT",
                                                      "MATERIAL CONFLICT"};
  TabLine line;
  line.add(number == 0 ? event.event_id : event.event_id + "_" + std::to_string(number + 1));
  line.add(event.date ? event.date->start : "").add(to_string(event.event_type)).add(event.event_mode);
  line.add(digits(event.intensity)).add(kQuads[static_cast<std::size_t>(std::clamp(event.quad_class, 1, 4) - 1)]);
  line.add(base::join(event.contexts, ";"));
  add_polecat_party(line, pair.actor, countries);
  add_polecat_party(line, pair.recipient, countries);
  const EventPlace place = event.place.value_or(EventPlace{});
  line.add(place.name).skip(2).add(place.admin1).add(place.country).add(digits(place.latitude));
  line.add(digits(place.longitude)).add(place.geonames_id ? std::to_string(*place.geonames_id) : "");
  line.add(place.text).add("").add(event.document.publisher).add(event.document.published_at.substr(0, 10)).skip(3);
  return line.add(event.document.language).add("casus " + event.versions.engine).end();
}

}  // namespace

std::string_view to_string(ExportFormat format) { return kFormats[static_cast<std::size_t>(format)]; }

std::optional<ExportFormat> export_format_from(std::string_view text) {
  const auto found = std::find(kFormats.begin(), kFormats.end(), text);
  if (found == kFormats.end()) return std::nullopt;
  return static_cast<ExportFormat>(found - kFormats.begin());
}

ExportWriter::ExportWriter(ExportFormat format, std::vector<CountryEntry> countries)
    : format_(format), countries_(std::move(countries)) {
  std::sort(countries_.begin(), countries_.end(),
            [](const CountryEntry& a, const CountryEntry& b) { return a.code < b.code; });
}

std::string ExportWriter::header() const {
  if (format_ == ExportFormat::kCsv) return store::kCsvHeader;
  return format_ == ExportFormat::kPolecat ? kPolecatHeader : "";
}

std::string ExportWriter::lines(const Event& event, const ExportContext& context) {
  if (format_ == ExportFormat::kJsonl) return to_json(event) + "\n";
  if (format_ == ExportFormat::kCsv) return store::csv_line(event);
  if (event.status != Status::kActual) return {};
  const std::string id = context.act ? context.act->act_id : event.event_id;
  std::string out;
  const std::vector<PartyPair> pairs = store::party_pairs(event);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    // One row for what several reports tell; where a later report names more parties, a row for each pair of them.
    const bool is_told = context.act && !acts_.insert(id_text(id, i)).second;
    if (format_ == ExportFormat::kGdeltEvents && !is_told) {
      out += gdelt_event(event, id_text(id, i), pairs[i], context, countries_);
    }
    if (format_ == ExportFormat::kGdeltMentions) out += gdelt_mention(event, id_text(id, i), pairs[i], context);
    if (format_ == ExportFormat::kPolecat) out += polecat_line(event, i, pairs[i], countries_);
  }
  return out;
}

namespace store {
namespace {

/// Acts and texts beside the events; the text of the document before is kept, since its events often follow it.
class ContextReader {
 public:
  static Result<ContextReader> prepare(const Connection& connection) {
    ContextReader reader;
    Result<void> prepared = prepare_all(
        connection,
        {{&reader.act_,
          "SELECT act_id, mentions, documents, sources, first_seen, last_seen FROM acts JOIN act_reports "
          "USING (act_id) WHERE event_id = ?"},
         {&reader.find_text_, "SELECT text FROM texts JOIN documents USING (document_key) WHERE document_id = ?"}});
    if (!prepared) return prepared.error();
    return reader;
  }

  Result<ExportContext> read(const Event& event, bool wants_text) {
    ExportContext context;
    act_.reset();
    Result<bool> row = act_.bind_text(event.event_id).step();
    if (!row) return row.error();
    if (*row) {
      context.act = ActSummary{act_.text(0),
                               static_cast<std::size_t>(act_.integer(1)),
                               static_cast<std::size_t>(act_.integer(2)),
                               read_list(act_.text(3)),
                               act_.text(4),
                               act_.text(5)};
    }
    act_.reset();
    if (wants_text && event.document_id != document_) {
      find_text_.reset();
      row = find_text_.bind_text(event.document_id).step();
      if (!row) return row.error();
      text_ = *row ? find_text_.text(0) : "";
      find_text_.reset();
      document_ = event.document_id;
    }
    if (wants_text) context.document_text = text_;
    return context;
  }

 private:
  Statement act_;
  Statement find_text_;
  std::string document_;
  std::string text_;
};

constexpr std::size_t kPieceBytes = 64 << 10;

}  // namespace

Result<void> export_events(const Connection& connection, const EventFilter& filter, ExportFormat format,
                           ExportWriter writer, const std::function<bool(std::string_view)>& receive) {
  Result<ContextReader> contexts = ContextReader::prepare(connection);
  if (!contexts) return contexts.error();
  const bool table = format != ExportFormat::kJsonl && format != ExportFormat::kCsv;
  std::string piece = writer.header();
  bool wanted = true;
  Result<void> failed;
  Result<void> done = query_events(connection, filter, [&](const Event& event) {
    Result<ExportContext> context =
        table ? contexts->read(event, format == ExportFormat::kGdeltMentions) : Result<ExportContext>(ExportContext{});
    if (!context) {
      failed = context.error();
      return false;
    }
    piece += writer.lines(event, *context);
    if (piece.size() < kPieceBytes) return true;
    wanted = receive(piece);
    piece.clear();
    return wanted;
  });
  if (done && failed && wanted && !piece.empty()) receive(piece);
  return done ? failed : done;
}

}  // namespace store
}  // namespace casus
