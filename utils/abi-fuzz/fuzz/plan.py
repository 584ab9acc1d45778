"""What is checked in a case: the items that both sides can reach, and what their layout must be on both."""

import dataclasses

from .bound import members
from .tree import Enum, records_of, resolve, spell


@dataclasses.dataclass
class Number:
    """One number of the layout: how C and how Rust say it."""

    label: str
    c: str
    rust: str


@dataclasses.dataclass
class Fill:
    """A member set to all ones in a record of zeros, on both sides."""

    label: str
    c: str
    rust: str


@dataclasses.dataclass
class RecordLayout:
    record: object
    rust: str
    numbers: list
    ones: list


@dataclasses.dataclass
class VariableEntry:
    variable: object
    rust: str
    shape: str


@dataclasses.dataclass
class Flexible:
    """A flexible array that the bindings give as a slice."""

    record: object
    field: object
    rust: str
    method: str


@dataclasses.dataclass
class Plan:
    """`defined` are the functions that C must have because the glue names them; `functions` are those that are tried."""

    layouts: list
    flexible: list
    defined: list
    functions: list
    variables: list
    paths: dict


def record_layout(bound, record):
    rust, c = bound.record_type(record), spell(record)
    numbers = [
        Number(f"size of {c}", f"sizeof({c})", f"size_of::<b::{rust}>()"),
        Number(f"alignment of {c}", f"_Alignof({c})", f"align_of::<b::{rust}>()"),
    ]
    ones = []
    add_members(bound, record, (c, rust), ("", ""), numbers, ones)
    return RecordLayout(record, rust, numbers, ones)


def add_members(bound, record, names, prefixes, numbers, ones):
    """Offsets of Rust fields, through unnamed aggregates too; bytes of what has accessors."""
    for member in members(bound, record):
        place = prefixes[0] + member.field.name
        rust = prefixes[1] + member.rust
        if member.shape == "accessor":
            add_ones(member, names, prefixes, ones)
            continue
        if member.field.name:
            offset = f"std::mem::offset_of!(b::{names[1]}, {rust})"
            numbers.append(
                Number(f"offset of {place} in {names[0]}", f"__builtin_offsetof({names[0]}, {place})", offset)
            )
        # Not through a wrapper (unaligned, not dropped) or an array: its inside has no offset.
        if member.record and member.type == bound.record_type(member.record):
            inner = (place + "." if member.field.name else prefixes[0], rust + ".")
            add_members(bound, member.record, names, inner, numbers, ones)


def add_ones(member, names, prefixes, ones):
    kind = resolve(member.field.type)
    if prefixes != ("", "") or member.field.width is None:
        return
    name = member.field.name
    minus_one = f"({spell(kind)})-1" if not isinstance(kind, Enum) else f"({spell(kind)})-1ll"
    c = f"{{ {names[0]} t_; memset(&t_, 0, sizeof t_); t_.{name} = {minus_one}; memcpy(to, &t_, sizeof t_); break; }}"
    rust = f"|t: &mut b::{names[1]}| t.set_{name}(Leaf::make(u128::MAX))"
    ones.append(Fill(f"{names[0]}::{name}", c, rust))


def flexible_arrays(case, bound):
    """The last members without a length; those whose elements Rust cannot borrow have no slice."""
    found = []
    for record in records_of(case):
        owner = bound.record_type(record)
        for field in record.fields:
            if owner and field.flexible and bound.path(field.name):
                method = f"{bound.path(field.name).rsplit('::')[-1]}_slice"
                if method in bound.methods[owner]:
                    found.append(Flexible(record, field, owner, method))
                else:
                    bound.skipped["a flexible array without a slice"] += 1
    return found


def make_plan(case, bound):
    """Skipped items are counted here, by reason."""
    layouts = [record_layout(bound, record) for record in records_of(case) if bound.record_type(record)]
    paths = {function.name: bound.callable(function) for function in case.functions}
    functions = [function for function in case.functions if paths[function.name]]
    defined = [function for function in case.functions if bound.path(function.name)]
    variables = []
    for variable in case.variables:
        entry = bound.variable(variable)
        if entry:
            variables.append(VariableEntry(variable, *entry))
    return Plan(layouts, flexible_arrays(case, bound), defined, functions, variables, paths)
