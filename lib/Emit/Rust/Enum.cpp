// Enums, typedefs and constants.
#include "Printer.h"

#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

/// Enums with more values say numbers, not names.
static constexpr std::size_t MostNames = 1000;

/// An enumerator may have that name itself.
static std::string nameMethod(const plan::Enum &E) {
  std::string Name = "name";
  while (
      std::any_of(E.Constants.begin(), E.Constants.end(), [&](const plan::EnumConstant &C) { return C.Name == Name; }))
    Name += "_";
  return Name;
}

static void printNames(Writer &W, const plan::Enum &E, const plan::Bindings &B) {
  W.gap();
  W.line("/// What {} calls this value, if it has a name.", B.Lang == ir::Language::Cxx ? "C++" : "C");
  W.open("pub const fn {}(self) -> {}<&'static {}> {{", nameMethod(E), B.option(), B.primitive("str"));
  bool Any = false;
  for (const plan::EnumConstant &C : E.Constants)
    Any |= C.SameAs.empty();
  if (!Any)
    return W.line("{}", B.option("None")), W.close();
  W.open("match self.0 {{");
  for (const plan::EnumConstant &C : E.Constants)
    if (C.SameAs.empty())
      W.line("{} => {}(\"{}\"),", C.Value, B.option("Some"), C.CppName);
  W.line("_ => {},", B.option("None"));
  W.close();
  W.close();
}

static void printDebug(Writer &W, const plan::Enum &E, bool HasName, const plan::Bindings &B) {
  std::string F = B.local("f"), Name = B.local("name");
  W.open("impl ::core::fmt::Debug for {} {{", E.Name);
  W.open("fn fmt(&self, {}: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{", F);
  if (!HasName) {
    W.line("self.0.fmt({})", F);
  } else {
    W.open("match self.{}() {{", nameMethod(E));
    W.line("{}({}) => {}.write_str({}),", B.option("Some"), Name, F, Name);
    W.line("{} => {}.debug_tuple(\"{}\").field(&self.0).finish(),", B.option("None"), F,
           E.Name.starts_with("r#") ? E.Name.substr(2) : E.Name);
    W.close();
  }
  W.close();
  W.close();
}

/// `Form` says how the value is made, with `{}` for it.
static void printFrom(Writer &W, const std::string &From, const std::string &To, const char *Form,
                      const plan::Bindings &B) {
  std::string Value = B.local("value");
  W.open("impl ::core::convert::From<{}> for {} {{", From, To);
  W.line("#[inline]");
  W.open("fn from({}: {}) -> Self {{", Value, From);
  W.write(fmt::format(fmt::runtime(Form), Value));
  W.close();
  W.close();
}

static void printDerives(Writer &W, std::string Names, const std::vector<std::string> &Custom) {
  for (const std::string &Name : Custom)
    if ((", " + Names + ",").find(", " + Name + ",") == std::string::npos)
      Names += ", " + Name;
  W.line("#[derive({})]", Names);
}

/// C: `enum E { a };`  Rust: `pub enum E { a = 0 }`, for who knows that C holds no other value.
void RustPrinter::printClosed(const plan::Enum &E, bool AllowEach) {
  W.line("#[repr({})]", E.Repr);
  printDerives(W, fmt::format("Clone, Copy, {}PartialEq, Eq, PartialOrd, Ord, Hash", E.HasDebug ? "Debug, " : ""),
               E.CustomDerives);
  if (E.Form == plan::EnumShape::RustNonExhaustive)
    W.line("#[non_exhaustive]");
  W.open("pub enum {} {{", E.Name);
  bool HasDuplicates = false;
  for (const plan::EnumConstant &C : E.Constants) {
    HasDuplicates |= !C.SameAs.empty();
    if (!C.SameAs.empty())
      continue;
    doc(C.Doc, "");
    W.line("{} = {},", C.Name, C.Value);
  }
  W.close();
  if (!HasDuplicates)
    return;
  allow(AllowEach);
  W.open("impl {} {{", E.Name);
  for (const plan::EnumConstant &C : E.Constants)
    if (!C.SameAs.empty()) {
      doc(C.Doc, "");
      W.line("pub const {}: Self = Self::{};", C.Name, C.SameAs);
    }
  W.close();
}

/// Flags: `E::A | E::B` is a value as good as any.
void RustPrinter::printBitOps(const plan::Enum &E, bool AllowEach) {
  std::string Other = B.local("other");
  struct Row {
    const char *Trait, *Method, *Operator;
  };
  for (auto [Trait, Method, Operator] :
       {Row{"BitOr", "bitor", "|"}, Row{"BitAnd", "bitand", "&"}, Row{"BitXor", "bitxor", "^"}}) {
    allow(AllowEach);
    W.open("impl ::core::ops::{} for {} {{", Trait, E.Name);
    W.line("type Output = Self;");
    W.line("#[inline]");
    W.open("fn {}(self, {}: Self) -> Self {{", Method, Other);
    W.line("Self(self.0 {} {}.0)", Operator, Other);
    W.close();
    W.close();
    allow(AllowEach);
    W.open("impl ::core::ops::{}Assign for {} {{", Trait, E.Name);
    W.line("#[inline]");
    W.open("fn {}_assign(&mut self, {}: Self) {{", Method, Other);
    W.line("self.0 {}= {}.0;", Operator, Other);
    W.close();
    W.close();
  }
  if (E.IsFlags) {
    allow(AllowEach);
    W.open("impl ::core::ops::Sub for {} {{", E.Name);
    W.line("type Output = Self;");
    W.line("#[inline]");
    W.open("fn sub(self, {}: Self) -> Self {{", Other);
    W.line("Self(self.0 & !{}.0)", Other);
    W.close();
    W.close();
  }
  allow(AllowEach);
  W.open("impl ::core::ops::Not for {} {{", E.Name);
  W.line("type Output = Self;");
  W.line("#[inline]");
  W.open("fn not(self) -> Self {{");
  W.line("Self(!self.0)");
  W.close();
  W.close();
}

/// C++: `enum E { a };`  Rust: an open newtype with a constant for each enumerator, since C++ may hold any value of the
/// type.
void RustPrinter::printOpen(const plan::Enum &E, bool AllowEach) {
  W.line("#[repr(transparent)]");
  printDerives(W, "Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash", E.CustomDerives);
  W.line("pub struct {}(pub {});", E.Name, E.Underlying);
  allow(AllowEach);
  W.open("impl {} {{", E.Name);
  if (!E.IsGlobal)
    for (const plan::EnumConstant &C : E.Constants) {
      doc(C.Doc, "");
      deprecated(C.Deprecated);
      W.line("pub const {}: Self = Self({});", C.Name, C.Value);
    }
  bool HasName = E.Constants.size() <= MostNames; // rustc takes minutes over a match of tens of thousands
  if (E.IsFlags)
    printFlagMethods(E);
  else if (HasName)
    printNames(W, E, B);
  W.close();
  if (E.HasDebug) {
    allow(AllowEach);
    E.IsFlags ? printFlagDebug(E) : printDebug(W, E, HasName, B);
  }
  if (E.Form == plan::EnumShape::Bitfield)
    printBitOps(E, AllowEach);
  allow(AllowEach);
  printFrom(W, E.Underlying, E.Name, "Self({})", B);
  allow(AllowEach);
  printFrom(W, E.Name, E.Underlying, "{}.0", B);
}

void RustPrinter::print(const plan::Enum &E, bool AllowEach) {
  W.gap();
  doc(E.Doc, E.Cpp);
  allow(AllowEach);
  deprecated(E.Deprecated);
  attributes(E.Attributes);
  bool IsClosed = E.Form == plan::EnumShape::Rust || E.Form == plan::EnumShape::RustNonExhaustive;
  IsClosed ? printClosed(E, AllowEach) : printOpen(E, AllowEach);
}

/// C++: `typedef int T;`  Rust: `pub type T = c_int;`
void RustPrinter::print(const plan::Alias &A, bool AllowEach) {
  W.gap();
  doc(A.Doc, A.Cpp);
  allow(AllowEach);
  deprecated(A.Deprecated);
  if (A.Form == plan::AliasShape::Alias)
    return W.line("pub type {} = {};", A.Name, A.Target);
  W.line("#[repr(transparent)]");
  if (!A.Derives.empty())
    W.line("#[derive({})]", llvm::join(A.Derives, ", "));
  W.line("pub struct {}(pub {});", A.Name, A.Target);
  if (A.Form != plan::AliasShape::NewtypeDeref)
    return;
  allow(AllowEach);
  W.open("impl ::core::ops::Deref for {} {{", A.Name);
  W.line("type Target = {};", A.Target);
  W.line("#[inline]");
  W.open("fn deref(&self) -> &Self::Target {{");
  W.line("&self.0");
  W.close();
  W.close();
  allow(AllowEach);
  W.open("impl ::core::ops::DerefMut for {} {{", A.Name);
  W.line("#[inline]");
  W.open("fn deref_mut(&mut self) -> &mut Self::Target {{");
  W.line("&mut self.0");
  W.close();
  W.close();
}

/// C: `#define N 1`  Rust: `pub const N: c_int = 1;`
void RustPrinter::print(const plan::Constant &C, bool AllowEach) {
  // What repeats an enumerator is said to be one, and nothing more.
  if (C.Doc.empty() && !C.Cpp.empty())
    W.gap();
  doc(C.Doc, C.Cpp);
  allow(AllowEach);
  deprecated(C.Deprecated);
  W.line("pub const {}: {} = {};", C.Name, C.Type, C.Value);
}

/// C: `#define g f`  Rust: `pub use self::f as g;`  C++: `using ns::f;`  Rust: `pub use super::ns::f;`
void RustPrinter::print(const plan::Reexport &R, bool AllowEach) {
  W.gap();
  doc(R.Doc, R.Cpp);
  allow(AllowEach);
  std::string_view Last = std::string_view(R.Path).substr(R.Path.rfind(':') + 1);
  W.line("pub use {}{}{};", R.Path.starts_with("super::") ? "" : "self::", R.Path,
         Last == R.Name ? "" : " as " + R.Name);
}
