// Enums, typedefs and constants.
#include "Printer.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

static void printNames(Writer &W, const plan::Enum &E, const plan::Bindings &B) {
  W.gap();
  W.line("/// What {} calls this value, if it has a name.", B.Lang == ir::Language::Cxx ? "C++" : "C");
  W.open("pub const fn name(self) -> ::core::option::Option<&'static str> {{");
  bool Any = false;
  for (const plan::EnumConstant &C : E.Constants)
    Any |= !C.IsDuplicate;
  if (!Any)
    return W.line("::core::option::Option::None"), W.close();
  W.open("match self.0 {{");
  for (const plan::EnumConstant &C : E.Constants)
    if (!C.IsDuplicate)
      W.line("{} => ::core::option::Option::Some(\"{}\"),", C.Value, C.CppName);
  W.line("_ => ::core::option::Option::None,");
  W.close();
  W.close();
}

static void printDebug(Writer &W, const plan::Enum &E) {
  W.open("impl ::core::fmt::Debug for {} {{", E.Name);
  W.open("fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{");
  W.open("match self.name() {{");
  W.line("::core::option::Option::Some(name) => f.write_str(name),");
  W.line("::core::option::Option::None => f.debug_tuple(\"{}\").field(&self.0).finish(),",
         E.Name.starts_with("r#") ? E.Name.substr(2) : E.Name);
  W.close();
  W.close();
  W.close();
}

static void printFrom(Writer &W, const std::string &From, const std::string &To, const std::string &Value) {
  W.open("impl ::core::convert::From<{}> for {} {{", From, To);
  W.line("#[inline]");
  W.open("fn from(value: {}) -> Self {{", From);
  W.write(Value);
  W.close();
  W.close();
}

/// C++: `enum E { a };`  Rust: an open newtype with a constant for each enumerator, since C++ may hold any value of the
/// type.
void RustPrinter::print(const plan::Enum &E, bool AllowEach) {
  W.gap();
  doc(E.Doc, E.Cpp);
  allow(AllowEach);
  deprecated(E.Deprecated);
  W.line("#[repr(transparent)]");
  W.line("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]");
  W.line("pub struct {}(pub {});", E.Name, E.Underlying);
  allow(AllowEach);
  W.open("impl {} {{", E.Name);
  for (const plan::EnumConstant &C : E.Constants) {
    doc(C.Doc, "");
    W.line("pub const {}: Self = Self({});", C.Name, C.Value);
  }
  // An enumerator may have that name itself.
  bool HasName =
      std::any_of(E.Constants.begin(), E.Constants.end(), [](const plan::EnumConstant &C) { return C.Name == "name"; });
  if (!HasName)
    printNames(W, E, B);
  W.close();
  allow(AllowEach);
  if (HasName) {
    W.open("impl ::core::fmt::Debug for {} {{", E.Name);
    W.open("fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{");
    W.line("self.0.fmt(f)");
    W.close();
    W.close();
  } else {
    printDebug(W, E);
  }
  allow(AllowEach);
  printFrom(W, E.Underlying, E.Name, "Self(value)");
  allow(AllowEach);
  printFrom(W, E.Name, E.Underlying, "value.0");
}

/// C++: `typedef int T;`  Rust: `pub type T = c_int;`
void RustPrinter::print(const plan::Alias &A, bool AllowEach) {
  W.gap();
  doc(A.Doc, A.Cpp);
  allow(AllowEach);
  W.line("pub type {} = {};", A.Name, A.Target);
}

/// C: `#define N 1`  Rust: `pub const N: c_int = 1;`
void RustPrinter::print(const plan::Constant &C, bool AllowEach) {
  if (C.Doc.empty())
    W.gap();
  doc(C.Doc, C.Cpp);
  allow(AllowEach);
  W.line("pub const {}: {} = {};", C.Name, C.Type, C.Value);
}

/// C: `#define g f`  Rust: `pub use self::f as g;`
void RustPrinter::print(const plan::Reexport &R, bool AllowEach) {
  W.gap();
  doc(R.Doc, R.Cpp);
  allow(AllowEach);
  W.line("pub use self::{} as {};", R.Path, R.Name);
}
