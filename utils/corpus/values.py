"""Holds the integer constants of C bindings against the compiler: one file of assertions a library.

The values are read from the Rust text; what C says they are comes from Clang alone.
"""

import re

from proof.measured import measure

CONSTANT = re.compile(r"^ *pub const (?:r#)?(\w+): ([^=;]+?) = (?:(\w+)\()?(-?\d+)\)?;$", re.M)
SAMPLE = 8
MOST_NEGATIVE = -(2**63)


def constants(rust, items):
    """{C's name: value} of the macros and enumerators that are bound to integers under that name."""
    bound = [item for item in items if item["kind"] in ("macro", "enumerator") and item["status"] == "bound"]
    named = {item["rust"].split("::")[-1].removeprefix("r#") for item in bound}
    return {name: int(value) for name, _, _, value in CONSTANT.findall(rust) if name in named}


def assertion(name, value):
    """C's view of one value; the sign is asked for as well, since -1 == 0xffffffff there."""
    number = f"({value + 1}LL - 1)" if value == MOST_NEGATIVE else f"{value}{'ULL' if value > 2**63 - 1 else 'LL'}"
    return f'_Static_assert(({name}) == {number} && (({name}) < 0) == {int(value < 0)}, "{name}");\n'


def check(library, unit, rust, items, clang):
    """How many values Clang does not agree with, and which."""
    if library.lang != "c":
        return {}
    wanted = {name: value for name, value in constants(rust, items).items() if abs(value) < 2**64}
    file = unit.with_name("values.c")
    file.write_text(unit.read_text() + "".join(assertion(name, value) for name, value in wanted.items()))
    flags = ["-fsyntax-only", "-w", "-ferror-limit=0", *library.flags()]
    said = measure([clang, *flags, file.name], unit.parent).said
    first = unit.read_text().count("\n") + 1
    names = list(wanted)
    wrong = sorted({int(line) - first for line in re.findall(r"^values\.c:(\d+):\d+: error:", said, re.M)})
    row = {"values": len(wanted), "wrong_values": len(wrong)}
    return row | ({"values_sample": [f"{names[n]} = {wanted[names[n]]}" for n in wrong[:SAMPLE]]} if wrong else {})
