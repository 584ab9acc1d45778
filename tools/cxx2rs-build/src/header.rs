//! Where a header is.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::Error;

/// The file that `header` names. One that is there from where the build script runs (the package's directory) keeps
/// its name; others are looked for in `directories`, then in those of the compiler.
pub(crate) fn resolve(
    header: &Path,
    directories: &[PathBuf],
    own: &[PathBuf],
) -> Result<PathBuf, Error> {
    if header.is_file() {
        return Ok(header.into());
    }
    let candidates = directories
        .iter()
        .chain(own)
        .map(|directory| directory.join(header));
    if let Some(found) = candidates.into_iter().find(|candidate| candidate.is_file()) {
        return Ok(found);
    }
    let here = PathBuf::from("the package's directory");
    let searched = if header.is_absolute() {
        vec![header.into()]
    } else {
        [&here]
            .into_iter()
            .chain(directories)
            .chain(own)
            .cloned()
            .collect()
    };
    Err(Error::HeaderNotFound {
        header: header.into(),
        searched,
    })
}

/// The directories in which a compiler looks of its own.
pub(crate) fn own_directories(compiler: Option<&cc::Tool>, cpp: bool) -> Vec<PathBuf> {
    let asked = compiler.and_then(|compiler| {
        let mut command = compiler.to_command();
        command
            .args(["-E", "-v", "-x", if cpp { "c++" } else { "c" }, "-"])
            .env("LC_ALL", "C");
        let output = command.stdin(Stdio::null()).output().ok()?;
        Some(listed(&String::from_utf8_lossy(&output.stderr)))
    });
    match asked {
        Some(directories) if !directories.is_empty() => directories,
        _ => vec!["/usr/local/include".into(), "/usr/include".into()],
    }
}

/// Reads what gcc and clang print for `-v`.
fn listed(text: &str) -> Vec<PathBuf> {
    let lines = text
        .lines()
        .skip_while(|line| !line.starts_with("#include <...> search starts here"));
    let lines = lines
        .skip(1)
        .take_while(|line| !line.starts_with("End of search list"));
    lines
        .map(|line| PathBuf::from(line.trim().trim_end_matches(" (framework directory)")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_list() {
        let text = "clang version 22\n#include \"...\" search starts here:\n /q\n#include <...> search starts here:\n \
                    /usr/include/c++/12\n /usr/include\n /F (framework directory)\nEnd of search list.\n# 1\n";
        let expected = ["/usr/include/c++/12", "/usr/include", "/F"].map(PathBuf::from);
        assert_eq!(listed(text), expected);
        assert_eq!(listed("cl : warning"), [""; 0].map(PathBuf::from));
    }

    #[test]
    fn found_or_said_where_not() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let lib = Path::new("lib.rs");
        assert_eq!(
            resolve(lib, &["/nowhere".into()], std::slice::from_ref(&source)).unwrap(),
            source.join("lib.rs")
        );
        assert_eq!(
            resolve(&source.join(lib), &[], &[]).unwrap(),
            source.join("lib.rs")
        );
        let error = resolve(Path::new("none.h"), &["/one".into()], &["/two".into()])
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("none.h") && error.contains("  /one\n  /two\n"),
            "{error}"
        );
    }
}
