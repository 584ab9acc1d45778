// The traits that records have: derived where every field allows it, written out where the style asks for them and
// deriving cannot give them.
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// `derive(Default)` knows arrays up to this length only.
constexpr std::uint64_t MostDefaultElements = 32;

struct TypeTraits {
  Planner &P;

  TraitSet operator()(const ir::Builtin &B) const {
    if (!ir::builtinRow(B.Kind).Section.empty())
      return {Trait::Clone, Trait::Copy, Trait::Debug};
    bool IsFloat = B.Kind == ir::BuiltinKind::Float || B.Kind == ir::BuiltinKind::Double;
    return IsFloat ? TraitSet::all().without({Trait::Eq, Trait::Ord, Trait::Hash}) : TraitSet::all();
  }
  TraitSet operator()(const ir::Pointer &) const { return TraitSet::all().without({Trait::Default}); }
  TraitSet operator()(const ir::Reference &) const { return TraitSet::all().without({Trait::Default}); }
  /// Since Rust 1.70 for any number of parameters and any ABI.
  TraitSet operator()(const ir::FnPointer &) const { return TraitSet::all(); }
  TraitSet operator()(const ir::VaList &) const { return {Trait::Clone, Trait::Copy}; }
  TraitSet operator()(const ir::Atomic &) const { return {Trait::Debug}; }
  TraitSet operator()(const ir::BitInt &) const { return TraitSet::all(); }
  TraitSet operator()(const ir::Complex &C) const {
    return P.traits(*C.Element) & TraitSet{Trait::Clone, Trait::Copy, Trait::Debug, Trait::Default, Trait::PartialEq};
  }
  TraitSet operator()(const ir::Vector &V) const {
    return P.traits(*V.Element) & TraitSet{Trait::Clone, Trait::Copy, Trait::Debug, Trait::PartialEq};
  }
  TraitSet operator()(const ir::StdType &) const { return {}; }
  TraitSet operator()(const ir::Unsupported &) const { return {}; }
  TraitSet operator()(const ir::Array &A) const {
    TraitSet Elements = P.traits(*A.Element);
    return A.Size > MostDefaultElements ? Elements.without({Trait::Default}) : Elements;
  }
  TraitSet operator()(const ir::Named &N) const {
    if (P.usesBlocked() && P.isExcluded(ir::originOf(P.M.Decls[N.Id])))
      return givenTraits(ir::originOf(P.M.Decls[N.Id])); // the user gives the type
    if (P.M.record(N.Id))
      return P.recordTraits(N.Id);
    const ir::Enum *E = P.M.enumeration(N.Id);
    if (!E)
      return {};
    EnumShape Form = P.enumShape(*E);
    if (Form == EnumShape::Consts || Form == EnumShape::ModuleConsts)
      return TraitSet::all();
    TraitSet Own = TraitSet::all().without({Trait::Default});
    return P.mayHave(Trait::Debug, E->O.Qualified) ? Own : Own.without({Trait::Debug});
  }
  /// Who knows what it has, unless the overrides say it.
  TraitSet givenTraits(const ir::Origin &O) const {
    TraitSet Has;
    const Override *By = P.Opts.Apply.find(O);
    for (std::size_t I = 0; By && I != TraitCount; ++I) {
      auto Said = By->Traits.find(std::string(traitName(static_cast<Trait>(I))));
      if (Said != By->Traits.end() && Said->second == Implements::Yes)
        Has.add(static_cast<Trait>(I));
    }
    if (Has.has(Trait::Copy))
      Has.add(Trait::Clone);
    return Has;
  }
};

/// Some traits stand on others.
TraitSet normal(TraitSet T) {
  if (!T.has(Trait::Clone) || !T.has(Trait::Copy))
    T = T.without({Trait::Clone, Trait::Copy});
  if (!T.has(Trait::PartialEq))
    T = T.without({Trait::Eq, Trait::PartialOrd, Trait::Ord});
  if (!T.has(Trait::Eq) || !T.has(Trait::PartialOrd))
    T = T.without({Trait::Ord});
  return T;
}

/// Without what the user does not want.
TraitSet wanted(const Planner &P, TraitSet T, const std::string &Name) {
  for (std::size_t I = 0; I != TraitCount; ++I)
    if (!P.mayHave(static_cast<Trait>(I), Name))
      T.remove(static_cast<Trait>(I));
  return T;
}

/// What C++ and the shape of a record allow, before its fields are asked.
TraitSet allowedBy(const ir::Record &R, const Home &H, bool IsCxx) {
  bool IsCopy =
      R.Special.HasCopy && R.Special.IsTriviallyCopyable && R.Special.IsTriviallyDestructible && !R.HasMutable;
  if (H.Form == Shape::Opaque || !IsCopy)
    return {};
  TraitSet Can = H.Form == Shape::Union ? TraitSet{Trait::Clone, Trait::Copy} : TraitSet::all();
  return IsCxx ? Can.without({Trait::Default}) : Can; // constructors make C++'s default values
}

/// Zero bytes are a value of every type that C has, but not of every Rust type that stands for one.
bool zeroIsValue(const Planner &P, const ir::Type &T) {
  const ir::Type &Real = P.resolve(T);
  if (auto *A = Real.as<ir::Array>())
    return A->Size == 0 || zeroIsValue(P, *A->Element);
  auto *N = Real.as<ir::Named>();
  if (!N)
    return true;
  if (P.isExcluded(ir::originOf(P.M.Decls[N->Id])))
    return false;
  if (const ir::Enum *E = P.M.enumeration(N->Id)) {
    EnumShape Form = P.enumShape(*E);
    bool IsRust = Form == EnumShape::Rust || Form == EnumShape::RustNonExhaustive;
    return !IsRust || std::any_of(E->Enumerators.begin(), E->Enumerators.end(),
                                  [](const ir::Enumerator &C) { return C.Bits == 0; });
  }
  const ir::Record *R = P.M.record(N->Id);
  return !R ||
         std::all_of(R->Fields.begin(), R->Fields.end(), [&](const ir::Field &F) { return zeroIsValue(P, *F.Type); });
}

} // namespace

TraitSet Planner::traits(const ir::Type &T) {
  auto *N = T.as<ir::Named>();
  const ir::Alias *A = N ? M.alias(N->Id) : nullptr;
  if (A && !(usesBlocked() && isExcluded(A->O)))
    return usesBlocked() && aliasShape(*A) != AliasShape::Alias ? aliasTraits(*A) : traits(*A->Target);
  return std::visit(TypeTraits{*this}, T.Kind);
}

/// What rt::Unaligned has: no reference may point into it, so Debug, too, needs a copy first.
TraitSet Planner::wrappedTraits(const ir::Type &T) {
  TraitSet Has = traits(T) & TraitSet{Trait::Clone, Trait::Copy, Trait::Debug};
  return Has.has(Trait::Copy) ? Has : TraitSet{};
}

TraitSet Planner::aliasTraits(const ir::Alias &A) { return normal(wanted(*this, traits(*A.Target), A.O.Qualified)); }

TraitSet Planner::recordDerives(ir::DeclId Id) {
  if (auto It = Derives.find(Id); It != Derives.end())
    return It->second;
  const ir::Record &R = *M.record(Id);
  TraitSet Can = allowedBy(R, Homes[Id], M.Lang == ir::Language::Cxx);
  if (Can == TraitSet{})
    return Derives[Id] = Can;
  const Layout &L = layout(Id);
  for (std::size_t I = 0; I != R.Fields.size(); ++I)
    if (R.Fields[I].IsFlexible && Opts.Look.HasIncompleteArrays)
      Can = Can & TraitSet{Trait::Debug, Trait::Default};
    else if (L.isTyped(I))
      Can = Can & traits(*R.Fields[I].Type);
    else if (L.Places[I].How == Access::Wrapped)
      Can = Can & wrappedTraits(*R.Fields[I].Type);
  for (const ir::Base &B : R.Bases)
    if (auto *N = B.Type->as<ir::Named>(); N && !B.IsEmpty && isExactPod(N->Id))
      Can = Can & recordTraits(N->Id);
  Can = Can & L.Runs;
  if (R.HasFlexibleArray && M.Lang == ir::Language::C)
    Can = Can.without({Trait::Clone, Trait::Copy}); // a copy would lose what lies behind it
  Can = normal(wanted(*this, Can, R.O.Qualified));
  // What is derived for a packed record copies its fields first.
  if (L.Repr.find("packed") != std::string::npos && !Can.has(Trait::Copy))
    Can = {};
  return Derives[Id] = Can;
}

/// Which traits are written out for a record that cannot derive them.
static TraitSet written(Planner &P, ir::DeclId Id, const TraitSet &Derived) {
  const ir::Record &R = *P.M.record(Id);
  const Home &H = P.Homes[Id];
  TraitSet By;
  if (P.M.Lang != ir::Language::C || H.Form == Shape::Opaque)
    return By;
  auto may = [&](Trait T) { return !Derived.has(T) && P.mayHave(T, R.O.Qualified); };
  const Layout &L = P.layout(Id);
  if (may(Trait::Default) &&
      std::all_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &F) { return zeroIsValue(P, *F.Type); }))
    By.add(Trait::Default);
  bool IsPacked = L.Repr.find("packed") != std::string::npos;
  if (P.Opts.Look.ImplementsDebug && may(Trait::Debug))
    By.add(Trait::Debug);
  bool CanCompare = H.Form == Shape::Struct;
  for (std::size_t I = 0; I != R.Fields.size(); ++I) {
    TraitSet Has = L.isTyped(I) ? P.traits(*R.Fields[I].Type) : TraitSet{};
    bool IsCounted = R.Fields[I].IsFlexible && P.Opts.Look.HasIncompleteArrays; // by whom, Rust does not know
    CanCompare &= !IsCounted && Has.has(Trait::PartialEq) && (!IsPacked || Has.has(Trait::Copy));
  }
  if (P.Opts.Look.ImplementsPartialEq && CanCompare && may(Trait::PartialEq))
    By.add(Trait::PartialEq);
  return By;
}

TraitSet Planner::recordTraits(ir::DeclId Id) {
  TraitSet Has = recordDerives(Id), By = written(*this, Id, Has);
  for (std::size_t I = 0; I != TraitCount; ++I)
    if (By.has(static_cast<Trait>(I)))
      Has.add(static_cast<Trait>(I));
  return Has;
}

// ----- text ----------------------------------------------------------------------------------------------------------

static std::string shown(const std::string &Name) { return Name.starts_with("r#") ? Name.substr(2) : Name; }

/// A field as an expression that may be borrowed.
static std::string place(const std::string &Of, const std::string &Name, bool IsPacked) {
  return IsPacked ? fmt::format("{{ {}.{} }}", Of, Name) : fmt::format("{}.{}", Of, Name);
}

/// Zeroes the padding too: C code compares and hashes structs as bytes.
TraitImpl RecordPlanner::defaultImpl() const {
  return {"", fmt::format("{} {} for {}", impl(), S.prelude("Default"), self()),
          "fn default() -> Self {\n"
          "    let mut value = ::core::mem::MaybeUninit::<Self>::uninit();\n"
          "    unsafe {\n"
          "        ::core::ptr::write_bytes(value.as_mut_ptr(), 0, 1);\n"
          "        value.assume_init()\n"
          "    }\n"
          "}"};
}

TraitImpl RecordPlanner::debugImpl() const {
  const Layout &L = P.layout(Id);
  bool IsPacked = L.Repr.find("packed") != std::string::npos;
  std::string Body = fmt::format("f.debug_struct(\"{}\")", shown(H.Name));
  bool IsWhole = H.Form == Shape::Struct;
  for (std::size_t I = 0; IsWhole && I != R.Fields.size(); ++I) {
    const ir::Field &F = R.Fields[I];
    TraitSet Has = L.isTyped(I) && !F.O.Name.empty() ? P.traits(*F.Type) : TraitSet{};
    if (Has.has(Trait::Debug) && (!IsPacked || Has.has(Trait::Copy)))
      Body += fmt::format("\n        .field(\"{}\", &{})", F.O.Name, place("self", rustName(F.O.Name), IsPacked));
  }
  Body += "\n        .finish_non_exhaustive()";
  return {"", fmt::format("{} ::core::fmt::Debug for {}", impl(), self()),
          fmt::format("fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{\n    {}\n}}", Body)};
}

TraitImpl RecordPlanner::partialEqImpl() const {
  bool IsPacked = P.layout(Id).Repr.find("packed") != std::string::npos;
  std::string Body;
  for (const Field &F : Out.Fields)
    if (F.AssertOffset)
      Body += fmt::format("{}{} == {}", Body.empty() ? "" : "\n        && ", place("self", F.Name, IsPacked),
                          place("other", F.Name, IsPacked));
  return {"", fmt::format("{} ::core::cmp::PartialEq for {}", impl(), self()),
          fmt::format("fn eq(&self, other: &Self) -> bool {{\n    {}\n}}",
                      Body.empty() ? "let _ = other;\n    true" : Body)};
}

/// What the command line and the table of overrides say of single fields.
void RecordPlanner::decorateFields() {
  const auto &ByField = P.Opts.Look.FieldAttributes;
  if (ByField.empty() && P.Opts.Apply.ByKey.empty())
    return;
  for (const ir::Field &F : R.Fields) {
    auto Own = ByField.find(R.O.Qualified + "::" + F.O.Name);
    std::string Name = rustName(F.O.Name);
    for (Field &RustField : Out.Fields) {
      if (RustField.Name != Name)
        continue;
      if (Own != ByField.end())
        RustField.Attributes = Own->second;
      P.decorate(F.O, RustField);
    }
  }
}

void RecordPlanner::planTraits() {
  TraitSet Derived = P.recordDerives(Id), By = written(P, Id, Derived);
  Out.Derives = traitNames(Derived);
  TypeKinds Kind = H.Form == Shape::Union ? TypeKinds::Unions : TypeKinds::Structs;
  for (std::string &Name : ruleTexts(P.Opts.Look.CustomDerives, Kind, R.O.Qualified))
    if (std::find(Out.Derives.begin(), Out.Derives.end(), Name) == Out.Derives.end())
      Out.Derives.push_back(std::move(Name));
  Out.Attributes = P.attributes(Kind, R.O.Qualified);
  decorate(P.Opts.Apply, R.O, &Out.Derives, Out.Attributes);
  bool ComparesFunctions =
      Derived.has(Trait::PartialEq) && std::any_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &F) {
        const ir::Type *T = &P.resolve(*F.Type);
        while (auto *A = T->as<ir::Array>())
          T = &P.resolve(*A->Element);
        return T->as<ir::FnPointer>() != nullptr;
      });
  if (ComparesFunctions)
    Out.Attributes.emplace_back("#[allow(unknown_lints, unpredictable_function_pointer_comparisons)]");
  decorateFields();
  if (By.has(Trait::Default))
    Out.Impls.push_back(defaultImpl());
  if (By.has(Trait::Debug))
    Out.Impls.push_back(debugImpl());
  if (By.has(Trait::PartialEq))
    Out.Impls.push_back(partialEqImpl());
}
