// Fields: which are Rust fields, and the accessors of those that are not.
#include "FunctionPlanner.h"
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

void RecordPlanner::reserveNames() {
  for (const auto &Set : P.memberSets(Id))
    for (const ir::Function *F : Set)
      Methods.insert(baseName(*F, P.M));
}

void RecordPlanner::planFields() {
  std::set<std::string_view> PublicNames;
  for (const Field &RustField : Out.Fields)
    if (RustField.IsPublic)
      PublicNames.insert(RustField.Name);
  for (std::size_t I = 0; I != R.Fields.size(); ++I) {
    const ir::Field &F = R.Fields[I];
    if (!F.IsPublic || F.O.Name.empty())
      continue;
    if (P.isExcluded(R.O) || P.isOpaque(R.O)) {
      P.skip(F.O, reason(DiagId::SkipBlocked));
      continue;
    }
    Access How = isSized() ? P.layout(Id).Places[I].How : Access::None;
    bool IsRustField = How == Access::Typed || How == Access::Wrapped;
    std::string Name = IsRustField ? P.layout(Id).Places[I].Storage : rustName(F.O.Name);
    if (IsRustField && PublicNames.contains(Name)) {
      P.bound(F.O, rustPath(Name), "field");
      P.degrade(F.O, isCxx() ? std::nullopt : P.lostSignature(*F.Type));
      if (F.IsFlexible && !isCxx())
        flexibleArray(F);
    } else if (How == Access::Bits) {
      while (!take(Name)) // `int a : 3, set_a : 2;`
        Name += "_";
      bitField(I, Name);
    } else if (F.BitWidth) {
      if (H.Form != Shape::Opaque || !isCxx() || !opaqueBitField(F))
        P.skip(F.O, reason(DiagId::SkipBitField));
    } else if (!isCxx() || H.Form == Shape::Union || !accessors(F)) {
      auto *U = F.Type->as<ir::Unsupported>();
      P.skip(F.O, U ? U->Why : reason(DiagId::SkipField, ir::describe(*F.Type, P.M)));
    }
  }
  for (const ir::Field &F : R.UsedFields)
    if (!P.isExcluded(R.O))
      accessors(F);
}

/// Whether a member has a Rust field of its own type in this class.
bool RecordPlanner::isRustField(const ir::Field &F) const {
  bool IsOwn = !R.Fields.empty() && &F >= R.Fields.data() && &F <= &R.Fields.back();
  return IsOwn && isSized() && P.layout(Id).isTyped(static_cast<std::size_t>(&F - R.Fields.data()));
}

/// A link to the accessor that has the field's docs.
std::string RecordPlanner::lastGetter() const {
  const std::string &Name = Out.Functions.back().Name;
  return fmt::format("[`{}`](Self::{})", unescaped(Name), Name);
}

void RecordPlanner::getter(const ir::Field &F, const std::string &Name, std::string Type, std::string Body,
                           std::string Self) {
  Function G;
  bool IsMut = Self != "&self";
  G.Doc = IsMut ? "As " + lastGetter() + ", to change it." : F.O.Doc;
  G.Cpp = IsMut ? "" : F.O.Cpp;
  G.Name = Name;
  G.Params = {{std::move(Self), ""}};
  G.Result = std::move(Type);
  G.Body = std::move(Body);
  Out.Functions.push_back(std::move(G));
}
void RecordPlanner::setter(const ir::Field &F, Param Value, std::vector<std::string> Setup, std::string Body,
                           const std::string &Safety) {
  std::string Name = "set_" + F.O.Name;
  if (F.Type->IsConst || !take(Name))
    return;
  Function G;
  G.Doc = "Sets " + lastGetter() + ".";
  G.Safety = Safety;
  G.Name = Name;
  G.Params = {{"&mut self", ""}, std::move(Value)};
  G.Setup = std::move(Setup);
  G.Body = std::move(Body);
  Out.Functions.push_back(std::move(G));
}

/// `int x : 3;` becomes `x()` and `set_x()`, which sign-extend and truncate as C does.
void RecordPlanner::bitField(std::size_t I, const std::string &Name) {
  const ir::Field &F = R.Fields[I];
  const FieldPlace &Place = P.layout(Id).Places[I];
  Scope At = S.with(H.HasLifetime ? "'a" : "'static");
  bool IsUnion = H.Form == Shape::Union, IsWide = Place.Width > 64;
  bool IsSigned = F.BitWidth ? F.IsSigned : P.resolve(*F.Type).as<ir::BitInt>()->IsSigned;
  std::string Type = At.type(*F.Type), Which = fmt::format("{}, {}", Place.Start, Place.Width);
  std::string Read = fmt::format(
      "{}(&self.{}, {})",
      At.rt(IsWide ? "wide_bits" : "bits", fmt::format("{}{}bits", IsSigned ? "signed_" : "", IsWide ? "wide_" : "")),
      Place.Storage, Which);
  std::string Write = fmt::format(
      "{}(&mut self.{}, {}, {})", At.rt(IsWide ? "wide_bits" : "bits", IsWide ? "set_wide_bits" : "set_bits"),
      Place.Storage, Which, P.toInteger(*F.Type, P.local("value"), S.primitive(IsWide ? "u128" : "u64")));
  Read = P.fromInteger(*F.Type, At, Read);
  std::string Safety = IsUnion ? "The union's bytes must be those of this member." : "";
  getter(F, Name, Type, IsUnion ? fmt::format("unsafe {{ {} }}", Read) : Read);
  Out.Functions.back().Safety = Safety;
  setter(F, {P.local("value"), Type}, {}, (IsUnion ? fmt::format("unsafe {{ {} }}", Write) : Write) + ";", Safety);
  if (P.Opts.Look.HasBitfieldUnits)
    rawBitAccessors(I, Name);
  P.bound(F.O, rustPath(Name), "field");
}

/// A bit-field of a class that Rust has no fields for: its bits are where C++ has them in the object.
bool RecordPlanner::opaqueBitField(const ir::Field &F) {
  if (*F.BitWidth == 0 || *F.BitWidth > 64 || F.IsMutable || P.unusable(*F.Type, true))
    return false;
  std::string Name = rustName(F.O.Name);
  while (!take(Name))
    Name += "_";
  std::string Type = S.type(*F.Type), Which = fmt::format("{}, {}", F.OffsetBits, *F.BitWidth);
  std::string Bytes = fmt::format("(&raw {{}} *self).cast::<{}>()", S.primitive("u8"));
  std::string Read = fmt::format("{}({}, {})", S.rt("raw_bits", F.IsSigned ? "raw_signed_bits" : "raw_bits"),
                                 replaceAll(Bytes, "{}", "const"), Which);
  getter(F, Name, Type, fmt::format("unsafe {{ {} }}", P.fromInteger(*F.Type, S, Read)));
  setter(F, {P.local("value"), Type}, {},
         fmt::format("unsafe {{ {}({}, {}, {}) }};", S.rt("raw_bits", "raw_set_bits"), replaceAll(Bytes, "{}", "mut"),
                     Which, P.toInteger(*F.Type, P.local("value"), S.primitive("u64"))),
         "");
  P.bound(F.O, rustPath(Name), "field");
  return true;
}

/// `T x[];` has no length of its own: the caller knows it.
void RecordPlanner::flexibleArray(const ir::Field &F) {
  auto *Array = P.resolve(*F.Type).as<ir::Array>();
  std::string Name = F.O.Name + "_slice";
  bool IsAligned = F.Align != 0 && F.OffsetBits / 8 % F.Align == 0 && R.Align % F.Align == 0;
  if (!Array || !IsAligned || !take(Name) || !take(Name + "_mut"))
    return;
  std::string Element = S.with("'static").type(*Array->Element), This = P.local("this"), Len = P.local("len");
  for (bool IsMut : {false, true}) {
    Function G;
    G.Doc = fmt::format("The elements of `{}` behind the object.", F.O.Name);
    G.Cpp = F.O.Cpp;
    G.Safety = fmt::format("`{}` must point to an object with `{}` elements behind it, which live and are not changed "
                           "otherwise for `'a`.",
                           This, Len);
    G.Name = Name + (IsMut ? "_mut" : "");
    G.Generics = "<'a>";
    G.Params = {{This, IsMut ? "*mut Self" : "*const Self"}, {Len, S.primitive("usize")}};
    G.Result = fmt::format("&'a {}[{}]", IsMut ? "mut " : "", Element);
    G.Body = fmt::format("unsafe {{ ::core::slice::from_raw_parts{}((&raw {} (*{}).{}).cast(), {}) }}",
                         IsMut ? "_mut" : "", IsMut ? "mut" : "const", This, rustName(F.O.Name), Len);
    Out.Functions.push_back(std::move(G));
  }
}

/// A pointer of which the user says what it leads to: objects of the class do not outlive that.
void RecordPlanner::borrowedField(const ir::Field &F, const std::string &Name, const std::string &Type) {
  auto *Ptr = P.resolve(*F.Type).as<ir::Pointer>();
  bool IsConst = Ptr->Pointee->IsConst || P.isShared(*Ptr->Pointee);
  bool IsRustField = isRustField(F);
  std::string Offset = fmt::to_string(F.OffsetBits / 8);
  getter(F, Name, Type,
         IsRustField ? "self." + Name : fmt::format("unsafe {{ {}(self, {}) }}", S.rt("field", "read"), Offset));
  std::string Given = fmt::format("&'a {}{}", IsConst ? "" : "mut ", S.with("'a").type(*Ptr->Pointee)), Value = "value";
  if (F.Use == ir::PointerUse::Borrowed) {
    Given = fmt::format("{}<{}>", S.prelude("Option"), Given);
    Value = fmt::format("value.map_or(::core::ptr::null{}(), |value| value)", IsConst ? "" : "_mut");
  }
  if (IsConst && !Ptr->Pointee->IsConst) // of a shared class
    Value = F.Use == ir::PointerUse::Borrowed ? Value + ".cast_mut()" : "(&raw const *value).cast_mut()";
  setter(F, {"value", Given}, {},
         IsRustField
             ? fmt::format("self.{} = {};", Name, Value)
             : fmt::format("unsafe {{ {}::<_, {}>(self, {}, {}) }}", S.rt("field", "write"), Type, Offset, Value),
         "");
}

/// A macro takes the comma of `T<A, B>` for its own.
std::string_view plan::offsetMacro(const std::string &CppName) {
  return CppName.find(',') == std::string::npos ? "offsetof" : "__builtin_offsetof";
}

/// A public member that is no public Rust field: read and written at its offset.
bool RecordPlanner::accessors(const ir::Field &F) {
  const ir::Type &T = P.resolve(*F.Type);
  std::string Name = rustName(F.O.Name);
  std::uint64_t Offset = F.OffsetBits / 8;
  if (F.IsMutable || F.IsOverlapping || R.Tag == ir::RecordTag::Union || P.unusable(T, true) || T.as<ir::Reference>() ||
      F.Size == 0 || F.OffsetBits % 8 != 0 || Offset % std::max<std::uint64_t>(F.Align, 1) != 0)
    return false;
  auto *N = T.as<ir::Named>();
  auto *Std = T.as<ir::StdType>();
  bool IsRecord = N && P.M.record(N->Id);
  if (!Std && !IsRecord && !P.isTypedField(T))
    return false;
  // Others may change the object: nothing in it is lent but what claims no bytes.
  if (R.IsShared && (Std || (IsRecord && P.Homes[N->Id].Form != Shape::Opaque && !P.isTypedField(T))))
    return false;
  if ((Std && ir::stdForm(Std->Kind) != ir::StdForm::Text) || !take(Name))
    return false;
  if (!isRustField(F))
    P.B.GlueChecks.push_back({fmt::format("static_assert({}({}, {}) == {}, \"{}\");", offsetMacro(R.CppName), R.CppName,
                                          P.cppField(F), Offset, F.O.Name),
                              P.condition(F.O)});
  P.bound(F.O, rustPath(Name), "field");
  Scope At = S.with(H.HasLifetime ? "'a" : "'_");
  if (Std) {
    std::string Type = At.rt("std_string", "StdString");
    getter(F, Name, "&" + At.rt("bytes", "CxxStr"),
           fmt::format("unsafe {{ {}::<_, {}>(self, {}) }}", At.rt("field", "field"), Type, Offset));
    setter(F, {"value", fmt::format("impl {}<[{}]>", At.prelude("AsRef"), At.primitive("u8"))}, {},
           fmt::format("unsafe {{ {}::<_, {}>(self, {}) }}.assign(value);", At.rt("field", "field_mut"), Type, Offset),
           "");
    return true;
  }
  if (N && P.M.record(N->Id) && !P.isTypedField(T)) {
    std::string Type = At.home(N->Id);
    getter(F, Name, "&" + Type, fmt::format("unsafe {{ {}(self, {}) }}", At.rt("field", "field"), Offset));
    if (!F.Type->IsConst && take(F.O.Name + "_mut"))
      getter(F, F.O.Name + "_mut", "&mut " + Type,
             fmt::format("unsafe {{ {}(self, {}) }}", At.rt("field", "field_mut"), Offset), "&mut self");
    return true;
  }
  std::string Type = S.with(H.HasLifetime ? "'a" : "'static").type(T);
  bool IsAddress = T.as<ir::Pointer>() || T.as<ir::FnPointer>();
  bool IsRustField = isRustField(F);
  if (F.Use != ir::PointerUse::Unknown) {
    borrowedField(F, Name, Type);
    return true;
  }
  getter(F, Name, Type,
         IsRustField ? "self." + Name : fmt::format("unsafe {{ {}(self, {}) }}", At.rt("field", "read"), Offset));
  setter(F, {"value", Type}, {},
         IsRustField ? fmt::format("self.{} = value;", Name)
                     : fmt::format("unsafe {{ {}(self, {}, value) }}", At.rt("field", "write"), Offset),
         IsAddress ? "`value` must be valid for as long as C++ uses it." : "");
  return true;
}
