// CASUS_ASSERT checks what only our own code can break. It stops debug builds and compiles to nothing in release.
#pragma once

#include <cassert>

#ifdef NDEBUG
#define CASUS_ASSERT(condition) static_cast<void>(0)
#else
#define CASUS_ASSERT(condition) assert(condition)
#endif
