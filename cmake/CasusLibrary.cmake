# casus_library(FOLDER DEPENDS ...): library casus_FOLDER from src/FOLDER/*.cc, test casus_FOLDER_test from *_test.cc.

add_library(casus_options INTERFACE)
target_include_directories(casus_options INTERFACE ${CMAKE_SOURCE_DIR}/include ${CMAKE_SOURCE_DIR}/src)
target_compile_options(casus_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                       -Wno-missing-field-initializers)  # designated initialisers leave fields at their defaults
# Fused multiply-add would make scores differ between instruction sets.
target_compile_options(casus_options INTERFACE -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: false alarms for std::string concatenation at -O3.
  target_compile_options(casus_options INTERFACE -Wno-restrict)
endif()
if(CASUS_WERROR)
  target_compile_options(casus_options INTERFACE -Werror)
endif()

function(casus_library folder)
  cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.cc)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$")
  list(FILTER tests INCLUDE REGEX "_test\\.cc$")
  if(NOT sources)  # a folder whose stage is not built yet
    return()
  endif()
  list(FILTER arg_DEPENDS EXCLUDE REGEX "^$")
  foreach(dependency ${arg_DEPENDS})
    if(dependency MATCHES "^casus_" AND NOT TARGET ${dependency})
      list(REMOVE_ITEM arg_DEPENDS ${dependency})
    endif()
  endforeach()
  add_library(casus_${folder} STATIC ${sources})
  target_link_libraries(casus_${folder} PUBLIC casus_options ${arg_DEPENDS})
  if(CASUS_TESTS AND tests)
    add_executable(casus_${folder}_test ${tests})
    target_link_libraries(casus_${folder}_test PRIVATE casus_${folder} GTest::gtest_main)
    target_compile_definitions(casus_${folder}_test PRIVATE CASUS_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${folder} COMMAND casus_${folder}_test)
    set_tests_properties(${folder} PROPERTIES LABELS fast)
  endif()
endfunction()
