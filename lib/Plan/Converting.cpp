// What C++ would convert at a call: a parameter of a class with a converting constructor takes what that constructor
// takes. The object made is there for the call only, so it is never made where the result may point into it.
#include "Bases.h"
#include "FunctionPlanner.h"
#include "ParamPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;
using cxx2rs::ir::BuiltinKind;

namespace {

/// What a converting constructor takes.
struct Source {
  enum class Form : std::uint8_t { None, Value, CString, String, StringView } How = Form::None;
  ir::DeclId Class = 0; ///< of a Value that is an object; else 0
};

bool isChars(const Planner &P, const ir::Type &T) {
  auto *Ptr = T.as<ir::Pointer>();
  return Ptr && Ptr->Pointee->IsConst && P.resolve(*Ptr->Pointee).isBuiltin(BuiltinKind::Char);
}

Source sourceOf(const Planner &P, const ir::Param &Param) {
  const ir::Type *T = &P.resolve(*Param.Type);
  auto *Ref = T->as<ir::Reference>();
  if (Ref) {
    if (!Ref->Pointee->IsConst && !Ref->IsRValue)
      return {};
    T = &P.resolve(*Ref->Pointee);
  }
  if (auto *Std = T->as<ir::StdType>())
    return {Std->Kind == ir::StdKind::String       ? Source::Form::String
            : Std->Kind == ir::StdKind::StringView ? Source::Form::StringView
                                                   : Source::Form::None};
  if (isChars(P, *T))
    return {Ref ? Source::Form::None : Source::Form::CString};
  auto *N = T->as<ir::Named>();
  if (T->as<ir::Builtin>() || (N && P.M.enumeration(N->Id)))
    return {Source::Form::Value};
  bool IsObject = N && P.M.record(N->Id) && (!Ref || !Ref->IsRValue);
  return IsObject ? Source{Source::Form::Value, N->Id} : Source{};
}

/// A constructor that C++ may call by itself with one argument, and that Rust may call without `unsafe`.
bool converts(Planner &P, const ir::Function &F) {
  auto Required = std::count_if(F.Params.begin(), F.Params.end(), [](const ir::Param &A) { return !A.Default; });
  if (F.How != ir::CallForm::Constructor || F.IsExplicit || F.IsCopyCtor || F.IsMoveCtor || F.Blocked || F.IsVariadic ||
      F.Params.empty() || Required > 1 || P.isExcluded(F.O) || (F.IsHidden && !F.IsInline))
    return false;
  const ir::Param &First = F.Params.front();
  bool GivesResult = !F.CannotThrow && F.Throwing == ir::OnThrow::Result;
  if (First.MayBeKept || GivesResult || P.unusable(P.resolve(*First.Type), true))
    return false;
  Source From = sourceOf(P, First);
  return From.How != Source::Form::None && (From.Class == 0 || From.Class != *F.O.Parent);
}

} // namespace

bool Planner::isConverted(ir::DeclId Id) {
  auto [It, IsNew] = Converted.try_emplace(Id, false);
  if (!IsNew)
    return It->second;
  const ir::Record &R = *M.record(Id);
  bool CanMake = R.IsComplete && R.IsWanted && !R.IsAbstract && !R.IsShared && !R.isCounted() && Homes[Id].IsBound &&
                 !isExcluded(R.O) && !isOpaque(R.O) && R.Special.HasDestructor &&
                 (Homes[Id].Form != Shape::Opaque || canOwn(Id));
  bool Does = false;
  if (CanMake)
    for (const auto &Set : memberSets(Id))
      for (const ir::Function *F : Set)
        Does = Does || converts(*this, *F);
  return Converted[Id] = Does;
}

/// The argument as a reference, or what C++ converts to the object behind one.
Passing ParamPlanner::converted(Passing R, ir::DeclId Id) const {
  if (!C.Converts || R.Blocked || R.IsUnsafe || R.LendsMutably || mustOutlive(R.Lends) ||
      !R.RustType.starts_with("&") || !P.isConverted(Id))
    return R;
  std::string Class = C.S.with("'_").home(Id);
  // A view that lives as long as something else is no temporary.
  if (R.RustType != "&" + Class || C.TieViews)
    return R;
  P.Homes[Id].NeedsArg = true;
  R.RustType = fmt::format("impl {}<{}>", C.S.rt("as_arg", "AsArg"), C.S.with(ArgLifetime).home(Id));
  R.Lends = Borrows::Nothing;
  R.IsConverted = true;
  return R;
}

/// A value that Rust gives: what becomes one by `From` will do, or for the length of the call, a view.
Passing ParamPlanner::convertedValue(Passing R, ir::DeclId Id) const {
  if (!C.Converts || R.Blocked || R.IsUnsafe || mustOutlive(R.Lends) || !P.isConverted(Id))
    return R;
  std::string Class = C.S.with("'_").home(Id);
  if (R.RustType == "&" + Class)
    return converted(std::move(R), Id); // copied by C++
  if (R.RustType != Class || C.TieViews)
    return R;
  if (P.Homes[Id].HasLifetime) {
    if (R.RustArg != "&raw const " + Name)
      return R;
    P.Homes[Id].NeedsArg = true;
    R.RustType = fmt::format("impl {}<{}>", C.S.rt("as_arg", "AsArg"), C.S.with(ArgLifetime).home(Id));
    R.RustArg = Name;
    R.DirectArg = "*" + Name;
    R.Lends = Borrows::Nothing;
    R.IsConverted = true;
    return R;
  }
  P.Homes[Id].NeedsInto = true;
  R.RustType = fmt::format("impl {}<{}>", C.S.prelude("Into"), Class);
  R.RustSetup =
      fmt::format("let {0}: {1} = {0}.into();{2}{3}", Name, Class, R.RustSetup.empty() ? "" : " ", R.RustSetup);
  return R;
}

/// Remembers a constructor under its Rust name.
void FunctionPlanner::noteConversion(const std::string &Name, std::size_t Count) {
  if (!isCtor() || GivesResult || !P.isConverted(Id))
    return;
  Conversion By;
  if (F.SpansText && Count == 2) {
    By.Rank = 0;
    By.IsCounted = true;
    By.Make = Name;
    P.Conversions[Id].push_back(std::move(By));
    return;
  }
  if (Count != 1 || !converts(P, F) || !safety(Count).empty())
    return;
  const Passing &A = args(Count)[0];
  bool TakesString = A.RustType.find("StdString") != std::string::npos;
  By.Make = Name;
  switch (sourceOf(P, F.Params[0]).How) {
  case Source::Form::None:
    return;
  case Source::Form::StringView:
    By.Rank = 1;
    break;
  case Source::Form::String:
    By.Rank = TakesString ? 4 : 2;
    break;
  case Source::Form::CString:
    By.Rank = 3;
    By.IsCString = true;
    By.IsOptional = A.RustType.find("Option<") != std::string::npos;
    break;
  case Source::Form::Value:
    By.From = A.FromType;
    if (By.From.empty())
      return;
  }
  P.Conversions[Id].push_back(std::move(By));
}

namespace {

/// Writes what makes objects of one class for the length of a call.
class ConversionWriter {
public:
  ConversionWriter(Planner &P, ir::DeclId Id, Record &Out)
      : P(P), Id(Id), H(P.Homes[Id]), Out(Out), S(P, H.Module, "'a"),
        Self(H.Name + (H.HasLifetime ? fmt::format("<{}>", ArgLifetime) : "")), IsOpaque(H.Form == Shape::Opaque) {}

  void run() {
    std::set<std::string> Done;
    const Conversion *Text = nullptr;
    for (const Conversion &By : P.Conversions[Id]) {
      if (By.From.empty()) {
        if (!Text || By.Rank < Text->Rank)
          Text = &By;
      } else if (H.NeedsArg && Done.insert(onLp64(By.From)).second) {
        value(By);
      }
    }
    if (Text && H.NeedsArg)
      text(*Text);
    if (Text && H.NeedsInto && !H.HasLifetime)
      from(*Text);
    if (H.NeedsArg)
      derived();
    if (H.NeedsArg && IsOpaque)
      P.B.RuntimeParts.insert("as_arg_box");
  }

private:
  /// The object made, lent for the call. A view's lifetime is no longer than what it was made of.
  std::string lend(const std::string &Make) const {
    if (H.HasLifetime)
      return fmt::format("let value = {};\n    call((&raw const {}value).cast())", Make, IsOpaque ? "*" : "");
    return fmt::format("call(&{}{})", IsOpaque ? "*" : "", Make);
  }
  std::string impl(bool HasSource) const {
    std::string Own = H.HasLifetime ? ArgLifetime : "", Source = HasSource ? "'a" : "";
    std::string Both = Source + (Own.empty() || Source.empty() ? "" : ", ") + Own;
    return "unsafe impl" + (Both.empty() ? "" : "<" + Both + ">");
  }
  std::string withArg() const {
    return fmt::format("#[inline]\n#[track_caller]\nfn with_arg<R>(self, call: impl FnOnce(*const {0}) -> R) -> R {{\n",
                       Self);
  }
  void value(const Conversion &By) {
    Out.Impls.push_back({"",
                         fmt::format("{} {}<{}> for {}", impl(By.From.find("'a") != std::string::npos),
                                     S.rt("as_arg", "AsArg"), Self, By.From),
                         fmt::format("{}    {}\n}}", withArg(), lend(fmt::format("{}::{}(self)", H.Name, By.Make)))});
  }
  std::string some(const Conversion &By, const std::string &Text) const {
    return By.IsOptional ? fmt::format("{}({})", S.prelude("Some"), Text) : Text;
  }
  /// An object of bytes.
  std::string make(const Conversion &By, std::string &Setup) const {
    std::string Call = H.Name + "::" + By.Make;
    if (By.IsCounted)
      return fmt::format("unsafe {{ {}(text.as_ptr().cast(), text.len() as _) }}", Call);
    if (By.IsCString) {
      Setup = fmt::format("let text = {}(text);\n    ", S.rt("c_str", "c_text"));
      return fmt::format("{}({})", Call, some(By, "text.as_c_str()"));
    }
    if (By.Rank == 4) {
      Setup = fmt::format("let text = {}::new(text);\n    ", S.rt("std_string", "StdString"));
      return Call + "(&text)";
    }
    return Call + "(text)";
  }
  void text(const Conversion &By) {
    std::string Setup, Made = make(By, Setup);
    Out.Impls.push_back(
        {"", fmt::format("{} {} for {}", impl(false), S.rt("as_arg_text", "FromText"), Self),
         fmt::format("#[inline]\n#[track_caller]\nfn with_text<R>(text: &[{}], call: impl FnOnce(*const Self) -> R) "
                     "-> R {{\n    {}{}\n}}",
                     S.primitive("u8"), Setup, lend(Made))});
  }
  void from(const Conversion &By) {
    if (!P.MemberNames[Id].insert("From &str").second)
      return;
    std::string Setup,
        Made = By.IsCString ? fmt::format("{}::{}({})", H.Name, By.Make, some(By, "text")) : make(By, Setup);
    Out.Impls.push_back({"", fmt::format("impl {}<&{}> for {}", S.prelude("From"), S.primitive("str"), Self),
                         fmt::format("#[inline]\n#[track_caller]\nfn from(text: &{}) -> Self {{\n    {}\n}}",
                                     S.primitive("str"), Made)});
  }
  std::string upcast() const {
    std::string Upcast = S.rt("upcast", "upcast_ref");
    return H.HasLifetime ? fmt::format("(&raw const *{}::<{}<'_>, _>(self)).cast()", Upcast, H.Name)
                         : Upcast + "(self)";
  }
  /// References to derived classes convert, too.
  void derived() {
    for (ir::DeclId Other : P.M.Order) {
      if (!P.M.record(Other) || !P.Homes[Other].IsBound || P.isExcluded(P.M.record(Other)->O))
        continue;
      for (const BaseUse &Use : basesOf(P, Other))
        if (Use.Id == Id && Use.HasRef)
          derived(Other);
    }
  }
  void derived(ir::DeclId Other) {
    std::string Name = S.with("'_").home(Other), Trait = fmt::format("{}<{}>", S.rt("as_arg", "AsArg"), Self);
    Out.Impls.push_back({"", fmt::format("{} {} for &{}", impl(false), Trait, Name),
                         fmt::format("{}    call({})\n}}", withArg(), upcast())});
    if (P.Homes[Other].Form == Shape::Opaque && P.canOwn(Other) && !P.M.record(Other)->isCounted())
      Out.Impls.push_back({"", fmt::format("{} {} for &{}<{}>", impl(false), Trait, S.rt("cxx_box", "CxxBox"), Name),
                           fmt::format("{}    (&**self).with_arg(call)\n}}", withArg())});
  }

  Planner &P;
  ir::DeclId Id;
  const Home &H;
  Record &Out;
  Scope S;
  std::string Self;
  bool IsOpaque;
};

} // namespace

void Planner::addConversions() {
  for (ir::DeclId Id : M.Order)
    if (Homes[Id].NeedsArg || Homes[Id].NeedsInto)
      if (auto It = RecordItems.find(Id); It != RecordItems.end())
        ConversionWriter(*this, Id, std::get<Record>(It->second.first->Items[It->second.second])).run();
  if (B.RuntimeParts.contains("as_arg_text") && B.RuntimeParts.contains("cxx_string"))
    B.RuntimeParts.insert("as_arg_string");
}
