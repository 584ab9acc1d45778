// The text of comments as Markdown: Doxygen's commands become what rustdoc shows. Words are kept as they are.
#include "Markdown.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

namespace {

/// StringRef's own trims look for sets of characters.
llvm::StringRef trimLeft(llvm::StringRef Text) { return Text.drop_while(llvm::isSpace); }
llvm::StringRef trim(llvm::StringRef Text) {
  Text = trimLeft(Text);
  while (!Text.empty() && llvm::isSpace(Text.back()))
    Text = Text.drop_back();
  return Text;
}

/// Turns one comment's text, stripped of its markers, into Markdown line by line.
class Markdown {
public:
  std::string convert(llvm::StringRef Text);

private:
  void line(llvm::StringRef Line);
  bool command(llvm::StringRef Name, llvm::StringRef Rest);
  void openCode(llvm::StringRef Fence) {
    add({Fence});
    InCode = true;
    CodeIndent.reset();
  }
  llvm::StringRef unindented(llvm::StringRef Line);
  void add(std::initializer_list<llvm::StringRef> Parts) {
    for (llvm::StringRef Part : Parts)
      Out += Part;
    Out += '\n';
  }
  void paragraph() {
    if (!Out.empty() && !llvm::StringRef(Out).ends_with("\n\n"))
      Out += "\n";
  }

  std::string Out;
  bool InCode = false;
  std::optional<std::size_t> CodeIndent; ///< known from the first line of code on
  bool LastWasParam = false;
};

bool isSpecial(char C) { return C == '`' || C == '\\' || C == '@' || C == '[' || C == ']' || C == '<' || C == '>'; }

/// `\p x`, `\c x`, `\a x` and `@ref x` become code; brackets and angles that rustdoc would take for links or HTML are
/// escaped.
std::string inlineText(llvm::StringRef Line) {
  if (llvm::none_of(Line, isSpecial))
    return Line.str();
  std::string Out;
  bool InCode = false;
  for (std::size_t I = 0; I < Line.size(); ++I) {
    char C = Line[I];
    if (C == '`')
      InCode = !InCode;
    if (!InCode && (C == '\\' || C == '@') && I + 2 < Line.size()) {
      llvm::StringRef Rest = Line.substr(I + 1);
      llvm::StringRef Command = Rest.take_while(llvm::isAlpha);
      if (Command == "p" || Command == "c" || Command == "a" || Command == "ref" || Command == "e" || Command == "em" ||
          Command == "b") {
        llvm::StringRef After = Rest.drop_front(Command.size()).ltrim();
        llvm::StringRef Word =
            After.take_until([](char W) { return llvm::isSpace(W) || W == ',' || W == ';' || W == '`'; });
        llvm::StringRef Trimmed = Word.rtrim(".:)");
        if (!Trimmed.empty()) {
          Out += "`" + Trimmed.str() + "`";
          I = Trimmed.end() - Line.begin() - 1;
          continue;
        }
      }
    }
    if (!InCode && (C == '[' || C == ']' || C == '<' || C == '>'))
      Out += '\\';
    Out += C;
  }
  if (InCode)
    Out += '`';
  return Out;
}

bool Markdown::command(llvm::StringRef Name, llvm::StringRef Rest) {
  if (Name == "brief" || Name == "short" || Name == "details") {
    if (!Rest.empty())
      add({inlineText(Rest)});
    return true;
  }
  if (Name == "param" || Name == "tparam") {
    if (Rest.starts_with("["))
      Rest = Rest.drop_front(std::min(Rest.find(']') + 1, Rest.size())).ltrim();
    auto [Param, Text] = Rest.split(' ');
    if (!llvm::StringRef(Out).ends_with("\n\n") && !LastWasParam)
      paragraph();
    add({"* `", Param, "`: ", inlineText(Text.ltrim())});
    return LastWasParam = true;
  }
  LastWasParam = false;
  if (Name == "return" || Name == "returns" || Name == "result") {
    paragraph();
    add({"Returns ", inlineText(Rest)});
    return true;
  }
  if (Name == "throws" || Name == "throw" || Name == "exception") {
    auto [Type, Text] = Rest.split(' ');
    paragraph();
    add({"Throws `", Type, "` ", inlineText(Text)});
    return true;
  }
  if (Name == "note" || Name == "warning" || Name == "attention" || Name == "since" || Name == "deprecated" ||
      Name == "pre" || Name == "post" || Name == "see" || Name == "sa") {
    paragraph();
    std::string Title = Name == "sa" || Name == "see" ? "See"
                        : Name == "pre"               ? "Before"
                        : Name == "post"              ? "After"
                                                      : Name.str();
    Title[0] = llvm::toUpper(Title[0]);
    add({Title, ": ", inlineText(Rest)});
    return true;
  }
  if (Name == "code" || Name == "verbatim") {
    paragraph();
    openCode(Name == "code" ? "```cpp" : "```text");
    return true;
  }
  return Name == "file" || Name == "name" || Name == "ingroup" || Name == "defgroup" || Name == "addtogroup" ||
         Name == "class" || Name == "struct" || Name == "fn" || Name == "def" || Name == "enum" || Name == "typedef" ||
         Name == "var" || Name == "internal";
}

/// A line of code, without what the first line of its block was indented by.
llvm::StringRef Markdown::unindented(llvm::StringRef Line) {
  std::size_t Blanks = Line.size() - trimLeft(Line).size();
  if (!CodeIndent && Blanks != Line.size())
    CodeIndent = Blanks;
  return Line.drop_front(std::min(Blanks, CodeIndent.value_or(0)));
}

void Markdown::line(llvm::StringRef Line) {
  llvm::StringRef Trimmed = trim(Line);
  llvm::StringRef Name =
      Trimmed.starts_with("\\") || Trimmed.starts_with("@") ? Trimmed.drop_front().take_while(llvm::isAlpha) : "";
  if (InCode) {
    bool Ends = Name == "endcode" || Name == "endverbatim" || Trimmed == "```";
    if (Ends)
      InCode = false;
    return add({Ends ? llvm::StringRef("```") : unindented(Line).rtrim()});
  }
  if (Trimmed.starts_with("```")) {
    return openCode("```text"); // a fence without a language would be run as a Rust doctest
  }
  if (Trimmed.empty())
    return paragraph();
  if (!llvm::isAlnum(Trimmed.front()) && Trimmed.find_first_not_of("*/-=~#+_ ") == llvm::StringRef::npos)
    return; // a ruler
  if (Trimmed == "@{" || Trimmed == "@}" || Trimmed == "\\{" || Trimmed == "\\}")
    return; // of a group
  if (!Name.empty() && command(Name, Trimmed.drop_front(1 + Name.size()).ltrim()))
    return;
  // Indented text would become a code block, and rustdoc would run it.
  add({LastWasParam ? "  " : "", inlineText(Trimmed)});
}

/// Clang takes one star off each line; some headers draw a border of two.
bool hasBorder(llvm::ArrayRef<llvm::StringRef> Lines) {
  auto Starred = llvm::count_if(Lines, [](llvm::StringRef Line) { return trimLeft(Line).starts_with("*"); });
  auto Empty = llvm::count_if(Lines, [](llvm::StringRef Line) { return trimLeft(Line).empty(); });
  return Starred > 1 && Starred + Empty + 1 >= static_cast<long>(Lines.size());
}

std::string Markdown::convert(llvm::StringRef Text) {
  llvm::SmallVector<llvm::StringRef> Lines;
  Text.split(Lines, '\n');
  bool Border = hasBorder(Lines);
  for (llvm::StringRef Line : Lines) {
    Line.consume_back("\r");
    llvm::StringRef Rest = trimLeft(Line);
    if (Border && Rest.consume_front("*"))
      Line = Rest;
    line(Line);
  }
  if (InCode)
    add({"```"});
  return trim(Out).str();
}

} // namespace

std::string import::markdown(llvm::StringRef Text) { return Markdown().convert(readable(Text)); }

/// Characters that turn the direction of text: rustc refuses them, since they can make code look like other code.
static bool turnsText(llvm::StringRef Character) {
  return (Character >= "\u202a" && Character <= "\u202e") || (Character >= "\u2066" && Character <= "\u2069");
}

std::string import::readable(llvm::StringRef Text) {
  auto isPlain = [](char C) { return (C >= ' ' && C < 0x7f) || C == '\n' || C == '\t'; };
  if (llvm::all_of(Text, isPlain))
    return Text.str();
  std::string Out;
  for (std::size_t I = 0; I < Text.size();) {
    auto Length = llvm::getUTF8SequenceSize(reinterpret_cast<const llvm::UTF8 *>(Text.data() + I),
                                            reinterpret_cast<const llvm::UTF8 *>(Text.data() + Text.size()));
    if (Length == 0) {
      Out += "\xEF\xBF\xBD";
      ++I;
    } else {
      bool IsPlain = Length > 1 && !turnsText(Text.substr(I, Length));
      if (IsPlain || (Length == 1 && (Text[I] >= ' ' || Text[I] == '\n' || Text[I] == '\t')))
        Out += Text.substr(I, Length);
      I += Length;
    }
  }
  return Out;
}
