//! bindgen's interface over cxx2rs. Build scripts that call bindgen run unchanged when Cargo is told to take this package
//! for it; see README.md.
//!
//! A method that the program cannot honour makes [`Builder::generate`] fail and name it; none is ignored.

mod answers;
mod ask;
mod bindings;
mod builder;
pub mod callbacks;
mod cargo;
mod choices;
mod environment;
mod error;
mod generate;
mod headers;
mod items;
mod json;
mod model;
mod options;
mod overrides;
mod program;
mod target;

pub use bindings::Bindings;
pub use builder::{builder, Builder};
#[allow(deprecated)]
pub use cargo::CargoCallbacks;
pub use choices::{
    Abi, AliasVariation, CodegenConfig, EnumVariation, FieldVisibilityKind, Formatter,
    MacroTypeVariation, NonCopyUnionStyle,
};
pub use error::BindgenError;
pub use program::{clang_version, ClangVersion};
pub use target::{InvalidRustTarget, RustEdition, RustTarget, LATEST_STABLE_RUST};

/// How the members of unnamed structs and unions are called unless [`Builder::anon_fields_prefix`] says otherwise.
pub const DEFAULT_ANON_FIELDS_PREFIX: &str = "__bindgen_anon_";
