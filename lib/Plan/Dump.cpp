// The readable form of the plan, for --dump=plan, and the answer to --explain.
#include "cxx2rs/Plan/Plan.h"
#include "cxx2rs/Support/Writer.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string plan::dump(const Bindings &B) {
  Writer W(2);
  for (const Outcome &O : B.Outcomes) {
    std::string Text = fmt::format("{} {}", statusWord(O.What), O.Origin->Cpp);
    if (!O.Rust.empty())
      Text += " => " + O.Rust;
    if (!O.Via.empty())
      Text += " by " + O.Via;
    if (O.Why)
      Text += fmt::format(" ({} {})", diagCode(O.Why->Id), O.Why->Text);
    W.line("{}", Text);
  }
  for (const Thunk &T : B.Thunks)
    W.line("{} {}{}", T.IsDirect ? "direct" : "thunk", T.Symbol, T.IsGuarded ? " guarded" : "");
  return W.take();
}

std::string plan::explain(const Bindings &B, std::string_view Symbol) {
  Writer W(2);
  for (const Outcome &O : B.Outcomes) {
    if (O.Origin->Qualified != Symbol && O.Origin->Cpp != Symbol)
      continue;
    W.open("{}: {} `{}`", ir::itemKindWord(O.Origin->Kind), statusWord(O.What), O.Origin->Cpp);
    W.line("declared at {}:{}:{}", O.Origin->Where.File, O.Origin->Where.Line, O.Origin->Where.Column);
    if (!O.Rust.empty())
      W.line("in Rust: {}{}", O.Rust, O.Via.empty() ? "" : " (" + O.Via + ")");
    if (O.Class) {
      W.line("class: {} by rule `{}`: {}", ir::valueClassWord(O.Class->Class), O.Class->Rule, O.Class->Text);
      if (!O.Class->Where.File.empty())
        W.line("decided at {}:{}:{}", O.Class->Where.File, O.Class->Where.Line, O.Class->Where.Column);
    }
    if (O.Lifetime != "none")
      W.line("lifetime of the result: {}", O.Lifetime);
    if (O.Throws != "never")
      W.line("throws: {}", O.Throws);
    if (O.Why) {
      W.line("{} {}", diagCode(O.Why->Id), O.Why->Text);
      for (const std::string &Step : O.Why->Chain)
        W.line("  because of {}", Step);
      if (!O.Why->fix().empty())
        W.line("help: {}", O.Why->fix());
    }
    W.close("");
  }
  return W.take();
}
