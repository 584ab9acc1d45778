// How names are made. Which declarations get one is decided elsewhere.
#include "cxx2rs/Plan/Names.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// Whether `Name` is one of `Words`, which are in order.
template <std::size_t N> static bool isOneOf(const std::array<std::string_view, N> &Words, std::string_view Name) {
  return std::binary_search(Words.begin(), Words.end(), Name);
}

/// Strict and reserved keywords of every edition up to 2024.
static constexpr auto Keywords = std::to_array<std::string_view>(
    {"abstract", "as",     "async",   "await",  "become",  "box",    "break", "const", "continue", "do",
     "dyn",      "else",   "enum",    "extern", "false",   "final",  "fn",    "for",   "gen",      "if",
     "impl",     "in",     "let",     "loop",   "macro",   "match",  "mod",   "move",  "mut",      "override",
     "priv",     "pub",    "ref",     "return", "static",  "struct", "trait", "true",  "try",      "type",
     "typeof",   "unsafe", "unsized", "use",    "virtual", "where",  "while", "yield"});
static_assert(std::is_sorted(Keywords.begin(), Keywords.end()));
static constexpr std::size_t LongestKeyword = 8; // most names are longer, and need no search
static_assert(std::all_of(Keywords.begin(), Keywords.end(), [](auto Word) { return Word.size() <= LongestKeyword; }));

/// Rust compares identifiers in normal form C and warns of invisible characters: names with combining marks, letterlike
/// symbols or joiners are written in ASCII.
static bool isAmbiguous(std::string_view Name) {
  for (std::size_t I = 0; I + 1 < Name.size(); ++I) {
    auto C = static_cast<unsigned char>(Name[I]), Next = static_cast<unsigned char>(Name[I + 1]);
    if (C == 0xcc || (C == 0xcd && Next < 0xb0) || (C == 0xe2 && (Next == 0x84 || Next == 0x85 || Next == 0x80)))
      return true;
  }
  return false;
}

static constexpr auto Primitives =
    std::to_array<std::string_view>({"bool", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128",
                                     "u16", "u32", "u64", "u8", "usize"});
static_assert(std::is_sorted(Primitives.begin(), Primitives.end()));

static thread_local bool HasSuffixedKeywords = false;
SuffixedKeywords::SuffixedKeywords(bool IsOn) : Before(HasSuffixedKeywords) { HasSuffixedKeywords = IsOn; }
SuffixedKeywords::~SuffixedKeywords() { HasSuffixedKeywords = Before; }

static bool isAscii(std::string_view Name) {
  unsigned char All = 0;
  for (unsigned char C : Name)
    All |= C;
  return All < 0x80;
}

std::string plan::rustName(std::string_view Name) {
  std::string Text = !isAscii(Name) && isAmbiguous(Name) ? asciiName(Name) : std::string(Name);
  std::replace(Text.begin(), Text.end(), '$', '_');
  if (Text.size() > LongestKeyword)
    return Text;
  if (Text == "self" || Text == "Self" || Text == "super" || Text == "crate" || Text == "_")
    return Text + "_";
  if (HasSuffixedKeywords)
    return isOneOf(Keywords, Text) || isOneOf(Primitives, Text) ? Text + "_" : Text;
  return isOneOf(Keywords, Text) ? "r#" + Text : Text;
}

std::string plan::asciiName(std::string_view Name) {
  if (isAscii(Name))
    return std::string(Name);
  std::string Out;
  for (unsigned char C : Name)
    Out += C < 0x80 ? std::string(1, static_cast<char>(C)) : fmt::format("_{:02x}", C);
  return Out;
}

std::string plan::snakeCase(std::string_view Name) {
  std::string Out;
  for (std::size_t I = 0; I != Name.size(); ++I) {
    bool Upper = llvm::isUpper(Name[I]);
    bool AfterLower = I != 0 && (llvm::isLower(Name[I - 1]) || llvm::isDigit(Name[I - 1]));
    bool BeforeLower = I != 0 && I + 1 < Name.size() && llvm::isUpper(Name[I - 1]) && llvm::isLower(Name[I + 1]);
    if (Upper && (AfterLower || BeforeLower) && !Out.empty() && Out.back() != '_')
      Out += '_';
    Out += llvm::toLower(Name[I]);
  }
  return Out;
}

std::string plan::upperCamelCase(std::string_view Name) {
  std::string Out;
  bool IsStart = true;
  for (char C : snakeCase(Name)) {
    bool IsBetweenDigits = C == '_' && !Out.empty() && llvm::isDigit(Out.back());
    if (C != '_' || Out.empty() || IsBetweenDigits)
      Out += IsStart ? llvm::toUpper(C) : C;
    IsStart = C == '_';
  }
  return Out;
}

std::string plan::upperCase(std::string_view Name) { return llvm::StringRef(snakeCase(Name)).upper(); }

/// The name that C++ declares, whatever Rust calls it.
std::string_view plan::declaredName(const ir::Origin &O) {
  std::string_view Name = O.Qualified;
  int Depth = 0; // of template arguments, in which there are other names
  for (std::size_t I = Name.size(); I-- > 1;) {
    Depth += Name[I] == '>' ? 1 : Name[I] == '<' ? -1 : 0;
    if (Depth <= 0 && Name[I] == ':' && Name[I - 1] == ':')
      return Name.substr(I + 1);
  }
  return Name;
}

// ----- words for types -----------------------------------------------------------------------------------------------

static std::string lastName(std::string_view Qualified) {
  auto Colon = Qualified.substr(0, Qualified.find('<')).rfind("::");
  std::string Name(Colon == std::string_view::npos ? Qualified : Qualified.substr(Colon + 2));
  for (char &C : Name)
    C = llvm::isAlnum(C) ? C : '_';
  return Name;
}

namespace {
struct Word {
  const ir::Module &M;
  bool IsLong;
  bool HasHash = true;
  std::string of(const ir::Type &T) const { return std::visit(*this, T.Kind); }

  std::string operator()(const ir::Builtin &B) const { return std::string(ir::builtinRow(B.Kind).Word); }
  std::string operator()(const ir::Pointer &P) const {
    if (P.Pointee->isBuiltin(ir::BuiltinKind::Char) && P.Pointee->IsConst)
      return "cstr";
    if (!IsLong && P.Pointee->as<ir::Named>())
      return of(*P.Pointee);
    return of(*P.Pointee) + (IsLong && P.Pointee->IsConst ? "_const_ptr" : "_ptr");
  }
  std::string operator()(const ir::Reference &R) const {
    if (!IsLong)
      return of(*R.Pointee);
    return of(*R.Pointee) + (R.IsRValue ? "_move" : R.Pointee->IsConst ? "_ref" : "_mut_ref");
  }
  std::string operator()(const ir::Array &A) const { return fmt::format("{}_{}", of(*A.Element), A.Size); }
  std::string operator()(const ir::FnPointer &F) const {
    std::string Text = "fn";
    if (IsLong)
      for (const ir::TypePtr &P : F.Params)
        Text += "_" + of(*P);
    return Text;
  }
  std::string operator()(const ir::Named &N) const {
    const std::string &Qualified = ir::originOf(M.Decls[N.Id]).Qualified;
    return snakeCase(IsLong && HasHash
                         ? lastName(Qualified) + fmt::format("_{:x}", llvm::xxh3_64bits(Qualified) & 0xffff)
                         : lastName(Qualified));
  }
  std::string operator()(const ir::StdType &S) const {
    std::string Text(ir::stdRow(S.Kind).Word);
    if (IsLong)
      Text = std::string(ir::stdRow(S.Kind).Template);
    for (const ir::TypePtr &A : S.Args)
      Text += "_" + of(*A);
    return Text;
  }
  std::string operator()(const ir::Complex &C) const { return "complex_" + of(*C.Element); }
  std::string operator()(const ir::Vector &V) const { return fmt::format("{}x{}", of(*V.Element), V.Count); }
  std::string operator()(const ir::BitInt &B) const { return fmt::format("{}bit{}", B.IsSigned ? "" : "u", B.Bits); }
  std::string operator()(const ir::Atomic &A) const { return "atomic_" + of(*A.Value); }
  std::string operator()(const ir::VaList &) const { return "va_list"; }
  std::string operator()(const ir::Unsupported &U) const { return lastName(U.Spelling); }
};
} // namespace

std::string plan::typeWord(const ir::Type &T, const ir::Module &M) { return std::visit(Word{M, false}, T.Kind); }
std::string plan::longTypeWord(const ir::Type &T, const ir::Module &M) { return std::visit(Word{M, true}, T.Kind); }
std::string plan::middleTypeWord(const ir::Type &T, const ir::Module &M) {
  return std::visit(Word{M, true, false}, T.Kind);
}

// ----- overload sets -------------------------------------------------------------------------------------------------

static std::string join(const std::vector<std::string> &Words) {
  std::string Text;
  for (const std::string &W : Words)
    Text += "_" + W;
  return Text;
}

/// The words of the parameters in which an overload differs from the one that keeps the name.
static std::string difference(const Overload &Of, const Overload &Base) {
  std::string Text;
  for (std::size_t I = 0; I != Of.Words.size(); ++I)
    if (I >= Base.Words.size() || Of.Long[I] != Base.Long[I])
      Text += "_" + Of.Words[I];
  return Text;
}

/// Gives each of several overloads a suffix that no other has, from the shortest form that is unique.
static std::vector<std::string> suffixes(const std::vector<const Overload *> &Set, const Overload &Base) {
  std::vector<std::string> Result(Set.size());
  std::vector<std::string (*)(const Overload &, const Overload &)> Forms = {
      difference, [](const Overload &O, const Overload &) { return join(O.Words); },
      [](const Overload &O, const Overload &) { return join(O.Middle); },
      [](const Overload &O, const Overload &) { return join(O.Long); }};
  for (auto *Form : Forms) {
    std::map<std::string, unsigned> Count;
    for (const std::string &Done : Result)
      Count[Done] += !Done.empty();
    for (std::size_t I = 0; I != Set.size(); ++I)
      if (Result[I].empty())
        ++Count[Form(*Set[I], Base)];
    for (std::size_t I = 0; I != Set.size(); ++I)
      if (std::string Text = Form(*Set[I], Base); Result[I].empty() && !Text.empty() && Count[Text] == 1)
        Result[I] = std::move(Text);
  }
  for (std::size_t I = 0; I != Set.size(); ++I)
    if (Result[I].empty())
      Result[I] = fmt::format("{}_{:x}", join(Set[I]->Long),
                              llvm::xxh3_64bits(join(Set[I]->Long) + fmt::to_string(I)) & 0xffff);
  return Result;
}

std::vector<std::string> plan::overloadNames(const std::string &Name, const std::vector<Overload> &Set) {
  if (Set.size() == 1)
    return {Name};
  // Twins share one entry: the const one stands for both.
  std::map<std::vector<std::string>, std::vector<std::size_t>> ByParams;
  for (std::size_t I = 0; I != Set.size(); ++I)
    ByParams[Set[I].Long].push_back(I);
  std::vector<std::size_t> Entry(Set.size());
  std::vector<bool> IsTwin(Set.size());
  for (const auto &[Params, Members] : ByParams) {
    std::size_t Keeper = Members.front();
    for (std::size_t I : Members)
      if (Set[I].IsConst)
        Keeper = I;
    for (std::size_t I : Members) {
      IsTwin[I] = Set[I].IsMethod && !Set[I].IsConst && Set[Keeper].IsConst;
      Entry[I] = IsTwin[I] ? Keeper : I;
    }
  }
  std::size_t Base = Set.size();
  for (std::size_t I = 0; I != Set.size(); ++I)
    if (Entry[I] == I && (Base == Set.size() || Set[I].Required < Set[Base].Required ||
                          (Set[I].Required == Set[Base].Required && Set[I].Words.size() < Set[Base].Words.size())))
      Base = I;
  std::vector<const Overload *> Others;
  std::vector<std::size_t> Index;
  for (std::size_t I = 0; I != Set.size(); ++I)
    if (Entry[I] == I && I != Base) {
      Others.push_back(&Set[I]);
      Index.push_back(I);
    }
  std::vector<std::string> Names(Set.size(), Name);
  std::vector<std::string> Suffix = Others.empty() ? std::vector<std::string>() : suffixes(Others, Set[Base]);
  for (std::size_t I = 0; I != Index.size(); ++I)
    Names[Index[I]] = Name + Suffix[I];
  for (std::size_t I = 0; I != Set.size(); ++I)
    if (IsTwin[I])
      Names[I] = Names[Entry[I]] + "_mut";
  return Names;
}
