// The phases in their order, timed. Each is a function of another floor; only the order is decided here.
#include "cxx2rs/Driver/Pipeline.h"

#include "ApplyFile.h"
#include "Format.h"
#include "cxx2rs/Driver/Commit.h"
#include "cxx2rs/Emit/Emit.h"
#include "cxx2rs/Frontend/Parse.h"
#include "cxx2rs/Import/Import.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <fmt/format.h>

#include <chrono>

using namespace cxx2rs;
using namespace cxx2rs::driver;

namespace {

/// Wall time by phase, for --time-phases.
class PhaseClock {
public:
  void start(const char *Name) {
    stop();
    Phases.emplace_back(Name, 0);
    Begin = std::chrono::steady_clock::now();
  }
  void stop() {
    if (!Phases.empty() && Begin != std::chrono::steady_clock::time_point())
      Phases.back().second +=
          std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - Begin).count();
    Begin = {};
  }
  std::string text() {
    stop();
    std::string Text;
    for (const auto &[Name, Time] : Phases)
      Text += fmt::format("{:8} {:9.2f} ms\n", Name, Time);
    return Text;
  }

private:
  std::vector<std::pair<const char *, double>> Phases;
  std::chrono::steady_clock::time_point Begin;
};

} // namespace

/// Symbols of two bindings in one program must differ: by default a hash of the headers as given and the flags.
static std::string crateName(const Options &Opts) {
  std::string Name = Opts.Plan.CrateName;
  if (!Name.empty()) {
    for (char &C : Name)
      C = llvm::isAlnum(C) ? C : '_';
    return Name;
  }
  std::string All;
  for (const std::string &Header : Opts.Frontend.Headers)
    All += Header + '\n';
  for (const std::string &Arg : Opts.Frontend.ClangArgs)
    All += Arg + '\n';
  return fmt::format("{:08x}", static_cast<std::uint32_t>(llvm::xxh3_64bits(All)));
}

static std::string gluePath(const Options &Opts, ir::Language Lang) {
  if (!Opts.Glue.empty() || Opts.Output.empty())
    return Opts.Glue;
  llvm::StringRef Base = Opts.Output;
  Base.consume_back(".rs");
  return Base.str() + (Lang == ir::Language::C ? ".c" : ".cc");
}

static std::vector<OutputFile> emitAll(const Options &Opts, const plan::Bindings &B, Result &R, Diagnostics &Diags) {
  std::vector<OutputFile> Files;
  std::vector<std::string> Outputs;
  bool IsModel = Opts.Makes == Product::Model;
  std::string Rust = IsModel ? emit::model(B) : emit::rust(B);
  std::string Glue = IsModel ? "" : emit::glue(B), GlueFile = gluePath(Opts, B.Lang);
  if (!IsModel && Opts.RunsRustfmt && !format(Rust, Opts.Plan.Look.Text.Edition, Opts.RustfmtConfig, Diags))
    return Files;
  if (Opts.Output.empty())
    R.Out += Rust;
  else
    Files.push_back({Opts.Output, std::move(Rust)});
  bool WritesGlue = !Glue.empty() && !GlueFile.empty();
  if (WritesGlue)
    Files.push_back({GlueFile, std::move(Glue)});
  for (const OutputFile &File : Files)
    Outputs.push_back(File.Path);
  for (const std::string &Report : Opts.Reports) {
    const emit::Backend *Found = nullptr;
    for (const emit::Backend &Backend : emit::reportBackends())
      if (llvm::StringRef(Report).ends_with(Backend.Extension))
        Found = &Backend;
    if (!Found)
      Diags.report(DiagId::ErrReportFormat, Report);
    else
      Files.push_back({Report, Found->Print(B)});
  }
  if (!Opts.Depfile.empty())
    Files.push_back({Opts.Depfile, emit::depfile(B, Opts.DepfileTargets.empty() ? Outputs : Opts.DepfileTargets)});
  if (!Opts.Output.empty() && !IsModel && !Opts.IsQuiet)
    R.Err = emit::summary(B, Opts.Output, WritesGlue ? GlueFile : "") + "\n";
  return Files;
}

static void explain(const Options &Opts, const plan::Bindings &B, Result &R, Diagnostics &Diags) {
  R.Out = plan::explain(B, Opts.Explain);
  if (!R.Out.empty())
    return;
  std::string Nearest;
  unsigned Best = 6;
  for (const plan::Outcome &O : B.Outcomes)
    if (unsigned Distance = llvm::StringRef(Opts.Explain).edit_distance(O.Origin->Qualified, true, Best);
        Distance < Best) {
      Best = Distance;
      Nearest = O.Origin->Qualified;
    }
  Diags.add(DiagId::ErrNoSymbol, fmt::format(fmt::runtime(diagRow(DiagId::ErrNoSymbol).Text), Opts.Explain),
            Nearest.empty() ? "write the whole name: ns::Class::member" : "did you mean '" + Nearest + "'?");
}

static void reportUnused(const Options &Opts, Diagnostics &Diags) {
  for (const RegexSet *Set : {&Opts.Frontend.AllowFile, &Opts.Frontend.BlockFile, &Opts.Plan.AllowFunction,
                              &Opts.Plan.AllowType, &Opts.Plan.AllowVar, &Opts.Plan.AllowItem, &Opts.Plan.BlockFunction,
                              &Opts.Plan.BlockType, &Opts.Plan.BlockVar, &Opts.Plan.BlockItem, &Opts.Plan.Opaque})
    Set->reportUnused(Diags);
  Opts.Classes.reportUnused(Diags);
  Opts.Plan.Words.reportUnused(Diags);
  Opts.Plan.Look.forEachSet([&](const RegexSet &Set) { Set.reportUnused(Diags); });
}

bool driver::readsCxx(const Options &Opts) { return frontend::isCxx(Opts.Frontend); }

Result driver::run(Options &Opts, Diagnostics &Diags) {
  Result R;
  PhaseClock Clock;
  Opts.Plan.CrateName = crateName(Opts);
  if (!Opts.Frontend.CompileCommands.empty() && !Opts.Frontend.Headers.empty() &&
      !frontend::readCompileCommands(Opts.Frontend.CompileCommands, Opts.Frontend.Headers.front(),
                                     Opts.Frontend.ClangArgs, Diags))
    return {1, "", "", {}};

  if (!Opts.Preprocessed.empty())
    return {frontend::preprocess(Opts.Frontend, Opts.Preprocessed, Diags) ? 0 : 1, "", "", {}};
  if (!Opts.ApplyFile.empty() && !readApplyFile(Opts.ApplyFile, Opts.Plan.Apply, Diags))
    return {1, "", "", {}};

  auto Facts = std::make_shared<ir::Module>();
  ir::Module &Module = *Facts;
  R.Keep.push_back(Facts);
  Clock.start("parse");
  bool Parsed = frontend::parseHeaders(Opts.Frontend, Diags, [&](frontend::ParsedHeader &Header) {
    Clock.start("import");
    Module = import::importModule(Header, Opts.Classes);
    Clock.start("unload");
  });
  if (!Parsed)
    return {1, "", "", {}};
  if (!Opts.Config.empty())
    Module.FilesRead.push_back(Opts.Config);
  if (Opts.What == Dump::Ir)
    return {0, ir::dump(Module), "", {}};
  Clock.start("plan");
  plan::applyVouched(Module, Opts.Plan.Words); // while everything has C++'s own name
  plan::Unknown Rest = plan::applyToFacts(Module, Opts.Plan.Apply);
  for (const std::string &Key : Rest.Keys)
    Diags.report(DiagId::WarnNoKey, Key);
  for (const std::string &Name : Rest.Names)
    Diags.report(DiagId::WarnNoMatch, Name, "rename");
  auto Decisions = std::make_shared<plan::Bindings>(plan::plan(Module, Opts.Plan));
  plan::Bindings &B = *Decisions;
  R.Keep.push_back(Decisions);
  if (Opts.What == Dump::Plan)
    return {0, plan::dump(B), "", {}};
  if (!Opts.Explain.empty()) {
    explain(Opts, B, R, Diags);
    R.ExitCode = Diags.hasErrors();
    return R;
  }
  Clock.start("emit");
  std::vector<OutputFile> Files = emitAll(Opts, B, R, Diags);
  if (Opts.RecordsMatches)
    reportUnused(Opts, Diags);
  Clock.start("commit");
  if (Diags.hasErrors() || !commit(Files, Diags))
    return {1, "", "", {}};
  Clock.stop();
  if (Opts.TimePhases)
    R.Err = Clock.text() + R.Err;
  return R;
}
