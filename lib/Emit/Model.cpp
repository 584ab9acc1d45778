// The model: what was planned, and what the headers say about it, for tools that decide by program. docs/Model.md
// describes it; a change that such a tool could notice is a new version.
#include "cxx2rs/Emit/Emit.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::emit;
namespace json = llvm::json;

/// Strings come from headers, which need not be UTF-8.
static json::Value text(llvm::StringRef Text) {
  return json::isUTF8(Text) ? json::Value(Text) : json::Value(json::fixUTF8(Text));
}

namespace {

class ModelWriter {
public:
  ModelWriter(json::OStream &J, const plan::Bindings &B) : J(J), B(B), M(*B.Source) {
    for (const plan::Outcome &O : B.Outcomes)
      Outcomes[O.Origin] = &O;
  }

  void write() {
    J.object([&] {
      J.attribute("format", "cxx2rs-model");
      J.attribute("version", 1);
      J.attribute("generator", fmt::format("cxx2rs {} (LLVM {})", CXX2RS_VERSION, LLVM_VERSION_STRING));
      J.attribute("language", B.Lang == ir::Language::Cxx ? "c++" : "c");
      J.attribute("target", M.Triple);
      strings("headers", M.Headers);
      strings("files", M.FilesRead);
      J.attributeArray("macros", [&] {
        for (const ir::MacroDefinition &D : M.Macros)
          macro(D);
      });
      J.attributeArray("items", [&] {
        for (ir::DeclId Id : M.Order)
          item(M.Decls[Id]);
      });
    });
  }

private:
  void strings(llvm::StringRef Key, const std::vector<std::string> &List) {
    J.attributeArray(Key, [&] {
      for (const std::string &One : List)
        J.value(text(One));
    });
  }
  void place(const Place &Where) {
    J.attribute("file", text(Where.File));
    J.attribute("line", Where.Line);
  }

  void macro(const ir::MacroDefinition &D) {
    J.object([&] {
      J.attribute("key", "macro:" + D.Name);
      J.attribute("name", D.Name);
      place(D.Where);
      J.attribute("own", D.IsOwn);
      J.attribute("function_like", D.IsFunctionLike);
      strings("params", D.Params);
      J.attributeArray("tokens", [&] {
        for (const ir::MacroToken &T : D.Tokens)
          J.value(json::Array{text(ir::tokenKindWord(T.Kind)), text(T.Text)});
      });
    });
  }

  /// What every declaration has.
  void common(const ir::Origin &O, llvm::StringRef Kind) {
    J.attribute("kind", Kind);
    J.attribute("key", text(ir::keyOf(O)));
    J.attribute("name", text(O.Name));
    auto Found = Outcomes.find(&O);
    if (Found != Outcomes.end() && !Found->second->Rust.empty())
      J.attribute("rust", text(Found->second->Rust));
    if (Found != Outcomes.end())
      J.attribute("status", text(plan::statusWord(Found->second->What)));
    if (!O.Doc.empty())
      J.attribute("comment", text(O.Doc));
  }
  void head(const ir::Origin &O, llvm::StringRef Kind) {
    common(O, Kind);
    J.attribute("qualified", text(O.Qualified));
    J.attribute("own", O.IsOwn);
    place(O.Where);
    if (O.Parent)
      J.attribute("parent", text(ir::keyOf(ir::originOf(M.Decls[*O.Parent]))));
  }

  void item(const ir::Decl &D) {
    J.object([&] { std::visit([&](const auto &Item) { body(Item); }, D); });
  }
  void body(const ir::Skipped &S) { head(S.O, ir::itemKindWord(S.O.Kind)); }
  void body(const ir::Record &R) {
    head(R.O, R.Tag == ir::RecordTag::Union ? "union" : "struct");
    J.attribute("spelling", text(R.CppName));
    J.attribute("unnamed", R.IsUnnamed);
    J.attribute("complete", R.IsComplete);
    J.attributeArray("fields", [&] {
      for (const ir::Field &F : R.Fields)
        J.object([&] { field(F); });
    });
  }
  void field(const ir::Field &F) {
    common(F.O, "field");
    if (const ir::Origin *Of = named(*F.Type))
      J.attribute("type", text(ir::keyOf(*Of)));
    J.attribute("type_spelling", text(ir::describe(*F.Type, M)));
    if (F.BitWidth)
      J.attribute("bits", *F.BitWidth);
  }
  /// The declaration that a type names.
  const ir::Origin *named(const ir::Type &T) const {
    auto *N = T.as<ir::Named>();
    return N ? &ir::originOf(M.Decls[N->Id]) : nullptr;
  }
  void body(const ir::Enum &E) {
    head(E.O, "enum");
    J.attribute("spelling", text(E.CppName));
    J.attribute("unnamed", E.IsUnnamed);
    J.attribute("scoped", E.IsScoped);
    bool IsBool = E.Underlying->isBuiltin(ir::BuiltinKind::Bool);
    J.attribute("underlying", IsBool ? "bool" : E.IsSigned ? "signed" : "unsigned");
    J.attributeArray("variants", [&] {
      for (const ir::Enumerator &C : E.Enumerators)
        J.object([&] {
          common(C.O, "variant");
          number("value", C.Bits, E.IsSigned);
        });
    });
  }
  void number(llvm::StringRef Key, std::uint64_t Bits, bool IsSigned) {
    IsSigned ? J.attribute(Key, static_cast<std::int64_t>(Bits)) : J.attribute(Key, Bits);
  }
  void body(const ir::Function &F) {
    head(F.O, "function");
    J.attribute("symbol", text(F.Symbol));
    J.attribute("inline", F.IsInline);
    J.attribute("variadic", F.IsVariadic);
  }
  void body(const ir::Alias &A) {
    head(A.O, "alias");
    if (const ir::Origin *Of = named(*A.Target))
      J.attribute("target", text(ir::keyOf(*Of)));
    J.attribute("type_spelling", text(ir::describe(*A.Target, M)));
  }
  void body(const ir::Constant &C) {
    head(C.O, C.O.Kind == ir::ItemKind::Macro ? "macro" : "constant");
    J.attribute("type", text(ir::describe(*C.Type, M)));
    if (auto *Int = C.Value.as<ir::IntValue>())
      number("value", Int->Bits, Int->IsSigned);
    else if (auto *Float = C.Value.as<ir::FloatValue>())
      J.attribute("float", text(Float->Text));
    else if (auto *String = C.Value.as<ir::StringValue>())
      J.attributeArray("bytes", [&] {
        for (unsigned char Byte : String->Bytes)
          J.value(Byte);
      });
  }
  void body(const ir::Variable &V) {
    head(V.O, "variable");
    J.attribute("symbol", text(V.Symbol));
    J.attribute("const", V.IsConst);
    J.attribute("type", text(ir::describe(*V.Type, M)));
  }

  json::OStream &J;
  const plan::Bindings &B;
  const ir::Module &M;
  llvm::DenseMap<const ir::Origin *, const plan::Outcome *> Outcomes;
};

} // namespace

std::string emit::model(const plan::Bindings &B) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Out.SetBufferSize(1 << 16);
  json::OStream J(Out, /*IndentSize=*/1);
  ModelWriter(J, B).write();
  Out << '\n';
  Out.flush();
  return Text;
}
