// The report contract as JSON: every public declaration once, whatever became of it.
#include "cxx2rs/Emit/Emit.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::emit;
namespace json = llvm::json;

static json::Value orNull(const std::string &Text) {
  return Text.empty() ? json::Value(nullptr) : json::Value(json::fixUTF8(Text));
}

static json::Value whyClass(const plan::Outcome &O) {
  if (!O.Class)
    return nullptr;
  return json::Object{
      {"rule", O.Class->Rule}, {"text", O.Class->Text}, {"file", O.Class->Where.File}, {"line", O.Class->Where.Line}};
}

static json::Value whyNot(const plan::Outcome &O) {
  if (!O.Why)
    return nullptr;
  json::Array Chain;
  for (const std::string &Step : O.Why->Chain)
    Chain.push_back(json::fixUTF8(Step));
  return json::Object{{"code", diagCode(O.Why->Id)},
                      {"text", json::fixUTF8(O.Why->Text)},
                      {"chain", std::move(Chain)},
                      {"fix", orNull(O.Why->fix())}};
}

static json::Object item(const plan::Outcome &O) {
  const ir::Origin &D = *O.Origin;
  return json::Object{
      {"usr", D.Usr},
      {"cpp", json::fixUTF8(D.Cpp)},
      {"kind", std::string(ir::itemKindWord(D.Kind))},
      {"file", D.Where.File},
      {"line", D.Where.Line},
      {"column", D.Where.Column},
      {"own", D.IsOwn},
      {"status", std::string(plan::statusWord(O.What))},
      {"rust", orNull(O.Rust)},
      {"via", orNull(O.Via)},
      {"throws", O.Throws},
      {"lifetime", O.Lifetime},
      {"class", O.Class ? json::Value(std::string(ir::valueClassWord(O.Class->Class))) : json::Value(nullptr)},
      {"why", whyClass(O)},
      {"reason", whyNot(O)}};
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
  llvm::raw_string_ostream Out(Text);
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
          J.value(item(O));
    });
  });
  Out << '\n';
  return Text;
}
