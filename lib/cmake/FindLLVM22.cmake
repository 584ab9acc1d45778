# Finds LLVM and Clang 22 and says which packages to install where they are missing. Defines LLVM_DEFINITIONS_LIST and the
# interface targets cxx2rs-clang-headers (every floor that includes llvm/ or clang/) and cxx2rs-clang-libs (the program).

set(CXX2RS_LLVM_HINT "Install LLVM and Clang 22 with their development files. Debian and Ubuntu:
  apt-get install clang-22 libclang-22-dev llvm-22-dev llvm-22-tools lld-22 libfmt-dev libre2-dev libtomlplusplus-dev libzstd-dev zlib1g-dev
then configure again (or pass -DLLVM_DIR=... and -DClang_DIR=... of another installation).")

find_package(LLVM CONFIG QUIET HINTS /usr/lib/llvm-22/lib/cmake/llvm /usr/lib/llvm-22)
if(NOT LLVM_FOUND)
  message(FATAL_ERROR "LLVM was not found.\n${CXX2RS_LLVM_HINT}")
endif()
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(FATAL_ERROR "LLVM ${LLVM_PACKAGE_VERSION} was found in ${LLVM_DIR}, but cxx2rs needs 22.\n${CXX2RS_LLVM_HINT}")
endif()
find_package(Clang CONFIG QUIET HINTS "${LLVM_DIR}/../clang")
if(NOT Clang_FOUND)
  message(FATAL_ERROR "LLVM ${LLVM_PACKAGE_VERSION} was found, but Clang's development files were not.\n${CXX2RS_LLVM_HINT}")
endif()
message(STATUS "LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_INSTALL_PREFIX}")

separate_arguments(LLVM_DEFINITIONS_LIST NATIVE_COMMAND "${LLVM_DEFINITIONS}")
list(TRANSFORM LLVM_DEFINITIONS_LIST REPLACE "^-D" "")

add_library(cxx2rs-clang-headers INTERFACE)
target_include_directories(cxx2rs-clang-headers SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})

add_library(cxx2rs-clang-libs INTERFACE)
if(CXX2RS_LINK_LLVM_DYLIB)
  target_link_libraries(cxx2rs-clang-libs INTERFACE clang-cpp LLVM)
else()
  set(CXX2RS_CLANG_ARCHIVES
      clangTooling clangFrontend clangDriver clangSerialization clangParse clangSema clangIndex clangAPINotes clangAnalysis
      clangAnalysisLifetimeSafety clangEdit clangAST clangASTMatchers clangSupport clangLex clangOptions clangBasic)
  # Distributions make the exported targets depend on the shared LLVM: the archives are named by their files instead.
  list(TRANSFORM CXX2RS_CLANG_ARCHIVES REPLACE "(.+)" "${LLVM_LIBRARY_DIR}/lib\\1.a")
  execute_process(
    COMMAND "${LLVM_TOOLS_BINARY_DIR}/llvm-config" --link-static --libfiles
            support option frontendopenmp frontendhlsl profiledata targetparser windowsdriver bitreader bitwriter mcparser
    OUTPUT_VARIABLE CXX2RS_LLVM_ARCHIVES RESULT_VARIABLE CXX2RS_LLVM_CONFIG OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT CXX2RS_LLVM_CONFIG EQUAL 0)
    message(FATAL_ERROR "llvm-config cannot name LLVM's static libraries; -DCXX2RS_LINK_LLVM_DYLIB=ON links the shared one.\n${CXX2RS_LLVM_HINT}")
  endif()
  separate_arguments(CXX2RS_LLVM_ARCHIVES UNIX_COMMAND "${CXX2RS_LLVM_ARCHIVES}")
  execute_process(COMMAND "${LLVM_TOOLS_BINARY_DIR}/llvm-config" --link-static --system-libs support
                  OUTPUT_VARIABLE CXX2RS_SYSTEM_LIBS OUTPUT_STRIP_TRAILING_WHITESPACE)
  separate_arguments(CXX2RS_SYSTEM_LIBS UNIX_COMMAND "${CXX2RS_SYSTEM_LIBS}")
  list(FILTER CXX2RS_SYSTEM_LIBS EXCLUDE REGEX "xml2|edit|curl|httplib|z3|-lz")
  # Static where there is an archive: the program then needs the C library only.
  find_library(CXX2RS_ZLIB NAMES libz.a z REQUIRED)
  find_library(CXX2RS_ZSTD NAMES libzstd.a zstd REQUIRED)
  list(APPEND CXX2RS_SYSTEM_LIBS "${CXX2RS_ZLIB}" "${CXX2RS_ZSTD}")
  target_link_libraries(cxx2rs-clang-libs INTERFACE -Wl,--start-group ${CXX2RS_CLANG_ARCHIVES} ${CXX2RS_LLVM_ARCHIVES} -Wl,--end-group ${CXX2RS_SYSTEM_LIBS})
endif()
find_program(CXX2RS_LLD NAMES ld.lld-22 ld.lld)
if(CXX2RS_LLD)
  target_link_options(cxx2rs-clang-libs INTERFACE "--ld-path=${CXX2RS_LLD}" -Wl,--gc-sections)
endif()

find_package(fmt CONFIG QUIET)
if(NOT fmt_FOUND)
  message(FATAL_ERROR "fmt was not found.\n${CXX2RS_LLVM_HINT}")
endif()
find_library(CXX2RS_RE2 NAMES libre2.a re2)
find_path(CXX2RS_RE2_INCLUDE re2/re2.h)
if(NOT CXX2RS_RE2 OR NOT CXX2RS_RE2_INCLUDE)
  message(FATAL_ERROR "RE2 was not found.\n${CXX2RS_LLVM_HINT}")
endif()
find_path(CXX2RS_TOMLPLUSPLUS_INCLUDE toml++/toml.h)
if(NOT CXX2RS_TOMLPLUSPLUS_INCLUDE)
  message(FATAL_ERROR "toml++ was not found.\n${CXX2RS_LLVM_HINT}")
endif()
find_package(Threads REQUIRED)

find_path(CXX2RS_CLANG_BUILTIN_HEADERS stddef.h
          PATHS "${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR}/include" NO_DEFAULT_PATH)
if(NOT CXX2RS_CLANG_BUILTIN_HEADERS)
  message(FATAL_ERROR "Clang's built-in headers (stddef.h) were not found beside LLVM.\n${CXX2RS_LLVM_HINT}")
endif()
