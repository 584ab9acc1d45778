//! `report-paths bindings.rs report.json`: parses the bindings and holds every path of the report against them, and
//! the report against its contract. Prints each failure as one line and exits with 1 if there is one.

mod check;
mod expand;
mod paths;
mod tree;
mod types;

use std::process::ExitCode;

fn run(bindings: &str, report: &str) -> Result<Vec<String>, String> {
    let read = |path| std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    let file = syn::parse_file(&read(bindings)?).map_err(|error| {
        let place = error.span().start();
        format!("{bindings}:{}:{}: {error}", place.line, place.column + 1)
    })?;
    let report =
        serde_json::from_str(&read(report)?).map_err(|error| format!("{report}: {error}"))?;
    Ok(check::check(&tree::Tree::new(file), &report))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [bindings, report] = &arguments[..] else {
        eprintln!("usage: report-paths bindings.rs report.json");
        return ExitCode::from(2);
    };
    match run(bindings, report) {
        Ok(failures) if failures.is_empty() => ExitCode::SUCCESS,
        Ok(failures) => {
            failures.iter().for_each(|failure| println!("{failure}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
