// The importer's state: which declaration has which id, and what is still to be pulled in. One file a kind of
// declaration.
#ifndef CXX2RS_LIB_IMPORT_IMPORTER_H
#define CXX2RS_LIB_IMPORT_IMPORTER_H

#include "Borrow.h"
#include "cxx2rs/Classify/Classify.h"
#include "cxx2rs/Frontend/ParsedHeader.h"
#include "cxx2rs/IR/Module.h"

#include "clang/AST/Mangle.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <vector>

namespace clang {
class FunctionDecl;
class NamedDecl;
class TagDecl;
class TypedefNameDecl;
class VarDecl;
} // namespace clang

namespace cxx2rs::import {

/// How much of a type a use needs: its name behind a pointer, or its layout.
enum class Need : std::uint8_t { Name, Layout };

/// Text from a header as a Rust source may hold it: UTF-8, without characters that turn its direction.
std::string readable(llvm::StringRef Text);

/// Rust's name for a calling convention, or nothing where it has none.
std::optional<std::string_view> rustAbi(clang::CallingConv CC, const clang::ASTContext &Ctx);
/// A prototype that stands for a function-like macro.
bool isMacroRequest(const clang::NamedDecl *D);
bool hasOddLabel(const clang::NamedDecl *D);
std::optional<ir::BuiltinKind> builtinKind(const clang::BuiltinType &B, const clang::ASTContext &Ctx);
/// The fixed-width typedefs of <stdint.h> and <stddef.h>, by name; `holds` tells whether the type behind is what the
/// name says.
std::optional<ir::BuiltinKind> fixedWidth(llvm::StringRef Name);
bool holds(ir::BuiltinKind Kind, clang::QualType T, const clang::ASTContext &Ctx);

class Importer {
public:
  explicit Importer(frontend::ParsedHeader &Header);
  ir::Module run();

  // Importer.cpp: the walk, and what is pulled in by need.
  ir::DeclId idOf(const clang::TagDecl *Tag, Need N);
  ir::DeclId idOf(const clang::TypedefNameDecl *Typedef);

  // Origin.cpp: what every declaration has.
  ir::Origin origin(const clang::NamedDecl *D, ir::ItemKind Kind);
  Place place(clang::SourceLocation Loc);
  bool isOwn(const clang::Decl *D) const { return Header.Own.isOwn(D->getLocation()); }
  bool canName(const clang::TagDecl *Tag);
  /// The declaration as generated C++ must write it: "ns::Outer::Name".
  std::string cppName(const clang::NamedDecl *D) const;
  std::string declarator(clang::QualType T) const;
  std::string spellType(clang::QualType T, std::string Name) const;
  std::string docOf(const clang::NamedDecl *D); // Comment.cpp

  // Type.cpp
  ir::TypePtr type(clang::QualType T, Need N = Need::Layout);

  // One file a kind.
  ir::Record record(const clang::RecordDecl *R, bool IsWanted);
  ir::Enum enumeration(const clang::EnumDecl *E);
  ir::Function function(const clang::FunctionDecl *F);
  ir::Alias alias(const clang::TypedefNameDecl *T);
  ir::Decl variable(const clang::VarDecl *V);
  ir::Decl macro(const frontend::MacroExpression &M);
  // MacroTable.cpp
  std::vector<ir::MacroDefinition> macroTable(); ///< for the model
  bool isLiteralMacro(const clang::IdentifierInfo *Name, unsigned Depth = 0) const;
  std::optional<ir::ConstantValue> evaluate(const clang::Expr *E, clang::QualType T) const;

  frontend::ParsedHeader &Header;
  clang::CompilerInstance &CI;
  clang::ASTContext &Ctx;
  clang::Sema &S;
  clang::ASTNameGenerator Names;
  classify::Classifier Classes;
  Borrowing Borrows;
  ir::Module Module;
  const bool IsCxx;
  /// What is mentioned is bound whole and by its name. Otherwise that is for the library's own declarations, and of
  /// others as little is pulled in as each use needs.
  const bool FollowsEverything;
  /// What a mention needs that is only an address, or a second name.
  Need atLeast() const { return FollowsEverything ? Need::Layout : Need::Name; }

private:
  /// Something to import in its turn; why it is skipped, if that is known already.
  struct Pending {
    const clang::NamedDecl *D;
    ir::ItemKind Kind;
    std::optional<Reason> Blocked;
  };
  void walk(const clang::DeclContext *DC, const std::optional<Reason> &Blocked);
  void walkRecord(const clang::RecordDecl *R, const std::optional<Reason> &Blocked);
  void walkFunction(const clang::FunctionDecl *F, const std::optional<Reason> &Blocked);
  void add(const clang::NamedDecl *D, ir::ItemKind Kind, const std::optional<Reason> &Blocked);
  void importPending(const Pending &P);
  void pullNeeded();
  ir::DeclId reserve(const clang::NamedDecl *Key);

  llvm::DenseMap<const clang::NamedDecl *, ir::DeclId> Ids; ///< canonical tags and typedefs
  llvm::DenseMap<const clang::NamedDecl *, Need> Needed;    ///< tags used so far, and how
  std::vector<const clang::NamedDecl *> Queue;              ///< ids given out, not yet imported
  llvm::DenseMap<const clang::NamedDecl *, bool> Done;
  llvm::StringSet<> Listed; ///< USRs
  std::vector<Pending> Own;
  llvm::DenseMap<clang::FileID, std::string> FileNames;
  bool mayHaveComment(const clang::NamedDecl *D);
  llvm::DenseMap<clang::FileID, unsigned> UncommentedUpTo; ///< an offset right before which no comment was found
  clang::PrintingPolicy Policy;
};

} // namespace cxx2rs::import

#endif
