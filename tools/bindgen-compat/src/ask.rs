//! Asks the callbacks about everything in the model.

use std::collections::HashMap;
use std::rc::Rc;

use crate::answers::{field_attributes, is_signed, item_name, renamed_field, tell, type_of};
use crate::callbacks::{
    AttributeInfo, DeriveInfo, DeriveTrait, DiscoveredItem, DiscoveredItemId,
    EnumVariantCustomBehavior, FieldInfo, ImplementsTrait, ItemInfo, ItemKind,
    MacroParsingBehavior, ParseCallbacks, Token, TokenKind, TypeKind,
};
use crate::model::{Common, Item, Kind, Macro, Model};
use crate::overrides::Overrides;

type Callbacks = [Rc<dyn ParseCallbacks>];

/// The last answer counts.
fn last<T>(
    callbacks: &Callbacks,
    ask: impl FnMut(&Rc<dyn ParseCallbacks>) -> Option<T>,
) -> Option<T> {
    callbacks.iter().filter_map(ask).last()
}

/// Macros that the callbacks change, as text that defines them anew; empty where none is.
pub(crate) fn modified_macros(callbacks: &Callbacks, model: &Model) -> String {
    let mut text = String::new();
    for definition in model
        .macros
        .iter()
        .filter(|definition| !definition.is_function_like)
    {
        let name = Token {
            kind: TokenKind::Identifier,
            raw: definition.name.as_bytes().into(),
        };
        let before: Vec<Token> = [name]
            .into_iter()
            .chain(definition.tokens.iter().cloned())
            .collect();
        let mut after = before.clone();
        for callbacks in callbacks {
            callbacks.modify_macro(&definition.name, &mut after);
        }
        if after != before {
            let words: Vec<_> = after
                .iter()
                .map(|token| String::from_utf8_lossy(&token.raw))
                .collect();
            text += &format!("#undef {}\n#define {}\n", definition.name, words.join(" "));
        }
    }
    text
}

/// What the callbacks decide. `ctypes` is the path of C's types.
pub(crate) fn overrides(callbacks: &Callbacks, model: &Model, ctypes: &str) -> Overrides {
    let index = model.items.iter().enumerate();
    let mut asker = Asker {
        callbacks,
        model,
        ctypes,
        by_key: index
            .map(|(number, item)| (item.common.key.as_str(), number))
            .collect(),
        names: HashMap::new(),
        out: Overrides::default(),
    };
    asker.macros();
    for item in &model.items {
        asker.name(item);
    }
    asker.keep_made_up_names();
    for item in &model.items {
        asker.item(item);
    }
    asker.out
}

struct Asker<'a> {
    callbacks: &'a Callbacks,
    model: &'a Model,
    ctypes: &'a str,
    by_key: HashMap<&'a str, usize>,
    /// The names that items have in the end.
    names: HashMap<&'a str, String>,
    out: Overrides,
}

impl<'a> Asker<'a> {
    fn macros(&mut self) {
        for definition in &self.model.macros {
            let ignores = |callbacks: &Rc<dyn ParseCallbacks>| {
                callbacks.will_parse_macro(&definition.name) == MacroParsingBehavior::Ignore
            };
            if self.callbacks.iter().any(ignores) {
                if self.by_key.contains_key(definition.key.as_str()) {
                    self.out.mark(&definition.key, "ignore");
                }
            } else if definition.is_function_like {
                self.function_like(definition);
            }
        }
        for item in self
            .model
            .items
            .iter()
            .filter(|item| item.kind == Kind::Macro)
        {
            if !self.out.has_key(&item.common.key) && !item.common.is_excluded {
                self.constant(item);
            }
        }
    }

    fn function_like(&self, definition: &Macro) {
        let head = format!("{}({})", definition.name, definition.params.join(","));
        let tokens: Vec<&[u8]> = definition.tokens.iter().map(|token| &*token.raw).collect();
        for callbacks in self.callbacks {
            callbacks.func_macro(&head, &tokens);
        }
    }

    fn constant(&mut self, item: &Item) {
        let name = &item.common.name;
        if let Some(bytes) = &item.bytes {
            for callbacks in self.callbacks {
                callbacks.str_macro(name, bytes);
            }
        }
        if let Some(value) = item.value {
            let kind = last(self.callbacks, |callbacks| {
                callbacks.int_macro(name, value as i64)
            });
            // The callback was told a negative number; C says a large one, and no signed type holds it.
            let fits = i64::try_from(value).is_ok();
            if let Some(kind) = kind.filter(|kind| fits || !is_signed(*kind)) {
                self.out
                    .text(&item.common.key, "type", type_of(kind, self.ctypes));
            }
        }
    }

    /// Function and variable names are decided twice: by their own callback, then by that for every item.
    fn name(&mut self, item: &'a Item) {
        let Common {
            key, name, rust, ..
        } = &item.common;
        let kind = match item.kind {
            Kind::Function => ItemKind::Function,
            Kind::Variable | Kind::Constant | Kind::Macro => ItemKind::Var,
            Kind::Struct | Kind::Union | Kind::Enum | Kind::Alias => ItemKind::Type,
            Kind::Other => return,
        };
        if rust.is_empty() {
            return;
        }
        let mut now = if matches!(kind, ItemKind::Type) {
            rust
        } else {
            name
        }
        .clone();
        if matches!(item.kind, Kind::Function | Kind::Variable) && !item.symbol.is_empty() {
            let name = |c: &Rc<dyn ParseCallbacks>| {
                c.generated_name_override(ItemInfo { name: &now, kind })
            };
            if let Some(other) = last(self.callbacks, name) {
                now = other;
            }
            let symbol = |c: &Rc<dyn ParseCallbacks>| {
                c.generated_link_name_override(ItemInfo { name: &now, kind })
            };
            if let Some(symbol) = last(self.callbacks, symbol) {
                self.out.text(key, "link_name", symbol);
            }
        }
        if let Some(other) = last(self.callbacks, |c| item_name(c, &now, kind)) {
            now = other;
        }
        if now != *name && now != *rust {
            self.out.text(key, "name", now.clone());
        }
        self.names.insert(key, now);
    }

    /// Names that the program makes from others must not change with those.
    fn keep_made_up_names(&mut self) {
        if !self.out.has("name") {
            return;
        }
        for item in self
            .model
            .items
            .iter()
            .filter(|item| item.is_unnamed && !item.common.rust.is_empty())
        {
            let name = self
                .names
                .get(item.common.key.as_str())
                .unwrap_or(&item.common.rust)
                .clone();
            self.out.text(&item.common.key, "name", name);
        }
    }

    fn item(&mut self, item: &'a Item) {
        self.comment(&item.common);
        let kind = match item.kind {
            Kind::Struct => TypeKind::Struct,
            Kind::Union => TypeKind::Union,
            Kind::Enum => TypeKind::Enum,
            Kind::Alias => return self.alias(item),
            Kind::Function => {
                return self.found(item, |final_name| DiscoveredItem::Function { final_name })
            }
            #[cfg(since_0_73)]
            Kind::Variable => {
                return self.found(item, |final_name| DiscoveredItem::Variable { final_name })
            }
            #[cfg(since_0_73)]
            Kind::Constant | Kind::Macro => {
                return self.found(item, |final_name| DiscoveredItem::Constant { final_name })
            }
            _ => return,
        };
        if item.common.is_excluded {
            return self.blocklisted(item);
        }
        // Enumerators first: an unnamed enum has them and no type.
        for variant in &item.variants {
            self.comment(&variant.common);
            self.variant(item, variant);
        }
        let Some(name) = self.names.get(item.common.key.as_str()).cloned() else {
            return;
        };
        let derives = self.callbacks.iter();
        let derives = derives
            .flat_map(|c| c.add_derives(&DeriveInfo { name: &name, kind }))
            .collect();
        self.out.texts(&item.common.key, "derives", derives);
        let attributes = self.callbacks.iter();
        let attributes = attributes
            .flat_map(|c| c.add_attributes(&AttributeInfo { name: &name, kind }))
            .collect();
        self.out.texts(&item.common.key, "attributes", attributes);
        for field in &item.fields {
            self.comment(&field.common);
            self.field(&name, kind, field);
        }
        let original_name = (!item.common.name.is_empty()).then(|| item.common.name.clone());
        self.found(item, |final_name| match kind {
            TypeKind::Struct => DiscoveredItem::Struct {
                original_name,
                final_name,
            },
            TypeKind::Union => DiscoveredItem::Union {
                original_name,
                final_name,
            },
            TypeKind::Enum => DiscoveredItem::Enum { final_name },
        });
    }

    fn found(&self, item: &Item, make: impl FnOnce(String) -> DiscoveredItem) {
        let key = item.common.key.as_str();
        if let (Some(name), Some(number)) = (self.names.get(key), self.by_key.get(key)) {
            let found = make(name.clone());
            for callbacks in self.callbacks {
                tell(callbacks, DiscoveredItemId::new(*number), found.clone());
            }
        }
    }

    fn alias(&self, item: &Item) {
        if let Some(target) = self.by_key.get(item.target.as_str()) {
            let alias_for = DiscoveredItemId::new(*target);
            self.found(item, |alias_name| DiscoveredItem::Alias {
                alias_name,
                alias_for,
            });
        }
    }

    fn comment(&mut self, common: &Common) {
        if let Some(comment) = &common.comment {
            if let Some(text) = last(self.callbacks, |c| c.process_comment(comment)) {
                self.out.text(&common.key, "comment", text);
            }
        }
    }

    fn variant(&mut self, item: &Item, variant: &crate::model::Variant) {
        let of = (!item.spelling.is_empty()).then_some(item.spelling.as_str());
        let (key, name) = (&variant.common.key, &variant.common.name);
        if let Some(form) = last(self.callbacks, |c| {
            c.enum_variant_behavior(of, name, variant.value)
        }) {
            let word = match form {
                EnumVariantCustomBehavior::ModuleConstify => "module_constant",
                EnumVariantCustomBehavior::Constify => "constant",
                EnumVariantCustomBehavior::Hide => "hidden",
            };
            self.out.text(key, "variant", word);
        }
        if let Some(other) = last(self.callbacks, |c| {
            c.enum_variant_name(of, name, variant.value)
        }) {
            if other != *name {
                self.out.text(key, "name", other);
            }
        }
    }

    fn field(&mut self, type_name: &str, type_kind: TypeKind, field: &crate::model::Field) {
        let declared = self
            .by_key
            .get(field.type_key.as_str())
            .map(|number| &self.model.items[*number]);
        let field_type_name = match declared {
            Some(item) => Some(item.common.name.as_str()).filter(|name| !name.is_empty()),
            None => {
                Some(field.type_spelling.as_str()).filter(|text| !text.contains(['*', '[', '(']))
            }
        };
        let rust = &field.common.rust;
        let field_name = if rust.is_empty() {
            &field.common.name
        } else {
            rust
        };
        let key = &field.common.key;
        let info = FieldInfo {
            type_name,
            field_name,
            field_type_name,
        };
        let renamed = last(self.callbacks, |c| renamed_field(c, &info));
        let info = FieldInfo {
            field_name: renamed.as_ref().unwrap_or(field_name),
            ..info
        };
        let visibility = |c: &Rc<dyn ParseCallbacks>| c.field_visibility(info);
        if let Some(visibility) = last(self.callbacks, visibility) {
            self.out.text(key, "visibility", visibility.to_string());
        }
        let attributes = self
            .callbacks
            .iter()
            .flat_map(|c| field_attributes(c, &info, type_kind));
        let attributes = attributes.map(|text| format!("#[{text}]")).collect();
        self.out.texts(key, "attributes", attributes);
        if let Some(name) = renamed.filter(|name| name != field_name) {
            self.out.text(key, "name", name);
        }
    }

    /// What a type implements that the build script's author writes.
    fn blocklisted(&mut self, item: &Item) {
        const TRAITS: [(&str, DeriveTrait); 5] = [
            ("Copy", DeriveTrait::Copy),
            ("Debug", DeriveTrait::Debug),
            ("Default", DeriveTrait::Default),
            ("Hash", DeriveTrait::Hash),
            ("PartialEq", DeriveTrait::PartialEqOrPartialOrd),
        ];
        let answers = TRAITS.iter().filter_map(|(word, derive)| {
            let ask = |c: &Rc<dyn ParseCallbacks>| {
                c.blocklisted_type_implements_trait(&item.common.name, *derive)
            };
            let answer = match last(self.callbacks, ask)? {
                ImplementsTrait::Yes => "yes",
                ImplementsTrait::Manually => "manually",
                ImplementsTrait::No => "no",
            };
            Some((*word, answer))
        });
        let answers = answers.collect();
        self.out.words(&item.common.key, "implements", answers);
    }
}
