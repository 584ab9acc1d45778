//! The options: for each method of the builder its flag on the command line. One table; what needs more than a flag is
//! in builder.rs.

use std::path::Path;

use crate::builder::Builder;
use crate::{
    Abi, AliasVariation, EnumVariation, FieldVisibilityKind, MacroTypeVariation, NonCopyUnionStyle,
    RustEdition, RustTarget,
};

/// Methods by the form of their argument, each with its flag; and METHODS, the same for messages.
macro_rules! options {
    (
        patterns { $($pattern:ident $pattern_flag:literal)* }
        texts { $($text:ident $text_flag:literal)* }
        switches { $($switch:ident $switch_flag:literal)* }
        refusals { $($refusal:ident $refusal_flag:literal)* }
        marks { $($mark:ident $mark_flag:literal)* }
        names { $($name:ident $name_flag:literal)* }
        paths { $($path:ident $path_flag:literal)* }
        choices { $($choice:ident($choice_type:ty) $choice_flag:literal)* }
    ) => {
        /// Flag and method.
        pub(crate) const METHODS: &[(&str, &str)] = &[
            $(($pattern_flag, stringify!($pattern)),)*
            $(($text_flag, stringify!($text)),)*
            $(($switch_flag, stringify!($switch)),)*
            $(($refusal_flag, stringify!($refusal)),)*
            $(($mark_flag, stringify!($mark)),)*
            $(($name_flag, stringify!($name)),)*
            $(($path_flag, stringify!($path)),)*
            $(($choice_flag, stringify!($choice)),)*
        ];

        impl Builder {
            $(#[doc = concat!("`", $pattern_flag, "`, an anchored regular expression.")]
            pub fn $pattern<T: AsRef<str>>(self, arg: T) -> Self {
                self.add($pattern_flag, [arg.as_ref()])
            })*
            $(#[doc = concat!("`", $text_flag, "`, an anchored regular expression.")]
            pub fn $text<T: Into<String>>(self, arg: T) -> Self {
                self.add($text_flag, [arg.into()])
            })*
            $(#[doc = concat!("`", $switch_flag, "` if it is to be done.")]
            pub fn $switch(self, doit: bool) -> Self {
                self.switch($switch_flag, doit)
            })*
            $(#[doc = concat!("`", $refusal_flag, "` if it is not to be done.")]
            pub fn $refusal(self, doit: bool) -> Self {
                self.switch($refusal_flag, !doit)
            })*
            $(#[doc = concat!("`", $mark_flag, "`.")]
            pub fn $mark(self) -> Self {
                self.switch($mark_flag, true)
            })*
            $(#[doc = concat!("`", $name_flag, "`.")]
            pub fn $name<T: Into<String>>(self, arg: T) -> Self {
                self.set($name_flag, [arg.into()])
            })*
            $(#[doc = concat!("`", $path_flag, "`.")]
            pub fn $path<T: AsRef<Path>>(self, arg: T) -> Self {
                self.set($path_flag, [arg.as_ref().display().to_string()])
            })*
            $(#[doc = concat!("`", $choice_flag, "`.")]
            pub fn $choice(self, arg: $choice_type) -> Self {
                self.set($choice_flag, [arg.to_string()])
            })*
        }
    };
}

options! {
    patterns {
        allowlist_type "--allowlist-type"
        allowlist_function "--allowlist-function"
        allowlist_var "--allowlist-var"
        allowlist_file "--allowlist-file"
        allowlist_item "--allowlist-item"
        blocklist_type "--blocklist-type"
        blocklist_function "--blocklist-function"
        blocklist_var "--blocklist-var"
        blocklist_file "--blocklist-file"
        blocklist_item "--blocklist-item"
        whitelist_type "--allowlist-type"
        whitelist_function "--allowlist-function"
        whitelist_var "--allowlist-var"
        blacklist_type "--blocklist-type"
        blacklist_function "--blocklist-function"
        blacklist_item "--blocklist-item"
        opaque_type "--opaque-type"
        bitfield_enum "--bitfield-enum"
        newtype_enum "--newtype-enum"
        newtype_global_enum "--newtype-global-enum"
        rustified_enum "--rustified-enum"
        rustified_non_exhaustive_enum "--rustified-non-exhaustive-enum"
        constified_enum "--constified-enum"
        constified_enum_module "--constified-enum-module"
        type_alias "--normal-alias"
        new_type_alias "--new-type-alias"
        new_type_alias_deref "--new-type-alias-deref"
        bindgen_wrapper_union "--bindgen-wrapper-union"
        manually_drop_union "--manually-drop-union"
    }
    texts {
        no_partialeq "--no-partialeq"
        no_copy "--no-copy"
        no_debug "--no-debug"
        no_default "--no-default"
        no_hash "--no-hash"
        must_use_type "--must-use-type"
        raw_line "--raw-line"
        extern_block_attrs "--extern-block-attrs"
    }
    switches {
        use_specific_virtual_function_receiver "--use-specific-virtual-function-receiver"
        use_distinct_char16_t "--use-distinct-char16-t"
        represent_cxx_operators "--represent-cxx-operators"
        impl_debug "--impl-debug"
        impl_partialeq "--impl-partialeq"
        derive_default "--with-derive-default"
        derive_hash "--with-derive-hash"
        time_phases "--time-phases"
        generate_inline_functions "--generate-inline-functions"
        objc_extern_crate "--objc-extern-crate"
        generate_block "--generate-block"
        generate_cxx_nonnull_references "--nonnull-references"
        generate_cstr "--generate-cstr"
        block_extern_crate "--block-extern-crate"
        fit_macro_constants "--fit-macro-constant-types"
        array_pointers_in_arguments "--use-array-pointers-in-arguments"
        dynamic_link_require_all "--dynamic-link-require-all"
        respect_cxx_access_specs "--respect-cxx-access-specs"
        translate_enum_integer_types "--translate-enum-integer-types"
        c_naming "--c-naming"
        explicit_padding "--explicit-padding"
        vtable_generation "--vtable-generation"
        sort_semantically "--sort-semantically"
        merge_extern_blocks "--merge-extern-blocks"
        wrap_unsafe_ops "--wrap-unsafe-ops"
        flexarray_dst "--flexarray-dst"
        wrap_static_fns "--wrap-static-fns"
        generate_deleted_functions "--generate-deleted-functions"
        generate_pure_virtual_functions "--generate-pure-virtual-functions"
        generate_private_functions "--generate-private-functions"
    }
    refusals {
        layout_tests "--no-layout-tests"
        derive_copy "--no-derive-copy"
        derive_debug "--no-derive-debug"
        generate_comments "--no-doc-comments"
        allowlist_recursively "--no-recursive-allowlist"
        whitelist_recursively "--no-recursive-allowlist"
        trust_clang_mangling "--distrust-clang-mangling"
        detect_include_paths "--no-include-path-detection"
        prepend_enum_name "--no-prepend-enum-name"
        record_matches "--no-record-matches"
        size_t_is_usize "--no-size_t-is-usize"
    }
    marks {
        emit_builtins "--builtins"
        emit_clang_ast "--emit-clang-ast"
        emit_ir "--emit-ir"
        enable_cxx_namespaces "--enable-cxx-namespaces"
        enable_function_attribute_detection "--enable-function-attribute-detection"
        disable_name_namespacing "--disable-name-namespacing"
        disable_nested_struct_naming "--disable-nested-struct-naming"
        disable_header_comment "--disable-header-comment"
        use_core "--use-core"
        no_convert_floats "--no-convert-floats"
        conservative_inline_namespaces "--conservative-inline-namespaces"
        disable_untagged_union "--disable-untagged-union"
        clang_macro_fallback "--clang-macro-fallback"
    }
    names {
        emit_ir_graphviz "--emit-ir-graphviz"
        ctypes_prefix "--ctypes-prefix"
        anon_fields_prefix "--anon-fields-prefix"
        wasm_import_module_name "--wasm-import-module-name"
        dynamic_library_name "--dynamic-loading"
    }
    paths {
        wrap_static_fns_path "--wrap-static-fns-path"
        clang_macro_fallback_build_dir "--clang-macro-fallback-build-dir"
    }
    choices {
        default_enum_style(EnumVariation) "--default-enum-style"
        default_macro_constant_type(MacroTypeVariation) "--default-macro-constant-type"
        default_alias_style(AliasVariation) "--default-alias-style"
        default_non_copy_union_style(NonCopyUnionStyle) "--default-non-copy-union-style"
        default_visibility(FieldVisibilityKind) "--default-visibility"
    }
}

/// Those whose argument is more than one word, or means more than one flag.
impl Builder {
    /// `--wrap-static-fns-suffix`.
    pub fn wrap_static_fns_suffix<T: AsRef<str>>(self, suffix: T) -> Self {
        self.set("--wrap-static-fns-suffix", [suffix.as_ref()])
    }

    /// `--override-abi REGEX=ABI`.
    pub fn override_abi<T: Into<String>>(self, abi: Abi, arg: T) -> Self {
        self.add("--override-abi", [format!("{}={abi}", arg.into())])
    }

    /// `--module-raw-line MODULE LINE`.
    pub fn module_raw_line<T: Into<String>, U: Into<String>>(self, module: T, line: U) -> Self {
        self.add("--module-raw-line", [module.into(), line.into()])
    }

    /// `--field-attr TYPE::FIELD=ATTRIBUTE`.
    pub fn field_attribute<T, F, A>(self, type_name: T, field_name: F, attribute: A) -> Self
    where
        T: Into<String>,
        F: Into<String>,
        A: Into<String>,
    {
        let (of, field, attribute) = (type_name.into(), field_name.into(), attribute.into());
        self.add("--field-attr", [format!("{of}::{field}={attribute}")])
    }

    /// `--with-derive-partialeq`; without it there is no `Eq` either.
    pub fn derive_partialeq(self, doit: bool) -> Self {
        let eq = doit && self.has("--with-derive-eq");
        self.switch("--with-derive-partialeq", doit)
            .switch("--with-derive-eq", eq)
    }

    /// `--with-derive-eq`, which needs `PartialEq`.
    pub fn derive_eq(self, doit: bool) -> Self {
        let partial = doit || self.has("--with-derive-partialeq");
        self.switch("--with-derive-eq", doit)
            .switch("--with-derive-partialeq", partial)
    }

    /// `--with-derive-partialord`; without it there is no `Ord` either.
    pub fn derive_partialord(self, doit: bool) -> Self {
        let ord = doit && self.has("--with-derive-ord");
        self.switch("--with-derive-partialord", doit)
            .switch("--with-derive-ord", ord)
    }

    /// `--with-derive-ord`, which goes with `PartialOrd`.
    pub fn derive_ord(self, doit: bool) -> Self {
        self.switch("--with-derive-ord", doit)
            .switch("--with-derive-partialord", doit)
    }

    /// `--rust-target`. What is older than bindings can be for counts as the oldest that they can be for.
    pub fn rust_target(mut self, rust_target: RustTarget) -> Self {
        self.target = Some(rust_target);
        self
    }

    /// `--rust-edition`.
    pub fn rust_edition(mut self, rust_edition: RustEdition) -> Self {
        self.edition = Some(rust_edition);
        self
    }

    /// `--emit-diagnostics`.
    #[cfg(feature = "experimental")]
    pub fn emit_diagnostics(self) -> Self {
        self.switch("--emit-diagnostics", true)
    }
}

/// The builder's method that gave a flag.
pub(crate) fn method_of(flag: &str) -> Option<&'static str> {
    const REST: [(&str, &str); 14] = [
        ("--field-attr", "field_attribute"),
        ("--wrap-static-fns-suffix", "wrap_static_fns_suffix"),
        ("--override-abi", "override_abi"),
        ("--module-raw-line", "module_raw_line"),
        ("--with-derive-partialeq", "derive_partialeq"),
        ("--with-derive-eq", "derive_eq"),
        ("--with-derive-partialord", "derive_partialord"),
        ("--with-derive-ord", "derive_ord"),
        ("--rust-target", "rust_target"),
        ("--rust-edition", "rust_edition"),
        ("--emit-diagnostics", "emit_diagnostics"),
        ("--generate", "with_codegen_config"),
        ("--depfile", "depfile"),
        ("--dump-preprocessed-input", "dump_preprocessed_input"),
    ];
    let found = METHODS.iter().chain(&REST).find(|(of, _)| *of == flag);
    found.map(|(_, method)| *method)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder;

    #[test]
    fn flags() {
        let builder = builder()
            .allowlist_type("A.*")
            .allowlist_type(String::from("B"))
            .layout_tests(false)
            .layout_tests(true)
            .derive_eq(true)
            .use_core()
            .ctypes_prefix("libc")
            .ctypes_prefix("core::ffi")
            .default_enum_style(EnumVariation::Rust {
                non_exhaustive: true,
            })
            .override_abi(Abi::CUnwind, "f.*");
        let expected = [
            "--allowlist-type",
            "A.*",
            "--allowlist-type",
            "B",
            "--ctypes-prefix",
            "core::ffi",
            "--default-enum-style",
            "rust_non_exhaustive",
            "--override-abi",
            "f.*=C-unwind",
            "--use-core",
            "--with-derive-eq",
            "--with-derive-partialeq",
        ];
        assert_eq!(builder.option_flags(), expected);
        assert_eq!(
            builder
                .derive_partialeq(false)
                .option_flags()
                .last()
                .unwrap(),
            "--use-core"
        );
    }

    #[test]
    fn methods() {
        assert_eq!(method_of("--no-layout-tests"), Some("layout_tests"));
        assert_eq!(method_of("--allowlist-type"), Some("allowlist_type"));
        assert_eq!(method_of("--override-abi"), Some("override_abi"));
        assert_eq!(method_of("--nothing"), None);
    }
}
