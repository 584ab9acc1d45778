"""Writes the C++ half: special members, functions that sum what they get and make what they give, and Probe."""

from ..tree import Array, Scalar
from .header import prototype
from .tree import Address, Class, Enum, Std, Text, Unique
from .tree import ancestors, classes_of, is_abstract, is_movable, is_polymorphic, qualified, spell, spell_param, virtual_bases

# What is done to members of std: (fill, all).
STD_MEMBERS = {
    "string": ("{at} = fz_put_text(s);", "fz_see_text(s, {at});"),
    "unique_ptr": ("{at}.reset(new int((int)fz_draw(s)));", "fz_add(s, {at} ? (fz_wide)*{at} : 0);"),
    "shared_ptr": ("{at}.reset(new int((int)fz_draw(s)));", "fz_add(s, {at} ? (fz_wide)*{at} : 0);"),
    "vector": (
        "{at}.assign((std::size_t)(fz_draw(s) % 5), (int)fz_draw(s));",
        "fz_add(s, {at}.size()); for (int e_ : {at}) fz_add(s, (fz_wide)e_);",
    ),
}


def scalar(how, node, at, width=None):
    """Statements that put a number at an lvalue, or see it there."""
    base = node.base if isinstance(node, Enum) else node
    if how in ("see", "all"):
        return f"FZ_SEE({at})" if base.group in ("int", "bool") else f"fz_see_{base.group}(s, {at});"
    if base.group == "bool":
        return f"FZ_PUT_BOOL({at})"
    if width is not None:
        return f"FZ_PUT_BITS({spell(node)}, {width}, {int(base.signed)}, {at})"
    return f"FZ_PUT_INT({spell(node)}, {at})" if base.group == "int" else f"{at} = fz_make_{base.group}(s);"


def value(how, node, at, width=None):
    """how: put and see for what Rust reaches, fill and all for everything."""
    if isinstance(node, (Scalar, Enum)):
        return scalar(how, node, at, width)
    if isinstance(node, Array):
        return f"for (int i_ = 0; i_ < {node.count}; i_++) {{ {value(how, node.element, at + '[i_]')} }}"
    if isinstance(node, Std):
        return STD_MEMBERS[node.kind][how in ("see", "all")].format(at=at)
    if isinstance(node, Address):
        return f"FZ_PUT_POINTER(int *, {at})" if how in ("put", "fill") else f"FZ_SEE_POINTER({at})"
    return f"Probe::{how}({at}, s);"


# What Rust asks of an object by the number of its class.
ENTRIES = (
    ("uint64_t", "whole", "int cls, const void *at", "cls, at"),
    ("void", "fill", "int cls, void *at, uint64_t salt", "cls, at, salt"),
    ("void *", "new", "int cls", "cls"),
    ("void *", "init", "int cls, void *at", "cls, at"),
)


class CxxSide:
    """The text of one case's C++ file."""

    def __init__(self, case, bound, shape, natives):
        self.case, self.bound, self.shape, self.natives = case, bound, shape, natives
        self.classes = classes_of(case)
        self.index = {id(cls): number for number, cls in enumerate(self.classes)}
        self.lines = ['#include "header.hpp"', '#include "support.hpp"', "", "struct Probe {"]

    # ----- Probe -----

    def maker(self, cls):
        """The class itself or one derived from it: what objects of it are made as."""
        if not is_abstract(cls):
            return cls
        return next((other for other in self.classes if cls in ancestors(other) and not is_abstract(other)), None)

    def walk(self, cls):
        """The four functions that go through an object: members, then bases."""
        name = qualified(cls)
        plans = {
            "put": [member.field for member in self.shape.writable(cls)],
            "see": [member.field for member in self.shape.readable(cls)],
            "fill": cls.fields,
            "all": cls.fields,
        }
        anew = {id(member.field) for member in self.shape.writable(cls) if self.shape.is_replaced(member)}
        for how, fields in plans.items():
            const = "const " if how in ("see", "all") else ""
            parts = [value(how, field.type, f"c.{field.name}", field.width) for field in fields]
            if how == "put":
                again = [f"refill(c.{field.name}, 33); " if id(field) in anew else "" for field in fields]
                parts = [first + part for first, part in zip(again, parts)]
            if cls.is_union:
                parts = self.union(how, parts)
            near = self.shape.bases[id(cls)] if how in ("put", "see") else [base.type for base in cls.bases]
            parts += [f"{how}(static_cast<{const}{qualified(base)} &>(c), s);" for base in near]
            parts += self.mark(cls, how)
            if how == "all" and is_polymorphic(cls):
                parts.append("fz_see_text(s, typeid(c).name());")
            self.lines.append(f"  static void {how}({const}{name} &c, fz *s) {{ (void)c; (void)s;")
            self.lines += [f"    {part}" for part in parts] + ["  }"]

    @staticmethod
    def union(how, parts):
        """One member, the same one on both sides; of the whole, every byte."""
        if how == "all":
            return ["for (std::size_t i_ = 0; i_ < sizeof c; i_++) fz_add(s, ((const unsigned char *)&c)[i_]);"]
        if not parts:
            return []
        cases = " ".join(f"case {i}: {{ {part} break; }}" for i, part in enumerate(parts))
        zero = ["memset((void *)&c, 0, sizeof c);"] if how == "fill" else []
        return [*zero, f"switch (fz_choice(s, {len(parts)})) {{ {cases} }}"]

    @staticmethod
    def mark(cls, how):
        if cls.mark == "self" and how == "all":
            return ["fz_add(s, c.self_ == &c);"]
        if cls.mark == "slot" and how == "fill":
            return ["if (!c.slot_) c.slot_ = fz_take_slot();", "*c.slot_ = (int)fz_draw(s);"]
        if cls.mark == "slot" and how == "all":
            return ["fz_add(s, c.slot_ ? (fz_wide)*c.slot_ : 0);"]
        return []

    def probe(self):
        for cls in self.classes:
            for how in ("put", "fill"):
                self.lines.append(f"  static void {how}({qualified(cls)} &, fz *);")
            for how in ("see", "all"):
                self.lines.append(f"  static void {how}(const {qualified(cls)} &, fz *);")
        kept, self.lines = self.lines, []
        for cls in self.classes:
            self.walk(cls)
        bodies = [line.replace("  static void ", "void Probe::", 1) for line in self.lines]
        entries = [f"  static {result} {name}_of({params});" for result, name, params, _ in ENTRIES]
        self.lines = [*kept, *PROBE.splitlines(), *entries, "  static void *native(int index, void *a);", "};", *bodies]

    def by_class(self, head, body, skip=lambda cls: False):
        """One function for all classes, by number."""
        self.lines.append(f"{head} {{")
        self.lines.append("  switch (cls) {")
        for cls in self.classes:
            if not skip(cls):
                self.lines.append(f"  case {self.index[id(cls)]}: {{ using C = {qualified(cls)}; {body} }}")
        self.lines.append('  }\n  fprintf(stderr, "no such class: %d\\n", cls);\n  abort();\n}')

    def tables(self):
        self.by_class("uint64_t Probe::whole_of(int cls, const void *at)", "return whole(*(const C *)at);")
        self.by_class("void Probe::fill_of(int cls, void *at, uint64_t salt)", "return refill(*(C *)at, salt);")
        self.by_class("void *Probe::new_of(int cls)", "return make<C>();", is_abstract)
        self.by_class("void *Probe::init_of(int cls, void *at)", "return ::new (at) C();", is_abstract)
        for result, name, params, names in ENTRIES:
            self.lines.append(f'extern "C" {result} fz_{name}({params}) {{ return Probe::{name}_of({names}); }}')
        self.lines.append("void *Probe::native(int index, void *a) {\n  (void)a;\n  switch (index) {")
        for number, text in enumerate(self.natives.texts):
            self.lines.append(f"  case {number}: {{ {text} return a; }}")
        self.lines.append("  }\n  abort();\n}")
        self.lines.append('extern "C" void *fz_native(int index, void *a) { return Probe::native(index, a); }')
        numbers = ", ".join(f"(uint64_t)({text})" for text in self.natives.numbers) or "0"
        self.lines.append(f'extern "C" {{ extern const uint64_t fz_layouts[]; const uint64_t fz_layouts[] = {{{numbers}}}; }}')

    # ----- special members -----

    def special_members(self, cls):
        name, short = qualified(cls), cls.name
        number = self.index[id(cls)]
        born = f"fz_born(this, {number}); " if cls.mark == "self" else ""
        fresh = {"self": ["self_(this)"], "slot": ["slot_(fz_take_slot())"]}.get(cls.mark, [])
        colon = " : " + ", ".join(fresh) if fresh else ""
        if cls.own_new:
            self.lines.append(f"void *{name}::operator new(std::size_t size) {{ return fz_own_new(size); }}")
            self.lines.append(f"void {name}::operator delete(void *at) {{ fz_own_delete(at); }}")
        if cls.default in ("user", "protected"):
            self.lines.append(f"{name}::{short}(){colon} {{ {born}Probe::refill(*this, 7); }}")
        for ctor in cls.ctors:
            if ctor.kind == "user":
                self.ctor(cls, ctor, colon, born)
        if cls.copy == "user":
            self.lines.append(f"{name}::{short}(const {short} &o){self.members(cls, 'o', '{}')} {{ {born}{self.arrays(cls)}}}")
        if cls.move == "user":
            given = "static_cast<{} &&>(o)"
            tail = " o.slot_ = nullptr;" if cls.mark == "slot" else ""
            self.lines.append(
                f"{name}::{short}({short} &&o){self.members(cls, given, 'std::move({})')} {{ {born}{self.arrays(cls)}{tail}}}"
            )
        if cls.dtor != "implicit":
            end = {"self": f"fz_died(this, self_, {number});", "slot": "fz_give_slot(slot_);"}.get(cls.mark, "")
            self.lines.append(f"{name}::~{short}() {{ {end} }}")

    @staticmethod
    def members(cls, base, member):
        """The initialiser list of a copy or move: virtual bases, bases, members."""
        near = [*virtual_bases(cls), *(b.type for b in cls.bases if not b.virtual)]
        parts = [f"{qualified(b)}({base.format(qualified(b))})" for b in near]
        fields = [field for field in cls.fields if not isinstance(field.type, Array)]
        for field in fields:
            text = member if isinstance(field.type, (Class, Std)) else "{}"
            parts.append(f"{field.name}({text.format('o.' + field.name)})")
        parts += ["self_(this)"] if cls.mark == "self" else []
        if cls.mark == "slot":
            parts.append("slot_(o.slot_)" if "move" in member else "slot_(fz_take_slot(o.slot_))")
        return " : " + ", ".join(parts) if parts else ""

    @staticmethod
    def arrays(cls):
        names = [field.name for field in cls.fields if isinstance(field.type, Array)]
        return "".join(f"memcpy({name}, o.{name}, sizeof {name}); " for name in names)

    def ctor(self, cls, ctor, colon, born):
        params = ", ".join(f"{spell_param(param)} a{i}" for i, param in enumerate(ctor.params))
        self.lines.append(f"{qualified(cls)}::{cls.name}({params}){colon} {{ {born}")
        self.lines.append("  fz args = fz_open(FZ_ARGS), *s = &args;")
        self.lines += [f"  {self.see_param(param, f'a{i}')}" for i, param in enumerate(ctor.params)]
        self.lines.append("  fz_close(s);\n  Probe::refill(*this, 8);")
        self.lines += self.back(ctor.params)
        self.lines.append("}")

    # ----- functions -----

    def see_param(self, param, at):
        if param.mode in ("ptr", "cptr"):
            at = f"(*{at})"
        if isinstance(param.type, Class):
            address = f" fz_add_address(s, &{at});" if param.mode not in ("value", "rref") else ""
            return f"Probe::object({at}, s);{address}"
        if isinstance(param.type, Text):
            return f"fz_see_text(s, {at});"
        if isinstance(param.type, Unique):
            return f"Probe::object(*{at}, s);"
        return value("see", param.type, at)

    def back(self, params):
        """What the function does to its arguments: new values where it may, and it keeps what it was given."""
        out = ["  fz back = fz_open(FZ_BACK); s = &back;"]
        for index, param in enumerate(params):
            at = f"(*a{index})" if param.mode == "ptr" else f"a{index}"
            if param.mode in ("ref", "ptr"):
                if isinstance(param.type, Class):
                    out.append(f"  Probe::refill({at}, {index + 20}); Probe::object({at}, s);")
                elif isinstance(param.type, Text):
                    out.append(f"  {at} = fz_put_text(s); fz_see_text(s, {at});")
                else:
                    out.append("  " + value("put", param.type, at))
            elif isinstance(param.type, Class) and param.mode == "value":
                out.append(f"  Probe::refill({at}, {index + 40});")
            elif param.mode == "rref" and (not isinstance(param.type, Class) or is_movable(param.type)):
                # Every other time it is left as it was: then whoever gave it up must end it.
                out.append(f"  if (fz_seed & 64) {{ auto taken_ = std::move({at}); (void)taken_; }}")
        return [*out, "  fz_close(s);"]

    def function(self, number, function):
        """A function's body: what it got, what it does to it, what it gives."""
        name = f"{qualified(function.owner)}::{function.name}" if function.owner else qualified(function)
        self.lines.append(f"{prototype(function, name, True)} {{")
        self.lines.append("  fz args = fz_open(FZ_ARGS), *s = &args;")
        if function.owner and not function.static:
            self.lines.append(f"  fz_add(s, {number}); fz_add(s, Probe::whole(*this)); fz_add_address(s, this);")
        self.lines += [f"  {self.see_param(param, f'a{i}')}" for i, param in enumerate(function.params)]
        self.lines.append("  fz_close(s);")
        if function.owner and not function.static and not function.const:
            self.lines.append("  Probe::refill(*this, 60);")
        self.lines += self.back(function.params)
        self.lines += self.give(function)
        self.lines.append("}")

    def give(self, function):
        result = function.result
        if result is None:
            return []
        out = ["  fz given = fz_open(FZ_RESULT); s = &given;"]
        kind, mode = result.type, result.mode
        if isinstance(kind, Class):
            return out + self.give_class(function, kind, mode)
        if isinstance(kind, Text):
            out.append("  std::string &r = *Probe::pool<std::string, std::string>(-1); r = fz_put_text(s); fz_see_text(s, r);")
            return [*out, f"  fz_close(s);\n  return r{'.c_str()' * (kind.kind == 'cstr')};"]
        if isinstance(kind, Unique):
            name = qualified(kind.element)
            out.append(f"  std::unique_ptr<{name}> r; if (fz_draw(s) & 7) r.reset(new {name}());")
            out.append("  fz_add(s, r != nullptr); if (r) { Probe::refill(*r, 61); Probe::object(*r, s); }")
            return [*out, "  fz_close(s);\n  return r;"]
        if mode == "value":
            return [*out, f"  {spell(kind)} r;", "  " + value("put", kind, "r"), "  fz_close(s);\n  return r;"]
        out += [f"  static {spell(kind)} r;", "  " + value("put", kind, "r"), "  fz_add_address(s, &r);"]
        return [*out, f"  fz_close(s);\n  return {'&' * (mode in ('ptr', 'cptr'))}r;"]

    def give_class(self, function, cls, mode):
        name = qualified(cls)
        if mode == "value" and is_movable(cls):
            make = f"{name} r{{}}; Probe::refill(r, 61); Probe::object(r, s); fz_close(s); return r;"
            return [f"  {make}"]
        if mode == "value":
            make = f"{{ {name} t_ = {name}(); Probe::object(t_, s); }} fz_close(s); return {name}();"
            return [f"  {make}"]
        near = [function.owner, *(base.type for base in function.owner.bases)] if function.owner else []
        is_self = cls in near and not function.static and (not function.const or mode in ("cref", "cptr"))
        maker = self.maker(cls)
        if is_self:
            place = f"{'const ' * function.const}{name} &r = *this;"
        elif maker is None:
            return ["  abort();"]
        else:
            place = f"{name} &r = *Probe::pool<{name}, {qualified(maker)}>({self.index[id(cls)]}); Probe::refill(r, 62);"
        address = "" if mode == "rref" else " fz_add_address(s, &r);"
        back = {"ptr": "&r", "cptr": "&r", "rref": "std::move(r)"}.get(mode, "r")
        return [f"  {place}", f"  Probe::object(r, s);{address} fz_close(s); return {back};"]

    def text(self):
        self.probe()
        for cls in self.classes:
            self.special_members(cls)
        for number, function in enumerate(self.functions(self.case)):
            if function.kind == "plain":
                self.function(number, function)
        for constant in self.case.constants:
            if constant.kind == "extern":
                self.lines.append(f"extern const {spell(constant.type)} {qualified(constant)};")
                self.lines.append(f"const {spell(constant.type)} {qualified(constant)} = {constant.value};")
        self.tables()
        return "\n".join(self.lines) + "\n"

    @staticmethod
    def functions(case):
        """Every method and function, in an order that numbers them."""
        return [*(method for cls in classes_of(case) for method in cls.methods), *case.functions]


PROBE = """
  template <class C> static uint64_t whole(const C &c) {
    Silent silent;
    fz s = fz_private(0);
    all(c, &s);
    return s.sum;
  }
  template <class C> static void refill(C &c, uint64_t salt) {
    Silent silent;
    fz s = fz_private(salt);
    fill(c, &s);
  }
  /// What Rust reads of an object, and everything else about it.
  template <class C> static void object(const C &c, fz *s) {
    see(c, s);
    fz_add(s, whole(c));
  }
  template <class C> static C *make() { return new C(); }
  template <class C> static void end(void *at) { delete static_cast<C *>(at); }
  template <class C, class D> static C *pool(int key) {
    auto &entry = fz_pools[key];
    if (!entry.first)
      entry = {make<D>(), &Probe::end<D>};
    return static_cast<D *>(entry.first);
  }
  /// An object for Rust, which it gives back by the address that it got.
  template <class D> static D *keep(uint64_t salt) {
    D *made = make<D>();
    refill(*made, salt);
    return made;
  }
  template <class D> static void *kept(D *made, void *at) {
    fz_kept.emplace(at, Kept{made, &Probe::end<D>});
    return at;
  }
"""
