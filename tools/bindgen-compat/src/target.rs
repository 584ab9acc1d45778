//! Which Rust the bindings are for.

use std::env;
use std::fmt;
use std::process::Command;
use std::str::FromStr;
use std::sync::OnceLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Version {
    Stable(u64, u64),
    Nightly,
}

/// A release of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RustTarget(Version);

const EARLIEST: u64 = 33;
/// The oldest that `cxx2rs --rust-target` takes.
const OLDEST: u64 = 51;

/// The newest release whose features bindings make use of.
pub const LATEST_STABLE_RUST: RustTarget = RustTarget(Version::Stable(82, 0));

/// Why there is no such target.
#[derive(Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidRustTarget {
    /// It is older than what bindings can be for.
    TooEarly,
}

impl fmt::Display for InvalidRustTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the earliest Rust that bindings can be for is 1.{EARLIEST}.0"
        )
    }
}
impl std::error::Error for InvalidRustTarget {}

/// The constants that releases of bindgen have had.
macro_rules! constants {
    ($($name:ident = $minor:literal,)+) => {
        #[allow(non_upper_case_globals)]
        impl RustTarget {
            $(#[doc = concat!("Rust 1.", $minor, ".")]
            pub const $name: Self = Self(Version::Stable($minor, 0));)+
            /// Nightly Rust.
            pub const Nightly: Self = Self(Version::Nightly);
        }
    };
}
constants! {
    Stable_1_0 = 0, Stable_1_17 = 17, Stable_1_19 = 19, Stable_1_20 = 20, Stable_1_21 = 21, Stable_1_25 = 25,
    Stable_1_26 = 26, Stable_1_27 = 27, Stable_1_28 = 28, Stable_1_30 = 30, Stable_1_33 = 33, Stable_1_34 = 34,
    Stable_1_36 = 36, Stable_1_40 = 40, Stable_1_43 = 43, Stable_1_47 = 47, Stable_1_51 = 51, Stable_1_57 = 57,
    Stable_1_59 = 59, Stable_1_64 = 64, Stable_1_68 = 68, Stable_1_71 = 71, Stable_1_73 = 73, Stable_1_77 = 77,
    Stable_1_82 = 82,
}

impl RustTarget {
    /// A stable release: `stable(77, 0)` is 1.77.0.
    pub fn stable(minor: u64, patch: u64) -> Result<Self, InvalidRustTarget> {
        if minor < EARLIEST {
            return Err(InvalidRustTarget::TooEarly);
        }
        Ok(Self(Version::Stable(minor, patch)))
    }

    /// Nightly Rust.
    pub const fn nightly() -> Self {
        Self(Version::Nightly)
    }

    /// As the program takes it: what is older than bindings can be for counts as the oldest that they can be for.
    pub(crate) fn word(self) -> String {
        match self.0 {
            Version::Stable(minor, _) if minor < OLDEST => format!("1.{OLDEST}"),
            _ => self.to_string(),
        }
    }

    pub(crate) fn latest_edition(self) -> RustEdition {
        match self.0 {
            Version::Stable(minor, _) if minor < 56 => RustEdition::Edition2018,
            Version::Stable(minor, _) if minor < 85 => RustEdition::Edition2021,
            _ => RustEdition::Edition2024,
        }
    }
}

impl Default for RustTarget {
    /// In a build script the compiler that builds; otherwise the newest release known.
    fn default() -> Self {
        static CURRENT: OnceLock<Option<RustTarget>> = OnceLock::new();
        CURRENT.get_or_init(compiler).unwrap_or(LATEST_STABLE_RUST)
    }
}

/// The compiler of this build, by its own word: `rustc 1.82.0 (f6e511eec 2024-10-15)`.
fn compiler() -> Option<RustTarget> {
    env::var_os("CARGO_CFG_TARGET_ARCH")?;
    let output = Command::new(env::var_os("RUSTC")?)
        .arg("--version")
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines()
        .next_back()?
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

impl fmt::Display for RustTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Version::Stable(minor, patch) => write!(f, "1.{minor}.{patch}"),
            Version::Nightly => f.write_str("nightly"),
        }
    }
}

impl FromStr for RustTarget {
    type Err = std::io::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "nightly" {
            return Ok(Self::nightly());
        }
        let invalid = || {
            let said = format!("`{text}` is no release of Rust: write 1.77, 1.77.0 or nightly");
            std::io::Error::new(std::io::ErrorKind::InvalidInput, said)
        };
        // A nightly compiler calls itself 1.90.0-nightly.
        let (number, channel) = text.split_once('-').unwrap_or((text, ""));
        if channel.starts_with("nightly") {
            return Ok(Self::nightly());
        }
        let mut parts = number.split('.').map(str::parse::<u64>);
        match (parts.next(), parts.next(), parts.next()) {
            (Some(Ok(1)), Some(Ok(minor)), None) => Self::stable(minor, 0).map_err(|_| invalid()),
            (Some(Ok(1)), Some(Ok(minor)), Some(Ok(patch))) => {
                Self::stable(minor, patch).map_err(|_| invalid())
            }
            _ => Err(invalid()),
        }
    }
}

/// An edition of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RustEdition {
    /// 2018.
    Edition2018,
    /// 2021.
    Edition2021,
    /// 2024.
    Edition2024,
}

const EDITIONS: [(&str, RustEdition); 3] = [
    ("2018", RustEdition::Edition2018),
    ("2021", RustEdition::Edition2021),
    ("2024", RustEdition::Edition2024),
];

impl Default for RustEdition {
    fn default() -> Self {
        RustTarget::default().latest_edition()
    }
}

impl fmt::Display for RustEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EDITIONS[*self as usize].0)
    }
}

impl FromStr for RustEdition {
    type Err = std::io::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = EDITIONS.iter().find(|(word, _)| *word == text);
        found.map(|(_, edition)| *edition).ok_or_else(|| {
            let said = format!("`{text}` is no edition of Rust: 2018, 2021 or 2024");
            std::io::Error::new(std::io::ErrorKind::InvalidInput, said)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases() {
        assert_eq!(
            "1.77".parse::<RustTarget>().unwrap(),
            RustTarget::Stable_1_77
        );
        assert_eq!(
            "1.90.1".parse::<RustTarget>().unwrap().to_string(),
            "1.90.1"
        );
        assert_eq!(
            "1.92.0-nightly".parse::<RustTarget>().unwrap(),
            RustTarget::nightly()
        );
        assert!("2.0".parse::<RustTarget>().is_err());
        assert!(RustTarget::stable(1, 0).is_err());
        assert_eq!(RustTarget::Stable_1_40.word(), "1.51");
        assert!(RustTarget::nightly() > LATEST_STABLE_RUST);
        assert_eq!(RustTarget::Stable_1_51.latest_edition().to_string(), "2018");
        assert_eq!(
            "2021".parse::<RustEdition>().unwrap(),
            RustEdition::Edition2021
        );
    }
}
