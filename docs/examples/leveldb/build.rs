fn main() {
    cxx2rs_build::Builder::new("leveldb/db.h")
        .header("leveldb/write_batch.h")
        .header("leveldb/filter_policy.h")
        .header("leveldb/cache.h")
        .std("c++17") // a .h is C unless something says C++
        .link("leveldb")
        .compile("leveldb_glue")
        .unwrap();
}
