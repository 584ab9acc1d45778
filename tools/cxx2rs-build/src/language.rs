//! C or C++, decided as `cxx2rs` decides it.

use std::path::Path;

/// What a header is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Raw `unsafe extern "C"` items; glue only for what C alone can say.
    C,
    /// Modules, methods, values; calls go through glue.
    Cpp,
}

impl Language {
    /// Reads `c` or `c++`, as `--language` takes it.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "c" => Some(Self::C),
            "c++" => Some(Self::Cpp),
            _ => None,
        }
    }

    /// As `--language` takes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::C => "c",
            Self::Cpp => "c++",
        }
    }

    /// The name of the glue.
    pub(crate) fn glue(self) -> &'static str {
        match self {
            Self::C => "bindings.c",
            Self::Cpp => "bindings.cc",
        }
    }

    /// `.h` is C, unless a flag (`-x c++`, `-std=c++17`) or a header that is not named so says C++.
    pub(crate) fn decide<'a>(
        headers: impl IntoIterator<Item = &'a Path>,
        flags: &[String],
    ) -> Self {
        if let Some(language) = by_flags(flags) {
            return language;
        }
        let c = |header: &Path| {
            header
                .extension()
                .is_some_and(|extension| extension == "h" || extension == "c")
        };
        if headers.into_iter().all(c) {
            Self::C
        } else {
            Self::Cpp
        }
    }
}

/// What the flags say; the last `-x` wins over `-std`.
fn by_flags(flags: &[String]) -> Option<Language> {
    let mut std = None;
    let mut x = None;
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        if let Some(name) = flag
            .strip_prefix("-std=")
            .or_else(|| flag.strip_prefix("--std="))
        {
            std = (name.starts_with("c++") || name.starts_with("gnu++")).then_some(Language::Cpp);
        } else if let Some(name) = flag.strip_prefix("-x") {
            let name = if name.is_empty() {
                flags.next().map_or("", String::as_str)
            } else {
                name
            };
            x = Language::from_name(name.trim_end_matches("-header"));
        }
    }
    x.or(std)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(headers: &[&str], flags: &[&str]) -> Language {
        let flags: Vec<String> = flags.iter().map(ToString::to_string).collect();
        Language::decide(headers.iter().map(Path::new), &flags)
    }

    #[test]
    fn by_name() {
        assert_eq!(decide(&["a.h"], &[]), Language::C);
        assert_eq!(decide(&["dir.hpp/a.h", "b.h"], &[]), Language::C);
        for name in [
            "a.hpp", "a.hh", "a.hxx", "a.H", "a.h++", "QString", "a.h.in",
        ] {
            assert_eq!(decide(&[name], &[]), Language::Cpp, "{name}");
            assert_eq!(decide(&["c.h", name], &[]), Language::Cpp, "{name}");
        }
    }

    #[test]
    fn by_flag() {
        for flags in [
            &["-std=c++17"][..],
            &["-std=gnu++20"],
            &["--std=c++20"],
            &["-x", "c++"],
            &["-xc++"],
            &["-xc++-header"],
        ] {
            assert_eq!(decide(&["a.h"], flags), Language::Cpp, "{flags:?}");
        }
        for flags in [
            &["-std=c11"][..],
            &["-xc", "-std=c++17"],
            &["-DX=-std=c++17"],
        ] {
            assert_eq!(decide(&["a.h"], flags), Language::C, "{flags:?}");
        }
        assert_eq!(decide(&["a.hpp"], &["-x", "c"]), Language::C);
    }
}
