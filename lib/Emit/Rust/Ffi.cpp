// Raw declarations: `mod ffi` of C++ bindings, and the extern blocks of C ones.
#include "Printer.h"

#include "cxx2rs/Emit/Emit.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

/// Before Rust 1.82 a block could not say it.
std::string_view RustPrinter::unsafeWord() const { return B.Text.RustMinor >= 82 ? "unsafe " : ""; }

/// C: `int f(int);`  Rust: `unsafe extern "C" { pub fn f(x: c_int) -> c_int; }`
void RustPrinter::foreign(const std::vector<const plan::Foreign *> &Items) {
  std::string Abi;
  for (const plan::Foreign *F : Items) {
    if (F->Abi != Abi) {
      if (!Abi.empty())
        W.close();
      W.gap();
      attributes(B.Text.BlockAttributes);
      W.open("{}extern \"{}\" {{", unsafeWord(), F->Abi);
      Abi = F->Abi;
    }
    doc(F->Doc, F->Cpp);
    deprecated(F->Deprecated);
    if (F->MustUse)
      W.line("#[must_use]");
    if (!F->LinkName.empty())
      W.parts({"#[link_name = \"", F->LinkName, "\"]"});
    W.write(F->Text);
  }
  W.close();
}

/// `#[link_name = "_ZN1A3getEv"] pub fn A_get(this: *const super::A) -> c_int;`: a table to look things up in, so one
/// line each, however long.
static void declare(Writer &W, const plan::Thunk &T) {
  std::string Params;
  for (const plan::Param &P : T.RustParams)
    Params += (Params.empty() ? "" : ", ") + P.Name + ": " + P.Type;
  // A lifetime that no argument has must be a parameter of the function.
  std::string Returned = T.RustResult, Generics;
  for (std::size_t At = 0; !T.IsGuarded && (At = Returned.find("'_", At)) != std::string::npos;) {
    Returned.replace(At, 2, "'r");
    Generics = "<'r>";
  }
  std::string Result = T.IsGuarded ? " -> super::rt::RawError" : Returned.empty() ? "" : " -> " + Returned;
  W.line("#[link_name = \"{}\"] pub fn {}{}({}){};", T.Symbol, T.FfiName, Generics, Params, Result);
}

/// The private module of raw declarations: what the glue defines, and what a C++ library does itself.
void RustPrinter::ffi(bool Allow) {
  plan::Module *Module = B.Root.child("ffi");
  if (B.Thunks.empty() && !Module)
    return;
  W.gap();
  allow(Allow);
  W.open("mod ffi {{");
  if (Module)
    printUses(W, Module->Uses);
  W.line("#[rustfmt::skip]");
  W.open("{}extern \"C\" {{", unsafeWord());
  if (Module)
    for (const plan::Item &Item : Module->Items)
      if (auto *F = std::get_if<plan::Foreign>(&Item))
        W.write((F->LinkName.empty() ? "" : fmt::format("#[link_name = \"{}\"] ", F->LinkName)) + F->Text);
  for (const plan::Thunk &T : B.Thunks)
    if (!T.IsForeign)
      declare(W, T);
  if (B.needsGlue()) {
    W.line("#[link_name = \"{}\"] fn glue_is_current();", guardSymbol(B));
  }
  W.close();
  if (B.needsGlue()) {
    W.line("#[used] // a glue file of another run lacks it: then linking fails, and its name says what to do");
    W.line("static GLUE_IS_CURRENT: unsafe extern \"C\" fn() = glue_is_current;");
  }
  W.close();
}
