#![doc = include_str!("../README.md")]
#![warn(clippy::pedantic)]
#![allow(clippy::needless_doctest_main, clippy::must_use_candidate)]

mod cargo;
mod compile;
mod depfile;
mod error;
mod flags;
mod generator;
mod header;
mod language;

use std::path::PathBuf;

pub use error::Error;
pub use language::Language;

/// Puts the generated bindings here: `include_bindings!()`, or `include_bindings!("db")` for those that
/// [`Builder::out_dir`] sent to `db` in `OUT_DIR`.
#[macro_export]
macro_rules! include_bindings {
    () => {
        include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
    };
    ($directory:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $directory, "/bindings.rs"));
    };
}

/// What to bind and how; [`compile`](Builder::compile) does it.
#[derive(Clone, Debug, Default)]
#[must_use = "`compile` makes the bindings"]
pub struct Builder {
    headers: Vec<PathBuf>,
    flags: flags::Flags,
    options: Vec<String>,
    pkg_config: Vec<String>,
    /// Lines for Cargo, without `cargo:`.
    links: Vec<String>,
    language: Option<Language>,
    out_dir: Option<PathBuf>,
    generator: Option<PathBuf>,
    report: Option<PathBuf>,
    crate_name: Option<String>,
    pregenerated: Option<PathBuf>,
    show_skips: bool,
}

macro_rules! filters {
    ($($name:ident, $flag:literal, $what:literal;)*) => {
        $(
            #[doc = concat!("Passes `", $flag, "`: a regular expression over ", $what, ".")]
            pub fn $name(self, expression: impl Into<String>) -> Self {
                self.option($flag, expression)
            }
        )*
    };
}

impl Builder {
    /// Binds a header: a file of the package, or one that is found in the include directories or by the compiler.
    pub fn new(header: impl Into<PathBuf>) -> Self {
        Self::default().header(header)
    }

    /// Takes `bindings.rs` and, where there is one, `bindings.cc` or `bindings.c` from a directory of the package:
    /// only the glue is compiled, and `cxx2rs` is not needed.
    pub fn pregenerated(directory: impl Into<PathBuf>) -> Self {
        Self {
            pregenerated: Some(directory.into()),
            ..Self::default()
        }
    }

    /// One more header.
    pub fn header(mut self, header: impl Into<PathBuf>) -> Self {
        self.headers.push(header.into());
        self
    }

    /// A directory to look for headers in.
    pub fn include(mut self, directory: impl Into<PathBuf>) -> Self {
        self.flags.includes.push(directory.into());
        self
    }

    /// The language standard: `c++17`, `c11`, `gnu++20`.
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.flags.std = Some(std.into());
        self
    }

    /// A macro: `.define("X", "1")`, or `.define("X", None)`.
    pub fn define<'a>(
        mut self,
        name: impl Into<String>,
        value: impl Into<Option<&'a str>>,
    ) -> Self {
        self.flags
            .defines
            .push((name.into(), value.into().map(Into::into)));
        self
    }

    /// Any other flag that changes what the headers mean (`-fno-rtti`, `--sysroot=..`), for the generator and for the
    /// compiler of the glue.
    pub fn flag(mut self, flag: impl Into<String>) -> Self {
        self.flags.both.push(flag.into());
        self
    }

    /// A flag of Clang, for the generator alone: the glue may be compiled by g++. See [`flag`](Self::flag).
    pub fn clang_arg(mut self, argument: impl Into<String>) -> Self {
        self.flags.generator.push(argument.into());
        self
    }

    /// An argument of `cxx2rs` itself that has no method here: `.generator_arg("--time-phases")`.
    pub fn generator_arg(mut self, argument: impl Into<String>) -> Self {
        self.options.push(argument.into());
        self
    }

    /// The language of the headers, `c` or `c++`, where their names and `std` do not say it.
    ///
    /// # Panics
    /// If it is another one.
    pub fn language(mut self, name: &str) -> Self {
        let language = Language::from_name(name);
        assert!(
            language.is_some(),
            "the language is \"c\" or \"c++\", not {name:?}"
        );
        self.language = language;
        self
    }

    filters! {
        allowlist_file, "--allowlist-file", "the names of header files whose items to bind";
        allowlist_function, "--allowlist-function", "the qualified names of functions to bind";
        allowlist_type, "--allowlist-type", "the qualified names of types to bind";
        allowlist_var, "--allowlist-var", "the qualified names of variables and constants to bind";
        allowlist_item, "--allowlist-item", "the qualified names of items of any kind to bind";
        blocklist_file, "--blocklist-file", "the names of header files whose items not to bind";
        blocklist_function, "--blocklist-function", "the qualified names of functions not to bind";
        blocklist_type, "--blocklist-type", "the qualified names of types not to bind";
        blocklist_var, "--blocklist-var", "the qualified names of variables and constants not to bind";
        blocklist_item, "--blocklist-item", "the qualified names of items of any kind not to bind";
    }

    /// A library that pkg-config knows: where its headers are, which macros they want, what to link.
    pub fn pkg_config(mut self, library: impl Into<String>) -> Self {
        self.pkg_config.push(library.into());
        self
    }

    /// A library to link: `leveldb`, or with its kind, `static=leveldb`.
    pub fn link(mut self, library: &str) -> Self {
        self.links.push(format!("rustc-link-lib={library}"));
        self
    }

    /// A directory to look for libraries in.
    pub fn link_search(mut self, directory: &str) -> Self {
        self.links
            .push(format!("rustc-link-search=native={directory}"));
        self
    }

    /// Where to write, in place of `OUT_DIR`. A package with several builders gives each its own directory, and a
    /// [name](Self::crate_name).
    pub fn out_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(directory.into());
        self
    }

    /// The `cxx2rs` to run; the variable `CXX2RS` outdoes it.
    pub fn generator(mut self, path: impl Into<PathBuf>) -> Self {
        self.generator = Some(path.into());
        self
    }

    /// Where to write the report of what is bound and what is skipped: `.json` or `.txt`.
    pub fn report(mut self, path: impl Into<PathBuf>) -> Self {
        self.report = Some(path.into());
        self
    }

    /// What makes the glue's symbols unique, in place of the package's name.
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(name.into());
        self
    }

    /// Shows as warnings of Cargo what was skipped.
    pub fn show_skips(mut self, show: bool) -> Self {
        self.show_skips = show;
        self
    }

    /// Generates `bindings.rs`, compiles the glue into the static library `library` if there is glue, and tells Cargo
    /// what to link and what to watch.
    ///
    /// # Errors
    /// What stops it, with the remedy: see [`Error`].
    pub fn compile(&self, library: &str) -> Result<(), Error> {
        compile::compile(self, library)
    }

    fn option(mut self, flag: &str, value: impl Into<String>) -> Self {
        self.options.extend([flag.to_owned(), value.into()]);
        self
    }
}
