// Spelling of the error codes.
#include "casus/result.h"

namespace casus {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::kNotFound: return "not_found";
    case ErrorCode::kIo: return "io";
    case ErrorCode::kBadInput: return "bad_input";
    case ErrorCode::kBadTable: return "bad_table";
    case ErrorCode::kBadModel: return "bad_model";
    case ErrorCode::kLimit: return "limit";
    case ErrorCode::kBadArgument: return "bad_argument";
    case ErrorCode::kDatabase: return "database";
    case ErrorCode::kUnsupported: return "unsupported";
  }
  return "unknown";
}

}  // namespace casus
