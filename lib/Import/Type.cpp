// Types. What Rust has no counterpart for becomes Unsupported with its size, never nothing.
#include "Importer.h"

#include "clang/AST/DeclTemplate.h"

using namespace cxx2rs;
using namespace cxx2rs::import;
using cxx2rs::ir::makeType;

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

/// `std::unique_ptr<T, D>`: D is made anew by whoever needs one, if it is a class without members.
static ir::TypePtr withDeleter(clang::QualType Object, const clang::TemplateArgument &A, clang::QualType T,
                               Importer &I) {
  auto *D = A.getKind() == clang::TemplateArgument::Type ? A.getAsType()->getAsCXXRecordDecl() : nullptr;
  bool IsThere = D && I.S.isCompleteType(D->getLocation(), A.getAsType());
  if (IsThere)
    D = D->getDefinition();
  bool HasPointer = IsThere && !D->lookup(&I.Ctx.Idents.get("pointer")).empty(); // instead of T *
  if (!IsThere || !D->isEmpty() || HasPointer || Object.isConstQualified() || D->isInStdNamespace() ||
      !classify::hasAccessibleDefault(*D, I.S) || !I.isOwn(D))
    return unsupported(T, reason(DiagId::SkipDeleter, Object.getAsString(I.Ctx.getPrintingPolicy())), I.Ctx);
  return makeType(ir::StdType{ir::StdKind::UniquePtr, {I.type(Object, Need::Name), I.type(A.getAsType())}},
                  T.isConstQualified());
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
    if (!Object->isRecordType())
      return nullptr;
    if (!isDefaultDelete(Args[1]))
      return withDeleter(Object, Args[1], T, I);
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
      if (!I.isOwn(R) || !I.canName(R))
        return unsupported(T, reason(DiagId::SkipStdType, T.getCanonicalType().getAsString()), I.Ctx);
    }
    if (I.isOwn(R) && I.canName(R))
      return makeType(ir::Named{I.idOf(R, N)}, T.isConstQualified());
    return unsupported(T, reason(DiagId::SkipTemplateInstance, I.cppName(R)), I.Ctx);
  }
  for (const clang::DeclContext *DC = R->getDeclContext(); DC; DC = DC->getParent())
    if (auto *Outer = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(DC); Outer && !I.canName(Outer))
      return unsupported(T, reason(DiagId::SkipTemplateInstance, I.cppName(R)), I.Ctx);
  if (R->isInStdNamespace())
    return unsupported(T, reason(DiagId::SkipStdType, I.cppName(R)), I.Ctx);
  if (!I.canName(R))
    return unsupported(T, reason(DiagId::SkipUnnamed, I.cppName(R)), I.Ctx);
  return makeType(ir::Named{I.idOf(R, N)}, T.isConstQualified());
}

static ir::TypePtr fnPointer(const clang::FunctionType *F, clang::QualType T, Importer &I) {
  auto Abi = import::rustAbi(F->getCallConv(), I.Ctx);
  ir::FnPointer Result{
      I.type(I.returned(F->getReturnType())), {}, false, false, F->getNoReturnAttr(), Abi.value_or("C"), {}};
  if (!Abi || F->getHasRegParm())
    Result.ForeignAbi = Abi ? "regparm" : clang::FunctionType::getNameForCallConv(F->getCallConv()).str();
  if (I.hasUncountedAtomic(*F))
    Result.ForeignAbi = "_Atomic";
  if (auto Nullability = T->getNullability())
    Result.IsNonNull = *Nullability == clang::NullabilityKind::NonNull;
  if (auto *Proto = llvm::dyn_cast<clang::FunctionProtoType>(F)) {
    Result.IsVariadic = Proto->isVariadic();
    for (clang::QualType P : Proto->param_types())
      Result.Params.push_back(I.type(I.passed(P)));
  }
  return makeType(std::move(Result), T.isConstQualified());
}

static ir::TypePtr pointerType(clang::QualType T, Importer &I) {
  clang::QualType Pointee = T->getPointeeType();
  // `f_t *`, where f_t is the type of a function: in Rust it is f_t that is the pointer.
  if (auto *Typedef = Pointee->getAs<clang::TypedefType>(); Typedef && I.FollowsEverything && Pointee->isFunctionType())
    return makeType(ir::Named{I.idOf(Typedef->getDecl())}, T.isConstQualified());
  if (auto *Function = Pointee->getAs<clang::FunctionType>())
    return fnPointer(Function, T, I);
  auto Nullability = T->getNullability();
  return makeType(ir::Pointer{I.type(Pointee, I.atLeast()), Nullability == clang::NullabilityKind::NonNull,
                              Nullability == clang::NullabilityKind::Nullable},
                  T.isConstQualified());
}

static bool isVaList(llvm::StringRef Name) {
  return Name == "va_list" || Name == "__builtin_va_list" || Name == "__gnuc_va_list";
}
static std::uint64_t sizeOf(clang::QualType T, const clang::ASTContext &Ctx) {
  return static_cast<std::uint64_t>(Ctx.getTypeSizeInChars(T).getQuantity());
}
static std::uint64_t alignOf(clang::QualType T, const clang::ASTContext &Ctx) {
  return static_cast<std::uint64_t>(Ctx.getTypeAlignInChars(T).getQuantity());
}

static ir::TypePtr vaList(bool IsConst, const clang::ASTContext &Ctx) {
  clang::QualType List = Ctx.getBuiltinVaListType();
  std::uint64_t Word = sizeOf(Ctx.VoidPtrTy, Ctx);
  bool IsLarge = List->isRecordType() && sizeOf(List, Ctx) > 2 * Word;
  return makeType(ir::VaList{sizeOf(List, Ctx) / Word, alignOf(List, Ctx), List->isArrayType() || IsLarge}, IsConst);
}

static bool isFloatOrDouble(clang::QualType T) {
  return T->isSpecificBuiltinType(clang::BuiltinType::Float) || T->isSpecificBuiltinType(clang::BuiltinType::Double);
}

static bool isWordLike(clang::QualType T) {
  return T->isIntegralOrEnumerationType() || T->isPointerType() || isFloatOrDouble(T);
}

/// `_Atomic T`: T's own shape where the lock-free one is a scalar of the same size; bytes otherwise.
static ir::TypePtr atomicType(const clang::AtomicType *A, clang::QualType T, Importer &I) {
  clang::QualType Value = A->getValueType();
  bool IsSame = sizeOf(T, I.Ctx) == sizeOf(Value, I.Ctx) && alignOf(T, I.Ctx) == alignOf(Value, I.Ctx);
  if (!IsSame || !isWordLike(Value) || sizeOf(T, I.Ctx) > 8)
    return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), I.Ctx);
  return makeType(ir::Atomic{I.type(Value, I.atLeast()), sizeOf(T, I.Ctx), Value->isSignedIntegerOrEnumerationType()},
                  T.isConstQualified());
}

clang::QualType Importer::passed(clang::QualType T) const {
  auto *Atomic = IsCxx ? nullptr : T->getAs<clang::AtomicType>();
  clang::QualType Value = Atomic ? Atomic->getValueType() : T;
  return Atomic && (isWordLike(Value) || Value->isRealFloatingType()) ? Value : T;
}

clang::QualType Importer::returned(clang::QualType T) const {
  auto *Atomic = IsCxx ? nullptr : T->getAs<clang::AtomicType>();
  return Atomic && isWordLike(Atomic->getValueType()) ? Atomic->getValueType() : T;
}

bool Importer::hasUncountedAtomic(const clang::FunctionType &F) const {
  auto *Proto = IsCxx ? nullptr : llvm::dyn_cast<clang::FunctionProtoType>(&F);
  return Proto && llvm::any_of(Proto->param_types(), [](clang::QualType P) { return P->isAtomicType(); }) &&
         llvm::any_of(Proto->param_types(), [&](clang::QualType P) {
           bool IsComplete = !P->isIncompleteType();
           return P->isRecordType() || (IsComplete && Ctx.getTypeSize(P) > Ctx.getTypeSize(Ctx.VoidPtrTy));
         });
}

/// The compiler's own types: complex numbers, vectors, integers of any width.
static ir::TypePtr extendedType(clang::QualType T, clang::QualType C, Need N, Importer &I) {
  bool IsConst = T.isConstQualified();
  if (auto *Complex = C->getAs<clang::ComplexType>())
    return makeType(ir::Complex{I.type(Complex->getElementType(), N)}, IsConst);
  if (auto *Vector = C->getAs<clang::VectorType>(); Vector && !Vector->getElementType()->isBooleanType())
    return makeType(ir::Vector{I.type(Vector->getElementType(), N), Vector->getNumElements(), alignOf(C, I.Ctx)},
                    IsConst);
  if (auto *Int = C->getAs<clang::BitIntType>())
    return makeType(ir::BitInt{Int->getNumBits(), Int->isSigned(), sizeOf(C, I.Ctx), alignOf(C, I.Ctx)}, IsConst);
  if (auto *Atomic = C->getAs<clang::AtomicType>())
    return atomicType(Atomic, T, I);
  return nullptr;
}

/// The typedefs that mean something of their own; null where the type behind is what counts.
static ir::TypePtr typedefType(const clang::TypedefNameDecl *D, clang::QualType T, Need N, Importer &I) {
  llvm::StringRef Name = D->getName();
  if (auto Kind = fixedWidth(Name); Kind && (!I.isOwn(D) || I.FollowsEverything) && holds(*Kind, T, I.Ctx))
    return makeType(ir::Builtin{*Kind}, T.isConstQualified());
  if (isVaList(Name) && !I.FollowsEverything)
    return vaList(T.isConstQualified(), I.Ctx);
  // C users know types by their typedefs; in C++ the type behind is what functions are overloaded on.
  bool NamesRecord = D->getUnderlyingType()->isRecordType() || D->getUnderlyingType()->isEnumeralType();
  if (!I.IsCxx && (I.isOwn(D) || NamesRecord || I.FollowsEverything)) {
    if (N == Need::Layout)
      if (auto *Tag = T->getAsTagDecl())
        I.idOf(Tag, N); // the alias alone would only need the name
    return makeType(ir::Named{I.idOf(D)}, T.isConstQualified());
  }
  return nullptr;
}

/// A parameter that is written as an array: null where only the pointer counts that it is.
static ir::TypePtr decayedType(const clang::DecayedType &T, Importer &I) {
  clang::QualType Written = T.getOriginalType();
  auto *Typedef = Written->getAs<clang::TypedefType>();
  if (!Typedef)
    return nullptr;
  if (I.FollowsEverything && Written->isArrayType())
    return makeType(ir::Pointer{I.type(T.getPointeeType()), false, false, I.type(Written)});
  return isVaList(Typedef->getDecl()->getName()) ? vaList(false, I.Ctx) : nullptr;
}

/// One layer of sugar after the other, so that the typedefs that mean something are seen.
static ir::TypePtr sugaredType(clang::QualType T, Need N, Importer &I) {
  while (true) {
    if (auto *Typedef = llvm::dyn_cast<clang::TypedefType>(T.getTypePtr()))
      if (ir::TypePtr Own = typedefType(Typedef->getDecl(), T, N, I))
        return Own;
    if (auto *Decayed = llvm::dyn_cast<clang::DecayedType>(T.getTypePtr()))
      if (ir::TypePtr Known = decayedType(*Decayed, I))
        return Known;
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
  auto Key = std::make_pair(static_cast<const void *>(T.getAsOpaquePtr()), static_cast<unsigned>(N));
  if (auto It = Types.find(Key); It != Types.end())
    return It->second;
  ir::TypePtr Made = newType(T, N);
  Types.try_emplace(Key, Made);
  return Made;
}

ir::TypePtr Importer::newType(clang::QualType T, Need N) {
  bool IsConst = T.isConstQualified();
  // The alias of a function pointer may be null, this use may not.
  if (T->isFunctionPointerType() && T->getNullability() == clang::NullabilityKind::NonNull)
    return fnPointer(T->getPointeeType()->castAs<clang::FunctionType>(), T, *this);
  // `typedef int f(int);`: in Rust only pointers to it have a type.
  if (auto *Function = T->getAs<clang::FunctionType>())
    return fnPointer(Function, T, *this);
  bool IsElsewhere = T.hasAddressSpace() || (T->isPointerType() && T->getPointeeType().hasAddressSpace());
  if (T->isDependentType() || T->isUndeducedType() || IsElsewhere)
    return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
  if (ir::TypePtr Sugar = sugaredType(T, N, *this))
    return withConst(Sugar, IsConst);
  if (T->isReferenceType())
    return makeType(ir::Reference{type(T->getPointeeType(), N), T->isRValueReferenceType()}, IsConst);
  if (T->isPointerType())
    return pointerType(T, *this);
  if (auto *Array = Ctx.getAsArrayType(T)) {
    auto *Constant = llvm::dyn_cast<clang::ConstantArrayType>(Array);
    if (!Constant && !llvm::isa<clang::IncompleteArrayType>(Array))
      return type(Array->getElementType(), N); // of a length that only the call knows: behind a pointer, its elements
    return makeType(ir::Array{type(Array->getElementType(), N), Constant ? Constant->getZExtSize() : 0}, IsConst);
  }
  clang::QualType C = T.getCanonicalType();
  if (auto *B = C->getAs<clang::BuiltinType>())
    if (auto Kind = builtinKind(*B, Ctx))
      return makeType(ir::Builtin{*Kind}, IsConst);
  if (ir::TypePtr Extended = extendedType(T, C, N, *this))
    return Extended;
  if (auto *R = C->getAsRecordDecl())
    return recordType(R, T, N, *this);
  if (auto *E = C->getAsEnumDecl(); E && !E->isInStdNamespace() && canName(E) && E->isComplete()) {
    // An unnamed enum is only its constants: a value of it is an integer.
    if (!E->getDeclName() && !E->getTypedefNameForAnonDecl() && !FollowsEverything)
      return withConst(type(E->getIntegerType(), N), IsConst);
    return makeType(ir::Named{idOf(E, N)}, IsConst);
  }
  return unsupported(T, reason(DiagId::SkipUnsupportedType, T.getAsString()), Ctx);
}
