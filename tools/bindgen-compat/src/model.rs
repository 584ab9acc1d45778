//! What the program planned, as the callbacks need it. The form is described in the program's docs/Model.md.

use crate::callbacks::{EnumVariantValue, Token, TokenKind};
use crate::json::Json;
use crate::BindgenError;

pub(crate) struct Model {
    pub(crate) files: Vec<String>,
    pub(crate) macros: Vec<Macro>,
    pub(crate) items: Vec<Item>,
}

pub(crate) struct Macro {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) is_function_like: bool,
    pub(crate) params: Vec<String>,
    pub(crate) tokens: Vec<Token>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Struct,
    Union,
    Enum,
    Alias,
    Function,
    Variable,
    Constant,
    Macro,
    Other,
}

/// What every declaration has.
pub(crate) struct Common {
    pub(crate) key: String,
    pub(crate) name: String,
    /// The last part of its Rust path; empty where it is not generated.
    pub(crate) rust: String,
    pub(crate) is_excluded: bool,
    pub(crate) comment: Option<String>,
}

pub(crate) struct Item {
    pub(crate) kind: Kind,
    pub(crate) common: Common,
    pub(crate) spelling: String,
    pub(crate) is_unnamed: bool,
    pub(crate) target: String,
    pub(crate) symbol: String,
    pub(crate) value: Option<i128>,
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) fields: Vec<Field>,
    pub(crate) variants: Vec<Variant>,
}

pub(crate) struct Field {
    pub(crate) common: Common,
    /// The key of the declaration that its type names.
    pub(crate) type_key: String,
    pub(crate) type_spelling: String,
}

pub(crate) struct Variant {
    pub(crate) common: Common,
    pub(crate) value: EnumVariantValue,
}

impl Model {
    pub(crate) fn read(text: &str) -> Result<Self, BindgenError> {
        let wrong = |said: String| {
            BindgenError::Generator(format!(
                "cxx2rs printed a model that this package cannot read: {said}. Take both from one version."
            ))
        };
        let json = Json::parse(text).map_err(wrong)?;
        if json.text("format") != "cxx2rs-model" || json.number("version") != Some(1) {
            return Err(wrong("it is not version 1".into()));
        }
        Ok(Self {
            files: json.texts("files"),
            macros: json.list("macros").iter().map(read_macro).collect(),
            items: json.list("items").iter().map(item).collect(),
        })
    }
}

fn read_macro(json: &Json) -> Macro {
    Macro {
        key: json.text("key"),
        name: json.text("name"),
        is_function_like: json.is("function_like"),
        params: json.texts("params"),
        tokens: json.list("tokens").iter().map(token).collect(),
    }
}

/// `["literal", "3"]`.
fn token(json: &Json) -> Token {
    let part = |index| match json {
        Json::List(parts) => parts.get(index).and_then(Json::as_text).unwrap_or_default(),
        _ => "",
    };
    let kind = match part(0) {
        "keyword" => TokenKind::Keyword,
        "identifier" => TokenKind::Identifier,
        "literal" => TokenKind::Literal,
        _ => TokenKind::Punctuation,
    };
    Token {
        kind,
        raw: part(1).as_bytes().into(),
    }
}

fn common(json: &Json) -> Common {
    let comment = json.text("comment");
    Common {
        key: json.text("key"),
        name: json.text("name"),
        rust: json
            .text("rust")
            .rsplit("::")
            .next()
            .unwrap_or_default()
            .to_owned(),
        is_excluded: json.text("status") == "excluded",
        comment: Some(comment).filter(|text| !text.is_empty()),
    }
}

fn kind(word: &str) -> Kind {
    match word {
        "struct" => Kind::Struct,
        "union" => Kind::Union,
        "enum" => Kind::Enum,
        "alias" => Kind::Alias,
        "function" => Kind::Function,
        "variable" => Kind::Variable,
        "constant" => Kind::Constant,
        "macro" => Kind::Macro,
        _ => Kind::Other,
    }
}

fn item(json: &Json) -> Item {
    let underlying = json.text("underlying");
    let bytes = |value: &Json| match value {
        Json::Number(number) => *number as u8,
        _ => 0,
    };
    Item {
        kind: kind(&json.text("kind")),
        common: common(json),
        spelling: json.text("spelling"),
        is_unnamed: json.is("unnamed"),
        target: json.text("target"),
        symbol: json.text("symbol"),
        value: json.number("value"),
        bytes: match json.get("bytes") {
            Json::List(list) => Some(list.iter().map(bytes).collect()),
            _ => None,
        },
        fields: json.list("fields").iter().map(field).collect(),
        variants: json
            .list("variants")
            .iter()
            .map(|json| variant(json, &underlying))
            .collect(),
    }
}

fn field(json: &Json) -> Field {
    Field {
        common: common(json),
        type_key: json.text("type"),
        type_spelling: json.text("type_spelling"),
    }
}

fn variant(json: &Json, underlying: &str) -> Variant {
    let value = json.number("value").unwrap_or_default();
    Variant {
        common: common(json),
        value: match underlying {
            "bool" => EnumVariantValue::Boolean(value != 0),
            "unsigned" => EnumVariantValue::Unsigned(value as u64),
            _ => EnumVariantValue::Signed(value as i64),
        },
    }
}
