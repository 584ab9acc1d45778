// The flags that choose how bindings look: bindgen's names, one field of the style each.
#include "OptionGroups.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Option/Arg.h"

using namespace cxx2rs;
using namespace llvm::opt;
using plan::Style;
using plan::Trait;
using plan::TypeKinds;

static void wrong(Diagnostics &Diags, const std::string &Text, const std::string &Fix) {
  Diags.add(DiagId::ErrOption, Text, Fix);
}

/// `RE=VALUE`, split at the last `=` or where VALUE must begin.
static std::pair<std::string, std::string> splitRule(llvm::StringRef Text, llvm::StringRef Begin = "") {
  std::size_t At = Begin.empty() ? Text.rfind('=') : Text.find(("=" + Begin).str());
  if (At == llvm::StringRef::npos)
    return {Text.str(), ""};
  return {Text.take_front(At).str(), Text.drop_front(At + 1).str()};
}

static void readEnums(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  const auto &Rows = plan::enumShapeRows();
  if (llvm::StringRef Word = Args.getLastArgValue(OPT_default_enum_style); !Word.empty()) {
    auto Row = llvm::find_if(Rows, [&](const plan::EnumShapeRow &R) { return R.Word == std::string_view(Word); });
    if (Row == Rows.end())
      wrong(Diags, "--default-enum-style: there is no style '" + Word.str() + "'",
            "it is consts, moduleconsts, bitfield, newtype, newtype_global, rust or rust_non_exhaustive");
    else
      Look.DefaultEnum = static_cast<plan::EnumShape>(Row - Rows.begin());
  }
  static constexpr OptId Flags[] = {OPT_constified_enum_module, OPT_bitfield_enum,  OPT_newtype_enum,
                                    OPT_newtype_global_enum,    OPT_rustified_enum, OPT_rustified_non_exhaustive_enum,
                                    OPT_constified_enum};
  for (std::size_t I = 0; I != plan::EnumShapeCount; ++I)
    for (const std::string &Expression : Args.getAllArgValues(Flags[I]))
      Look.Enums[I].add("--" + std::string(Rows[I].Flag), Expression, Diags);
  Look.PrependsEnumName &= !Args.hasArg(OPT_no_prepend_enum_name);
  Look.TranslatesEnumIntegers |= Args.hasArg(OPT_translate_enum_integer_types);
}

static void readTraits(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  for (auto [Id, T] : {std::pair(OPT_no_derive_copy, Trait::Copy), std::pair(OPT_no_derive_debug, Trait::Debug)})
    if (Args.hasArg(Id))
      Look.Derives.remove(T);
  struct Row {
    OptId Id;
    std::vector<Trait> Traits; ///< the one that is named, and those on which it stands
  };
  for (const Row &R : {Row{OPT_with_derive_default, {Trait::Default}}, Row{OPT_with_derive_hash, {Trait::Hash}},
                       Row{OPT_with_derive_partialeq, {Trait::PartialEq}},
                       Row{OPT_with_derive_partialord, {Trait::PartialEq, Trait::PartialOrd}},
                       Row{OPT_with_derive_eq, {Trait::PartialEq, Trait::Eq}},
                       Row{OPT_with_derive_ord, {Trait::PartialEq, Trait::Eq, Trait::PartialOrd, Trait::Ord}}})
    if (Args.hasArg(R.Id))
      for (Trait T : R.Traits)
        Look.Derives.add(T);
  struct Without {
    OptId Id;
    const char *Flag;
    Trait T;
  };
  for (auto [Id, Flag, T] :
       {Without{OPT_no_copy, "--no-copy", Trait::Copy}, Without{OPT_no_debug, "--no-debug", Trait::Debug},
        Without{OPT_no_default, "--no-default", Trait::Default}, Without{OPT_no_hash, "--no-hash", Trait::Hash},
        Without{OPT_no_partialeq, "--no-partialeq", Trait::PartialEq}})
    for (const std::string &Expression : Args.getAllArgValues(Id))
      Look.Without[static_cast<std::size_t>(T)].add(Flag, Expression, Diags);
  Look.ImplementsDebug = Args.hasArg(OPT_impl_debug);
  Look.ImplementsPartialEq = Args.hasArg(OPT_impl_partialeq);
  if (Look.ImplementsPartialEq)
    Look.Derives.add(Trait::PartialEq);
  for (const std::string &Expression : Args.getAllArgValues(OPT_must_use_type))
    Look.MustUse.add("--must-use-type", Expression, Diags);
}

/// `serde::Serialize, Zeroable`: one text a trait.
static std::vector<std::string> list(llvm::StringRef Text) {
  std::vector<std::string> Parts;
  llvm::SmallVector<llvm::StringRef> All;
  Text.split(All, ',', -1, false);
  for (llvm::StringRef Part : All)
    if (!Part.trim().empty())
      Parts.push_back(Part.trim().str());
  return Parts;
}

static void readRules(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  struct Row {
    OptId Id;
    const char *Flag;
    TypeKinds Of;
    bool IsAttribute;
  };
  for (auto [Id, Flag, Of, IsAttribute] :
       {Row{OPT_with_derive_custom, "--with-derive-custom", TypeKinds::All, false},
        Row{OPT_with_derive_custom_struct, "--with-derive-custom-struct", TypeKinds::Structs, false},
        Row{OPT_with_derive_custom_enum, "--with-derive-custom-enum", TypeKinds::Enums, false},
        Row{OPT_with_derive_custom_union, "--with-derive-custom-union", TypeKinds::Unions, false},
        Row{OPT_with_attribute_custom, "--with-attribute-custom", TypeKinds::All, true},
        Row{OPT_with_attribute_custom_struct, "--with-attribute-custom-struct", TypeKinds::Structs, true},
        Row{OPT_with_attribute_custom_enum, "--with-attribute-custom-enum", TypeKinds::Enums, true},
        Row{OPT_with_attribute_custom_union, "--with-attribute-custom-union", TypeKinds::Unions, true}})
    for (const std::string &Text : Args.getAllArgValues(Id)) {
      auto [Expression, Value] = splitRule(Text, IsAttribute ? "#[" : "");
      if (Value.empty()) {
        wrong(Diags, std::string(Flag) + ": '" + Text + "' says nothing to add",
              IsAttribute ? "write RE=#[attribute]" : "write RE=Trait,Trait");
        continue;
      }
      plan::Rule R;
      R.Of = Of;
      R.Texts = IsAttribute ? std::vector<std::string>{Value} : list(Value);
      R.Names.add(Flag, Expression, Diags);
      (IsAttribute ? Look.CustomAttributes : Look.CustomDerives).push_back(std::move(R));
    }
  for (const std::string &Text : Args.getAllArgValues(OPT_field_attr)) {
    auto [Field, Attribute] = llvm::StringRef(Text).split('=');
    if (Attribute.empty() || !Field.contains("::")) {
      wrong(Diags, "--field-attr: '" + Text + "' is not TYPE::FIELD=ATTRIBUTE", "");
      continue;
    }
    Look.FieldAttributes[Field.str()].push_back(Attribute.starts_with("#[") ? Attribute.str()
                                                                            : "#[" + Attribute.str() + "]");
  }
}

/// A word of a few.
template <class T>
static std::optional<T> choice(const InputArgList &Args, OptId Id, const char *Flag,
                               std::initializer_list<std::pair<llvm::StringRef, T>> Words, Diagnostics &Diags) {
  if (!Args.hasArg(Id))
    return std::nullopt;
  llvm::StringRef Word = Args.getLastArgValue(Id);
  std::string All;
  for (const auto &[Name, Value] : Words) {
    if (Name == Word)
      return Value;
    All += (All.empty() ? "" : ", ") + Name.str();
  }
  wrong(Diags, std::string(Flag) + ": there is no '" + Word.str() + "'", "it is one of " + All);
  return std::nullopt;
}

static void readNames(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  if (Args.hasArg(OPT_anon_fields_prefix))
    Look.AnonFieldPrefix = Args.getLastArgValue(OPT_anon_fields_prefix).str();
  Look.HasCNames = Args.hasArg(OPT_c_naming);
  Look.PrefixesNested &= !Args.hasArg(OPT_disable_nested_struct_naming);
  Look.HasLiteralMacrosOnly &= !Args.hasArg(OPT_clang_macro_fallback);
  Look.SizeIsUsize = !Args.hasArg(OPT_no_size_t_is_usize);
  Look.PadsExplicitly = Args.hasArg(OPT_explicit_padding);
  using plan::AliasShape;
  if (auto Form = choice<AliasShape>(Args, OPT_default_alias_style, "--default-alias-style",
                                     {{"type_alias", AliasShape::Alias},
                                      {"new_type", AliasShape::Newtype},
                                      {"new_type_deref", AliasShape::NewtypeDeref}},
                                     Diags))
    Look.DefaultAlias = *Form;
  struct Row {
    OptId Id;
    const char *Flag;
    AliasShape Form;
  };
  for (auto [Id, Flag, Form] : {Row{OPT_normal_alias, "--normal-alias", AliasShape::Alias},
                                Row{OPT_new_type_alias, "--new-type-alias", AliasShape::Newtype},
                                Row{OPT_new_type_alias_deref, "--new-type-alias-deref", AliasShape::NewtypeDeref}})
    for (const std::string &Expression : Args.getAllArgValues(Id))
      Look.Aliases[static_cast<std::size_t>(Form)].add(Flag, Expression, Diags);
  if (auto Text = choice<const char *>(Args, OPT_default_visibility, "--default-visibility",
                                       {{"private", ""}, {"crate", "pub(crate) "}, {"public", "pub "}}, Diags))
    Look.Text.FieldVisibility = *Text;
}

/// Flags of the form `RE=WORD`, one rule each.
static void readWordRules(const InputArgList &Args, OptId Id, const char *Flag, std::vector<plan::Rule> &Rules,
                          Diagnostics &Diags) {
  for (const std::string &Text : Args.getAllArgValues(Id)) {
    auto [Expression, Word] = splitRule(Text);
    if (Word.empty()) {
      wrong(Diags, std::string(Flag) + ": '" + Text + "' says nothing behind '='", "");
      continue;
    }
    plan::Rule R;
    R.Texts = {Word};
    R.Names.add(Flag, Expression, Diags);
    Rules.push_back(std::move(R));
  }
}

static void readConstants(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  using plan::MacroTypes;
  if (auto Types = choice<MacroTypes>(Args, OPT_default_macro_constant_type, "--default-macro-constant-type",
                                      {{"signed", MacroTypes::Signed}, {"unsigned", MacroTypes::Unsigned}}, Diags))
    Look.Macros = *Types;
  Look.FitsMacros = Args.hasArg(OPT_fit_macro_constant_types);
  if (Look.FitsMacros && Look.Macros == MacroTypes::LikeC)
    Look.Macros = MacroTypes::Unsigned;
  Look.StringsAreCStr |= Args.hasArg(OPT_generate_cstr);
  readWordRules(Args, OPT_macro_type, "--macro-type", Look.MacroRules, Diags);
}

/// "1.77", "1.77.2" or "nightly".
static void readCompiler(const InputArgList &Args, plan::TextStyle &Text, Diagnostics &Diags) {
  static constexpr unsigned Oldest = 51, Newest = 9999;
  if (llvm::StringRef Version = Args.getLastArgValue(OPT_rust_target); Version == "nightly") {
    Text.RustMinor = Newest;
  } else if (!Version.empty()) {
    llvm::StringRef Minor = Version;
    bool IsNumber = Minor.consume_front("1.") && !Minor.split('.').first.getAsInteger(10, Text.RustMinor);
    if (!IsNumber || Text.RustMinor < Oldest)
      wrong(Diags, "--rust-target: '" + Version.str() + "' is no version that bindings can be made for",
            "write 1.51 or later, or nightly");
  }
  if (auto Edition = choice<unsigned>(Args, OPT_rust_edition, "--rust-edition",
                                      {{"2018", 2018}, {"2021", 2021}, {"2024", 2024}}, Diags))
    Text.Edition = *Edition;
  else if (Text.RustMinor < 56)
    Text.Edition = 2018;
  if ((Text.Edition == 2024 && Text.RustMinor < 82) || (Text.Edition == 2021 && Text.RustMinor < 56))
    wrong(Diags, "--rust-edition: the compiler of --rust-target does not know that edition", "");
}

static void readText(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  plan::TextStyle &Text = Look.Text;
  readCompiler(Args, Text, Diags);
  llvm::append_range(Text.RawLines, Args.getAllArgValues(OPT_raw_line)); // after the configuration's
  for (const Arg *A : Args.filtered(OPT_module_raw_line)) {
    llvm::StringRef Module = A->getValue(0);
    if (!Module.consume_front("root::"))
      Module = Module == "root" ? "" : Module;
    Text.ModuleLines[Module.str()].emplace_back(A->getValue(1));
  }
  Text.HasDocs &= !Args.hasArg(OPT_no_doc_comments);
  Text.HasHeaderComment &= !Args.hasArg(OPT_disable_header_comment);
  Text.HasLayoutChecks &= !Args.hasArg(OPT_no_layout_tests);
  Text.MergesBlocks = Args.hasArg(OPT_merge_extern_blocks);
  Text.SortsItems = Args.hasArg(OPT_sort_semantically);
  if (Args.hasArg(OPT_use_core))
    Look.CTypes.clear();
  // core has C's types since 1.64.
  if (Look.CTypes.empty() && Text.RustMinor < 64)
    Look.CTypes = "::std::os::raw";
  if (Args.hasArg(OPT_ctypes_prefix))
    Look.CTypes = Args.getLastArgValue(OPT_ctypes_prefix).str();
}

static void readLinking(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  readWordRules(Args, OPT_override_abi, "--override-abi", Look.Abis, Diags);
  static constexpr llvm::StringLiteral Known[] = {"C",          "stdcall", "efiapi", "fastcall", "thiscall",
                                                  "vectorcall", "aapcs",   "win64",  "C-unwind", "system"};
  for (const plan::Rule &R : Look.Abis)
    if (!llvm::is_contained(Known, R.Texts.front()))
      wrong(Diags, "--override-abi: there is no ABI '" + R.Texts.front() + "'",
            "it is one of " + llvm::join(std::begin(Known), std::end(Known), ", "));
  Look.LinkPrefix = Args.getLastArgValue(OPT_prefix_link_name).str();
  for (const std::string &Attribute : Args.getAllArgValues(OPT_extern_fn_block_attrs))
    Look.Text.BlockAttributes.push_back(Attribute);
  if (llvm::StringRef Name = Args.getLastArgValue(OPT_wasm_import_module_name); !Name.empty())
    Look.Text.BlockAttributes.push_back("#[link(wasm_import_module = \"" + Name.str() + "\")]");
  Look.DynamicLibrary = Args.getLastArgValue(OPT_dynamic_loading).str();
  Look.RequiresAllSymbols = Args.hasArg(OPT_dynamic_link_require_all);
  Look.HasGlue |= Args.hasArg(OPT_wrap_static_fns);
  if (Args.hasArg(OPT_wrap_static_fns_suffix))
    Look.GlueSuffix = Args.getLastArgValue(OPT_wrap_static_fns_suffix).str();
}

void cxx2rs::readStyle(const InputArgList &Args, Style &Look, Diagnostics &Diags) {
  readEnums(Args, Look, Diags);
  readTraits(Args, Look, Diags);
  readRules(Args, Look, Diags);
  readNames(Args, Look, Diags);
  readConstants(Args, Look, Diags);
  readText(Args, Look, Diags);
  readLinking(Args, Look, Diags);
}
