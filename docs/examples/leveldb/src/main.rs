//! Opens a LevelDB database with a cache and a filter, writes, reads from a snapshot and iterates.
use leveldb::*;
use rt::{CxxBox, StdString};
use std::ptr::null_mut;

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

fn main() {
    let path = "story-leveldb";
    DestroyDB(path, &Options::new());
    let mut o = Options::new();
    o.create_if_missing = true;
    // The options keep these addresses: both live longer than the database, which is declared later.
    let mut cache = unsafe { CxxBox::from_raw(NewLRUCache(1 << 20)) };
    unsafe { o.set_block_cache(&mut *cache) };
    let fp = unsafe { CxxBox::from_raw(NewBloomFilterPolicy(10).cast_mut()) };
    unsafe { o.set_filter_policy(&*fp) };
    let mut raw = null_mut();
    let s = unsafe { DB::Open(&o, path, &mut raw) };
    let mut db = unsafe { CxxBox::from_raw(raw) };
    println!("open ok={}", s.ok() as u8);
    let a = Slice::from(c"a");
    let bin = unsafe { Slice::new_cstr_usize(b"\0bin".as_ptr().cast(), 4) };
    db.Put(&WriteOptions::new(), &a, &bin);
    let mut b = WriteBatch::new();
    b.Put(&c"b".into(), &c"2".into());
    b.Put(&c"c".into(), &c"3".into());
    b.Delete(&a);
    let mut v = StdString::new("");
    let s = db.Get(&ReadOptions::new(), &a, Some(&mut v));
    println!("get a ok={} len={}", s.ok() as u8, v.len());
    // As a raw pointer: a reference would borrow the database.
    let snap: *const Snapshot = db.GetSnapshot().unwrap();
    unsafe { db.Write(&WriteOptions::new(), &mut *b) };
    let s = db.Get(&ReadOptions::new(), &a, Some(&mut v));
    let (notfound, msg) = (s.IsNotFound() as u8, s.ToString());
    println!("get a notfound={notfound} msg={msg}");
    let mut ro = ReadOptions::new();
    unsafe { ro.set_snapshot(snap) };
    let still = db.Get(&ro, &a, Some(&mut v)).ok();
    println!("snapshot still has a: {}", still as u8);
    unsafe { db.ReleaseSnapshot(snap) };
    let mut it = unsafe { CxxBox::from_raw(db.NewIterator(&ReadOptions::new())) };
    it.SeekToFirst();
    while it.Valid() {
        println!("{}={}", it.key().ToString(), it.value().ToString());
        it.Next();
    }
    println!("iter ok={}", it.status().ok() as u8);
    drop((it, db));
    let mut bad = Options::new();
    bad.create_if_missing = false;
    let s = unsafe { DB::Open(&bad, "story-leveldb-missing", &mut raw) };
    let (ok, invalid) = (s.ok() as u8, s.IsInvalidArgument() as u8);
    println!("open missing: ok={ok} invalid={invalid}");
    DestroyDB(path, &Options::new());
}
