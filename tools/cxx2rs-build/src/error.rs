//! What can go wrong, said with its remedy.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::Language;

/// Why there are no bindings. `Display` (and `Debug`, which `unwrap` prints) say the cause and what to do about it.
#[non_exhaustive]
pub enum Error {
    /// A header is in none of the places where it was looked for.
    HeaderNotFound {
        /// The header as it was asked for.
        header: PathBuf,
        /// Where it was looked for.
        searched: Vec<PathBuf>,
    },
    /// There is no `cxx2rs`.
    GeneratorMissing {
        /// What named it and what it named: `CXX2RS`, `Builder::generator`.
        asked: Option<(&'static str, PathBuf)>,
        /// Where it was looked for.
        tried: Vec<PathBuf>,
    },
    /// This `cxx2rs` belongs to another version of the crate.
    VersionMismatch {
        /// The program.
        path: PathBuf,
        /// What it says about itself.
        found: String,
    },
    /// `cxx2rs` ran and refused.
    GeneratorFailed {
        /// The command, to try it by hand.
        command: String,
        /// How it ended.
        status: String,
        /// What it said.
        stderr: String,
    },
    /// The glue did not compile.
    GlueFailed {
        /// Its language.
        language: Language,
        /// What the `cc` crate says.
        message: String,
    },
    /// pkg-config does not find a library.
    PkgConfig {
        /// The library.
        library: String,
        /// What pkg-config says.
        message: String,
    },
    /// A file could not be read or written, or a program not be started.
    Io {
        /// The file or program.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A variable that Cargo sets for build scripts is not there.
    NotInBuildScript(&'static str),
}

impl Error {
    /// For `map_err`: says which file it was.
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HeaderNotFound { header, searched } => {
                writeln!(f, "there is no header {}; looked in:", header.display())?;
                lines(f, searched)?;
                write!(
                    f,
                    "Install the library's development package, or say where the header is: \
                     `.include(\"dir\")`, `.pkg_config(\"library\")`."
                )
            }
            Self::GeneratorMissing { asked: Some((who, path)), .. } => write!(
                f,
                "{who} names {}, which is not a program. Correct it, or leave it out to have `cxx2rs` found on PATH.",
                path.display()
            ),
            Self::GeneratorMissing { asked: None, tried } => {
                writeln!(f, "`cxx2rs` was not found; looked for:")?;
                lines(f, tried)?;
                write!(
                    f,
                    "Install cxx2rs {} and put it on PATH, or build it (`cmake -B build && cmake --build build` in \
                     its source) and set CXX2RS to the program.",
                    crate::generator::WANTED
                )
            }
            Self::VersionMismatch { path, found } => write!(
                f,
                "{} says `{found}`, but cxx2rs-build {} needs cxx2rs {}. Install that version, point CXX2RS to it, \
                 or change the version of cxx2rs-build in Cargo.toml.",
                path.display(),
                env!("CARGO_PKG_VERSION"),
                crate::generator::WANTED
            ),
            Self::GeneratorFailed { command, status, stderr } => {
                write!(f, "cxx2rs failed ({status}):\n{}\nThe command was: {command}", stderr.trim_end())
            }
            Self::GlueFailed { language, message } => {
                let (compiler, variable) = match language {
                    Language::Cpp => ("a C++ compiler (g++ or clang++)", "CXX"),
                    Language::C => ("a C compiler (gcc or clang)", "CC"),
                };
                write!(
                    f,
                    "the glue did not compile: {message}\nThis needs {compiler}: install one, or set {variable} to \
                     it. If there is one, what it said stands above, and the header may need another `.std(..)`, \
                     `.define(..)` or `.include(..)`."
                )
            }
            Self::PkgConfig { library, message } => write!(
                f,
                "pkg-config does not find {library}: {}\nInstall the library's development package (and pkg-config), \
                 set PKG_CONFIG_PATH, or use `.include(..)` and `.link(..)` in place of `.pkg_config(..)`.",
                message.trim_end()
            ),
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::NotInBuildScript(name) => {
                write!(f, "{name} is not set: cxx2rs-build works in a build script, where Cargo sets it.")
            }
        }
    }
}

fn lines(f: &mut fmt::Formatter<'_>, paths: &[PathBuf]) -> fmt::Result {
    paths
        .iter()
        .try_for_each(|path| writeln!(f, "  {}", path.display()))
}

impl fmt::Debug for Error {
    /// As `Display`: `unwrap` in a build script prints it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwrap_prints_the_remedy() {
        let error = Error::GeneratorMissing {
            asked: None,
            tried: vec!["/usr/bin/cxx2rs".into()],
        };
        let text = format!("{error:?}");
        assert!(text.contains("  /usr/bin/cxx2rs\n"), "{text}");
        assert!(text.contains("Install cxx2rs 0.1"), "{text}");
        let error = Error::GlueFailed {
            language: Language::Cpp,
            message: "no".into(),
        };
        assert!(error.to_string().contains("g++ or clang++"));
    }
}
