//! The modules of a bindings file, what each name in them is, and the members of types.

use std::collections::{HashMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{ext::IdentExt, ForeignItem, Item, UseTree, Visibility};

use crate::expand::Macros;
use crate::types::{self, Impl};

/// What a name stands for.
#[derive(Clone)]
pub enum Kind {
    Module(usize),
    /// A struct, union, enum or trait.
    Type(usize),
    /// A type alias: what it names, seen from a module.
    Alias(Box<syn::Type>, usize),
    Function,
    /// A constant or static.
    Value,
    Use(Vec<String>),
}

pub struct Entry {
    pub kind: Kind,
    pub public: bool,
}

#[derive(Default)]
pub struct Module {
    pub parent: Option<usize>,
    pub entries: HashMap<String, Vec<Entry>>,
    /// `use path::*`.
    pub globs: Vec<(Vec<String>, bool)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberKind {
    Field,
    Function,
    Constant,
    Variant,
    Type,
}

pub struct Type {
    /// From the root, `ns::Type`.
    pub path: String,
    pub is_trait: bool,
    pub members: HashMap<String, Vec<(MemberKind, bool)>>,
}

/// All of a file.
pub struct Tree {
    pub modules: Vec<Module>,
    pub types: Vec<Type>,
    pub impls: Vec<Impl>,
    macros: Macros,
}

/// What a path leads to.
#[derive(Clone)]
pub enum Found {
    Module(usize),
    Type(usize),
    Alias(Box<syn::Type>, usize),
    Function,
    Value,
    Member(MemberKind),
}

/// A thing found and whether every step to it is public.
pub type Hit = (Found, bool);

impl Tree {
    pub fn new(file: syn::File) -> Self {
        let mut tree = Self {
            modules: vec![Module::default()],
            types: Vec::new(),
            impls: Vec::new(),
            macros: Macros::of(&file.items),
        };
        let mut impls = Vec::new();
        tree.add_items(0, "", file.items, &mut impls);
        // Now that every name is known.
        for (module, item) in impls {
            types::add_impl(&mut tree, module, item);
        }
        tree
    }

    fn add_items(
        &mut self,
        module: usize,
        path: &str,
        items: Vec<Item>,
        impls: &mut Vec<(usize, syn::ItemImpl)>,
    ) {
        for item in items {
            match item {
                Item::Mod(item) => {
                    let id = self.modules.len();
                    self.modules.push(Module {
                        parent: Some(module),
                        ..Module::default()
                    });
                    self.add(module, &item.ident, Kind::Module(id), &item.vis);
                    let path = join(path, &name(&item.ident));
                    self.add_items(
                        id,
                        &path,
                        item.content.map(|(_, items)| items).unwrap_or_default(),
                        impls,
                    );
                }
                Item::Struct(item) => {
                    let members = fields(&item.fields);
                    self.add_type(module, path, &item.ident, &item.vis, members);
                    types::add_derives(self, &item.attrs);
                }
                Item::Union(item) => {
                    let members = fields(&syn::Fields::Named(item.fields));
                    self.add_type(module, path, &item.ident, &item.vis, members);
                    types::add_derives(self, &item.attrs);
                }
                Item::Enum(item) => {
                    let variants = item
                        .variants
                        .iter()
                        .map(|variant| (name(&variant.ident), MemberKind::Variant, true));
                    self.add_type(module, path, &item.ident, &item.vis, variants.collect());
                    types::add_derives(self, &item.attrs);
                }
                Item::Trait(item) => {
                    let members = item.items.iter().filter_map(|member| match member {
                        syn::TraitItem::Fn(member) => {
                            Some((name(&member.sig.ident), MemberKind::Function, true))
                        }
                        syn::TraitItem::Const(member) => {
                            Some((name(&member.ident), MemberKind::Constant, true))
                        }
                        syn::TraitItem::Type(member) => {
                            Some((name(&member.ident), MemberKind::Type, true))
                        }
                        _ => None,
                    });
                    self.add_type(module, path, &item.ident, &item.vis, members.collect());
                    self.types.last_mut().expect("just added").is_trait = true;
                }
                Item::Type(item) => {
                    self.add(module, &item.ident, Kind::Alias(item.ty, module), &item.vis);
                }
                Item::Const(item) => self.add(module, &item.ident, Kind::Value, &item.vis),
                Item::Static(item) => self.add(module, &item.ident, Kind::Value, &item.vis),
                Item::Fn(item) => self.add(module, &item.sig.ident, Kind::Function, &item.vis),
                Item::ForeignMod(block) => block
                    .items
                    .into_iter()
                    .for_each(|item| self.add_foreign(module, path, item)),
                Item::Use(item)
                    // `::core::..` never names anything of the file.
                    if item.leading_colon.is_none() => {
                        self.add_use(module, Vec::new(), &item.tree, is_public(&item.vis));
                    }
                Item::Impl(item) => impls.push((module, item)),
                Item::Macro(call) if call.ident.is_none() => {
                    let items = self.macros.expand(&call.mac);
                    self.add_items(module, path, items, impls);
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, module: usize, ident: &syn::Ident, kind: Kind, visibility: &Visibility) {
        let entry = Entry {
            kind,
            public: is_public(visibility),
        };
        self.modules[module]
            .entries
            .entry(name(ident))
            .or_default()
            .push(entry);
    }

    fn add_type(
        &mut self,
        module: usize,
        path: &str,
        ident: &syn::Ident,
        visibility: &Visibility,
        members: Vec<(String, MemberKind, bool)>,
    ) {
        let id = self.types.len();
        self.types.push(Type {
            path: join(path, &name(ident)),
            is_trait: false,
            members: HashMap::new(),
        });
        for (name, kind, public) in members {
            self.add_member(id, name, kind, public);
        }
        self.add(module, ident, Kind::Type(id), visibility);
    }

    pub fn add_member(&mut self, id: usize, name: String, kind: MemberKind, public: bool) {
        self.types[id]
            .members
            .entry(name)
            .or_default()
            .push((kind, public));
    }

    fn add_foreign(&mut self, module: usize, path: &str, item: ForeignItem) {
        match item {
            ForeignItem::Fn(item) => self.add(module, &item.sig.ident, Kind::Function, &item.vis),
            ForeignItem::Static(item) => self.add(module, &item.ident, Kind::Value, &item.vis),
            ForeignItem::Type(item) => {
                self.add_type(module, path, &item.ident, &item.vis, Vec::new());
            }
            // `safe fn` and `safe static`, which syn leaves alone.
            ForeignItem::Verbatim(tokens) => {
                let safe =
                    |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "safe");
                let count = tokens.clone().into_iter().filter(safe).count();
                let rest: TokenStream = tokens.into_iter().filter(|token| !safe(token)).collect();
                if let (true, Ok(item)) = (count > 0, syn::parse2(rest)) {
                    self.add_foreign(module, path, item);
                }
            }
            _ => {}
        }
    }

    fn add_use(&mut self, module: usize, mut path: Vec<String>, tree: &UseTree, public: bool) {
        let mut add = |ident: &syn::Ident, path: Vec<String>| {
            let entry = Entry {
                kind: Kind::Use(path),
                public,
            };
            self.modules[module]
                .entries
                .entry(name(ident))
                .or_default()
                .push(entry);
        };
        match tree {
            UseTree::Path(tree) => {
                path.push(name(&tree.ident));
                self.add_use(module, path, &tree.tree, public);
            }
            // `use a::b::{self}` is `use a::b`.
            UseTree::Name(tree) if tree.ident == "self" => {
                let last = path.last().cloned();
                if let Some(last) = last {
                    let entry = Entry {
                        kind: Kind::Use(path),
                        public,
                    };
                    self.modules[module]
                        .entries
                        .entry(last)
                        .or_default()
                        .push(entry);
                }
            }
            UseTree::Name(tree) => {
                path.push(name(&tree.ident));
                add(&tree.ident, path);
            }
            UseTree::Rename(tree) => {
                if tree.ident != "self" {
                    path.push(name(&tree.ident));
                }
                if tree.rename != "_" {
                    add(&tree.rename, path);
                }
            }
            UseTree::Glob(_) => self.modules[module].globs.push((path, public)),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(module, path.clone(), tree, public);
                }
            }
        }
    }

    /// Everything a path leads to from a module: a type and a function may share a name. Nothing: not of this file.
    pub fn resolve(&self, module: usize, path: &[String]) -> Vec<Hit> {
        self.walk(module, path, &mut HashSet::new())
    }

    fn walk(
        &self,
        mut module: usize,
        path: &[String],
        seen: &mut HashSet<(usize, String)>,
    ) -> Vec<Hit> {
        let mut rest = path;
        while let Some((first, next)) = rest.split_first() {
            match (first.as_str(), self.modules[module].parent) {
                ("self", _) => {}
                ("crate", _) => module = 0,
                ("super", Some(parent)) => module = parent,
                ("super", None) => return Vec::new(),
                _ => break,
            }
            rest = next;
        }
        let Some((first, rest)) = rest.split_first() else {
            return vec![(Found::Module(module), true)];
        };
        let mut hits = self.lookup(module, first, seen);
        for segment in rest {
            hits = hits
                .into_iter()
                .flat_map(|hit| self.step(hit, segment, seen))
                .collect();
        }
        hits
    }

    /// One segment on.
    fn step(
        &self,
        (found, public): Hit,
        segment: &str,
        seen: &mut HashSet<(usize, String)>,
    ) -> Vec<Hit> {
        let hits = match found {
            Found::Module(module) => self.lookup(module, segment, seen),
            Found::Type(id) => {
                let members = self.types[id]
                    .members
                    .get(segment)
                    .map_or(&[][..], Vec::as_slice);
                members
                    .iter()
                    .map(|&(kind, public)| (Found::Member(kind), public))
                    .collect()
            }
            Found::Alias(ty, module) => match types::local(self, &ty, module) {
                Some(id) => self.step((Found::Type(id), public), segment, seen),
                None => Vec::new(),
            },
            _ => Vec::new(),
        };
        hits.into_iter()
            .map(|(found, other)| (found, public && other))
            .collect()
    }

    fn lookup(&self, module: usize, name: &str, seen: &mut HashSet<(usize, String)>) -> Vec<Hit> {
        // `use` may go in circles.
        let key = (module, name.to_owned());
        if !seen.insert(key.clone()) {
            return Vec::new();
        }
        let mut hits = Vec::new();
        for Entry { kind, public } in self.modules[module].entries.get(name).into_iter().flatten() {
            match kind {
                Kind::Module(id) => hits.push((Found::Module(*id), *public)),
                Kind::Type(id) => hits.push((Found::Type(*id), *public)),
                Kind::Alias(ty, module) => hits.push((Found::Alias(ty.clone(), *module), *public)),
                Kind::Function => hits.push((Found::Function, *public)),
                Kind::Value => hits.push((Found::Value, *public)),
                // A private module may show what is in it: only the last step counts.
                Kind::Use(path) => {
                    hits.extend(
                        self.walk(module, path, seen)
                            .into_iter()
                            .map(|(found, _)| (found, *public)),
                    );
                }
            }
        }
        if hits.is_empty() {
            for (path, public) in &self.modules[module].globs {
                for (found, _) in self.walk(module, path, seen) {
                    let hit = (found, true);
                    let all = self
                        .step(hit, name, seen)
                        .into_iter()
                        .filter(|(_, visible)| *visible);
                    hits.extend(all.map(|(found, _)| (found, *public)));
                }
            }
        }
        seen.remove(&key);
        hits
    }
}

fn fields(fields: &syn::Fields) -> Vec<(String, MemberKind, bool)> {
    let numbered = fields.iter().enumerate();
    let named = numbered.map(|(number, field)| {
        let name = field
            .ident
            .as_ref()
            .map_or_else(|| number.to_string(), name);
        (name, MemberKind::Field, is_public(&field.vis))
    });
    named.collect()
}

pub fn is_public(visibility: &Visibility) -> bool {
    matches!(
        visibility,
        Visibility::Public(_) | Visibility::Restricted(_)
    ) // `pub(crate)` is for the crate that includes the file
}

/// The name without `r#`.
pub fn name(ident: &syn::Ident) -> String {
    ident.unraw().to_string()
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}::{name}")
    }
}
