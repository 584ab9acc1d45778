//! Whether a path of the report leads to something public in the bindings.

use crate::tree::{name, Found, MemberKind, Tree};
use crate::types::{self, Impl};

/// What a path may lead to, by the kind of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Function,
    Type,
    Any,
}

/// Says what is wrong with a path, if something is.
pub fn check(tree: &Tree, path: &str, wanted: Wanted) -> Result<(), String> {
    // A field of a tuple struct, `ns::Pair::0`, is no path to syn.
    let words: Vec<String> = path.split("::").map(str::to_owned).collect();
    let number = |word: &String| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    if words.last().is_some_and(number) && !path.contains('<') {
        return plain(tree, &words, wanted);
    }
    let parsed: syn::TypePath =
        syn::parse_str(path).map_err(|error| format!("is not a path: {error}"))?;
    let Some(qself) = &parsed.qself else {
        return plain(tree, &types::segments(&parsed.path), wanted);
    };
    let mut of = parsed.path.clone();
    let rest: Vec<_> = of.segments.iter().skip(qself.position).cloned().collect();
    let [member] = &rest[..] else {
        return Err("names no single member of a type".into());
    };
    let member = name(&member.ident);
    if qself.position == 0 {
        let Some(id) = types::local(tree, &qself.ty, 0) else {
            return Err("starts with a type that the bindings do not have".into());
        };
        let path: Vec<String> = tree.types[id]
            .path
            .split("::")
            .map(str::to_owned)
            .chain([member])
            .collect();
        return plain(tree, &path, wanted);
    }
    of.segments = of.segments.into_iter().take(qself.position).collect();
    of.segments.pop_punct();
    of_trait(tree, &qself.ty, &of, &member)
}

fn plain(tree: &Tree, path: &[String], wanted: Wanted) -> Result<(), String> {
    let hits = tree.resolve(0, path);
    if hits.is_empty() {
        // How far it goes says more.
        let known = (1..path.len())
            .rev()
            .find(|&count| !tree.resolve(0, &path[..count]).is_empty());
        return Err(match known {
            Some(count) => format!(
                "does not resolve: {} has no {}",
                path[..count].join("::"),
                path[count]
            ),
            None => format!("does not resolve: there is no {}", path[0]),
        });
    }
    let fits = |found: &Found| match wanted {
        // A field too: a library that is opened at run time keeps its variadic functions in pointers.
        Wanted::Function => matches!(
            found,
            Found::Function | Found::Member(MemberKind::Function | MemberKind::Field)
        ),
        Wanted::Type => matches!(
            found,
            Found::Type(_) | Found::Alias(..) | Found::Member(MemberKind::Type)
        ),
        Wanted::Any => !matches!(found, Found::Module(_)),
    };
    let mut fitting = hits.iter().filter(|(found, _)| fits(found)).peekable();
    if fitting.peek().is_none() {
        Err(format!("is {}", describe(&hits[0].0)))
    } else if fitting.all(|(_, public)| !public) {
        Err("is private".into())
    } else {
        Ok(())
    }
}

fn describe(found: &Found) -> &'static str {
    match found {
        Found::Module(_) => "a module",
        Found::Type(_) | Found::Alias(..) | Found::Member(MemberKind::Type) => "a type",
        Found::Function | Found::Member(MemberKind::Function) => "a function",
        Found::Value | Found::Member(MemberKind::Constant | MemberKind::Variant) => "a value",
        Found::Member(MemberKind::Field) => "a field",
    }
}

fn of_trait(tree: &Tree, ty: &syn::Type, of: &syn::Path, member: &str) -> Result<(), String> {
    let whole = types::canonical(tree, ty, 0, "Self");
    let wanted = types::trait_name(tree, of, 0, &whole);
    if let syn::Type::Path(path) = ty {
        let segments = types::segments(&path.path);
        let of_file = path.path.leading_colon.is_none() && path.qself.is_none();
        // `<i32 as From<Color>>` has an outsider's type; `<ns::None as Clone>` has nobody's.
        if of_file && segments.len() > 1 && tree.resolve(0, &segments).is_empty() {
            return Err(format!(
                "does not resolve: there is no {}",
                segments.join("::")
            ));
        }
    }
    let same_type = |block: &&Impl| match &block.head {
        None => true,
        Some(head) if block.generic => *head == types::head(&whole),
        Some(_) => block.whole == whole,
    };
    let blocks: Vec<&Impl> = tree
        .impls
        .iter()
        .filter(|block| block.of.name == wanted.name)
        .filter(same_type)
        .collect();
    if blocks.is_empty() {
        return Err(format!(
            "does not resolve: there is no impl of {} for {whole}",
            wanted.name
        ));
    }
    // `Add` alone is `Add<Self>`.
    let defaulted = |arguments: &[String]| {
        if arguments.is_empty() {
            vec![whole.clone()]
        } else {
            arguments.to_vec()
        }
    };
    let same = |block: &&&Impl| {
        block.head.is_none() || defaulted(&block.of.arguments) == defaulted(&wanted.arguments)
    };
    let Some(block) = blocks.iter().find(same) else {
        let there: Vec<String> = blocks
            .iter()
            .map(|block| block.of.arguments.join(","))
            .collect();
        let (name, asked) = (&wanted.name, wanted.arguments.join(","));
        return Err(format!(
            "does not resolve: {whole} has {name} of [{}], not of [{asked}]",
            there.join("], [")
        ));
    };
    let of_file = tree
        .types
        .iter()
        .find(|ty| ty.is_trait && ty.path == wanted.name);
    let inherited = of_file.is_some_and(|ty| ty.members.contains_key(member))
        || types::provided(&wanted.name, member);
    if inherited || block.members.iter().any(|name| name == member) {
        Ok(())
    } else {
        Err(format!(
            "does not resolve: the impl of {} for {whole} has no {member}",
            wanted.name
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BINDINGS: &str = include_str!("../fixture/bindings.rs");

    fn tree() -> Tree {
        Tree::new(syn::parse_file(BINDINGS).unwrap())
    }

    #[track_caller]
    fn good(wanted: Wanted, paths: &[&str]) {
        let tree = tree();
        for path in paths {
            assert_eq!(check(&tree, path, wanted), Ok(()), "{path}");
        }
    }

    #[track_caller]
    fn bad(wanted: Wanted, path: &str, text: &str) {
        let error = check(&tree(), path, wanted).unwrap_err();
        assert!(error.contains(text), "{path}: {error}");
    }

    #[test]
    fn resolved() {
        good(
            Wanted::Function,
            &[
                "ns::free_fn",
                "ns::Type::method",
                "ns::Type::far",
                "ns::Type::up",
                "c_call",
                "safe_call",
                "ns::r#type",
                "ns::Alias::method",
                "ns::Renamed::method",
                "ns::inline_fn",
                "ns::Listener::on_event",
                "shown_fn",
                "ns::stat",
                "ns::type_::nested",
                "<ns::Type>::method",
            ],
        );
        good(
            Wanted::Type,
            &[
                "ns::Type",
                "ns::Alias",
                "ns::Renamed",
                "ns::Color",
                "ns::stat",
                "foreign",
                "ns::Listener",
                "ns::Matrix",
            ],
        );
        good(
            Wanted::Any,
            &[
                "ns::CONST",
                "ns::Color::RED",
                "ns::Type::field",
                "GLOBAL",
                "ns::Closed::One",
                "ns::U::a",
                "ns::Pair::0",
            ],
        );
    }

    #[test]
    fn of_traits() {
        good(
            Wanted::Any,
            &[
                "<ns::Type as Clone>::clone",
                "<ns::Type as Drop>::drop",
                "<ns::Type as ::core::convert::From<ns::Color>>::from",
                "<ns::Type as From<&CStr>>::from",
                "<ns::Type as From<&::core::ffi::CStr>>::from",
                "<ns::Type as core::ops::Add>::add",
                "<ns::Type as core::ops::Add<ns::Type>>::add",
                "<ns::Color as ::core::clone::Clone>::clone",
                "<ns::Color as PartialEq>::ne",
                "<u32 as From<ns::Color>>::from",
                "<ns::Color as From<u32>>::from",
                "<ns::Color as ::core::ops::BitOr>::bitor",
                "<rt::CxxBox<ns::Type> as Clone>::clone",
                "<rt::CxxBox<ns::Color> as ::core::ops::Deref>::deref",
                "<ns::Type as rt::CxxDelete>::delete",
                "<ns::Type as rt::CxxDelete>::provided",
                "<ns::Alias as Clone>::clone",
                "<ns::Type as rt::Blanket>::all",
            ],
        );
        bad(
            Wanted::Any,
            "<ns::Color as Drop>::drop",
            "no impl of Drop for ns::Color",
        );
        bad(Wanted::Any, "<ns::Type as Clone>::copy", "has no copy");
        bad(Wanted::Any, "<ns::Type as From<u8>>::from", "not of [u8]");
        bad(
            Wanted::Any,
            "<ns::None as Clone>::clone",
            "there is no ns::None",
        );
        bad(
            Wanted::Any,
            "<rt::CxxBox<ns::Color> as Clone>::clone",
            "no impl of Clone",
        );
    }

    #[test]
    fn refused() {
        bad(Wanted::Any, "ns::Type::none", "ns::Type has no none");
        bad(Wanted::Any, "nowhere::f", "there is no nowhere");
        bad(Wanted::Any, "ns::Type::secret", "is private");
        bad(Wanted::Any, "ns::hidden", "is private");
        bad(Wanted::Any, "ffi::raw", "is private");
        bad(Wanted::Any, "ns", "is a module");
        bad(Wanted::Function, "ns::CONST", "is a value");
        bad(Wanted::Type, "ns::free_fn", "is a function");
        bad(Wanted::Any, "ns::operator+", "is not a path");
        bad(Wanted::Any, "ns::loop_a", "does not resolve");
    }
}
