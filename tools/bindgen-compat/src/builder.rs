//! What a build script asks for.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use crate::callbacks::ParseCallbacks;
use crate::{CodegenConfig, Formatter, RustEdition, RustTarget};

/// A builder without headers or options.
pub fn builder() -> Builder {
    Builder::default()
}

/// Headers, options and callbacks; [`Builder::generate`] makes bindings of them.
#[derive(Debug, Default, Clone)]
pub struct Builder {
    /// What each flag was given with, every time it was given.
    flags: BTreeMap<&'static str, Vec<Vec<String>>>,
    pub(crate) headers: Vec<String>,
    /// Name and text.
    pub(crate) contents: Vec<(String, String)>,
    pub(crate) clang_args: Vec<String>,
    pub(crate) callbacks: Vec<Rc<dyn ParseCallbacks>>,
    pub(crate) target: Option<RustTarget>,
    pub(crate) edition: Option<RustEdition>,
    pub(crate) config: CodegenConfig,
    /// The target of the rule, and where it is written.
    pub(crate) depfile: Option<(String, PathBuf)>,
    pub(crate) formatter: Formatter,
    pub(crate) rustfmt: Option<PathBuf>,
    pub(crate) rustfmt_configuration: Option<PathBuf>,
}

impl Builder {
    pub(crate) fn add<S: Into<String>, const N: usize>(
        mut self,
        flag: &'static str,
        operands: [S; N],
    ) -> Self {
        let operands = operands.into_iter().map(Into::into).collect();
        self.flags.entry(flag).or_default().push(operands);
        self
    }

    pub(crate) fn set<S: Into<String>, const N: usize>(
        mut self,
        flag: &'static str,
        operands: [S; N],
    ) -> Self {
        self.flags.remove(flag);
        self.add(flag, operands)
    }

    pub(crate) fn switch(mut self, flag: &'static str, on: bool) -> Self {
        self.flags.remove(flag);
        if on {
            self.flags.insert(flag, vec![Vec::new()]);
        }
        self
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.contains_key(flag)
    }

    pub(crate) fn option_flags(&self) -> Vec<String> {
        let mut words = Vec::new();
        for (flag, times) in &self.flags {
            for operands in times {
                words.push((*flag).to_owned());
                words.extend_from_slice(operands);
            }
        }
        words
    }

    /// All that is said about the bindings: no header, nothing for Clang.
    pub(crate) fn all_flags(&self) -> Vec<String> {
        let mut words = self.option_flags();
        words.extend([
            "--rust-target".into(),
            self.target.unwrap_or_default().word(),
        ]);
        if let Some(edition) = self.edition {
            words.extend(["--rust-edition".into(), edition.to_string()]);
        }
        if self.config != CodegenConfig::all() {
            words.extend(["--generate".into(), self.config.words().join(",")]);
        }
        words
    }

    /// The arguments with which bindgen's program would do the same.
    pub fn command_line_flags(&self) -> Vec<String> {
        let mut words: Vec<String> = self.headers.last().cloned().into_iter().collect();
        words.extend(self.all_flags());
        if !self.has("--with-derive-default") {
            words.push("--no-derive-default".into());
        }
        if self.config == CodegenConfig::all() {
            words.extend(["--generate".into(), self.config.words().join(",")]);
        }
        if let Some((_, path)) = &self.depfile {
            words.extend(["--depfile".into(), path.display().to_string()]);
        }
        if self.formatter != Formatter::default() {
            words.extend(["--formatter".into(), self.formatter.to_string()]);
        }
        if let Some(path) = &self.rustfmt_configuration {
            words.extend([
                "--rustfmt-configuration-file".into(),
                path.display().to_string(),
            ]);
        }
        #[cfg(feature = "__cli")]
        for callbacks in &self.callbacks {
            words.extend(callbacks.cli_args());
        }
        words.push("--".into());
        words.extend_from_slice(&self.clang_args);
        for header in self.headers.iter().rev().skip(1).rev() {
            words.extend(["-include".into(), header.clone()]);
        }
        words
    }

    /// Adds a header.
    pub fn header<T: Into<String>>(mut self, header: T) -> Self {
        self.headers.push(header.into());
        self
    }

    /// Adds headers.
    pub fn headers<I: IntoIterator>(mut self, headers: I) -> Self
    where
        I::Item: Into<String>,
    {
        self.headers.extend(headers.into_iter().map(Into::into));
        self
    }

    /// Adds a header that is no file: `name` is how messages call it and where it looks for what it includes.
    pub fn header_contents(mut self, name: &str, contents: &str) -> Self {
        self.contents.push((name.into(), contents.into()));
        self
    }

    /// Adds an argument for Clang.
    pub fn clang_arg<T: Into<String>>(mut self, arg: T) -> Self {
        self.clang_args.push(arg.into());
        self
    }

    /// Adds arguments for Clang.
    pub fn clang_args<I: IntoIterator>(mut self, args: I) -> Self
    where
        I::Item: AsRef<str>,
    {
        self.clang_args
            .extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// Adds decisions by program.
    pub fn parse_callbacks(mut self, callbacks: Box<dyn ParseCallbacks>) -> Self {
        self.callbacks.push(Rc::from(callbacks));
        self
    }

    /// No functions.
    pub fn ignore_functions(mut self) -> Self {
        self.config.remove(CodegenConfig::FUNCTIONS);
        self
    }

    /// No methods.
    pub fn ignore_methods(mut self) -> Self {
        self.config.remove(CodegenConfig::METHODS);
        self
    }

    /// Only items of these kinds.
    pub fn with_codegen_config(mut self, config: CodegenConfig) -> Self {
        self.config = config;
        self
    }

    /// Writes a rule for Make: `output_module` depends on every header read.
    pub fn depfile<H: Into<String>, D: Into<PathBuf>>(
        mut self,
        output_module: H,
        depfile: D,
    ) -> Self {
        self.depfile = Some((output_module.into(), depfile.into()));
        self
    }

    /// What arranges the text.
    pub fn formatter(mut self, formatter: Formatter) -> Self {
        self.formatter = formatter;
        self
    }

    /// Whether rustfmt arranges the text.
    pub fn rustfmt_bindings(self, doit: bool) -> Self {
        self.formatter(if doit {
            Formatter::Rustfmt
        } else {
            Formatter::None
        })
    }

    /// The rustfmt to run.
    pub fn with_rustfmt<P: Into<PathBuf>>(mut self, path: P) -> Self {
        self.rustfmt = Some(path.into());
        self
    }

    /// The configuration that rustfmt reads.
    pub fn rustfmt_configuration_file(mut self, path: Option<PathBuf>) -> Self {
        self.rustfmt_configuration = path;
        self.formatter(Formatter::Rustfmt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_line() {
        let flags = builder()
            .headers(["a.h", "b.h"])
            .clang_args(["-I", "dir"])
            .allowlist_function("f")
            .ignore_methods()
            .rust_target(RustTarget::Stable_1_77)
            .command_line_flags();
        assert_eq!(flags[0], "b.h");
        let text = flags.join(" ");
        assert!(
            text.contains("--allowlist-function f --rust-target 1.77.0"),
            "{text}"
        );
        assert!(
            text.contains("--generate functions,types,vars,constructors,destructors"),
            "{text}"
        );
        assert!(text.ends_with("-- -I dir -include a.h"), "{text}");
    }
}
