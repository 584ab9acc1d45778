// Enums that hold flags: what sets of flags can do.
#include "Printer.h"

#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

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
  W.line("const {}: &'static [(&'static {}, {})] = &[{}];", E.member("FLAGS"), B.primitive("str"), E.Underlying,
         table(E));
  auto fn = [&](const char *Doc, const std::string &Head, const std::string &Body) {
    W.gap();
    W.line("/// {}", Doc);
    W.line("#[inline]");
    W.open("pub {} {{", Head);
    W.write(Body);
    W.close();
  };
  std::string Contains = E.member("contains");
  fn("The value that C++ sees.", fmt::format("const fn {}(self) -> {}", E.member("bits"), E.Underlying), "self.0");
  fn("Whether no flag is set.", fmt::format("const fn {}(self) -> bool", E.member("is_empty")), "self.0 == 0");
  fn("Whether every flag of the other is set.", fmt::format("const fn {}(self, {}: Self) -> bool", Contains, Other),
     fmt::format("self.0 & {0}.0 == {0}.0", Other));
  fn("Whether any flag of the other is set.",
     fmt::format("const fn {}(self, {}: Self) -> bool", E.member("intersects"), Other),
     fmt::format("self.0 & {}.0 != 0", Other));
  fn("Sets the flags of the other.", fmt::format("fn {}(&mut self, {}: Self)", E.member("insert"), Other),
     fmt::format("self.0 |= {}.0;", Other));
  fn("Clears the flags of the other.", fmt::format("fn {}(&mut self, {}: Self)", E.member("remove"), Other),
     fmt::format("self.0 &= !{}.0;", Other));
  fn("The named flags that are set.",
     fmt::format("fn {}(self) -> impl ::core::iter::Iterator<Item = Self>", E.member("iter")),
     fmt::format("Self::{}\n    .iter()\n    .map(|&(_, bits)| Self(bits))\n    .filter(move |&flag| self.{}(flag))",
                 E.member("FLAGS"), Contains));
}
