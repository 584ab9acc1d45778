// The table of report backends, and the texts too short for a file of their own.
#include "cxx2rs/Emit/Emit.h"

#include "cxx2rs/Support/Writer.h"

#include "llvm/Support/xxhash.h"

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::emit;

const std::vector<Backend> &emit::reportBackends() {
  static const std::vector<Backend> Table = {{".json", reportJson}, {".txt", reportText}};
  return Table;
}

std::string emit::depfile(const plan::Bindings &B, const std::vector<std::string> &Outputs) {
  auto escape = [](std::string_view Path) {
    std::string Text;
    for (char C : Path) {
      if (C == ' ' || C == '#')
        Text += '\\';
      Text += C == '$' ? "$$" : std::string(1, C);
    }
    return Text;
  };
  std::string Text;
  for (const std::string &Out : Outputs)
    Text += (Text.empty() ? "" : " ") + escape(Out);
  Text += ":";
  for (const std::string &File : B.Source->FilesRead)
    Text += " \\\n  " + escape(File);
  return Text + "\n";
}

std::string emit::summary(const plan::Bindings &B, std::string_view RustFile, std::string_view GlueFile) {
  unsigned Functions = 0, Skipped = 0, Classes[3] = {};
  for (const plan::Outcome &O : B.Outcomes) {
    using ir::ItemKind;
    ItemKind Kind = O.Origin->Kind;
    bool IsBound = O.What == plan::Status::Bound || O.What == plan::Status::Degraded;
    bool IsFunction = Kind == ItemKind::Function || Kind == ItemKind::Method || Kind == ItemKind::StaticMethod ||
                      Kind == ItemKind::Ctor;
    Functions += IsBound && IsFunction;
    Skipped += O.What == plan::Status::Skipped && O.Origin->IsOwn;
    if (IsBound && O.Class)
      ++Classes[static_cast<unsigned>(O.Class->Class)];
  }
  auto Thunks = std::count_if(B.Thunks.begin(), B.Thunks.end(), [](const plan::Thunk &T) { return !T.IsDirect; });
  std::string Text = fmt::format("{}: {} functions, {} types ({} POD, {} relocatable, {} opaque)", RustFile, Functions,
                                 Classes[0] + Classes[1] + Classes[2], Classes[0], Classes[1], Classes[2]);
  if (!GlueFile.empty())
    Text += fmt::format("; {}: {} thunks", GlueFile, Thunks);
  if (Skipped)
    Text += fmt::format("; skipped {} (--report)", Skipped);
  return Text;
}

std::string emit::guardSymbol(const plan::Bindings &B) {
  std::string All;
  for (const plan::Thunk &T : B.Thunks) {
    All.append(T.Symbol).append(T.CppCall).append(T.CppResult);
    for (const std::string &P : T.CppParams)
      All += P;
  }
  for (const plan::GlueCheck &Check : B.GlueChecks)
    All += Check.Text;
  return fmt::format("cxx2rs_{}_glue_is_stale_run_cxx2rs_again_{:08x}", B.CrateName,
                     static_cast<std::uint32_t>(llvm::xxh3_64bits(All)));
}
