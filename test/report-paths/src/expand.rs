//! Items that the file's own macros make: `rt::enum_debug!(E, name);`. Macros of one rule whose parameters stand between
//! commas.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Item;

/// The definitions of a file by name.
#[derive(Default)]
pub struct Macros(HashMap<String, TokenStream>);

impl Macros {
    /// All `macro_rules!` of a file, whatever module they lie in.
    pub fn of(items: &[Item]) -> Self {
        let mut found = Self::default();
        found.collect(items);
        found
    }

    fn collect(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(item) => {
                    self.collect(item.content.as_ref().map_or(&[], |(_, items)| items))
                }
                Item::Macro(item) if item.mac.path.is_ident("macro_rules") => {
                    if let Some(name) = &item.ident {
                        self.0.insert(name.to_string(), item.mac.tokens.clone());
                    }
                }
                _ => {}
            }
        }
    }

    /// The items in the place of a call; none if the macro is not the file's.
    pub fn expand(&self, call: &syn::Macro) -> Vec<Item> {
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        let Some(rule) = name.and_then(|name| self.0.get(&name)) else {
            return Vec::new();
        };
        let mut groups = rule.clone().into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group),
            _ => None,
        });
        let (Some(matcher), Some(body)) = (groups.next(), groups.next()) else {
            return Vec::new();
        };
        let values = arguments(call.tokens.clone());
        let given = parameters(matcher.stream())
            .into_iter()
            .zip(values)
            .collect();
        syn::parse2::<syn::File>(substitute(body.stream(), &given))
            .map_or(Vec::new(), |file| file.items)
    }
}

/// `$name:ident, $integer:ty`: the names.
fn parameters(matcher: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = matcher.into_iter().collect();
    let named = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Punct(dollar), TokenTree::Ident(name)] if dollar.as_char() == '$' => {
            Some(name.to_string())
        }
        _ => None,
    });
    named.collect()
}

fn arguments(tokens: TokenStream) -> Vec<TokenStream> {
    let mut all = vec![TokenStream::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => all.push(TokenStream::new()),
            _ => all.last_mut().expect("never empty").extend([token]),
        }
    }
    all
}

fn substitute(body: TokenStream, given: &HashMap<String, TokenStream>) -> TokenStream {
    let mut made = TokenStream::new();
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let inside = substitute(group.stream(), given);
                made.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
                let value = match tokens.peek() {
                    Some(TokenTree::Ident(name)) => given.get(&name.to_string()),
                    _ => None,
                };
                if let Some(value) = value {
                    tokens.next();
                    made.extend([TokenTree::Group(Group::new(Delimiter::None, value.clone()))]);
                }
            }
            token => made.extend([token]),
        }
    }
    made
}
