//! What Cargo tells a build script and what it wants to hear.

use std::collections::BTreeSet;
use std::env;
use std::path::Path;

use crate::Error;

/// A variable that Cargo sets.
pub(crate) fn variable(name: &'static str) -> Result<String, Error> {
    env::var(name).map_err(|_| Error::NotInBuildScript(name))
}

/// The target, if it is not the machine that builds.
pub(crate) fn cross_target() -> Result<Option<String>, Error> {
    let target = variable("TARGET")?;
    Ok((target != variable("HOST")?).then_some(target))
}

/// Asks to run again when one of the files changes.
pub(crate) fn watch<P: AsRef<Path>>(files: impl IntoIterator<Item = P>) {
    let mut seen = BTreeSet::new();
    for file in files {
        let file = file.as_ref().to_owned();
        if !seen.contains(&file) {
            println!("cargo:rerun-if-changed={}", file.display());
            seen.insert(file);
        }
    }
}

/// Asks to run again when a variable changes that the generator or the compiler reads.
pub(crate) fn watch_environment() {
    let own = ["CXX2RS", "CXX2RS_CLANG_ARGS", "BINDGEN_EXTRA_CLANG_ARGS"];
    for name in own
        .into_iter()
        .chain(["CXX", "CXXFLAGS", "CXXSTDLIB", "CC", "CFLAGS"])
    {
        println!("cargo:rerun-if-env-changed={name}");
    }
}

/// Links the C++ library where no glue was compiled that would have brought it in, as the `cc` crate does.
pub(crate) fn link_cpp_library(target: &str) {
    println!("cargo:rerun-if-env-changed=CXXSTDLIB");
    let library = env::var("CXXSTDLIB")
        .ok()
        .or_else(|| cpp_library(target).map(str::to_owned));
    if let Some(library) = library.filter(|library| !library.is_empty()) {
        println!("cargo:rustc-link-lib={library}");
    }
}

fn cpp_library(target: &str) -> Option<&'static str> {
    let has = |part| target.split('-').any(|word: &str| word.starts_with(part));
    if has("msvc") {
        None
    } else if has("android") {
        Some("c++_shared")
    } else if ["apple", "freebsd", "openbsd", "fuchsia", "ohos", "wasi"]
        .into_iter()
        .any(has)
        || target.contains("gnullvm")
    {
        Some("c++")
    } else {
        Some("stdc++")
    }
}

#[cfg(test)]
mod tests {
    use super::cpp_library;

    #[test]
    fn cpp_libraries() {
        assert_eq!(cpp_library("x86_64-unknown-linux-gnu"), Some("stdc++"));
        assert_eq!(cpp_library("aarch64-apple-darwin"), Some("c++"));
        assert_eq!(cpp_library("x86_64-pc-windows-msvc"), None);
        assert_eq!(cpp_library("aarch64-linux-android"), Some("c++_shared"));
    }
}
