// From a coded act in a document to the public event record, which owns all its strings.
#pragma once

#include "casus/event.h"
#include "catalog/catalog.h"
#include "catalog/ontology.h"
#include "document/document.h"

namespace casus::events {

/// Everything a record needs beside the document. `catalog` gives ids and Wikidata numbers of participants.
struct RecordTables {
  const catalog::Catalog& catalog;
  const catalog::Ontology& ontology;
  const Versions& versions;
};

/// Requires all layers. The event's ids must be those of the document.
Event make_event(const document::Document& document, const document::CodedEvent& coded, const RecordTables& tables);

}  // namespace casus::events
