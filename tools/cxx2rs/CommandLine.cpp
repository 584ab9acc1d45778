// llvm::opt over Options.td. What the options mean is each floor's business.
#include "CommandLine.h"
#include "DepfileArguments.h"
#include "OptionGroups.h"

#include "cxx2rs/Driver/Config.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

using namespace cxx2rs;
using namespace llvm::opt;

namespace {

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

/// A flag of bindgen's that is not offered, and why.
static std::string refusal(llvm::StringRef Name) {
  static constexpr std::pair<llvm::StringLiteral, const char *> Rows[] = {
#define REFUSED(Flag, Why) {llvm::StringLiteral(Flag), Why},
#include "RefusedFlags.def"
  };
  Name = Name.split('=').first;
  if (Name.consume_front("--"))
    for (const auto &[Flag, Why] : Rows)
      if (Flag == Name)
        return Why;
  return "";
}

static void reportUnknown(const Table &Options, const InputArgList &Args, Diagnostics &Diags) {
  for (const Arg *Unknown : Args.filtered(OPT_UNKNOWN)) {
    std::string Name = Unknown->getAsString(Args), Nearest;
    if (std::string Why = refusal(Name); !Why.empty()) {
      Diags.add(DiagId::ErrOption, fmt::format("'{}' is bindgen's, and not offered here: {}", Name, Why), "");
      continue;
    }
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
                               Row{OPT_opaque_type, "--opaque-type", Opts.Plan.Opaque},
                               Row{OPT_blocklist_function, "--blocklist-function", Opts.Plan.BlockFunction},
                               Row{OPT_blocklist_type, "--blocklist-type", Opts.Plan.BlockType},
                               Row{OPT_blocklist_var, "--blocklist-var", Opts.Plan.BlockVar},
                               Row{OPT_blocklist_item, "--blocklist-item", Opts.Plan.BlockItem}})
    for (const std::string &Expression : Args.getAllArgValues(Id))
      Set.add(Flag, Expression, Diags);
}

/// The kinds that --generate does not name are left out.
static void readGroups(const InputArgList &Args, plan::Options &Opts, Diagnostics &Diags) {
  using plan::ItemGroup;
  static const std::pair<llvm::StringRef, ItemGroup> Words[] = {{"functions", ItemGroup::Functions},
                                                                {"types", ItemGroup::Types},
                                                                {"vars", ItemGroup::Vars},
                                                                {"methods", ItemGroup::Methods},
                                                                {"constructors", ItemGroup::Constructors},
                                                                {"destructors", ItemGroup::Destructors}};
  if (Args.hasArg(OPT_generate)) {
    for (const auto &[Word, Group] : Words)
      Opts.Ungenerated.insert(Group);
    llvm::SmallVector<llvm::StringRef> Asked;
    llvm::StringRef(Args.getLastArgValue(OPT_generate)).split(Asked, ',', -1, false);
    for (llvm::StringRef Word : Asked) {
      auto Row = llvm::find_if(Words, [&](const auto &W) { return W.first == Word.trim(); });
      if (Row == std::end(Words))
        Diags.add(DiagId::ErrOption, "--generate: there is no kind '" + Word.trim().str() + "'",
                  "it is functions, types, vars, methods, constructors or destructors");
      else
        Opts.Ungenerated.erase(Row->second);
    }
  }
  if (Args.hasArg(OPT_ignore_functions))
    Opts.Ungenerated.insert({ItemGroup::Functions, ItemGroup::Methods});
  if (Args.hasArg(OPT_ignore_methods))
    Opts.Ungenerated.insert(ItemGroup::Methods);
  Opts.IsRecursive = !Args.hasArg(OPT_no_recursive_allowlist);
}

static void readChoices(const InputArgList &Args, driver::Options &Opts, Diagnostics &Diags) {
  llvm::StringRef Language = Args.getLastArgValue(OPT_language), Step = Args.getLastArgValue(OPT_dump_step);
  if (!Language.empty() && Language != "c" && Language != "c++")
    Diags.add(DiagId::ErrOption, "--language is c or c++, not '" + Language.str() + "'", "");
  if (!Step.empty() && Step != "ir" && Step != "plan")
    Diags.add(DiagId::ErrOption, "--dump is ir or plan, not '" + Step.str() + "'", "");
  llvm::StringRef Emit = Args.getLastArgValue(OPT_emit);
  if (!Emit.empty() && Emit != "json" && Emit != "bindings")
    Diags.add(DiagId::ErrOption, "--emit is bindings or json, not '" + Emit.str() + "'", "");
  Opts.Makes = Emit == "json" ? driver::Product::Model : driver::Product::Bindings;
  Opts.Frontend.KeepMacros = Opts.Makes == driver::Product::Model;
  llvm::StringRef Union = Args.getLastArgValue(OPT_default_non_copy_union_style, "manually_drop");
  if (Union != "manually_drop")
    Diags.add(DiagId::ErrOption, "--default-non-copy-union-style is manually_drop, not '" + Union.str() + "'",
              "members that are not Copy are always in ManuallyDrop");
  Opts.Plan.Apply.SymbolsAreNames = Args.hasArg(OPT_distrust_clang_mangling);
  Opts.Frontend.Language = Language.str();
  Opts.What = Step == "ir" ? driver::Dump::Ir : Step == "plan" ? driver::Dump::Plan : driver::Dump::None;
}

/// bindgen takes a header for C unless its name or a flag says otherwise.
static bool isCForBindgen(const frontend::Options &Opts) {
  bool IsSaid = !Opts.Language.empty() || llvm::any_of(Opts.ClangArgs, [](llvm::StringRef Arg) {
    return Arg.starts_with("-x") || Arg.starts_with("-std=");
  });
  static constexpr llvm::StringLiteral CxxExtensions[] = {".hpp", ".hxx", ".hh", ".h++"};
  return !IsSaid && llvm::none_of(Opts.Headers, [](llvm::StringRef Header) {
    return llvm::is_contained(CxxExtensions, llvm::sys::path::extension(Header));
  });
}

/// Everything in all headers, in bindgen's form. C++ has none of it.
static void takeBindgensPlace(driver::Options &Opts, Diagnostics &Diags) {
  Opts.Plan.Look = plan::bindgenStyle();
  Opts.Frontend.FollowsEverything = true;
  Opts.IsQuiet = true;
  if (isCForBindgen(Opts.Frontend))
    Opts.Frontend.Language = "c";
  if (driver::readsCxx(Opts) && !Opts.Frontend.Headers.empty())
    Diags.add(DiagId::ErrOption, "bindgen's form is for C headers, and these are C++",
              "call the program cxx2rs, without --bindgen-compat, for C++; `-- -x c` says that a header is C");
}

static void readFormatter(const InputArgList &Args, driver::Options &Opts, Diagnostics &Diags) {
  llvm::StringRef Formatter = Args.getLastArgValue(OPT_formatter, "none");
  Opts.RustfmtConfig = Args.getLastArgValue(OPT_rustfmt_configuration_file).str();
  Opts.RunsRustfmt = Formatter == "rustfmt" || !Opts.RustfmtConfig.empty();
  if (Formatter == "prettyplease")
    Diags.add(DiagId::ErrOption, "--formatter: prettyplease is a Rust library, which this program cannot call",
              "the text is formatted already: leave the flag out, or write --formatter rustfmt");
  else if (Formatter != "none" && Formatter != "rustfmt")
    Diags.add(DiagId::ErrOption, "--formatter is none or rustfmt, not '" + Formatter.str() + "'", "");
}

/// bindgen's names for the glue of C: the path has no extension, and by default lies with the temporary files.
static void readGlue(const InputArgList &Args, bool IsBindgen, driver::Options &Opts) {
  llvm::StringRef Path = Args.getLastArgValue(OPT_wrap_static_fns_path);
  if (!Path.empty())
    Opts.Glue = Path.str() + ".c";
  else if (IsBindgen && Opts.Plan.Look.HasGlue && Opts.Glue.empty()) {
    llvm::SmallString<128> Default;
    llvm::sys::path::system_temp_directory(/*ErasedOnReboot=*/true, Default);
    llvm::sys::path::append(Default, "bindgen", "extern.c");
    (void)llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Default));
    Opts.Glue = Default.str().str();
  }
}

/// Flags that say something of C's raw bindings only: C++ ones would ignore them.
static void reportCOnly(const Table &Options, const InputArgList &Args, const driver::Options &Opts,
                        Diagnostics &Diags) {
  if (Opts.Frontend.Headers.empty() || !driver::readsCxx(Opts))
    return;
  for (OptId Id : {OPT_c_naming, OPT_disable_name_namespacing, OPT_default_alias_style, OPT_new_type_alias,
                   OPT_new_type_alias_deref, OPT_default_visibility, OPT_explicit_padding, OPT_dynamic_loading,
                   OPT_override_abi, OPT_prefix_link_name})
    if (Args.hasArg(Id))
      Diags.add(DiagId::ErrOption,
                "'" + Options.getOption(Id).getPrefixedName().str() + "' is for C headers, and these are C++", "");
}

static bool isCalledBindgen(const char *Program) { return llvm::sys::path::stem(Program) == "bindgen"; }

/// Build systems compare the number with that of the bindgen they want.
static std::string version(bool IsBindgen) {
  return IsBindgen ? fmt::format("bindgen 0.72.1 (cxx2rs {}, LLVM {})\n", CXX2RS_VERSION, LLVM_VERSION_STRING)
                   : fmt::format("cxx2rs {} (LLVM {})\n", CXX2RS_VERSION, LLVM_VERSION_STRING);
}

/// bindgen has no such file, and what takes its place looks for none.
static void takeConfig(const InputArgList &Args, bool IsBindgen, driver::Options &Opts, Diagnostics &Diags) {
  Opts.Config = Args.getLastArgValue(OPT_config).str();
  if (Opts.Config.empty() && !IsBindgen && !Args.hasArg(OPT_no_config))
    Opts.Config = driver::findConfig(Opts.Frontend.Headers);
  if (!Opts.Config.empty())
    driver::readConfig(Opts.Config, Opts, Diags);
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
  if (Own.size() == 1 && llvm::StringRef(Own.front()) == "init") {
    Line.Answer = driver::configTemplate();
    return Line;
  }
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Args = Options.ParseArgs(Own, MissingIndex, MissingCount);
  if (MissingCount)
    Diags.add(DiagId::ErrOption, "'" + std::string(Args.getArgString(MissingIndex)) + "' needs a value", "");
  reportUnknown(Options, Args, Diags);
  if (Args.hasArg(OPT_help))
    Line.Answer = help(Options);
  else if (Args.hasArg(OPT_version))
    Line.Answer = version(isCalledBindgen(Argv[0]));
  if (llvm::StringRef Shell = Args.getLastArgValue(OPT_generate_shell_completions); !Shell.empty()) {
    Line.Answer = shellCompletions(Options, Shell);
    if (!Line.Answer)
      Diags.add(DiagId::ErrOption, "--generate-shell-completions: nothing is known of '" + Shell.str() + "'",
                "it is bash, fish or zsh");
  }
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
  Opts.Frontend.ApiNotes = Args.getLastArgValue(OPT_api_notes).str();
  Opts.ApplyFile = Args.getLastArgValue(OPT_apply).str();
  Opts.Explain = Args.getLastArgValue(OPT_explain).str();
  Opts.TimePhases = Args.hasArg(OPT_time_phases);
  Opts.RecordsMatches = !Args.hasArg(OPT_no_record_matches);
  readFormatter(Args, Opts, Diags);
  takeDepfileArguments(Opts);
  readSets(Args, Opts, Diags);
  readChoices(Args, Opts, Diags);
  readGroups(Args, Opts.Plan, Diags);
  bool IsBindgen = Args.hasArg(OPT_bindgen_compat) || isCalledBindgen(Argv[0]);
  takeConfig(Args, IsBindgen, Opts, Diags);
  if (Args.hasArg(OPT_verbose))
    Opts.Frontend.ClangArgs.insert(Opts.Frontend.ClangArgs.begin(), "-v");
  if (Args.hasArg(OPT_dump_preprocessed_input))
    Opts.Preprocessed = driver::readsCxx(Opts) ? "__bindgen.ii" : "__bindgen.i";
  if (IsBindgen)
    takeBindgensPlace(Opts, Diags);
  readStyle(Args, Opts.Plan.Look, Diags);
  readGlue(Args, IsBindgen, Opts);
  reportCOnly(Options, Args, Opts, Diags);
  if (Opts.Frontend.Headers.empty() && !Diags.hasErrors())
    Diags.report(DiagId::ErrNoInput);
  return Line;
}
