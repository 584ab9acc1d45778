// Records: layout from Clang, members, bases, special members. The class comes from Classify.
#include "Importer.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecordLayout.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

ir::Field import::field(const clang::FieldDecl *F, std::uint64_t OffsetBits, Importer &I) {
  ir::Field Field;
  Field.O = I.origin(F, ir::ItemKind::Field);
  Field.Type = I.type(F->getType());
  Field.OffsetBits = OffsetBits;
  Field.IsPublic = F->getAccess() != clang::AS_private && F->getAccess() != clang::AS_protected;
  Field.O.IsOwn &= Field.IsPublic;
  Field.IsMutable = F->isMutable();
  Field.IsOverlapping = F->hasAttr<clang::NoUniqueAddressAttr>();
  if (F->isBitField()) {
    Field.BitWidth = F->getBitWidthValue();
    Field.IsSigned = F->getType()->isSignedIntegerOrEnumerationType();
  }
  clang::QualType T = F->getType();
  if (T->isReferenceType())
    T = I.Ctx.getPointerType(T->getPointeeType());
  auto *Sized = I.Ctx.getAsConstantArrayType(T);
  Field.IsFlexible = T->isIncompleteArrayType() || (Sized && Sized->isZeroSize());
  Field.Align = I.Ctx.getTypeAlignInChars(T).getQuantity();
  if (!Field.IsFlexible)
    Field.Size = I.Ctx.getTypeSizeInChars(T).getQuantity();
  return Field;
}

static void addBases(ir::Record &Record, const clang::CXXRecordDecl &R, const clang::ASTRecordLayout &Layout,
                     Importer &I) {
  for (const clang::CXXBaseSpecifier &B : R.bases()) {
    const clang::CXXRecordDecl *Decl = B.getType()->getAsCXXRecordDecl();
    ir::Base Base;
    Base.Type = I.type(B.getType());
    Base.Cpp = I.cppName(Decl);
    Base.IsVirtual = B.isVirtual();
    Base.IsPublic = B.getAccessSpecifier() == clang::AS_public;
    Base.IsEmpty = Decl->isEmpty();
    Base.Offset = (B.isVirtual() ? Layout.getVBaseClassOffset(Decl) : Layout.getBaseClassOffset(Decl)).getQuantity();
    Base.DataSize = I.Ctx.getASTRecordLayout(Decl).getNonVirtualSize().getQuantity();
    Base.Size = I.Ctx.getASTRecordLayout(Decl).getSize().getQuantity();
    Record.Bases.push_back(std::move(Base));
  }
}

/// `operator new(std::size_t)`, or an `operator delete` that `delete p` can choose.
static bool isOrdinary(const clang::FunctionDecl &F, clang::OverloadedOperatorKind Op) {
  auto isSize = [&](unsigned I) {
    return F.getASTContext().hasSameType(F.getParamDecl(I)->getType(), F.getASTContext().getSizeType());
  };
  if (Op == clang::OO_New)
    return F.getMinRequiredArguments() <= 1 && F.getNumParams() >= 1 && isSize(0);
  return F.isDestroyingOperatorDelete() || F.getNumParams() == 1 || (F.getNumParams() == 2 && isSize(1));
}

/// Whether `new T` or `delete p` finds an operator that outsiders may call: the class's own, else its bases', which
/// must not disagree, else the global one.
enum class Allocation { Global, Usable, Hidden };
static Allocation allocation(const clang::CXXRecordDecl &R, clang::OverloadedOperatorKind Op) {
  auto Own = R.lookup(R.getASTContext().DeclarationNames.getCXXOperatorName(Op));
  if (!Own.empty()) {
    bool IsUsable = llvm::any_of(Own, [&](const clang::NamedDecl *D) {
      auto *F = llvm::dyn_cast<clang::CXXMethodDecl>(D);
      return F && !F->isDeleted() && F->getAccess() == clang::AS_public && isOrdinary(*F, Op);
    });
    return IsUsable ? Allocation::Usable : Allocation::Hidden;
  }
  Allocation Found = Allocation::Global;
  for (const clang::CXXBaseSpecifier &B : R.bases()) {
    auto *Base = B.getType()->getAsCXXRecordDecl();
    Allocation There = Base && Base->hasDefinition() ? allocation(*Base->getDefinition(), Op) : Allocation::Global;
    if (There == Allocation::Global)
      continue;
    bool IsOnly = Found == Allocation::Global && B.getAccessSpecifier() == clang::AS_public;
    Found = IsOnly ? There : Allocation::Hidden;
  }
  return Found;
}

/// Whether a special member, which may be implicit, is noexcept.
static bool isNothrow(const clang::CXXMethodDecl *M, clang::Sema &S) {
  auto *Proto = M ? M->getType()->getAs<clang::FunctionProtoType>() : nullptr;
  if (Proto && clang::isUnresolvedExceptionSpec(Proto->getExceptionSpecType()))
    Proto = S.ResolveExceptionSpec(M->getLocation(), Proto);
  return Proto && Proto->canThrow() == clang::CT_Cannot;
}

static ir::SpecialMembers specialMembers(const clang::CXXRecordDecl &R, classify::Classifier &Classes) {
  clang::Sema &S = Classes.S;
  ir::SpecialMembers Special;
  Special.HasDestructor = classify::hasAccessibleDestructor(R, S);
  Special.IsTriviallyDestructible = R.hasTrivialDestructor();
  Special.IsTriviallyCopyable = R.isTriviallyCopyable();
  Special.CanDelete = allocation(R, clang::OO_Delete) != Allocation::Hidden;
  Special.CanNew = Special.CanDelete && allocation(R, clang::OO_New) != Allocation::Hidden;
  Special.HasCopy = Classes.hasCopy(R);
  Special.HasMove = Classes.hasMove(R);
  // Abstract classes have no objects of their own to default.
  Special.HasImplicitDefault =
      !R.hasUserDeclaredConstructor() && !R.isAbstract() && classify::hasAccessibleDefault(R, S);
  auto *Class = const_cast<clang::CXXRecordDecl *>(&R);
  Special.DefaultCannotThrow = Special.HasImplicitDefault && isNothrow(S.LookupDefaultConstructor(Class), S);
  Special.CopyCannotThrow =
      Special.HasCopy && isNothrow(S.LookupCopyingConstructor(Class, clang::Qualifiers::Const), S);
  return Special;
}

static ir::Classification plainC(const clang::RecordDecl *R, Importer &I) {
  return {ir::ValueClass::Pod, "c", "a C struct is plain data", I.place(R->getLocation())};
}

static void addCxxFacts(ir::Record &Record, const clang::CXXRecordDecl &R, Importer &I) {
  Record.IsAbstract = R.isAbstract();
  Record.HasVirtualDestructor = R.getDestructor() && R.getDestructor()->isVirtual();
  Record.HasTypeInfo = I.hasTypeInfo(R);
  Record.IsFinal = R.isEffectivelyFinal();
  Record.IsEmpty = R.isEmpty();
  Record.Special = specialMembers(R, I.Classes);
  Record.Class = I.Classes.classify(&R);
  if (classify::Classifier::copiesOwner(R))
    Record.Class.Text +=
        "; no copies are made: C++'s own copy constructor would copy an address that the destructor may end";
  Record.IsShared = Record.Class.Class == ir::ValueClass::Opaque && I.Classes.isSaidShared(R);
  Record.IsSend = I.Classes.Words.Send.matches(Record.O.Qualified);
  Record.IsSync = I.Classes.Words.Sync.matches(Record.O.Qualified);
  Record.HasMutable = R.hasMutableFields();
  Record.IsMultiPass = isMultiPass(R);
  Record.Borrows = I.Borrows.keepsArguments(R);
  addBases(Record, R, I.Ctx.getASTRecordLayout(&R), I);
  if (Record.O.IsOwn)
    I.addAncestors(Record, R);
}

/// `typedef struct { .. } T __attribute__((aligned(16)));`: the struct has no other name, so that all of them are
/// aligned.
static void addTypedefAlign(ir::Record &Record, const clang::RecordDecl *R, Importer &I) {
  const clang::TypedefNameDecl *Name = R->getTypedefNameForAnonDecl();
  if (I.IsCxx || !Name)
    return;
  auto Align = static_cast<std::uint64_t>(
      I.Ctx.getTypeAlignInChars(I.Ctx.getTypedefType(clang::ElaboratedTypeKeyword::None, std::nullopt, Name))
          .getQuantity());
  if (Align > Record.Align && Record.Size % Align == 0)
    Record.Align = Align;
  else if (Align != Record.Align)
    Record.CppName.clear(); // glue has no name for the struct as it is laid out
}

ir::Record Importer::record(const clang::RecordDecl *R, bool IsWanted) {
  ir::Record Record;
  const clang::RecordDecl *Definition = R->getDefinition();
  bool IsComplete = Definition && !Definition->isInvalidDecl() && !Definition->isDependentType();
  Record.O = origin(R, Definition ? ir::ItemKind::Record : ir::ItemKind::OpaqueRecord);
  Record.Tag = R->isUnion() ? ir::RecordTag::Union : R->isClass() ? ir::RecordTag::Class : ir::RecordTag::Struct;
  Record.CppName = R->isImplicit() ? "" : cppName(R); // the compiler's own, such as __va_list_tag: C has no name for it
  Record.IsComplete = IsComplete;
  Record.IsWanted = IsWanted;
  Record.IsUnnamed = !R->getDeclName() && !R->getTypedefNameForAnonDecl();
  Record.O.IsOwn &= !Record.IsUnnamed;
  if (Record.IsUnnamed)
    Record.O.Usr.clear(); // two unnamed members of one struct share theirs: they are in no list of the public API
  Record.Class = {ir::ValueClass::Opaque, "incomplete", IsComplete ? "only its address is used" : "it is only declared",
                  Record.O.Where};
  if (!IsComplete || !IsWanted)
    return Record;
  Record.HasFlexibleArray = Definition->hasFlexibleArrayMember();
  Record.IsTransparentUnion = Definition->hasAttr<clang::TransparentUnionAttr>();
  const clang::ASTRecordLayout &Layout = Ctx.getASTRecordLayout(Definition);
  Record.Size = Layout.getSize().getQuantity();
  Record.Align = Layout.getAlignment().getQuantity();
  addTypedefAlign(Record, Definition, *this);
  if (auto *Class = llvm::dyn_cast<clang::CXXRecordDecl>(Definition)) {
    addCxxFacts(Record, *Class, *this);
  } else {
    Record.Class = plainC(Definition, *this);
    Record.Special = {true, true, true, true, true, true, true, false, true, true};
  }
  unsigned Index = 0;
  for (const clang::FieldDecl *F : Definition->fields())
    Record.Fields.push_back(field(F, Layout.getFieldOffset(Index++), *this));
  return Record;
}
