//! Whole runs over the real program, which must be built: what callbacks decide is in the bindings.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::rc::Rc;

use bindgen::callbacks::{
    AttributeInfo, DeriveInfo, EnumVariantCustomBehavior, EnumVariantValue, FieldInfo, IntKind,
    ItemInfo, MacroParsingBehavior, ParseCallbacks, Token, TypeKind,
};
use bindgen::{BindgenError, Builder, FieldVisibilityKind, Formatter};

const HEADER: &str = r#"
#define LIMIT 3
#define SMALL 4
#define SECRET 5
#define CHANGED 6
#define HUGE 0xffffffffffffffff
#define NAME "shelf"
#define TWICE(x, ...) ((x) * 2)
/** A book. */
struct book { int pages; int secret; };
enum colour { COLOUR_RED, COLOUR_GREEN, COLOUR_LAST };
int shelf_open(struct book *first);
"#;

/// What was told, line by line.
type Told = Rc<RefCell<Vec<String>>>;

#[derive(Debug)]
struct Decisions {
    told: Told,
}

impl Decisions {
    fn tell(&self, text: String) {
        self.told.borrow_mut().push(text);
    }
}

impl ParseCallbacks for Decisions {
    fn will_parse_macro(&self, name: &str) -> MacroParsingBehavior {
        if name == "SECRET" {
            MacroParsingBehavior::Ignore
        } else {
            MacroParsingBehavior::Default
        }
    }
    fn modify_macro(&self, name: &str, tokens: &mut Vec<Token>) {
        if name == "CHANGED" {
            assert_eq!(&*tokens[0].raw, b"CHANGED");
            tokens[1].raw = b"66".to_vec().into_boxed_slice();
        }
    }
    fn int_macro(&self, name: &str, value: i64) -> Option<IntKind> {
        self.tell(format!("int {name} {value}"));
        match name {
            "SMALL" => Some(IntKind::U8),
            "HUGE" => Some(IntKind::Int),
            "LIMIT" => Some(IntKind::Custom {
                name: "usize",
                is_signed: false,
            }),
            _ => None,
        }
    }
    fn str_macro(&self, name: &str, value: &[u8]) {
        self.tell(format!("str {name} {}", String::from_utf8_lossy(value)));
    }
    fn func_macro(&self, name: &str, value: &[&[u8]]) {
        let tokens: Vec<_> = value
            .iter()
            .map(|token| String::from_utf8_lossy(token))
            .collect();
        self.tell(format!("func {name} {}", tokens.join(" ")));
    }
    fn enum_variant_name(
        &self,
        of: Option<&str>,
        name: &str,
        _: EnumVariantValue,
    ) -> Option<String> {
        assert_eq!(of, Some("enum colour"));
        Some(name.strip_prefix("COLOUR_")?.to_owned())
    }
    fn enum_variant_behavior(
        &self,
        _: Option<&str>,
        name: &str,
        value: EnumVariantValue,
    ) -> Option<EnumVariantCustomBehavior> {
        assert!(!matches!(value, EnumVariantValue::Boolean(_)));
        (name == "COLOUR_LAST").then_some(EnumVariantCustomBehavior::Hide)
    }
    fn item_name(&self, info: ItemInfo) -> Option<String> {
        (info.name == "book").then(|| "Book".to_owned())
    }
    fn generated_name_override(&self, info: ItemInfo<'_>) -> Option<String> {
        info.name.strip_prefix("shelf_").map(str::to_owned)
    }
    fn generated_link_name_override(&self, info: ItemInfo<'_>) -> Option<String> {
        (info.name == "open").then(|| "shelf_open_v2".to_owned())
    }
    fn add_derives(&self, info: &DeriveInfo<'_>) -> Vec<String> {
        assert!(
            info.name != "book",
            "the name is the one that it has in the end"
        );
        if info.kind == TypeKind::Struct {
            vec!["Hash".into()]
        } else {
            Vec::new()
        }
    }
    fn add_attributes(&self, info: &AttributeInfo<'_>) -> Vec<String> {
        if info.name == "Book" {
            vec!["#[must_use]".into()]
        } else {
            Vec::new()
        }
    }
    fn process_comment(&self, comment: &str) -> Option<String> {
        Some(comment.trim().to_uppercase())
    }
    fn field_visibility(&self, info: FieldInfo<'_>) -> Option<FieldVisibilityKind> {
        (info.type_name == "Book" && info.field_name == "secret")
            .then_some(FieldVisibilityKind::PublicCrate)
    }
    fn header_file(&self, name: &str) {
        self.tell(format!("header {name}"));
    }
    fn include_file(&self, name: &str) {
        self.tell(format!("include {name}"));
    }
    fn read_env_var(&self, name: &str) {
        self.tell(format!("env {name}"));
    }
}

fn directory(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&path).unwrap();
    path
}

/// The bindings compile.
fn check(text: &str, name: &str) {
    let file = directory("compile").join(format!("{name}.rs"));
    fs::write(&file, text).unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command.args([
        "--edition",
        "2021",
        "--crate-type",
        "lib",
        "--emit",
        "metadata",
        "-Awarnings",
        "-o",
    ]);
    let output = command
        .arg(file.with_extension("rmeta"))
        .arg(&file)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{text}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn everything_is_asked() {
    let directory = directory("asked");
    fs::write(directory.join("inner.h"), "int inner(void);\n").unwrap();
    let header = directory.join("shelf.h");
    fs::write(&header, format!("#include \"inner.h\"\n{HEADER}")).unwrap();
    let told = Told::default();
    let bindings = Builder::default()
        .header(header.to_str().unwrap())
        .rustified_enum("colour")
        .parse_callbacks(Box::new(Decisions { told: told.clone() }))
        .generate()
        .unwrap();
    let text = bindings.to_string();
    for part in [
        "pub const LIMIT: usize = 3;",
        "pub const SMALL: u8 = 4;",
        "pub const CHANGED: u32 = 66;",
        "pub const HUGE: u64 = 18446744073709551615;",
        "pub struct Book {",
        "#[must_use]",
        "Hash",
        "A BOOK.",
        "pub pages:",
        "pub(crate) secret:",
        "pub enum colour {",
        "RED = 0",
        "GREEN = 1",
        "#[link_name = \"shelf_open_v2\"]",
        "pub fn open(",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    for part in ["SECRET", "LAST", "COLOUR_RED", "struct book {"] {
        assert!(
            !text.contains(&format!("pub const {part}")) && !text.contains(&format!("pub {part}")),
            "{part}\n{text}"
        );
    }
    check(&text, "asked");
    let told = told.borrow();
    for line in [
        "int LIMIT 3".to_owned(),
        "int CHANGED 66".into(),
        "str NAME shelf".into(),
        "func TWICE(x,...) ( ( x ) * 2 )".into(),
        format!("header {}", header.display()),
        format!("include {}", directory.join("inner.h").display()),
        "env TARGET".into(),
    ] {
        assert!(told.contains(&line), "{line} is not in {told:?}");
    }
}

#[test]
fn contents_and_files() {
    let directory = directory("contents");
    fs::write(directory.join("near.h"), "struct near { int x; };\n").unwrap();
    let name = directory.join("virtual.h");
    let bindings = Builder::default()
        .header_contents(
            name.to_str().unwrap(),
            "#include \"near.h\"\nint f(struct near *n);\n",
        )
        .allowlist_function("f")
        .depfile("out.rs", directory.join("out.d"))
        .formatter(Formatter::None)
        .generate()
        .unwrap();
    let out = directory.join("out.rs");
    bindings.write_to_file(&out).unwrap();
    let text = fs::read_to_string(&out).unwrap();
    assert_eq!(text, bindings.to_string());
    assert!(
        text.contains("pub struct near") && text.contains("pub fn f("),
        "{text}"
    );
    check(&text, "contents");
    let rule = fs::read_to_string(directory.join("out.d")).unwrap();
    assert!(
        rule.starts_with("out.rs: ") && rule.contains("near.h"),
        "{rule}"
    );
    assert!(!rule.contains("bindgen-run-"), "{rule}");
}

#[test]
fn refused() {
    let builder = || Builder::default().header_contents("x.h", "int f(void);\n");
    let error = builder().clang_arg("-Dint=what").generate().unwrap_err();
    assert!(
        matches!(&error, BindgenError::ClangDiagnostic(text) if text.contains("what")),
        "{error}"
    );
    let error = Builder::default()
        .header("/nowhere/x.h")
        .generate()
        .unwrap_err();
    assert!(error.to_string().contains("does not exist"), "{error}");
    assert_eq!(
        Builder::default().generate().unwrap_err(),
        BindgenError::NoHeadersProvided
    );
    let error = builder().allowlist_type("(").generate().unwrap_err();
    assert!(
        error.to_string().contains("is not a regular expression"),
        "{error}"
    );
}
