// Every field goes into one string of bytes, texts and lists with their lengths in front, so that no two records give
// the same bytes. As JSON, which needs names and quotes, it took a tenth of the time of writing.
#include "store/result_hash.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/hash.h"
#include "casus/json.h"

namespace casus::store {
namespace {

/// In front of the digits; JSON's hashes begin with a digit or a letter up to f.
constexpr char kMark = 'x';

class Bytes {
 public:
  /// `out` keeps its size from one document to the next: most fields are a few bytes, and room for them is there.
  explicit Bytes(std::string& out) : out_(out) {}
  std::string_view written() const { return {out_.data(), size_}; }

  void add(std::uint64_t number) { append(&number, sizeof number); }
  void add(double number) { append(&number, sizeof number); }
  void add(std::string_view text) {
    add(std::uint64_t{text.size()});
    append(text.data(), text.size());
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  template <typename Enum>
    requires std::is_enum_v<Enum>
  void add(Enum value) {
    add(static_cast<std::uint64_t>(value));
  }
  template <typename T>
  void add(const std::vector<T>& values) {
    add(std::uint64_t{values.size()});
    for (const T& value : values) add(value);
  }
  template <typename T>
  void add(const std::optional<T>& value) {
    add(std::uint64_t{value.has_value()});
    if (value) add(*value);
  }
  void add(std::int64_t number) { add(static_cast<std::uint64_t>(number)); }
  void add(const Span& span) { add(std::uint64_t{span.begin} << 32 | span.end); }
  void add(const Participant& party) {
    add_all(party.text, party.span, party.name, party.country, party.sectors, party.code, party.title, party.entity_id,
            party.wikidata);
  }
  void add(const Attribution& link) {
    add_all(link.text, link.span, link.name, link.country, link.sectors, link.cue, link.quote);
  }
  void add(const EventDate& date) { add_all(date.start, date.end, date.granularity, date.text, date.span, date.basis); }
  void add(const EventPlace& place) {
    add_all(place.name, place.text, place.span, place.country, place.admin1, place.latitude, place.longitude,
            place.geonames_id, place.basis);
  }
  void add(const Event& event) {
    add_all(event.event_id, event.document_id, event.event_type, event.event_mode, event.contexts, event.cameo_code,
            std::int64_t{event.quad_class}, event.intensity, event.goldstein, event.actor, event.recipient,
            std::uint64_t{event.reciprocal});
    add_all(event.predicate.text, event.predicate.lemma, event.predicate.span, event.status,
            std::uint64_t{event.historical}, event.attribution, event.date, event.place);
    add_all(event.evidence.text, event.evidence.span, std::uint64_t{event.evidence.sentence}, event.confidence,
            event.rule);
    const DocumentInfo& document = event.document;
    add_all(document.url, document.publisher, document.title, document.published_at, document.language);
    const Versions& versions = event.versions;
    add_all(versions.engine, versions.catalog, versions.lexicon, versions.model, versions.ontology);
  }
  void add(const DocumentRecord& document) {
    add_all(document.document_id, document.title, document.published_at, document.modified_at, document.authors,
            document.publisher, document.url, document.language, document.flags, document.status, document.reason);
  }

 private:
  template <typename... Fields>
  void add_all(const Fields&... fields) {
    (add(fields), ...);
  }
  void append(const void* bytes, std::size_t count) {
    if (size_ + count > out_.size()) out_.resize(2 * (size_ + count));
    if (count > 0) std::memcpy(out_.data() + size_, bytes, count);
    size_ += count;
  }

  std::string& out_;
  std::size_t size_ = 0;
};

}  // namespace

std::string hash_result(const CodedDocument& coded, std::string& bytes) {
  Bytes out(bytes);
  out.add(coded.document);
  out.add(coded.events);
  return kMark + base::hash128_hex(out.written());
}

std::string hash_result_as_json(const CodedDocument& coded) {
  DocumentRecord head = coded.document;
  head.text.clear();
  std::string bytes = to_json(head);
  for (const Event& event : coded.events) bytes += to_json(event);
  return base::hash128_hex(bytes);
}

bool is_json_hash(const std::string& hash) { return !hash.empty() && hash.front() != kMark; }

}  // namespace casus::store
