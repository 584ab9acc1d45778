//! Reads, edits and prints an XML configuration with TinyXML-2, as a C++ program would.
use std::{ffi::CString, iter::successors};
use tinyxml2::{XMLDocument, XMLHandle, XMLPrinter};

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

fn text(s: Option<CString>, none: &str) -> String {
    s.map_or(none.into(), |s| s.into_string().unwrap())
}

fn main() {
    let d = XMLDocument::new();
    let xml = "<cfg version='3'><server host='a.example' port='80'/>\
               <server host='b.example' port='81'>main</server><!--c--></cfg>";
    println!("parse={}", d.Parse(xml).0);
    let root = d.FirstChildElement_full(Some("cfg")).unwrap();
    let missing = root.IntAttribute_full("nope", -7);
    println!("version={} missing={missing}", root.IntAttribute("version"));
    let first = root.FirstChildElement_full(Some("server"));
    for s in successors(first, |s| s.NextSiblingElement_full(Some("server"))) {
        let mut p = 0;
        let q = s.QueryIntAttribute("port", &mut p);
        let (host, body) = (text(s.Attribute("host"), ""), text(s.GetText(), "-"));
        println!("{host}:{p} ({}) text={body}", q.0);
    }
    let n = d.NewElement("server");
    n.SetAttribute("host", "c.example");
    n.SetAttribute_uint("port", 82);
    n.SetText_f64(1.5);
    root.InsertEndChild(n);
    root.DeleteChild(root.FirstChildElement_full(Some("server")).unwrap());
    let mut pr = XMLPrinter::new_full(None, true, 0);
    d.Print_full(Some(&mut pr));
    let printed = pr.CStr().unwrap().to_str().unwrap();
    println!("{printed} ({})", pr.CStrSize());
    let mut h = XMLHandle::new(&d);
    let mut cfg = h.FirstChildElement_full(Some("cfg"));
    let mut nope = cfg.FirstChildElement_full(Some("nope"));
    let x = nope.FirstChildElement_full(Some("x")).ToElement();
    println!("handle null={}", x.is_none() as u8);
    let cm = successors(root.FirstChild(), |n| n.NextSibling()).find(|n| n.ToComment().is_some());
    println!("comment={}", text(cm.and_then(|n| n.Value()), "none"));
    let bad = XMLDocument::new();
    bad.Parse("<a><b></a>");
    let (name, line) = (text(bad.ErrorName(), ""), bad.ErrorLineNum());
    println!("err={name} line={line}");
}
