"""Takes a C++ case apart: what the Reducer may leave out."""

import copy

from .tree import Class, Function, classes_of, mentioned_by, parts, reachable, root_of, virtuals


def declarations(case):
    return [*case.types, *case.functions, *case.constants]


def members_of(case):
    """Methods and constructors, each with its class."""
    return [(cls, function) for cls in classes_of(case) for function in [*cls.methods, *cls.ctors]]


def keep(case, wanted):
    """The case with these declarations and what they need. Methods count: the others of their class go."""
    functions = {id(function): cls for cls, function in members_of(case)}
    alone = {id(node) for node in wanted if id(node) in functions}
    roots = [functions.get(id(node), node) for node in wanted]
    if not alone:
        return pruned(case, reachable(roots))
    memo = {}
    small = copy.deepcopy(case, memo)
    kept = [memo[id(function)] for cls, function in members_of(case) if id(function) in alone]
    for cls in classes_of(small):
        cls.methods = [method for method in cls.methods if any(related(method, other) for other in kept)]
        cls.ctors = [ctor for ctor in cls.ctors if ctor in kept]
    derived = [cls for cls in classes_of(small) if any(related(m, other) for m in cls.methods for other in kept)]
    return pruned(small, reachable([*derived, *(memo[id(node)] for node in roots)]))


def related(method, other):
    """The same function, or one that it overrides or is overridden by."""
    return method is other or (hasattr(other, "overrides") and root_of(method) is root_of(other))


def pruned(case, needed):
    small = copy.copy(case)
    small.types = [node for node in case.types if id(node) in needed or id(getattr(node, "outer", None)) in needed]
    small.functions = [node for node in case.functions if id(node) in needed]
    small.constants = [node for node in case.constants if id(node) in needed]
    return small


def without(case, dropped):
    """The case without these declarations, nor any that needs them; methods that need them are cut out."""
    gone = {id(node) for node in dropped}
    memo = {}
    small = copy.deepcopy(case, memo)
    gone = {id(memo[key]) for key in gone if key in memo} | gone
    while True:
        for cls in classes_of(small):
            cls.methods = [m for m in cls.methods if id(m) not in gone and not any(id(t) in gone for t in mentioned_by(m))]
            cls.methods = [m for m in cls.methods if m.overrides is None or id(m.overrides) not in gone]
            cls.ctors = [c for c in cls.ctors if id(c) not in gone and not any(id(t) in gone for t in mentioned_by(c))]
        more = [node for node in declarations(small) if id(node) not in gone and needs(node, gone)]
        if not more:
            break
        gone |= set(map(id, more))
    rest = [node for node in declarations(small) if id(node) not in gone]
    return pruned(small, {id(node): node for node in rest})


def needs(node, gone):
    """Whether a declaration cannot stand without what is gone."""
    if isinstance(node, Class):
        return any(id(part) in gone for part in parts(node)) or id(node.outer) in gone
    if isinstance(node, Function):
        return any(id(kind) in gone for kind in mentioned_by(node))
    return id(getattr(node, "outer", None)) in gone or id(getattr(node, "owner", None)) in gone


def named(case, name):
    """The declarations of that name; tests of a class are called read_of_NAME, of a method NAME_n7_on_C2."""
    words = name.split("_of_")[-1].split("_")
    found = [node for node in declarations(case) if node.name == words[0]]
    found += [function for _, function in members_of(case) if function.name == words[0]]
    return found


def edits(case):
    """What could be taken from the case, as functions that do it."""
    out = []
    for cls in classes_of(case):
        out += class_edits(cls)
    for function in case.functions:
        out += function_edits(function)
    return out


def drop(items, item):
    def act():
        items[:] = [other for other in items if other is not item]

    return act


def assign(node, attribute, value):
    return lambda: setattr(node, attribute, value)


def function_edits(function):
    out = [drop(function.params, param) for param in function.params]
    if getattr(function, "result", None):
        out.append(assign(function, "result", None))
    return out


def class_edits(cls):
    out = [drop(cls.methods, method) for method in cls.methods] + [drop(cls.ctors, ctor) for ctor in cls.ctors]
    out += [drop(cls.fields, field) for field in cls.fields if not is_used(cls, field)]
    out += [drop(cls.bases, base) for base in cls.bases if not virtuals(cls) or not virtuals(base.type)]
    for attribute, plain in (("align", 0), ("own_new", False), ("trivial_abi", False), ("final", False), ("space", "")):
        if getattr(cls, attribute) != plain and (attribute != "space" or cls.outer is None):
            out.append(assign(cls, attribute, plain))
    if not cls.mark:
        for attribute in ("copy", "move", "dtor"):
            if getattr(cls, attribute) not in ("implicit", "virtual"):
                out.append(assign(cls, attribute, "implicit"))
    for method in cls.methods:
        if not method.virtual and method.kind == "plain":
            out += function_edits(method)
    for field in cls.fields:
        for attribute, plain in (("align", 0), ("no_unique", False), ("mutable", False), ("access", "public")):
            if getattr(field, attribute) != plain:
                out.append(assign(field, attribute, plain))
    return out


def is_used(cls, field):
    """Whether a getter or an inline constructor names the field."""
    getters = any(method.field is field for method in cls.methods)
    return getters or any(field in ctor.fields for ctor in cls.ctors)

