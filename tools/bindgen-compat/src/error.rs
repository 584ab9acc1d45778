//! What can go wrong, said with its remedy.

use std::fmt;
use std::path::PathBuf;

use crate::{RustEdition, RustTarget};

/// Why there are no bindings.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BindgenError {
    /// A header is a directory.
    FolderAsHeader(PathBuf),
    /// A header may not be read.
    InsufficientPermissions(PathBuf),
    /// A header does not exist.
    NotExist(PathBuf),
    /// The builder has no header.
    NoHeadersProvided,
    /// The headers do not compile.
    ClangDiagnostic(String),
    /// The edition is newer than the target.
    UnsupportedEdition(RustEdition, RustTarget),
    /// There is no `cxx2rs`, or it cannot do what the builder asks for.
    Generator(String),
}

impl fmt::Display for BindgenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FolderAsHeader(path) => {
                write!(f, "'{}' is a folder; name the header files in it", path.display())
            }
            Self::InsufficientPermissions(path) => {
                write!(f, "no permission to read '{}'", path.display())
            }
            Self::NotExist(path) => write!(
                f,
                "header '{}' does not exist; install the library's development package, or correct the path",
                path.display()
            ),
            Self::NoHeadersProvided => f.write_str("no headers: give the builder one with `.header(..)`"),
            Self::ClangDiagnostic(text) => write!(f, "the headers do not compile:\n{text}"),
            Self::UnsupportedEdition(edition, target) => {
                write!(f, "edition {edition} is not available in Rust {target}")
            }
            Self::Generator(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for BindgenError {}
