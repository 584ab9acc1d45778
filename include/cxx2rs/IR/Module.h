// Everything the importer found in one run. Owns its data; Clang may be gone.
#ifndef CXX2RS_IR_MODULE_H
#define CXX2RS_IR_MODULE_H

#include "cxx2rs/IR/Decl.h"
#include "cxx2rs/IR/Macro.h"

#include <string>
#include <vector>

namespace cxx2rs::ir {

enum class Language : std::uint8_t { C, Cxx };
enum class StdLib : std::uint8_t { None, Libstdcxx, Libcxx };

struct Module {
  Language Lang = Language::C;
  std::string Triple;
  StdLib Library = StdLib::None;
  bool HasExceptions = false;
  std::string CxxStandard;                    ///< "c++17"; empty for C
  std::vector<std::string> Headers;           ///< as the user named them
  std::vector<std::string> IncludeLines;      ///< how glue includes them: `<leveldb/db.h>` or `"lib.hpp"`
  std::vector<std::string> FilesRead;         ///< every header read, for the depfile
  std::vector<std::string> MacroNames;        ///< every macro of the library's own files that is defined at the end
  std::vector<MacroDefinition> Macros;        ///< all of them, when asked for
  std::vector<std::string> Conditions = {""}; ///< as C++ writes them; the first is for what every compiler has
  std::vector<Using> Usings;                  ///< of the library's own scopes, in source order
  std::vector<Decl> Decls;                    ///< a DeclId is an index into this
  unsigned UnnamedElsewhere = 0; ///< unnamed types outside of records in files that are not the library's own
  std::vector<DeclId> Order;     ///< source order, then what was pulled in by need

  const Record *record(DeclId Id) const { return std::get_if<Record>(&Decls[Id]); }
  const Enum *enumeration(DeclId Id) const { return std::get_if<Enum>(&Decls[Id]); }
  const Alias *alias(DeclId Id) const { return std::get_if<Alias>(&Decls[Id]); }
};

/// The dump that --dump=ir prints: one line a fact, in source order.
std::string dump(const Module &M);
/// A type as the dump and messages write it.
std::string describe(const Type &T, const Module &M);

} // namespace cxx2rs::ir

#endif
