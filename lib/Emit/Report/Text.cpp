// The report for people: what was skipped, grouped by cause, then everything that is bound.
#include "cxx2rs/Emit/Emit.h"

#include "cxx2rs/Support/Writer.h"

#include <algorithm>
#include <map>

using namespace cxx2rs;
using namespace cxx2rs::emit;

static std::string place(const ir::Origin &O) { return fmt::format("{}:{}", O.Where.File, O.Where.Line); }

static void skippedByCause(Writer &W, const plan::Bindings &B) {
  std::map<std::string, std::vector<const plan::Outcome *>> Causes;
  for (const plan::Outcome &O : B.Outcomes)
    if (O.What == plan::Status::Skipped && O.Why)
      Causes[diagCode(O.Why->Id)].push_back(&O);
  std::vector<std::pair<std::string, std::vector<const plan::Outcome *>>> Sorted(Causes.begin(), Causes.end());
  std::stable_sort(Sorted.begin(), Sorted.end(),
                   [](const auto &A, const auto &C) { return A.second.size() > C.second.size(); });
  for (const auto &[Code, Items] : Sorted) {
    W.gap();
    W.open("{} ({} skipped)", Code, Items.size());
    if (std::string Fix = Items.front()->Why->fix(); !Fix.empty())
      W.line("help: {}", Fix);
    for (const plan::Outcome *O : Items)
      W.line("{} {}: {}", place(*O->Origin), O->Origin->Cpp, O->Why->Text);
    W.close("");
  }
}

std::string emit::reportText(const plan::Bindings &B) {
  Writer W(2);
  W.line("{}", summary(B, "bindings", B.needsGlue() ? "glue" : ""));
  skippedByCause(W, B);
  W.gap();
  W.open("bound");
  for (const plan::Outcome &O : B.Outcomes) {
    if (O.What != plan::Status::Bound && O.What != plan::Status::Degraded)
      continue;
    std::string Class = O.Class ? fmt::format(" [{}: {}]", ir::valueClassWord(O.Class->Class), O.Class->Text) : "";
    W.line("{} {} => {}{}", place(*O.Origin), O.Origin->Cpp, O.Rust, Class);
  }
  W.close("");
  return W.take();
}
