fn main() {
    cxx2rs_build::Builder::new("box2d/box2d.h")
        .std("c++17") // a .h is C unless something says C++
        .link("box2d")
        .compile("box2d_glue")
        .unwrap();
}
