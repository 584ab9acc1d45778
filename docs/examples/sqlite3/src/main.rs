//! An in-memory table, a function and a collation written in Rust, and errors as SQLite reports
//! them: SQLite's C interface as it is. Every call is `unsafe`, as it is in C; nothing is renamed.
use std::ffi::{c_char, c_void, CStr};
use std::{ptr::null, ptr::null_mut, slice::from_raw_parts};

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

unsafe fn text<'a>(s: *const c_char) -> &'a str {
    CStr::from_ptr(s).to_str().unwrap()
}

unsafe extern "C" fn row(p: *mut c_void, n: i32, v: *mut *mut c_char, c: *mut *mut c_char) -> i32 {
    *p.cast::<i32>() += 1;
    let [c0, v0, c1, v1] = [*c, *v, *c.add(1), *v.add(1)].map(|s| text(s));
    println!("row {c0}={v0} {c1}={v1}");
    (n != 2).into()
}

unsafe extern "C" fn twice(c: *mut sqlite3_context, _: i32, a: *mut *mut sqlite3_value) {
    let add = *sqlite3_user_data(c).cast::<i64>();
    sqlite3_result_int64(c, 2 * sqlite3_value_int64(*a) + add);
}

unsafe extern "C" fn by(_: *mut c_void, m: i32, a: *const c_void, n: i32, b: *const c_void) -> i32 {
    let [a, b] = [(a, m), (b, n)].map(|(p, n)| from_raw_parts(p.cast::<u8>(), n as usize));
    b.cmp(a) as i32
}

unsafe extern "C" fn gone(p: *mut c_void) {
    *p.cast::<i32>() += 1;
}

fn main() {
    let (mut db, mut st, mut err, mut tail) = (null_mut(), null_mut(), null_mut(), null());
    let (mut rows, mut add, mut destroyed) = (0, 1i64, 0);
    unsafe {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        let open = sqlite3_open_v2(c":memory:".as_ptr(), &mut db, flags, null());
        println!("open={open}");
        let sql = c"create table t(id integer primary key, s text, b blob)".as_ptr();
        sqlite3_exec(db, sql, None, null_mut(), &mut err);
        let sql = c"insert into t(s,b) values(?1,?2); select 1".as_ptr();
        sqlite3_prepare_v2(db, sql, -1, &mut st, &mut tail);
        let params = sqlite3_bind_parameter_count(st);
        println!("tail='{}' params={params}", text(tail));
        for s in [c"n0", c"n1", c"n2"] {
            sqlite3_bind_text(st, 1, s.as_ptr(), -1, SQLITE_TRANSIENT());
            if s == c"n1" {
                sqlite3_bind_null(st, 2);
            } else {
                sqlite3_bind_blob(st, 2, b"\0\x01\x02".as_ptr().cast(), 3, SQLITE_STATIC);
            }
            assert_eq!(sqlite3_step(st), SQLITE_DONE);
            sqlite3_reset(st);
        }
        sqlite3_finalize(st);
        let (rowid, changes) = (sqlite3_last_insert_rowid(db), sqlite3_changes(db));
        println!("rowid={rowid} changes={changes}");
        let (add, n) = ((&raw mut add).cast(), (&raw mut destroyed).cast());
        let (name, utf8) = (c"twice".as_ptr(), SQLITE_UTF8 | SQLITE_DETERMINISTIC);
        sqlite3_create_function_v2(db, name, 1, utf8, add, Some(twice), None, None, None);
        sqlite3_create_collation_v2(db, c"rev".as_ptr(), SQLITE_UTF8, n, Some(by), Some(gone));
        let sql = c"select twice(id), s from t order by s collate rev".as_ptr();
        sqlite3_exec(db, sql, Some(row), (&raw mut rows).cast(), &mut err);
        println!("rows={rows}");
        let sql = c"select id, s, b from t".as_ptr();
        sqlite3_prepare_v2(db, sql, -1, &mut st, null_mut());
        while sqlite3_step(st) == SQLITE_ROW {
            let id = sqlite3_column_int(st, 0);
            let s = text(sqlite3_column_text(st, 1).cast());
            let (kind, bytes) = (sqlite3_column_type(st, 2), sqlite3_column_bytes(st, 2));
            println!("{id} {s} type={kind} bytes={bytes}");
        }
        sqlite3_finalize(st);
        let q = sqlite3_mprintf(c"select '%q'".as_ptr(), c"it's".as_ptr());
        println!("{}", text(q));
        sqlite3_free(q.cast());
        let rc = sqlite3_exec(db, c"select nope".as_ptr(), None, null_mut(), &mut err);
        let ext = sqlite3_extended_errcode(db);
        println!("rc={rc} err={} ext={ext}", text(err));
        sqlite3_free(err.cast());
        println!("close={} destroyed={destroyed}", sqlite3_close_v2(db));
    }
}
