//! The program `cxx2rs`: where it is, how it is run, what its failures mean.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::method_of;
use crate::BindgenError;

/// Where the program stands in a source checkout, seen from the package.
const BESIDE: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../build/bin"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../build/bin"),
];

/// The program to run: what `CXX2RS` names, the first on `PATH`, the one of the checkout.
pub(crate) fn find() -> Result<PathBuf, BindgenError> {
    find_in(
        env::var_os("CXX2RS"),
        env::var_os("PATH"),
        &BESIDE.map(Path::new),
    )
}

fn find_in(
    named: Option<OsString>,
    path: Option<OsString>,
    beside: &[&Path],
) -> Result<PathBuf, BindgenError> {
    if let Some(named) = named.filter(|name| !name.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(BindgenError::Generator(format!(
                "CXX2RS names {}, which is no program. Correct it, or unset it to have `cxx2rs` found on PATH.",
                named.display()
            )))
        };
    }
    let program = format!("cxx2rs{}", env::consts::EXE_SUFFIX);
    let path = path.unwrap_or_default();
    let places = env::split_paths(&path).chain(beside.iter().map(PathBuf::from));
    let tried: Vec<PathBuf> = places.map(|directory| directory.join(&program)).collect();
    tried.iter().find(|file| file.is_file()).cloned().ok_or_else(|| {
        let list: String = tried.iter().map(|file| format!("\n  {}", file.display())).collect();
        BindgenError::Generator(format!(
            "`cxx2rs` was not found; looked for:{list}\nInstall it and put it on PATH, or build it (`cmake -B build && \
             cmake --build build` in its source) and set CXX2RS to the program."
        ))
    })
}

/// Runs the program and gives what it prints. Its messages go to standard error, where Cargo keeps them.
pub(crate) fn run(program: &Path, arguments: &[String]) -> Result<String, BindgenError> {
    let mut command = Command::new(program);
    // These are among the arguments already, in the way bindgen reads them.
    command
        .args(arguments)
        .env_remove("BINDGEN_EXTRA_CLANG_ARGS");
    let output = command.output().map_err(|error| {
        BindgenError::Generator(format!("cannot run {}: {error}", program.display()))
    })?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(failure(
            output.status.code(),
            &said,
            &format!("{command:?}"),
        ));
    }
    eprint!("{said}");
    String::from_utf8(output.stdout).map_err(|_| {
        BindgenError::Generator("cxx2rs printed what is not UTF-8; that is a defect in it".into())
    })
}

/// Exit code 2 is about the options, and those are methods here; 1 is about the headers.
fn failure(code: Option<i32>, said: &str, command: &str) -> BindgenError {
    let said = said.trim_end();
    match code {
        Some(1) => BindgenError::ClangDiagnostic(format!("{said}\nThe command was: {command}")),
        Some(2) => {
            let methods: Vec<String> = said
                .split(|c: char| c.is_whitespace() || "'`\",:".contains(c))
                .filter_map(|word| method_of(word.split('=').next().unwrap_or(word)))
                .map(|method| format!("bindgen::Builder::{method}"))
                .collect();
            let about = if methods.is_empty() {
                "this cxx2rs does not take what the builder asks for".into()
            } else {
                format!("this cxx2rs cannot do what {} asks for", methods.join(", "))
            };
            BindgenError::Generator(format!("{about}:\n{said}\nThe command was: {command}"))
        }
        _ => BindgenError::Generator(format!(
            "cxx2rs failed:\n{said}\nThe command was: {command}"
        )),
    }
}

/// The version of Clang that reads the headers.
#[derive(Debug)]
pub struct ClangVersion {
    /// Its first two numbers.
    pub parsed: Option<(u32, u32)>,
    /// All that is known of it.
    pub full: String,
}

/// The version of Clang inside the program; empty where there is no program.
pub fn clang_version() -> ClangVersion {
    let text = find()
        .and_then(|program| run(&program, &["--version".into()]))
        .unwrap_or_default();
    parse_version(text.trim())
}

/// `cxx2rs 0.1.0 (LLVM 22.1.8)`.
fn parse_version(text: &str) -> ClangVersion {
    let number = text
        .split_once("LLVM ")
        .map(|(_, rest)| rest.trim_end_matches(')'));
    let mut numbers = number
        .unwrap_or_default()
        .split('.')
        .map_while(|part| part.parse().ok());
    ClangVersion {
        parsed: numbers.next().zip(numbers.next()),
        full: number
            .map(|number| format!("clang version {number}"))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version() {
        let version = parse_version("cxx2rs 0.1.0 (LLVM 22.1.8)");
        assert_eq!(version.parsed, Some((22, 1)));
        assert_eq!(version.full, "clang version 22.1.8");
        assert_eq!(parse_version("").parsed, None);
    }

    #[test]
    fn options_are_named_as_methods() {
        let said = "cxx2rs: error: unknown option '--vtable-generation' [CXX2RS-111]\n";
        let error = failure(Some(2), said, "cxx2rs").to_string();
        assert!(
            error.contains("bindgen::Builder::vtable_generation"),
            "{error}"
        );
        assert!(matches!(
            failure(Some(1), "x", ""),
            BindgenError::ClangDiagnostic(_)
        ));
    }

    #[test]
    fn missing() {
        let error = find_in(Some("/nowhere/cxx2rs".into()), None, &[])
            .unwrap_err()
            .to_string();
        assert!(error.contains("CXX2RS names /nowhere/cxx2rs"), "{error}");
        let error = find_in(None, Some("/nowhere".into()), &[])
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("  /nowhere/cxx2rs") && error.contains("set CXX2RS"),
            "{error}"
        );
    }
}
