// Rust fields for C++ members. Offsets are Clang's; what Rust cannot type becomes a run of bytes, and whether any is
// left decides if the record may cross a call by value.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class LayoutBuilder {
public:
  LayoutBuilder(Planner &P, ir::DeclId Id)
      : P(P), R(*P.M.record(Id)), H(P.Homes[Id]), S(P, H.Module, H.HasLifetime ? "'a" : "'static"),
        IsCxx(P.M.Lang == ir::Language::Cxx), HasUnits(P.Opts.Look.HasBitfieldUnits) {}

  Layout build() {
    L.Places.resize(R.Fields.size());
    if (H.Form == Shape::Union)
      return buildUnion();
    choosePacking();
    addBases();
    for (std::size_t I = 0; I != R.Fields.size(); ++I)
      bitWidth(R.Fields[I]) ? addBits(I) : addField(I);
    finish();
    return std::move(L);
  }

private:
  /// packed(n) lowers alignments, and a record has the largest that is left. Where that is less than C's, nothing is
  /// packed: fields that would be aligned too much stand behind a wrapper.
  void choosePacking() {
    std::uint64_t Reached = 1;
    for (const ir::Field &F : R.Fields) {
      if (!isOwnType(F) || isMisaligned(F))
        continue;
      Packed |= elementAlign(F) > R.Align;
      if (!hasAlign(*F.Type))
        Reached = std::max(Reached, std::min(elementAlign(F), R.Align));
    }
    Packed &= Reached == R.Align;
  }

  // ----- what a field is ---------------------------------------------------------------------------------------------

  /// The width of a bit-field, or of an integer whose upper bits in memory mean nothing.
  std::optional<unsigned> bitWidth(const ir::Field &F) const {
    if (F.BitWidth)
      return F.BitWidth;
    auto *Int = P.resolve(*F.Type).as<ir::BitInt>();
    return Int && Int->Bits <= 128 ? std::optional(Int->Bits) : std::nullopt;
  }
  bool isOwnType(const ir::Field &F) const {
    return !bitWidth(F) && !F.IsMutable && !F.IsOverlapping && P.isTypedField(*F.Type) && (F.Size != 0 || !IsCxx);
  }
  std::uint64_t naturalAlign(const ir::Type &T, std::uint64_t Size) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *A = Real.as<ir::Array>())
      return naturalAlign(*A->Element, Size / std::max<std::uint64_t>(A->Size, 1));
    if (auto *C = Real.as<ir::Complex>())
      return naturalAlign(*C->Element, Size / 2);
    if (auto *V = Real.as<ir::Vector>())
      return V->Align;
    if (auto *V = Real.as<ir::VaList>())
      return V->Align;
    if (auto *N = Real.as<ir::Named>())
      if (const ir::Record *Inner = P.M.record(N->Id))
        return Inner->Align;
    return std::min<std::uint64_t>(std::max<std::uint64_t>(Size, 1), Real.as<ir::Builtin>() ? 16 : 8);
  }
  std::uint64_t elementAlign(const ir::Field &F) const {
    return F.IsFlexible ? F.Align : naturalAlign(*F.Type, F.Size);
  }
  /// Not where packed(n) would put it, whatever n is: packed and aligned at once, which Rust cannot have.
  bool isMisaligned(const ir::Field &F) const { return F.OffsetBits / 8 % std::min(elementAlign(F), R.Align) != 0; }
  /// E0588: a packed type cannot hold an aligned one.
  bool hasAlign(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *A = Real.as<ir::Array>())
      return hasAlign(*A->Element);
    if (auto *B = Real.as<ir::Builtin>())
      return !ir::builtinRow(B->Kind).Section.empty();
    if (auto *C = Real.as<ir::Complex>())
      return hasAlign(*C->Element);
    auto *N = Real.as<ir::Named>();
    return Real.as<ir::Vector>() || Real.as<ir::Atomic>() || (N && P.M.record(N->Id) && P.layout(N->Id).HasAlign);
  }
  std::string nameOf(std::size_t I) const {
    const ir::Field &F = R.Fields[I];
    std::string Name = F.O.Name.empty() ? P.anonymousField(R, I) : rustName(F.O.Name);
    while (Name != F.O.Name &&
           std::any_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &Other) { return Other.O.Name == Name; }))
      Name += "_";
    return Name;
  }

  // ----- bytes between -----------------------------------------------------------------------------------------------

  std::string opaqueBytes(std::uint64_t Count) const {
    return fmt::format("[{}<{}>; {}]", S.core("mem", "MaybeUninit"), S.primitive("u8"), Count);
  }
  void pad(std::uint64_t To) {
    if (To <= Cursor)
      return;
    L.IsExact = false;
    L.Runs = uninitRun();
    std::string Bytes = opaqueBytes(To - Cursor);
    // C++ may write there through a const reference: without the cell, rustc tells LLVM that nobody does.
    if (R.HasMutable)
      Bytes = fmt::format("{}<{}>", S.core("cell", "UnsafeCell"), Bytes);
    L.Fields.push_back({"", fmt::format("_opaque{}", Runs++), std::move(Bytes), !IsCxx, std::nullopt, ""});
    Cursor = To;
  }
  /// Moves on to an offset: alignment gets there by itself, or the gap is made of bytes.
  bool reach(std::uint64_t Offset, std::uint64_t Align) {
    flushBits(Offset);
    if (Offset < Cursor)
      return false;
    std::uint64_t Step = Packed ? std::min(Align, R.Align) : Align;
    std::uint64_t Natural = (Cursor + Step - 1) / Step * Step;
    if (Natural != Offset)
      pad(Offset);
    else
      padExplicitly(Offset);
    return true;
  }
  /// Names what alignment would skip by itself, where the style wants to see it.
  void padExplicitly(std::uint64_t To) {
    if (!P.Opts.Look.PadsExplicitly || IsCxx || To <= Cursor)
      return;
    L.Fields.push_back({"", fmt::format("__bindgen_padding_{}", Paddings++),
                        fmt::format("[{}; {}]", S.primitive("u8"), To - Cursor), true, std::nullopt, ""});
    Cursor = To;
  }

  // ----- bases, fields -----------------------------------------------------------------------------------------------

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
    }
  }

  void addField(std::size_t I) {
    const ir::Field &F = R.Fields[I];
    std::uint64_t Offset = F.OffsetBits / 8;
    bool IsWrapped = isMisaligned(F) || (Packed ? hasAlign(*F.Type) : elementAlign(F) > R.Align);
    std::uint64_t Align = IsWrapped ? 1 : elementAlign(F);
    if (!isOwnType(F) || (IsWrapped && IsCxx) || !reach(Offset, Align)) {
      L.IsExact = false; // its bytes may look like padding, but are none
      return;
    }
    std::string Name = nameOf(I), Type = F.IsFlexible ? P.flexibleField(S, *F.Type) : S.type(*F.Type);
    if (IsWrapped)
      Type = fmt::format("{}<{}>", S.rt("unaligned", "Unaligned"), Type);
    // What only the compiler calls so, another compiler calls otherwise.
    bool IsReserved = !R.O.IsOwn && F.O.Name.starts_with("__");
    bool CanAssert = !F.O.Name.empty() && !IsReserved && !F.Type->as<ir::Reference>();
    // Nobody sees a private field's docs; its accessors have them.
    bool IsPublic = isPublic(F);
    L.Fields.push_back({IsPublic ? F.O.Doc : "", Name, std::move(Type), IsPublic, Offset,
                        CanAssert ? P.cppField(F) : ""});
    L.Places[I] = {IsWrapped ? Access::Wrapped : Access::Typed, Name, 0, 0};
    note(*F.Type);
    L.IsExact &= !IsWrapped;
    L.HasAlign |= !IsWrapped && hasAlign(*F.Type);
    Cursor = Offset + F.Size;
    LastUnit = 0;
    Most = std::max(Most, Align);
  }
  /// What the type of a field says about the record.
  void note(const ir::Type &T) {
    L.IsExact &= P.sharesAbiAsField(T);
    L.Depth = std::max(L.Depth, 1 + depth(T));
  }
  unsigned depth(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *A = Real.as<ir::Array>())
      return depth(*A->Element);
    auto *N = Real.as<ir::Named>();
    return N && P.M.record(N->Id) ? P.layout(N->Id).Depth : 0;
  }

  /// In C everything is public. A C++ pointer that safe functions would follow is set by an unsafe method.
  bool isPublic(const ir::Field &F) const {
    if (!IsCxx)
      return true;
    bool IsAddress = F.Type->as<ir::Pointer>() || F.Type->as<ir::Reference>() || F.Type->as<ir::FnPointer>();
    return F.IsPublic && !IsAddress && !F.Type->IsConst;
  }

  // ----- bit-fields --------------------------------------------------------------------------------------------------

  void addBits(std::size_t I) {
    const ir::Field &F = R.Fields[I];
    unsigned Width = *bitWidth(F);
    bool IsUnnamed = F.O.Name.empty() || Width == 0;
    if (IsUnnamed)
      L.IsExact &= Width == 0; // unnamed bits belong to no register class
    if (IsUnnamed && (!HasUnits || (Width == 0 && Pending.empty())))
      return;
    if (F.IsMutable) {
      L.IsExact = false;
      return;
    }
    std::uint64_t First = F.OffsetBits / 8;
    if (!Pending.empty() && First > EndByte && !HasUnits)
      flushBits(First);
    if (Pending.empty()) {
      if (First < Cursor) {
        L.IsExact = false;
        return;
      }
      FirstByte = First;
    }
    Pending.push_back(I);
    EndByte = std::max(EndByte, (F.OffsetBits + Width + 7) / 8);
  }

  /// The largest integer that ends where the next field begins, or sooner.
  static std::uint64_t bitUnit(std::uint64_t First, std::uint64_t End, std::uint64_t Limit, std::uint64_t MostAlign) {
    std::uint64_t Unit = 1;
    for (std::uint64_t Try = 2; Try <= std::min<std::uint64_t>(MostAlign, 8); Try *= 2)
      if (First % Try == 0 && (End + Try - 1) / Try * Try <= Limit && End - First > Try / 2)
        Unit = Try;
    return Unit;
  }
  std::string bitStorage(std::uint64_t Unit, std::uint64_t Count) const {
    std::string One = S.primitive(fmt::format("u{}", 8 * Unit));
    return Count == 1 ? One : fmt::format("[{}; {}]", One, Count);
  }
  void placeBits(std::size_t I, const std::string &Storage, std::uint64_t FirstBit) {
    const ir::Field &F = R.Fields[I];
    L.Places[I] = {Access::Bits, Storage, F.OffsetBits - FirstBit, *bitWidth(F)};
  }

  /// Makes one Rust field of the bit-fields that are waiting; what comes next lies at `Limit`.
  void flushBits(std::uint64_t Limit) {
    std::vector<std::size_t> Waiting;
    Waiting.swap(Pending);
    if (Waiting.empty())
      return;
    std::uint64_t MostAlign = Packed ? 1 : R.Align;
    std::uint64_t Unit = HasUnits ? P.bitfieldUnitAlign(R, Waiting, Cursor, FirstByte, MostAlign)
                                  : bitUnit(FirstByte, EndByte, Limit, MostAlign);
    std::uint64_t End = (EndByte + Unit - 1) / Unit * Unit;
    std::uint64_t Used = EndByte;
    EndByte = 0;
    if (!reach(FirstByte, Unit))
      return;
    std::string Name = P.bitStorageName(BitRuns);
    if (HasUnits) {
      for (Field &F : P.bitfieldUnit(S, BitRuns, Used - FirstByte, Unit))
        L.Fields.push_back(std::move(F));
      End = Used;
      LastUnit = Unit;
    } else {
      L.Fields.push_back({"", Name, bitStorage(Unit, (End - FirstByte) / Unit), !IsCxx, FirstByte, ""});
    }
    ++BitRuns;
    for (std::size_t I : Waiting)
      if (!R.Fields[I].O.Name.empty())
        placeBits(I, Name, 8 * FirstByte);
    Cursor = End;
    Most = std::max(Most, Unit);
  }

  // ----- the whole ---------------------------------------------------------------------------------------------------

  void finish() {
    flushBits(R.Size);
    std::uint64_t Natural = (Cursor + R.Align - 1) / R.Align * R.Align;
    if (R.Size == 0 && L.Fields.empty() && P.Opts.Look.OpaqueIsPlain)
      ; // `struct empty {}`
    else if (R.Size == 0 && L.Fields.empty())
      L.Fields.push_back({"", "_empty", fmt::format("[{}; 0]", S.primitive("u8")), false, std::nullopt, ""});
    else if (Natural != R.Size)
      pad(R.Size);
    else if (LastUnit != 0 && R.Size - Cursor >= LastUnit && !P.Opts.Look.PadsExplicitly)
      L.Fields.push_back(P.paddingBehindUnit(S, R.Size - Cursor, Packed));
    else
      padExplicitly(R.Size);
    L.Repr = "C";
    if (Packed) {
      // packed(N) sets the alignment down to N; a larger one cannot be had together with it.
      L.Repr = R.Align == 1 ? "C, packed" : fmt::format("C, packed({})", R.Align);
      L.IsExact = false; // the ABI classes of unaligned fields differ between targets
    } else if (R.Align > Most) {
      L.Repr = fmt::format("C, align({})", R.Align);
      L.HasAlign = true;
    }
  }

  Layout buildUnion() {
    std::uint64_t Largest = 0, BitBytes = 0;
    for (std::size_t I = 0; I != R.Fields.size(); ++I) {
      const ir::Field &F = R.Fields[I];
      if (auto Width = bitWidth(F); Width && !F.O.Name.empty()) {
        BitBytes = std::max<std::uint64_t>(BitBytes, (*Width + 7) / 8);
        placeBits(I, "_bits", 0);
        continue;
      }
      if (!isOwnType(F)) {
        L.IsExact &= F.BitWidth == 0; // unnamed bits belong to no register class
        continue;
      }
      addMember(I);
      Most = std::max(Most, L.Places[I].How == Access::Wrapped ? 1 : elementAlign(F));
      Largest = std::max(Largest, F.Size);
    }
    if (BitBytes) {
      std::uint64_t Unit = bitUnit(0, BitBytes, R.Size, R.Align);
      std::uint64_t Size = (BitBytes + Unit - 1) / Unit * Unit;
      L.Fields.push_back({"", "_bits", bitStorage(Unit, Size / Unit), !IsCxx, std::nullopt, ""});
      Most = std::max(Most, Unit);
      Largest = std::max(Largest, Size);
    }
    if ((Largest + R.Align - 1) / R.Align * R.Align != R.Size || L.Fields.empty()) {
      L.IsExact = false;
      L.Runs = uninitRun();
      L.Fields.push_back({"", "_opaque", opaqueBytes(R.Size), false, std::nullopt, ""});
    }
    bool IsAligned = R.Align > Most;
    L.HasAlign |= IsAligned;
    L.Repr = IsAligned ? fmt::format("C, align({})", R.Align) : "C";
    return std::move(L);
  }

  /// A union's members lie at its beginning, so only their alignment can be too large.
  void addMember(std::size_t I) {
    const ir::Field &F = R.Fields[I];
    bool IsWrapped = elementAlign(F) > R.Align;
    std::string Name = nameOf(I), Type = S.type(*F.Type);
    if (IsWrapped)
      Type = fmt::format("{}<{}>", S.rt("unaligned", "Unaligned"), Type);
    if (!P.traits(*F.Type).has(Trait::Copy))
      Type = fmt::format("{}<{}>", S.core("mem", "ManuallyDrop"), Type);
    L.Fields.push_back({F.O.Doc, Name, std::move(Type), !IsCxx || F.IsPublic, std::nullopt, ""});
    L.Places[I] = {IsWrapped ? Access::Wrapped : Access::Typed, Name, 0, 0};
    note(*F.Type);
    L.IsExact &= !IsWrapped;
    L.HasAlign |= !IsWrapped && hasAlign(*F.Type);
  }

  Planner &P;
  const ir::Record &R;
  const Home &H;
  Scope S;
  const bool IsCxx, HasUnits;
  Layout L;
  std::uint64_t Cursor = 0, Most = 1;
  std::vector<std::size_t> Pending; ///< bit-fields without a storage yet
  std::uint64_t FirstByte = 0, EndByte = 0;
  std::uint64_t LastUnit = 0; ///< the alignment of the bit-field unit that is the last field
  unsigned Runs = 0, BitRuns = 0, Paddings = 0;
  bool Packed = false;
};

} // namespace

const Layout &Planner::layout(ir::DeclId Id) {
  if (auto It = Layouts.find(Id); It != Layouts.end())
    return It->second;
  if (isOpaque(M.record(Id)->O))
    return Layouts[Id] = blob(Id);
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
