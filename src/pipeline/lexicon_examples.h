// Runs every `yes` and `no` sentence of the lexicon through all stages: the lexicon's own test.
//
// A `yes` passes when some event has the type of the sense (or the one the example names) and the participants, by the
// words given; a `no` passes when the sense is in no event's rule.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "catalog/lexicon.h"
#include "pipeline/stages.h"

namespace casus::pipeline {

struct ExampleOutcome {
  const catalog::Sense* sense = nullptr;  // lives in the stages' lexicon
  const catalog::Example* example = nullptr;
  bool passed = false;
  std::string found;  // what was coded instead, one line
};

/// In the order of the lexicon.
std::vector<ExampleOutcome> run_lexicon_examples(const Stages& stages);

/// "assault.lex:12 shoot.1 yes: SENTENCE | expected ... | found ..."
std::string describe(const ExampleOutcome& outcome);

}  // namespace casus::pipeline
