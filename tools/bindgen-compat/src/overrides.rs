//! What the callbacks decided, in the form of `--apply` (the program's docs/Model.md).

use std::collections::BTreeMap;

use crate::json::Json;

#[derive(Default, Debug)]
pub(crate) struct Overrides {
    items: BTreeMap<String, BTreeMap<&'static str, Json>>,
}

impl Overrides {
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    fn put(&mut self, key: &str, property: &'static str, value: Json) {
        self.items
            .entry(key.to_owned())
            .or_default()
            .insert(property, value);
    }

    pub(crate) fn text(&mut self, key: &str, property: &'static str, value: impl Into<String>) {
        self.put(key, property, Json::Text(value.into()));
    }

    pub(crate) fn texts(&mut self, key: &str, property: &'static str, values: Vec<String>) {
        if !values.is_empty() {
            self.put(
                key,
                property,
                Json::List(values.into_iter().map(Json::Text).collect()),
            );
        }
    }

    pub(crate) fn mark(&mut self, key: &str, property: &'static str) {
        self.put(key, property, Json::Bool(true));
    }

    pub(crate) fn words(&mut self, key: &str, property: &'static str, words: Vec<(&str, &str)>) {
        if !words.is_empty() {
            let members = words
                .into_iter()
                .map(|(name, word)| (name.into(), Json::Text(word.into())));
            self.put(key, property, Json::Object(members.collect()));
        }
    }

    pub(crate) fn has_key(&self, key: &str) -> bool {
        self.items.contains_key(key)
    }

    /// Whether anything has this property.
    pub(crate) fn has(&self, property: &str) -> bool {
        self.items
            .values()
            .any(|properties| properties.contains_key(property))
    }

    pub(crate) fn file(self) -> String {
        let items = self.items.into_iter().map(|(key, properties)| {
            let members = properties
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value));
            (key, Json::Object(members.collect()))
        });
        let top = [
            ("format", Json::Text("cxx2rs-apply".into())),
            ("version", Json::Number(1)),
            ("items", Json::Object(items.collect())),
        ];
        Json::Object(top.map(|(name, value)| (name.to_owned(), value)).into()).print()
    }
}
