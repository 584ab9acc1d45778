// The user's word, written into the facts. A line about a parameter or result counts before one about its function, its
// class or the library; where an annotation or a visible body says something already, only a line can overrule it, not
// the default.
#include "cxx2rs/Plan/Vouched.h"

#include <fmt/format.h>

#include <utility>

using namespace cxx2rs;
using namespace cxx2rs::plan;
using ir::PointerUse;

void Vouched::reportUnused(Diagnostics &Diags) const {
  Pointers.reportUnused(Diags);
  Static.reportUnused(Diags);
  Owners.reportUnused(Diags);
  Counted.reportUnused(Diags);
  Throwing.reportUnused(Diags);
}

namespace {

class Voucher {
public:
  Voucher(ir::Module &M, const Vouched &Words) : M(M), Words(Words) {}

  void run() {
    if (!Words.Counted.empty())
      for (ir::Decl &D : M.Decls)
        if (auto *R = std::get_if<ir::Record>(&D); R && isOpaque(*R))
          count(*R);
    spreadSharing();
    for (ir::Decl &D : M.Decls)
      if (auto *R = std::get_if<ir::Record>(&D))
        for (ir::Field &F : R->Fields)
          field(*R, F);
    for (ir::Decl &D : M.Decls)
      if (auto *F = std::get_if<ir::Function>(&D); F && !F->Blocked)
        function(*F);
  }

private:
  /// The class that a pointer or reference leads to.
  const ir::Record *pointee(const ir::Type &T) const {
    auto *Ptr = T.as<ir::Pointer>();
    auto *Ref = T.as<ir::Reference>();
    if (!Ptr && !Ref)
      return nullptr;
    const ir::Type *To = Ptr ? Ptr->Pointee.get() : Ref->Pointee.get();
    for (auto *N = To->as<ir::Named>(); N; N = To->as<ir::Named>()) {
      const ir::Alias *A = M.alias(N->Id);
      if (!A)
        return M.record(N->Id);
      To = A->Target.get();
    }
    return nullptr;
  }

  ir::Record *record(const ir::Type &T) {
    auto *N = T.as<ir::Named>();
    return N ? std::get_if<ir::Record>(&M.Decls[N->Id]) : nullptr;
  }
  void count(ir::Record &R) {
    const Counting *Said = Words.Counted.find({R.O.Qualified});
    if (!Said)
      return;
    R.Retain = Said->Retain;
    R.Release = Said->Release;
    R.CountsFromZero = Said->FromZero;
    R.IsShared = true;
  }
  static bool isOpaque(const ir::Record &R) { return R.Class.Class == ir::ValueClass::Opaque; }
  /// An object and its base class are shared together, and so is what a shared object hands out: it is part of what
  /// others may change.
  void spreadSharing() {
    for (bool IsChanged = true; std::exchange(IsChanged, false);)
      for (ir::Decl &D : M.Decls)
        if (auto *R = std::get_if<ir::Record>(&D); R && isOpaque(*R)) {
          for (const ir::Base &B : R->Bases)
            if (ir::Record *Base = record(*B.Type); Base && isOpaque(*Base) && Base->IsShared != R->IsShared)
              Base->IsShared = R->IsShared = IsChanged = true;
        } else if (auto *F = std::get_if<ir::Function>(&D); F && F->Result && isOfShared(*F)) {
          auto *Given = const_cast<ir::Record *>(pointee(*F->Result));
          IsChanged |= Given && isOpaque(*Given) && !isOwned(*F) && !std::exchange(Given->IsShared, true);
        }
  }
  /// What the caller owns has no other users.
  bool isOwned(const ir::Function &F) const {
    const Ownership *Owner = ownerOfResult(F);
    return Owner && *Owner == Ownership::Owned;
  }
  const Ownership *ownerOfResult(const ir::Function &F) const {
    const Ownership *Owner = Words.Owners.findMember(F.O.Qualified, "return");
    return Owner ? Owner : Words.Owners.find({F.O.Qualified});
  }
  bool isOfShared(const ir::Function &F) const {
    const ir::Record *Of = F.How == ir::CallForm::Method && F.O.Parent ? M.record(*F.O.Parent) : nullptr;
    return F.IsShared || (Of && Of->IsShared);
  }

  void function(ir::Function &F) {
    for (std::size_t I = 0; I != F.Params.size(); ++I)
      param(F, F.Params[I], I);
    if (const PointerUse *Use = Words.Pointers.findMember(F.O.Qualified, "return")) {
      F.ResultUse = *Use;
      F.IsResultSaid = *Use != PointerUse::Raw;
    }
    const Ownership *Owner = ownerOfResult(F);
    if (Owner && *Owner == Ownership::Owned)
      F.IsResultOwned = true;
    else if (Owner && *Owner == Ownership::Borrowed)
      F.IsResultSaid = true;
    throwing(F);
    if (!Words.Static.empty() && Words.Static.find({F.O.Qualified}))
      F.IsResultStatic = true;
  }

  /// An address in a public member: objects of the class are then tied to what it leads to.
  void field(ir::Record &R, ir::Field &F) {
    const PointerUse *Said = F.IsPublic && F.Type->as<ir::Pointer>() && pointee(*F.Type)
                                 ? Words.Pointers.findMember(R.O.Qualified, F.O.Name)
                                 : nullptr;
    if (!Said || *Said == PointerUse::Raw || *Said == PointerUse::Out)
      return;
    F.Use = *Said;
    R.Borrows = true;
  }

  void throwing(ir::Function &F) {
    const ir::OnThrow *Said = Words.Throwing.find({F.O.Qualified});
    F.Throwing = Said ? *Said : Words.ReadsComments && F.DocumentsThrow ? ir::OnThrow::Result : Words.DefaultThrowing;
  }

  void param(const ir::Function &F, ir::Param &Param, std::size_t Index) {
    const ir::Record *To = pointee(*Param.Type);
    std::string Name = Param.Name.empty() ? fmt::format("arg{}", Index) : Param.Name;
    const Ownership *Owner = Words.Owners.findMember(F.O.Qualified, Name);
    if (Owner && *Owner == Ownership::Taken && To) {
      Param.Use = PointerUse::Taken;
      Param.MayBeKept = false;
      return;
    }
    if (const PointerUse *Said = Words.Pointers.findMember(F.O.Qualified, Name)) {
      Param.IsUseSaid = true;
      Param.IsOutBorrowed = Owner && *Owner == Ownership::Borrowed;
      return use(Param, *Said);
    }
    if (!To)
      return;
    if (const PointerUse *Said = Words.Pointers.find({F.O.Qualified, To->O.Qualified});
        Said && *Said != PointerUse::Out)
      use(Param, *Said);
    else if (Words.DefaultUse != PointerUse::Unknown && (Param.Use == PointerUse::Unknown || Param.IsKept))
      use(Param, Words.DefaultUse);
  }
  static void use(ir::Param &Param, PointerUse Said) {
    Param.Use = Said;
    if (Said != PointerUse::Raw)
      Param.MayBeKept = Param.IsStored = false;
  }

  ir::Module &M;
  const Vouched &Words;
};

} // namespace

void plan::applyVouched(ir::Module &M, const Vouched &Words) {
  if (M.Lang == ir::Language::Cxx)
    Voucher(M, Words).run();
}
