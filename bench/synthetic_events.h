// Documents with coded events, made up from numbers: for measuring the database, never for measuring the coder.
//
// Names, words and places come from pools whose members are drawn by Zipf's law, as in news: few are everywhere, most
// are rare. Document i of a seed is always the same, whatever was made before, so a run can be taken up anywhere.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "casus/document_record.h"

namespace casus::bench {

class SyntheticNews {
 public:
  explicit SyntheticNews(std::uint64_t seed);

  /// One document with 1 to 7 events, 4 on average. Its id is "synthetic-<number>".
  CodedDocument document(std::uint64_t number) const;

 private:
  class Random;
  struct Party {
    std::string name;
    std::string country;
    std::string sector;
    std::string entity_id;
  };
  struct Place {
    std::string name;
    std::string country;
    double latitude = 0;
    double longitude = 0;
  };
  Event event(Random& random, const DocumentRecord& document, std::size_t position, int day) const;
  Participant participant(Random& random) const;
  std::string sentence(Random& random) const;

  std::uint64_t seed_;
  std::vector<std::string> countries_;
  std::vector<std::string> words_;
  std::vector<Party> parties_;
  std::vector<Place> places_;
  std::vector<std::string> sources_;
  std::vector<std::string> publishers_;
};

}  // namespace casus::bench
