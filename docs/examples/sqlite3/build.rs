fn main() {
    cxx2rs_build::Builder::new("sqlite3.h")
        .pkg_config("sqlite3")
        .compile("sqlite3_glue")
        .unwrap();
}
