"""Why `cxx2rs --bindgen-compat` and bindgen may differ in a public item: a table of rules, each with its reason.

A rule is a function of a Difference that says whether it explains it. What no rule explains is a fault.
"""

import dataclasses
import json
import re


@dataclasses.dataclass
class Difference:
    """One item, as both describe it; None where it is missing."""

    kind: str  # const, static, fn, struct, union, enum, type
    name: str
    ours: dict
    theirs: dict
    context: object  # what else a rule may ask: see Context

    def only_ours(self):
        return self.theirs is None

    def only_theirs(self):
        return self.ours is None

    def changed(self):
        """The facts in which both differ."""
        if self.ours is None or self.theirs is None:
            return set()
        return {key for key in self.ours.keys() | self.theirs.keys() if self.ours.get(key) != self.theirs.get(key)}


@dataclasses.dataclass
class Context:
    """The item lists, and questions to C about the header."""

    ours: dict
    theirs: dict
    has_value: object  # (expression, integer) -> bool
    is_defined: object  # (macro) -> bool, at the end of the header
    is_complete: object  # (tag of a struct or union) -> bool


def without_rt(facts):
    """bindgen has its run-time part beside the items, ours is in a module `rt`: a matter of place only."""
    return None if facts is None else json.loads(re.sub(r"\brt::(?=__)", "", json.dumps(facts)))


def compare(context):
    """Differences between two item lists."""
    for key in sorted(context.ours.keys() | context.theirs.keys()):
        kind, _, name = key.partition(" ")
        found = Difference(kind, name, without_rt(context.ours.get(key)), context.theirs.get(key), context)
        if found.only_ours() or found.only_theirs() or found.changed():
            yield found


def as_integer(text):
    """The integer in the text of a value, or None."""
    return int(text) if re.fullmatch(r"-?\d+", text or "") else None


def runtime_part(each):
    """bindgen prints its run-time part as items; ours is under `rt`."""
    return each.name.startswith(("__Bindgen", "__IncompleteArrayField")) or re.match(r"rt(::|$)", each.name)


def our_better_macros(each):
    """A macro that bindgen cannot evaluate: C's value is checked where it is an integer."""
    if each.kind != "const" or not each.only_ours() or "::" in each.name:
        return False
    value = as_integer(each.ours["value"])
    return value is None or each.context.has_value(each.name, value)


def right_value(each):
    """A constant whose value bindgen gets wrong; C says that ours is right, and theirs is not."""
    if each.kind != "const" or not each.changed():
        return False
    ours, theirs = as_integer(each.ours["value"]), as_integer(each.theirs["value"])
    lies = ours != theirs or not fits(theirs, each.theirs["type"])
    return ours is not None and lies and each.context.has_value(each.name, ours)


def fits(value, type_of):
    """Whether bindgen's type can hold its own value."""
    bits = {"u8": 8, "u32": 32, "u64": 64, "i32": 31, "i64": 63}.get(type_of)
    return value is not None and (bits is None or -(2**bits) <= value < 2**bits)


def long_double(each):
    """Nothing differs but that ours says LongDouble where bindgen says u128, which Rust passes in other registers."""
    return each.changed() and json.loads(json.dumps(each.ours).replace("rt::LongDouble", "u128")) == each.theirs


def long_double_function(each):
    """Left out: Rust has no type that is passed as a long double is. An `unsigned __int128` would be in both."""
    return each.kind == "fn" and each.only_theirs() and "u128" in each.theirs["signature"]


def callback_that_returns_one(each):
    """For C's `void (*(*f)(A))(void)` bindgen says that what f returns takes f's own parameters."""
    start = r'fn\((?P<params>[^()]*)\)->Option<unsafe extern \\"C\\" fn'
    ours, theirs = json.dumps(each.ours), json.dumps(each.theirs)
    if not each.changed() or not re.search(start + r"\((?P=params)\)", theirs):
        return False
    return re.sub(rf"({start})\([^()]*\)", r"\1", ours) == re.sub(rf"({start})\((?P=params)\)", r"\1", theirs)


def mentioned_in_a_struct(each):
    """A struct that is only declared has no size; bindgen gives it a byte where a struct's member mentions it first."""
    return (
        each.changed() == {"members"}
        and each.theirs["members"] == ["_address: u8"]
        and each.ours["members"] == ["private _unused: [u8;0]"]
        and not each.context.is_complete(each.name)
    )


def flexible_array_slice(each):
    return each.kind == "fn" and each.only_ours() and re.search(r"::\w+_slice(_mut)?$", each.name)


def address_macro(each):
    """A macro whose value is an address that no Rust constant can have is a function here."""
    is_function = each.kind == "fn" and each.only_ours() and "::" not in each.name
    return is_function and each.context.is_defined(each.name) and each.ours["signature"].startswith("()->")


def function_alias(each):
    """A macro that is another name of a function."""
    return each.kind == "type" and each.only_ours() and f"fn {each.ours['type']}" in each.context.ours


def undefined_macro(each):
    """Constants of enums have the enum's type, those of macros a plain one."""
    if each.kind != "const" or not each.only_theirs() or each.context.is_defined(each.name):
        return False
    return re.fullmatch(r"[iu]\d+|f64|&\[u8;\d+\]", each.theirs["type"]) is not None


RULES = {
    "the run-time part has other names": runtime_part,
    "bindgen does not evaluate casts, sizeof and what leads through function-like macros": our_better_macros,
    "bindgen's value is not the one that C has": right_value,
    "a long double is u128 in bindgen, which calls functions wrongly": long_double,
    "a function that takes or returns a long double is left out: no declaration in Rust calls it": long_double_function,
    "bindgen gives the result of a callback that returns a callback the wrong parameters": callback_that_returns_one,
    "bindgen takes a struct for complete that a member's declaration mentions first": mentioned_in_a_struct,
    "flexible arrays have accessors for their elements beside what bindgen has": flexible_array_slice,
    "a macro whose value only C can compute is a function": address_macro,
    "a macro that names a function is an alias of it": function_alias,
    "bindgen emits macros that the header undefines again": undefined_macro,
}


def explain(each):
    """The reason for a difference, or None."""
    return next((reason for reason, rule in RULES.items() if rule(each)), None)


def cause(each):
    """What kind of difference this is, for a report on those without a reason."""
    if each.only_ours() or each.only_theirs():
        return f"{each.kind} only in {'ours' if each.only_ours() else 'bindgen'}"
    return f"{each.kind}: {', '.join(sorted(each.changed()))}"
