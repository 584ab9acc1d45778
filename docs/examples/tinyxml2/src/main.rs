//! Reads, edits and prints an XML configuration with TinyXML-2, as a C++ program would.
use std::{ffi::CStr, iter::successors, ptr::null_mut};
use tinyxml2::{XMLDocument, XMLHandle, XMLNode, XMLPrinter};

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

fn text<'a>(s: Option<&'a CStr>, none: &'a str) -> &'a str {
    s.map_or(none, |s| s.to_str().unwrap())
}

fn main() {
    let mut d = XMLDocument::new();
    let xml = "<cfg version='3'><server host='a.example' port='80'/>\
               <server host='b.example' port='81'>main</server><!--c--></cfg>";
    println!("parse={}", d.Parse(xml).0);
    let root = d.FirstChildElement_full(Some("cfg")).unwrap();
    let missing = root.IntAttribute_full("nope", -7);
    println!("version={} missing={missing}", root.IntAttribute("version"));
    let first = root.FirstChildElement_full(Some("server"));
    for s in successors(first, |s| s.NextSiblingElement_full(Some("server"))) {
        let mut p = 0;
        let q = unsafe { s.QueryIntAttribute("port", &mut p) };
        let (host, body) = (text(s.Attribute(c"host"), ""), text(s.GetText(), "-"));
        println!("{host}:{p} ({}) text={body}", q.0);
    }
    let n = unsafe { &mut *d.NewElement("server") };
    n.SetAttribute("host", "c.example");
    n.SetAttribute_uint("port", 82);
    n.SetText_f64(1.5);
    // Nodes belong to their document, so where they go into a call they are raw pointers.
    let n: *mut XMLNode = &mut **n;
    let root = d.FirstChildElement_full_mut(Some("cfg")).unwrap();
    unsafe { root.InsertEndChild(n) };
    let first: *mut XMLNode = &mut **root.FirstChildElement_full_mut(Some("server")).unwrap();
    unsafe { root.DeleteChild(first) };
    let mut pr = unsafe { XMLPrinter::new_full(null_mut(), true, 0) };
    unsafe { d.Print_full(&mut *pr) };
    println!("{} ({})", text(pr.CStr(), ""), pr.CStrSize());
    let mut cfg = XMLHandle::new_xml_node(&mut d).FirstChildElement_full(Some("cfg"));
    let mut nope = cfg.FirstChildElement_full(Some("nope"));
    let x = nope.FirstChildElement_full(Some("x")).ToElement().is_none();
    println!("handle null={}", x as u8);
    let root = d.FirstChildElement_full(Some("cfg")).unwrap();
    let cm = successors(root.FirstChild(), |n| n.NextSibling()).find(|n| n.ToComment().is_some());
    println!("comment={}", text(cm.and_then(|n| n.Value()), "none"));
    let mut bad = XMLDocument::new();
    bad.Parse("<a><b></a>");
    let (name, line) = (text(bad.ErrorName(), ""), bad.ErrorLineNum());
    println!("err={name} line={line}");
}
