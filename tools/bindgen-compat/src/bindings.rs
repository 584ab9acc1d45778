//! The text of the bindings, and its way into a file.

use std::env;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::builder::Builder;
use crate::Formatter;

/// What was generated.
#[derive(Debug)]
pub struct Bindings {
    text: String,
}

impl Bindings {
    pub(crate) fn new(text: String, builder: &Builder) -> Self {
        if builder.formatter != Formatter::Rustfmt {
            return Self { text };
        }
        let edition = builder
            .edition
            .unwrap_or_else(|| builder.target.unwrap_or_default().latest_edition());
        let mut command = Command::new(rustfmt(builder));
        command.args(["--edition", &edition.to_string()]);
        if let Some(configuration) = &builder.rustfmt_configuration {
            command.arg("--config-path").arg(configuration);
        }
        match format(command, &text) {
            Ok(formatted) => Self { text: formatted },
            // The text is fine without; nobody wants to lose a build for it.
            Err(error) => {
                eprintln!("rustfmt did not format the bindings: {error}");
                Self { text }
            }
        }
    }

    /// Writes them to a file.
    pub fn write_to_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {
        fs::write(path, &self.text)
    }

    /// Writes them to a writer.
    pub fn write<'a>(&self, mut writer: Box<dyn Write + 'a>) -> io::Result<()> {
        writer.write_all(self.text.as_bytes())
    }
}

impl fmt::Display for Bindings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn rustfmt(builder: &Builder) -> PathBuf {
    let named = builder
        .rustfmt
        .clone()
        .or_else(|| env::var_os("RUSTFMT").map(PathBuf::from));
    named.unwrap_or_else(|| "rustfmt".into())
}

/// The text as a formatter prints it that reads standard input.
fn format(mut command: Command, text: &str) -> io::Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().expect("it is piped");
    // Both pipes at once: each side may wait for the other.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(text.as_bytes()));
        child.wait_with_output()
    })?;
    match output.status.code() {
        // 3: some lines could not be made short enough.
        Some(0 | 3) => String::from_utf8(output.stdout).map_err(io::Error::other),
        _ => Err(io::Error::other(format!("it ended with {}", output.status))),
    }
}
