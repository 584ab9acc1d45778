"""Prints a case as the C++ header that it is, and says which line each declaration is on."""

from ..header import literal
from ..tree import Scalar
from .tree import Class, Enum, classes_of, declare, qualified, reachable, spell, spell_param
from .tree import virtual_bases

PREAMBLE = """#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
struct Probe; // the other half of the proof, which may see what is private
"""


class Header:
    """The text, and in `lines` the line of every declaration by its node's identity."""

    def __init__(self, case):
        self.case = case
        self.out, self.lines = PREAMBLE.splitlines(), {}
        self.space = ""
        for node in case.types:
            if node.outer is None:
                self.enter(node.space)
                self.type(node, "")
        for function in case.functions:
            self.enter(function.space)
            self.say(f"{prototype(function)};", function)
        for constant in case.constants:
            if constant.owner is None:
                self.enter(constant.space)
                self.constant(constant, "")
        self.enter("")

    def text(self):
        return "\n".join(self.out) + "\n"

    def say(self, text, node=None):
        self.out.append(text)
        if node is not None:
            self.lines[id(node)] = len(self.out)

    def enter(self, space):
        if self.space != space:
            if self.space:
                self.say("}")
            if space:
                self.say(f"namespace {space} {{")
            self.space = space

    def type(self, node, indent):
        if isinstance(node, Enum):
            self.enum(node, indent)
        else:
            self.klass(node, indent)

    def enum(self, node, indent):
        word = "enum class" if node.scoped else "enum"
        values = ", ".join(f"{node.name}_{index} = {literal(value)}" for index, value in enumerate(node.values))
        self.say(f"{indent}{word} {node.name} : {spell(node.base)} {{ {values} }};", node)

    def constant(self, node, indent):
        static = "static " if node.owner else "inline " if node.kind == "constexpr" else ""
        if node.kind == "extern":
            self.say(f"extern const {spell(node.type)} {node.name};", node)
        else:
            self.say(f"{indent}{static}constexpr {spell(node.type)} {node.name} = {literal(node.value)};", node)

    def klass(self, cls, indent):
        attributes = ["[[clang::trivial_abi]]"] if cls.trivial_abi else []
        attributes += [f"alignas({cls.align})"] if cls.align and natural(cls) <= cls.align else []
        head = " ".join([cls.keyword, *attributes, cls.name]) + (" final" if cls.final else "")
        bases = [f"{base.access} {'virtual ' * base.virtual}{qualified(base.type)}" for base in cls.bases]
        self.say(f"{indent}{head}{' : ' * bool(bases)}{', '.join(bases)} {{", cls)
        inner = indent + "  "
        if cls.keyword != "union":
            self.say(f"{inner}friend struct ::Probe;")
        self.say(f"{indent}public:")
        for node in self.case.types:
            if node.outer is cls:
                self.type(node, inner)
        for constant in self.case.constants:
            if constant.owner is cls:
                self.constant(constant, inner)
        self.special_members(cls, inner, indent)
        for method in cls.methods:
            self.say(f"{inner}{self.method(method)}", method)
        self.fields(cls, inner, indent)
        self.say(f"{indent}}};")

    def special_members(self, cls, inner, indent):
        name = cls.name
        if cls.own_new:
            self.say(f"{inner}static void *operator new(std::size_t size);")
            self.say(f"{inner}static void operator delete(void *at);")
        for ctor in cls.ctors:
            names = ", ".join(f"{spell_param(param)} a{i}" for i, param in enumerate(ctor.params))
            body = ";"
            if ctor.kind == "inline":
                given = {id(field): f"a{i}" for i, field in enumerate(ctor.fields)}
                body = f"{initialisers(cls, given)} {{}}"
            self.say(f"{inner}{'explicit ' * ctor.explicit}{name}({names}){body}", ctor)
        hidden = []
        default = {"user": ";", "default": " = default;", "inline": f"{initialisers(cls, {})} {{}}"}
        if cls.default == "protected":
            hidden.append(f"{name}();")
        elif cls.default != "implicit":
            self.say(f"{inner}{name}(){default[cls.default]}")
        for how, parameter in ((cls.copy, f"const {name} &o"), (cls.move, f"{name} &&o")):
            words = {"user": ";", "default": " = default;", "deleted": " = delete;"}
            if how == "inline":
                self.say(f"{inner}{name}({parameter}) noexcept{takeover(cls)} {{ o.slot_ = nullptr; }}")
            elif how != "implicit":
                self.say(f"{inner}{name}({parameter}){words[how]}")
        if cls.dtor == "protected":
            hidden.append(f"~{name}();")
        elif cls.dtor != "implicit":
            self.say(f"{inner}{'virtual ' * (cls.dtor == 'virtual')}~{name}();")
        if hidden:
            self.say(f"{indent}protected:")
            for text in hidden:
                self.say(f"{inner}{text}")
            self.say(f"{indent}public:")

    def method(self, method):
        text = prototype(method)
        if method.static:
            return f"static {text};"
        if method.overrides:
            return f"{text} override;"
        text = "virtual " * method.virtual + text
        if method.kind == "getter":
            return f"{text} {{ return {method.field.name}; }}"
        return text + (" = 0;" if method.kind == "pure" else ";")

    def fields(self, cls, inner, indent):
        access = "public"
        for field in cls.fields:
            if field.access != access:
                access = field.access
                self.say(f"{indent}{access}:")
            words = "[[no_unique_address]] " * field.no_unique + "mutable " * field.mutable
            words = (f"alignas({field.align}) " if field.align else "") + words
            width = f" : {field.width}" if field.width is not None else ""
            self.say(f"{inner}{words}{declare(field.type, field.name)}{width};", field)
        if cls.mark:
            self.say(f"{indent}private:")
            self.say(f"{inner}{f'const {cls.name} *self_' if cls.mark == 'self' else 'int *slot_'};")


def natural(cls):
    """The least that `alignas` may ask for: what the members have, bases included."""
    most = 8 if cls.mark or any(True for _ in cls.methods if _.virtual) or virtual_bases(cls) or cls.dtor == "virtual" else 1
    for base in cls.bases:
        most = max(most, natural(base.type), base.type.align)
    for field in cls.fields:
        kind = getattr(field.type, "element", field.type)
        if isinstance(kind, Class):
            most = max(most, natural(kind), kind.align)
        elif isinstance(kind, Enum):
            most = max(most, kind.base.bits // 8)
        else:
            most = max(most, getattr(kind, "bits", 64) // 8, field.align)
        most = max(most, field.align)
    return most


def initialisers(cls, given):
    """Every base and own member, from a parameter or from nothing."""
    bases = [*virtual_bases(cls), *(base.type for base in cls.bases if not base.virtual)]
    parts = [f"{qualified(base)}()" for base in bases]
    parts += [f"{field.name}({given.get(id(field), '')})" for field in cls.fields]
    return " : " + ", ".join(parts) if parts else ""


def takeover(cls):
    """The initialiser list of a move constructor that takes over what there is."""
    parts = [f"{qualified(base.type)}(static_cast<{qualified(base.type)} &&>(o))" for base in cls.bases]
    for field in cls.fields:
        moved = field.width is None and not isinstance(field.type, Scalar)
        parts.append(f"{field.name}({f'std::move(o.{field.name})' if moved else f'o.{field.name}'})")
    return " : " + ", ".join([*parts, "slot_(o.slot_)"])


def prototype(function, name=None, names=False):
    """The declarator, without words that only stand in a class. With names=True, as a definition has it."""
    params = []
    for index, param in enumerate(function.params):
        default = f" = {param.default}" if param.default is not None and not names else ""
        params.append(f"{spell_param(param)} a{index}{default}")
    text = f"{spell_param(function.result)} {name or function.name}({', '.join(params)})"
    return text + " const" * function.const + " noexcept" * function.noexcept


def print_header(case, everything=True):
    """The header's text. With everything=False, types that nothing needs are left out."""
    if everything:
        return Header(case).text()
    needed = reachable([*case.functions, *case.constants, *(c for c in classes_of(case) if c.methods or c.ctors)])
    types = [node for node in case.types if id(node) in needed]
    return Header(type(case)(case.seed, case.compiler, types, case.functions, case.constants)).text()
