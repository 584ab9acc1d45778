//! Whole runs with a shell script in the generator's place. Each run is this test program again, as a build script
//! would be run: with Cargo's variables, in the package's directory, its standard output read.
#![cfg(unix)]

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cxx2rs_build::Builder;

/// Writes what it was asked with to `args`, and files that would compile.
const SCRIPT: &str = r#"#!/bin/sh
if [ "$1" = --version ]; then echo "${FAKE_VERSION:-cxx2rs 0.1.0 (LLVM 22.1.8)}"; exit; fi
if [ -n "$FAKE_ERROR" ]; then echo "lib.hpp:1:1: error: $FAKE_ERROR" >&2; exit 1; fi
header=$1
for word; do printf '%s\n' "$word"; done >args
while [ $# -gt 0 ]; do
  case $1 in
    -o) bindings=$2 ;; --glue) glue=$2 ;; --depfile) depfile=$2 ;; --) break ;;
  esac
  shift
done
echo 'unsafe extern "C" { pub fn twice(x: i32) -> i32; }' >"$bindings"
case $glue in
  *.cc) printf '#include "%s"\n#if VALUE != 2 || !defined(PLAIN)\n#error flags\n#endif\nextern "C" int twice(int x) { return old(x) * VALUE; }\n' "$header" >"$glue" ;;
esac
printf '%s: %s \\\n  my\\ dir/other.h\n' "$bindings" "$header" >"$depfile"
echo 'lib.hpp:3:5: warning: f is skipped: it is odd [CXX2RS-012]' >&2
echo 'bindings.rs: 1 function; skipped 1 (--report)' >&2
"#;

const HEADER: &str =
    "#include <other.h>\n[[deprecated]] inline int old(int x) { int unused; return x; }\n";

struct Package(PathBuf);

impl Package {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("include")).unwrap();
        fs::create_dir_all(root.join("my dir")).unwrap();
        fs::write(root.join("include/lib.hpp"), HEADER).unwrap();
        fs::write(root.join("include/plain.h"), "int twice(int x);\n").unwrap();
        fs::write(root.join("my dir/other.h"), "").unwrap();
        fs::write(root.join("fake"), SCRIPT).unwrap();
        fs::set_permissions(root.join("fake"), fs::Permissions::from_mode(0o755)).unwrap();
        Self(root)
    }

    /// Runs `build_script` with a name of what to do and variables.
    fn run(&self, what: &str, variables: &[(&str, &str)]) -> Output {
        let rustc = env::var_os("RUSTC").unwrap_or("rustc".into());
        let verbose = Command::new(rustc).arg("-vV").output().unwrap().stdout;
        let verbose = String::from_utf8(verbose).unwrap();
        let host = verbose
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .unwrap();
        let mut command = Command::new(env::current_exe().unwrap());
        command.args([
            "--exact",
            "build_script",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ]);
        command
            .current_dir(&self.0)
            .env("WHAT", what)
            .env("CXX2RS", self.0.join("fake"));
        command
            .env("OUT_DIR", self.0.join("out"))
            .env("CARGO_MANIFEST_DIR", &self.0);
        command
            .env("CARGO_PKG_NAME", "my-crate")
            .env("TARGET", host)
            .env("HOST", host);
        command.env("OPT_LEVEL", "0").env("DEBUG", "false");
        for name in ["CXX", "CC", "CXXFLAGS", "CFLAGS", "CXXSTDLIB"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied()).output().unwrap()
    }

    fn arguments(&self) -> Vec<String> {
        let text = fs::read_to_string(self.0.join("args")).unwrap();
        text.lines().map(str::to_owned).collect()
    }
}

/// The build script of the tests below.
#[test]
#[ignore = "run by the other tests"]
fn build_script() {
    let Some(what) = env::var_os("WHAT") else {
        return;
    };
    println!();
    let result = match what.to_str().unwrap() {
        "c++" => Builder::new("include/lib.hpp")
            .include("include")
            .include("my dir")
            .include("/usr/include")
            .std("c++17")
            .define("VALUE", "2")
            .define("PLAIN", None)
            .clang_arg("-Wno-unknown-flag-of-clang")
            .allowlist_function("tw.*")
            .link("m")
            .show_skips(true)
            .compile("lib_glue"),
        "c" => Builder::new("plain.h")
            .include("include")
            .link("m")
            .compile("lib_glue"),
        "nothing" => Builder::new("nothing.h").compile("lib_glue"),
        "pkg-config" => Builder::new("plain.h")
            .pkg_config("no-such-library")
            .compile("lib_glue"),
        "pregenerated" => Builder::pregenerated("checked-in")
            .include("include")
            .compile("lib_glue"),
        other => panic!("{other}"),
    };
    if let Err(error) = result {
        println!("ERROR {error}");
    }
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn has_line(text: &str, line: &str) {
    assert!(
        text.lines().any(|other| other == line),
        "no line {line:?} in:\n{text}"
    );
}

#[track_caller]
fn error_has(text: &str, parts: &[&str]) {
    assert!(text.contains("ERROR "), "no error in:\n{text}");
    for part in parts {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

#[test]
fn cpp_with_glue() {
    let package = Package::new("cpp");
    let text = text(&package.run("c++", &[("CXXFLAGS", "-DFROM_ENVIRONMENT -Wall -fno-rtti")]));
    assert!(!text.contains("ERROR"), "{text}");
    let out = package.0.join("out").display().to_string();
    let (bindings, glue, depfile) = (
        format!("{out}/bindings.rs"),
        format!("{out}/bindings.cc"),
        format!("{out}/bindings.d"),
    );
    let expected = [
        "include/lib.hpp",
        "-o",
        &bindings,
        "--glue",
        &glue,
        "--depfile",
        &depfile,
        "--crate-name",
        "my-crate",
        "--allowlist-function",
        "tw.*",
        "--",
        "-std=c++17",
        "-I",
        "include",
        "-I",
        "my dir",
        "-DVALUE=2",
        "-DPLAIN",
        "-DFROM_ENVIRONMENT",
        "-fno-rtti",
        "-Wno-unknown-flag-of-clang",
    ];
    assert_eq!(package.arguments(), expected);
    assert!(
        package.0.join("out/lib_glue.a").exists() || package.0.join("out/liblib_glue.a").exists()
    );
    has_line(&text, "cargo:rerun-if-changed=include/lib.hpp");
    has_line(&text, "cargo:rerun-if-changed=my dir/other.h");
    has_line(
        &text,
        &format!("cargo:rerun-if-changed={}/fake", package.0.display()),
    );
    has_line(&text, "cargo:rerun-if-env-changed=CXX2RS");
    has_line(&text, "cargo:rerun-if-env-changed=CXXFLAGS");
    has_line(&text, "cargo:rustc-link-lib=static=lib_glue");
    has_line(&text, &format!("cargo:rustc-link-search=native={out}"));
    assert!(
        text.contains("cargo:rustc-link-lib=stdc++") || text.contains("cargo:rustc-link-lib=c++"),
        "{text}"
    );
    let at = |line: &str| text.find(line).unwrap();
    assert!(
        at("static=lib_glue") < at("cargo:rustc-link-lib=m"),
        "{text}"
    );
    // The skips as asked for, and nothing about the header's deprecated function or unused variable.
    let warnings: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("cargo:warning="))
        .collect();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(
        warnings[0].contains("CXX2RS-012") && warnings[1].contains("skipped 1"),
        "{warnings:?}"
    );
}

#[test]
fn c_without_glue() {
    let package = Package::new("c");
    fs::create_dir_all(package.0.join("out")).unwrap();
    fs::write(package.0.join("out/bindings.c"), "#error an old one").unwrap();
    // Not even a compiler is needed.
    let text = text(&package.run("c", &[("CC", "/no/such/compiler")]));
    assert!(!text.contains("ERROR"), "{text}");
    assert_eq!(package.arguments()[0], "include/plain.h");
    assert!(package
        .arguments()
        .iter()
        .any(|word| word.ends_with("/out/bindings.c")));
    has_line(&text, "cargo:rustc-link-lib=m");
    assert!(
        !text.contains("lib_glue") && !text.contains("c++\n") && !text.contains("warning"),
        "{text}"
    );
    assert!(package.0.join("out/bindings.rs").exists());
}

#[test]
fn cross() {
    let package = Package::new("cross");
    text(&package.run("c", &[("TARGET", "riscv64gc-unknown-linux-gnu")]));
    assert!(package
        .arguments()
        .contains(&"--target=riscv64-unknown-linux-gnu".into()));
}

#[test]
fn checked_in() {
    let package = Package::new("checked_in");
    fs::create_dir_all(package.0.join("checked-in")).unwrap();
    fs::write(package.0.join("checked-in/bindings.rs"), "// bindings").unwrap();
    fs::write(
        package.0.join("checked-in/bindings.cc"),
        "extern \"C\" int one() { return 1; }\n",
    )
    .unwrap();
    let text = text(&package.run("pregenerated", &[("CXX2RS", "/no/such/program")]));
    assert!(!text.contains("ERROR"), "{text}");
    has_line(&text, "cargo:rerun-if-changed=checked-in/bindings.rs");
    has_line(&text, "cargo:rustc-link-lib=static=lib_glue");
    assert!(package.0.join("out/bindings.rs").exists());
}

#[test]
fn what_goes_wrong() {
    let package = Package::new("wrong");
    let run = |what, variables: &[(&str, &str)]| text(&package.run(what, variables));
    error_has(
        &run("nothing", &[]),
        &["there is no header nothing.h", ".include("],
    );
    error_has(
        &run("c", &[("CXX2RS", "/no/such/program")]),
        &["CXX2RS names /no/such/program"],
    );
    let old = [("FAKE_VERSION", "cxx2rs 0.0.9 (LLVM 21.1.0)")];
    error_has(
        &run("c", &old),
        &["says `cxx2rs 0.0.9 (LLVM 21.1.0)`", "needs cxx2rs 0.1"],
    );
    error_has(
        &run("c", &[("FAKE_ERROR", "no such type")]),
        &["error: no such type", "The command was: "],
    );
    error_has(
        &run("c++", &[("CXX", "/no/such/compiler")]),
        &["g++ or clang++", "CXX"],
    );
    error_has(
        &run("c++", &[("CXXFLAGS", "-UVALUE -DVALUE=3 -UPLAIN")]),
        &["the glue did not compile"],
    );
    error_has(
        &run("pkg-config", &[]),
        &["no-such-library", "development package"],
    );
}
