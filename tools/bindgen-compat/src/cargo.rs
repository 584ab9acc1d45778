//! Tells Cargo what bindings depend on.

use crate::callbacks::ParseCallbacks;

/// Prints `cargo:rerun-if-changed` for every header and `cargo:rerun-if-env-changed` for every variable that is read.
#[derive(Debug)]
pub struct CargoCallbacks {
    rerun_on_header_files: bool,
}

/// The form of older build scripts: `Box::new(bindgen::CargoCallbacks)`.
#[deprecated = "write `CargoCallbacks::new()`, which watches the headers of the builder too"]
#[allow(non_upper_case_globals)]
pub const CargoCallbacks: CargoCallbacks = CargoCallbacks {
    rerun_on_header_files: false,
};

impl CargoCallbacks {
    /// Watches everything.
    pub fn new() -> Self {
        Self {
            rerun_on_header_files: true,
        }
    }

    /// Whether the headers of the builder are watched too, not only what they include.
    pub fn rerun_on_header_files(mut self, doit: bool) -> Self {
        self.rerun_on_header_files = doit;
        self
    }
}

impl Default for CargoCallbacks {
    fn default() -> Self {
        Self::new()
    }
}

impl ParseCallbacks for CargoCallbacks {
    fn header_file(&self, filename: &str) {
        if self.rerun_on_header_files {
            println!("cargo:rerun-if-changed={filename}");
        }
    }
    fn include_file(&self, filename: &str) {
        println!("cargo:rerun-if-changed={filename}");
    }
    fn read_env_var(&self, key: &str) {
        println!("cargo:rerun-if-env-changed={key}");
    }
}
