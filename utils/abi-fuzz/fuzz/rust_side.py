"""Writes the Rust half: one test a function, record and variable, against the bindings as they are.

Types are left to inference: a parameter is made as whatever the bindings say it is.
"""

import re

from .bound import members
from .records import bits_of
from .tree import BitInt, Enum, Void, records_of, resolve

# The run-time types of the bindings, and how one is made from and turned into its bits.
RUNTIME_LEAVES = {
    "LongDouble": ("extended(raw)", "Self::from_bytes(to_bytes(bits))", "from_bytes(&self.to_bytes(), 10)"),
    "Float128": ("finite(raw, 112, 15)", "Self::from_bytes(to_bytes(bits))", "from_bytes(&self.to_bytes(), 16)"),
    "Float16": ("finite(raw & 0xffff, 10, 5)", "Self(bits as u16)", "self.0 as u128"),
    "BFloat16": ("finite(raw & 0xffff, 7, 8)", "Self(bits as u16)", "self.0 as u128"),
}
F64 = "|raw| f64::from_bits(finite(raw as u64 as u128, 52, 11) as u64)"
CONVERSIONS = {
    "LongDouble": (
        f"both_ways(0, {F64}, "
        "|raw| b::rt::LongDouble::from_bytes(to_bytes(explicit(near(raw, 63, 15, 16383 - 1090, 2200, 11)))))"
    ),
    "Float128": (
        f"both_ways(1, {F64}, |raw| b::rt::Float128::from_bytes(to_bytes(near(raw, 112, 15, 16383 - 1090, 2200, 60))))"
    ),
    "Float16": (
        "both_ways(2, |raw| b::rt::Float16(finite(raw & 0xffff, 10, 5) as u16), "
        "|raw| f32::from_bits(near(raw, 23, 8, 127 - 30, 50, 13) as u32))"
    ),
}
ATOMIC_FLOATS = {"AtomicF32": "f32", "AtomicF64": "f64"}
RUNTIME_TYPE = re.compile(r"^ +pub struct (\w+)\b", re.M)


def runtime_names(rust):
    """The types of `rt`. Aligned ones and atomic floats come out of a macro, all at once."""
    at = rust.find("pub mod rt")
    text = rust[at:] if at >= 0 else ""
    names = set(RUNTIME_TYPE.findall(text))
    if "aligned! {" in text:
        names |= {f"Align{2**n}" for n in range(8)}
    if "atomic_float! {" in text:
        names |= ATOMIC_FLOATS.keys()
    return names


def runtime_impls(rust):
    """Value for what `rt` has in these bindings."""
    names, out = runtime_names(rust), []
    for name, (bits, make, canon) in RUNTIME_LEAVES.items():
        if name in names:
            out.append(f"impl Leaf for b::rt::{name} {{")
            out.append(f"  fn make(raw: u128) -> Self {{ let bits = {bits}; {make} }}")
            out.append(f"  fn canon(&self) -> u128 {{ {canon} }}\n}}\nleaf_value!(b::rt::{name});")
    for name, plain in ATOMIC_FLOATS.items():
        if name in names:
            out.append(f"atomics! {{ [b::rt::{name}] {plain}; }}")
    if "Complex" in names:
        out.append(through("<T: Value>", "b::rt::Complex<T>", ("self.re", "self.im")))
    if "Unaligned" in names:
        # Atomics are not Copy, and lie there all the same.
        put = "let mut value = self.as_ptr().read_unaligned(); value.put(s); self.as_mut_ptr().write_unaligned(value);"
        get = "ManuallyDrop::new(self.as_ptr().read_unaligned()).get(s);"
        out.append(implement("b::rt::Unaligned<T>", put, get, "<T: Value>"))
    for name in sorted(names):
        if re.fullmatch(r"Align\d+", name):
            out.append(through("<T: Value>", f"b::rt::{name}<T>", ("self.0",)))
    return out


def through(generics, name, parts):
    """A type that is its parts, one after the other."""
    put = " ".join(f"{part}.put(s);" for part in parts)
    get = " ".join(f"{part}.get(s);" for part in parts)
    return implement(name, put, get, generics)


def implement(name, put, get, generics=""):
    return (
        f"impl{generics} Value for {name} {{\n"
        f"  unsafe fn put(&mut self, s: &mut Stream) {{ {put} }}\n"
        f"  unsafe fn get(&self, s: &mut Stream) {{ {get} }}\n}}"
    )


class RustSide:
    """The text of one case's Rust program."""

    def __init__(self, case, bound):
        self.case, self.bound = case, bound
        self.lines = [
            "#![allow(warnings)]",
            '#[path = "bindings.rs"]',
            "mod b;",
            'include!("support.rs");',
            'include!("conversions.rs");',
            "",
        ]
        self.tests = []

    def enum(self, enum):
        path = self.bound.path(enum.name)
        if path:
            self.lines.append(f"impl Leaf for b::{path} {{")
            self.lines.append("  fn make(raw: u128) -> Self { Self(Leaf::make(raw)) }")
            self.lines.append(f"  fn canon(&self) -> u128 {{ self.0.canon() }}\n}}\nleaf_value!(b::{path});")

    def record(self, record):
        """The record itself and the unnamed ones inside it."""
        found = members(self.bound, record)
        for member in found:
            if member.record:
                self.record(member.record)
        puts = [self.put_member(member) for member in found]
        gets = [self.get_member(member) for member in found]
        name = f"b::{self.bound.record_type(record)}"
        if record.is_union and found:
            puts, gets = [self.choice(puts)], [self.choice(gets)]
        self.lines.append(implement(name, "\n    ".join(puts), "\n    ".join(gets)))

    @staticmethod
    def choice(parts):
        arms = " ".join(f"{i} => {{ {part} }}" for i, part in enumerate(parts))
        return f"match s.choice({len(parts)}) {{ {arms} _ => unreachable!() }}"

    @staticmethod
    def cut(member):
        """Width and signedness of a member that has fewer bits than its Rust type, or None."""
        kind = resolve(member.field.type)
        if isinstance(kind, BitInt) and member.field.width is None:
            return kind.bits, kind.signed
        if member.field.width is not None:
            return member.field.width, bits_of(kind)[1]
        return None

    def put_member(self, member):
        cut, name = self.cut(member), member.rust
        if member.shape == "accessor":
            setter = f"self.set_{member.field.name}"
            if cut:
                # More bits than there is room for are given: the setter has to cut them as C does.
                width, signed = cut
                return f"{{ let raw = s.draw(); s.add(cut(raw, {width}, {flag(signed)})); {setter}(Leaf::make(raw)); }}"
            return f"{setter}(s.arg());"
        if cut:
            return f"s.put_bits(addr_of_mut!(self.{name}), {cut[0]}, {flag(cut[1])});"
        return f"s.put_at(addr_of_mut!(self.{name}));"

    def get_member(self, member):
        if member.shape == "accessor":
            return f"s.see(&self.{member.rust}());"
        return f"s.see_at(addr_of!(self.{member.rust}));"

    def argument(self, param, index):
        """The Rust expression for an argument; pointers get a slot of their own."""
        if param.mode == "callback":
            return f"Some(callback{len(param.type.params)})"
        if param.mode == "value":
            kind = resolve(param.type)
            if isinstance(kind, BitInt):
                return f"s.bits({kind.bits}, {flag(kind.signed)})"
            return "s.arg()"
        return f"s.{'array' if param.mode == 'array' else 'ptr'}(&mut p{index})"

    def function(self, function, path):
        body = ["let mut s = Stream::open(ARGS);"]
        for index, param in enumerate(function.params):
            if param.mode in ("pointer", "const-pointer"):
                body.append(f"let mut p{index} = Slot::new();")
            elif param.mode == "array":
                body.append(f"let mut p{index} = Slot::<[_; {param.type.count}]>::new();")
        arguments = [self.argument(param, index) for index, param in enumerate(function.params)]
        arguments += [f"s.arg::<{promoted(node)}>()" for node in function.extra]
        called = f"b::{path}().unwrap()" if function.kind == "getter" else f"b::{path}"
        body.append(f"let result = {called}({', '.join(arguments)});")
        body.append("s.close();")
        back = [i for i, param in enumerate(function.params) if param.mode in ("pointer", "array")]
        if back:
            body.append("let mut s = Stream::open(BACK);")
            body += [f"s.see_ptr(&p{i});" for i in back]
            body.append("s.close();")
        if not isinstance(function.result, Void):
            body += ["let mut s = Stream::open(RESULT);", "s.see(&result);", "s.close();"]
        self.test(function.name, body)

    def test(self, name, body, once=False):
        self.lines.append(f"unsafe fn test_{name}() {{\n  " + "\n  ".join(body) + "\n}")
        seed = name_seed(name) ^ (self.case.seed & 0xFFFFFFFF)
        self.tests.append(f'Test {{ name: "{name}", seed: {seed:#x}, once: {flag(once)}, run: test_{name} }},')

    def variable(self, index, entry):
        """C's value is read; where Rust can write, C reads Rust's."""
        if entry.shape == "fn":
            address = f"b::{entry.rust}()"
        else:
            address = f"addr_of{'_mut' if entry.shape == 'static mut' else ''}!(b::{entry.rust})"
        if entry.shape == "const":
            address = f"addr_of!(*&b::{entry.rust})"
        if entry.variable.kind in ("const", "static-const"):
            body = [
                f"fz_variable({index}, 2);",
                "let mut s = Stream::open(ARGS);",
                f"s.see_at({address});",
                "s.close();",
            ]
        else:
            body = [
                f"fz_variable({index}, 1);",
                "let mut s = Stream::open(RESULT);",
                f"s.see_at({address});",
                "s.close();",
            ]
            body += [
                "let mut s = Stream::open(ARGS);",
                f"s.put_at({address});",
                "s.close();",
                f"fz_variable({index}, 2);",
            ]
        self.test(entry.variable.name, body)

    def flexible(self, index, entry):
        """Elements behind the record, read and written through the slices."""
        body = ["let mut memory = Memory([0; 4096]);", f"let this = addr_of_mut!(memory) as *mut b::{entry.rust};"]
        body.append(f"fz_flexible({index}, this as *mut u8, 5, 1);")
        body.append("let mut s = Stream::open(RESULT);")
        body.append(f"for element in b::{entry.rust}::{entry.method}(this, 5) {{ s.see(element); }}")
        body += ["s.close();", "let mut s = Stream::open(ARGS);"]
        body.append(f"for element in b::{entry.rust}::{entry.method}_mut(this, 5) {{ s.fill(element); }}")
        body += ["s.close();", f"fz_flexible({index}, this as *mut u8, 5, 2);"]
        self.test(f"slice_of_{entry.record.name}", body)

    def layouts(self, plan):
        numbers = ones = 0
        for layout in plan.layouts:
            items = ", ".join(f'("{number.label}", {number.rust})' for number in layout.numbers)
            body = [f"layout({numbers}, &[{items}]);"]
            numbers += len(layout.numbers)
            for fill in layout.ones:
                body.append(f'ones("{fill.label}", {ones}, {fill.rust});')
                ones += 1
            self.test(f"layout_of_{layout.record.name}", body, once=True)

    def text(self, plan):
        self.lines += runtime_impls(self.bound.rust)
        for node in self.case.types:
            if isinstance(node, Enum):
                self.enum(node)
        for record in records_of(self.case):
            if self.bound.record_type(record):
                self.record(record)
        self.layouts(plan)
        for function in plan.functions:
            self.function(function, plan.paths[function.name])
        for index, entry in enumerate(plan.variables):
            self.variable(index, entry)
        for index, entry in enumerate(plan.flexible):
            self.flexible(index, entry)
        for name in sorted(CONVERSIONS.keys() & runtime_names(self.bound.rust)):
            self.test(f"conversions_of_{name}", [CONVERSIONS[name] + ";"])
        self.lines += ["fn main() {", "  main_of(&[", *(f"    {test}" for test in self.tests), "  ]);", "}"]
        return "\n".join(self.lines) + "\n"


def flag(value):
    return "true" if value else "false"


def promoted(node):
    """The Rust type of an argument after the fixed ones, where nothing tells rustc."""
    node = resolve(node)
    if not hasattr(node, "bits"):
        return "*mut core::ffi::c_void"
    if node.group == "f64":
        return "f64"
    return f"{'i' if node.signed else 'u'}{node.bits}"


def name_seed(name):
    """A number that stays with the name, so that a reduced case tries the same values."""
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value
