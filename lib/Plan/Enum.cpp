// Enums and typedefs: open newtypes, whatever their values, and aliases.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// Enums with more values say numbers, not names: rustc takes minutes over a match of tens of thousands.
static constexpr std::size_t MostNames = 1000;

static std::string literal(std::uint64_t Bits, bool IsSigned) {
  return IsSigned ? fmt::to_string(static_cast<std::int64_t>(Bits)) : fmt::to_string(Bits);
}

/// A `bool` in Rust may only be 0 or 1; an enum over it that C++ filled may hold any byte.
static std::string underlying(const Planner &P, const Scope &S, const ir::Enum &E) {
  if (E.Underlying->isBuiltin(ir::BuiltinKind::Bool))
    return S.primitive("u8");
  return P.Opts.Look.TranslatesEnumIntegers ? S.primitive(P.fixedInteger(*E.Underlying)) : S.type(*E.Underlying);
}

std::string Enum::member(std::string Name) const {
  while (std::any_of(Constants.begin(), Constants.end(), [&](const EnumConstant &C) { return C.Name == Name; }))
    Name += "_";
  return Name;
}

std::string Planner::enumeratorName(const ir::Enumerator &C, const std::string &Prefix) const {
  return Prefix.empty() || !Opts.Look.PrependsEnumName ? constantName(C.O.Name)
                                                       : constantName(unescaped(Prefix) + "_" + C.O.Name);
}

std::optional<std::string> Planner::enumValue(const Scope &S, ir::DeclId Id, std::uint64_t Bits) const {
  const ir::Enum &E = *M.enumeration(Id);
  std::string Number = literal(Bits, E.IsSigned);
  switch (enumShape(E)) {
  case EnumShape::Consts:
  case EnumShape::ModuleConsts:
    return Number;
  case EnumShape::Rust:
  case EnumShape::RustNonExhaustive:
    for (const ir::Enumerator &C : E.Enumerators)
      if (C.Bits == Bits)
        return fmt::format("{}::{}", S.home(Id), rustName(C.O.Name));
    return std::nullopt; // no value of the Rust enum
  default:
    return fmt::format("{}({})", S.home(Id), Number);
  }
}

std::string Planner::fromInteger(const ir::Type &T, const Scope &S, const std::string &Integer) const {
  if (auto *A = newtypeAlias(T))
    return fmt::format("{}({})", S.type(T), fromInteger(*A->Target, S, Integer));
  const ir::Type &Real = resolve(T);
  if (Real.isBuiltin(ir::BuiltinKind::Bool))
    return Integer + " != 0";
  auto *N = Real.as<ir::Named>();
  const ir::Enum *E = N ? M.enumeration(N->Id) : nullptr;
  if (!E)
    return fmt::format("{} as {}", Integer, S.type(T));
  std::string Number = fmt::format("{} as {}", Integer, underlying(*this, S, *E));
  switch (enumShape(*E)) {
  case EnumShape::Consts:
  case EnumShape::ModuleConsts:
    return Number;
  case EnumShape::Rust:
  case EnumShape::RustNonExhaustive: // whoever asks for Rust enums says that C stores nothing else
    return fmt::format("unsafe {{ ::core::mem::transmute::<{}, {}>({}) }}", underlying(*this, S, *E), S.home(N->Id),
                       Number);
  default:
    return fmt::format("{}({})", S.home(N->Id), Number);
  }
}
std::string Planner::toInteger(const ir::Type &T, const std::string &Value, std::string_view Integer) const {
  if (auto *A = newtypeAlias(T))
    return toInteger(*A->Target, Value + ".0", Integer);
  auto *N = resolve(T).as<ir::Named>();
  const ir::Enum *E = N ? M.enumeration(N->Id) : nullptr;
  return fmt::format("{}{} as {}", Value, E && isNewtype(enumShape(*E)) ? ".0" : "", Integer);
}

/// An unnamed enum is a handful of constants; in C they are ints where they fit.
static void planUnnamed(Planner &P, const ir::Enum &E, const Home &H, const Path &At) {
  Scope S(P, At);
  bool IsC = P.M.Lang == ir::Language::C;
  // Where such types are numbered, what is around them is part of their constants' names.
  std::string Prefix = H.Name.empty() || !E.O.Around ? "" : P.Homes[*E.O.Around].Name;
  for (const ir::Enumerator &C : E.Enumerators) {
    std::string Name = P.enumeratorName(C, Prefix);
    if (P.isExcluded(C.O) || P.isExcluded(E.O)) {
      P.skip(C.O, reason(DiagId::SkipBlocked));
      continue;
    }
    if (!P.uniqueValue(At, Name)) {
      P.skip(C.O, reason(DiagId::SkipUnnamed, C.O.Qualified));
      continue;
    }
    auto Signed = static_cast<std::int64_t>(C.Bits);
    bool FitsInt = E.IsSigned ? Signed >= INT32_MIN && Signed <= INT32_MAX : C.Bits <= INT32_MAX;
    std::string Type = !H.Name.empty() ? H.Name : IsC && FitsInt ? S.primitive("c_int") : underlying(P, S, E);
    P.module(At).Items.emplace_back(Constant{C.O.Doc, C.O.Cpp, Name, Type, literal(C.Bits, E.IsSigned)});
    P.bound(C.O, P.rustPath(At, Name), "");
    P.Paths.emplace(C.O.Qualified, P.rustPath(At, Name));
  }
  if (!H.Name.empty() && !P.isExcluded(E.O))
    P.module(At).Items.emplace_back(Alias{"", "", H.Name, underlying(P, S, E)});
}

namespace {

/// One named enum, in the form that its style has.
class EnumPlanner {
public:
  EnumPlanner(Planner &P, ir::DeclId Id)
      : P(P), E(*P.M.enumeration(Id)), H(P.Homes[Id]), S(P, H.Module), Form(P.enumShape(E)),
        IsGlobal(Form == EnumShape::NewtypeGlobal || (E.IsUnnamed && isNewtype(Form))),
        Prefix(!E.IsUnnamed ? H.Name
               : E.O.Around ? P.Homes[*E.O.Around].Name
                            : "") {}

  void plan() {
    switch (Form) {
    case EnumShape::Consts:
      return planConstants(Prefix);
    case EnumShape::ModuleConsts:
      return planConstants("");
    default:
      return planType();
    }
  }

private:
  const Style &look() const { return P.Opts.Look; }
  Module &out() { return P.module(H.Module); }
  void noteBound(const ir::Origin &O, const std::string &Rust) {
    if (!P.isExcluded(E.O))
      P.bound(O, Rust, "");
  }

  /// `pub const E_A: E = 0; pub type E = c_uint;`
  void planConstants(const std::string &Prefix) {
    for (const ir::Enumerator &C : E.Enumerators) {
      std::string Name = P.enumeratorName(C, Prefix);
      while (!P.uniqueValue(H.Module, Name))
        Name += "_";
      out().Items.emplace_back(Constant{C.O.Doc, C.O.Cpp, Name, H.Name, literal(C.Bits, E.IsSigned)});
      P.Paths.emplace(C.O.Qualified, P.rustPath(H.Module, Name));
      noteBound(C.O, P.rustPath(H.Module, Name));
    }
    out().Items.emplace_back(Alias{E.O.Doc, E.O.Cpp, H.Name, underlying(P, S, E)});
    noteBound(E.O, P.rustPath(H.Module, H.Name));
  }

  /// A type of its own: an open newtype, or a Rust enum.
  void planType() {
    Enum Item{E.O.Doc, E.O.Cpp, H.Name, underlying(P, S, E), E.O.Deprecated, {}};
    Item.Form = Form;
    Item.IsGlobal = IsGlobal;
    // A Rust enum without variants can have no representation.
    if (isRust() && E.Enumerators.empty())
      Item.Form = EnumShape::Newtype;
    Item.IsFlags = Item.Form == EnumShape::Bitfield && P.M.Lang == ir::Language::Cxx &&
                   !E.Underlying->isBuiltin(ir::BuiltinKind::Bool);
    Item.Repr = E.Underlying->isBuiltin(ir::BuiltinKind::Bool) ? "u8" : P.fixedInteger(*E.Underlying);
    Item.HasDebug = P.mayHave(Trait::Debug, E.O.Qualified);
    Item.CustomDerives = ruleTexts(look().CustomDerives, TypeKinds::Enums, E.O.Qualified);
    Item.Attributes = P.attributes(TypeKinds::Enums, E.O.Qualified);
    decorate(P.Opts.Apply, E.O, &Item.CustomDerives, Item.Attributes);
    P.alias(E.O, Item.Attributes);
    addConstants(Item);
    useRuntime(Item);
    std::vector<Constant> AtModule = constantsAtModule();
    noteBound(E.O, P.rustPath(H.Module, H.Name));
    out().Items.emplace_back(std::move(Item));
    for (Constant &C : AtModule)
      out().Items.emplace_back(std::move(C));
  }
  /// The macros that give a newtype its traits.
  void useRuntime(Enum &Item) {
    if (!isNewtype(Item.Form))
      return;
    Item.HasNames = Item.Constants.size() <= MostNames;
    auto call = [&](const char *Macro, const std::string &Argument = "") {
      Item.Macros.push_back(
          fmt::format("{}!({}{}{});", S.rt(Macro, Macro), Item.Name, Argument.empty() ? "" : ", ", Argument));
    };
    if (Item.Form == EnumShape::Bitfield)
      call("bit_operators");
    if (Item.IsFlags)
      call("flag_difference");
    if (Item.HasDebug && Item.IsFlags)
      call("flag_debug", Item.member("FLAGS"));
    else if (Item.HasDebug && Item.HasNames)
      call("enum_debug", Item.member("name"));
    else if (Item.HasDebug)
      call("integer_debug");
    call("enum_conversions", Item.Underlying);
  }
  bool isRust() const { return Form == EnumShape::Rust || Form == EnumShape::RustNonExhaustive; }

  void addConstants(Enum &Item) {
    Path Inside = H.Module;
    Inside.push_back(H.Name);
    std::map<std::uint64_t, std::string> First;
    for (const ir::Enumerator &C : E.Enumerators) {
      std::string Name = rustName(C.O.Name);
      auto [It, IsNew] = First.emplace(C.Bits, Name);
      Item.Constants.push_back({C.O.Doc, Name, literal(C.Bits, E.IsSigned),
                                P.M.Lang == ir::Language::Cxx ? std::string(declaredName(C.O)) : C.O.Name,
                                IsNew ? std::string() : It->second, C.O.Deprecated});
      noteBound(C.O, P.rustPath(Inside, Name));
    }
  }

  /// Whether another one has its value: then it is that one's second name.
  bool hasEarlier(const ir::Enumerator &C) const {
    return std::any_of(E.Enumerators.begin(), E.Enumerators.end(),
                       [&](const ir::Enumerator &Other) { return &Other < &C && Other.Bits == C.Bits; });
  }

  /// C spells an unscoped enumerator without its enum.
  std::vector<Constant> constantsAtModule() {
    std::vector<Constant> AtModule;
    bool IsRepeated = IsGlobal || !(E.IsScoped || isRust() || !look().RepeatsEnumerators);
    for (const ir::Enumerator &C : E.Enumerators) {
      bool IsForced = P.Opts.Apply.isVariant(C, VariantForm::Constant) && !hasEarlier(C);
      std::string Name = P.enumeratorName(C, IsGlobal || IsForced ? Prefix : "");
      if ((!IsRepeated && !IsForced) || !P.uniqueValue(H.Module, Name))
        continue;
      std::string Value = IsGlobal ? fmt::format("{}({})", H.Name, literal(C.Bits, E.IsSigned))
                                   : fmt::format("{}::{}", H.Name, rustName(C.O.Name));
      AtModule.push_back({IsGlobal ? C.O.Doc : "", IsGlobal ? C.O.Cpp : "", Name, H.Name, Value, C.O.Deprecated});
      P.Paths.emplace(C.O.Qualified, P.rustPath(H.Module, Name));
      if (IsGlobal)
        noteBound(C.O, P.rustPath(H.Module, Name));
    }
    return AtModule;
  }

  Planner &P;
  const ir::Enum &E;
  const Home &H;
  Scope S;
  EnumShape Form;
  bool IsGlobal;            ///< a newtype with its constants beside it: nobody writes the name of an unnamed one
  const std::string Prefix; ///< of constants at module level
};

} // namespace

void Planner::planEnum(ir::DeclId Id) {
  const ir::Enum &E = *M.enumeration(Id);
  if (E.IsUnnamed && (Homes[Id].Name.empty() || enumShape(E) == EnumShape::Consts))
    return planUnnamed(*this, E, Homes[Id], modulePath(E.O));
  const Home &H = Homes[Id];
  if (H.Name.empty() || isExcluded(E.O)) {
    Reason Why = isExcluded(E.O) ? reason(DiagId::SkipBlocked) : reason(DiagId::SkipUnnamed, E.O.Cpp);
    skip(E.O, Why);
    for (const ir::Enumerator &C : E.Enumerators)
      skip(C.O, Why);
    // In C++ a member of such a type still names it; in C it is the user who gives what is blocked.
    if (H.Name.empty() || M.Lang == ir::Language::C)
      return;
  }
  EnumPlanner(*this, Id).plan();
}

void Planner::planAlias(ir::DeclId Id) {
  const ir::Alias &A = *M.alias(Id);
  const Home &H = Homes[Id];
  if (isExcluded(A.O))
    return skip(A.O, reason(DiagId::SkipBlocked));
  if (H.IsSameAsTarget)
    return bound(A.O, rustPath(H.Module, H.Name), "");
  auto Why = unusable(*A.Target, false);
  bool IsList = M.Lang == ir::Language::Cxx && resolve(*A.Target).as<ir::VaList>();
  if (Why || A.Target->as<ir::Reference>() || IsList) {
    skip(A.O, Why ? std::move(*Why) : reason(DiagId::SkipUnsupportedType, ir::describe(*A.Target, M)));
    return;
  }
  Scope S(*this, H.Module, "'a");
  // A view's alias has its lifetime too.
  auto *N = resolve(*A.Target).as<ir::Named>();
  bool HasLifetime = N && Homes[N->Id].HasLifetime;
  std::string Target = HasLifetime ? S.type(*A.Target) : S.with("'static").type(*A.Target);
  Alias Item{A.O.Doc, A.O.Cpp, H.Name + (HasLifetime && A.Target->as<ir::Named>() ? "<'a>" : ""), Target};
  Item.Deprecated = A.O.Deprecated;
  if (usesBlocked())
    Item.Form = aliasShape(A);
  if (Item.Form != AliasShape::Alias)
    Item.Derives = traitNames(aliasTraits(A));
  module(H.Module).Items.emplace_back(std::move(Item));
  if (HasLifetime)
    Homes[Id].HasLifetime = A.Target->as<ir::Named>() != nullptr;
  bound(A.O, rustPath(H.Module, H.Name), "");
  degrade(A.O, M.Lang == ir::Language::C ? lostSignature(*A.Target) : std::nullopt);
}
