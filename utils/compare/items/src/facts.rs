//! Walks modules, extern blocks and impls, and notes what is public.

use crate::text;
use serde_json::{json, Map, Value};
use syn::{Attribute, Fields, ForeignItem, ImplItem, Item, Visibility};

#[derive(Default)]
pub struct Items {
    pub found: Map<String, Value>,
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The arguments of `#[name(..)]` or the value of `#[name = ".."]`, as text.
fn attribute(attributes: &[Attribute], name: &str) -> Option<String> {
    attributes
        .iter()
        .find(|each| each.path().is_ident(name))
        .map(|each| match &each.meta {
            syn::Meta::NameValue(pair) => text::of(&pair.value),
            syn::Meta::List(list) => text::of(&list.tokens),
            syn::Meta::Path(_) => String::new(),
        })
}

/// Every derive of an item, sorted.
fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut found: Vec<String> = attributes
        .iter()
        .filter(|each| each.path().is_ident("derive"))
        .filter_map(|each| each.meta.require_list().ok())
        .flat_map(|list| {
            text::of(&list.tokens)
                .split(',')
                .map(str::to_string)
                .collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect();
    found.sort();
    found
}

/// `(a: T, b: U) -> R` without the names of parameters, which callers do not write.
fn signature(function: &syn::Signature) -> String {
    let mut parameters: Vec<String> = function
        .inputs
        .iter()
        .map(|input| match input {
            syn::FnArg::Receiver(receiver) => text::of(receiver),
            syn::FnArg::Typed(typed) => text::of(&typed.ty),
        })
        .collect();
    if function.variadic.is_some() {
        parameters.push("...".to_string());
    }
    format!("({}){}", parameters.join(", "), text::of(&function.output))
}

fn fields(fields: &Fields) -> Value {
    let list = fields.iter().enumerate().map(|(number, field)| {
        let name = field
            .ident
            .as_ref()
            .map_or_else(|| number.to_string(), |name| text::of(name));
        let hidden = if is_public(&field.vis) {
            ""
        } else {
            "private "
        };
        json!(format!("{hidden}{name}: {}", text::of(&field.ty)))
    });
    Value::Array(list.collect())
}

impl Items {
    fn add(&mut self, kind: &str, path: &str, facts: Value) {
        self.found
            .insert(format!("{kind} {}", path.replace("r#", "")), facts);
    }

    pub fn module(&mut self, path: &str, items: &[Item]) {
        for item in items {
            self.item(path, item);
        }
    }

    fn item(&mut self, path: &str, item: &Item) {
        let at = |name: &syn::Ident| {
            if path.is_empty() {
                name.to_string()
            } else {
                format!("{path}::{name}")
            }
        };
        match item {
            Item::Const(it) if is_public(&it.vis) && it.ident != "_" => {
                self.add(
                    "const",
                    &at(&it.ident),
                    json!({"type": text::of(&it.ty), "value": text::value(&it.expr)}),
                );
            }
            Item::Static(it) if is_public(&it.vis) => {
                self.add("static", &at(&it.ident), json!({"type": text::of(&it.ty)}))
            }
            Item::Fn(it) if is_public(&it.vis) => {
                self.add(
                    "fn",
                    &at(&it.sig.ident),
                    json!({"signature": signature(&it.sig)}),
                );
            }
            Item::Struct(it) if is_public(&it.vis) => {
                self.record("struct", &at(&it.ident), &it.attrs, fields(&it.fields))
            }
            Item::Union(it) if is_public(&it.vis) => {
                let named = Fields::Named(it.fields.clone());
                self.record("union", &at(&it.ident), &it.attrs, fields(&named));
            }
            Item::Enum(it) if is_public(&it.vis) => {
                let variants = it.variants.iter().map(|variant| {
                    let value = variant
                        .discriminant
                        .as_ref()
                        .map(|(_, value)| text::value(value));
                    json!(format!("{} = {}", variant.ident, value.unwrap_or_default()))
                });
                self.record(
                    "enum",
                    &at(&it.ident),
                    &it.attrs,
                    Value::Array(variants.collect()),
                );
            }
            Item::Type(it) if is_public(&it.vis) => {
                self.add("type", &at(&it.ident), json!({"type": text::of(&it.ty)}))
            }
            Item::Use(it) if is_public(&it.vis) => self.renamed(path, &it.tree),
            Item::ForeignMod(it) => it.items.iter().for_each(|each| self.foreign(path, each)),
            Item::Impl(it) if it.trait_.is_none() => self.methods(path, it),
            Item::Mod(it) => self.inner(path, it, items_of(it)),
            _ => {}
        }
    }

    /// `pub use self::X as Y`: for a user, Y is an alias.
    fn renamed(&mut self, path: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(inner) => self.renamed(path, &inner.tree),
            syn::UseTree::Rename(it) => {
                let name = if path.is_empty() {
                    it.rename.to_string()
                } else {
                    format!("{path}::{}", it.rename)
                };
                self.add("type", &name, json!({"type": text::of(&it.ident)}));
            }
            _ => {}
        }
    }

    /// A private module is a detail: what it has is taken to be re-exported where it is.
    fn inner(&mut self, path: &str, module: &syn::ItemMod, items: &[Item]) {
        if !is_public(&module.vis) {
            return self.module(path, items);
        }
        let inner = if path.is_empty() {
            module.ident.to_string()
        } else {
            format!("{path}::{}", module.ident)
        };
        self.module(&inner, items);
    }

    fn record(&mut self, kind: &str, path: &str, attributes: &[Attribute], members: Value) {
        let repr = attribute(attributes, "repr");
        self.add(
            kind,
            path,
            json!({"repr": repr, "derive": derives(attributes), "members": members}),
        );
    }

    fn foreign(&mut self, path: &str, item: &ForeignItem) {
        let at = |name: &syn::Ident| {
            if path.is_empty() {
                name.to_string()
            } else {
                format!("{path}::{name}")
            }
        };
        match item {
            ForeignItem::Fn(it) if is_public(&it.vis) => self.add(
                "fn",
                &at(&it.sig.ident),
                json!({"signature": signature(&it.sig), "link_name": attribute(&it.attrs, "link_name")}),
            ),
            ForeignItem::Static(it) if is_public(&it.vis) => self.add(
                "static",
                &at(&it.ident),
                json!({"type": text::of(&it.ty), "mut": matches!(it.mutability, syn::StaticMutability::Mut(_)),
                       "link_name": attribute(&it.attrs, "link_name")}),
            ),
            _ => {}
        }
    }

    fn methods(&mut self, path: &str, block: &syn::ItemImpl) {
        let record = text::of(&block.self_ty);
        let owner = if path.is_empty() {
            record
        } else {
            format!("{path}::{record}")
        };
        for item in &block.items {
            match item {
                ImplItem::Fn(it) if is_public(&it.vis) => {
                    self.add(
                        "fn",
                        &format!("{owner}::{}", it.sig.ident),
                        json!({"signature": signature(&it.sig)}),
                    );
                }
                ImplItem::Const(it) if is_public(&it.vis) => self.add(
                    "const",
                    &format!("{owner}::{}", it.ident),
                    json!({"type": text::of(&it.ty), "value": text::value(&it.expr)}),
                ),
                _ => {}
            }
        }
    }
}

fn items_of(module: &syn::ItemMod) -> &[Item] {
    module.content.as_ref().map_or(&[], |(_, items)| items)
}
