"""Prints a case as a C header, one member a line. Every name in it is used once, so reports are read by name."""

from .tree import Enum, Field, FnPointer, Pointer, Record, Text, Typedef, declare, param_list, reachable, spell

PREAMBLE = """#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>
struct Hidden;
"""


def attributes(node):
    words = []
    if getattr(node, "packed", False):
        words.append("packed")
    if node.align:
        words.append(f"aligned({node.align})")
    words += getattr(node, "words", [])
    return f" __attribute__(({', '.join(words)}))" if words else ""


def print_members(record, lines, indent):
    for field in record.fields:
        print_field(field, lines, indent)


def is_unnamed_record(node):
    return isinstance(node, Record) and not node.name


def print_field(field: Field, lines, indent):
    inner, dims = field.type, ""
    while hasattr(inner, "count"):
        inner, dims = inner.element, f"{dims}[{inner.count}]"
    if is_unnamed_record(inner):
        lines.append(f"{indent}{inner.tag} {{")
        print_members(inner, lines, indent + "  ")
        lines.append(f"{indent}}}{attributes(inner)} {field.name}{dims}{attributes(field)};")
    elif field.width is not None:
        name = declare(field.type, field.name)
        lines.append(f"{indent}{name} : {field.width}{attributes(field)};")
    else:
        text = declare(field.type, field.name + "[]" * field.flexible)
        if field.volatile and not isinstance(inner, (FnPointer, Pointer)):
            text = f"volatile {text}"
        lines.append(f"{indent}{text}{attributes(field)};")


def print_record(record, lines):
    if record.pack:
        lines.append(f"#pragma pack(push, {record.pack})")
    name = f"typedef {record.tag}" if record.typedefed else f"{record.tag} {record.name}"
    lines.append(name + " {")
    print_members(record, lines, "  ")
    if record.typedefed:
        # The attributes belong to the struct, the name to the typedef.
        lines.append(f"}}{attributes(record)} {record.name};")
    else:
        lines.append(f"}}{attributes(record)};")
    if record.pack:
        lines.append("#pragma pack(pop)")


def print_enum(enum, lines):
    base = f" : {enum.base.spelling}" if enum.base else ""
    packed = "__attribute__((packed)) " if enum.packed else ""
    lines.append(f"enum {packed}{enum.name}{base} {{")
    for index, value in enumerate(enum.values):
        lines.append(f"  {enum.name}_{index} = {literal(value)},")
    lines.append("};")


def literal(value):
    """An integer constant of a type that holds it."""
    if value == -(2**63):
        return "(-9223372036854775807ll - 1)"
    if value > 2**63 - 1:
        return f"{value}ull"
    return f"{value}ll" if abs(value) > 2**31 - 1 else str(value)


def print_typedef(typedef: Typedef, lines):
    align = f" __attribute__((aligned({typedef.align})))" if typedef.align else ""
    if typedef.vector_bytes:
        text = f"typedef {spell(typedef.target)} {typedef.name} __attribute__((vector_size({typedef.vector_bytes})))"
    else:
        text = f"typedef {declare(typedef.target, typedef.name)}{align}"
    lines.append(text + ";")


def print_type(node, lines):
    if isinstance(node, Record):
        print_record(node, lines)
    elif isinstance(node, Enum):
        print_enum(node, lines)
    elif isinstance(node, Typedef):
        print_typedef(node, lines)


def prototype(function, name, names=None):
    """C's declarator of the function (for a getter: of what it points to)."""
    params = param_list(function.params, names, function.kind == "variadic")
    convention = f"__attribute__(({function.convention})) " if function.convention else ""
    return convention + declare(function.result, f"{name}({params})")


def label(node):
    return f' __asm__("{node.label}")' if node.label else ""


def getter_prototype(function):
    """A function without parameters that returns a pointer to one with them."""
    return declare(function.result, f"(*{function.name}(void))({param_list(function.params)})")


def print_function(function, lines):
    if function.kind == "getter":
        lines.append(getter_prototype(function) + ";")
    elif function.kind == "inline":
        names = [f"a{i}" for i in range(len(function.params))]
        lines.append(prototype(function, f"{function.name}_body") + ";")
        give = "" if spell(function.result) == "void" else "return "
        call = f"{give}{function.name}_body({', '.join(names)});"
        lines.append(f"static inline {prototype(function, function.name, names)} {{ {call} }}")
    else:
        lines.append(f"{prototype(function, function.name)}{label(function)};")


def print_variable(variable, lines):
    text = declare(variable.type, variable.name)
    if variable.kind == "static-const":
        lines.append(f"static const {text} = {initialiser(variable.values)};")
    else:
        words = {"plain": "extern ", "const": "extern const ", "thread": "extern __thread "}[variable.kind]
        lines.append(f"{words}{text}{label(variable)};")


def initialiser(values):
    if isinstance(values, list):
        return "{" + ", ".join(initialiser(value) for value in values) + "}"
    if isinstance(values, Text):
        return values.c
    return literal(values) if isinstance(values, int) else repr(values)


def print_header(case, everything=True):
    """The header's text. With everything=False, types that no function or variable needs are left out."""
    lines = PREAMBLE.splitlines()
    needed = None if everything else reachable([*case.functions, *case.variables])
    for node in case.types:
        if needed is None or id(node) in needed:
            print_type(node, lines)
    for function in case.functions:
        print_function(function, lines)
    for variable in case.variables:
        print_variable(variable, lines)
    return "\n".join(lines) + "\n"
