// The command line: one table for parsing, help and did-you-mean.
include "llvm/Option/OptParser.td"

class F<string name, string help> : Flag<["--"], name>, HelpText<help>;
multiclass V<string name, string help, string meta = "RE"> {
  def NAME : Separate<["--"], name>, HelpText<help>, MetaVarName<meta>;
  def NAME # _eq : Joined<["--"], name # "=">, Alias<!cast<Separate>(NAME)>;
}

def grp_output : OptionGroup<"output">, HelpText<"OUTPUT">;
def o : JoinedOrSeparate<["-"], "o">, HelpText<"Write the bindings there (default: standard output)">, MetaVarName<"FILE">, Group<grp_output>;
let Group = grp_output in {
defm glue : V<"glue", "Write the C++ half there (default: beside the bindings, as .cc)", "FILE">;
defm report : V<"report", "Write what became of every declaration: FILE.json or FILE.txt", "FILE">;
defm depfile : V<"depfile", "Write a Make rule that names every header read", "FILE">;
defm crate_name : V<"crate-name", "Makes symbols unique (default: a hash of headers and flags)", "NAME">;
}

def grp_input : OptionGroup<"input">, HelpText<"INPUT">;
let Group = grp_input in {
def p : JoinedOrSeparate<["-"], "p">, HelpText<"Take flags from the compile_commands.json there">, MetaVarName<"BUILD_DIR">;
defm language : V<"language", "Read the headers as c or c++ (default: by flags and file names)", "LANG">;
defm macro : V<"macro", "Bind a function-like macro: \"FOO(int, int) -> int\"", "SIGNATURE">;
defm target : V<"target", "Generate for that target", "TRIPLE">;
}

def grp_select : OptionGroup<"select">, HelpText<"SELECTION (anchored regular expressions over ns::Outer::Name)">;
let Group = grp_select in {
defm allowlist_file : V<"allowlist-file", "Bind what files with such a path declare">;
defm allowlist_function : V<"allowlist-function", "Bind these functions, and what they need">;
defm allowlist_type : V<"allowlist-type", "Bind these types, and what they need">;
defm allowlist_var : V<"allowlist-var", "Bind these variables and macros">;
defm allowlist_item : V<"allowlist-item", "Bind these, whatever they are">;
defm blocklist_file : V<"blocklist-file", "Leave out what these files declare">;
defm blocklist_function : V<"blocklist-function", "Leave out these functions">;
defm blocklist_type : V<"blocklist-type", "Leave out these types">;
defm blocklist_var : V<"blocklist-var", "Leave out these variables and macros">;
defm blocklist_item : V<"blocklist-item", "Leave out these, whatever they are">;
}

def grp_explain : OptionGroup<"explain">, HelpText<"EXPLANATION">;
let Group = grp_explain in {
defm explain : V<"explain", "Say how a declaration is bound, or why not", "SYMBOL">;
defm dump_step : V<"dump", "Print the facts (ir) or the decisions (plan) and stop", "STEP">;
def time_phases : F<"time-phases", "Print how long each phase took">;
def help : F<"help", "Print this">;
def h : Flag<["-"], "h">, Alias<help>;
def version : F<"version", "Print the version, and LLVM's">;
}
