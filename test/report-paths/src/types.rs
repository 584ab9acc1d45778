//! Types and traits by one name each, so that they can be compared, and `impl` blocks.

use quote::ToTokens;
use syn::{GenericArgument, ImplItem, PathArguments};

use crate::tree::{is_public, name, Found, MemberKind, Tree};

/// An `impl Trait for Type`, or a derive.
pub struct Impl {
    /// The type without its arguments; `None` for `impl<T> Trait for T`.
    pub head: Option<String>,
    /// The type as [`canonical`] has it; only its head counts where the block is generic.
    pub whole: String,
    pub generic: bool,
    pub of: TraitName,
    pub members: Vec<String>,
}

/// A trait: its name (from the root if the file has it, else only the last word) and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraitName {
    pub name: String,
    pub arguments: Vec<String>,
}

pub fn segments(path: &syn::Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|segment| name(&segment.ident))
        .collect()
}

/// The type of the file that `ty` names, through aliases.
pub fn local(tree: &Tree, ty: &syn::Type, module: usize) -> Option<usize> {
    local_within(tree, ty, module, 16)
}

fn local_within(tree: &Tree, ty: &syn::Type, module: usize, depth: usize) -> Option<usize> {
    match ty {
        syn::Type::Path(ty)
            if ty.qself.is_none() && ty.path.leading_colon.is_none() && depth > 0 =>
        {
            let hits = tree.resolve(module, &segments(&ty.path));
            hits.into_iter().find_map(|(found, _)| match found {
                Found::Type(id) => Some(id),
                Found::Alias(ty, module) => local_within(tree, &ty, module, depth - 1),
                _ => None,
            })
        }
        syn::Type::Paren(ty) => local_within(tree, &ty.elem, module, depth),
        syn::Type::Group(ty) => local_within(tree, &ty.elem, module, depth),
        _ => None,
    }
}

/// One spelling for a type, wherever it is written: types of the file from the root, others by their last word,
/// without lifetimes, aliases replaced. `this` is what `Self` means.
pub fn canonical(tree: &Tree, ty: &syn::Type, module: usize, this: &str) -> String {
    spell(tree, ty, module, this, 16)
}

fn spell(tree: &Tree, ty: &syn::Type, module: usize, this: &str, depth: usize) -> String {
    let inner = |ty: &syn::Type| spell(tree, ty, module, this, depth);
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => {
            if path.path.is_ident("Self") {
                return this.to_owned();
            }
            let hits = match path.path.leading_colon {
                Some(_) => Vec::new(),
                None => tree.resolve(module, &segments(&path.path)),
            };
            let arguments = arguments(tree, &path.path, module, this);
            for (found, _) in hits {
                match found {
                    Found::Type(id) => return with_arguments(&tree.types[id].path, &arguments),
                    Found::Alias(ty, module) if depth > 0 && arguments.is_empty() => {
                        return spell(tree, &ty, module, this, depth - 1);
                    }
                    _ => {}
                }
            }
            with_arguments(&last(&path.path), &arguments)
        }
        syn::Type::Paren(ty) => inner(&ty.elem),
        syn::Type::Group(ty) => inner(&ty.elem),
        syn::Type::Reference(ty) => format!(
            "&{}{}",
            if ty.mutability.is_some() { "mut " } else { "" },
            inner(&ty.elem)
        ),
        syn::Type::Ptr(ty) => format!(
            "*{} {}",
            if ty.mutability.is_some() {
                "mut"
            } else {
                "const"
            },
            inner(&ty.elem)
        ),
        syn::Type::Slice(ty) => format!("[{}]", inner(&ty.elem)),
        syn::Type::Array(ty) => format!("[{};{}]", inner(&ty.elem), ty.len.to_token_stream()),
        syn::Type::Tuple(ty) => format!(
            "({})",
            ty.elems.iter().map(inner).collect::<Vec<_>>().join(",")
        ),
        other => other.to_token_stream().to_string().replace(' ', ""),
    }
}

fn last(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|segment| name(&segment.ident))
        .unwrap_or_default()
}

fn with_arguments(head: &str, arguments: &[String]) -> String {
    if arguments.is_empty() {
        head.to_owned()
    } else {
        format!("{head}<{}>", arguments.join(","))
    }
}

/// The arguments of a path's last segment, lifetimes left out.
fn arguments(tree: &Tree, path: &syn::Path, module: usize, this: &str) -> Vec<String> {
    let Some(PathArguments::AngleBracketed(list)) =
        path.segments.last().map(|segment| &segment.arguments)
    else {
        return Vec::new();
    };
    let spelled = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Lifetime(_) => None,
        GenericArgument::Type(ty) => Some(canonical(tree, ty, module, this)),
        other => Some(other.to_token_stream().to_string().replace(' ', "")),
    });
    spelled.collect()
}

pub fn trait_name(tree: &Tree, path: &syn::Path, module: usize, this: &str) -> TraitName {
    let hits = match path.leading_colon {
        Some(_) => Vec::new(),
        None => tree.resolve(module, &segments(path)),
    };
    let of_file = hits.into_iter().find_map(|(found, _)| match found {
        Found::Type(id) if tree.types[id].is_trait => Some(tree.types[id].path.clone()),
        _ => None,
    });
    TraitName {
        name: of_file.unwrap_or_else(|| last(path)),
        arguments: arguments(tree, path, module, this),
    }
}

pub fn add_impl(tree: &mut Tree, module: usize, item: syn::ItemImpl) {
    let generics: Vec<String> = item
        .generics
        .type_params()
        .map(|parameter| name(&parameter.ident))
        .collect();
    let whole = canonical(tree, &item.self_ty, module, "Self");
    let members = item.items.iter().filter_map(|member| match member {
        ImplItem::Fn(member) => Some((
            name(&member.sig.ident),
            MemberKind::Function,
            is_public(&member.vis),
        )),
        ImplItem::Const(member) => Some((
            name(&member.ident),
            MemberKind::Constant,
            is_public(&member.vis),
        )),
        ImplItem::Type(member) => Some((
            name(&member.ident),
            MemberKind::Type,
            is_public(&member.vis),
        )),
        _ => None,
    });
    let members: Vec<_> = members.collect();
    match &item.trait_ {
        Some((_, path, _)) => {
            let of = trait_name(tree, path, module, &whole);
            let head = (!generics.contains(&whole)).then(|| head(&whole));
            let generic = !generics.is_empty() || item.generics.const_params().next().is_some();
            let members = members.into_iter().map(|(name, ..)| name).collect();
            tree.impls.push(Impl {
                head,
                whole,
                generic,
                of,
                members,
            });
        }
        None => {
            if let Some(id) = local(tree, &item.self_ty, module) {
                for (name, kind, public) in members {
                    tree.add_member(id, name, kind, public);
                }
            }
        }
    }
}

/// A type without its arguments.
pub fn head(whole: &str) -> String {
    whole.split('<').next().unwrap_or_default().to_owned()
}

/// The traits that the type added last derives.
pub fn add_derives(tree: &mut Tree, attributes: &[syn::Attribute]) {
    let whole = tree.types.last().expect("just added").path.clone();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        let _ = attribute.parse_nested_meta(|meta| {
            let of = TraitName {
                name: last(&meta.path),
                arguments: Vec::new(),
            };
            let members = own_members(&of.name)
                .iter()
                .map(ToString::to_string)
                .collect();
            tree.impls.push(Impl {
                head: Some(whole.clone()),
                whole: whole.clone(),
                generic: true,
                of,
                members,
            });
            Ok(())
        });
    }
}

/// What a derive writes.
fn own_members(derived: &str) -> &'static [&'static str] {
    match derived {
        "Clone" => &["clone"],
        "Debug" => &["fmt"],
        "Default" => &["default"],
        "Hash" => &["hash"],
        "Ord" => &["cmp"],
        "PartialEq" => &["eq"],
        "PartialOrd" => &["partial_cmp"],
        _ => &[],
    }
}

/// What the standard library's traits bring for every type that has them.
pub fn provided(of: &str, member: &str) -> bool {
    match of {
        "Clone" => member == "clone_from",
        "PartialEq" => member == "ne",
        "PartialOrd" => ["lt", "le", "gt", "ge"].contains(&member),
        "Ord" => ["max", "min", "clamp"].contains(&member),
        "ToOwned" => member == "clone_into",
        "ToString" => member == "to_string",
        "Iterator" => member != "next",
        _ => false,
    }
}
