//! The program `cxx2rs`: where it is, whether it fits, how it is run.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Error;

/// The version of the program that this crate is for: the last number may differ.
pub(crate) const WANTED: &str = concat!(
    env!("CARGO_PKG_VERSION_MAJOR"),
    ".",
    env!("CARGO_PKG_VERSION_MINOR")
);

/// Where the program stands in a source checkout, seen from this crate.
const BESIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../build/bin");

/// The program to run. `CXX2RS` is the word of who builds, `named` that of who wrote the build script.
pub(crate) fn find(named: Option<&Path>) -> Result<PathBuf, Error> {
    find_in(
        env::var_os("CXX2RS"),
        named,
        env::var_os("PATH").as_deref(),
        Path::new(BESIDE),
    )
}

fn find_in(
    variable: Option<OsString>,
    named: Option<&Path>,
    path: Option<&OsStr>,
    beside: &Path,
) -> Result<PathBuf, Error> {
    let path: Vec<PathBuf> = path
        .map(|path| env::split_paths(path).collect())
        .unwrap_or_default();
    let variable = variable
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    let asked = variable
        .map(|value| ("CXX2RS", value))
        .or(named.map(|named| ("Builder::generator", named.into())));
    let tried: Vec<PathBuf> = match &asked {
        // A bare name is looked up as a shell does.
        Some((_, name))
            if name.components().count() == 1 && name.is_relative() && !name.is_file() =>
        {
            path.iter().map(|directory| directory.join(name)).collect()
        }
        Some((_, name)) => vec![name.clone()],
        None => {
            let program = format!("cxx2rs{}", env::consts::EXE_SUFFIX);
            path.iter()
                .map(PathBuf::as_path)
                .chain([beside])
                .map(|directory| directory.join(&program))
                .collect()
        }
    };
    match tried.iter().find(|candidate| is_program(candidate)) {
        Some(found) => Ok(found.clone()),
        None => Err(Error::GeneratorMissing { asked, tried }),
    }
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// Asks the program for its version, `cxx2rs 0.1.0 (LLVM 22.1.8)`.
pub(crate) fn check_version(program: &Path) -> Result<(), Error> {
    let output = Command::new(program)
        .arg("--version")
        .output()
        .map_err(Error::io(program))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let found = text.lines().next().unwrap_or_default().trim();
    if output.status.success() && fits(found) {
        Ok(())
    } else {
        Err(Error::VersionMismatch {
            path: program.into(),
            found: found.into(),
        })
    }
}

/// Whether a version line is that of a program for this crate.
fn fits(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let name = words.next() == Some("cxx2rs");
    name && words.next().is_some_and(|version| {
        version
            .strip_prefix(WANTED)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

/// Runs the program and gives what it printed: both streams, its diagnostics first.
pub(crate) fn run(program: &Path, arguments: &[OsString]) -> Result<String, Error> {
    let mut command = Command::new(program);
    command.args(arguments);
    let output = command.output().map_err(Error::io(program))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        Ok(format!(
            "{stderr}\n{}",
            String::from_utf8_lossy(&output.stdout)
        ))
    } else {
        Err(Error::GeneratorFailed {
            command: shown(&command),
            status: output.status.to_string(),
            stderr: stderr.into_owned(),
        })
    }
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let quoted = |word: &OsStr| {
        let word = word.to_string_lossy();
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+./,:@%".contains(c);
        if !word.is_empty() && word.chars().all(plain) {
            word.into_owned()
        } else {
            format!("'{}'", word.replace('\'', r"'\''"))
        }
    };
    let words: Vec<String> = [command.get_program()]
        .into_iter()
        .chain(command.get_args())
        .map(quoted)
        .collect();
    words.join(" ")
}

/// What is worth a warning of what the program printed: each skipped item, and the last line, which counts them.
pub(crate) fn skips(printed: &str) -> Vec<&str> {
    let counts = |line: &&str| line.contains("skipped");
    let last = printed
        .lines()
        .filter(|line| !line.trim().is_empty())
        .rfind(counts);
    printed
        .lines()
        .filter(|line| line.contains("CXX2RS-") && Some(*line) != last)
        .chain(last)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        for good in [
            "cxx2rs 0.1.0 (LLVM 22.1.8)",
            "cxx2rs 0.1.17 (LLVM 23.0.0)",
            "cxx2rs 0.1",
        ] {
            assert!(fits(good), "{good}");
        }
        for bad in [
            "",
            "cxx2rs",
            "cxx2rs 0.2.0 (LLVM 22.1.8)",
            "cxx2rs 0.10.0",
            "cxx2rs 1.1.0",
            "bindgen 0.1.0",
        ] {
            assert!(!fits(bad), "{bad}");
        }
    }

    #[test]
    fn skipped() {
        let printed = "a.h:3:5: warning: f is skipped: it is odd [CXX2RS-012]\n  void f(...);\n\nb.rs: 4 functions; skipped 1 (--report)\n";
        let lines = skips(printed);
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0].starts_with("a.h:3:5") && lines[1].starts_with("b.rs:"),
            "{lines:?}"
        );
        assert_eq!(skips("b.rs: 4 functions\n"), [""; 0]);
    }

    #[test]
    fn command_line() {
        let mut command = Command::new("cxx2rs");
        command.args(["-o", "my dir/b.rs", "it's", ""]);
        assert_eq!(shown(&command), r"cxx2rs -o 'my dir/b.rs' 'it'\''s' ''");
    }

    #[cfg(unix)]
    #[test]
    fn found() {
        use std::fs;
        use std::os::unix::fs::PermissionsExt;
        let root = env::temp_dir().join(format!("cxx2rs-build-find-{}", std::process::id()));
        let program = |directory: &str, name: &str| {
            let directory = root.join(directory);
            fs::create_dir_all(&directory).unwrap();
            let file = directory.join(name);
            fs::write(&file, "").unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
            file
        };
        let (on_path, beside) = (program("path", "cxx2rs"), program("beside", "cxx2rs"));
        let (other, by_name) = (program("other", "mine"), program("path", "cxx2rs-0.1"));
        fs::create_dir_all(root.join("empty/cxx2rs")).unwrap(); // a directory is no program
        let path = env::join_paths([root.join("empty"), root.join("path")]).unwrap();
        let (path, here) = (Some(path.as_os_str()), beside.parent().unwrap());
        let variable = |value: &Path| Some(value.as_os_str().to_owned());
        assert_eq!(find_in(None, None, path, here).unwrap(), on_path);
        assert_eq!(find_in(Some("".into()), None, path, here).unwrap(), on_path);
        assert_eq!(find_in(None, None, None, here).unwrap(), beside);
        assert_eq!(
            find_in(variable(&other), Some(&beside), path, here).unwrap(),
            other
        );
        assert_eq!(find_in(None, Some(&other), path, here).unwrap(), other);
        assert_eq!(
            find_in(Some("cxx2rs-0.1".into()), None, path, here).unwrap(),
            by_name
        );
        // What is named and not there is an error, not a reason to take another one.
        let error = find_in(variable(&root.join("none")), None, path, here)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("CXX2RS names") && error.contains("none"),
            "{error}"
        );
        let error = find_in(None, None, None, &root).unwrap_err().to_string();
        assert!(
            error.contains(root.join("cxx2rs").to_str().unwrap()),
            "{error}"
        );
        fs::remove_dir_all(root).unwrap();
    }
}
