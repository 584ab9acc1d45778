//! Opens a LevelDB database with a cache and a filter, writes, reads from a snapshot and iterates.
use leveldb::*;
use rt::StdString;

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

fn main() {
    let path = "story-leveldb";
    DestroyDB(path, &Options::new());
    let mut cache = NewLRUCache(1 << 20).unwrap();
    let policy = NewBloomFilterPolicy(10).unwrap();
    let mut o = Options::new();
    o.create_if_missing = true;
    o.set_block_cache(&mut cache);
    o.set_filter_policy(&policy);
    let (s, db) = DB::Open(&o, path);
    let db = db.unwrap();
    println!("open ok={}", s.ok() as u8);
    db.Put(&WriteOptions::new(), "a", b"\0bin");
    let mut b = WriteBatch::new();
    b.Put("b", "2");
    b.Put("c", "3");
    b.Delete("a");
    let mut v = StdString::new("");
    let s = db.Get(&ReadOptions::new(), "a", Some(&mut v));
    println!("get a ok={} len={}", s.ok() as u8, v.len());
    let snap = db.GetSnapshot().unwrap();
    db.Write(&WriteOptions::new(), &mut b);
    let s = db.Get(&ReadOptions::new(), "a", Some(&mut v));
    let (notfound, msg) = (s.IsNotFound() as u8, s.ToString());
    println!("get a notfound={notfound} msg={msg}");
    let mut ro = ReadOptions::new();
    ro.set_snapshot(snap);
    let still = db.Get(&ro, "a", Some(&mut v)).ok();
    println!("snapshot still has a: {}", still as u8);
    db.ReleaseSnapshot(snap);
    let mut it = db.NewIterator(&ReadOptions::new()).unwrap();
    it.SeekToFirst();
    while it.Valid() {
        println!("{}={}", it.key().ToString(), it.value().ToString());
        it.Next();
    }
    println!("iter ok={}", it.status().ok() as u8);
    drop((it, db));
    let (s, none) = DB::Open(&Options::new(), "story-leveldb-missing");
    let (ok, invalid) = (s.ok() as u8, s.IsInvalidArgument() as u8);
    println!("open missing: ok={ok} invalid={invalid}");
    assert!(none.is_none());
    DestroyDB(path, &Options::new());
}
