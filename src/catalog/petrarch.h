// PETRARCH dictionaries as tables of our own, so that the users of older coders lose no work.
//
//   HAMID_KARZAI_  [AFGMIL]             ; a comment     the code when no period holds
//   +PRESIDENT_KARZAI_                                  another name of the entry above
//     [AFGGOV 20011222-20140929]                        also [CODE <date] and [CODE >date]; YYMMDD or YYYYMMDD
//
//   !PERSON! = {MAN,MEN,WOMAN,WOMEN}                    a set, put in where a noun says !PERSON!
//   AMBASSADOR_ {AMBASSADORS_} [~GOV]                   an agent noun, its plural, its role
//
// Comments also begin with # or stand in <!-- -->. Codes are CAMEO's (catalog/cameo_codes.h).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"
#include "catalog/agents.h"
#include "catalog/countries.h"

namespace casus::catalog {

struct PetrarchTable {
  std::string table;            // the bytes of an actors/ or agents/ table (docs/formats/actors.md)
  std::vector<Error> problems;  // lines that were left out: `name:line: what was expected`
};

/// `name` stands for the file in messages. Entries of two words and more with periods are persons, all others
/// organisations: the format does not tell.
PetrarchTable actors_from_petrarch(std::string_view name, std::string_view text, std::span<const Country> countries);

/// A noun that `known` has keeps its flags (person, body, group), also as the last word of a longer one.
PetrarchTable agents_from_petrarch(std::string_view name, std::string_view text, std::span<const AgentNoun> known);

}  // namespace casus::catalog
