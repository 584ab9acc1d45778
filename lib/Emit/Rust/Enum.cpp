// Enums, typedefs and constants.
#include "Printer.h"

#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

static void printNames(Writer &W, const plan::Enum &E, const plan::Bindings &B) {
  W.gap();
  W.line("/// What {} calls this value, if it has a name.", B.Lang == ir::Language::Cxx ? "C++" : "C");
  W.open("pub const fn {}(self) -> {}<&'static {}> {{", E.member("name"), B.option(), B.primitive("str"));
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
  if (E.IsFlags)
    printFlagMethods(E);
  else if (E.HasNames)
    printNames(W, E, B);
  W.close();
  for (const std::string &Macro : E.Macros) {
    allow(AllowEach);
    W.line("{}", Macro);
  }
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
  if (!C.Cpp.empty())
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
