// Reads the embedded run-time files: a first line `// requires: a, b`, then imports, then the text.
#include "Sections.h"

#include "cxx2rs/Support/EmbeddedFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace cxx2rs {
extern const EmbeddedFile PreludeSections[];
}

using namespace cxx2rs;
using namespace cxx2rs::emit;

static std::string_view findSection(const std::string &Name, std::string_view Extension) {
  std::string File = Name + std::string(Extension);
  for (const EmbeddedFile *F = PreludeSections; F->Name; ++F)
    if (File == F->Name)
      return F->text();
  return {};
}

static std::string replaceCrate(std::string Text, const std::string &CrateName) {
  for (std::size_t At = 0; (At = Text.find("@CRATE@", At)) != std::string::npos; At += CrateName.size())
    Text.replace(At, 7, CrateName);
  return Text;
}

static llvm::SmallVector<llvm::StringRef> required(llvm::StringRef FirstLine) {
  llvm::SmallVector<llvm::StringRef> Parts;
  FirstLine.split(':').second.split(Parts, ',', -1, false);
  for (llvm::StringRef &Part : Parts)
    Part = Part.trim();
  llvm::erase_if(Parts, [](llvm::StringRef Part) { return Part.empty(); });
  return Parts;
}

static void collect(const std::string &Name, std::string_view Extension, const std::string &CrateName,
                    std::set<std::string> &Done, Sections &Out) {
  std::string_view Text = findSection(Name, Extension);
  if (Text.empty() || !Done.insert(Name).second)
    return;
  auto [First, Rest] = llvm::StringRef(Text).split('\n');
  for (llvm::StringRef Needed : required(First))
    collect(Needed.str(), Extension, CrateName, Done, Out);
  std::string Body;
  bool InImports = true;
  while (!Rest.empty()) {
    auto [Line, After] = Rest.split('\n');
    InImports &= Line.starts_with("use ") || Line.starts_with("#include ") || Line.empty();
    if (InImports && Line.consume_front("use "))
      Out.Imports.insert(Line.drop_back().str());
    else if (InImports && !Line.empty())
      Out.Imports.insert(Line.str());
    else if (!Body.empty() || !Line.empty())
      Body += Line.str() + "\n";
    Rest = After;
  }
  Out.Bodies.push_back(replaceCrate(std::move(Body), CrateName));
}

Sections emit::collectSections(const std::set<std::string> &Wanted, std::string_view Extension,
                               const std::string &CrateName) {
  Sections Out;
  std::set<std::string> Done;
  for (const std::string &Name : Wanted)
    collect(Name, Extension, CrateName, Done, Out);
  return Out;
}

static void addWithRequired(const std::string &Name, std::set<std::string> &All) {
  if (!All.insert(Name).second)
    return;
  for (llvm::StringRef Needed : required(llvm::StringRef(findSection(Name, ".rs")).split('\n').first))
    addWithRequired(Needed.str(), All);
}

std::set<std::string> emit::glueSectionsFor(const std::set<std::string> &RustSections) {
  std::set<std::string> All, Glue;
  for (const std::string &Name : RustSections)
    addWithRequired(Name, All);
  for (auto [Rust, Cpp] : {std::pair("bytes", "bytes"), std::pair("cxx_string", "string"),
                           std::pair("std_string", "std_string"), std::pair("exception", "exception")})
    if (All.contains(Rust))
      Glue.insert(Cpp);
  return Glue;
}
