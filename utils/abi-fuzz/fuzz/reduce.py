"""Makes a failing case small: whole declarations first, then members, parameters and attributes, one at a time."""

import copy
import time

from .tree import Array, Enum, Function, Record, Scalar, Void, reachable

INT = Scalar("int", "int", 32)


def declarations(case):
    return [*case.types, *case.functions, *case.variables]


def keep(case, wanted):
    """The case with these declarations and what they need."""
    needed = reachable(wanted)
    small = copy.copy(case)
    small.types = [node for node in case.types if id(node) in needed]
    small.functions = [node for node in case.functions if id(node) in needed]
    small.variables = [node for node in case.variables if id(node) in needed]
    return small


def without(case, dropped):
    """The case without these declarations, nor any that needs them."""
    gone = {id(node) for node in dropped}
    return keep(case, [node for node in declarations(case) if not gone & reachable([node]).keys()])


def named(case, name):
    """The declarations of that name; a record's own tests are called layout_of_NAME and slice_of_NAME."""
    return [node for node in declarations(case) if node.name == name.split("_of_")[-1]]


class Reducer:
    """`is_same(case)` says whether the case still fails in the same way; it is asked for at most so many seconds. `tree`
    is the module that takes the language's cases apart."""

    def __init__(self, is_same, tree, seconds=90):
        self.is_same, self.tree, self.deadline = is_same, tree, time.monotonic() + seconds

    def is_late(self):
        return time.monotonic() > self.deadline

    def ask(self, case):
        if self.is_late():
            return False
        return self.is_same(case)

    def reduce(self, case, item=""):
        """`item` is the declaration whose test failed; mostly it fails alone, too."""
        is_alone = False
        if item and self.tree.named(case, item):
            alone = self.tree.keep(case, self.tree.named(case, item))
            is_alone = self.ask(alone)
            case = alone if is_alone else case
        if not is_alone:
            case = self.drop_declarations(case)
        while True:
            smaller = self.drop_parts(case)
            if is_alone and smaller is not case:
                smaller = self.tree.keep(smaller, self.tree.named(smaller, item))
            elif not is_alone:
                smaller = self.drop_declarations(smaller)
            if smaller is case:
                return case
            case = smaller

    def drop_declarations(self, case):
        """Halves, quarters, … of the list, users before what they use."""
        size = max(1, len(self.tree.declarations(case)) // 2)
        while True:
            index = 0
            while index < len(self.tree.declarations(case)):
                chunk = self.tree.declarations(case)[::-1][index : index + size]
                smaller = self.tree.without(case, chunk)
                if self.tree.declarations(smaller) and self.ask(smaller):
                    case = smaller
                else:
                    index += size
            if size == 1 or self.is_late():
                return case
            size //= 2

    def drop_parts(self, case):
        """Every edit that is possible, each on a copy, until none is left that keeps the failure."""
        number = 0
        while number < len(self.tree.edits(case)) and not self.is_late():
            edited = copy.deepcopy(case)
            self.tree.edits(edited)[number]()
            if self.ask(edited):
                case = edited
            else:
                number += 1
        return case


def edits(case):
    """What could be taken from the case, as functions that do it. The order is the same for equal cases."""
    out = []
    for function in case.functions:
        out += function_edits(function)
    for node in case.types:
        if isinstance(node, Record):
            out += record_edits(node)
        elif isinstance(node, Enum):
            out += [drop(node.values, value) for value in node.values if len(node.values) > 1]
    return out


def drop_halves(items):
    """Large cuts first: the second half, the first."""
    half = len(items) // 2

    def cut(start, end):
        def act():
            del items[start:end]

        return act

    return [cut(half, len(items)), cut(0, half)] if half > 1 else []


def drop(items, item):
    """Items are told apart by identity, so that equal numbers are not mixed up with nodes."""

    def act():
        del items[next(i for i, other in enumerate(items) if other is item)]

    return act


def assign(node, attribute, value):
    return lambda: setattr(node, attribute, value)


def function_edits(function: Function):
    out = drop_halves(function.params) + [drop(function.params, param) for param in function.params]
    out += [drop(function.extra, node) for node in function.extra]
    out += [assign(function, attribute, "") for attribute in ("convention", "label") if getattr(function, attribute)]
    if not isinstance(function.result, Void):
        out.append(assign(function, "result", Void()))
    if function.kind in ("inline", "getter"):
        out.append(assign(function, "kind", "plain"))
    for param in function.params:
        if param.mode == "callback":
            out += [drop(param.type.params, inner) for inner in param.type.params]
            if not isinstance(param.type.result, Void):
                out.append(assign(param.type, "result", Void()))
        elif param.type is not INT and not is_int(param.type):
            out.append(assign(param, "type", INT) if param.mode != "array" else assign(param.type, "element", INT))
    return out


def is_int(node):
    return isinstance(node, Scalar) and node.spelling == "int" or (isinstance(node, Array) and is_int(node.element))


def record_edits(record):
    out = drop_halves(record.fields) + [drop(record.fields, field) for field in record.fields]
    for attribute, plain in (("packed", False), ("pack", 0), ("align", 0), ("typedefed", False)):
        if getattr(record, attribute) != plain:
            out.append(assign(record, attribute, plain))
    out += [drop(record.words, word) for word in record.words]
    for field in record.fields:
        out += field_edits(field)
    return out


def field_edits(field):
    out = []
    for attribute, plain in (("packed", False), ("align", 0), ("volatile", False)):
        if getattr(field, attribute) != plain:
            out.append(assign(field, attribute, plain))
    inner = field.type
    if isinstance(inner, Array):
        if inner.count > 1:
            out.append(assign(inner, "count", 1))
        out.append(assign(field, "type", inner.element))
        inner = inner.element
    if isinstance(inner, Record) and not inner.name:
        out += record_edits(inner)
    if field.width is None and field.name and not is_int(field.type):
        out.append(assign(field, "type", INT))
    if field.width is not None and field.width > 1:
        out.append(assign(field, "width", 1))
    return out
