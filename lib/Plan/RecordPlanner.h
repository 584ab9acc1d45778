// One record on its way to Rust: its shape and special members (Record.cpp), its fields and their accessors
// (Field.cpp).
#ifndef CXX2RS_LIB_PLAN_RECORDPLANNER_H
#define CXX2RS_LIB_PLAN_RECORDPLANNER_H

#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>

namespace cxx2rs::plan {

struct BaseUse;

class RecordPlanner {
public:
  RecordPlanner(Planner &P, ir::DeclId Id)
      : P(P), Id(Id), R(*P.M.record(Id)), H(P.Homes[Id]), S(P, H.Module, "'a"), Ffi(P, {"ffi"}, "'_"),
        Names(P.MemberNames[Id]) {}

  Record plan();

private:
  bool isCxx() const { return P.M.Lang == ir::Language::Cxx; }
  bool isSized() const { return H.Form != Shape::Opaque; }
  std::string self() const { return H.Name + (H.HasLifetime ? "<'a>" : ""); }
  std::string impl() const { return H.HasLifetime ? "impl<'a>" : "impl"; }
  std::string ffiName(const std::string &Name) const {
    Path At = H.Module;
    At.push_back(H.Name);
    return P.ffiName(At, Name);
  }
  std::string rustPath(const std::string &Name) const {
    Path At = H.Module;
    At.push_back(H.Name);
    return P.rustPath(At, Name);
  }

  bool take(const std::string &Name) { return !Methods.contains(Name) && Names.insert(Name).second; }

  void shape();
  void opaqueShape();
  void sizedShape();
  void planFields();
  bool accessors(const ir::Field &F);
  void borrowedField(const ir::Field &F, const std::string &Name, const std::string &Type);
  bool isRustField(const ir::Field &F) const;
  void bitField(std::size_t I, const std::string &Name);
  bool opaqueBitField(const ir::Field &F);
  void flexibleArray(const ir::Field &F);
  void getter(const ir::Field &F, const std::string &Name, std::string Type, std::string Body,
              std::string Self = "&self");
  std::string lastGetter() const;
  void setter(const ir::Field &F, Param Value, std::vector<std::string> Setup, std::string Body,
              const std::string &Safety);
  void reserveNames();
  // Bases.cpp
  void planBases();
  void planUpcast(const BaseUse &Use);
  void planDeref(const BaseUse &Use);
  void planDowncasts();
  void planDowncast(ir::DeclId From, bool IsOnly);
  void planCasts();
  void castMethod(const std::string &Name, std::string Doc, std::string Generics, std::string Self, std::string Result,
                  std::string Body);
  void planTraits();
  void decorateFields();
  void bitConstructors(); ///< BitfieldUnit.cpp
  void rawBitAccessors(std::size_t Field, const std::string &Name);
  TraitImpl defaultImpl() const;
  TraitImpl debugImpl() const;
  TraitImpl partialEqImpl() const;
  void planDefault();
  void planClone();
  void planDrop();
  Thunk thunk(const std::string &Name, std::vector<Param> Rust, std::vector<std::string> Cpp, std::string Call,
              bool Guarded);

  Planner &P;
  ir::DeclId Id;
  const ir::Record &R;
  const Home &H;
  Scope S, Ffi;
  NameSet &Names;
  std::set<std::string> Methods;            ///< an accessor gives way to a method of the same name
  bool HasBase = false, HasMutBase = false; ///< of which references may be had
  Record Out;
};

} // namespace cxx2rs::plan

#endif
