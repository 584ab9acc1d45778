"""The tree of a random header: types and declarations, how C spells them, and what each needs.

Nodes are compared by identity, so that a copy of a case can be reduced without touching the original.
"""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(eq=False)
class Scalar:
    """An arithmetic type of C. `group` says how its values are made: int, bool, or the format of a float."""

    spelling: str
    group: str
    bits: int
    signed: bool = True


@dataclasses.dataclass(eq=False)
class Pointer:
    """An object pointer, only its address counts. `to` is what C writes before the star."""

    to: str
    record: Record | None = None


@dataclasses.dataclass(eq=False)
class FnPointer:
    """A pointer to a function."""

    result: object
    params: list


@dataclasses.dataclass(eq=False)
class Array:
    element: object
    count: int


@dataclasses.dataclass(eq=False)
class Complex:
    element: Scalar


@dataclasses.dataclass(eq=False)
class Atomic:
    element: object


@dataclasses.dataclass(eq=False)
class BitInt:
    bits: int
    signed: bool


@dataclasses.dataclass(eq=False)
class Void:
    """No result."""


@dataclasses.dataclass(eq=False)
class Typedef:
    """A typedef, with an alignment of its own (which may be smaller than the type's), or of a vector of bytes."""

    name: str
    target: object
    align: int = 0
    vector_bytes: int = 0


@dataclasses.dataclass(eq=False)
class Enum:
    name: str
    values: list
    packed: bool = False
    base: Scalar | None = None


@dataclasses.dataclass(eq=False)
class Field:
    """A member. No name: an anonymous aggregate, or an unnamed bit-field."""

    name: str
    type: object
    width: int | None = None
    align: int = 0
    packed: bool = False
    flexible: bool = False
    volatile: bool = False


@dataclasses.dataclass(eq=False)
class Record:
    """A struct or union. No name: the type of an anonymous member or of one named field. words: further attributes."""

    name: str
    is_union: bool
    fields: list
    packed: bool = False
    pack: int = 0
    align: int = 0
    typedefed: bool = False
    words: list = dataclasses.field(default_factory=list)

    @property
    def tag(self):
        return "union" if self.is_union else "struct"

    @property
    def is_flexible(self):
        return any(field.flexible for field in self.fields)


@dataclasses.dataclass(eq=False)
class Param:
    """mode: value, pointer, const-pointer, array (of `type.count`), callback."""

    type: object
    mode: str = "value"


@dataclasses.dataclass(eq=False)
class Function:
    """kind: plain, inline, variadic, getter (returns a pointer to a function). convention: an attribute, or nothing;
    label: the name that the assembler knows it by."""

    name: str
    kind: str
    result: object
    params: list
    extra: list = dataclasses.field(default_factory=list)
    convention: str = ""
    label: str = ""


@dataclasses.dataclass(eq=False)
class Variable:
    """kind: plain, const, thread, static-const (defined in the header, with `values` for its initialiser)."""

    name: str
    kind: str
    type: object
    values: object = None
    label: str = ""


@dataclasses.dataclass(eq=False)
class Text:
    """An initialiser as C writes it."""

    c: str


@dataclasses.dataclass(eq=False)
class Case:
    """One header. `roots` are checked; types are printed when something mentions them."""

    seed: int
    compiler: str
    types: list
    functions: list
    variables: list
    language: str = "c"


def resolve(node):
    """The type behind typedefs."""
    while isinstance(node, Typedef) and not node.vector_bytes:
        node = node.target
    return node


def spell(node):
    """The type without a declarator; arrays and functions need `declare`."""
    if isinstance(node, (Scalar,)):
        return node.spelling
    if isinstance(node, Void):
        return "void"
    if isinstance(node, Typedef):
        return node.name
    if isinstance(node, Enum):
        return f"enum {node.name}"
    if isinstance(node, Record):
        return node.name if node.typedefed else f"{node.tag} {node.name}"
    if isinstance(node, Complex):
        return f"_Complex {node.element.spelling}"
    if isinstance(node, Atomic):
        return f"_Atomic({spell(node.element)})"
    if isinstance(node, BitInt):
        return f"{'' if node.signed else 'unsigned '}_BitInt({node.bits})"
    return declare(node, "")


def declare(node, name):
    """C's declaration of `name` as a `node`."""
    if isinstance(node, Array):
        return declare(node.element, f"{name}[{node.count}]")
    if isinstance(node, Pointer):
        return f"{spell(node.record) if node.record else node.to} *{name}".rstrip()
    if isinstance(node, FnPointer):
        return declare(node.result, f"(*{name})({param_list(node.params)})")
    return f"{spell(node)} {name}".rstrip()


def declare_param(param, name):
    if param.mode == "pointer":
        return declare(param.type, f"*{name}")
    if param.mode == "const-pointer":
        return "const " + declare(param.type, f"*{name}")
    return declare(param.type, name)


def param_list(params, names=None, more=False):
    texts = [declare_param(param, names[i] if names else "") for i, param in enumerate(params)]
    return ", ".join(texts + ["..."] * more) or "void"


def mentioned(node):
    """The nodes that this one's declaration names directly."""
    if isinstance(node, (Array, Atomic, Complex)):
        return [node.element]
    if isinstance(node, FnPointer):
        return [node.result, *(param.type for param in node.params)]
    if isinstance(node, Pointer):
        return [node.record] if node.record else []
    if isinstance(node, Typedef):
        return [node.target]
    if isinstance(node, Record):
        return [field.type for field in node.fields]
    if isinstance(node, Function):
        return [node.result, *(param.type for param in node.params), *node.extra]
    if isinstance(node, Variable):
        return [node.type]
    return []


def reachable(roots):
    """Everything that the roots need, as a set of identities."""
    seen, todo = {}, list(roots)
    while todo:
        node = todo.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            todo.extend(mentioned(node))
    return seen


def has(node, kinds):
    """Whether the type holds one of the kinds by value; what lies behind a pointer does not count."""
    if isinstance(node, kinds):
        return True
    return not isinstance(node, (Pointer, FnPointer)) and any(has(inner, kinds) for inner in mentioned(node))


def records_of(case):
    """The named records, in the header's order."""
    return [node for node in case.types if isinstance(node, Record)]


def first_named(record):
    """The name of the first named member, which anonymous ones are called after."""
    for field in record.fields:
        if field.name:
            return field.name
        if isinstance(field.type, Record):
            return first_named(field.type)
    return ""
