//! What decides the meaning of a header: told to the generator and to the compiler of the glue alike.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Flags that both get, and what the generator alone gets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(crate) std: Option<String>,
    pub(crate) includes: Vec<PathBuf>,
    pub(crate) defines: Vec<(String, Option<String>)>,
    pub(crate) both: Vec<String>,
    pub(crate) generator: Vec<String>,
}

impl Flags {
    /// Flags as the user gave them, in which the language is looked for.
    pub(crate) fn words(&self) -> Vec<String> {
        let std = self.std.iter().map(|std| format!("-std={std}"));
        std.chain(self.both.iter().chain(&self.generator).cloned())
            .collect()
    }

    /// What stands after `--` on the generator's command line. `environment` is what `CXXFLAGS` and alike say.
    pub(crate) fn for_generator(
        &self,
        target: Option<&str>,
        environment: Vec<OsString>,
    ) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = Vec::new();
        arguments.extend(target.map(|target| format!("--target={}", clang_target(target)).into()));
        arguments.extend(self.std.iter().map(|std| format!("-std={std}").into()));
        for directory in &self.includes {
            arguments.extend(["-I".into(), directory.into()]);
        }
        for (name, value) in &self.defines {
            arguments.push(match value {
                Some(value) => format!("-D{name}={value}").into(),
                None => format!("-D{name}").into(),
            });
        }
        arguments.extend(environment);
        arguments.extend(self.both.iter().chain(&self.generator).map(OsString::from));
        arguments
    }

    /// Leaves out include directories that the compiler has anyway: named again, they would change its order and break
    /// `#include_next`, and make everything in `/usr/include` part of the library.
    pub(crate) fn leave_out(&mut self, own: &[PathBuf]) {
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.into());
        let own: Vec<PathBuf> = own.iter().map(|path| real(path)).collect();
        self.includes
            .retain(|directory| !own.contains(&real(directory)));
    }

    /// Sets the compiler of the glue. Include directories are system ones, since the warnings of a library's headers
    /// are not the business of who uses it.
    pub(crate) fn apply(&self, build: &mut cc::Build, msvc: bool) {
        if let Some(std) = &self.std {
            build.std(std);
        }
        for directory in &self.includes {
            if msvc {
                build.include(directory);
            } else {
                build.flag("-isystem").flag(directory);
            }
        }
        for (name, value) in &self.defines {
            build.define(name, value.as_deref());
        }
        build.flags(&self.both);
    }
}

/// Of the flags a compiler runs with (`CXXFLAGS` and what the `cc` crate adds), those that can change what a header
/// says or how a class is laid out.
pub(crate) fn meaningful(flags: &[OsString]) -> Vec<OsString> {
    const WITH_OPERAND: [&str; 10] = [
        "-I",
        "-isystem",
        "-iquote",
        "-idirafter",
        "-isysroot",
        "-include",
        "-D",
        "-U",
        "--sysroot",
        "-imacros",
    ];
    const PREFIXES: [&str; 15] = [
        "-I",
        "-isystem",
        "-iquote",
        "-idirafter",
        "-isysroot",
        "-D",
        "-U",
        "--sysroot=",
        "-std=",
        "-stdlib=",
        "--gcc-toolchain=",
        "--gcc-install-dir=",
        "-mabi=",
        "-mfloat-abi=",
        "-fpack-struct",
    ];
    const WHOLE: [&str; 14] = [
        "-fexceptions",
        "-fno-exceptions",
        "-frtti",
        "-fno-rtti",
        "-fshort-enums",
        "-fno-short-enums",
        "-fshort-wchar",
        "-fsigned-char",
        "-funsigned-char",
        "-fchar8_t",
        "-fno-char8_t",
        "-m32",
        "-mx32",
        "-pthread",
    ];
    let mut kept = Vec::new();
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        let text = flag.to_string_lossy();
        if WITH_OPERAND.contains(&&*text) {
            if let Some(operand) = flags.next() {
                kept.extend([flag.clone(), operand.clone()]);
            }
        } else if WHOLE.contains(&&*text) || PREFIXES.iter().any(|prefix| text.starts_with(prefix))
        {
            kept.push(flag.clone());
        }
    }
    kept
}

/// Rust's name of a target as Clang has it.
fn clang_target(target: &str) -> String {
    let Some((arch, rest)) = target.split_once('-') else {
        return target.into();
    };
    let arch = match arch {
        "riscv32i" | "riscv32im" | "riscv32imac" | "riscv32imafc" | "riscv32gc" => "riscv32",
        "riscv64imac" | "riscv64gc" | "riscv64a23" => "riscv64",
        "aarch64" if rest.starts_with("apple-") => "arm64",
        _ => arch,
    };
    let rest = match rest {
        "apple-darwin" => "apple-macosx".into(),
        "apple-ios-sim" => "apple-ios-simulator".into(),
        _ => rest.to_owned(),
    };
    format!("{arch}-{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn same_flags() {
        let flags = Flags {
            std: Some("c++17".into()),
            includes: vec!["my dir".into()],
            defines: vec![("A".into(), None), ("B".into(), Some("1".into()))],
            both: vec!["-fno-rtti".into()],
            generator: vec!["-Wno-everything".into()],
        };
        let expected = [
            "-std=c++17",
            "-I",
            "my dir",
            "-DA",
            "-DB=1",
            "-DENV",
            "-fno-rtti",
            "-Wno-everything",
        ];
        assert_eq!(
            flags.for_generator(None, words(&["-DENV"])),
            words(&expected)
        );
        let cross = flags.for_generator(Some("aarch64-unknown-linux-gnu"), Vec::new());
        assert_eq!(cross[0], "--target=aarch64-unknown-linux-gnu");
        assert_eq!(
            flags.words(),
            ["-std=c++17", "-fno-rtti", "-Wno-everything"]
        );
    }

    #[test]
    fn from_the_environment() {
        let all = [
            "-O2",
            "-g",
            "-fPIC",
            "-DX",
            "-D",
            "Y=1",
            "-isystem",
            "/opt/i",
            "-I/opt/j",
            "-stdlib=libc++",
        ];
        let some = [
            "-DX",
            "-D",
            "Y=1",
            "-isystem",
            "/opt/i",
            "-I/opt/j",
            "-stdlib=libc++",
        ];
        assert_eq!(meaningful(&words(&all)), words(&some));
        assert_eq!(
            meaningful(&words(&["-Wall", "-m64", "-fno-exceptions", "-I"])),
            words(&["-fno-exceptions"])
        );
    }

    #[test]
    fn targets() {
        assert_eq!(
            clang_target("x86_64-unknown-linux-gnu"),
            "x86_64-unknown-linux-gnu"
        );
        assert_eq!(
            clang_target("riscv64gc-unknown-linux-gnu"),
            "riscv64-unknown-linux-gnu"
        );
        assert_eq!(clang_target("aarch64-apple-darwin"), "arm64-apple-macosx");
        assert_eq!(clang_target("wasm32"), "wasm32");
    }
}
