//! What the environment says: the target, arguments for Clang from whoever builds.

use std::env;
use std::rc::Rc;

use crate::callbacks::ParseCallbacks;

/// Reads variables and tells the callbacks of each.
pub(crate) struct Environment<'a> {
    pub(crate) callbacks: &'a [Rc<dyn ParseCallbacks>],
}

impl Environment<'_> {
    fn get(&self, key: &str) -> Option<String> {
        for callbacks in self.callbacks {
            callbacks.read_env_var(key);
        }
        env::var(key).ok()
    }

    /// `BINDGEN_EXTRA_CLANG_ARGS_<target>`, that with underscores, or without target; words as in a shell.
    pub(crate) fn clang_args(&self) -> Vec<String> {
        const NAME: &str = "BINDGEN_EXTRA_CLANG_ARGS";
        let target = self.get("TARGET");
        let own = target.and_then(|target| {
            self.get(&format!("{NAME}_{target}"))
                .or_else(|| self.get(&format!("{NAME}_{}", target.replace('-', "_"))))
        });
        let text = own.or_else(|| self.get(NAME)).unwrap_or_default();
        words(&text).unwrap_or_else(|| vec![text])
    }

    /// `--target` for Clang where the build is for another machine and the arguments do not name one.
    pub(crate) fn target_arg(&self, clang_args: &[String]) -> Option<String> {
        let names = |arg: &String| arg.starts_with("--target=") || arg == "-target";
        if clang_args.iter().any(names) {
            return None;
        }
        let target = env::var("TARGET").ok()?;
        (target != env!("BUILD_HOST")).then(|| format!("--target={}", clang_target(&target)))
    }
}

/// Rust's name of a target as Clang has it.
fn clang_target(target: &str) -> String {
    let mut parts: Vec<&str> = target.split('-').collect();
    for family in ["riscv32", "riscv64"] {
        if parts[0].starts_with(family) {
            parts[0] = family;
        }
    }
    if parts.get(1) == Some(&"apple") {
        if parts[0] == "aarch64" {
            parts[0] = "arm64";
        }
        if parts.get(3) == Some(&"sim") {
            parts[3] = "simulator";
        }
    }
    if parts.get(2) == Some(&"espidf") {
        parts[2] = "elf";
    }
    parts.join("-")
}

/// The words of a shell's line, or nothing where a quote is not closed.
fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' | '\n' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_with(String::new);
                loop {
                    match chars.next()? {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_with(String::new);
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => match chars.next()? {
                            c @ ('"' | '\\' | '$' | '`') => word.push(c),
                            '\n' => {}
                            c => word.extend(['\\', c]),
                        },
                        c => word.push(c),
                    }
                }
            }
            '\\' => word.get_or_insert_with(String::new).push(chars.next()?),
            c => word.get_or_insert_with(String::new).push(c),
        }
    }
    words.extend(word);
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shell_words() {
        let text = r#"-I/a  -D'X=1 2' "-DY=\"q\"" -DZ=\  "" "#;
        assert_eq!(
            words(text).unwrap(),
            ["-I/a", "-DX=1 2", "-DY=\"q\"", "-DZ= ", ""]
        );
        assert_eq!(words("-D'x"), None);
        assert_eq!(words("").unwrap(), [""; 0]);
    }

    #[test]
    fn targets() {
        assert_eq!(
            clang_target("riscv64gc-unknown-linux-gnu"),
            "riscv64-unknown-linux-gnu"
        );
        assert_eq!(
            clang_target("aarch64-apple-ios-sim"),
            "arm64-apple-ios-simulator"
        );
        assert_eq!(clang_target("riscv32imc-esp-espidf"), "riscv32-esp-elf");
        assert_eq!(
            clang_target("x86_64-unknown-linux-gnu"),
            "x86_64-unknown-linux-gnu"
        );
    }
}
