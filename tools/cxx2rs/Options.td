// The command line: one table for parsing, help and did-you-mean.
include "llvm/Option/OptParser.td"

class F<string name, string help> : Flag<["--"], name>, HelpText<help>;
multiclass V<string name, string help, string meta = "RE"> {
  def NAME : Separate<["--"], name>, HelpText<help>, MetaVarName<meta>;
  def NAME # _eq : Joined<["--"], name # "=">, Alias<!cast<Separate>(NAME)>;
}

def grp_output : OptionGroup<"output">, HelpText<"OUTPUT">;
def o : JoinedOrSeparate<["-"], "o">, HelpText<"Write the bindings there (default: standard output)">, MetaVarName<"FILE">, Group<grp_output>;
let Group = grp_output in {
def output : Separate<["--"], "output">, Alias<o>, HelpText<"The same as -o">, MetaVarName<"FILE">;
def output_eq : Joined<["--"], "output=">, Alias<o>;
defm glue : V<"glue", "Write the C++ half there (default: beside the bindings, as .cc)", "FILE">;
defm report : V<"report", "Write what became of every declaration: FILE.json or FILE.txt", "FILE">;
defm depfile : V<"depfile", "Write a Make rule that names every header read", "FILE">;
defm emit : V<"emit", "Print that instead: json, the model of what was planned (docs/Model.md)", "WHAT">;
defm apply : V<"apply", "Names, attributes and types for single declarations, by the keys of the model", "FILE.json">;
defm crate_name : V<"crate-name", "Makes symbols unique (default: a hash of headers and flags)", "NAME">;
}

def grp_input : OptionGroup<"input">, HelpText<"INPUT">;
let Group = grp_input in {
def p : JoinedOrSeparate<["-"], "p">, HelpText<"Take flags from the compile_commands.json there">, MetaVarName<"BUILD_DIR">;
defm config : V<"config", "Take the library's settings from there (default: cxx2rs.toml, found upward)", "FILE.toml">;
def no_config : F<"no-config", "Look for no cxx2rs.toml">;
defm language : V<"language", "Read the headers as c or c++ (default: by flags and file names)", "LANG">;
defm api_notes : V<"api-notes", "Read these API notes (default: APINotes.apinotes beside a header or above it)", "FILE">;
defm macro : V<"macro", "Bind a function-like macro: \"FOO(int, int) -> int\"", "SIGNATURE">;
defm target : V<"target", "Generate for that target", "TRIPLE">;
}

def grp_select : OptionGroup<"select">, HelpText<"SELECTION (anchored regular expressions over ns::Outer::Name)">;
let Group = grp_select in {
defm allowlist_file : V<"allowlist-file", "Bind what files with such a path declare">;
defm allowlist_function : V<"allowlist-function", "Bind these functions, and what they need">;
defm allowlist_type : V<"allowlist-type", "Bind these types, and what they need">;
defm allowlist_var : V<"allowlist-var", "Bind these variables and macros">;
defm allowlist_item : V<"allowlist-item", "Bind these, whatever they are">;
defm blocklist_file : V<"blocklist-file", "Leave out what these files declare">;
defm blocklist_function : V<"blocklist-function", "Leave out these functions">;
defm blocklist_type : V<"blocklist-type", "Leave out these types">;
defm blocklist_var : V<"blocklist-var", "Leave out these variables and macros">;
defm blocklist_item : V<"blocklist-item", "Leave out these, whatever they are">;
defm opaque_type : V<"opaque-type", "Bind these as bytes of their size and alignment">;
def no_recursive_allowlist : F<"no-recursive-allowlist", "Bind only what the allowlists name: you give the rest with --raw-line">;
defm generate : V<"generate", "Bind only these kinds: functions,types,vars,methods,constructors,destructors", "KINDS">;
def ignore_functions : F<"ignore-functions", "Bind neither functions nor methods">;
def ignore_methods : F<"ignore-methods", "Bind no methods">;
}

def grp_enums : OptionGroup<"enums">, HelpText<"ENUMS">;
let Group = grp_enums in {
defm default_enum_style : V<"default-enum-style", "consts, moduleconsts, bitfield, newtype, newtype_global, rust or rust_non_exhaustive (default: newtype)", "STYLE">;
defm bitfield_enum : V<"bitfield-enum", "Make these open newtypes with bit operators">;
defm newtype_enum : V<"newtype-enum", "Make these open newtypes">;
defm newtype_global_enum : V<"newtype-global-enum", "Make these open newtypes with constants beside them">;
defm rustified_enum : V<"rustified-enum", "Make these Rust enums: any other value that C gives is undefined behaviour">;
defm rustified_non_exhaustive_enum : V<"rustified-non-exhaustive-enum", "Make these Rust enums with #[non_exhaustive]">;
defm constified_enum : V<"constified-enum", "Make these constants and an integer type">;
defm constified_enum_module : V<"constified-enum-module", "Make these modules of constants">;
def no_prepend_enum_name : F<"no-prepend-enum-name", "Constants of enums are A instead of E_A">;
def translate_enum_integer_types : F<"translate-enum-integer-types", "Enums are u32 and the like instead of c_uint">;
}

def grp_traits : OptionGroup<"traits">, HelpText<"TRAITS AND ATTRIBUTES">;
let Group = grp_traits in {
def no_derive_copy : F<"no-derive-copy", "Derive neither Copy nor Clone">;
def no_derive_debug : F<"no-derive-debug", "Do not derive Debug">;
def with_derive_default : F<"with-derive-default", "Derive Default, or zero every byte where it cannot be derived">;
def with_derive_hash : F<"with-derive-hash", "Derive Hash where possible">;
def with_derive_partialeq : F<"with-derive-partialeq", "Derive PartialEq where possible">;
def with_derive_partialord : F<"with-derive-partialord", "Derive PartialOrd where possible">;
def with_derive_eq : F<"with-derive-eq", "Derive Eq where possible">;
def with_derive_ord : F<"with-derive-ord", "Derive Ord where possible">;
def impl_debug : F<"impl-debug", "Write Debug out where it cannot be derived">;
def impl_partialeq : F<"impl-partialeq", "Write PartialEq out where it cannot be derived">;
defm no_copy : V<"no-copy", "Derive neither Copy nor Clone for these">;
defm no_debug : V<"no-debug", "Do not derive Debug for these">;
defm no_default : V<"no-default", "Do not give these Default">;
defm no_hash : V<"no-hash", "Do not derive Hash for these">;
defm no_partialeq : V<"no-partialeq", "Do not derive PartialEq for these">;
defm must_use_type : V<"must-use-type", "Mark these #[must_use]">;
defm with_derive_custom : V<"with-derive-custom", "Derive traits of yours for these types", "RE=A,B">;
defm with_derive_custom_struct : V<"with-derive-custom-struct", "The same for structs only", "RE=A,B">;
defm with_derive_custom_enum : V<"with-derive-custom-enum", "The same for enums only", "RE=A,B">;
defm with_derive_custom_union : V<"with-derive-custom-union", "The same for unions only", "RE=A,B">;
defm with_attribute_custom : V<"with-attribute-custom", "Put attributes on these types", "RE=#[A]">;
defm with_attribute_custom_struct : V<"with-attribute-custom-struct", "The same for structs only", "RE=#[A]">;
defm with_attribute_custom_enum : V<"with-attribute-custom-enum", "The same for enums only", "RE=#[A]">;
defm with_attribute_custom_union : V<"with-attribute-custom-union", "The same for unions only", "RE=#[A]">;
defm field_attr : V<"field-attr", "Put an attribute on a field", "TYPE::FIELD=ATTR">;
}

def grp_names : OptionGroup<"names">, HelpText<"NAMES AND TYPES">;
let Group = grp_names in {
defm anon_fields_prefix : V<"anon-fields-prefix", "Number unnamed members with that prefix (default: after their first member)", "PREFIX">;
def c_naming : F<"c-naming", "Call types struct_foo, union_foo, enum_foo">;
def disable_nested_struct_naming : F<"disable-nested-struct-naming", "In bindgen's form: call a nested C struct bar, not foo_bar">;
def disable_name_namespacing : F<"disable-name-namespacing", "For bindgen's sake: C has no namespaces, and C++'s are modules">;
def enable_cxx_namespaces : F<"enable-cxx-namespaces", "For bindgen's sake: namespaces always are modules">;
defm default_alias_style : V<"default-alias-style", "type_alias, new_type or new_type_deref", "STYLE">;
defm normal_alias : V<"normal-alias", "Make these typedefs plain aliases">;
defm new_type_alias : V<"new-type-alias", "Make these C typedefs types of their own">;
defm new_type_alias_deref : V<"new-type-alias-deref", "The same, with Deref to what they stand for">;
def no_size_t_is_usize : F<"no-size_t-is-usize", "size_t is C's integer type">;
defm default_visibility : V<"default-visibility", "Fields of C records: private, crate or public", "VISIBILITY">;
def explicit_padding : F<"explicit-padding", "Name the padding of C records">;
}

def grp_constants : OptionGroup<"constants">, HelpText<"CONSTANTS">;
let Group = grp_constants in {
defm default_macro_constant_type : V<"default-macro-constant-type", "Integer macros are u32/u64 (unsigned) or i32/i64 (signed) by their value (default: C's own type)", "TYPE">;
def fit_macro_constant_types : F<"fit-macro-constant-types", "And u8 or u16 where those hold the value">;
defm macro_type : V<"macro-type", "The type of these macros, where it holds the value", "RE=TYPE">;
def generate_cstr : F<"generate-cstr", "Strings are &CStr (the default, but not in bindgen's form)">;
}

def grp_text : OptionGroup<"text">, HelpText<"RUST TEXT">;
let Group = grp_text in {
defm rust_target : V<"rust-target", "The oldest compiler that must take the bindings (default: 1.82)", "1.NN">;
defm rust_edition : V<"rust-edition", "2018, 2021 or 2024", "EDITION">;
defm raw_line : V<"raw-line", "A line at the beginning of the bindings", "LINE">;
def module_raw_line : MultiArg<["--"], "module-raw-line", 2>, HelpText<"A line at the beginning of a module">, MetaVarName<"MODULE LINE">;
def no_doc_comments : F<"no-doc-comments", "Leave the header's comments out">;
def disable_header_comment : F<"disable-header-comment", "Leave the file's first comment out">;
def no_layout_tests : F<"no-layout-tests", "Leave the checks of sizes and offsets out">;
def use_core : F<"use-core", "C's types come from ::core::ffi (the default, but not in bindgen's form)">;
defm ctypes_prefix : V<"ctypes-prefix", "C's types come from there", "PATH">;
def merge_extern_blocks : F<"merge-extern-blocks", "One extern block for each ABI">;
def sort_semantically : F<"sort-semantically", "Items in the order of their kinds">;
def wrap_unsafe_ops : F<"wrap-unsafe-ops", "For bindgen's sake: unsafe operations always are in unsafe blocks">;
defm formatter : V<"formatter", "none (default: the text is formatted already) or rustfmt", "FORMATTER">;
def no_rustfmt_bindings : F<"no-rustfmt-bindings", "The same as --formatter none">;
defm rustfmt_configuration_file : V<"rustfmt-configuration-file", "Run rustfmt with that configuration", "FILE">;
}

def grp_linking : OptionGroup<"linking">, HelpText<"LINKING">;
let Group = grp_linking in {
defm override_abi : V<"override-abi", "The ABI of these C functions", "RE=ABI">;
defm prefix_link_name : V<"prefix-link-name", "Put that before the symbols of C functions and variables", "PREFIX">;
defm extern_fn_block_attrs : V<"extern-fn-block-attrs", "Put that before every extern block", "ATTRIBUTE">;
def extern_block_attrs : Separate<["--"], "extern-block-attrs">, Alias<extern_fn_block_attrs>;
def extern_block_attrs_eq : Joined<["--"], "extern-block-attrs=">, Alias<extern_fn_block_attrs>;
defm wasm_import_module_name : V<"wasm-import-module-name", "Import from that WebAssembly module", "NAME">;
defm dynamic_loading : V<"dynamic-loading", "A struct of that name whose symbols are found at run time, by the crate libloading", "NAME">;
def dynamic_link_require_all : F<"dynamic-link-require-all", "And opening the library fails where a symbol is missing">;
def wrap_static_fns : F<"wrap-static-fns", "Glue for static and inline C functions (the default, but not in bindgen's form)">;
defm wrap_static_fns_path : V<"wrap-static-fns-path", "Write that glue there, with the extension .c", "FILE">;
defm wrap_static_fns_suffix : V<"wrap-static-fns-suffix", "Put that behind the names of the wrappers", "SUFFIX">;
}

def grp_bindgen : OptionGroup<"bindgen">, HelpText<"IN PLACE OF BINDGEN">;
let Group = grp_bindgen in {
def bindgen_compat : F<"bindgen-compat", "bindgen's defaults and names for C headers; also when the program is called bindgen">;
def no_include_path_detection : F<"no-include-path-detection", "For bindgen's sake: include paths are Clang's own">;
def no_record_matches : F<"no-record-matches", "Do not warn of expressions that match nothing">;
def distrust_clang_mangling : F<"distrust-clang-mangling", "Symbols of C are its names, whatever labels in the headers say">;
def enable_function_attribute_detection : F<"enable-function-attribute-detection", "For bindgen's sake: noreturn and warn_unused_result always are read">;
defm manually_drop_union : V<"manually-drop-union", "For bindgen's sake: members of unions that are not Copy always are in ManuallyDrop">;
defm default_non_copy_union_style : V<"default-non-copy-union-style", "For bindgen's sake: manually_drop, which it always is", "STYLE">;
def clang_macro_fallback : F<"clang-macro-fallback", "In bindgen's form: macros with casts, calls, sizeof and enumerators too">;
defm clang_macro_fallback_build_dir : V<"clang-macro-fallback-build-dir", "For bindgen's sake: no files are needed for it", "DIR">;
}

def grp_explain : OptionGroup<"explain">, HelpText<"EXPLANATION">;
let Group = grp_explain in {
defm explain : V<"explain", "Say how a declaration is bound, or why not", "SYMBOL">;
defm dump_step : V<"dump", "Print the facts (ir) or the decisions (plan) and stop", "STEP">;
def verbose : F<"verbose", "Print what Clang runs and where it looks for headers">;
def v : Flag<["-"], "v">, Alias<verbose>;
def dump_preprocessed_input : F<"dump-preprocessed-input", "Write the headers after preprocessing to __bindgen.i or .ii, and stop">;
defm generate_shell_completions : V<"generate-shell-completions", "Print the completions of bash, fish or zsh", "SHELL">;
def time_phases : F<"time-phases", "Print how long each phase took">;
def help : F<"help", "Print this">;
def h : Flag<["-"], "h">, Alias<help>;
def version : F<"version", "Print the version, and LLVM's">;
def V : Flag<["-"], "V">, Alias<version>;
}
