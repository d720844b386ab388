#include "server/routes.h"

namespace casus::server {

void add_all_routes(Router& router, const Backend& backend) {
  add_system_routes(router, backend);
  add_event_routes(router, backend);
  add_document_routes(router, backend);
  add_count_routes(router, backend);
  add_catalog_routes(router, backend);
  add_code_routes(router, backend);
}

}  // namespace casus::server
