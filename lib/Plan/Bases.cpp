// Base classes: up-casts of references and owners, `Deref`, and `dynamic_cast` down again.
//
// A reference to a class that Rust knows by size claims its bytes. `&B` must not claim bytes that C++ may write
// meanwhile, `&mut B` none that are not B's: swapping two of them would tear other members apart.
#include "Bases.h"
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

static BaseUse use(const Planner &P, const ir::Ancestor &A, ir::DeclId Id, const ir::Record &Derived, bool IsSized) {
  const ir::Record &Base = *P.M.record(Id);
  BaseUse Use{&A, Id};
  if (P.Homes[Id].Form == Shape::Opaque) {
    Use.HasRef = Use.HasMut = true;
  } else {
    bool IsStill = !Derived.HasMutable && (IsSized || (A.EndsInside && !A.IsEmpty));
    Use.HasRef = IsStill || (A.IsWhole && !A.IsEmpty);
    Use.HasMut = A.IsWhole && !A.IsEmpty;
  }
  Use.HasBox = Use.HasRef && Base.HasVirtualDestructor && Base.Special.HasDestructor;
  return Use;
}

std::vector<BaseUse> plan::basesOf(const Planner &P, ir::DeclId Derived) {
  const ir::Record &R = *P.M.record(Derived);
  std::vector<BaseUse> Uses;
  for (const ir::Ancestor &A : R.Ancestors) {
    auto *N = A.Type->as<ir::Named>();
    const ir::Record *Base = N ? P.M.record(N->Id) : nullptr;
    bool CanName = Base && Base->IsComplete && !P.Homes[N->Id].Name.empty() && P.Homes[N->Id].IsBound;
    // A view's lifetime must not be made up.
    if (CanName && (!P.Homes[N->Id].HasLifetime || P.Homes[Derived].HasLifetime))
      Uses.push_back(use(P, A, N->Id, R, P.Homes[Derived].Form != Shape::Opaque));
  }
  return Uses;
}

std::optional<BaseUse> plan::derefOf(const Planner &P, ir::DeclId Derived) {
  for (const BaseUse &Use : basesOf(P, Derived))
    if (!Use.Of->IsVirtual && !Use.Of->IsEmpty && Use.HasRef)
      return Use;
  return std::nullopt;
}

/// Both sides of a `dynamic_cast` are the library's own classes.
static bool isCastable(const Planner &P, ir::DeclId Id) {
  const ir::Record *R = P.M.record(Id);
  return R && R->O.IsOwn && R->HasTypeInfo && !P.Homes[Id].HasLifetime && !P.isExcluded(R->O);
}

bool plan::isCastRoot(const Planner &P, ir::DeclId Id) {
  for (auto Next = derefOf(P, Id); Next; Next = derefOf(P, Next->Id))
    if (isCastable(P, Next->Id))
      return false;
  return true;
}

std::vector<ir::DeclId> plan::castableBases(const Planner &P, ir::DeclId Derived) {
  std::vector<ir::DeclId> Found;
  if (isCastable(P, Derived))
    for (const BaseUse &Use : basesOf(P, Derived))
      if (Use.HasRef && isCastable(P, Use.Id))
        Found.push_back(Use.Id);
  return Found;
}

// ----- up ------------------------------------------------------------------------------------------------------------

/// C++: `struct D : B`  Rust: `unsafe impl rt::Upcast<B> for D {}`
void RecordPlanner::planUpcast(const BaseUse &Use) {
  std::string Target = S.home(Use.Id), Body;
  if (Use.Of->IsVirtual) {
    Thunk T = thunk("as_" + P.Homes[Use.Id].Name, {{"this", "*mut " + Ffi.home(Id)}}, {R.CppName + " *self"},
                    "return self;", false);
    T.RustResult = "*mut " + Ffi.home(Use.Id);
    T.CppResult = P.M.record(Use.Id)->CppName + " *%";
    Body = fmt::format("#[inline]\nunsafe fn upcast(this: *mut Self) -> *mut {} {{\n    unsafe {{ {}(this) }}\n}}",
                       Target, S.ffi(T.FfiName));
    P.addThunk(std::move(T), P.condition(R.O));
  } else if (Use.Of->Offset != 0) {
    Body = fmt::format("const OFFSET: {} = {};", S.primitive("usize"), Use.Of->Offset);
  }
  auto is = [&](const char *Section, const char *Trait, std::string Text) {
    Out.Impls.push_back(
        {"", fmt::format("unsafe {} {}<{}> for {}", impl(), S.rt(Section, Trait), Target, self()), std::move(Text)});
  };
  is("upcast", "Upcast", std::move(Body));
  if (Use.HasMut)
    is("upcast", "UpcastMut", "");
  if (Use.HasBox)
    is("upcast_box", "UpcastBox", "");
}

void RecordPlanner::planDeref(const BaseUse &Use) {
  std::string Target = S.home(Use.Id);
  Out.Impls.push_back({"", fmt::format("{} ::core::ops::Deref for {}", impl(), self()),
                       fmt::format("type Target = {0};\n#[inline]\nfn deref(&self) -> &{0} {{\n    {1}(self)\n}}",
                                   Target, S.rt("upcast", "upcast_ref"))});
  if (Use.HasMut)
    Out.Impls.push_back({"", fmt::format("{} ::core::ops::DerefMut for {}", impl(), self()),
                         fmt::format("#[inline]\nfn deref_mut(&mut self) -> &mut {0} {{\n    {1}(self)\n}}", Target,
                                     S.rt("upcast", "upcast_mut"))});
}

void RecordPlanner::planBases() {
  auto Deref = derefOf(P, Id);
  for (const BaseUse &Use : basesOf(P, Id)) {
    if (!Use.HasRef)
      continue;
    planUpcast(Use);
    HasBase = true;
    HasMutBase |= Use.HasMut;
    if (Deref && Deref->Id == Use.Id)
      planDeref(Use);
  }
  planDowncasts();
}

// ----- down ----------------------------------------------------------------------------------------------------------

/// One call serves all classes between the root and this one; where there are several roots, each base has its own.
void RecordPlanner::planDowncast(ir::DeclId From, bool IsOnly) {
  Thunk T = thunk("from_" + P.Homes[From].Name, {{"base", "*const " + Ffi.home(From)}},
                  {fmt::format("const {} *base", P.M.record(From)->CppName)},
                  fmt::format("return dynamic_cast<const {} *>(base);", R.CppName), false);
  T.RustResult = "*const " + Ffi.home(Id);
  T.CppResult = fmt::format("const {} *%", R.CppName);
  std::string Base = S.home(From), Trait = S.rt("downcast", "DowncastFrom"), Any = "B";
  while (P.TypeNames[H.Module].contains(Any))
    Any += "_";
  std::string Header = IsOnly ? fmt::format("unsafe impl<{0}: {1}<{2}>> {3}<{0}> for {4}", Any,
                                            S.rt("upcast", "Upcast"), Base, Trait, self())
                              : fmt::format("unsafe impl {}<{}> for {}", Trait, Base, self());
  std::string Body =
      fmt::format("#[inline]\nunsafe fn downcast(base: *const {}) -> *const Self {{\n    unsafe {{ {}({}) }}\n}}",
                  IsOnly ? Any : Base, S.ffi(T.FfiName), IsOnly ? Any + "::upcast(base.cast_mut())" : "base");
  Out.Impls.push_back({"", std::move(Header), std::move(Body)});
  P.addThunk(std::move(T), P.condition(R.O));
}

void RecordPlanner::planDowncasts() {
  std::vector<ir::DeclId> Bases = castableBases(P, Id);
  std::vector<ir::DeclId> Roots;
  std::copy_if(Bases.begin(), Bases.end(), std::back_inserter(Roots),
               [&](ir::DeclId Base) { return isCastRoot(P, Base); });
  bool IsOnly = Roots.size() == 1;
  for (ir::DeclId From : IsOnly ? Roots : Bases)
    planDowncast(From, IsOnly);
  for (const BaseUse &Use : basesOf(P, Id))
    if (Use.HasBox && std::find(Bases.begin(), Bases.end(), Use.Id) != Bases.end() && R.Special.HasDestructor)
      P.B.RuntimeParts.insert("downcast_box");
}

// ----- methods -------------------------------------------------------------------------------------------------------

void RecordPlanner::castMethod(const std::string &Name, std::string Doc, std::string Generics, std::string Self,
                               std::string Result, std::string Body) {
  std::string Free = Name;
  while (!take(Free))
    Free += "_";
  Function F;
  F.Doc = std::move(Doc);
  F.Name = std::move(Free);
  F.Generics = std::move(Generics);
  F.Params = {{std::move(Self), ""}};
  F.Result = std::move(Result);
  F.Body = std::move(Body);
  Out.Functions.push_back(std::move(F));
}

/// `as_base` for who has bases, `downcast_ref` for who has derived classes.
void RecordPlanner::planCasts() {
  if (HasBase)
    castMethod("as_base", "This object as its base class `B`.", "<B>", "&self",
               fmt::format("&B where Self: {}<B>", S.rt("upcast", "Upcast")), S.rt("upcast", "upcast_ref") + "(self)");
  if (HasMutBase)
    castMethod("as_base_mut", "This object as its base class `B`, to change it.", "<B>", "&mut self",
               fmt::format("&mut B where Self: {}<B>", S.rt("upcast", "UpcastMut")),
               S.rt("upcast", "upcast_mut") + "(self)");
  if (!P.CastRoots.contains(Id))
    return;
  std::string Generics = fmt::format("<D: {}<Self>>", S.rt("downcast", "DowncastFrom"));
  castMethod("downcast_ref", "This object as the derived class `D`, if it is one (`dynamic_cast`).", Generics, "&self",
             S.prelude("Option") + "<&D>", "unsafe { D::downcast(self).as_ref() }");
  castMethod("downcast_mut", "This object as the derived class `D`, if it is one, to change it.", Generics, "&mut self",
             S.prelude("Option") + "<&mut D>", "unsafe { D::downcast(self).cast_mut().as_mut() }");
}
