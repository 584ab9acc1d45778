// The importer's state: which declaration has which id, and what is still to be pulled in. One file a kind of
// declaration.
#ifndef CXX2RS_LIB_IMPORT_IMPORTER_H
#define CXX2RS_LIB_IMPORT_IMPORTER_H

#include "Borrow.h"
#include "Use.h"
#include "cxx2rs/Classify/Classify.h"
#include "cxx2rs/Frontend/ParsedHeader.h"
#include "cxx2rs/IR/Module.h"

#include "clang/AST/Mangle.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <vector>

namespace clang {
class BaseUsingDecl;
class ClassTemplateSpecializationDecl;
class ConstructorUsingShadowDecl;
class FunctionDecl;
class NamedDecl;
class NamespaceAliasDecl;
class TagDecl;
class TypedefNameDecl;
class VarDecl;
} // namespace clang

namespace cxx2rs::import {

/// How much of a type a use needs: its name behind a pointer, or its layout.
enum class Need : std::uint8_t { Name, Layout };

/// Rust's name for a calling convention, or nothing where it has none.
std::optional<std::string_view> rustAbi(clang::CallingConv CC, const clang::ASTContext &Ctx);
std::string plainName(const clang::NamedDecl *D);
/// A prototype that stands for a function-like macro.
bool isMacroRequest(const clang::NamedDecl *D);
bool hasOddLabel(const clang::NamedDecl *D);
/// Text.cpp: whether a constructor takes characters and their number as another one takes a string.
bool spansText(const clang::CXXConstructorDecl *Ctor);
/// A function that only a class declares, as its friend: no scope has its name.
bool isHiddenFriend(const clang::FunctionDecl *F);
void addOperatorFacts(ir::Function &Function, const clang::FunctionDecl *F);
/// `typedef std::forward_iterator_tag iterator_category;`, or a stronger one.
bool isMultiPass(const clang::CXXRecordDecl &R);
/// All base classes, nearest first along each direct base.
llvm::SmallSetVector<const clang::CXXRecordDecl *, 8> basesOf(const clang::CXXRecordDecl &R);
class Importer;
bool cannotThrow(const clang::FunctionDecl *F, Importer &I);
ir::Field field(const clang::FieldDecl *F, std::uint64_t OffsetBits, Importer &I);
std::optional<ir::BuiltinKind> builtinKind(const clang::BuiltinType &B, const clang::ASTContext &Ctx);
/// The fixed-width typedefs of <stdint.h> and <stddef.h>, by name; `holds` tells whether the type behind is what the
/// name says.
std::optional<ir::BuiltinKind> fixedWidth(llvm::StringRef Name);
bool holds(ir::BuiltinKind Kind, clang::QualType T, const clang::ASTContext &Ctx);

class Importer {
public:
  Importer(frontend::ParsedHeader &Header, const classify::ClassWords &Words);
  ir::Module run();

  // Importer.cpp: the walk, and what is pulled in by need.
  ir::DeclId idOf(const clang::TagDecl *Tag, Need N);
  ir::DeclId idOf(const clang::TypedefNameDecl *Typedef);

  // Origin.cpp: what every declaration has.
  ir::Origin origin(const clang::NamedDecl *D, ir::ItemKind Kind);
  Place place(clang::SourceLocation Loc);
  unsigned condition(const clang::NamedDecl *D);
  bool isOwn(const clang::Decl *D) const { return Header.Own.isOwn(D->getLocation()); }
  bool canName(const clang::TagDecl *Tag) const;
  bool canNameScope(const clang::TagDecl *Tag) const; ///< every scope around it is named and public
  // Specialisation.cpp
  bool canSpell(clang::QualType T) const;
  bool canSpell(llvm::ArrayRef<clang::TemplateArgument> Args) const;
  /// "_int_str": what an explicit specialisation adds to its template's name.
  std::string argumentWords(const clang::ClassTemplateSpecializationDecl &Spec) const;
  std::string spellArgument(const clang::TemplateArgument &A) const;
  struct WrittenArguments {
    std::string Words, Cpp; ///< "_int", "<int>"
  };
  /// Those of an explicit specialisation of a function template, if code outside can write them.
  std::optional<WrittenArguments> writtenArguments(const clang::FunctionDecl &F) const;
  /// The declaration as generated C++ must write it: "ns::Outer::Name".
  std::string cppName(const clang::NamedDecl *D) const;
  static std::string qualifiedName(const clang::NamedDecl *D);
  const std::string &declarator(clang::QualType T); ///< with "%" where the name goes
  std::string spellType(clang::QualType T, std::string Name) const;
  std::string docOf(const clang::NamedDecl *D); // Comment.cpp

  // Type.cpp
  /// What crosses a call of C: qualifiers of a parameter or result, `_Atomic` among them, are no part of the function's
  /// type (C17 6.7.6.3). Scalars only: of records and complex numbers gcc and clang disagree.
  clang::QualType passed(clang::QualType T) const;
  /// Of results only those that need no glue to store them: in Clang such a call has no value of the plain type.
  clang::QualType returned(clang::QualType T) const;
  /// Clang counts no register for an `_Atomic` parameter. Where a record or something of two words is passed, too, it
  /// takes registers that are used up: gcc and rustc have put it elsewhere, so only C knows where it is.
  bool hasUncountedAtomic(const clang::FunctionType &F) const;
  ir::TypePtr type(clang::QualType T, Need N = Need::Layout);

  // Bases.cpp
  void addAncestors(ir::Record &Record, const clang::CXXRecordDecl &R);
  bool hasTypeInfo(const clang::CXXRecordDecl &R);
  /// Of a base class that is there once, in every object of the class.
  std::optional<std::uint64_t> offsetOf(const clang::CXXRecordDecl &Base, const clang::CXXRecordDecl &R);

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
  PointerUses Uses;
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
  void walkFriend(const clang::FriendDecl *Friend, const std::optional<Reason> &Blocked);
  void findHashes();
  void add(const clang::NamedDecl *D, ir::ItemKind Kind, const std::optional<Reason> &Blocked);
  void importPending(const Pending &P);
  void pullNeeded();
  // Inherit.cpp, Using.cpp
  void addInheritance();
  void addInherited(const clang::CXXRecordDecl &R, ir::Record &Record);
  void addFound(clang::DeclarationName Name, const clang::CXXRecordDecl &R, std::vector<ir::Inherited> &Out);
  void addConstructor(const clang::ConstructorUsingShadowDecl *Shadow, const clang::CXXRecordDecl &R,
                      std::vector<ir::Inherited> &Out);
  void addUsed(const clang::CXXMethodDecl *F, std::vector<ir::Inherited> &Out);
  void addUsedField(const clang::FieldDecl *F, const clang::CXXRecordDecl &R, ir::Record &Record);
  void addUsings();
  void addNamespaceAlias(const clang::NamespaceAliasDecl *D);
  void addNames(const clang::BaseUsingDecl *D);
  ir::DeclId reserve(const clang::NamedDecl *Key);

  llvm::DenseMap<const clang::NamedDecl *, ir::DeclId> Ids; ///< canonical tags and typedefs
  llvm::DenseMap<const clang::NamedDecl *, Need> Needed;    ///< tags used so far, and how
  std::vector<const clang::NamedDecl *> Queue;              ///< ids given out, not yet imported
  llvm::DenseMap<const clang::NamedDecl *, bool> Done;
  llvm::StringSet<> Listed;                                        ///< USRs
  llvm::DenseMap<const clang::NamedDecl *, llvm::StringRef> UsrOf; ///< what is in Own
  std::vector<Pending> Own;
  std::vector<const clang::NamedDecl *> Usings;              ///< other names in the library's own scopes
  llvm::DenseMap<const clang::Decl *, ir::DeclId> Functions; ///< of C++, by their first declaration
  llvm::DenseMap<const clang::Decl *, ir::DeclId> Variables; ///< the same
  llvm::DenseMap<clang::FileID, std::string> FileNames;
  llvm::DenseMap<unsigned, unsigned> Conditions; ///< those of the headers to those of the module
  bool mayHaveComment(const clang::NamedDecl *D);
  std::string usr(const clang::NamedDecl *D) const;
  std::string spelled(const clang::NamedDecl *D);
  std::string signature(const clang::FunctionDecl *F);
  void appendDeclared(std::string &Text, const clang::ParmVarDecl *P);
  /// What was last read of a file to find the comment before a declaration.
  struct Stretch {
    unsigned Begin = 0, End = 0;
    bool HasComment = false; ///< right before it
  };
  llvm::DenseMap<clang::FileID, Stretch> Read;
  clang::PrintingPolicy Policy;                                      ///< as a compiler reads it
  clang::PrintingPolicy People;                                      ///< as people write it
  llvm::DenseMap<const void *, std::string> Declarators, ParamTypes; ///< printed types
  ir::TypePtr newType(clang::QualType T, Need N);
  llvm::DenseMap<std::pair<const void *, unsigned>, ir::TypePtr> Types; ///< by type and Need
};

/// HiddenOverloads.cpp: sets IsAmbiguous and IsShortAmbiguous.
void addHiddenOverloads(ir::Function &Function, const clang::FunctionDecl *F, Importer &I);

} // namespace cxx2rs::import

#endif
