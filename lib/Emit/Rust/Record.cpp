// Structs, unions and what is implemented for them.
#include "Printer.h"

using namespace cxx2rs;
using namespace cxx2rs::emit;

static std::string joined(const std::vector<std::string> &Parts) {
  std::string Text;
  for (const std::string &Part : Parts)
    Text += (Text.empty() ? "" : ", ") + Part;
  return Text;
}

/// Rust's half of the layout check; the glue has C++'s.
void RustPrinter::layoutCheck(const plan::Record &R, bool AllowEach) {
  std::string Type = R.Name + (R.HasLifetime ? "<'_>" : "");
  allow(AllowEach);
  std::vector<std::string> Checks = {
      fmt::format("assert!(::core::mem::size_of::<{0}>() == {1} && ::core::mem::align_of::<{0}>() == {2});", Type,
                  R.Size, R.Align)};
  for (const plan::Field &F : R.Fields)
    if (F.AssertOffset && B.Text.RustMinor >= 77)
      Checks.push_back(fmt::format("assert!(::core::mem::offset_of!({}, {}) == {});", Type, F.Name, *F.AssertOffset));
  if (Checks.size() == 1)
    return W.line("const _: () = {}", Checks[0]);
  W.open("const _: () = {{");
  for (const std::string &Check : Checks)
    W.line("{}", Check);
  W.close("};");
}

/// Rust: `impl Trait for T { .. }`
void RustPrinter::print(const plan::TraitImpl &I, bool AllowEach) {
  doc(I.Doc, I.Cpp);
  allow(AllowEach);
  if (I.Body.empty())
    return W.line("{} {{}}", I.Header);
  W.open("{} {{", I.Header);
  W.write(I.Body);
  W.close();
}

/// C++ says itself which fields are public.
std::string RustPrinter::visibility() const { return B.Lang == ir::Language::Cxx ? "pub " : B.Text.FieldVisibility; }

/// C++: `struct S { int x; };`  Rust: `#[repr(C)] pub struct S { pub x: c_int }`
void RustPrinter::print(const plan::Record &R, bool AllowEach) {
  std::string Self = R.Name + (R.HasLifetime ? "<'a>" : "");
  W.gap();
  doc(R.Doc, R.Cpp, R.Note);
  allow(AllowEach);
  deprecated(R.Deprecated);
  W.line("#[repr({})]", R.Repr);
  if (!R.Derives.empty())
    W.line("#[derive({})]", joined(R.Derives));
  attributes(R.Attributes);
  W.open("pub {} {} {{", R.Form == plan::Shape::Union ? "union" : "struct", Self);
  for (const plan::Field &F : R.Fields) {
    doc(F.Doc, "");
    attributes(F.Attributes);
    W.line("{}{}: {},", F.Visible ? std::string(*F.Visible) : F.IsPublic ? visibility() : "", F.Name, F.Type);
  }
  W.close();
  if (R.Form != plan::Shape::Opaque && B.Text.HasLayoutChecks)
    layoutCheck(R, AllowEach);
  if (!R.Functions.empty()) {
    W.gap();
    allow(AllowEach);
    W.open("impl{} {} {{", R.HasLifetime ? "<'a>" : "", Self);
    for (const plan::Function &F : R.Functions)
      print(F, false);
    W.close();
  }
  for (const plan::TraitImpl &I : R.Impls)
    print(I, AllowEach);
}
