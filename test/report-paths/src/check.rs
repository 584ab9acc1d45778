//! The report's contract: each item is whole, its path resolves, and the summary counts what is there.

use std::collections::HashMap;

use serde_json::Value;

use crate::paths::{self, Wanted};
use crate::tree::Tree;

const KINDS: [&str; 18] = [
    "function",
    "method",
    "static-method",
    "ctor",
    "abstract-ctor",
    "conversion",
    "operator",
    "record",
    "opaque-record",
    "enum",
    "enumerator",
    "field",
    "typedef",
    "variable",
    "macro",
    "class-template",
    "function-template",
    "alias-template",
];
const CALLABLES: [&str; 4] = ["function", "method", "static-method", "ctor"];
const RECORDS: [&str; 2] = ["record", "opaque-record"];
const STATUSES: [&str; 4] = ["bound", "degraded", "skipped", "excluded"];
const CLASSES: [&str; 3] = ["pod", "relocatable", "opaque"];

/// One line for everything that is wrong.
pub fn check(tree: &Tree, report: &Value) -> Vec<String> {
    let mut failures = head(report);
    let Some(items) = report["items"].as_array() else {
        failures.push("report: items is not an array".into());
        return failures;
    };
    for (number, item) in items.iter().enumerate() {
        failures.extend(
            contract(item)
                .into_iter()
                .map(|failure| format!("{}: {failure}", label(number, item))),
        );
        if let Some(failure) = path(tree, item) {
            failures.push(format!("{}: {failure}", label(number, item)));
        }
    }
    failures.extend(unique(items));
    failures.extend(counts(&report["summary"], items));
    failures
}

fn text<'a>(item: &'a Value, key: &str) -> &'a str {
    item[key].as_str().unwrap_or_default()
}

fn is_reached(item: &Value) -> bool {
    matches!(text(item, "status"), "bound" | "degraded")
}

/// Where in the header and what.
fn label(number: usize, item: &Value) -> String {
    let place = match item["line"].as_u64() {
        Some(line) if !text(item, "file").is_empty() => format!("{}:{line}", text(item, "file")),
        _ => format!("items[{number}]"),
    };
    format!("{place}: {} ({})", text(item, "cpp"), text(item, "kind"))
}

fn head(report: &Value) -> Vec<String> {
    let mut failures = Vec::new();
    let mut must = |holds: bool, failure: &str| {
        if !holds {
            failures.push(format!("report: {failure}"));
        }
    };
    must(report["version"] == 1, "version is not 1");
    must(
        text(report, "generator").starts_with("cxx2rs "),
        "generator is not \"cxx2rs ..\"",
    );
    let headers = report["headers"].as_array();
    must(
        headers.is_some_and(|headers| !headers.is_empty() && headers.iter().all(Value::is_string)),
        "headers is not a list of names",
    );
    must(
        ["c", "c++"].contains(&text(report, "language")),
        "language is neither \"c\" nor \"c++\"",
    );
    must(!text(report, "target").is_empty(), "there is no target");
    failures
}

/// What an item lacks.
fn contract(item: &Value) -> Vec<String> {
    let mut failures = Vec::new();
    for key in ["usr", "cpp", "file"] {
        if text(item, key).is_empty() {
            failures.push(format!("has no {key}"));
        }
    }
    for key in ["line", "column"] {
        if item[key].as_u64().unwrap_or(0) == 0 {
            failures.push(format!("has no {key}"));
        }
    }
    if !item["own"].is_boolean() {
        failures.push("own is neither true nor false".into());
    }
    let (kind, status) = (text(item, "kind"), text(item, "status"));
    if !KINDS.contains(&kind) {
        failures.push(format!("kind {kind:?} is unknown"));
    }
    if !STATUSES.contains(&status) {
        failures.push(format!("status {status:?} is unknown"));
    }
    if is_reached(item) && text(item, "rust").is_empty() {
        failures.push(format!("is {status} but has no rust path"));
    }
    if matches!(status, "skipped" | "degraded") {
        let reason = &item["reason"];
        if text(reason, "text").is_empty() {
            failures.push(format!("is {status} without reason.text"));
        }
        let number = text(reason, "code")
            .strip_prefix("CXX2RS-")
            .unwrap_or_default();
        if number.len() != 3 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            failures.push(format!(
                "is {status} without a reason.code of the form CXX2RS-012"
            ));
        }
    }
    if RECORDS.contains(&kind) && is_reached(item) {
        if !CLASSES.contains(&text(item, "class")) {
            failures.push("is a record without a class".into());
        }
        let why = &item["why"];
        for key in ["rule", "text"] {
            if text(why, key).is_empty() {
                failures.push(format!("is a record without why.{key}"));
            }
        }
    }
    failures
}

fn path(tree: &Tree, item: &Value) -> Option<String> {
    let path = text(item, "rust");
    if !is_reached(item) || path.is_empty() {
        return None;
    }
    let wanted = match text(item, "kind") {
        // A move constructor is a Rust move: what it is bound to is the type itself.
        "ctor" if text(item, "via") == "move" => Wanted::Type,
        "function" | "method" | "static-method" | "ctor" | "abstract-ctor"
        | "function-template" => Wanted::Function,
        "record" | "opaque-record" | "enum" | "typedef" | "class-template" | "alias-template" => {
            Wanted::Type
        }
        _ => Wanted::Any,
    };
    paths::check(tree, path, wanted)
        .err()
        .map(|failure| format!("`{path}` {failure}"))
}

/// No declaration twice, and no path for two callables that does not say so.
fn unique(items: &[Value]) -> Vec<String> {
    let mut failures = Vec::new();
    let (mut declarations, mut claims) = (HashMap::new(), HashMap::new());
    for (number, item) in items.iter().enumerate() {
        let usr = text(item, "usr");
        if let Some(first) = declarations.insert((usr, text(item, "kind")), number) {
            if !usr.is_empty() {
                failures.push(format!(
                    "{}: is items[{first}] again: {usr}",
                    label(number, item)
                ));
            }
        }
        let path = text(item, "rust");
        let plain = !path.is_empty() && !path.starts_with('<');
        if plain
            && is_reached(item)
            && CALLABLES.contains(&text(item, "kind"))
            && item["merged"] != true
        {
            if let Some(first) = claims.insert(path, number) {
                let other = label(first, &items[first]);
                failures.push(format!(
                    "{}: `{path}` is claimed by {other} too",
                    label(number, item)
                ));
            }
        }
    }
    failures
}

fn counts(summary: &Value, items: &[Value]) -> Vec<String> {
    let count = |holds: &dyn Fn(&&Value) -> bool| items.iter().filter(holds).count() as u64;
    let mut failures = Vec::new();
    let mut compare = |key: &str, counted: u64, at_least: bool| match summary[key].as_u64() {
        None => failures.push(format!("report: summary.{key} is not a number")),
        Some(said) if said == counted || (at_least && said > counted) => {}
        Some(said) => failures.push(format!(
            "report: summary.{key} is {said}, the items are {counted}"
        )),
    };
    for status in &STATUSES[..3] {
        compare(
            status,
            count(&|item| text(item, "status") == *status),
            false,
        );
    }
    for class in CLASSES {
        compare(
            class,
            count(&|item| is_reached(item) && text(item, "class") == class),
            false,
        );
    }
    // One item may have several thunks: with default arguments, const twins.
    compare(
        "thunks",
        count(&|item| is_reached(item) && text(item, "via") == "thunk"),
        true,
    );
    compare(
        "direct",
        count(&|item| is_reached(item) && text(item, "via") == "direct"),
        true,
    );
    failures
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let tree = Tree::new(syn::parse_file(include_str!("../fixture/bindings.rs")).unwrap());
        let item = |usr: &str, kind: &str, rust: &str| {
            json!({"usr": usr, "cpp": usr, "kind": kind, "file": "a.h", "line": 3, "column": 1, "own": true,
                "status": "bound", "rust": rust, "via": "thunk", "class": null, "why": null, "reason": null})
        };
        let mut record = item("c", "record", "ns::Type");
        record["class"] = "relocatable".into();
        record["why"] =
            json!({"rule": "inferred", "text": "its move constructor", "file": "a.h", "line": 3});
        let mut skipped = item("d", "method", "");
        skipped["status"] = "skipped".into();
        skipped["reason"] =
            json!({"code": "CXX2RS-012", "text": "it is odd", "chain": [], "fix": null});
        let mut report = json!({"version": 1, "generator": "cxx2rs 0.1.0 (LLVM 22.1.8)", "headers": ["a.h"],
            "language": "c++", "target": "x86_64-pc-linux-gnu",
            "summary": {"bound": 3, "degraded": 0, "skipped": 1, "pod": 0, "relocatable": 1, "opaque": 0, "thunks": 4, "direct": 0},
            "items": [item("a", "function", "ns::free_fn"), item("b", "method", "ns::Type::method"), record, skipped]});
        change(&mut report);
        check(&tree, &report)
    }

    #[track_caller]
    fn fails(parts: &[&str], change: impl FnOnce(&mut Value)) {
        let failures = run(change);
        assert_eq!(failures.len(), parts.len(), "{failures:#?}");
        for (failure, part) in failures.iter().zip(parts) {
            assert!(
                failure.contains(part) && !failure.contains('\n'),
                "{failure}"
            );
        }
    }

    #[test]
    fn whole() {
        assert_eq!(run(|_| {}), [""; 0]);
    }

    #[test]
    fn paths_and_claims() {
        fails(&["a.h:3: a (function): `ns::none` does not resolve"], |r| {
            r["items"][0]["rust"] = "ns::none".into();
        });
        fails(&["`ns::Type` is a type"], |r| {
            r["items"][0]["rust"] = "ns::Type".into();
        });
        fails(&["is claimed by a.h:3: a (function) too"], |r| {
            r["items"][1]["rust"] = "ns::free_fn".into();
        });
        assert_eq!(
            run(|r| {
                r["items"][1]["rust"] = "ns::free_fn".into();
                r["items"][1]["merged"] = true.into();
            }),
            [""; 0]
        );
        fails(&["is bound but has no rust path"], |r| {
            r["items"][0]["rust"] = Value::Null;
        });
    }

    #[test]
    fn broken_contract() {
        fails(&["version", "generator"], |r| {
            r["version"] = 2.into();
            r["generator"] = Value::Null;
        });
        fails(&["without reason.text"], |r| {
            r["items"][3]["reason"]["text"] = "".into();
        });
        fails(&["without a reason.code"], |r| {
            r["items"][3]["reason"]["code"] = "E12".into();
        });
        fails(&["without reason.text", "without a reason.code"], |r| {
            r["items"][3]["reason"] = Value::Null;
        });
        fails(
            &[
                "record without a class",
                "summary.relocatable is 1, the items are 0",
            ],
            |r| {
                r["items"][2]["class"] = Value::Null;
            },
        );
        fails(&["without why.rule", "without why.text"], |r| {
            r["items"][2]["why"] = Value::Null;
        });
        fails(&["summary.skipped is 2, the items are 1"], |r| {
            r["summary"]["skipped"] = 2.into();
        });
        fails(&["summary.thunks is 1, the items are 3"], |r| {
            r["summary"]["thunks"] = 1.into();
        });
        fails(&["is items[0] again"], |r| {
            r["items"][1]["usr"] = "a".into();
            r["items"][1]["kind"] = "function".into();
        });
        fails(&["kind \"thing\" is unknown"], |r| {
            r["items"][0]["kind"] = "thing".into();
        });
        fails(&["items is not an array"], |r| r["items"] = Value::Null);
    }
}
