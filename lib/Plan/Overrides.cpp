// Overrides that are facts to everything after: a declaration with another name is planned as if it were called so.
#include "Planner.h"

#include "llvm/ADT/StringExtras.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// Names as Rust writes them. What the user named keeps its name.
class NameStyle {
public:
  NameStyle(const Overrides &Table, const std::set<std::string> &Named) : Table(Table), Named(Named) {}

  void apply(ir::Module &M) const {
    for (ir::Decl &D : M.Decls)
      std::visit([&](auto &Item) { apply(Item); }, D);
  }

private:
  using Case = std::string (*)(std::string_view);
  void rename(ir::Origin &O, Case As) const {
    if (Table.HasRustNames)
      for (std::string &Namespace : O.Scope)
        Namespace = snakeCase(Namespace);
    if (O.Name.empty() || Named.contains(O.Qualified) || Table.find(O))
      return;
    O.Name = stripped(O.Name);
    if (Table.HasRustNames)
      O.Name = As(O.Name);
  }
  std::string stripped(const std::string &Name) const {
    for (const std::string &Prefix : Table.StrippedPrefixes) {
      std::string_view Rest = std::string_view(Name).substr(std::min(Prefix.size(), Name.size()));
      while (Rest.starts_with('_'))
        Rest.remove_prefix(1);
      bool IsWord = !Rest.empty() && (llvm::isUpper(Rest[0]) || llvm::isLower(Rest[0]));
      if (Name.starts_with(Prefix) && IsWord &&
          (llvm::isUpper(Rest[0]) || Prefix.ends_with('_') || Name[Prefix.size()] == '_'))
        return std::string(Rest);
    }
    return Name;
  }
  void apply(ir::Skipped &) const {}
  void apply(ir::Function &F) const {
    bool IsNamed = F.O.Kind == ir::ItemKind::Function || F.O.Kind == ir::ItemKind::Method ||
                   F.O.Kind == ir::ItemKind::StaticMethod;
    static constexpr auto Keep = [](std::string_view Name) { return std::string(Name); };
    rename(F.O, IsNamed ? snakeCase : Keep);
    for (ir::Param &A : F.Params)
      if (Table.HasRustNames)
        A.Name = snakeCase(A.Name);
  }
  void apply(ir::Record &R) const {
    rename(R.O, upperCamelCase);
    for (ir::Field &F : R.Fields)
      rename(F.O, snakeCase);
  }
  void apply(ir::Enum &E) const {
    rename(E.O, upperCamelCase);
    for (ir::Enumerator &C : E.Enumerators)
      rename(C.O, upperCase);
  }
  void apply(ir::Alias &A) const { rename(A.O, upperCamelCase); }
  void apply(ir::Constant &C) const {
    if (C.O.Kind != ir::ItemKind::Macro)
      rename(C.O, upperCase);
  }
  void apply(ir::Variable &V) const { rename(V.O, snakeCase); }

  const Overrides &Table;
  const std::set<std::string> &Named;
};

class Applier {
public:
  Applier(ir::Module &M, const Overrides &Table) : M(M), Table(Table) {}

  Unknown run() {
    if (Table.SymbolsAreNames && M.Lang == ir::Language::C)
      forgetLabels();
    for (ir::Decl &D : M.Decls)
      std::visit([&](auto &Item) { apply(Item); }, D);
    if (M.Lang == ir::Language::Cxx && (Table.HasRustNames || !Table.StrippedPrefixes.empty()))
      NameStyle(Table, Renamed).apply(M);
    std::erase_if(M.Order, [&](ir::DeclId Id) {
      const Override *O = Table.find(ir::originOf(M.Decls[Id]));
      return O && O->Ignore && ir::originOf(M.Decls[Id]).Kind == ir::ItemKind::Macro;
    });
    Unknown Rest;
    for (const auto &[Key, O] : Table.ByKey)
      if (!Seen.contains(Key) && !isMacro(Key))
        Rest.Keys.push_back(Key);
    for (const auto &[Name, To] : Table.Names)
      if (!Renamed.contains(Name))
        Rest.Names.push_back(Name);
    return Rest;
  }

private:
  void forgetLabels() {
    for (ir::Decl &D : M.Decls)
      if (auto *F = std::get_if<ir::Function>(&D); F && !F->Symbol.empty())
        F->Symbol = F->O.Name;
      else if (auto *V = std::get_if<ir::Variable>(&D); V && !V->Symbol.empty())
        V->Symbol = V->O.Name;
  }
  /// A macro that is no constant has no declaration, and may be named all the same.
  bool isMacro(const std::string &Key) const {
    return Key.starts_with("macro:") && std::any_of(M.Macros.begin(), M.Macros.end(), [&](const auto &D) {
             return Key.compare(6, Key.npos, D.Name) == 0;
           });
  }
  const Override *origin(ir::Origin &O) {
    if (auto It = Table.Names.empty() ? Table.Names.end() : Table.Names.find(O.Qualified); It != Table.Names.end()) {
      Renamed.insert(It->first);
      O.Name = It->second;
    }
    const Override *By = Table.find(O);
    if (!By)
      return nullptr;
    Seen.insert(ir::keyOf(O));
    if (By->Name)
      O.Name = *By->Name;
    if (By->Comment)
      O.Doc = *By->Comment;
    return By;
  }
  template <class T> void apply(T &Item) { origin(Item.O); }
  void apply(ir::Function &F) {
    if (const Override *By = origin(F.O); By && By->LinkName)
      F.Symbol = *By->LinkName;
  }
  void apply(ir::Variable &V) {
    if (const Override *By = origin(V.O); By && By->LinkName)
      V.Symbol = *By->LinkName;
  }
  void apply(ir::Record &R) {
    if (const Override *By = origin(R.O); By && By->Name)
      R.IsUnnamed = false;
    for (ir::Field &F : R.Fields)
      origin(F.O);
  }
  void apply(ir::Enum &E) {
    if (const Override *By = origin(E.O); By && By->Name)
      E.IsUnnamed = false;
    for (ir::Enumerator &C : E.Enumerators)
      origin(C.O);
    std::erase_if(E.Enumerators, [&](const ir::Enumerator &C) { return Table.isVariant(C, VariantForm::Hidden); });
    // Of two with one value, the one that is no constant becomes the variant.
    std::stable_partition(E.Enumerators.begin(), E.Enumerators.end(),
                          [&](const ir::Enumerator &C) { return !Table.isVariant(C, VariantForm::Constant); });
  }

  ir::Module &M;
  const Overrides &Table;
  std::set<std::string> Seen, Renamed;
};

} // namespace

Unknown plan::applyToFacts(ir::Module &M, const Overrides &Table) { return Applier(M, Table).run(); }

void Planner::retype(const ir::Constant &C, Constant &Item) const {
  const Override *By = Opts.Apply.find(C.O);
  if (!By || !By->Type)
    return;
  Item.Type = *By->Type;
  auto *Int = C.Value.as<ir::IntValue>();
  if (Int && Item.Type == "bool")
    Item.Value = Int->Bits ? "true" : "false";
  else if (Int)
    Item.Value = Int->IsSigned ? fmt::to_string(static_cast<std::int64_t>(Int->Bits)) : fmt::to_string(Int->Bits);
}

void Planner::alias(const ir::Origin &O, std::vector<std::string> &Attributes) const {
  std::string_view Declared = declaredName(O);
  if (M.Lang == ir::Language::Cxx && Declared != O.Name && Declared.find_first_of("<( ") == std::string_view::npos)
    Attributes.push_back(fmt::format("#[doc(alias = \"{}\")]", Declared));
}

void Planner::decorate(const ir::Origin &O, Field &F) const {
  plan::decorate(Opts.Apply, O, nullptr, F.Attributes);
  static constexpr std::string_view Words[] = {"", "pub(crate) ", "pub "};
  if (const Override *By = Opts.Apply.find(O); By && By->Field && F.IsPublic)
    F.Visible = Words[static_cast<unsigned>(*By->Field)];
}

void plan::decorate(const Overrides &Table, const ir::Origin &O, std::vector<std::string> *Derives,
                    std::vector<std::string> &Attributes) {
  const Override *By = Table.find(O);
  if (!By)
    return;
  for (const std::string &Trait : By->Derives)
    if (Derives && std::find(Derives->begin(), Derives->end(), Trait) == Derives->end())
      Derives->push_back(Trait);
  Attributes.insert(Attributes.end(), By->Attributes.begin(), By->Attributes.end());
}
