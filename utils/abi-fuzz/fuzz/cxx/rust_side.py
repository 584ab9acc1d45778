"""Writes the Rust half of a C++ case: tests of classes, constructors, methods and functions, against the bindings."""

from ..rust_side import flag, name_seed
from ..tree import Array
from .calls import Calls
from .classes_rs import ClassTests
from .tree import Class, Enum, ancestors, classes_of, is_abstract, is_concrete, qualified

# An owner that CxxBox deletes, if the bindings have one.
BOXED = """
pub struct Boxed<T: b::rt::CxxDelete>(b::rt::CxxBox<T>);
impl<T: b::rt::CxxDelete> Boxed<T> {
    pub fn at(&mut self) -> *mut T { self.0.as_mut_ptr() }
    pub fn give(self) -> b::rt::CxxBox<T> { self.0 }
}
pub unsafe fn boxed<T: Object + b::rt::CxxDelete>(salt: u64) -> Boxed<T> {
    Boxed(b::rt::CxxBox::from_raw(made(salt)))
}
"""


class Natives:
    """C++ that Rust asks for by number: statements about `a`, and numbers of the layout."""

    def __init__(self):
        self.texts, self.numbers = [], []

    def add(self, text):
        self.texts.append(text)
        return len(self.texts) - 1

    def number(self, text):
        self.numbers.append(text)
        return len(self.numbers) - 1


class RustSide:
    """The text of one case's Rust program; `planned` and `called` count what could be tried and what is."""

    def __init__(self, case, bound, shape):
        self.case, self.bound, self.shape = case, bound, shape
        self.natives = Natives()
        self.classes = classes_of(case)
        self.index = {id(cls): number for number, cls in enumerate(self.classes)}
        self.lines, self.tests, self.findings = [], [], []
        self.planned = self.called = 0

    # ----- owners -----

    def make(self, cls, salt, boxed=False):
        """An owner of a new object, as Rust text; `boxed` asks for a CxxBox even of a sized class."""
        path = self.bound.path(cls)
        if self.bound.is_sized(cls) and not boxed:
            return f"sized::<{path}>({salt})"
        if self.bound.is_boxed(cls) and is_concrete(cls):
            return f"boxed::<{path}>({salt})"
        maker = self.maker(cls)
        if maker is None:
            return None
        return self.kept(cls, maker, salt)

    def maker(self, cls):
        if not is_abstract(cls):
            return cls
        return next((other for other in self.classes if cls in ancestors(other) and not is_abstract(other)), None)

    def kept(self, cls, derived, salt):
        """An object of `derived` that Rust sees as a `cls`."""
        text = f"auto *d = keep<{qualified(derived)}>({salt}); return kept(d, static_cast<{qualified(cls)} *>(d));"
        return f"kept::<{self.bound.path(cls)}>({self.natives.add(text)})"

    # ----- values -----

    def implement(self, path, put, get):
        self.lines.append(
            f"impl Value for {path} {{\n  unsafe fn put(&mut self, s: &mut Stream) {{ {put} }}\n"
            f"  unsafe fn get(&self, s: &mut Stream) {{ {get} }}\n}}"
        )

    def enum(self, enum):
        path = self.bound.path(enum)
        if path:
            self.lines.append(f"impl Leaf for {path} {{\n  fn make(raw: u128) -> Self {{ Self(Leaf::make(raw)) }}")
            self.lines.append(f"  fn canon(&self) -> u128 {{ self.0.canon() }}\n}}\nleaf_value!({path});")

    def klass(self, cls):
        path = self.bound.path(cls)
        if path is None:
            return
        puts = [self.put(member) for member in self.shape.writable(cls)]
        gets = [self.get(member) for member in self.shape.readable(cls)]
        if cls.is_union:
            puts, gets = ([self.choice(parts)] if parts else [] for parts in (puts, gets))
        for base in self.shape.bases[id(cls)]:
            name = self.bound.path(base)
            at = f"<{path} as b::rt::Upcast<{name}>>::upcast(self as *const Self as *mut Self)"
            puts.append(f"(*{at}).put(s);")
            gets.append(f"(*{at}).get(s);")
        self.implement(path, "\n    ".join(puts), "\n    ".join(gets))
        self.lines.append(f"impl Object for {path} {{ const CLASS: i32 = {self.index[id(cls)]}; }}")

    @staticmethod
    def choice(parts):
        arms = " ".join(f"{i} => {{ {part} }}" for i, part in enumerate(parts))
        return f"match s.choice({len(parts)}) {{ {arms} _ => unreachable!() }}"

    @staticmethod
    def is_text(field):
        return not isinstance(field.type, (Class, Enum, Array)) and getattr(field.type, "kind", "") == "string"

    def put(self, member):
        field, name = member.field, member.rust
        if self.is_text(field):
            return f"let text = s.text(); self.set_{name}(&text[..]);" if member.setter == "set" else ""
        if field.width is not None and member.setter == "set":
            base = field.type.base if isinstance(field.type, Enum) else field.type
            if base.group == "bool":
                return f"self.set_{name}(s.arg());"
            # More bits than there is room for are given: the setter has to cut them as C++ does.
            cut = f"cut(raw, {field.width}, {flag(base.signed)})"
            return f"{{ let raw = s.draw(); s.add({cut}); self.set_{name}(Leaf::make(raw)); }}"
        if self.shape.is_replaced(member):
            store = f"self.{name} = value;" if member.setter == "field" else f"self.set_{name}(value);"
            return f"{{ let mut value = {self.make(field.type, 33)}.give(); value.put(s); {store} }}"
        if member.setter == "field":
            return f"self.{name}.put(s);"
        if member.setter == "mut":
            return f"self.{name}_mut().put(s);"
        return f"{{ let mut value = self.{name}(); value.put(s); self.set_{name}(value); }}"

    def get(self, member):
        if self.is_text(member.field):
            return f"s.see_text(self.{member.rust}().as_bytes());"
        if member.shape == "field":
            return f"self.{member.rust}.get(s);"
        return f"s.see(&self.{member.rust}());"

    # ----- tests -----

    def test(self, name, body, once=False):
        self.lines.append(f"unsafe fn test_{name}() {{\n  let before = fz_live();\n  {{\n    ")
        self.lines += [f"    {line}" for line in body if line]
        self.lines.append("  }\n  balance(before);\n}")
        seed = name_seed(name) ^ (self.case.seed & 0xFFFFFFFF)
        self.tests.append(f'Test {{ name: "{name}", seed: {seed:#x}, once: {flag(once)}, run: test_{name} }},')

    def finding(self, item, text):
        self.findings.append((item, text))

    def tried(self, is_called):
        self.planned += 1
        self.called += bool(is_called)

    def constants(self):
        for constant in self.case.constants:
            path = self.bound.path(constant)
            self.tried(path)
            if path:
                shape = self.bound.constants.get(constant.name, "const")
                value = path if shape == "const" else f"{path}()"
                number = self.natives.number(qualified(constant))
                self.test(constant.name, [f'layout({number}, &[("value of {constant.name}", {value} as usize)]);'], True)
        for enum in self.case.types:
            if isinstance(enum, Enum) and self.bound.path(enum):
                path = self.bound.path(enum)
                items, first = [], len(self.natives.numbers)
                prefix = qualified(enum)
                for index, _ in enumerate(enum.values):
                    self.natives.number(f"{prefix}::{enum.name}_{index}")
                    items.append(f'("{enum.name}_{index}", {path}::{enum.name}_{index}.0 as usize)')
                self.natives.number(f"sizeof({prefix})")
                items.append(f'("size of {enum.name}", size_of::<{path}>())')
                self.test(enum.name, [f"layout({first}, &[{', '.join(items)}]);"], True)

    def text(self):
        head = ["#![allow(warnings)]", '#[path = "bindings.rs"]', "mod b;", 'include!("support.rs");']
        head.append('include!("support_cxx.rs");')
        if "pub struct CxxBox" in self.bound.rust:
            head.append(BOXED)
        for node in self.case.types:
            if isinstance(node, Enum):
                self.enum(node)
            else:
                self.klass(node)
        ClassTests(self).all()
        Calls(self).all()
        self.constants()
        main = ["fn main() {", "  main_of(&[", *(f"    {test}" for test in self.tests), "  ]);", "}"]
        return "\n".join([*head, *self.lines, *main]) + "\n"
