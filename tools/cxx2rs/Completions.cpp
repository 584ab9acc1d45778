// What shells offer after `cxx2rs --`: the rows of the option table in each shell's own words.
#include "OptionGroups.h"

#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace llvm::opt;

namespace {

struct Offered {
  std::string Name; ///< with its dashes
  std::string Help;
  bool HasValue;
};

} // namespace

static std::vector<Offered> offered(const OptTable &Options) {
  std::vector<Offered> All;
  for (unsigned Id = 1; Id <= Options.getNumOptions(); ++Id) {
    Option O = Options.getOption(Id);
    const char *Help = Options.getOptionHelpText(Id);
    if (!Help || O.getKind() == Option::GroupClass || O.getKind() == Option::InputClass)
      continue;
    All.push_back({O.getPrefixedName().str(), Help, O.getKind() != Option::FlagClass});
  }
  return All;
}

static std::string quoted(llvm::StringRef Text) {
  std::string Out;
  for (char C : Text)
    Out += C == '\'' ? std::string("'\\''") : std::string(1, C);
  return "'" + Out + "'";
}

std::optional<std::string> cxx2rs::shellCompletions(const OptTable &Options, llvm::StringRef Shell) {
  std::string Text;
  if (Shell == "bash") {
    for (const Offered &O : offered(Options))
      Text += (Text.empty() ? "" : " ") + O.Name;
    return "complete -o default -W '" + Text + "' cxx2rs\n";
  }
  if (Shell == "fish") {
    for (const Offered &O : offered(Options)) {
      llvm::StringRef Name = O.Name;
      bool IsLong = Name.consume_front("--");
      if (!IsLong)
        Name.consume_front("-");
      Text += "complete -c cxx2rs " + std::string(IsLong ? "-l " : "-s ") + Name.str() + (O.HasValue ? " -r" : "") +
              " -d " + quoted(O.Help) + "\n";
    }
    return Text;
  }
  if (Shell == "zsh") {
    Text = "#compdef cxx2rs\n_arguments \\\n";
    for (const Offered &O : offered(Options)) {
      std::string Help;
      for (char C : O.Help) // brackets and colons are zsh's own
        Help += C == '[' || C == ']' || C == ':' ? std::string("\\") + C : std::string(1, C);
      Text += "  " + quoted(O.Name + "[" + Help + "]" + (O.HasValue ? ":value:_files" : "")) + " \\\n";
    }
    return Text + "  '*:header:_files'\n";
  }
  return std::nullopt;
}
