// llvm::opt over Options.td. What the options mean is each floor's business.
#include "CommandLine.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

using namespace cxx2rs;
using namespace llvm::opt;

namespace {

enum OptId {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_STR_TABLE_CODE
#define OPTTABLE_PREFIXES_TABLE_CODE
#include "Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

constexpr OptTable::Info InfoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, InfoTable) {}
};

} // namespace

static std::string help(const Table &Options) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Options.printHelp(Out, "cxx2rs [options] <header>... -o bindings.rs [-- <clang arguments>]",
                    "Rust bindings for existing C and C++ headers");
  return Text;
}

static void reportUnknown(const Table &Options, const InputArgList &Args, Diagnostics &Diags) {
  for (const Arg *Unknown : Args.filtered(OPT_UNKNOWN)) {
    std::string Name = Unknown->getAsString(Args), Nearest;
    std::string Text = "unknown option '" + Name + "'";
    bool IsNear = Options.findNearest(Name, Nearest) <= 3;
    Diags.add(DiagId::ErrOption, std::move(Text),
              IsNear ? "did you mean '" + Nearest + "'?" : std::string(diagRow(DiagId::ErrOption).Fix));
  }
}

static void readSets(const InputArgList &Args, driver::Options &Opts, Diagnostics &Diags) {
  struct Row {
    unsigned Id;
    const char *Flag;
    RegexSet &Set;
  };
  for (auto [Id, Flag, Set] : {Row{OPT_allowlist_file, "--allowlist-file", Opts.Frontend.AllowFile},
                               Row{OPT_blocklist_file, "--blocklist-file", Opts.Frontend.BlockFile},
                               Row{OPT_allowlist_function, "--allowlist-function", Opts.Plan.AllowFunction},
                               Row{OPT_allowlist_type, "--allowlist-type", Opts.Plan.AllowType},
                               Row{OPT_allowlist_var, "--allowlist-var", Opts.Plan.AllowVar},
                               Row{OPT_allowlist_item, "--allowlist-item", Opts.Plan.AllowItem},
                               Row{OPT_blocklist_function, "--blocklist-function", Opts.Plan.BlockFunction},
                               Row{OPT_blocklist_type, "--blocklist-type", Opts.Plan.BlockType},
                               Row{OPT_blocklist_var, "--blocklist-var", Opts.Plan.BlockVar},
                               Row{OPT_blocklist_item, "--blocklist-item", Opts.Plan.BlockItem}})
    for (const std::string &Expression : Args.getAllArgValues(Id))
      Set.add(Flag, Expression, Diags);
}

static void readChoices(const InputArgList &Args, driver::Options &Opts, Diagnostics &Diags) {
  llvm::StringRef Language = Args.getLastArgValue(OPT_language), Step = Args.getLastArgValue(OPT_dump_step);
  if (!Language.empty() && Language != "c" && Language != "c++")
    Diags.add(DiagId::ErrOption, "--language is c or c++, not '" + Language.str() + "'", "");
  if (!Step.empty() && Step != "ir" && Step != "plan")
    Diags.add(DiagId::ErrOption, "--dump is ir or plan, not '" + Step.str() + "'", "");
  Opts.Frontend.Language = Language.str();
  Opts.What = Step == "ir" ? driver::Dump::Ir : Step == "plan" ? driver::Dump::Plan : driver::Dump::None;
}

CommandLine cxx2rs::parseCommandLine(int Argc, const char *const *Argv, Diagnostics &Diags) {
  CommandLine Line;
  driver::Options &Opts = Line.Opts;
  Table Options;
  std::vector<const char *> Own(Argv + 1, Argv + Argc);
  if (auto Dashes = std::find(Own.begin(), Own.end(), llvm::StringRef("--")); Dashes != Own.end()) {
    Opts.Frontend.ClangArgs.assign(Dashes + 1, Own.end());
    Own.erase(Dashes, Own.end());
  }
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Args = Options.ParseArgs(Own, MissingIndex, MissingCount);
  if (MissingCount)
    Diags.add(DiagId::ErrOption, "'" + std::string(Args.getArgString(MissingIndex)) + "' needs a value", "");
  reportUnknown(Options, Args, Diags);
  if (Args.hasArg(OPT_help))
    Line.Answer = help(Options);
  else if (Args.hasArg(OPT_version))
    Line.Answer = fmt::format("cxx2rs {} (LLVM {})\n", CXX2RS_VERSION, LLVM_VERSION_STRING);
  if (Line.Answer)
    return Line;

  Opts.Frontend.Headers = Args.getAllArgValues(OPT_INPUT);
  Opts.Frontend.Macros = Args.getAllArgValues(OPT_macro);
  static const llvm::Regex Signature("^ *[A-Za-z_][A-Za-z_0-9]* *\\(.*\\) *-> *[^ ].*$");
  for (const std::string &Request : Opts.Frontend.Macros)
    if (!Signature.match(Request))
      Diags.add(DiagId::ErrOption, "--macro '" + Request + "' is no signature",
                "write the types: \"FOO(int, int) -> int\"");
  Opts.Output = Args.getLastArgValue(OPT_o).str();
  Opts.Glue = Args.getLastArgValue(OPT_glue).str();
  Opts.Reports = Args.getAllArgValues(OPT_report);
  Opts.Depfile = Args.getLastArgValue(OPT_depfile).str();
  Opts.Plan.CrateName = Args.getLastArgValue(OPT_crate_name).str();
  Opts.Frontend.CompileCommands = Args.getLastArgValue(OPT_p).str();
  Opts.Frontend.Target = Args.getLastArgValue(OPT_target).str();
  Opts.Explain = Args.getLastArgValue(OPT_explain).str();
  Opts.TimePhases = Args.hasArg(OPT_time_phases);
  readSets(Args, Opts, Diags);
  readChoices(Args, Opts, Diags);
  if (Opts.Frontend.Headers.empty() && !Diags.hasErrors())
    Diags.report(DiagId::ErrNoInput);
  return Line;
}
