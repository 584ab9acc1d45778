// Reads cxx2rs.toml. One row a key; what no row has is an error with its place and the nearest key.
#include "cxx2rs/Driver/Config.h"

#include "ConfigPattern.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <utility>

using namespace cxx2rs;
using namespace cxx2rs::driver;

namespace {

/// The file while it is read.
struct Reader {
  Options &Opts;
  Diagnostics &Diags;
  std::string Path;
  struct Message {
    toml::source_position At;
    std::string Text, Fix;
  };
  std::vector<Message> Messages = {};

  void wrong(const toml::source_region &At, std::string Text, std::string Fix) {
    Messages.push_back({At.begin, std::move(Text), std::move(Fix)});
  }
  /// In the order of the file; a table is read in that of its keys. True if there is none.
  bool report() {
    llvm::stable_sort(Messages, [](const Message &A, const Message &B) { return A.At < B.At; });
    for (Message &M : Messages)
      Diags.add(DiagId::ErrConfig, fmt::format("{}:{}:{}: {}", Path, M.At.line, M.At.column, M.Text), std::move(M.Fix));
    return Messages.empty();
  }
  /// A path of the file's, from its own directory.
  std::string path(llvm::StringRef Text) const {
    if (llvm::sys::path::is_absolute(Text))
      return Text.str();
    llvm::SmallString<256> Whole = llvm::sys::path::parent_path(Path);
    llvm::sys::path::append(Whole, Text);
    return Whole.str().str();
  }
};

using Texts = std::vector<std::string>;

void addHeaders(Reader &R, const Texts &Values) {
  if (R.Opts.Frontend.Headers.empty())
    for (const std::string &Header : Values)
      R.Opts.Frontend.Headers.push_back(R.path(Header));
}

/// `-Iinclude` and `-I include` are directories of the file's own.
void addClangArgs(Reader &R, const Texts &Values) {
  static constexpr llvm::StringLiteral Directories[] = {"-I", "-isystem", "-iquote", "-idirafter", "-include"};
  Texts Args;
  bool IsPath = false;
  for (llvm::StringRef Arg : Values) {
    if (IsPath) {
      Args.push_back(R.path(Arg));
      IsPath = false;
      continue;
    }
    IsPath = llvm::is_contained(Directories, Arg);
    bool IsJoined = !IsPath && Arg.consume_front("-I");
    Args.push_back(IsJoined ? "-I" + R.path(Arg) : Arg.str());
  }
  // The command line's come last, where they win.
  auto &All = R.Opts.Frontend.ClangArgs;
  All.insert(All.begin(), Args.begin(), Args.end());
}

void addMacros(Reader &R, const Texts &Values) { llvm::append_range(R.Opts.Frontend.Macros, Values); }
void addRust(Reader &R, const Texts &Values) { llvm::append_range(R.Opts.Plan.Look.Text.RawLines, Values); }

void addCpp(Reader &R, const Texts &Values) { llvm::append_range(R.Opts.Plan.Look.Text.GlueLines, Values); }

void addPatterns(Reader &R, RegexSet &Set, std::string_view Key, const Texts &Values) {
  for (const std::string &Pattern : Values)
    Set.add(Key, patternExpression(Pattern), R.Diags, Pattern);
}
void allow(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Plan.AllowItem, "allow", Values); }
void block(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Plan.BlockItem, "block", Values); }
void makeOpaque(Reader &R, const Texts &Values) {
  // Of C the planner makes bytes, of C++ the rules a reference; one of them has a use for the pattern.
  addPatterns(R, R.Opts.Plan.Opaque, "opaque", Values);
  for (const std::string &Pattern : Values)
    R.Opts.Classes.Opaque.add("opaque", patternExpression(Pattern), R.Diags, Pattern);
}
void relocate(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Classes.Relocatable, "relocatable", Values); }
void share(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Classes.Shared, "shared", Values); }
void send(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Classes.Send, "send", Values); }
void sync(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Classes.Sync, "sync", Values); }
void allowFiles(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Frontend.AllowFile, "allow_files", Values); }
void blockFiles(Reader &R, const Texts &Values) { addPatterns(R, R.Opts.Frontend.BlockFile, "block_files", Values); }

void setIfUnsaid(std::string &Option, std::string Value) {
  if (Option.empty())
    Option = std::move(Value);
}
void setLanguage(Reader &R, const Texts &Values) { setIfUnsaid(R.Opts.Frontend.Language, Values.front()); }
void setTarget(Reader &R, const Texts &Values) { setIfUnsaid(R.Opts.Frontend.Target, Values.front()); }
void setCrate(Reader &R, const Texts &Values) { setIfUnsaid(R.Opts.Plan.CrateName, Values.front()); }
void setNotes(Reader &R, const Texts &Values) { setIfUnsaid(R.Opts.Frontend.ApiNotes, R.path(Values.front())); }
void setCommands(Reader &R, const Texts &Values) {
  setIfUnsaid(R.Opts.Frontend.CompileCommands, R.path(Values.front()));
}

void setNaming(Reader &R, const Texts &Values) { R.Opts.Plan.Apply.HasRustNames = Values.front() == "rust"; }
void stripPrefixes(Reader &R, const Texts &Values) { llvm::append_range(R.Opts.Plan.Apply.StrippedPrefixes, Values); }

template <class Word>
void addLine(Reader &R, plan::PatternTable<Word> &Table, std::string_view Key, const std::string &Pattern,
             const Word &Says) {
  MemberPattern Of(Pattern);
  Table.add(Key, Pattern, Of.Name, Of.Member, Says, R.Diags);
}

void point(Reader &R, const std::string &Name, const std::string &To) {
  auto Use = To == "raw"        ? ir::PointerUse::Raw
             : To == "borrowed" ? ir::PointerUse::Borrowed
             : To == "out"      ? ir::PointerUse::Out
                                : ir::PointerUse::NonNull;
  if (Name == "default")
    R.Opts.Plan.Words.DefaultUse = Use;
  else
    addLine(R, R.Opts.Plan.Words.Pointers, "pointers", Name, Use);
}
void own(Reader &R, const std::string &Name, const std::string &To) {
  auto Owner = To == "owned"   ? plan::Ownership::Owned
               : To == "taken" ? plan::Ownership::Taken
                               : plan::Ownership::Borrowed;
  addLine(R, R.Opts.Plan.Words.Owners, "ownership", Name, Owner);
}
/// `{ retain = "ref", release = "unref" }`; false: it is not that.
bool countOwners(Reader &R, const std::string &Name, const toml::table &Said) {
  auto Retain = Said["retain"].value<std::string>(), Release = Said["release"].value<std::string>();
  auto Count = Said["starts_at"].value_or<std::int64_t>(1);
  std::size_t Known = 2 + Said.contains("starts_at");
  if (!Retain || !Release || Said.size() != Known || (Count != 0 && Count != 1))
    return false;
  addLine(R, R.Opts.Plan.Words.Counted, "ownership", Name, plan::Counting{*Retain, *Release, Count == 0});
  R.Opts.Classes.Shared.add("ownership", patternExpression(Name), R.Diags, Name);
  return true;
}
ir::OnThrow throwing(llvm::StringRef Word) {
  return Word == "result" ? ir::OnThrow::Result : Word == "abort" ? ir::OnThrow::Abort : ir::OnThrow::Panic;
}
void throwAll(Reader &R, const Texts &Values) {
  R.Opts.Plan.Words.ReadsComments = Values.front() == "auto";
  R.Opts.Plan.Words.DefaultThrowing = throwing(Values.front());
}
void throwFor(Reader &R, const std::string &Name, const std::string &To) {
  addLine(R, R.Opts.Plan.Words.Throwing, "exceptions_for", Name, throwing(To));
}
void flag(Reader &R, const Texts &Values) {
  addPatterns(R, R.Opts.Plan.Look.Enums[static_cast<std::size_t>(plan::EnumShape::Bitfield)], "flags", Values);
}
void outlive(Reader &R, const std::string &Name, const std::string &) {
  addLine(R, R.Opts.Plan.Words.Static, "lifetimes", Name, true);
}
void rename(Reader &R, const std::string &Name, const std::string &To) { R.Opts.Plan.Apply.Names[Name] = To; }

struct ConfigKey {
  std::string_view Name; ///< "rename", or "extra.rust"
  std::string_view Form; ///< "a list of patterns"
  std::string_view Doc;
  std::string_view Example;
};

/// A text or a list of them, or a table from one text to another.
struct Row {
  ConfigKey Key;
  void (*Take)(Reader &, const Texts &) = nullptr;
  void (*TakePair)(Reader &, const std::string &, const std::string &) = nullptr;
  bool IsList = true;
  std::vector<std::string_view> Words = {}; ///< the only texts it may be; empty: any
  bool (*TakeTable)(Reader &, const std::string &, const toml::table &) = nullptr; ///< as the value of a pair
};

const std::vector<Row> &rows() {
  static const std::vector<Row> Rows = {
      {{"headers", "a list of files", "the headers to bind, unless the command line names some",
        R"(["include/lib.hpp"])"},
       addHeaders},
      {{"clang_args", "a list of texts", "arguments for Clang, before those after `--`",
        R"(["-Iinclude", "-std=c++20"])"},
       addClangArgs},
      {{"compile_commands", "a directory", "where compile_commands.json is", R"("build")"},
       setCommands,
       nullptr,
       false},
      {{"language", "`c` or `c++`", "what the headers are read as", R"("c++")"},
       setLanguage,
       nullptr,
       false,
       {"c", "c++"}},
      {{"target", "a triple", "what to generate for", R"("aarch64-linux-gnu")"}, setTarget, nullptr, false},
      {{"api_notes", "a file", "API notes, which say of declarations what the headers do not", R"("lib.apinotes")"},
       setNotes,
       nullptr,
       false},
      {{"crate_name", "a text", "makes the symbols of the glue unique", R"("lib_sys")"}, setCrate, nullptr, false},
      {{"macros", "a list of texts", "function-like macros to bind, with their types",
        R"(["LIB_MAKE(int, int) -> int"])"},
       addMacros},
      {{"allow", "a list of patterns", "bind only these, and what they need", R"(["lib::*"])"}, allow},
      {{"block", "a list of patterns", "leave these out", R"(["lib::detail::*"])"}, block},
      {{"opaque", "a list of patterns", "types that are only known by size and alignment, or by reference",
        R"(["lib::Blob"])"},
       makeOpaque},
      {{"relocatable", "a list of patterns", "classes whose objects may be moved by copying their bytes",
        R"(["lib::Handle"])"},
       relocate},
      {{"shared", "a list of patterns", "classes, or methods, that take `&self` only: C++ reaches the objects as well",
        R"(["lib::Node"])"},
       share},
      {{"send", "a list of patterns", "classes that may go to another thread", R"(["lib::Session"])"}, send},
      {{"sync", "a list of patterns", "classes that threads may use at once", R"(["lib::Config"])"}, sync},
      {{"flags", "a list of patterns", "enums whose values are sets of bits", R"(["lib::OpenMode"])"}, flag},
      {{"exceptions", "`auto`, `result`, `panic` or `abort`", "what becomes of C++ exceptions", R"("auto")"},
       throwAll,
       nullptr,
       false,
       {"auto", "result", "panic", "abort"}},
      {{"allow_files", "a list of patterns", "the files whose declarations are the library's own", R"(["*/lib/*"])"},
       allowFiles},
      {{"block_files", "a list of patterns", "files whose declarations are not", R"(["*/lib/detail/*"])"}, blockFiles},
      {{"naming", "`preserve` or `rust`", "C++'s own names, or names in Rust's style", R"("rust")"},
       setNaming,
       nullptr,
       false,
       {"preserve", "rust"}},
      {{"strip_prefixes", "a list of texts", "prefixes that Rust's names go without", R"(["lib_"])"}, stripPrefixes},
      {{"rename", "a table", "Rust names, by qualified C++ name", R"("lib::Foo::getX" = "x")"}, nullptr, rename},
      {{"pointers", "a table from patterns to `raw`, `borrowed`, `nonnull` or `out`",
        "what functions do with pointers to classes",
        "default = \"borrowed\"\n# \"lib::Pool::get.return\" = \"nonnull\"\n# \"lib::open.result\" = \"out\""},
       nullptr,
       point,
       true,
       {"raw", "borrowed", "nonnull", "out"}},
      {{"ownership", "a table from patterns to `owned`, `borrowed` or `taken`",
        "who owns the object behind a pointer that is given or taken",
        "\"lib::create\" = \"owned\"\n# \"lib::adopt.item\" = \"taken\"\n# \"lib::Shared\" = { retain = \"ref\", "
        "release = \"unref\" }"},
       nullptr,
       own,
       true,
       {"owned", "borrowed", "taken"},
       countOwners},
      {{"lifetimes", "a table from patterns to `static`", "functions whose results live to the end of the program",
        R"("lib::Registry::instance" = "static")"},
       nullptr,
       outlive,
       true,
       {"static"}},
      {{"exceptions_for", "a table from patterns to `result`, `panic` or `abort`", "the same for single functions",
        R"("lib::parse" = "result")"},
       nullptr,
       throwFor,
       true,
       {"result", "panic", "abort"}},
      {{"extra.cpp", "a text or list", "lines of C++ in the glue, behind the headers", R"("using namespace lib;")"},
       addCpp},
      {{"extra.rust", "a text or list", "lines of Rust at the top of the bindings", R"("use crate::Thing;")"}, addRust},
  };
  return Rows;
}

const Row *findRow(std::string_view Key) {
  auto It = llvm::find_if(rows(), [&](const Row &R) { return R.Key.Name == Key; });
  return It == rows().end() ? nullptr : &*It;
}

std::string nearestKey(llvm::StringRef Key) {
  const Row *Best = nullptr;
  unsigned Least = 4;
  for (const Row &R : rows())
    if (unsigned Distance = llvm::StringRef(R.Key.Name).edit_distance(Key, true, Least); Distance < Least) {
      Least = Distance;
      Best = &R;
    }
  return Best ? fmt::format("did you mean '{}'?", Best->Key.Name) : "docs/Config.md lists the keys";
}

/// The texts of a value; nothing, with a message, if it is something else.
std::optional<Texts> texts(Reader &R, const Row &Of, const toml::node &Value) {
  Texts Found;
  auto take = [&](const toml::node &One) {
    auto Text = One.value<std::string>();
    bool IsWord = Text && (Of.Words.empty() || llvm::is_contained(Of.Words, *Text));
    if (!IsWord || !One.is_string()) {
      R.wrong(One.source(), fmt::format("'{}' must be {}", Of.Key.Name, Of.Key.Form),
              fmt::format("for instance: {} = {}", Of.Key.Name, Of.Key.Example));
      return false;
    }
    Found.push_back(std::move(*Text));
    return true;
  };
  if (const toml::array *List = Of.IsList ? Value.as_array() : nullptr) {
    for (const toml::node &One : *List)
      if (!take(One))
        return std::nullopt;
    return Found;
  }
  return take(Value) ? std::optional(std::move(Found)) : std::nullopt;
}

/// In the order of the file, where later lines count.
void readPairs(Reader &R, const Row &Of, const toml::table &Table) {
  std::vector<std::pair<const toml::key *, const toml::node *>> Lines;
  for (const auto &[Name, Value] : Table)
    Lines.emplace_back(&Name, &Value);
  llvm::stable_sort(Lines,
                    [](const auto &A, const auto &B) { return A.first->source().begin < B.first->source().begin; });
  for (const auto &[Name, Value] : Lines) {
    auto To = Value->value<std::string>();
    const toml::table *Table = Of.TakeTable ? Value->as_table() : nullptr;
    if (Table && Of.TakeTable(R, std::string(Name->str()), *Table))
      continue;
    if (!To || !Value->is_string() || !(Of.Words.empty() || llvm::is_contained(Of.Words, *To)))
      R.wrong(Value->source(),
              fmt::format("'{}.{}' must be {}", Of.Key.Name, Name->str(),
                          Of.Words.empty()       ? "a text"
                          : Of.Words.size() == 1 ? fmt::format("`{}`", Of.Words[0])
                                                 : "one of `" + llvm::join(Of.Words, "`, `") + "`"),
              fmt::format("for instance: {}", Of.Key.Example.substr(0, Of.Key.Example.find('\n'))));
    else
      Of.TakePair(R, std::string(Name->str()), *To);
  }
}

void readTable(Reader &R, const toml::table &Table, const std::string &Prefix) {
  for (const auto &[Name, Value] : Table) {
    std::string Key = Prefix + std::string(Name.str());
    const Row *Of = findRow(Key);
    const toml::table *Inner = Value.as_table();
    bool IsGroup = Inner && llvm::any_of(rows(), [&](const Row &Any) { return Any.Key.Name.starts_with(Key + "."); });
    if (IsGroup)
      readTable(R, *Inner, Key + ".");
    else if (!Of)
      R.wrong(Name.source(), fmt::format("there is no key '{}'", Key), nearestKey(Key));
    else if (Of->TakePair && Inner)
      readPairs(R, *Of, *Inner);
    else if (Of->TakePair)
      R.wrong(Value.source(), fmt::format("'{}' must be a table", Key),
              fmt::format("for instance: [{}]\n{}", Key, Of->Key.Example));
    else if (auto Found = texts(R, *Of, Value); Found && !Found->empty())
      Of->Take(R, *Found);
  }
}

} // namespace

bool driver::readConfig(const std::string &Path, Options &Opts, Diagnostics &Diags) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer) {
    Diags.report(DiagId::ErrUnreadable, Path, Buffer.getError().message());
    return false;
  }
  Reader R{Opts, Diags, Path};
  toml::parse_result File = toml::parse(std::string_view((*Buffer)->getBuffer()));
  if (!File) {
    R.wrong(File.error().source(), std::string(File.error().description()), "the file is TOML 1.0: https://toml.io");
    return R.report();
  }
  readTable(R, File.table(), "");
  return R.report() && !Diags.hasErrors();
}

std::string driver::configTemplate() {
  std::string Text = "# What cxx2rs makes of a library. Every key may be left out; docs/Config.md explains them.\n";
  llvm::StringRef Last;
  for (const Row &R : rows()) {
    auto [Group, Key] = llvm::StringRef(R.Key.Name).split('.');
    bool IsTable = R.TakePair || !Key.empty();
    Text += fmt::format("\n# {}: {}\n", R.Key.Form, R.Key.Doc);
    if (IsTable && Group != std::exchange(Last, Group))
      Text += fmt::format("# [{}]\n", std::string_view(Group));
    Text += R.TakePair ? fmt::format("# {}\n", R.Key.Example)
                       : fmt::format("# {} = {}\n", std::string_view(Key.empty() ? Group : Key), R.Key.Example);
  }
  return Text;
}
