//! The words of options that choose one of a few forms. Each enum is one table: variant, word on the command line.

use std::fmt;
use std::str::FromStr;

/// An enum whose variants are words on the command line; the first is the default.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $error:ty, $what:literal, $($(#[$row:meta])* $variant:ident = $word:literal,)+) => {
        $(#[$doc])*
        pub enum $name {
            $($(#[$row])* $variant,)+
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => $word,)+
                })
            }
        }
        impl FromStr for $name {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(wrong::<$error>($what, text, &[$($word),+])),
                }
            }
        }
    };
}

/// The error types that bindgen's parsers have.
trait Wrong {
    fn from_text(text: String) -> Self;
}
impl Wrong for String {
    fn from_text(text: String) -> Self {
        text
    }
}
impl Wrong for std::io::Error {
    fn from_text(text: String) -> Self {
        Self::new(std::io::ErrorKind::InvalidInput, text)
    }
}

fn wrong<E: Wrong>(what: &str, text: &str, words: &[&str]) -> E {
    E::from_text(format!(
        "`{text}` is no {what}: it is one of {}",
        words.join(", ")
    ))
}

words! {
    /// The type of macro constants whose value fits both.
    #[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
    MacroTypeVariation, std::io::Error, "macro type",
    /// `i32` or `i64`.
    Signed = "signed",
    /// `u32` or `u64`.
    #[default]
    Unsigned = "unsigned",
}

words! {
    /// What a typedef becomes.
    #[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
    AliasVariation, std::io::Error, "alias style",
    /// `type`.
    #[default]
    TypeAlias = "type_alias",
    /// A struct around it.
    NewType = "new_type",
    /// A struct around it that dereferences to it.
    NewTypeDeref = "new_type_deref",
}

words! {
    /// What holds the members of a union that are not `Copy`.
    #[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
    NonCopyUnionStyle, std::io::Error, "union style",
    /// A type of the bindings' own.
    #[default]
    BindgenWrapper = "bindgen_wrapper",
    /// `ManuallyDrop`.
    ManuallyDrop = "manually_drop",
}

words! {
    /// Who sees a field.
    #[derive(Copy, PartialEq, Eq, PartialOrd, Ord, Clone, Debug, Default)]
    FieldVisibilityKind, String, "visibility",
    /// The module.
    Private = "private",
    /// The crate.
    PublicCrate = "crate",
    /// Everyone.
    #[default]
    Public = "public",
}

words! {
    /// What arranges the text of the bindings.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    #[non_exhaustive]
    Formatter, String, "formatter",
    /// Nothing: as cxx2rs prints it, which is readable.
    None = "none",
    /// `rustfmt`, where there is one.
    #[default]
    Rustfmt = "rustfmt",
    /// As cxx2rs prints it.
    Prettyplease = "prettyplease",
}

words! {
    /// A calling convention.
    #[derive(Debug, Copy, Clone, Hash, Eq, PartialEq, Ord, PartialOrd)]
    Abi, String, "ABI",
    /// C's own.
    C = "C",
    /// `stdcall`.
    Stdcall = "stdcall",
    /// `efiapi`.
    EfiApi = "efiapi",
    /// `fastcall`.
    Fastcall = "fastcall",
    /// `thiscall`.
    ThisCall = "thiscall",
    /// `vectorcall`.
    Vectorcall = "vectorcall",
    /// `aapcs`.
    Aapcs = "aapcs",
    /// `win64`.
    Win64 = "win64",
    /// `C-unwind`.
    CUnwind = "C-unwind",
    /// `system`.
    System = "system",
}

/// What an enum becomes.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum EnumVariation {
    /// A Rust enum. Any other value in it is undefined behaviour.
    Rust {
        /// `#[non_exhaustive]`.
        non_exhaustive: bool,
    },
    /// A struct around the integer.
    NewType {
        /// With bitwise operators.
        is_bitfield: bool,
        /// With its constants beside it.
        is_global: bool,
    },
    /// Constants.
    #[default]
    Consts,
    /// Constants in a module.
    ModuleConsts,
}

const ENUM_WORDS: [(&str, EnumVariation); 7] = [
    ("consts", EnumVariation::Consts),
    ("moduleconsts", EnumVariation::ModuleConsts),
    (
        "bitfield",
        EnumVariation::NewType {
            is_bitfield: true,
            is_global: false,
        },
    ),
    (
        "newtype",
        EnumVariation::NewType {
            is_bitfield: false,
            is_global: false,
        },
    ),
    (
        "newtype_global",
        EnumVariation::NewType {
            is_bitfield: false,
            is_global: true,
        },
    ),
    (
        "rust",
        EnumVariation::Rust {
            non_exhaustive: false,
        },
    ),
    (
        "rust_non_exhaustive",
        EnumVariation::Rust {
            non_exhaustive: true,
        },
    ),
];

impl fmt::Display for EnumVariation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = ENUM_WORDS.iter().find(|(_, variation)| variation == self);
        f.write_str(found.map_or("bitfield", |(word, _)| word))
    }
}

impl FromStr for EnumVariation {
    type Err = std::io::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = ENUM_WORDS.iter().find(|(word, _)| *word == text);
        found
            .map(|(_, variation)| *variation)
            .ok_or_else(|| wrong("enum style", text, &ENUM_WORDS.map(|(word, _)| word)))
    }
}

/// The kinds of items that are generated: a set of flags.
#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CodegenConfig(u32);

/// One row a kind: constant, bit, question, word on the command line.
macro_rules! kinds {
    ($($name:ident = $bit:literal, $ask:ident, $word:literal;)+) => {
        impl CodegenConfig {
            $(#[doc = concat!("Items of the kind `", $word, "`.")]
            pub const $name: Self = Self(1 << $bit);
            #[doc = concat!("Whether items of the kind `", $word, "` are generated.")]
            pub fn $ask(self) -> bool {
                self.contains(Self::$name)
            })+
            /// Every kind.
            pub const fn all() -> Self {
                Self(0 $(| 1 << $bit)+)
            }
            pub(crate) fn words(self) -> Vec<&'static str> {
                let mut words = Vec::new();
                $(if self.$ask() {
                    words.push($word);
                })+
                words
            }
        }
    };
}
kinds! {
    FUNCTIONS = 0, functions, "functions";
    TYPES = 1, types, "types";
    VARS = 2, vars, "vars";
    METHODS = 3, methods, "methods";
    CONSTRUCTORS = 4, constructors, "constructors";
    DESTRUCTORS = 5, destructors, "destructors";
}

impl CodegenConfig {
    /// No kind.
    pub const fn empty() -> Self {
        Self(0)
    }
    /// The flags as bits.
    pub const fn bits(&self) -> u32 {
        self.0
    }
    /// The flags of bits, if those are known.
    pub const fn from_bits(bits: u32) -> Option<Self> {
        if bits & !Self::all().0 == 0 {
            Some(Self(bits))
        } else {
            None
        }
    }
    /// The known flags of bits.
    pub const fn from_bits_truncate(bits: u32) -> Self {
        Self(bits & Self::all().0)
    }
    /// Whether there is no flag.
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }
    /// Whether every flag is there.
    pub const fn is_all(&self) -> bool {
        self.0 == Self::all().0
    }
    /// Whether all flags of `other` are there.
    pub const fn contains(&self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
    /// Whether a flag of `other` is there.
    pub const fn intersects(&self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
    /// Adds flags.
    pub fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }
    /// Removes flags.
    pub fn remove(&mut self, other: Self) {
        self.0 &= !other.0;
    }
    /// Changes flags into their opposite.
    pub fn toggle(&mut self, other: Self) {
        self.0 ^= other.0;
    }
    /// Adds or removes flags.
    pub fn set(&mut self, other: Self, value: bool) {
        if value {
            self.insert(other);
        } else {
            self.remove(other);
        }
    }
    /// The flags of both.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// The flags that both have.
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
    /// The flags that `other` does not have.
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl Default for CodegenConfig {
    fn default() -> Self {
        Self::all()
    }
}

/// The operators of a set of flags.
macro_rules! operators {
    ($($trait:ident, $method:ident, $assign:ident, $assign_method:ident, |$a:ident, $b:ident| $bits:expr;)+) => {
        $(impl std::ops::$trait for CodegenConfig {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                let ($a, $b) = (self.0, other.0);
                Self($bits)
            }
        }
        impl std::ops::$assign for CodegenConfig {
            fn $assign_method(&mut self, other: Self) {
                let ($a, $b) = (self.0, other.0);
                self.0 = $bits;
            }
        })+
    };
}
operators! {
    BitOr, bitor, BitOrAssign, bitor_assign, |a, b| a | b;
    BitAnd, bitand, BitAndAssign, bitand_assign, |a, b| a & b;
    BitXor, bitxor, BitXorAssign, bitxor_assign, |a, b| a ^ b;
    Sub, sub, SubAssign, sub_assign, |a, b| a & !b;
}
impl std::ops::Not for CodegenConfig {
    type Output = Self;
    fn not(self) -> Self {
        Self(!self.0 & Self::all().0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_back() {
        for (word, variation) in ENUM_WORDS {
            assert_eq!(variation.to_string(), word);
            assert_eq!(word.parse::<EnumVariation>().unwrap(), variation);
        }
        assert_eq!("C-unwind".parse::<Abi>().unwrap().to_string(), "C-unwind");
        assert_eq!(Formatter::default(), Formatter::Rustfmt);
        let error = "green"
            .parse::<MacroTypeVariation>()
            .unwrap_err()
            .to_string();
        assert!(error.contains("signed, unsigned"), "{error}");
    }

    #[test]
    fn kinds() {
        let mut config = CodegenConfig::FUNCTIONS | CodegenConfig::TYPES;
        assert_eq!(config.words(), ["functions", "types"]);
        config.remove(CodegenConfig::FUNCTIONS);
        assert!(!config.functions() && config.types());
        assert_eq!(!config | config, CodegenConfig::all());
        assert_eq!(
            CodegenConfig::all() - CodegenConfig::all(),
            CodegenConfig::empty()
        );
    }
}
