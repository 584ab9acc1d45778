//! What callbacks are told and what they answer.

/// Whether a macro is looked at.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Default)]
pub enum MacroParsingBehavior {
    /// As if it were not defined.
    Ignore,
    /// As usual.
    #[default]
    Default,
}

/// The type of an integer constant.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum IntKind {
    Bool,
    SChar,
    UChar,
    WChar,
    Char {
        /// Whether `char` is signed on the target.
        is_signed: bool,
    },
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    LongLong,
    ULongLong,
    I8,
    U8,
    I16,
    U16,
    Char16,
    I32,
    U32,
    I64,
    U64,
    I128,
    U128,
    /// Any other type.
    Custom {
        /// The type, written into the bindings as it is.
        name: &'static str,
        /// Whether it is signed.
        is_signed: bool,
    },
}

/// The value of an enumerator.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum EnumVariantValue {
    /// Of an enum over `bool`.
    Boolean(bool),
    /// Of an enum over a signed type.
    Signed(i64),
    /// Of an enum over an unsigned type.
    Unsigned(u64),
}

/// What becomes of an enumerator.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum EnumVariantCustomBehavior {
    /// A constant in a module.
    ModuleConstify,
    /// A constant.
    Constify,
    /// Nothing.
    Hide,
}

/// A trait that may be derived.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeriveTrait {
    /// `Copy`.
    Copy,
    /// `Debug`.
    Debug,
    /// `Default`.
    Default,
    /// `Hash`.
    Hash,
    /// `PartialEq` and `PartialOrd`.
    PartialEqOrPartialOrd,
}

/// Whether a type implements a trait.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ImplementsTrait {
    /// It does, so that others can derive it.
    #[default]
    Yes,
    /// Others cannot derive it but implement it by hand.
    Manually,
    /// It does not.
    No,
}

/// The kind of a Rust type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeKind {
    /// A `struct`.
    Struct,
    /// An `enum`, or what stands for one.
    Enum,
    /// A `union`.
    Union,
}

/// The kind of a token of a macro.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TokenKind {
    Punctuation,
    Keyword,
    Identifier,
    Literal,
    Comment,
}

/// A token of a macro.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its kind.
    pub kind: TokenKind,
    /// Its text.
    pub raw: Box<[u8]>,
}

impl<'a> From<(TokenKind, &'a [u8])> for Token {
    fn from((kind, raw): (TokenKind, &'a [u8])) -> Self {
        Self {
            kind,
            raw: raw.into(),
        }
    }
}

/// A type that gets derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeriveInfo<'a> {
    /// Its Rust name.
    pub name: &'a str,
    /// Its kind.
    pub kind: TypeKind,
}

/// A type that gets attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttributeInfo<'a> {
    /// Its Rust name.
    pub name: &'a str,
    /// Its kind.
    pub kind: TypeKind,
}

/// An item that gets a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemInfo<'a> {
    /// Its name so far.
    pub name: &'a str,
    /// Its kind.
    pub kind: ItemKind,
}

/// The kind of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemKind {
    /// A module.
    Module,
    /// A type.
    Type,
    /// A function.
    Function,
    /// A variable or a constant.
    Var,
}

/// A field that gets a visibility.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldInfo<'a> {
    /// The Rust name of its struct.
    pub type_name: &'a str,
    /// Its Rust name.
    pub field_name: &'a str,
    /// The name of its type, where that has one.
    pub field_type_name: Option<&'a str>,
}

/// A field that gets attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldAttributeInfo<'a> {
    /// The Rust name of its struct.
    pub type_name: &'a str,
    /// The kind of that.
    pub type_kind: TypeKind,
    /// Its Rust name.
    pub field_name: &'a str,
    /// The name of its type, where that has one.
    pub field_type_name: Option<&'a str>,
}

/// Where an item is declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLocation {
    /// Line.
    pub line: usize,
    /// Column.
    pub col: usize,
    /// Bytes before it in its file.
    pub byte_offset: usize,
    /// Its file.
    pub file_name: Option<String>,
}

/// Stands for an item that was found.
#[derive(Ord, PartialOrd, PartialEq, Eq, Hash, Debug, Clone, Copy)]
pub struct DiscoveredItemId(usize);

impl DiscoveredItemId {
    /// The item of a number.
    pub fn new(value: usize) -> Self {
        Self(value)
    }
}

/// An item that was found.
#[derive(Debug, Hash, Clone, Ord, PartialOrd, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum DiscoveredItem {
    Struct {
        original_name: Option<String>,
        final_name: String,
    },
    Union {
        original_name: Option<String>,
        final_name: String,
    },
    Alias {
        alias_name: String,
        alias_for: DiscoveredItemId,
    },
    Enum {
        final_name: String,
    },
    Function {
        final_name: String,
    },
    Method {
        final_name: String,
        parent: DiscoveredItemId,
    },
    #[cfg(since_0_73)]
    Constant {
        final_name: String,
    },
    #[cfg(since_0_73)]
    Variable {
        final_name: String,
    },
}
