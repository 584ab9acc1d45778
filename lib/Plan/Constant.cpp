// Constants and variables. Values come from Clang's evaluator with C's own type; this only writes them as Rust does.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

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
  const ir::Type &T;
  const Scope &S;
  const Planner &P;
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
      // The enum's own type decides the sign, not the expression's.
      std::string Own = E->IsSigned ? fmt::to_string(static_cast<std::int64_t>(V.Bits)) : fmt::to_string(V.Bits);
      return fmt::format("{}({})", S.home(N->Id), Own);
    }
    if (Real.isBuiltin(ir::BuiltinKind::Char) || Real.isBuiltin(ir::BuiltinKind::SChar))
      return fmt::format("{}", V.IsSigned ? static_cast<std::int64_t>(static_cast<std::int8_t>(V.Bits))
                                          : static_cast<std::int64_t>(V.Bits));
    return Real.as<ir::Builtin>() ? Answer(Number) : std::nullopt;
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
    return hasNul(V) ? fmt::format("b\"{}\\0\"", escape(V.Bytes)) : fmt::format("c\"{}\"", escape(V.Bytes));
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
  auto *Value = std::get_if<ir::FnPointerValue>(&C.Value);
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

void Planner::planConstant(const ir::Constant &C) {
  Path At = C.O.Kind == ir::ItemKind::Macro ? Path{} : modulePath(C.O);
  Scope S(*this, At, "'static");
  std::string Name = M.Lang == ir::Language::C ? rustName(C.O.Name) : constantName(C.O.Name);
  if (isExcluded(C.O))
    return skip(C.O, reason(DiagId::SkipBlocked));
  if (auto *Same = std::get_if<ir::SameAs>(&C.Value)) {
    auto Path = Paths.find(Same->Qualified);
    if (Path == Paths.end() || (Path->second != Name && !uniqueValue(At, Name)))
      return skip(C.O, reason(DiagId::SkipMacro));
    if (Path->second != Name)
      module(At).Items.emplace_back(Reexport{C.O.Doc, C.O.Cpp, Path->second, Name});
    return bound(C.O, Name, "");
  }
  // `#define FOO FOO` beside an enumerator FOO: both are bound by the one name.
  if (auto Known = Paths.find(C.O.Name);
      C.O.Kind == ir::ItemKind::Macro && C.Spelling == C.O.Name && Known != Paths.end())
    return bound(C.O, Known->second, "");
  if (auto Why = unusable(*C.Type, true))
    return skip(C.O, std::move(*Why));
  auto Text = std::visit(ValueText{*C.Type, S, *this}, C.Value);
  bool IsFnPointer = std::holds_alternative<ir::FnPointerValue>(C.Value) && resolve(*C.Type).as<ir::FnPointer>();
  if (!Text && !IsFnPointer)
    return skip(C.O, reason(DiagId::SkipMacroType, ir::describe(*C.Type, M)));
  if (!uniqueValue(At, Name))
    return skip(C.O, reason(DiagId::SkipMacro));
  if (!Text) {
    planFnPointer(*this, C, S, Name);
  } else {
    auto *String = std::get_if<ir::StringValue>(&C.Value);
    std::string Type = !String           ? S.type(*C.Type)
                       : hasNul(*String) ? fmt::format("&[{}; {}]", S.primitive("u8"), String->Bytes.size() + 1)
                                         : "&" + S.core("ffi", "CStr");
    module(At).Items.emplace_back(Constant{C.O.Doc, C.O.Cpp, Name, Type, *Text});
  }
  bound(C.O, rustPath(At, Name), "");
  Paths.emplace(C.O.Qualified, rustPath(At, Name));
}

/// C: the variable itself. C++: an accessor, by value for a constant and by address for the rest.
void Planner::planVariable(const ir::Variable &V) {
  Path At = modulePath(V.O);
  const ir::Type &T = resolve(*V.Type);
  std::string Name = rustName(V.O.Name);
  std::optional<Reason> Why = unusable(T, true);
  if (isExcluded(V.O))
    Why = reason(DiagId::SkipBlocked);
  else if (V.IsThreadLocal)
    Why = reason(DiagId::SkipThreadLocal);
  else if (V.IsHidden)
    Why = reason(DiagId::SkipHidden);
  else if (!Why &&
           (V.Symbol.empty() || V.IsInternal || T.as<ir::Reference>() || T.as<ir::StdType>() || !isTypedField(T)))
    Why = reason(DiagId::SkipVariable, ir::describe(T, M));
  if (Why)
    return skip(V.O, std::move(*Why));
  if (!uniqueValue(At, Name))
    return skip(V.O, reason(DiagId::SkipVariable, ir::describe(T, M)));
  bool IsRaw = M.Lang == ir::Language::C;
  Scope S(*this, IsRaw ? At : Path{"ffi"}, "'static"), Here(*this, At, "'static");
  std::string Mut = V.IsConst ? "" : "mut ";
  std::string FfiName = IsRaw ? Name : ffiName(At, V.O.Name);
  Foreign Item{V.O.Doc,
               V.O.Cpp,
               fmt::format("pub static {}{}: {};", Mut, FfiName, S.type(T)),
               V.Symbol == FfiName ? "" : V.Symbol,
               V.O.Deprecated,
               false};
  if (!IsRaw) {
    // Only another Rust file could say that the two languages see one variable of one type: the glue says it of the
    // type.
    Function F;
    F.Doc = V.O.Doc;
    F.Cpp = V.O.Cpp;
    F.Name = Name;
    bool IsConst = V.IsConst && !T.as<ir::Array>();
    F.Result = IsConst ? Here.type(T) : (V.IsConst ? "*const " : "*mut ") + Here.type(T);
    F.Body = IsConst ? fmt::format("unsafe {{ {} }}", Here.ffi(FfiName))
                     : fmt::format("unsafe {{ &raw {} {} }}", V.IsConst ? "const" : "mut", Here.ffi(FfiName));
    if (!IsConst)
      F.Body = fmt::format("&raw {} {}", V.IsConst ? "const" : "mut", Here.ffi(FfiName));
    module(At).Items.emplace_back(std::move(F));
    module({"ffi"}).Items.emplace_back(std::move(Item));
  } else {
    module(At).Items.emplace_back(std::move(Item));
  }
  bound(V.O, rustPath(At, Name), "direct");
  Paths.emplace(V.O.Qualified, rustPath(At, Name));
}
