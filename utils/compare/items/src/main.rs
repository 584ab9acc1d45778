//! `items bindings.rs`: prints the public items of a Rust file as a JSON object, `{"kind path": facts}`.
//!
//! A path is what a user writes; facts are texts that are equal when two items mean the same: types without the module
//! that `core` or `std` re-exports them from, literals without suffixes. Which differences matter is not decided here.

mod facts;
mod text;

use facts::Items;
use std::process::ExitCode;

fn run(path: &str) -> Result<String, String> {
    let source = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let file = syn::parse_file(&source).map_err(|error| format!("{path}: {error}"))?;
    let mut items = Items::default();
    items.module("", &file.items);
    serde_json::to_string_pretty(&items.found).map_err(|error| error.to_string())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path] = &arguments[..] else {
        eprintln!("usage: items bindings.rs");
        return ExitCode::from(2);
    };
    match run(path) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
