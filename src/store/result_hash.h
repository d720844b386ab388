// By what a reading of a document is known to have given the same as the one before.
#pragma once

#include <string>

#include "casus/document_record.h"

namespace casus::store {

/// Of everything that the tables hold of a document and its events but its text, which the content hash stands for.
/// Equal hashes mean that there is nothing to write. `bytes` is scratch memory.
std::string hash_result(const CodedDocument& coded, std::string& bytes);
/// The same as hash_result() gave until version 2 of the tables: rows of that time keep it until their results change.
std::string hash_result_as_json(const CodedDocument& coded);
bool is_json_hash(const std::string& hash);

}  // namespace casus::store
