// The report contract as JSON: every public declaration once, whatever became of it.
#include "cxx2rs/Emit/Emit.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::emit;
namespace json = llvm::json;

/// An attribute whose value is text. Most of a report is plain ASCII, which goes out as it is.
static void attribute(json::OStream &J, llvm::StringRef Key, llvm::StringRef Text) {
  bool IsPlain = llvm::all_of(Text, [](char C) { return C >= ' ' && C < 0x7f && C != '"' && C != '\\'; });
  if (!IsPlain)
    return J.attribute(Key, json::isUTF8(Text) ? json::Value(Text) : json::Value(json::fixUTF8(Text)));
  J.attributeBegin(Key);
  J.rawValue([&](llvm::raw_ostream &Out) { Out << '"' << Text << '"'; });
  J.attributeEnd();
}
static void attributeOrNull(json::OStream &J, llvm::StringRef Key, const std::string &Text) {
  Text.empty() ? J.attribute(Key, nullptr) : attribute(J, Key, Text);
}
/// Strings come from headers, which need not be UTF-8.
static json::Value text(const std::string &Text) {
  return json::isUTF8(Text) ? json::Value(llvm::StringRef(Text)) : json::Value(json::fixUTF8(Text));
}

static void whyClass(json::OStream &J, const plan::Outcome &O) {
  if (!O.Class)
    return J.attribute("why", nullptr);
  J.attributeObject("why", [&] {
    attribute(J, "rule", O.Class->Rule);
    attribute(J, "text", O.Class->Text);
    attribute(J, "file", O.Class->Where.File);
    J.attribute("line", O.Class->Where.Line);
  });
}

static void whyNot(json::OStream &J, const plan::Outcome &O) {
  if (!O.Why)
    return J.attribute("reason", nullptr);
  J.attributeObject("reason", [&] {
    J.attribute("code", diagCode(O.Why->Id));
    attribute(J, "text", O.Why->Text);
    J.attributeArray("chain", [&] {
      for (const std::string &Step : O.Why->Chain)
        J.value(text(Step));
    });
    attributeOrNull(J, "fix", O.Why->fix());
  });
}

static void item(json::OStream &J, const plan::Outcome &O) {
  const ir::Origin &D = *O.Origin;
  J.object([&] {
    attribute(J, "usr", D.Usr);
    attribute(J, "cpp", D.Cpp);
    attribute(J, "kind", ir::itemKindWord(D.Kind));
    attribute(J, "file", D.Where.File);
    J.attribute("line", D.Where.Line);
    J.attribute("column", D.Where.Column);
    J.attribute("own", D.IsOwn);
    attribute(J, "status", plan::statusWord(O.What));
    attributeOrNull(J, "rust", O.Rust);
    attributeOrNull(J, "via", O.Via);
    attribute(J, "throws", O.Throws);
    attribute(J, "lifetime", O.Lifetime);
    J.attribute("class",
                O.Class ? json::Value(llvm::StringRef(ir::valueClassWord(O.Class->Class))) : json::Value(nullptr));
    whyClass(J, O);
    whyNot(J, O);
  });
}

static json::Object counts(const plan::Bindings &B) {
  unsigned Status[4] = {}, Classes[3] = {}, Thunks = 0, Direct = 0;
  for (const plan::Outcome &O : B.Outcomes) {
    if (O.Origin->Usr.empty())
      continue;
    ++Status[static_cast<unsigned>(O.What)];
    if (O.Class && (O.What == plan::Status::Bound || O.What == plan::Status::Degraded))
      ++Classes[static_cast<unsigned>(O.Class->Class)];
    Direct += O.Via == "direct";
    Thunks += O.Via == "thunk";
  }
  return json::Object{{"bound", Status[0]},    {"degraded", Status[1]}, {"skipped", Status[2]},
                      {"excluded", Status[3]}, {"pod", Classes[0]},     {"relocatable", Classes[1]},
                      {"opaque", Classes[2]},  {"thunks", Thunks},      {"direct", Direct}};
}

std::string emit::reportJson(const plan::Bindings &B) {
  std::string Text;
  Text.reserve(B.Outcomes.size() * 512);
  llvm::raw_string_ostream Out(Text);
  Out.SetBufferSize(1 << 16); // strings are written by the character
  json::OStream J(Out, /*IndentSize=*/1);
  J.object([&] {
    J.attribute("version", 1);
    J.attribute("generator", fmt::format("cxx2rs {} (LLVM {})", CXX2RS_VERSION, LLVM_VERSION_STRING));
    J.attributeArray("headers", [&] {
      for (const std::string &Line : B.IncludeLines)
        J.value(Line.substr(1, Line.size() - 2));
    });
    J.attribute("language", B.Lang == ir::Language::Cxx ? "c++" : "c");
    J.attribute("target", B.Source->Triple);
    J.attribute("summary", counts(B));
    // One item at a time: a toolkit has tens of thousands.
    J.attributeArray("items", [&] {
      for (const plan::Outcome &O : B.Outcomes)
        if (!O.Origin->Usr.empty())
          item(J, O);
    });
  });
  Out << '\n';
  Out.flush();
  return Text;
}
