// The Rust file as a whole: header, modules, the run-time module and `mod ffi`.
#include "Printer.h"

#include "../Sections.h"
#include "cxx2rs/Emit/Emit.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>

using namespace cxx2rs;
using namespace cxx2rs::emit;

std::string emit::rust(const plan::Bindings &B) {
  RustPrinter Printer{Writer(4), B};
  Printer.file();
  return Printer.W.take();
}

static std::string headerNames(const plan::Bindings &B) {
  std::string Text;
  for (const std::string &Line : B.IncludeLines)
    Text += (Text.empty() ? "" : ", ") + Line.substr(1, Line.size() - 2);
  return Text;
}

/// A declaration's comment. Long lines are left as the header has them.
void RustPrinter::doc(const std::string &Doc, const std::string &Cpp, const std::string &Note) {
  auto lines = [&](llvm::StringRef Text) {
    llvm::SmallVector<llvm::StringRef> Lines;
    Text.split(Lines, '\n');
    for (llvm::StringRef Line : Lines)
      W.parts({Line.empty() ? "///" : "/// ", Line});
  };
  if (!Doc.empty()) {
    lines(Doc);
    if (!Cpp.empty())
      W.line("///");
  }
  if (Cpp.empty())
    return;
  std::string OneLine = llvm::StringRef(Cpp).contains('`') ? "..." : Cpp;
  std::replace(OneLine.begin(), OneLine.end(), '\n', ' ');
  W.parts({B.Lang == ir::Language::Cxx ? "/// C++: `" : "/// C: `", OneLine, Note.empty() ? "`" : "` (", Note,
           Note.empty() ? "" : ")"});
}

void RustPrinter::allow(bool Each) {
  if (Each && B.Text.HasAttributes)
    W.line("#[allow({})]", Allowed);
}

void RustPrinter::deprecated(const std::optional<std::string> &Note) {
  if (!Note)
    return;
  std::string Text;
  for (char C : *Note)
    Text += C == '"' || C == '\\' ? std::string("\\") + C : std::string(1, C == '\n' ? ' ' : C);
  W.write(Text.empty() ? "#[deprecated]" : fmt::format("#[deprecated = \"{}\"]", Text));
}

void RustPrinter::attributes(const std::vector<std::string> &Lines) {
  for (const std::string &Line : Lines)
    W.write(Line);
}

void RustPrinter::moduleLines(const std::string &Path) {
  if (auto It = B.Text.ModuleLines.find(Path); It != B.Text.ModuleLines.end())
    for (const std::string &Line : It->second)
      W.write(Line);
}

/// Where an item stands in a file that is sorted by kind.
static unsigned rank(const plan::Item &I) {
  struct Rank {
    unsigned operator()(const plan::Reexport &) const { return 0; }
    unsigned operator()(const plan::Alias &) const { return 1; }
    unsigned operator()(const plan::Record &) const { return 2; }
    unsigned operator()(const plan::Enum &) const { return 3; }
    unsigned operator()(const plan::Constant &) const { return 4; }
    unsigned operator()(const plan::Function &) const { return 5; }
    unsigned operator()(const plan::TraitImpl &) const { return 5; }
    unsigned operator()(const plan::Foreign &) const { return 6; }
  };
  return std::visit(Rank{}, I);
}

/// The items in the order in which they are written.
static std::vector<const plan::Item *> ordered(const plan::Module &M, const plan::TextStyle &Text) {
  std::vector<const plan::Item *> Items;
  for (const plan::Item &I : M.Items)
    Items.push_back(&I);
  auto isForeign = [](const plan::Item *I) { return std::holds_alternative<plan::Foreign>(*I); };
  if (Text.SortsItems)
    std::stable_sort(Items.begin(), Items.end(),
                     [](const plan::Item *A, const plan::Item *B) { return rank(*A) < rank(*B); });
  if (Text.MergesBlocks) {
    auto Blocks = std::stable_partition(Items.begin(), Items.end(), [&](auto *I) { return !isForeign(I); });
    std::stable_sort(Blocks, Items.end(), [](const plan::Item *A, const plan::Item *B) {
      return std::get<plan::Foreign>(*A).Abi < std::get<plan::Foreign>(*B).Abi;
    });
  }
  return Items;
}

void RustPrinter::items(const plan::Module &M, bool AllowEach) {
  std::vector<const plan::Foreign *> Pending;
  auto flush = [&] {
    if (!Pending.empty())
      foreign(Pending);
    Pending.clear();
  };
  for (const plan::Item *Item : ordered(M, B.Text)) {
    if (auto *F = std::get_if<plan::Foreign>(Item)) {
      Pending.push_back(F);
      continue;
    }
    flush();
    std::visit(
        [&](const auto &I) {
          if constexpr (!std::is_same_v<std::decay_t<decltype(I)>, plan::Foreign>)
            print(I, AllowEach);
        },
        *Item);
  }
  flush();
}

/// `use ::core::ffi::{c_char, c_int};`: one line a module, as rustfmt sorts them.
void emit::printUses(Writer &W, const std::set<std::string> &Uses) {
  std::map<std::string, std::vector<std::string>> ByModule;
  for (llvm::StringRef Path : Uses) {
    auto [Module, Name] = Path.rsplit("::");
    ByModule[Module.str()].push_back(Name.str());
  }
  std::set<std::string> Lines;
  for (auto &[Module, Names] : ByModule) {
    // snake_case before CamelCase.
    std::stable_sort(Names.begin(), Names.end(), [](const std::string &A, const std::string &B) {
      return llvm::isLower(A[0]) > llvm::isLower(B[0]);
    });
    std::string List = llvm::join(Names, ", ");
    Lines.insert(fmt::format(fmt::runtime(Names.size() == 1 ? "use {}::{};" : "use {}::{{{}}};"), Module, List));
  }
  for (const std::string &Line : Lines)
    W.write(Line);
}

/// C++: `namespace n { .. }`; Rust: `pub mod n { .. }`.
void RustPrinter::module(const plan::Module &M, const std::string &Outer, bool Allow) {
  std::string Path = Outer.empty() ? M.Name : Outer + "::" + M.Name;
  if (M.Items.empty() && M.Children.empty() && !B.Text.ModuleLines.contains(Path))
    return;
  W.gap();
  if (!M.Doc.empty())
    doc(M.Doc, "");
  allow(Allow);
  W.open("pub mod {} {{", M.Name);
  printUses(W, M.Uses);
  moduleLines(Path);
  items(M, false);
  for (const auto &Child : M.Children)
    module(*Child, Path, false);
  W.close();
}

void RustPrinter::runtime(bool Allow) {
  if (B.RuntimeParts.empty())
    return;
  Sections S = collectSections(B.RuntimeParts, ".rs", B.CrateName);
  W.gap();
  W.line("/// What the bindings are made of: owners, strings, exceptions.");
  if (Allow)
    W.line("#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]");
  W.open("pub mod rt {{");
  printUses(W, S.Imports);
  for (const std::string &Body : S.Bodies) {
    W.gap();
    W.write(Body);
  }
  W.close();
}

/// What the user wants at the top. Attributes of the file come before everything else.
void RustPrinter::rawLines(bool AreInner) {
  for (const std::string &Line : B.Text.RawLines)
    if (llvm::StringRef(Line).starts_with("#![") == AreInner)
      W.write(Line);
}

void RustPrinter::header() {
  W.line("// @generated by cxx2rs from {}. Do not edit: run cxx2rs again.", headerNames(B));
  if (B.needsGlue())
    W.line("// Needs the {} half, compiled and linked; layout checked for {}.",
           B.Lang == ir::Language::Cxx ? "C++" : "C", B.Source->Triple);
  else
    W.line("// Layout checked for {}.", B.Source->Triple);
}

void RustPrinter::file() {
  if (B.Text.HasHeaderComment)
    header();
  rawLines(true);
  // Where the global namespace declares things, one module holds all, so that one attribute allows C's names; `pub use`
  // brings everything out again. Namespaces are modules anyway.
  bool HasGlobals = !B.Root.Items.empty() || B.Dynamic.has_value();
  if (!HasGlobals || !B.Text.HasOwnModule)
    return contents(true);
  W.gap();
  W.line("#[allow({})]", Allowed);
  W.open("mod cxx2rs_items {{");
  contents(false);
  W.close();
  W.line("#[allow(unused_imports)]");
  W.line("pub use cxx2rs_items::*;");
}

void RustPrinter::contents(bool AllowEach) {
  rawLines(false);
  moduleLines("");
  if (AllowEach) {
    for (const std::string &Path : B.Root.Uses) {
      allow(true);
      W.line("use {};", Path);
    }
  } else {
    printUses(W, B.Root.Uses);
  }
  W.gap();
  items(B.Root, AllowEach);
  dynamicLibrary(AllowEach);
  for (const auto &Child : B.Root.Children)
    if (Child->Name != "ffi")
      module(*Child, "", AllowEach);
  ffi(AllowEach);
  runtime(AllowEach);
}
