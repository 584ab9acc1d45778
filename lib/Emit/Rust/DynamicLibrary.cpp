// The struct of a library that is opened at run time, over the crate libloading.
#include "Printer.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

static std::string paramList(const plan::Foreign &F) {
  std::string Text;
  for (const plan::Param &P : F.Params)
    Text += (Text.empty() ? "" : ", ") + P.Name + ": " + P.Type;
  return Text;
}

/// The type of the symbol: a function pointer, or the address of a variable.
static std::string symbolType(const plan::Foreign &F) {
  if (!F.VariableType.empty())
    return "*mut " + F.VariableType;
  std::string Params = paramList(F);
  if (F.IsVariadic)
    Params += Params.empty() ? "..." : ", ...";
  return fmt::format("unsafe extern \"{}\" fn({}){}", F.Abi, Params, F.Result);
}

static void printLoading(Writer &W, const plan::DynamicLibrary &L) {
  W.open("pub unsafe fn new<P: AsRef<::std::ffi::OsStr>>(path: P) -> Result<Self, ::libloading::Error> {{");
  W.line("unsafe {{ Self::from_library(::libloading::Library::new(path)?) }}");
  W.close();
  W.gap();
  W.open(
      "pub unsafe fn from_library<L: Into<::libloading::Library>>(library: L) -> Result<Self, ::libloading::Error> {{");
  W.line("let __library = library.into();");
  W.open("unsafe {{");
  W.open("Ok(Self {{");
  for (const plan::DynamicSymbol &S : L.Symbols)
    W.line("{}: __library.get::<{}>(b\"{}\\0\").map(|symbol| *symbol){},", S.Of.Name, symbolType(S.Of), S.Symbol,
           L.RequiresAll ? "?" : "");
  W.line("__library,");
  W.close("})");
  W.close();
  W.close();
}

static void printMethod(Writer &W, const plan::DynamicLibrary &L, const plan::DynamicSymbol &S) {
  const plan::Foreign &F = S.Of;
  bool IsVariable = !F.VariableType.empty();
  std::string Found = "self." + F.Name;
  if (!L.RequiresAll)
    Found = fmt::format("{}{}.as_ref().expect(\"the library has no `{}`\")", IsVariable ? "*" : "", Found, S.Symbol);
  if (IsVariable) {
    W.open("pub unsafe fn {}(&self) -> *mut {} {{", F.Name, F.VariableType);
    W.line("{}", Found);
    return W.close();
  }
  std::string Params = paramList(F), Args;
  for (const plan::Param &P : F.Params)
    Args += (Args.empty() ? "" : ", ") + P.Name;
  W.open("pub unsafe fn {}(&self{}{}){} {{", F.Name, Params.empty() ? "" : ", ", Params, F.Result);
  W.line("unsafe {{ ({})({}) }}", Found, Args);
  W.close();
}

/// C: `int f(int x);`  Rust: `library.f(x)`, once the library is there.
void RustPrinter::dynamicLibrary(bool AllowEach) {
  if (!B.Dynamic)
    return;
  const plan::DynamicLibrary &L = *B.Dynamic;
  W.gap();
  allow(AllowEach);
  W.open("pub struct {} {{", L.Name);
  W.line("__library: ::libloading::Library,");
  for (const plan::DynamicSymbol &S : L.Symbols)
    W.line("pub {}: {},", S.Of.Name,
           L.RequiresAll ? symbolType(S.Of) : "Result<" + symbolType(S.Of) + ", ::libloading::Error>");
  W.close();
  allow(AllowEach);
  W.open("impl {} {{", L.Name);
  printLoading(W, L);
  for (const plan::DynamicSymbol &S : L.Symbols) {
    if (!S.HasMethod)
      continue;
    W.gap();
    doc(S.Of.Doc, S.Of.Cpp);
    deprecated(S.Of.Deprecated);
    if (S.Of.MustUse)
      W.line("#[must_use]");
    printMethod(W, L, S);
  }
  W.close();
}
