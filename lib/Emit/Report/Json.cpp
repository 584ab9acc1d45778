// The report contract as JSON: every public declaration once, whatever became of it.
#include "cxx2rs/Emit/Emit.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::emit;
namespace json = llvm::json;

namespace {

/// One item on one line. A toolkit has tens of thousands, and llvm's writer would weigh each character of each.
class Line {
public:
  explicit Line(llvm::raw_ostream &Out) : Out(Out) {}

  void text(llvm::StringRef Key, llvm::StringRef Value) {
    key(Key);
    string(Value);
  }
  void textOrNull(llvm::StringRef Key, llvm::StringRef Value) {
    key(Key);
    Value.empty() ? void(Out << "null") : string(Value);
  }
  void number(llvm::StringRef Key, unsigned Value) {
    key(Key);
    Out << Value;
  }
  void boolean(llvm::StringRef Key, bool Value) {
    key(Key);
    Out << (Value ? "true" : "false");
  }
  void null(llvm::StringRef Key) {
    key(Key);
    Out << "null";
  }
  template <class Body> void object(llvm::StringRef Key, Body Print) {
    key(Key);
    Out << '{';
    IsFirst = true;
    Print();
    Out << '}';
    IsFirst = false;
  }
  void list(llvm::StringRef Key, const std::vector<std::string> &Values) {
    key(Key);
    Out << '[';
    for (const std::string &Value : Values) {
      Out << (&Value == Values.data() ? "" : ", ");
      string(Value);
    }
    Out << ']';
  }

private:
  void key(llvm::StringRef Key) {
    Out << (IsFirst ? "\"" : ", \"") << Key << "\": ";
    IsFirst = false;
  }
  static bool isPlain(llvm::StringRef Value) {
    bool IsOdd = false; // without an early end, so that it runs by vectors
    for (unsigned char C : Value)
      IsOdd |= C < ' ' || C > '~' || C == '"' || C == '\\';
    return !IsOdd;
  }
  /// Most is plain ASCII, which goes out as it is; the rest comes from headers, which need not be UTF-8.
  void string(llvm::StringRef Value) {
    if (isPlain(Value))
      Out << '"' << Value << '"';
    else
      Out << (json::isUTF8(Value) ? json::Value(Value) : json::Value(json::fixUTF8(Value)));
  }

  llvm::raw_ostream &Out;
  bool IsFirst = true;
};

} // namespace

static void whyClass(Line &L, const plan::Outcome &O) {
  if (!O.Class)
    return L.null("why");
  L.object("why", [&] {
    L.text("rule", O.Class->Rule);
    L.text("text", O.Class->Text);
    L.text("file", O.Class->Where.File);
    L.number("line", O.Class->Where.Line);
  });
}

static void whyNot(Line &L, const plan::Outcome &O) {
  if (!O.Why)
    return L.null("reason");
  L.object("reason", [&] {
    L.text("code", diagCode(O.Why->Id));
    L.text("text", O.Why->Text);
    L.list("chain", O.Why->Chain);
    L.textOrNull("fix", O.Why->fix());
  });
}

static void item(llvm::raw_ostream &Out, const plan::Outcome &O) {
  const ir::Origin &D = *O.Origin;
  Line L(Out);
  Out << '{';
  L.text("usr", D.Usr);
  L.text("cpp", D.Cpp);
  L.text("kind", ir::itemKindWord(D.Kind));
  L.text("file", D.Where.File);
  L.number("line", D.Where.Line);
  L.number("column", D.Where.Column);
  L.boolean("own", D.IsOwn);
  L.text("status", plan::statusWord(O.What));
  L.textOrNull("rust", O.Rust);
  L.textOrNull("via", O.Via);
  if (O.Via == "merged")
    L.boolean("merged", true); // another overload is the same Rust function
  L.text("throws", O.Throws);
  L.text("lifetime", O.Lifetime);
  L.textOrNull("class", O.Class ? ir::valueClassWord(O.Class->Class) : "");
  whyClass(L, O);
  whyNot(L, O);
  Out << '}';
}

/// The compiler's own types, such as that behind va_list, stand in no header.
static bool isListed(const plan::Outcome &O) { return !O.Origin->Usr.empty() && !O.Origin->Where.File.empty(); }

static json::Object counts(const plan::Bindings &B) {
  unsigned Status[4] = {}, Classes[3] = {}, Thunks = 0, Direct = 0;
  for (const plan::Outcome &O : B.Outcomes) {
    if (!isListed(O))
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
    J.attributeArray("items", [&] {
      for (const plan::Outcome &O : B.Outcomes)
        if (isListed(O))
          J.rawValue([&](llvm::raw_ostream &Raw) { item(Raw, O); });
    });
  });
  Out << '\n';
  Out.flush();
  return Text;
}
