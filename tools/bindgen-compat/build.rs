//! Says which of bindgen's interfaces the package stands for: `cfg(since_0_72)` and alike, by the package's version.

/// Where an interface changed in a way that crates notice.
const CHANGES: [u32; 2] = [72, 73];

fn main() {
    let minor: u32 = std::env::var("CARGO_PKG_VERSION_MINOR")
        .unwrap()
        .parse()
        .unwrap();
    for change in CHANGES {
        println!("cargo:rustc-check-cfg=cfg(since_0_{change})");
        if minor >= change {
            println!("cargo:rustc-cfg=since_0_{change}");
        }
    }
    // What a build script is compiled for is what it runs on.
    println!(
        "cargo:rustc-env=BUILD_HOST={}",
        std::env::var("TARGET").unwrap()
    );
    println!("cargo:rerun-if-changed=build.rs");
}
