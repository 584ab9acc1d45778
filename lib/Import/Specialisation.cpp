// Explicit specialisations: what a template is for some arguments is a class or function like any other, if its
// arguments can be written. Its name in Rust is the template's with words for the arguments.
#include "Importer.h"

#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// Whether code outside can write the type.
bool Importer::canSpell(clang::QualType T) const {
  if (T->isVectorType())
    return T->getAs<clang::TypedefType>() != nullptr;
  if (!T->getPointeeType().isNull())
    return canSpell(T->getPointeeType());
  clang::QualType C = T.getCanonicalType();
  if (auto *Function = C->getAs<clang::FunctionProtoType>())
    return canSpell(Function->getReturnType()) &&
           llvm::all_of(Function->param_types(), [&](clang::QualType P) { return canSpell(P); });
  if (auto *Array = Ctx.getAsArrayType(C))
    return canSpell(Array->getElementType());
  auto *Tag = C->getAsTagDecl();
  if (!Tag)
    return C->isBuiltinType();
  auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(Tag);
  if (!Spec)
    return canName(Tag);
  // Of an instance, too, only the name counts here.
  return canSpell(Spec->getTemplateArgs().asArray()) && canNameScope(Tag);
}

bool Importer::canSpell(llvm::ArrayRef<clang::TemplateArgument> Args) const {
  return llvm::all_of(Args, [&](const clang::TemplateArgument &A) {
    switch (A.getKind()) {
    case clang::TemplateArgument::Type:
      return canSpell(A.getAsType());
    case clang::TemplateArgument::Integral:
      return true;
    case clang::TemplateArgument::Pack:
      return canSpell(A.pack_elements());
    default:
      return false;
    }
  });
}

namespace {

/// `unsigned int`, `Foo *` and `bar<3>` as the parts of a name.
struct ArgumentWord {
  const Importer &I;

  std::string of(clang::QualType T) const {
    if (T->isPointerType())
      return of(T->getPointeeType()) + "_ptr";
    if (T->isReferenceType())
      return of(T->getPointeeType()) + "_ref";
    clang::QualType C = T.getCanonicalType();
    if (auto *B = C->getAs<clang::BuiltinType>())
      if (auto Kind = builtinKind(*B, I.Ctx))
        return std::string(ir::builtinRow(*Kind).Word);
    if (auto *Spec = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(C->getAsTagDecl())) {
      auto Std = Spec->isInStdNamespace() ? ir::findStdKind(std::string_view(Spec->getName())) : std::nullopt;
      bool IsText = Std && ir::stdForm(*Std) != ir::StdForm::Owner;
      return IsText ? std::string(ir::stdRow(*Std).Word)
                    : Spec->getName().str() + of(Spec->getTemplateArgs().asArray());
    }
    if (auto *Typedef = T->getAs<clang::TypedefType>(); Typedef && T->isVectorType())
      return Typedef->getDecl()->getName().str();
    if (auto *Tag = C->getAsTagDecl())
      return Tag->getName().str();
    return sanitised(C.getAsString());
  }
  std::string of(llvm::ArrayRef<clang::TemplateArgument> Args) const {
    std::string Text;
    for (const clang::TemplateArgument &A : Args)
      if (A.getKind() == clang::TemplateArgument::Pack)
        Text += of(A.pack_elements());
      else if (A.getKind() == clang::TemplateArgument::Type)
        Text += "_" + of(A.getAsType());
      else
        Text += "_" + sanitised(llvm::toString(A.getAsIntegral(), 10));
    return Text;
  }
  static std::string sanitised(llvm::StringRef Text) {
    std::string Word;
    for (char C : Text)
      if (llvm::isAlnum(C))
        Word += C;
      else if (C == '-')
        Word += "minus_";
      else if (!Word.empty() && Word.back() != '_')
        Word += '_';
    return Word;
  }
};

} // namespace

std::string Importer::argumentWords(const clang::ClassTemplateSpecializationDecl &Spec) const {
  return ArgumentWord{*this}.of(Spec.getTemplateArgs().asArray());
}

std::string Importer::spellArgument(const clang::TemplateArgument &A) const {
  if (A.getKind() == clang::TemplateArgument::Type)
    return spellType(A.getAsType(), "");
  std::string Text = llvm::toString(A.getAsIntegral(), 10);
  return A.getIntegralType()->isEnumeralType() ? "static_cast<" + spellType(A.getIntegralType(), "") + ">(" + Text + ")"
                                               : Text;
}

std::optional<Importer::WrittenArguments> Importer::writtenArguments(const clang::FunctionDecl &F) const {
  const clang::TemplateArgumentList *Args = F.getTemplateSpecializationArgs();
  if (!Args || F.getTemplateSpecializationKind() != clang::TSK_ExplicitSpecialization ||
      !F.getDeclName().isIdentifier())
    return std::nullopt;
  // What the header leaves to deduction is left to it here: other overloads need not compile with these arguments.
  const auto *Written = F.getTemplateSpecializationArgsAsWritten();
  unsigned Count = Written ? Written->NumTemplateArgs : 0;
  WrittenArguments Result;
  for (unsigned I = 0; I != Args->size(); ++I) {
    clang::TemplateArgument A = Args->get(I);
    if (I < Count && Written->getTemplateArgs()[I].getArgument().getKind() == clang::TemplateArgument::Type)
      A = Written->getTemplateArgs()[I].getArgument(); // only a typedef says what a vector is called
    bool IsKnown = A.getKind() == clang::TemplateArgument::Type || A.getKind() == clang::TemplateArgument::Integral;
    if ((!IsKnown || !canSpell(A)) && I < Count)
      return std::nullopt;
    Result.Words += IsKnown ? ArgumentWord{*this}.of(A) : "";
    if (I < Count)
      Result.Cpp += (Result.Cpp.empty() ? "" : ", ") + spellArgument(A);
  }
  if (Count != 0)
    Result.Cpp = "<" + Result.Cpp + (Result.Cpp.ends_with(">") ? " >" : ">");
  return Result;
}
