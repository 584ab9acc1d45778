//! What a build script may decide by program.

use std::fmt;

pub use crate::items::*;

/// The decisions. Each has a default that decides nothing. Of several answers the last counts; derives and attributes add
/// up.
pub trait ParseCallbacks: fmt::Debug {
    /// Flags that say the same on a command line.
    #[cfg(feature = "__cli")]
    #[doc(hidden)]
    fn cli_args(&self) -> Vec<String> {
        Vec::new()
    }

    /// Whether a macro is looked at.
    fn will_parse_macro(&self, _name: &str) -> MacroParsingBehavior {
        MacroParsingBehavior::Default
    }

    /// The Rust name of a function or variable with a symbol of its own.
    fn generated_name_override(&self, _item_info: ItemInfo<'_>) -> Option<String> {
        None
    }

    /// The symbol of a function or variable.
    fn generated_link_name_override(&self, _item_info: ItemInfo<'_>) -> Option<String> {
        None
    }

    /// Changes what a macro says.
    fn modify_macro(&self, _name: &str, _tokens: &mut Vec<Token>) {}

    /// The type of an integer macro.
    fn int_macro(&self, _name: &str, _value: i64) -> Option<IntKind> {
        None
    }

    /// Tells of a string macro.
    fn str_macro(&self, _name: &str, _value: &[u8]) {}

    /// Tells of a function-like macro: name with parameters, tokens.
    fn func_macro(&self, _name: &str, _value: &[&[u8]]) {}

    /// What becomes of an enumerator.
    fn enum_variant_behavior(
        &self,
        _enum_name: Option<&str>,
        _original_variant_name: &str,
        _variant_value: EnumVariantValue,
    ) -> Option<EnumVariantCustomBehavior> {
        None
    }

    /// The Rust name of an enumerator.
    fn enum_variant_name(
        &self,
        _enum_name: Option<&str>,
        _original_variant_name: &str,
        _variant_value: EnumVariantValue,
    ) -> Option<String> {
        None
    }

    /// The Rust name of an item.
    #[cfg(since_0_72)]
    fn item_name(&self, _item_info: ItemInfo<'_>) -> Option<String> {
        None
    }

    /// The Rust name of an item.
    #[cfg(not(since_0_72))]
    fn item_name(&self, _original_item_name: &str) -> Option<String> {
        None
    }

    /// Tells of a header of the builder.
    fn header_file(&self, _filename: &str) {}

    /// Tells of a file that was included.
    fn include_file(&self, _filename: &str) {}

    /// Tells of an environment variable that was asked for.
    fn read_env_var(&self, _key: &str) {}

    /// What a type implements that is blocklisted: the build script's author writes it.
    fn blocklisted_type_implements_trait(
        &self,
        _name: &str,
        _derive_trait: DeriveTrait,
    ) -> Option<ImplementsTrait> {
        None
    }

    /// More derives for a type.
    fn add_derives(&self, _info: &DeriveInfo<'_>) -> Vec<String> {
        Vec::new()
    }

    /// More attributes for a type.
    fn add_attributes(&self, _info: &AttributeInfo<'_>) -> Vec<String> {
        Vec::new()
    }

    /// The comment that is printed for one of the header.
    fn process_comment(&self, _comment: &str) -> Option<String> {
        None
    }

    /// The visibility of a field.
    fn field_visibility(&self, _info: FieldInfo<'_>) -> Option<crate::FieldVisibilityKind> {
        None
    }

    /// The name under which a wrapped function that ends in `va_list` becomes variadic.
    #[cfg(feature = "experimental")]
    fn wrap_as_variadic_fn(&self, _name: &str) -> Option<String> {
        None
    }

    /// Tells of an item that is generated.
    #[cfg(not(since_0_73))]
    fn new_item_found(&self, _id: DiscoveredItemId, _item: DiscoveredItem) {}

    /// Tells of an item that is generated.
    #[cfg(since_0_73)]
    fn new_item_found(
        &self,
        _id: DiscoveredItemId,
        _item: DiscoveredItem,
        _source_location: Option<&SourceLocation>,
    ) {
    }

    /// The Rust name of a field.
    #[cfg(since_0_73)]
    fn field_name(&self, _info: FieldInfo<'_>) -> Option<String> {
        None
    }

    /// More attributes for a field, each without `#[` and `]`.
    #[cfg(since_0_73)]
    fn field_attributes(&self, _info: &FieldAttributeInfo<'_>) -> Vec<String> {
        Vec::new()
    }
}
