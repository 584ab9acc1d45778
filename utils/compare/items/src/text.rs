//! Tokens as texts that do not depend on how a generator spells or spaces them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// `:: std :: os :: raw :: c_int` and `::core::ffi::c_int` are both `c_int`.
const PREFIXES: [&str; 6] = [
    ": : std : : os : : raw : : ",
    ": : core : : ffi : : ",
    ": : std : : ffi : : ",
    ": : core : : option : : ",
    ": : std : : option : : ",
    ": : core : : mem : : ",
];

pub fn of(tokens: &impl ToTokens) -> String {
    let words = without_parameter_names(words(tokens.to_token_stream()));
    let mut spaced = format!("{} ", words.join(" "));
    for prefix in PREFIXES {
        spaced = spaced.replace(prefix, "");
    }
    squeeze(spaced.trim())
}

/// The tokens one by one; integers without a suffix, because `16usize` and `16` are one length.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                found.push(open.to_string());
                found.extend(words(group.stream()));
                found.push(close.to_string());
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let number = syn::parse_str::<syn::LitInt>(&text);
                found.push(number.map_or(text, |number| number.base10_digits().to_string()));
            }
            other => found.push(other.to_string()),
        }
    }
    found
}

/// `fn(size: u32)` and `fn(u32)` are one type: a name is what stands between `(` or `,` and a single colon.
fn without_parameter_names(words: Vec<String>) -> Vec<String> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let opens = kept
            .last()
            .is_some_and(|last: &String| last == "(" || last == ",");
        let colon = |n: usize| words.get(n).is_some_and(|word| word == ":");
        // One colon, or one before the two that begin a path.
        if opens && colon(at + 1) && colon(at + 2) == colon(at + 3) && words[at] != ":" {
            at += 2;
            continue;
        }
        kept.push(words[at].clone());
        at += 1;
    }
    kept
}

/// Takes out spaces that do not keep two words apart.
fn squeeze(spaced: &str) -> String {
    let word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_' || *c == '"');
    let characters: Vec<char> = spaced.chars().collect();
    let kept = characters.iter().enumerate().filter(|&(at, &character)| {
        character != ' ' || (at > 0 && word(characters.get(at - 1)) && word(characters.get(at + 1)))
    });
    kept.map(|(_, character)| character).collect()
}

/// A value: numbers in decimal and without the suffix that repeats their type.
pub fn value(expression: &syn::Expr) -> String {
    match expression {
        syn::Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Int(number) => number.base10_digits().to_string(),
            syn::Lit::Float(number) => float(number.base10_digits()),
            syn::Lit::ByteStr(bytes) => format!("{:?}", bytes.value()),
            syn::Lit::CStr(bytes) => format!("{:?}", bytes.value().as_bytes_with_nul()),
            other => of(other),
        },
        syn::Expr::Unary(unary) => format!("{}{}", of(&unary.op), value(&unary.expr)),
        syn::Expr::Paren(inner) => value(&inner.expr),
        syn::Expr::Group(inner) => value(&inner.expr),
        other => of(other),
    }
}

fn float(digits: &str) -> String {
    digits
        .parse::<f64>()
        .map_or_else(|_| digits.to_string(), |number| format!("{number:?}"))
}
