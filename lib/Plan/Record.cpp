// Records: shape, and the traits that C++'s special members become.
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

Thunk RecordPlanner::thunk(const std::string &Name, std::vector<Param> Rust, std::vector<std::string> Cpp,
                           std::string Call, bool Guarded) {
  Thunk T;
  T.FfiName = ffiName(Name);
  T.Symbol = P.symbol(T.FfiName);
  T.IsGuarded = Guarded && P.M.HasExceptions;
  T.RustParams = std::move(Rust);
  T.CppParams = std::move(Cpp);
  T.CppCall = std::move(Call);
  if (T.IsGuarded)
    P.B.GlueParts.insert("exception");
  return T;
}

// ----- shape ---------------------------------------------------------------------------------------------------------

void RecordPlanner::opaqueShape() {
  Out.Repr = "C";
  if (isCxx()) {
    Out.Fields.push_back({"", "_opaque", S.rt("opaque", "Opaque"), false, std::nullopt, ""});
  } else if (P.Opts.Look.OpaqueIsPlain) {
    Out.Fields.push_back({"", "_unused", fmt::format("[{}; 0]", S.primitive("u8")), false, std::nullopt, ""});
    for (Trait T : {Trait::Clone, Trait::Copy, Trait::Debug})
      if (P.mayHave(T, R.O.Qualified) && !(T == Trait::Debug && R.Tag == ir::RecordTag::Union))
        Out.Derives.emplace_back(traitName(T));
  } else {
    Out.Fields.push_back({"", "_opaque", fmt::format("[{}; 0]", S.primitive("u8")), false, std::nullopt, ""});
    // Neither Send, Sync nor Unpin: who knows what C keeps there.
    Out.Fields.push_back(
        {"", "_marker",
         fmt::format("::core::marker::PhantomData<(*mut {}, ::core::marker::PhantomPinned)>", S.primitive("u8")), false,
         std::nullopt, ""});
  }
  if (H.HasLifetime)
    Out.Fields.push_back({"", "_borrows", S.core("marker", "PhantomData") + "<&'a ()>", false, std::nullopt, ""});
}

void RecordPlanner::sizedShape() {
  const Layout &L = P.layout(Id);
  Out.Repr = L.Repr;
  Out.Fields = L.Fields;
  Out.Size = R.Size;
  Out.Align = R.Align;
  planTraits();
  Out.AssertTrivial = isCxx() && R.Class.Class == ir::ValueClass::Pod;
  // PhantomData would be a second field of a union, and a union's other fields are all there is.
  if (H.Form == Shape::Union)
    return;
  if (H.HasLifetime)
    Out.Fields.push_back({"", "_borrows", S.core("marker", "PhantomData") + "<&'a ()>", false, std::nullopt, ""});
  if (isCxx() && R.Class.Class == ir::ValueClass::Relocatable)
    Out.Fields.push_back({"", "_thread", S.rt("opaque", "OneThread"), false, std::nullopt, ""});
}

void RecordPlanner::shape() {
  Out.Doc = R.O.Doc;
  Out.Cpp = R.O.Cpp;
  Out.Deprecated = R.O.Deprecated;
  Out.Name = H.Name;
  Out.CppName = R.IsUnnamed ? "" : R.CppName; // nobody can spell it in C
  Out.Condition = P.condition(R.O);
  Out.Form = H.Form;
  Out.HasLifetime = H.HasLifetime;
  if (isCxx() && R.IsComplete && R.IsWanted && R.Class.Class != ir::ValueClass::Pod)
    Out.Note =
        fmt::format("{}: {}", R.Class.Class == ir::ValueClass::Opaque ? "used by reference" : "a value", R.Class.Text);
  isSized() ? sizedShape() : opaqueShape();
  P.alias(R.O, Out.Attributes);
}

// ----- special members -----------------------------------------------------------------------------------------------

/// T() where no constructor is declared: C++ makes one.
void RecordPlanner::planDefault() {
  if (P.Opts.Ungenerated.contains(ItemGroup::Constructors) || !R.Special.HasImplicitDefault || R.isCounted() ||
      !R.Special.HasDestructor || (!isSized() && !R.Special.CanNew) || !take("new"))
    return;
  Function F;
  F.Doc = "An object with C++'s default values.";
  F.Cpp = fmt::format("{}()", R.O.Qualified);
  F.Name = "new";
  bool Guarded = P.M.HasExceptions && !R.Special.DefaultCannotThrow;
  F.TrackCaller = Guarded;
  std::string Call =
      isSized() ? fmt::format("::new (out) {}();", R.CppName) : fmt::format("*out = new {}();", R.CppName);
  Thunk T = thunk("new", {{"out", (isSized() ? "*mut " : "*mut *mut ") + Ffi.home(Id)}},
                  {R.CppName + (isSized() ? " *out" : " **out")}, Call, Guarded);
  // Constructors of bases and members may leave what they make as the memory was.
  bool HasParts = !R.Bases.empty() || llvm::any_of(R.Fields, [&](const ir::Field &A) {
    const ir::Type &T = P.resolve(*A.Type);
    return T.as<ir::Named>() || T.as<ir::Array>();
  });
  std::string Place = isSized() && HasParts ? S.rt("zeroed", "zeroed") + "(out)" : "out";
  std::string Made = fmt::format("{}(|out| {}({}))", Guarded ? S.rt("exception", "call") : S.rt("out", "out"),
                                 S.ffi(T.FfiName), Place);
  F.Result = isSized() ? "Self" : S.rt("cxx_box", "CxxBox") + "<Self>";
  F.Body = isSized() ? fmt::format("unsafe {{ {} }}", Made)
                     : fmt::format("unsafe {{ {}::from_raw({}) }}", S.rt("cxx_box", "CxxBox"), Made);
  P.addThunk(std::move(T), P.condition(R.O));
  Out.Functions.push_back(std::move(F));
  if (isSized())
    Out.Impls.push_back({"", fmt::format("{} {} for {}", impl(), S.prelude("Default"), self()),
                         "#[inline]\nfn default() -> Self {\n    Self::new()\n}"});
}

void RecordPlanner::planClone() {
  bool IsDerived = std::find(Out.Derives.begin(), Out.Derives.end(), "Clone") != Out.Derives.end();
  if (IsDerived || R.isCounted() || !R.Special.HasCopy || !R.Special.HasDestructor || R.IsAbstract ||
      (!isSized() && !R.Special.CanNew))
    return;
  std::string Call =
      isSized() ? fmt::format("::new (out) {}(*self);", R.CppName) : fmt::format("*out = new {}(*self);", R.CppName);
  Thunk T =
      thunk("clone", {{"this", "*const " + Ffi.home(Id)}, {"out", (isSized() ? "*mut " : "*mut *mut ") + Ffi.home(Id)}},
            {fmt::format("const {} *self", R.CppName), R.CppName + (isSized() ? " *out" : " **out")}, Call,
            !R.Special.CopyCannotThrow);
  std::string Made = fmt::format("{}(|out| {}(self, out))",
                                 T.IsGuarded ? S.rt("exception", "call") : S.rt("out", "out"), S.ffi(T.FfiName));
  std::string Cpp = fmt::format("{}(const {} &)", R.O.Qualified, R.O.Name);
  auto From = P.CloneFrom.find(Id);
  if (isSized())
    Out.Impls.push_back(
        {"", fmt::format("{} {} for {}", impl(), S.prelude("Clone"), self()),
         fmt::format("#[inline]\n#[track_caller]\nfn clone(&self) -> Self {{\n    unsafe {{ {} }}\n}}{}", Made,
                     From == P.CloneFrom.end() ? "" : "\n" + From->second),
         Cpp});
  else
    Out.Impls.push_back({"", fmt::format("{} {} for {}", impl(), S.prelude("ToOwned"), self()),
                         fmt::format("type Owned = {0}<Self>;\n#[inline]\n#[track_caller]\nfn to_owned(&self) -> "
                                     "{0}<Self> {{\n    unsafe {{ {0}::from_raw({1}) }}\n}}",
                                     S.rt("cxx_box", "CxxBox"), Made),
                         Cpp});
  P.addThunk(std::move(T), P.condition(R.O));
}

void RecordPlanner::planDrop() {
  if (!isSized() || R.Special.IsTriviallyDestructible)
    return;
  Thunk T = thunk("drop", {{"this", "*mut " + Ffi.home(Id)}}, {R.CppName + " *self"},
                  fmt::format("cxx2rs::destroy(self);"), false);
  P.B.GlueParts.insert("destroy");
  Out.Impls.push_back(
      {"", fmt::format("{} {} for {}", impl(), S.prelude("Drop"), self()),
       fmt::format("#[inline]\nfn drop(&mut self) {{\n    unsafe {{ {}(self) }}\n}}", S.ffi(T.FfiName))});
  P.addThunk(std::move(T), P.condition(R.O));
}

Record RecordPlanner::plan() {
  shape();
  bool IsExcluded = P.isExcluded(R.O);
  if (IsExcluded) {
    P.skip(R.O, reason(DiagId::SkipBlocked));
  } else {
    P.bound(R.O, P.rustPath(H.Module, H.Name), "");
    P.outcome(R.O).Class = &R.Class;
  }
  if (!R.IsComplete || !R.IsWanted)
    return std::move(Out);
  if (!isCxx()) {
    planFields();
    bitConstructors();
    return std::move(Out);
  }
  reserveNames();
  planFields();
  if (R.O.IsOwn && !IsExcluded) {
    planBases();
    planDefault();
  }
  P.planRange(Id, Out.Functions, Out.Impls);
  for (std::vector<const ir::Function *> Set : P.memberSets(Id)) {
    std::erase_if(Set, [&](const ir::Function *F) { return P.Walked.contains(F); });
    if (!Set.empty())
      P.planFunctions(Set, Out.Functions, Out.Impls);
  }
  planCasts();
  if (R.O.IsOwn || isSized())
    planClone();
  planDrop();
  for (auto [IsSaid, Trait] : {std::pair(R.IsSend, "Send"), std::pair(R.IsSync, "Sync")})
    if (IsSaid)
      Out.Impls.push_back({"", fmt::format("unsafe {} ::core::marker::{} for {}", impl(), Trait, self()), ""});
  if (H.Form == Shape::Opaque && R.O.IsOwn && !IsExcluded)
    P.addDelete(Id, Out);
  return std::move(Out);
}

/// Whether there is an owner type for objects of a class: `delete` as C++ writes it, and nothing undefined.
bool Planner::canOwn(ir::DeclId Id) const {
  const ir::Record &R = *M.record(Id);
  bool IsUnsafeBase = R.IsAbstract && !R.HasVirtualDestructor;
  return R.IsComplete && R.O.IsOwn && R.Special.HasDestructor && R.Special.CanDelete && !IsUnsafeBase && !R.isCounted();
}

/// What CxxBox needs: `delete` as C++ writes it.
void Planner::addDelete(ir::DeclId Id, Record &Out) {
  const ir::Record &R = *M.record(Id);
  const Home &H = Homes[Id];
  if (R.isCounted())
    return addCounting(Id, Out);
  bool IsUnsafeBase = R.IsAbstract && !R.HasVirtualDestructor;
  if (!R.Special.HasDestructor || !R.Special.CanDelete || IsUnsafeBase)
    return;
  Scope S(*this, H.Module, "'a"), Ffi(*this, {"ffi"}, "'_");
  Path At = H.Module;
  At.push_back(H.Name);
  Thunk T;
  T.FfiName = ffiName(At, "delete");
  T.Symbol = symbol(T.FfiName);
  T.RustParams = {{"this", "*mut " + Ffi.home(Id)}};
  T.CppParams = {R.CppName + " *self"};
  T.CppCall = "delete self;";
  std::string Impl = H.HasLifetime ? "impl<'a>" : "impl", Self = H.Name + (H.HasLifetime ? "<'a>" : "");
  Out.Impls.push_back({"", fmt::format("unsafe {} {} for {}", Impl, S.rt("cxx_box", "CxxDelete"), Self),
                       fmt::format("#[inline]\nunsafe fn delete(this: *mut Self) {{\n    unsafe {{ {}(this) }}\n}}",
                                   S.ffi(T.FfiName))});
  addThunk(std::move(T), condition(R.O));
}

void Planner::planRecord(ir::DeclId Id) {
  const Home &H = Homes[Id];
  if (H.Name.empty() || !H.IsBound) {
    const ir::Record &R = *M.record(Id);
    skip(R.O, reason(DiagId::SkipUnnamed, R.O.Cpp));
    for (const ir::Field &F : R.Fields)
      if (F.IsPublic && !F.O.Name.empty())
        skip(F.O, reason(DiagId::SkipUnnamed, R.O.Cpp));
    for (const auto &Set : memberSets(Id))
      for (const ir::Function *F : Set)
        skip(F->O, reason(DiagId::SkipUnnamed, R.O.Cpp));
    return;
  }
  // Own items may be asked for twice (a late CxxBox); the module must exist before the item is made.
  Record Item = RecordPlanner(*this, Id).plan();
  Module &In = module(H.Module);
  RecordItems[Id] = {&In, In.Items.size()};
  In.Items.emplace_back(std::move(Item));
}
