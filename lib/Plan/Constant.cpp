// Constants. Values come from Clang's evaluator with C's own type; this only writes them as Rust does.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;
using cxx2rs::ir::BuiltinKind;

static std::string escape(const std::string &Bytes) {
  std::string Text;
  for (unsigned char C : Bytes) {
    if (C == '"' || C == '\\')
      Text += fmt::format("\\{}", static_cast<char>(C));
    else if (C >= ' ' && C < 0x7f)
      Text += static_cast<char>(C);
    else
      Text += fmt::format("\\x{:02x}", C);
  }
  return Text;
}

/// Then it is no C string, but still bytes.
static bool hasNul(const ir::StringValue &V) { return V.Bytes.find('\0') != std::string::npos; }

namespace {

/// The Rust expression of a value, or nothing where it is not a constant in Rust.
struct ValueText {
  bool IsInner;
  const ir::Type &T;
  const Scope &S;
  Planner &P;
  using Answer = std::optional<std::string>;

  Answer operator()(const ir::IntValue &V) const {
    const ir::Type &Real = P.resolve(T);
    if (Real.isBuiltin(ir::BuiltinKind::Bool))
      return V.Bits ? "true" : "false";
    std::string Number = V.IsSigned ? fmt::to_string(static_cast<std::int64_t>(V.Bits)) : fmt::to_string(V.Bits);
    if (auto *N = Real.as<ir::Named>()) {
      const ir::Enum *E = P.M.enumeration(N->Id);
      if (!E)
        return std::nullopt;
      return P.enumValue(S, N->Id, V.Bits); // the enum's own type decides the sign, not the expression's
    }
    if (Real.isBuiltin(ir::BuiltinKind::Char) || Real.isBuiltin(ir::BuiltinKind::SChar))
      return fmt::format("{}", V.IsSigned ? static_cast<std::int64_t>(static_cast<std::int8_t>(V.Bits))
                                          : static_cast<std::int64_t>(V.Bits));
    return Real.as<ir::Builtin>() ? Answer(Number) : std::nullopt;
  }
  Answer operator()(const ir::WideValue &V) const {
    return P.resolve(T).as<ir::Builtin>() ? Answer(V.Decimal) : std::nullopt;
  }
  /// A value without a literal: its bytes, or its bits where the type is made of an integer.
  Answer operator()(const ir::BytesValue &V) const {
    std::string Bytes;
    for (unsigned char C : V.Bytes)
      Bytes += (Bytes.empty() ? "" : ", ") + fmt::to_string(C);
    if (V.Bytes.size() == 2)
      return fmt::format("{}(u16::from_le_bytes([{}]))", S.type(P.resolve(T)), Bytes); // an alias constructs nothing
    return fmt::format("{}::from_bytes([{}])", S.type(T), Bytes);
  }
  Answer operator()(const ir::WideStringValue &V) const {
    std::string Units;
    for (std::uint32_t Unit : V.Units)
      Units += fmt::to_string(Unit) + ", ";
    return fmt::format("&[{}0]", Units);
  }
  /// The elements of an array, the parts of a complex number, or the fields of a struct.
  Answer operator()(const ir::ListValue &V) const {
    const ir::Type &Real = P.resolve(T);
    auto *Array = Real.as<ir::Array>();
    auto *Complex = Real.as<ir::Complex>();
    auto *Named = Real.as<ir::Named>();
    const ir::Record *Record = Named ? P.M.record(Named->Id) : nullptr;
    if (Record)
      return structText(V, *Record, Named->Id);
    std::string Text;
    for (const ir::ConstantValue &Element : V.Elements) {
      auto One =
          Array || Complex ? P.constantText(Element, Array ? *Array->Element : *Complex->Element, S) : std::nullopt;
      if (!One)
        return std::nullopt;
      Text += (Text.empty() ? "" : ", ") + *One;
    }
    return Array ? fmt::format("[{}]", Text) : fmt::format("{}::new({})", S.rt("complex", "Complex"), Text);
  }
  Answer structText(const ir::ListValue &V, const ir::Record &R, ir::DeclId Id) const {
    if (P.Homes[Id].Form != Shape::Struct || R.Fields.size() != V.Elements.size())
      return std::nullopt;
    const Layout &L = P.layout(Id);
    std::string Text;
    for (std::size_t I = 0; I != R.Fields.size(); ++I) {
      auto One = L.isTyped(I) ? P.constantText(V.Elements[I], *R.Fields[I].Type, S) : std::nullopt;
      if (!One)
        return std::nullopt;
      Text += fmt::format("{}{}: {}", Text.empty() ? "" : ", ", L.Places[I].Storage, *One);
    }
    if (L.Fields.size() != R.Fields.size())
      return std::nullopt; // bytes without a name
    return fmt::format("{} {{ {} }}", S.home(Id), Text);
  }
  Answer operator()(const ir::FloatValue &V) const {
    bool IsFloat = P.resolve(T).isBuiltin(ir::BuiltinKind::Float);
    if (!IsFloat && !P.resolve(T).isBuiltin(ir::BuiltinKind::Double))
      return std::nullopt;
    const char *Type = IsFloat ? "f32" : "f64";
    if (V.Text == "inf")
      return fmt::format("{}::INFINITY", Type);
    if (V.Text == "-inf")
      return fmt::format("{}::NEG_INFINITY", Type);
    if (V.Text == "nan")
      return fmt::format("{}::NAN", Type);
    bool HasPoint = V.Text.find_first_of(".eE") != std::string::npos;
    return V.Text + (HasPoint ? "" : ".0");
  }
  Answer operator()(const ir::StringValue &V) const {
    auto *Ptr = P.resolve(T).as<ir::Pointer>();
    // Behind a pointer of an array or a struct, a string is its address.
    if (IsInner || !Ptr || !Ptr->Pointee->isBuiltin(BuiltinKind::Char) || !Ptr->Pointee->IsConst)
      return inner(V);
    return asCStr(V) ? cStr(V) : fmt::format("b\"{}\\0\"", escape(V.Bytes));
  }
  bool asCStr(const ir::StringValue &V) const { return P.Opts.Look.StringsAreCStr && !hasNul(V); }
  /// Since Rust 1.77, and not in edition 2018, there is a literal for it.
  Answer cStr(const ir::StringValue &V) const {
    const TextStyle &Text = P.Opts.Look.Text;
    if (Text.RustMinor >= 77 && Text.Edition >= 2021)
      return fmt::format("c\"{}\"", escape(V.Bytes));
    return fmt::format("unsafe {{ {}::from_bytes_with_nul_unchecked(b\"{}\\0\") }}", S.cStr(), escape(V.Bytes));
  }
  Answer inner(const ir::StringValue &V) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *Ptr = Real.as<ir::Pointer>())
      return fmt::format("b\"{}\\0\".as_ptr() as {}{}", escape(V.Bytes), Ptr->Pointee->IsConst ? "" : "*const _ as ",
                         S.type(T));
    auto *Array = Real.as<ir::Array>();
    auto *Unit = Array ? P.resolve(*Array->Element).as<ir::Builtin>() : nullptr;
    if (!Unit)
      return std::nullopt;
    std::string Text;
    for (std::uint64_t I = 0; I != Array->Size; ++I) {
      int C = I < V.Bytes.size() ? V.Bytes[I] : 0;
      Text += (I ? ", " : "") +
              fmt::to_string(Unit->Kind == BuiltinKind::UChar || Unit->Kind == BuiltinKind::U8 ? C & 0xff : C);
    }
    return fmt::format("[{}]", Text);
  }
  Answer operator()(const ir::NullValue &) const {
    const ir::Type &Real = P.resolve(T);
    if (Real.as<ir::FnPointer>())
      return "None";
    auto *Ptr = Real.as<ir::Pointer>();
    if (!Ptr)
      return std::nullopt;
    return Ptr->Pointee->IsConst ? "::core::ptr::null()" : "::core::ptr::null_mut()";
  }
  Answer operator()(const ir::FnPointerValue &V) const {
    auto *Ptr = P.resolve(T).as<ir::Pointer>();
    if (!Ptr)
      return std::nullopt;
    auto Signed = static_cast<std::int64_t>(V.Bits);
    return fmt::format("{} as usize as {}", Signed < 0 ? fmt::format("({}isize)", Signed) : fmt::to_string(V.Bits),
                       S.type(T));
  }
  Answer operator()(const ir::SameAs &) const { return std::nullopt; }
};

} // namespace

/// An integer cast to a function pointer, as SQLITE_TRANSIENT is: no constant in Rust, so a function gives it.
static bool planFnPointer(Planner &P, const ir::Constant &C, const Scope &S, const std::string &Name) {
  auto *Value = C.Value.as<ir::FnPointerValue>();
  if (!Value || !P.resolve(*C.Type).as<ir::FnPointer>())
    return false;
  Function F;
  F.Cpp = C.O.Cpp;
  F.Doc = "A function pointer that C makes of an integer; it is not to be called.";
  F.Name = Name;
  F.Result = S.type(*C.Type);
  F.Body = fmt::format("unsafe {{ ::core::mem::transmute::<isize, {}>({}) }}", F.Result,
                       static_cast<std::int64_t>(Value->Bits));
  P.module(S.At).Items.emplace_back(std::move(F));
  return true;
}

std::optional<std::string> Planner::constantText(const ir::ConstantValue &Value, const ir::Type &T, const Scope &S) {
  return std::visit(ValueText{true, T, S, *this}, Value.Kind);
}

void Planner::reserveMacroNames() {
  if (M.Lang != ir::Language::C)
    return;
  std::unordered_map<std::string_view, std::uint64_t> Enumerators;
  std::unordered_set<std::string_view> Variables;
  for (ir::DeclId Id : M.Order) {
    if (const ir::Enum *E = M.enumeration(Id))
      for (const ir::Enumerator &C : E->Enumerators)
        Enumerators.emplace(C.O.Name, C.Bits);
    else if (auto *V = std::get_if<ir::Variable>(&M.Decls[Id]))
      Variables.insert(V->O.Name);
  }
  for (ir::DeclId Id : M.Order) {
    auto *C = std::get_if<ir::Constant>(&M.Decls[Id]);
    if (!C || C->O.Kind != ir::ItemKind::Macro || C->Spelling == C->O.Name || C->Value.as<ir::SameAs>())
      continue;
    auto *Int = C->Value.as<ir::IntValue>();
    auto Same = Enumerators.find(C->O.Name);
    if (Same != Enumerators.end() && Int && Int->Bits == Same->second)
      Repeating.insert(C);
    else if (Same != Enumerators.end() || Variables.contains(C->O.Name))
      Hiding.insert(rustName(C->O.Name));
  }
  ValueNames[{}].insert(Hiding.begin(), Hiding.end());
}

void Planner::planConstant(const ir::Constant &C) {
  Path At = C.O.Kind == ir::ItemKind::Macro ? Path{} : modulePath(C.O);
  Scope S(*this, At, "'static");
  std::string Name = M.Lang == ir::Language::C ? rustName(C.O.Name) : constantName(C.O.Name);
  if (isExcluded(C.O))
    return skip(C.O, reason(DiagId::SkipBlocked));
  bool IsPlain = C.Value.as<ir::IntValue>() || C.Value.as<ir::FloatValue>() || C.Value.as<ir::StringValue>();
  if (C.O.Kind == ir::ItemKind::Macro &&
      ((Opts.Look.HasPlainMacrosOnly && !IsPlain) || (Opts.Look.HasLiteralMacrosOnly && !C.IsLiteral)))
    return skip(C.O, reason(DiagId::SkipMacro));
  if (auto *Same = C.Value.as<ir::SameAs>()) {
    auto Path = Paths.find(Same->Qualified);
    if (Path == Paths.end() || (Path->second != Name && !uniqueValue(At, Name)))
      return skip(C.O, reason(DiagId::SkipMacro));
    if (Path->second != Name)
      module(At).Items.emplace_back(Reexport{C.O.Doc, C.O.Cpp, Path->second, Name});
    return bound(C.O, Name, "");
  }
  // `#define FOO FOO` or `#define FOO 1` beside an enumerator FOO: both are bound by the one name.
  if (auto Known = Paths.find(C.O.Name);
      C.O.Kind == ir::ItemKind::Macro && Known != Paths.end() && (C.Spelling == C.O.Name || Repeating.contains(&C)))
    return bound(C.O, Known->second, "");
  if (auto Why = unusable(*C.Type, true))
    return skip(C.O, std::move(*Why));
  auto Text = std::visit(ValueText{false, *C.Type, S, *this}, C.Value.Kind);
  bool IsFnPointer = C.Value.as<ir::FnPointerValue>() && resolve(*C.Type).as<ir::FnPointer>();
  if (!Text && !IsFnPointer)
    return skip(C.O, reason(DiagId::SkipMacroType, ir::describe(*C.Type, M)));
  bool IsReserved = C.O.Kind == ir::ItemKind::Macro && Hiding.erase(Name);
  while (!IsReserved && !uniqueValue(At, Name))
    Name += "_";
  auto *Ptr = resolve(*C.Type).as<ir::Pointer>();
  bool IsText = Ptr && Ptr->Pointee->IsConst && Ptr->Pointee->isBuiltin(BuiltinKind::Char);
  if (!Text) {
    planFnPointer(*this, C, S, Name);
  } else {
    auto *String = IsText ? C.Value.as<ir::StringValue>() : nullptr;
    std::string Type = C.Value.as<ir::WideStringValue>() ? "&" + S.type(*C.Type)
                       : !String                         ? S.type(*C.Type)
                       : hasNul(*String) || !Opts.Look.StringsAreCStr
                           ? fmt::format("&[{}; {}]", S.primitive("u8"), String->Bytes.size() + 1)
                           : "&" + S.cStr();
    Constant Item{C.O.Doc, C.O.Cpp, Name, Type, *Text};
    if (auto Styled = macroInStyle(C, S)) {
      Item.Type = Styled->Type;
      Item.Value = Styled->Value;
    } else if (auto *A = newtypeAlias(*C.Type); A && resolve(*C.Type).as<ir::Builtin>()) {
      Item.Value = fmt::format("{}({})", Type, *Text);
    }
    retype(C, Item);
    module(At).Items.emplace_back(std::move(Item));
  }
  bound(C.O, rustPath(At, Name), "");
  Paths.emplace(C.O.Qualified, rustPath(At, Name));
}
