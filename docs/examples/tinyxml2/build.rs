fn main() {
    cxx2rs_build::Builder::new("tinyxml2.h")
        .std("c++17") // a .h is C unless something says C++
        .pkg_config("tinyxml2")
        .compile("tinyxml2_glue")
        .unwrap();
}
