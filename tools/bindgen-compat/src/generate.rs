//! From the builder to the bindings: one run of the program, or two around the callbacks.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::ask;
use crate::bindings::Bindings;
use crate::builder::Builder;
use crate::environment::Environment;
use crate::headers::{self, Scratch};
use crate::model::Model;
use crate::program;
use crate::BindgenError;

impl Builder {
    /// Makes the bindings.
    pub fn generate(self) -> Result<Bindings, BindgenError> {
        if let Some(edition) = self.edition {
            let target = self.target.unwrap_or_default();
            if edition > target.latest_edition() {
                return Err(BindgenError::UnsupportedEdition(edition, target));
            }
        }
        if self.headers.is_empty() && self.contents.is_empty() {
            return Err(BindgenError::NoHeadersProvided);
        }
        headers::check(&self.headers)?;
        let mut run = Run::new(&self)?;
        if !self.callbacks.is_empty() {
            run.ask(&self)?;
        }
        let text = run.bindings(&self)?;
        Ok(Bindings::new(text, &self))
    }

    /// Writes what the preprocessor makes of the headers into the working directory.
    pub fn dump_preprocessed_input(&self) -> io::Result<()> {
        let run = Run::new(self).map_err(io::Error::other)?;
        program::run(&run.program, &run.arguments(&["--dump-preprocessed-input"]))
            .map(|_| ())
            .map_err(io::Error::other)
    }

    /// The path of C's types, as the bindings write it.
    fn ctypes(&self) -> String {
        let flags = self.option_flags();
        let prefix = flags.iter().position(|flag| flag == "--ctypes-prefix");
        match prefix {
            Some(at) => flags[at + 1].clone(),
            None if self.has("--use-core") => "::core::ffi".into(),
            None => "::std::os::raw".into(),
        }
    }
}

/// The command line, and the files that stand on it.
struct Run {
    program: PathBuf,
    scratch: Scratch,
    flags: Vec<String>,
    headers: Vec<String>,
    clang_args: Vec<String>,
}

impl Run {
    fn new(builder: &Builder) -> Result<Self, BindgenError> {
        let program = program::find()?;
        let scratch = Scratch::new()?;
        let environment = Environment {
            callbacks: &builder.callbacks,
        };
        let mut clang_args = builder.clang_args.clone();
        clang_args.extend(environment.clang_args());
        if let Some(target) = environment.target_arg(&clang_args) {
            clang_args.insert(0, target);
        }
        let mut headers = builder.headers.clone();
        for (name, text) in &builder.contents {
            headers.push(scratch.write(name, text)?);
            clang_args.extend(["-iquote".into(), headers::quote_directory(name)]);
        }
        let mut flags = vec!["--bindgen-compat".to_owned()];
        flags.extend(builder.all_flags());
        Ok(Self {
            program,
            scratch,
            flags,
            headers,
            clang_args,
        })
    }

    fn arguments(&self, more: &[&str]) -> Vec<String> {
        let more = more.iter().map(|&word| word.to_owned());
        let mut words: Vec<String> = self.flags.iter().cloned().chain(more).collect();
        words.extend_from_slice(&self.headers);
        words.push("--".into());
        words.extend_from_slice(&self.clang_args);
        words
    }

    fn model(&self) -> Result<Model, BindgenError> {
        Model::read(&program::run(
            &self.program,
            &self.arguments(&["--emit", "json"]),
        )?)
    }

    /// Asks the callbacks; what they decide goes into the flags of the next run.
    fn ask(&mut self, builder: &Builder) -> Result<(), BindgenError> {
        let callbacks = &builder.callbacks;
        for callbacks in callbacks {
            builder
                .headers
                .iter()
                .for_each(|header| callbacks.header_file(header));
        }
        let mut model = self.model()?;
        let modified = ask::modified_macros(callbacks, &model);
        if !modified.is_empty() {
            let header = self.scratch.write("modified-macros.h", &modified)?;
            self.headers.push(header);
            model = self.model()?;
        }
        for file in model
            .files
            .iter()
            .filter(|file| self.is_included(file, builder))
        {
            callbacks
                .iter()
                .for_each(|callbacks| callbacks.include_file(file));
        }
        #[cfg(feature = "experimental")]
        refuse_variadic(callbacks, &model)?;
        let overrides = ask::overrides(callbacks, &model, &builder.ctypes());
        if !overrides.is_empty() {
            let file = self.scratch.write("apply.json", &overrides.file())?;
            self.flags.extend(["--apply".into(), file]);
        }
        Ok(())
    }

    /// A real file that is not one of the builder's headers: Cargo would run a build script again and again for one that
    /// does not exist.
    fn is_included(&self, file: &str, builder: &Builder) -> bool {
        let path = Path::new(file);
        let is_header = builder
            .headers
            .iter()
            .any(|header| Path::new(header) == path);
        !is_header && !self.scratch.holds(file) && path.exists()
    }

    fn bindings(&self, builder: &Builder) -> Result<String, BindgenError> {
        let Some((target, path)) = &builder.depfile else {
            return program::run(&self.program, &self.arguments(&[]));
        };
        let rule = self.scratch.path("rule.d").display().to_string();
        let text = program::run(&self.program, &self.arguments(&["--depfile", &rule]))?;
        let written = fs::read_to_string(&rule).and_then(|rule| {
            let (_, files) = rule.split_once(':').unwrap_or_default();
            let files = files
                .split(" \\\n")
                .map(str::trim)
                .filter(|file| !file.is_empty());
            let files: Vec<&str> = files.filter(|file| !self.scratch.holds(file)).collect();
            fs::write(
                path,
                format!("{}: {}\n", target.replace(' ', "\\ "), files.join(" ")),
            )
        });
        let cannot = |error| {
            BindgenError::Generator(format!(
                "cannot write the depfile {}: {error}",
                path.display()
            ))
        };
        written.map_err(cannot).map(|()| text)
    }
}

/// The program wraps functions as they are.
#[cfg(feature = "experimental")]
fn refuse_variadic(
    callbacks: &[std::rc::Rc<dyn crate::callbacks::ParseCallbacks>],
    model: &Model,
) -> Result<(), BindgenError> {
    let functions = model
        .items
        .iter()
        .filter(|item| item.kind == crate::model::Kind::Function);
    for name in functions.map(|item| &item.common.name) {
        if callbacks
            .iter()
            .any(|callbacks| callbacks.wrap_as_variadic_fn(name).is_some())
        {
            return Err(BindgenError::Generator(format!(
                "ParseCallbacks::wrap_as_variadic_fn is not supported by cxx2rs, and asks for `{name}`: wrap that \
                 function in C"
            )));
        }
    }
    Ok(())
}
