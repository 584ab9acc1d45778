// Enums that hold flags: what sets of flags can do.
#include "Printer.h"

#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

/// An enumerator may have the name of a method: both are in the same namespace.
static std::string method(const plan::Enum &E, std::string Name) {
  while (
      std::any_of(E.Constants.begin(), E.Constants.end(), [&](const plan::EnumConstant &C) { return C.Name == Name; }))
    Name += "_";
  return Name;
}

/// The enumerators that are flags: every one that is not zero and not another's second name.
static std::string table(const plan::Enum &E) {
  std::string Rows;
  for (const plan::EnumConstant &C : E.Constants)
    if (C.SameAs.empty() && C.Value != "0")
      Rows += fmt::format("{}(\"{}\", {})", Rows.empty() ? "" : ", ", C.CppName, C.Value);
  return Rows;
}

/// C++: `E operator|(E, E)`  Rust: `flags.contains(E::a)`, beside the operators.
void RustPrinter::printFlagMethods(const plan::Enum &E) {
  std::string Other = B.local("other");
  W.gap();
  W.line("const {}: &'static [(&'static {}, {})] = &[{}];", method(E, "FLAGS"), B.primitive("str"), E.Underlying,
         table(E));
  auto fn = [&](const char *Doc, const std::string &Head, const std::string &Body) {
    W.gap();
    W.line("/// {}", Doc);
    W.line("#[inline]");
    W.open("pub {} {{", Head);
    W.write(Body);
    W.close();
  };
  std::string Contains = method(E, "contains");
  fn("The value that C++ sees.", fmt::format("const fn {}(self) -> {}", method(E, "bits"), E.Underlying), "self.0");
  fn("Whether no flag is set.", fmt::format("const fn {}(self) -> bool", method(E, "is_empty")), "self.0 == 0");
  fn("Whether every flag of the other is set.", fmt::format("const fn {}(self, {}: Self) -> bool", Contains, Other),
     fmt::format("self.0 & {0}.0 == {0}.0", Other));
  fn("Whether any flag of the other is set.",
     fmt::format("const fn {}(self, {}: Self) -> bool", method(E, "intersects"), Other),
     fmt::format("self.0 & {}.0 != 0", Other));
  fn("Sets the flags of the other.", fmt::format("fn {}(&mut self, {}: Self)", method(E, "insert"), Other),
     fmt::format("self.0 |= {}.0;", Other));
  fn("Clears the flags of the other.", fmt::format("fn {}(&mut self, {}: Self)", method(E, "remove"), Other),
     fmt::format("self.0 &= !{}.0;", Other));
  fn("The named flags that are set.",
     fmt::format("fn {}(self) -> impl ::core::iter::Iterator<Item = Self>", method(E, "iter")),
     fmt::format("Self::{}\n    .iter()\n    .map(|&(_, bits)| Self(bits))\n    .filter(move |&flag| self.{}(flag))",
                 method(E, "FLAGS"), Contains));
}

/// `read | write | 0x40`: what has no name is a number.
void RustPrinter::printFlagDebug(const plan::Enum &E) {
  std::string F = B.local("f"), Name = B.local("name");
  W.open("impl ::core::fmt::Debug for {} {{", E.Name);
  W.open("fn fmt(&self, {}: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{", F);
  W.line("let mut rest = self.0;");
  W.line("let mut between = \"\";");
  W.open("for &({}, bits) in Self::{} {{", Name, method(E, "FLAGS"));
  W.open("if self.0 & bits == bits && rest & bits != 0 {{");
  W.line("write!({}, \"{{between}}{{{}}}\")?;", F, Name);
  W.line("rest &= !bits;");
  W.line("between = \" | \";");
  W.close();
  W.close();
  W.open("if rest != 0 || between.is_empty() {{");
  W.line("write!({}, \"{{between}}{{rest:#x}}\")?;", F);
  W.close();
  W.line("::core::result::Result::Ok(())");
  W.close();
  W.close();
}
