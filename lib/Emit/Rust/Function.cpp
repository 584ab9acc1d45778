// Functions and methods.
#include "Printer.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

static std::string signature(const plan::Function &F, bool Broken) {
  std::string Text;
  Text.reserve(256);
  Text.append(F.Safety.empty() ? "pub fn " : "pub unsafe fn ").append(F.Name).append(F.Generics).append("(");
  Text.append(Broken ? "\n" : "");
  for (const plan::Param &P : F.Params) {
    Text.append(Broken ? "    " : &P == &F.Params.front() ? "" : ", ").append(P.Name);
    if (!P.Type.empty())
      Text.append(": ").append(P.Type);
    Text.append(Broken ? ",\n" : "");
  }
  Text.append(")");
  if (!F.Result.empty())
    Text.append(" -> ").append(F.Result);
  return Text.append(" {");
}

/// C++: `R f(A a);`  Rust: `pub fn f(a: A) -> R { .. }`
void RustPrinter::print(const plan::Function &F, bool AllowEach) {
  W.gap();
  doc(F.Doc, "");
  if (!F.Safety.empty()) {
    if (!F.Doc.empty())
      W.line("///");
    W.line("/// # Safety");
    doc(F.Safety, "");
  }
  if ((!F.Doc.empty() || !F.Safety.empty()) && !F.Cpp.empty())
    W.line("///");
  doc("", F.Cpp);
  allow(AllowEach);
  deprecated(F.Deprecated);
  if (F.MustUse)
    W.line("#[must_use]");
  if (!F.Alias.empty())
    W.line("#[doc(alias = \"{}\")]", F.Alias);
  if (F.IsInline)
    W.line("#[inline]");
  if (F.TrackCaller)
    W.line("#[track_caller]");
  std::string Line = signature(F, false);
  W.write(Line.size() <= 92 ? Line : signature(F, true));
  for (const std::string &Setup : F.Setup)
    W.line("    {}", Setup);
  W.line("    {}", F.Body);
  W.line("}}");
}
