// Enums and typedefs: names for values and types.
#include "Importer.h"

#include "clang/AST/Attr.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

ir::Enum Importer::enumeration(const clang::EnumDecl *E) {
  ir::Enum Enum;
  Enum.O = origin(E, ir::ItemKind::Enum);
  Enum.IsFlags = E->hasAttr<clang::FlagEnumAttr>();
  Enum.IsUnnamed = !E->getDeclName() && !E->getTypedefNameForAnonDecl();
  Enum.O.IsOwn &= !Enum.IsUnnamed;
  Enum.CppName = cppName(E);
  Enum.IsScoped = E->isScoped();
  Enum.IsComplete = E->isComplete();
  clang::QualType Underlying = E->getIntegerType().isNull() ? Ctx.IntTy : E->getIntegerType();
  Enum.Underlying = type(Underlying);
  Enum.IsSigned = Underlying->isSignedIntegerType();
  for (const clang::EnumConstantDecl *C : E->enumerators()) {
    const llvm::APSInt &Value = C->getInitVal();
    Enum.Enumerators.push_back(
        {origin(C, ir::ItemKind::Enumerator),
         static_cast<std::uint64_t>(Value.isSigned() ? Value.getSExtValue() : Value.getZExtValue())});
  }
  return Enum;
}

ir::Alias Importer::alias(const clang::TypedefNameDecl *T) {
  ir::Alias Alias;
  Alias.O = origin(T, ir::ItemKind::Typedef);
  Alias.Target = type(T->getUnderlyingType(), atLeast());
  return Alias;
}
