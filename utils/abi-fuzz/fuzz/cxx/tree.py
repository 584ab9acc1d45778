"""The tree of a random C++ header: enums, classes, functions, how C++ spells them and what it allows of them.

Nodes are compared by identity. Scalars and arrays are those of the C headers.
"""

from __future__ import annotations

import dataclasses

from ..tree import Array, Scalar

STD = ("string", "unique_ptr", "shared_ptr", "vector")  # members; all but the second can be copied
MUTABLE_MODES = ("ref", "ptr")


@dataclasses.dataclass(eq=False)
class Std:
    """A member of the standard library: kind is one of STD."""

    kind: str


@dataclasses.dataclass(eq=False)
class Text:
    """A parameter or result that is text. kind: string, view, cstr."""

    kind: str


@dataclasses.dataclass(eq=False)
class Unique:
    """A `std::unique_ptr` of a class, as parameter or result."""

    element: Class


@dataclasses.dataclass(eq=False)
class Address:
    """An `int *` whose value is all that counts."""


@dataclasses.dataclass(eq=False)
class Enum:
    name: str
    space: str
    values: list
    base: Scalar
    scoped: bool
    outer: Class | None = None


@dataclasses.dataclass(eq=False)
class Field:
    name: str
    type: object
    width: int | None = None
    access: str = "public"
    align: int = 0
    no_unique: bool = False
    mutable: bool = False


@dataclasses.dataclass(eq=False)
class Base:
    type: Class
    virtual: bool = False
    access: str = "public"


@dataclasses.dataclass(eq=False)
class Param:
    """A parameter or a result. mode: value, cref, ref, rref, ptr, cptr."""

    type: object
    mode: str = "value"
    default: int | None = None


@dataclasses.dataclass(eq=False)
class Function:
    """A method, or with no owner a free function. kind: plain, getter (returns `field`, in the header), pure."""

    name: str
    space: str
    owner: Class | None
    result: Param | None
    params: list
    kind: str = "plain"
    const: bool = False
    static: bool = False
    virtual: bool = False
    noexcept: bool = False
    field: Field | None = None
    overrides: Function | None = None


@dataclasses.dataclass(eq=False)
class Ctor:
    """kind: user (defined elsewhere), inline (puts its parameters into `fields`)."""

    name: str
    owner: Class
    params: list
    kind: str = "user"
    explicit: bool = True
    fields: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(eq=False)
class Class:
    """mark: self (keeps its own address), slot (owns one, and may be moved by its bytes), or nothing. The special
    members: default is implicit, default, inline, user, protected; copy and move are implicit, default, user, deleted,
    inline; dtor is implicit, user, virtual, protected."""

    name: str
    space: str
    keyword: str = "class"
    outer: Class | None = None
    final: bool = False
    align: int = 0
    trivial_abi: bool = False
    own_new: bool = False
    mark: str = ""
    default: str = "implicit"
    copy: str = "implicit"
    move: str = "implicit"
    dtor: str = "implicit"
    bases: list = dataclasses.field(default_factory=list)
    fields: list = dataclasses.field(default_factory=list)
    methods: list = dataclasses.field(default_factory=list)
    ctors: list = dataclasses.field(default_factory=list)

    @property
    def is_union(self):
        return self.keyword == "union"


@dataclasses.dataclass(eq=False)
class Constant:
    """kind: constexpr, extern (a variable that is defined elsewhere). owner: the class it is a static member of."""

    name: str
    space: str
    type: Scalar
    value: object
    kind: str
    owner: Class | None = None


@dataclasses.dataclass(eq=False)
class Case:
    """One header. `types` are classes and enums in their order."""

    seed: int
    compiler: str
    types: list
    functions: list
    constants: list
    language: str = "c++"


# ----- names ---------------------------------------------------------------------------------------------------------


def qualified(node):
    """The name from outside: `n1::Outer::C5`."""
    owner = getattr(node, "outer", None) or getattr(node, "owner", None)
    prefix = qualified(owner) if owner else node.space
    return f"{prefix}::{node.name}" if prefix else node.name


def spell(node):
    """The type as C++ writes it, for what needs no declarator."""
    if isinstance(node, Scalar):
        return {"_Bool": "bool"}.get(node.spelling, node.spelling)
    if isinstance(node, (Enum, Class)):
        return qualified(node)
    if isinstance(node, Std):
        return f"std::{node.kind}" if node.kind == "string" else f"std::{node.kind}<int>"
    if isinstance(node, Text):
        return {"string": "std::string", "view": "std::string_view", "cstr": "const char *"}[node.kind]
    if isinstance(node, Unique):
        return f"std::unique_ptr<{spell(node.element)}>"
    if isinstance(node, Address):
        return "int *"
    raise TypeError(node)


MODES = {"value": "{}", "cref": "const {} &", "ref": "{} &", "rref": "{} &&", "ptr": "{} *", "cptr": "const {} *"}


def spell_param(param):
    return MODES[param.mode].format(spell(param.type)) if param else "void"


def declare(node, name):
    if isinstance(node, Array):
        return f"{spell(node.element)} {name}[{node.count}]"
    return f"{spell(node)} {name}"


# ----- what C++ allows -----------------------------------------------------------------------------------------------


def classes_of(case):
    return [node for node in case.types if isinstance(node, Class)]


def element(node):
    return node.element if isinstance(node, Array) else node


def parts(cls):
    """The types of bases and members; of shared bases too, which the class itself has to make."""
    bases = {id(base): base for base in [*virtual_bases(cls), *(base.type for base in cls.bases)]}
    return [*bases.values(), *(element(field.type) for field in cls.fields)]


def ancestors(cls):
    """Every direct and indirect base, each once."""
    found = {}
    for base in cls.bases:
        found[id(base.type)] = base.type
        found.update({id(other): other for other in ancestors(base.type)})
    return list(found.values())


def virtual_bases(cls):
    """Every direct and indirect virtual base, those of bases first: the order in which they are built."""
    found = []
    for base in cls.bases:
        found += [other for other in virtual_bases(base.type) if other not in found]
        if base.virtual and base.type not in found:
            found.append(base.type)
    return found


def is_copyable(node):
    if isinstance(node, Std):
        return node.kind != "unique_ptr"
    if not isinstance(node, Class) or node.copy in ("user", "inline"):
        return True
    return node.copy != "deleted" and all(map(is_copyable, parts(node)))


def is_movable(node):
    """Whether an object can be made of an rvalue."""
    if not isinstance(node, Class) or node.move in ("user", "inline"):
        return True
    if node.move == "deleted":
        return False
    if node.move == "implicit" and (node.copy != "implicit" or node.dtor != "implicit"):
        return is_copyable(node)
    # An implicit move that cannot be is no obstacle: the copy is taken. An explicit default is.
    return all(map(is_movable, parts(node))) or (node.move == "implicit" and is_copyable(node))


def virtuals(cls):
    """The final overrider of each virtual function, by the function that introduced it."""
    found = {}
    for base in cls.bases:
        for root, function in virtuals(base.type).items():
            if root not in found or overrides_one(function, found[root]):
                found[root] = function
    for method in cls.methods:
        if method.virtual:
            found[root_of(method)] = method
    return found


def overrides_one(function, other):
    while function is not None:
        if function is other:
            return True
        function = function.overrides
    return False


def root_of(method):
    while method.overrides:
        method = method.overrides
    return method


def is_abstract(cls):
    return any(method.kind == "pure" for method in virtuals(cls).values())


def is_polymorphic(cls):
    return bool(virtuals(cls)) or has_virtual_dtor(cls)


def has_virtual_dtor(cls):
    return cls.dtor == "virtual" or any(has_virtual_dtor(base.type) for base in cls.bases)


def is_concrete(cls):
    """Whether anybody can make an object of it, and end it."""
    return not is_abstract(cls) and cls.dtor != "protected" and cls.default != "protected"


def is_plain(cls):
    """Data without anything else: what unions and constants are made of."""
    return all(is_plain_part(part) for part in parts(cls)) and not cls.mark and cls.copy == cls.dtor == "implicit"


def is_plain_part(node):
    return is_plain(node) if isinstance(node, Class) else not isinstance(node, Std)


def method_key(function):
    """What overloads differ in. Text is text, however it is passed, and a class is itself: calls stay unambiguous."""
    keys = []
    for param in function.params:
        kind = "text" if isinstance(param.type, Text) else id(param.type)
        keys.append((kind, param.mode in ("ptr", "cptr")))
    return tuple(keys)


# ----- reaching ------------------------------------------------------------------------------------------------------


def mentioned(node):
    """The nodes that this one's declaration needs."""
    if isinstance(node, (Array, Unique)):
        return [node.element]
    if isinstance(node, Function):
        params = [*node.params, *([node.result] if node.result else [])]
        return [param.type for param in params] + [node.owner or node]
    if isinstance(node, Constant):
        return [node.owner or node]
    if isinstance(node, Enum):
        return [node.outer] if node.outer else []
    if isinstance(node, Class):
        inner = [kind for function in [*node.methods, *node.ctors] for kind in mentioned_by(function)]
        return [*parts(node), *inner, *([node.outer] if node.outer else [])]
    return []


def mentioned_by(function):
    """The types of parameters and result, those behind a unique_ptr too."""
    result = getattr(function, "result", None)
    types = [param.type for param in [*function.params, *([result] if result else [])]]
    return types + [kind.element for kind in types if isinstance(kind, Unique)]


def reachable(roots):
    """Everything that the roots need, by identity."""
    seen, todo = {}, list(roots)
    while todo:
        node = todo.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            todo.extend(mentioned(node))
    return seen
