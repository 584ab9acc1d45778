// Where types live: modules for namespaces and classes, names without collisions, which types carry a lifetime.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

using namespace cxx2rs;
using namespace cxx2rs::plan;

Module &Planner::module(const Path &At) {
  Module *Node = &B.Root;
  for (const std::string &Name : At) {
    Module *Child = Node->child(Name);
    if (!Child)
      Child = Node->Children.emplace_back(std::make_unique<Module>(Module{Name, "", {}, {}, {}})).get();
    Node = Child;
  }
  return *Node;
}

Path plan::modulePathOf(std::string_view Text) {
  Path At;
  while (!Text.empty()) {
    std::string_view Part = Text.substr(0, Text.find("::"));
    Text.remove_prefix(std::min(Text.size(), Part.size() + 2));
    if (!(At.empty() && Part == "root"))
      At.emplace_back(Part);
  }
  return At;
}

Module *Module::child(const std::string &Name) const {
  for (const auto &Child : Children)
    if (Child->Name == Name)
      return Child.get();
  return nullptr;
}

/// A namespace's module: its name, unless the bindings use that name themselves.
static std::string moduleName(const std::string &Namespace, bool IsRoot) {
  std::string Name = rustName(Namespace);
  return IsRoot && (Name == "rt" || Name == "ffi") ? Name + "_" : Name;
}

Path Planner::modulePath(const ir::Origin &O) const {
  if (M.Lang == ir::Language::C)
    return {};
  if (O.Parent && !Homes[*O.Parent].Name.empty())
    return Homes[*O.Parent].Inner;
  Path At;
  for (const std::string &Namespace : O.Scope)
    At.push_back(moduleName(Namespace, At.empty()));
  return At;
}

std::string Planner::rustPath(const Path &At, const std::string &Name) const {
  std::string Text;
  for (const std::string &Part : At)
    Text += Part + "::";
  return Text + Name;
}

std::string Planner::constantName(const std::string &Name) const {
  static const NameSet Used = {"value", "name", "out", "this", "f", "s"};
  return Used.contains(Name) ? Name + "_" : rustName(Name);
}

std::string Planner::uniqueType(const Path &At, const std::string &Name) {
  std::string Unique = Name;
  while (!TypeNames[At].insert(Unique).second)
    Unique += "_";
  return Unique;
}

namespace {

/// Gives every type its home in a few passes over the declarations.
class Placer {
public:
  explicit Placer(Planner &P) : P(P), M(P.M) {}
  void run() {
    P.Homes.resize(M.Decls.size());
    reserveModules();
    for (ir::DeclId Id : M.Order)
      placeTag(Id);
    if (P.Opts.Look.NumbersUnnamedTypes)
      numberUnnamed();
    else
      for (ir::DeclId Id : M.Order)
        nameUnnamed(Id);
    for (ir::DeclId Id : M.Order)
      placeAlias(Id);
    spreadLifetimes();
  }
  /// Names that a parameter may not have: in Rust a constant's name is a pattern.
  void notePatterns() {
    for (ir::DeclId Id : M.Order)
      notePatterns(Id);
  }

private:
  void reserveModules() {
    P.TypeNames[{}] = {"rt", "ffi", "cxx2rs_items"};
    for (ir::DeclId Id : M.Order) {
      const ir::Origin &O = ir::originOf(M.Decls[Id]);
      if (O.Parent && !std::holds_alternative<ir::Function>(M.Decls[Id]))
        Parents.insert(*O.Parent);
      Path At;
      if (M.Lang == ir::Language::Cxx)
        for (const std::string &Namespace : O.Scope) {
          std::string Name = moduleName(Namespace, At.empty());
          P.TypeNames[At].insert(Name);
          At.push_back(Name);
        }
    }
  }

  /// Enclosing records first: their inner module holds the nested ones.
  void placeTag(ir::DeclId Id) {
    Home &H = P.Homes[Id];
    const ir::Record *R = M.record(Id);
    const ir::Enum *E = M.enumeration(Id);
    if (!H.Name.empty() || (!R && !E) || (R && R->IsUnnamed) || (E && E->IsUnnamed))
      return;
    const ir::Origin &O = ir::originOf(M.Decls[Id]);
    if (O.Parent && M.Lang == ir::Language::Cxx)
      placeTag(*O.Parent);
    std::string Name = cName(Id);
    if (P.Opts.Look.PrefixesNested && O.Around) {
      placeTag(*O.Around);
      Name = unescaped(P.Homes[*O.Around].Name) + "_" + Name;
    }
    place(Id, E ? P.constantName(Name) : rustName(Name)); // an enum's tuple struct is a pattern too
  }

  /// `foo`, or `struct_foo` where the style has C's own names.
  std::string cName(ir::DeclId Id) const {
    const std::string &Name = ir::originOf(M.Decls[Id]).Name;
    if (!P.Opts.Look.HasCNames || M.Lang != ir::Language::C)
      return Name;
    const ir::Record *R = M.record(Id);
    return (!R ? "enum_" : R->Tag == ir::RecordTag::Union ? "union_" : "struct_") + Name;
  }

  /// Unnamed types get numbers in the order of the text, in what is around them.
  void numberUnnamed() {
    std::vector<ir::DeclId> Unnamed;
    for (ir::DeclId Id : M.Order) {
      const ir::Record *R = M.record(Id);
      const ir::Enum *E = M.enumeration(Id);
      if ((R && R->IsUnnamed) || (E && E->IsUnnamed))
        Unnamed.push_back(Id);
    }
    std::stable_sort(Unnamed.begin(), Unnamed.end(), [&](ir::DeclId A, ir::DeclId B) {
      // At the root the order is that of the text already; members are known in the order in which they are used.
      const ir::Origin &X = ir::originOf(M.Decls[A]), &Y = ir::originOf(M.Decls[B]);
      if (!X.Around || !Y.Around)
        return !X.Around && Y.Around;
      return std::tie(X.Where.File, X.Where.Line, X.Where.Column) <
             std::tie(Y.Where.File, Y.Where.Line, Y.Where.Column);
    });
    // bindgen counts those of other files too, and first.
    std::map<std::string, unsigned> Count = {{"", M.UnnamedElsewhere}};
    // What is around comes first in the text.
    for (ir::DeclId Id : Unnamed) {
      const ir::Origin &O = ir::originOf(M.Decls[Id]);
      std::string Around = O.Around ? unescaped(P.Homes[*O.Around].Name) + "_" : "";
      place(Id, fmt::format("{}_bindgen_ty_{}", Around, ++Count[Around]));
    }
  }

  void place(ir::DeclId Id, const std::string &Name) {
    const ir::Origin &O = ir::originOf(M.Decls[Id]);
    Home &H = P.Homes[Id];
    H.Module = P.modulePath(O);
    H.Name = P.uniqueType(H.Module, Name);
    H.DeclaredAs = H.Name;
    H.IsBound = true;
    H.Inner = H.Module;
    if (const ir::Enum *E = M.enumeration(Id); E && P.enumShape(*E) == EnumShape::ModuleConsts) {
      H.Module.push_back(H.Name);
      H.Name = "Type";
      P.TypeNames[H.Module].insert(H.Name);
      return;
    }
    if (const ir::Record *R = M.record(Id)) {
      bool IsSized = R->IsComplete && R->IsWanted && R->Class.Class != ir::ValueClass::Opaque;
      H.Form = !IsSized                                                                  ? Shape::Opaque
               : P.isOpaque(O)                                                           ? Shape::Struct
               : R->Tag == ir::RecordTag::Union && R->Class.Class == ir::ValueClass::Pod ? Shape::Union
                                                                                         : Shape::Struct;
      H.HasLifetime = R->Borrows;
    } else {
      if (P.enumShape(*M.enumeration(Id)) != EnumShape::Consts)
        P.ValueNames[H.Module].insert(H.Name); // a tuple struct is a function too
    }
    if (M.Lang == ir::Language::Cxx) {
      std::string Inner = snakeCase(O.Name);
      H.Inner.push_back(Parents.contains(Id) ? P.uniqueType(H.Module, rustName(Inner)) : rustName(Inner));
    }
  }

  /// An unnamed struct in a struct is called after the field that holds it; that of a variable, after the variable.
  void nameUnnamed(ir::DeclId Id) {
    const ir::Decl &D = M.Decls[Id];
    const std::string &Own = ir::originOf(D).Name;
    if (auto *V = std::get_if<ir::Variable>(&D))
      return nameBehind(*V->Type, rustName(Own) + "_type");
    if (auto *C = std::get_if<ir::Constant>(&D); C && C->Type)
      return nameBehind(*C->Type, rustName(Own) + "_type");
    if (auto *A = std::get_if<ir::Alias>(&D))
      return nameBehind(*A->Target, rustName(Own) + "_type");
    const ir::Record *R = M.record(Id);
    if (R && !P.Homes[Id].Name.empty())
      for (const ir::Field &F : R->Fields)
        nameBehind(*F.Type, P.Homes[Id].Name + "_" + F.O.Name);
  }
  void nameBehind(const ir::Type &Of, std::string Name) {
    const ir::Type *T = &Of;
    while (auto *A = T->as<ir::Array>())
      T = A->Element.get();
    if (auto *Ptr = T->as<ir::Pointer>())
      T = Ptr->Pointee.get();
    auto *N = T->as<ir::Named>();
    const ir::Record *Inner = N ? M.record(N->Id) : nullptr;
    if (!Inner || !P.Homes[N->Id].Name.empty() || (M.Lang == ir::Language::Cxx && !Inner->IsUnnamed))
      return;
    if (Name.back() == '_')
      Name += "anon_" + P.firstMember(*Inner);
    place(N->Id, Name);
    nameUnnamed(N->Id);
  }

  void placeAlias(ir::DeclId Id) {
    const ir::Alias *A = M.alias(Id);
    if (!A)
      return;
    Home &H = P.Homes[Id];
    if (A->Redeclares) {
      H = P.Homes[*A->Redeclares];
      H.IsSameAsTarget = !H.Name.empty();
      return;
    }
    H.Module = P.modulePath(A->O);
    auto *Target = A->Target->as<ir::Named>();
    if (Target && !P.Homes[Target->Id].Name.empty()) {
      const Home &Of = P.Homes[Target->Id];
      bool IsAround =
          Of.Module == H.Module || (M.enumeration(Target->Id) && Of.Module != Of.Inner && Of.Inner == H.Module);
      if (IsAround && Of.DeclaredAs == rustName(A->O.Name)) {
        H = Of;
        H.IsSameAsTarget = true;
        return;
      }
    }
    H.Name = P.uniqueType(H.Module, rustName(A->O.Name));
    H.IsBound = true;
  }

  void notePatterns(ir::DeclId Id) {
    const ir::Decl &D = M.Decls[Id];
    const ir::Origin &O = ir::originOf(D);
    if (const ir::Enum *E = M.enumeration(Id)) {
      if (!E->IsScoped)
        for (const ir::Enumerator &C : E->Enumerators)
          P.Patterns[P.modulePath(O)].insert(
              {rustName(C.O.Name), P.constantName(C.O.Name), P.enumeratorName(C, O.Name)});
      P.Patterns[P.modulePath(O)].insert({rustName(O.Name), P.constantName(O.Name)});
    } else if (std::holds_alternative<ir::Variable>(D) && M.Lang == ir::Language::C) {
      P.Patterns[{}].insert(rustName(O.Name)); // a static cannot be shadowed either
    } else if (std::holds_alternative<ir::Constant>(D)) {
      P.Patterns[O.Kind == ir::ItemKind::Macro ? Path{} : P.modulePath(O)].insert(
          {rustName(O.Name), P.constantName(O.Name)});
    }
  }

  bool holdsLifetime(const ir::Type &T) const {
    if (auto *A = T.as<ir::Array>())
      return holdsLifetime(*A->Element);
    if (auto *Std = T.as<ir::StdType>())
      return ir::stdForm(Std->Kind) == ir::StdForm::TextView;
    auto *N = T.as<ir::Named>();
    return N && P.Homes[N->Id].HasLifetime;
  }
  void spreadLifetimes() {
    for (bool Changed = true; Changed;) {
      Changed = false;
      for (ir::DeclId Id : M.Order) {
        const ir::Record *R = M.record(Id);
        Home &H = P.Homes[Id];
        if (!R || H.HasLifetime || !R->IsComplete || !R->IsWanted)
          continue;
        H.HasLifetime =
            std::any_of(R->Fields.begin(), R->Fields.end(),
                        [&](const ir::Field &F) { return holdsLifetime(*F.Type); }) ||
            std::any_of(R->Bases.begin(), R->Bases.end(), [&](const ir::Base &B) { return holdsLifetime(*B.Type); });
        Changed |= H.HasLifetime;
      }
    }
  }

  Planner &P;
  const ir::Module &M;
  std::set<ir::DeclId> Parents; ///< records that declare types: those need a module
};

} // namespace

void Planner::placeTypes() { Placer(*this).run(); }

std::string Planner::local(const std::string &Name) {
  if (M.Lang == ir::Language::Cxx)
    return Name; // there constantName has seen to it
  std::string Free = Name;
  while (isPattern({}, Free))
    Free += "_";
  return Free;
}

bool Planner::isPattern(const Path &At, const std::string &Name) {
  if (!std::exchange(HasPatterns, true))
    Placer(*this).notePatterns();
  auto It = Patterns.find(At);
  return It != Patterns.end() && It->second.contains(Name);
}
