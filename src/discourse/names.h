// The words of document/ and base/ that every source of discourse/ speaks in, brought into its namespace once.
#pragma once

#include "base/byte_range.h"
#include "base/date.h"
#include "base/ids.h"
#include "document/document.h"

namespace casus::discourse {

using base::AttributionId;
using base::ByteRange;
using base::Date;
using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::MentionId;
using base::TokenId;
using document::base_of;
using document::CountryCode;
using document::Document;
using document::Mention;
using document::MentionKind;
using document::MentionType;
using document::Relation;
using document::Sentence;
using document::Upos;
using document::Xpos;

}  // namespace casus::discourse
