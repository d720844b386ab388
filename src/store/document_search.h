// Finds documents. See the functions of Database.
#pragma once

#include <string>
#include <vector>

#include "casus/database.h"
#include "store/sql.h"

namespace casus::store {

Result<FoundDocument> find_document(const Connection& connection, const std::string& document_id);
Result<DocumentPage> list_documents(const Connection& connection, const DocumentFilter& filter,
                                    const PageRequest& page);
Result<std::vector<Database::StatusCount>> count_documents(const Connection& connection);
Result<DatabaseSize> read_size(const Connection& connection);

}  // namespace casus::store
