// Types. What Rust has no counterpart for becomes Unsupported with its size, never nothing.
#include "Importer.h"

#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cxx2rs;
using namespace cxx2rs::import;
using cxx2rs::ir::BuiltinKind;
using cxx2rs::ir::makeType;

static std::optional<BuiltinKind> builtinKind(const clang::BuiltinType &B, const clang::ASTContext &Ctx) {
  using BT = clang::BuiltinType;
  switch (B.getKind()) {
  case BT::Void:
    return BuiltinKind::Void;
  case BT::Bool:
    return BuiltinKind::Bool;
  case BT::Char_S:
  case BT::Char_U:
    return BuiltinKind::Char;
  case BT::SChar:
    return BuiltinKind::SChar;
  case BT::UChar:
    return BuiltinKind::UChar;
  case BT::Short:
    return BuiltinKind::Short;
  case BT::UShort:
    return BuiltinKind::UShort;
  case BT::Int:
    return BuiltinKind::Int;
  case BT::UInt:
    return BuiltinKind::UInt;
  case BT::Long:
    return BuiltinKind::Long;
  case BT::ULong:
    return BuiltinKind::ULong;
  case BT::LongLong:
    return BuiltinKind::LongLong;
  case BT::ULongLong:
    return BuiltinKind::ULongLong;
  case BT::WChar_S:
    return Ctx.getTypeSize(&B) == 32 ? BuiltinKind::WChar : BuiltinKind::I16;
  case BT::WChar_U:
    return Ctx.getTypeSize(&B) == 32 ? BuiltinKind::WCharUnsigned : BuiltinKind::U16;
  case BT::Char8:
    return BuiltinKind::Char8;
  case BT::Char16:
    return BuiltinKind::Char16;
  case BT::Char32:
    return BuiltinKind::Char32;
  case BT::Float:
    return BuiltinKind::Float;
  case BT::Double:
    return BuiltinKind::Double;
  default:
    return std::nullopt; // long double, __int128, _Float16 and the like: no shared call ABI
  }
}

/// The fixed-width typedefs of <stdint.h> and <stddef.h>, by name; the caller checks that the type behind the name is
/// what it says.
static std::optional<BuiltinKind> fixedWidth(llvm::StringRef Name) {
  return llvm::StringSwitch<std::optional<BuiltinKind>>(Name)
      .Case("int8_t", BuiltinKind::I8)
      .Case("uint8_t", BuiltinKind::U8)
      .Case("int16_t", BuiltinKind::I16)
      .Case("uint16_t", BuiltinKind::U16)
      .Case("int32_t", BuiltinKind::I32)
      .Case("uint32_t", BuiltinKind::U32)
      .Case("int64_t", BuiltinKind::I64)
      .Case("uint64_t", BuiltinKind::U64)
      .Cases({"size_t", "uintptr_t", "__size_t"}, BuiltinKind::Usize)
      .Cases({"ssize_t", "ptrdiff_t", "intptr_t", "__ssize_t", "__ptrdiff_t"}, BuiltinKind::Isize)
      .Default(std::nullopt);
}

static bool holds(BuiltinKind Kind, clang::QualType T, const clang::ASTContext &Ctx) {
  auto *B = T->getAs<clang::BuiltinType>();
  if (!B || !B->isInteger() || B->getKind() == clang::BuiltinType::Bool)
    return false;
  auto is = [&](unsigned Bits, bool Signed) { return Ctx.getTypeSize(T) == Bits && B->isSignedInteger() == Signed; };
  unsigned Pointer = Ctx.getTypeSize(Ctx.VoidPtrTy);
  switch (Kind) {
  case BuiltinKind::I8:
    return is(8, true);
  case BuiltinKind::U8:
    return is(8, false);
  case BuiltinKind::I16:
    return is(16, true);
  case BuiltinKind::U16:
    return is(16, false);
  case BuiltinKind::I32:
    return is(32, true);
  case BuiltinKind::U32:
    return is(32, false);
  case BuiltinKind::I64:
    return is(64, true);
  case BuiltinKind::U64:
    return is(64, false);
  case BuiltinKind::Usize:
    return is(Pointer, false);
  case BuiltinKind::Isize:
    return is(Pointer, true);
  default:
    return false;
  }
}

static ir::TypePtr unsupported(clang::QualType T, Reason Why, const clang::ASTContext &Ctx) {
  ir::Unsupported U{T.getAsString(), std::move(Why), 0, 0};
  if (!T->isIncompleteType() && !T->isDependentType() && !T->isFunctionType() && !T->isReferenceType()) {
    U.Size = Ctx.getTypeSizeInChars(T).getQuantity();
    U.Align = Ctx.getTypeAlignInChars(T).getQuantity();
  }
  return makeType(std::move(U), T.isConstQualified());
}

/// char, char_traits<char>, std::allocator<char>: the instance that everybody means.
static bool isPlainCharInstance(const clang::ClassTemplateSpecializationDecl &Spec, const clang::ASTContext &Ctx) {
  const auto &Args = Spec.getTemplateArgs();
  if (!Ctx.hasSameType(Args[0].getAsType(), Ctx.CharTy))
    return false;
  for (unsigned I = 1; I != Args.size(); ++I) {
    auto *Arg =
        Args[I].getKind() == clang::TemplateArgument::Type ? Args[I].getAsType()->getAsCXXRecordDecl() : nullptr;
    if (!Arg || !Arg->isInStdNamespace() || (Arg->getName() != "char_traits" && Arg->getName() != "allocator"))
      return false;
  }
  return true;
}

static bool isDefaultDelete(const clang::TemplateArgument &A) {
  auto *R = A.getKind() == clang::TemplateArgument::Type ? A.getAsType()->getAsCXXRecordDecl() : nullptr;
  return R && R->isInStdNamespace() && R->getName() == "default_delete";
}

static ir::TypePtr stdType(const clang::ClassTemplateSpecializationDecl &Spec, clang::QualType T, Importer &I) {
  auto Kind = ir::findStdKind(std::string_view(Spec.getName()));
  if (!Kind)
    return nullptr;
  switch (*Kind) {
  case ir::StdKind::String:
  case ir::StdKind::StringView:
    return isPlainCharInstance(Spec, I.Ctx) ? makeType(ir::StdType{*Kind, {}}, T.isConstQualified()) : nullptr;
  case ir::StdKind::UniquePtr: {
    const auto &Args = Spec.getTemplateArgs();
    clang::QualType Object = Args[0].getAsType();
    if (!isDefaultDelete(Args[1]) || !Object->isRecordType())
      return nullptr;
    return makeType(ir::StdType{*Kind, {I.type(Object, Need::Name)}}, T.isConstQualified());
  }
  }
  llvm_unreachable("all kinds are above");
}

static ir::TypePtr recordType(const clang::RecordDecl *R, clang::QualType T, Need N, Importer &I) {
  if (auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(R)) {
    if (R->isInStdNamespace()) {
      if (ir::TypePtr Std = stdType(*Spec, T, I))
        return Std;
      return unsupported(T, reason(DiagId::SkipStdType, T.getCanonicalType().getAsString()), I.Ctx);
    }
    return unsupported(T, reason(DiagId::SkipTemplateInstance, I.cppName(R)), I.Ctx);
  }
  for (const clang::DeclContext *DC = R->getDeclContext(); DC; DC = DC->getParent())
    if (llvm::isa<clang::ClassTemplateSpecializationDecl>(DC))
      return unsupported(T, reason(DiagId::SkipTemplateInstance, I.cppName(R)), I.Ctx);
  if (R->isInStdNamespace())
    return unsupported(T, reason(DiagId::SkipStdType, I.cppName(R)), I.Ctx);
  if (!I.canName(R))
    return unsupported(T, reason(DiagId::SkipUnnamed, I.cppName(R)), I.Ctx);
  return makeType(ir::Named{I.idOf(R, N)}, T.isConstQualified());
}

static ir::TypePtr fnPointer(const clang::FunctionProtoType *F, clang::QualType T, Importer &I) {
  auto CC = F->getCallConv();
  if (CC != clang::CC_C)
    return unsupported(T, reason(DiagId::SkipCallingConvention, clang::FunctionType::getNameForCallConv(CC).str()),
                       I.Ctx);
  ir::FnPointer Result{I.type(F->getReturnType()), {}, F->isVariadic()};
  for (clang::QualType P : F->param_types())
    Result.Params.push_back(I.type(P));
  return makeType(std::move(Result), T.isConstQualified());
}

static ir::TypePtr pointerType(clang::QualType T, Importer &I) {
  clang::QualType Pointee = T->getPointeeType();
  if (auto *Proto = Pointee->getAs<clang::FunctionProtoType>())
    return fnPointer(Proto, T, I);
  if (auto *NoProto = Pointee->getAs<clang::FunctionNoProtoType>())
    return makeType(ir::FnPointer{I.type(NoProto->getReturnType()), {}, false}, T.isConstQualified());
  auto Nullability = T->getNullability();
  return makeType(ir::Pointer{I.type(Pointee, Need::Name), Nullability == clang::NullabilityKind::NonNull,
                              Nullability == clang::NullabilityKind::Nullable},
                  T.isConstQualified());
}

static bool isVaList(llvm::StringRef Name) {
  return Name == "va_list" || Name == "__builtin_va_list" || Name == "__gnuc_va_list";
}

/// The typedefs that mean something of their own; null where the type behind is what counts.
static ir::TypePtr typedefType(const clang::TypedefNameDecl *D, clang::QualType T, Need N, Importer &I) {
  llvm::StringRef Name = D->getName();
  if (auto Kind = fixedWidth(Name); Kind && !I.isOwn(D) && holds(*Kind, T, I.Ctx))
    return makeType(ir::Builtin{*Kind}, T.isConstQualified());
  if (isVaList(Name))
    return makeType(ir::VaList{}, T.isConstQualified());
  // C users know types by their typedefs; in C++ the type behind is what functions are overloaded on.
  bool NamesRecord = D->getUnderlyingType()->isRecordType() || D->getUnderlyingType()->isEnumeralType();
  if (!I.IsCxx && (I.isOwn(D) || NamesRecord)) {
    if (N == Need::Layout)
      if (auto *Tag = T->getAsTagDecl())
        I.idOf(Tag, N); // the alias alone would only need the name
    return makeType(ir::Named{I.idOf(D)}, T.isConstQualified());
  }
  return nullptr;
}

/// One layer of sugar after the other, so that the typedefs that mean something are seen.
static ir::TypePtr sugaredType(clang::QualType T, Need N, Importer &I) {
  while (true) {
    if (auto *Typedef = llvm::dyn_cast<clang::TypedefType>(T.getTypePtr()))
      if (ir::TypePtr Own = typedefType(Typedef->getDecl(), T, N, I))
        return Own;
    if (auto *Decayed = llvm::dyn_cast<clang::DecayedType>(T.getTypePtr()))
      if (auto *List = Decayed->getOriginalType()->getAs<clang::TypedefType>();
          List && isVaList(List->getDecl()->getName()))
        return makeType(ir::VaList{});
    if (auto *Sugar = llvm::dyn_cast<clang::PredefinedSugarType>(T.getTypePtr()))
      if (auto Kind = fixedWidth(Sugar->getIdentifier()->getName()); Kind && holds(*Kind, T, I.Ctx))
        return makeType(ir::Builtin{*Kind}, T.isConstQualified());
    clang::QualType Inner = T.getSingleStepDesugaredType(I.Ctx);
    if (Inner == T)
      return nullptr;
    T = Inner;
  }
}

static ir::TypePtr withConst(const ir::TypePtr &T, bool IsConst) {
  if (T->IsConst == IsConst)
    return T;
  ir::Type Same = *T;
  Same.IsConst = IsConst;
  return std::make_shared<const ir::Type>(std::move(Same));
}

ir::TypePtr Importer::type(clang::QualType T, Need N) {
  bool IsConst = T.isConstQualified();
  if (T->isDependentType() || T->isUndeducedType())
    return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
  if (ir::TypePtr Sugar = sugaredType(T, N, *this))
    return withConst(Sugar, IsConst);
  if (T.isVolatileQualified())
    return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
  if (T->isReferenceType())
    return makeType(ir::Reference{type(T->getPointeeType(), N), T->isRValueReferenceType()}, IsConst);
  if (T->isPointerType())
    return pointerType(T, *this);
  if (auto *Array = Ctx.getAsArrayType(T)) {
    auto *Constant = llvm::dyn_cast<clang::ConstantArrayType>(Array);
    if (!Constant && !llvm::isa<clang::IncompleteArrayType>(Array))
      return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
    return makeType(ir::Array{type(Array->getElementType(), N), Constant ? Constant->getZExtSize() : 0}, IsConst);
  }
  clang::QualType C = T.getCanonicalType();
  if (auto *B = C->getAs<clang::BuiltinType>())
    if (auto Kind = builtinKind(*B, Ctx))
      return makeType(ir::Builtin{*Kind}, IsConst);
  if (auto *R = C->getAsRecordDecl())
    return recordType(R, T, N, *this);
  if (auto *E = C->getAsEnumDecl(); E && !E->isInStdNamespace() && canName(E) && E->isComplete()) {
    // An unnamed enum is only its constants: a value of it is an integer.
    if (!E->getDeclName() && !E->getTypedefNameForAnonDecl())
      return withConst(type(E->getIntegerType(), N), IsConst);
    return makeType(ir::Named{idOf(E, N)}, IsConst);
  }
  return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
}
