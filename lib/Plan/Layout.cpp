// Rust fields for C++ members. Offsets are Clang's; what Rust cannot type becomes a run of bytes, and whether any is
// left decides if the record may cross a call by value.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// A Rust type of its own with the layout that C++ gives it, and Copy, so that nothing is dropped twice.
bool Planner::isTypedField(const ir::Type &T) {
  const ir::Type &Real = resolve(T);
  if (auto *A = Real.as<ir::Array>())
    return isTypedField(*A->Element);
  if (auto *N = Real.as<ir::Named>()) {
    if (Homes[N->Id].Name.empty())
      return false;
    const ir::Record *R = M.record(N->Id);
    return !R || (Homes[N->Id].Form != Shape::Opaque && R->Class.Class == ir::ValueClass::Pod && R->Special.HasCopy);
  }
  if (Real.as<ir::FnPointer>())
    return !unusable(Real, true);
  if (auto *P = Real.as<ir::Pointer>())
    return P->Pointee->as<ir::Unsupported>() || !unusable(Real, true);
  return Real.as<ir::Builtin>() || Real.as<ir::Reference>();
}

namespace {

class LayoutBuilder {
public:
  LayoutBuilder(Planner &P, ir::DeclId Id)
      : P(P), R(*P.M.record(Id)), H(P.Homes[Id]), S(P, H.Module, H.HasLifetime ? "'a" : "'static") {}

  Layout build() {
    L.IsTyped.assign(R.Fields.size(), false);
    if (H.Form == Shape::Union)
      return buildUnion();
    IsCxx = P.M.Lang == ir::Language::Cxx;
    addBases();
    for (std::size_t I = 0; I != R.Fields.size(); ++I)
      addField(I);
    finish();
    return std::move(L);
  }

private:
  std::uint64_t naturalAlign(const ir::Type &T, std::uint64_t Size) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *A = Real.as<ir::Array>()) {
      std::uint64_t Count = std::max<std::uint64_t>(A->Size, 1);
      return naturalAlign(*A->Element, Size / Count);
    }
    if (auto *N = Real.as<ir::Named>())
      if (const ir::Record *Inner = P.M.record(N->Id))
        return Inner->Align;
    return std::min<std::uint64_t>(std::max<std::uint64_t>(Size, 1), 8);
  }
  std::uint64_t elementAlign(const ir::Field &F) const {
    if (!F.IsFlexible)
      return naturalAlign(*F.Type, F.Size);
    return F.Align ? F.Align : 1;
  }

  void pad(std::uint64_t To) {
    if (To <= Cursor)
      return;
    L.IsExact = false;
    std::string Bytes = fmt::format("[{}<{}>; {}]", S.core("mem", "MaybeUninit"), S.primitive("u8"), To - Cursor);
    // C++ may write there through a const reference: without the cell, rustc tells LLVM that nobody does.
    if (R.HasMutable)
      Bytes = fmt::format("{}<{}>", S.core("cell", "UnsafeCell"), Bytes);
    L.Fields.push_back(
        {"", fmt::format("_opaque{}", Runs++), std::move(Bytes), P.M.Lang == ir::Language::C, std::nullopt, ""});
    Cursor = To;
  }
  /// Moves on to an offset: alignment gets there by itself, or the gap is made of bytes.
  bool reach(std::uint64_t Offset, std::uint64_t Align) {
    if (Offset < Cursor)
      return false;
    if (Offset % Align != 0 || R.Align < Align)
      Packed = true;
    std::uint64_t Step = Packed ? std::min(Align, R.Align) : Align;
    std::uint64_t Natural = (Cursor + Step - 1) / Step * Step;
    if (Natural != Offset)
      pad(Offset);
    return true;
  }

  void addBases() {
    for (const ir::Base &Base : R.Bases) {
      if (Base.IsEmpty)
        continue;
      auto *N = Base.Type->as<ir::Named>();
      bool IsPlain = N && P.isExactPod(N->Id) && Base.DataSize == Base.Size && !Base.IsVirtual;
      if (!IsPlain)
        continue; // its bytes become part of the next run
      std::uint64_t Align = P.M.record(N->Id)->Align;
      if (!reach(Base.Offset, Align))
        continue;
      L.Fields.push_back({"", fmt::format("_base{}", Base.Offset), S.home(N->Id), false, Base.Offset, ""});
      Cursor = Base.Offset + Base.Size;
      Most = std::max(Most, Align);
      L.CanDebug &= P.layout(N->Id).CanDebug;
    }
  }

  void addField(std::size_t I) {
    const ir::Field &F = R.Fields[I];
    std::uint64_t Offset = F.OffsetBits / 8;
    if (F.BitWidth || F.IsMutable || F.IsOverlapping || !P.isTypedField(*F.Type) || (F.Size == 0 && !F.IsFlexible))
      return;
    std::uint64_t Align = elementAlign(F);
    if (Offset % std::min(Align, R.Align) != 0)
      return; // packed and aligned at once: Rust cannot have both, so it stays bytes
    auto *Inner = P.resolve(*F.Type).as<ir::Named>();
    const ir::Record *InnerRecord = Inner ? P.M.record(Inner->Id) : nullptr;
    bool WouldPack = Packed || Offset % Align != 0 || R.Align < Align;
    if (InnerRecord && WouldPack && P.layout(Inner->Id).HasAlign)
      return; // E0588: a packed type cannot hold an aligned one
    if (!reach(Offset, Align))
      return;
    std::string Name = F.O.Name.empty() ? "anon_" + fmt::to_string(I) : rustName(F.O.Name);
    if (F.O.Name.empty() && InnerRecord && !InnerRecord->Fields.empty())
      Name = "anon_" + InnerRecord->Fields.front().O.Name;
    bool CanAssert = !F.O.Name.empty() && !F.Type->as<ir::Reference>();
    L.Fields.push_back({F.O.Doc, Name, S.type(*F.Type), isPublic(F), Offset, CanAssert ? F.O.Name : ""});
    L.IsTyped[I] = true;
    L.CanDebug &= canDebug(*F.Type);
    Cursor = Offset + F.Size;
    Most = std::max(Most, Align);
  }

  /// In C everything is public. A C++ pointer that safe functions would follow is set by an unsafe method.
  bool isPublic(const ir::Field &F) const {
    if (!IsCxx)
      return true;
    bool IsAddress = F.Type->as<ir::Pointer>() || F.Type->as<ir::Reference>() || F.Type->as<ir::FnPointer>();
    return F.IsPublic && !IsAddress && !F.Type->IsConst;
  }
  bool canDebug(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *A = Real.as<ir::Array>())
      return canDebug(*A->Element);
    if (Real.as<ir::FnPointer>())
      return false;
    auto *N = Real.as<ir::Named>();
    return !N || !P.M.record(N->Id) || (P.Homes[N->Id].Form == Shape::Struct && P.layout(N->Id).CanDebug);
  }

  void finish() {
    std::uint64_t Natural = (Cursor + R.Align - 1) / R.Align * R.Align;
    if (R.Size == 0 && L.Fields.empty())
      L.Fields.push_back({"", "_empty", fmt::format("[{}; 0]", S.primitive("u8")), false, std::nullopt, ""});
    else if (Natural != R.Size)
      pad(R.Size);
    L.Repr = "C";
    if (Packed) {
      // packed(N) sets the alignment down to N; a larger one cannot be had together with it.
      L.Repr = R.Align == 1 ? "C, packed" : fmt::format("C, packed({})", R.Align);
    } else if (R.Align > Most) {
      L.Repr = fmt::format("C, align({})", R.Align);
      L.HasAlign = true;
    }
    if (Packed)
      L.IsExact = false; // the ABI classes of unaligned fields differ between targets
  }

  Layout buildUnion() {
    std::uint64_t Most = 1, Largest = 0;
    for (std::size_t I = 0; I != R.Fields.size(); ++I) {
      const ir::Field &F = R.Fields[I];
      if (F.BitWidth || !P.isTypedField(*F.Type) || F.Size == 0 || elementAlign(F) > R.Align) {
        L.IsExact = false;
        continue;
      }
      std::string Name = F.O.Name.empty() ? fmt::format("anon_{}", I) : rustName(F.O.Name);
      L.Fields.push_back({F.O.Doc, Name, S.type(*F.Type), P.M.Lang == ir::Language::C || F.IsPublic, std::nullopt, ""});
      L.IsTyped[I] = true;
      Most = std::max(Most, elementAlign(F));
      Largest = std::max(Largest, F.Size);
    }
    if ((Largest + Most - 1) / Most * Most != R.Size || L.Fields.empty()) {
      L.IsExact = false;
      L.Fields.push_back({"", "_opaque",
                          fmt::format("[{}<{}>; {}]", S.core("mem", "MaybeUninit"), S.primitive("u8"), R.Size), false,
                          std::nullopt, ""});
    }
    L.CanDebug = false;
    L.HasAlign = R.Align > Most;
    L.Repr = L.HasAlign ? fmt::format("C, align({})", R.Align) : "C";
    return std::move(L);
  }

  Planner &P;
  const ir::Record &R;
  const Home &H;
  Scope S;
  Layout L;
  std::uint64_t Cursor = 0, Most = 1;
  unsigned Runs = 0;
  bool Packed = false, IsCxx = false;
};

} // namespace

const Layout &Planner::layout(ir::DeclId Id) {
  if (auto It = Layouts.find(Id); It != Layouts.end())
    return It->second;
  // A member may be a pointer to a function that takes this very record: while it is built, take it for exact, and if
  // that was wrong, build it again knowing better.
  Building[Id] = false;
  Layout Built = LayoutBuilder(*this, Id).build();
  bool WasAssumed = Building[Id];
  if (WasAssumed && !Built.IsExact) {
    Inexact.insert(Id);
    Built = LayoutBuilder(*this, Id).build();
  }
  Building.erase(Id);
  return Layouts[Id] = std::move(Built);
}
