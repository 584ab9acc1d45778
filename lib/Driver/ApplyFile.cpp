// Reads the table of --apply. One row a property; a word that no row has is an error, so that nothing is lost.
#include "ApplyFile.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::driver;
using plan::Implements;
using plan::Override;
using plan::VariantForm;
using plan::Visibility;
namespace json = llvm::json;

namespace {

using Reads = bool (*)(Override &O, const json::Value &V);

template <std::optional<std::string> Override::*Member> bool text(Override &O, const json::Value &V) {
  auto Text = V.getAsString();
  if (Text)
    O.*Member = Text->str();
  return Text.has_value();
}

template <std::vector<std::string> Override::*Member> bool texts(Override &O, const json::Value &V) {
  const json::Array *List = V.getAsArray();
  if (!List)
    return false;
  for (const json::Value &One : *List) {
    auto Text = One.getAsString();
    if (!Text)
      return false;
    (O.*Member).push_back(Text->str());
  }
  return true;
}

bool visibility(Override &O, const json::Value &V) {
  O.Field = llvm::StringSwitch<std::optional<Visibility>>(V.getAsString().value_or(""))
                .Case("private", Visibility::Private)
                .Case("crate", Visibility::Crate)
                .Case("public", Visibility::Public)
                .Default(std::nullopt);
  return O.Field.has_value();
}

bool variant(Override &O, const json::Value &V) {
  O.Variant = llvm::StringSwitch<std::optional<VariantForm>>(V.getAsString().value_or(""))
                  .Case("variant", VariantForm::Variant)
                  .Case("constant", VariantForm::Constant)
                  .Case("module_constant", VariantForm::ModuleConstant)
                  .Case("hidden", VariantForm::Hidden)
                  .Default(std::nullopt);
  return O.Variant.has_value();
}

bool ignore(Override &O, const json::Value &V) {
  auto Is = V.getAsBoolean();
  O.Ignore = Is.value_or(false);
  return Is.has_value();
}

bool traits(Override &O, const json::Value &V) {
  const json::Object *All = V.getAsObject();
  if (!All)
    return false;
  for (const auto &[Trait, Answer] : *All) {
    auto Word = llvm::StringSwitch<std::optional<Implements>>(Answer.getAsString().value_or(""))
                    .Case("yes", Implements::Yes)
                    .Case("manually", Implements::Manually)
                    .Case("no", Implements::No)
                    .Default(std::nullopt);
    if (!Word)
      return false;
    O.Traits[Trait.str()] = *Word;
  }
  return true;
}

struct Row {
  llvm::StringLiteral Word;
  Reads Read;
};
constexpr Row Rows[] = {
    {"name", text<&Override::Name>},
    {"link_name", text<&Override::LinkName>},
    {"comment", text<&Override::Comment>},
    {"type", text<&Override::Type>},
    {"derives", texts<&Override::Derives>},
    {"attributes", texts<&Override::Attributes>},
    {"visibility", visibility},
    {"variant", variant},
    {"implements", traits},
    {"ignore", ignore},
};

/// What is wrong with the file, or nothing.
std::string read(const json::Value &File, plan::Overrides &Table) {
  const json::Object *Top = File.getAsObject();
  if (!Top || Top->getString("format") != "cxx2rs-apply" || Top->getInteger("version") != 1)
    return R"(it does not begin with "format": "cxx2rs-apply", "version": 1)";
  const json::Object *Items = Top->getObject("items");
  if (!Items)
    return "it has no \"items\"";
  for (const auto &[Key, Value] : *Items) {
    const json::Object *Properties = Value.getAsObject();
    if (!Properties)
      return fmt::format("'{}' is not an object", Key.str());
    Override &O = Table.ByKey[Key.str()];
    for (const auto &[Word, Property] : *Properties) {
      auto Found = llvm::find_if(Rows, [&, &W = Word](const Row &R) { return R.Word == W.str(); });
      if (Found == std::end(Rows))
        return fmt::format("'{}': there is no property '{}'", Key.str(), Word.str());
      if (!Found->Read(O, Property))
        return fmt::format("'{}': '{}' cannot have this value", Key.str(), Word.str());
    }
  }
  return "";
}

} // namespace

bool driver::readApplyFile(const std::string &Path, plan::Overrides &Table, Diagnostics &Diags) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer) {
    Diags.report(DiagId::ErrUnreadable, Path, Buffer.getError().message());
    return false;
  }
  auto File = json::parse((*Buffer)->getBuffer());
  std::string Wrong = File ? read(*File, Table) : llvm::toString(File.takeError());
  if (!Wrong.empty())
    Diags.report(DiagId::ErrApply, Path, Wrong);
  return Wrong.empty();
}
