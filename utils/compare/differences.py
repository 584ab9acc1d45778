"""Why `cxx2rs --bindgen-compat` and bindgen may differ in a public item: a table of rules, each with its reason.

A rule is a function of a Difference that says whether it explains it. What no rule explains is a fault.
"""

import dataclasses
import re


@dataclasses.dataclass
class Difference:
    """One item, as both describe it; None where it is missing."""

    kind: str  # const, static, fn, struct, union, enum, type
    name: str
    ours: dict
    theirs: dict
    in_c: object  # a function: does C agree that the expression is an integer of this value?

    def only_ours(self):
        return self.theirs is None

    def only_theirs(self):
        return self.ours is None

    def changed(self):
        """The facts in which both differ."""
        if self.ours is None or self.theirs is None:
            return set()
        return {key for key in self.ours.keys() | self.theirs.keys() if self.ours.get(key) != self.theirs.get(key)}


def compare(ours, theirs, in_c):
    """Differences between two item lists."""
    for key in sorted(ours.keys() | theirs.keys()):
        kind, _, name = key.partition(" ")
        found = Difference(kind, name, ours.get(key), theirs.get(key), in_c)
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
    return value is None or each.in_c(each.name, value)


def right_value(each):
    """A constant whose value bindgen gets wrong; C says that ours is right, and theirs is not."""
    if each.kind != "const" or not each.changed():
        return False
    ours, theirs = as_integer(each.ours["value"]), as_integer(each.theirs["value"])
    return ours is not None and each.in_c(each.name, ours) and (ours != theirs or not fits(theirs, each.theirs["type"]))


def fits(value, type_of):
    """Whether bindgen's type can hold its own value."""
    bits = {"u8": 8, "u32": 32, "u64": 64, "i32": 31, "i64": 63}.get(type_of)
    return value is not None and (bits is None or -(2**bits) <= value < 2**bits)


RULES = {
    "the run-time part has other names": runtime_part,
    "bindgen does not evaluate casts, sizeof and what leads through function-like macros": our_better_macros,
    "bindgen's value is not the one that C has": right_value,
}


def explain(each):
    """The reason for a difference, or None."""
    return next((reason for reason, rule in RULES.items() if rule(each)), None)


def cause(each):
    """What kind of difference this is, for a report on those without a reason."""
    if each.only_ours() or each.only_theirs():
        return f"{each.kind} only in {'ours' if each.only_ours() else 'bindgen'}"
    return f"{each.kind}: {', '.join(sorted(each.changed()))}"
